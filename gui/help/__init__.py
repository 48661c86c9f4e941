"""Help to read beside one's work: the guide, the model reference, and the way from a widget to its page."""

"""The parts of the start page beside the gallery."""

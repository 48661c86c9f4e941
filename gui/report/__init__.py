"""Reports for a board: the engine says what stands in them, this package draws and prints them."""

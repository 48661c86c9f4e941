"""The windows of the one process: each with a project of its own."""

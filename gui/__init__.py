"""The desktop window: everything that needs Qt."""

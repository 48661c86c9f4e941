"""One process serves one user: a second start hands over what it was asked for, and leaves."""

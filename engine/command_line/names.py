"""The commands by name; importing this loads nothing else."""

COMMANDS: tuple[str, ...] = ("solve", "render", "check")

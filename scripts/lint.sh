#!/bin/sh
# Checks format, lint, types and the contracts on imports; changes nothing.
set -eu
cd "$(dirname "$0")/.."

python=.venv/bin/python
$python -m ruff format --check .
$python -m ruff check .
$python -m mypy
$python -c 'from importlinter.cli import lint_imports_command; lint_imports_command()'

#!/bin/sh
# Runs pytest offscreen with the arguments given and those in PYTEST_ARGS; its summary is the last line.
set -eu
cd "$(dirname "$0")/.."
. scripts/environment.sh

export QT_QPA_PLATFORM=offscreen
# shellcheck disable=SC2086 # several arguments may be given in one variable
exec .venv/bin/python -m pytest "$@" ${PYTEST_ARGS:-}

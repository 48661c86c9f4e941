#!/bin/sh
# Prepares .venv for running (`runtime`), or for running and testing (`dev`). A second call does nothing.
#
# What is installed is recorded by a copy of its lock in .venv/installed, so an edited lock, a vanished Python or an
# interrupted installation sets up again. pip keeps to the user's own configuration: no package host is named here.
# SHAREFLOW_NO_APT=1 keeps every script from installing system packages.
set -eu
cd "$(dirname "$0")/.."
. scripts/system_packages.sh

case "${1:-}" in
    runtime) lock=requirements.lock ;;
    dev) lock=requirements-dev.lock ;;
    *)
        echo "usage: sh scripts/setup.sh runtime|dev" >&2
        exit 2
        ;;
esac

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }
can_make_environment() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

# Prints the Python to build upon: the newest known one that can make an environment, else the newest known one.
find_python() {
    found=
    for candidate in python3.14 python3.13 python3.12 python3.11 python3; do
        is_new_enough "$candidate" || continue
        if can_make_environment "$candidate"; then
            echo "$candidate"
            return
        fi
        found=${found:-$candidate}
    done
    echo "$found"
}

make_environment() {
    python=$(find_python)
    if [ -z "$python" ]; then
        echo "Shareflow needs Python 3.11 or newer, and none was found. On Debian 12 and Ubuntu 24.04:" >&2
        echo "    $(install_line python3 python3-venv)" >&2
        exit 1
    fi
    if ! can_make_environment "$python"; then
        # Debian keeps the part of Python that makes environments in a package of its own.
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        need_packages "Python $version cannot make an environment without its venv package" "python$version-venv"
        can_make_environment "$python" || {
            echo "$python still cannot make an environment: ensurepip is missing." >&2
            exit 1
        }
    fi
    echo "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
}

if ! is_new_enough .venv/bin/python; then
    make_environment
fi

if ! cmp -s "$lock" ".venv/installed/$lock"; then
    .venv/bin/python -m pip --version >/dev/null 2>&1 || make_environment
    echo "Installing what $lock pins into .venv; the first time this fetches a few hundred megabytes"
    rm -rf .venv/installed
    quiet=--quiet
    if [ -t 1 ]; then quiet=; fi
    # odfpy, which PySD needs, has no wheel; pip warns wherever it is told so.
    from_source=
    case $1 in dev) from_source=--no-binary=odfpy ;; esac
    # shellcheck disable=SC2086 # an empty option is no argument
    .venv/bin/python -m pip install $quiet --disable-pip-version-check --no-input \
        --only-binary=:all: $from_source -r "$lock"
    mkdir -p .venv/installed
    # The second lock holds the first (a test sees to it), so that is satisfied as well.
    cp requirements.lock .venv/installed/
    case $1 in dev) cp requirements-dev.lock .venv/installed/ ;; esac
fi

sh scripts/qt_libraries.sh offscreen
sh scripts/chinese_font.sh

# Installing system packages where that is allowed, else saying what to type. To be sourced.
# shellcheck shell=sh

has_apt() { command -v apt-get >/dev/null 2>&1; }

# Prints the line a user types to install the packages given.
install_line() {
    if [ "$(id -u)" = 0 ]; then
        echo "apt-get install -y $*"
    else
        echo "sudo apt-get install -y $*"
    fi
}

# True when packages can be installed without a question: on a system with apt, by root or by sudo without a password.
may_install() {
    [ -z "${SHAREFLOW_NO_APT:-}" ] || return 1
    has_apt || return 1
    [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null
}

apt_as_root() {
    if [ "$(id -u)" = 0 ]; then
        DEBIAN_FRONTEND=noninteractive apt-get -q "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive apt-get -q "$@"
    fi
}

# Installs the packages given; a fresh machine has no package lists yet, hence the second attempt.
install_packages() {
    echo "Installing system packages: $*"
    apt_as_root install -y --no-install-recommends "$@" >/dev/null 2>&1 || {
        apt_as_root update >/dev/null && apt_as_root install -y --no-install-recommends "$@" >/dev/null
    }
}

# need_packages REASON PACKAGE...: installs them, or says which line does and ends with a failure.
need_packages() {
    reason=$1
    shift
    if may_install && install_packages "$@"; then
        return
    fi
    echo "$reason. Please run" >&2
    echo "    $(install_line "$@")" >&2
    echo "and then the same command again." >&2
    exit 1
}

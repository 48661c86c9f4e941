#!/bin/sh
# Sees to the system libraries that Qt loads: those of its `offscreen` platform or those of the `screen` that is there.
# The dynamic linker is asked (Qt itself blames libxcb-cursor0 whatever is missing).
set -eu
cd "$(dirname "$0")/.."
. scripts/system_packages.sh

command -v ldd >/dev/null 2>&1 || exit 0 # not Linux: Qt brings what it needs

platforms=offscreen
if [ "${1:-}" = screen ]; then
    if [ -n "${DISPLAY:-}" ]; then platforms="$platforms xcb"; fi
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then platforms="$platforms wayland"; fi
fi

stamp=".venv/installed/qt-libraries $platforms"
if [ -e "$stamp" ]; then exit 0; fi

qt=$(.venv/bin/python -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')

# Prints the names of the shared libraries that are not there.
missing_libraries() {
    for module in Core Gui Widgets Network OpenGL OpenGLWidgets PrintSupport Svg Test; do
        ldd "$qt/Qt$module.abi3.so" 2>/dev/null || true
    done | not_found
    for platform in $platforms; do
        ldd "$qt/Qt/plugins/platforms/libq$platform.so" 2>/dev/null || true
    done | not_found
}
not_found() { awk '/=> not found/ { print $1 }' | sort -u; }

# Prints the Debian package of a shared library.
package_of() {
    case $1 in
        libEGL.so.1) echo libegl1 ;;
        libGL.so.1) echo libgl1 ;;
        libGLX.so.0) echo libglx0 ;;
        libOpenGL.so.0) echo libopengl0 ;;
        libICE.so.6) echo libice6 ;;
        libSM.so.6) echo libsm6 ;;
        libX11.so.6) echo libx11-6 ;;
        libX11-xcb.so.1) echo libx11-xcb1 ;;
        libdbus-1.so.3) echo libdbus-1-3 ;;
        libfontconfig.so.1) echo libfontconfig1 ;;
        libfreetype.so.6) echo libfreetype6 ;;
        libglib-2.0.so.0 | libgthread-2.0.so.0) echo libglib2.0-0 ;;
        libgssapi_krb5.so.2) echo libgssapi-krb5-2 ;;
        libstdc++.so.6) echo libstdc++6 ;;
        libwayland-client.so.0) echo libwayland-client0 ;;
        libwayland-cursor.so.0) echo libwayland-cursor0 ;;
        libwayland-egl.so.1) echo libwayland-egl1 ;;
        libxcb.so.1) echo libxcb1 ;;
        # libxcb-cursor.so.0 is in libxcb-cursor0, and so are its sisters in theirs.
        libxcb-*.so.*) echo "$1" | sed 's/\.so\.\([0-9]*\).*/\1/' ;;
        libxkbcommon.so.0) echo libxkbcommon0 ;;
        libxkbcommon-x11.so.0) echo libxkbcommon-x11-0 ;;
        libz.so.1) echo zlib1g ;;
        libzstd.so.1) echo libzstd1 ;;
    esac
}

missing=$(missing_libraries | sort -u)
if [ -n "$missing" ] && has_apt; then
    packages=$(for library in $missing; do package_of "$library"; done | sort -u)
    if [ -n "$packages" ]; then
        # shellcheck disable=SC2086 # one argument for each package
        need_packages "Qt lacks system libraries ($(echo "$missing" | tr '\n' ' ' | sed 's/ $//'))" $packages
        missing=$(missing_libraries | sort -u)
    fi
fi
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # on one line
    echo "Qt lacks these system libraries; please install the packages that hold them:" $missing >&2
    exit 1
fi
touch "$stamp"

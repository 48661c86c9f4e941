# The surroundings Qt expects, for machines that give none. To be sourced.
# shellcheck shell=sh

# Qt warns unless the locale speaks UTF-8, and a bare machine's does not.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

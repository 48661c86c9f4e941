#!/bin/sh
# Installs dist/*.deb in a bare Debian of its own, uses the program there, removes it and looks for what it left behind.
# What was drawn and said is left in build/clean-root-results. SHAREFLOW_CLEAN_ROOT names another place for the root.
set -eu
cd "$(dirname "$0")/../.."
root=${SHAREFLOW_CLEAN_ROOT:-build/clean-root}
results=build/clean-root-results

refuse() {
    echo "$*" >&2
    exit 1
}
[ "$(id -u)" = 0 ] || refuse "A bare Debian is made in a folder and entered by chroot, which only root may do."
command -v debootstrap >/dev/null || refuse "debootstrap is not installed. Please run: apt-get install debootstrap"
# The Debian this machine is, from where this machine gets it.
suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
# shellcheck disable=SC2016 # apt fills these in
mirror=$(apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(COMPONENT) $(SITE)' 'Created-By: Packages' |
    awk -v suite="$suite" '$1 == "Debian" && $2 == suite && $3 == "main" { print $4; exit }')
[ -n "$mirror" ] || refuse "This machine is no Debian whose packages a bare root could be made of."
set -- dist/*.deb
[ -e "$1" ] || refuse "There is no Debian package in dist/. Please run: make package"
package=$1

inside() { chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} "$@"; }
as_user() { inside setpriv --reuid 1000 --regid 1000 --clear-groups env HOME=/srv/user XDG_RUNTIME_DIR=/tmp/runtime "$@"; }
say() { printf '%s\n' "== $*"; }

if [ ! -e "$root/usr/bin/dpkg" ]; then
    say "A bare $suite in $root"
    mkdir -p "$root"
    debootstrap --variant=minbase "$suite" "$root" "$mirror" >build/debootstrap.log 2>&1 || {
        tail -n 5 build/debootstrap.log >&2
        exit 1
    }
    apt-config dump | grep -E '^Acquire::[a-z]+::Proxy' >"$root/etc/apt/apt.conf.d/90proxy" || true
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    inside useradd --no-create-home --home-dir /srv/user --uid 1000 user
fi
rm -rf "$root/srv/user" "$root/tmp/runtime" "$results"
mkdir -p "$results"
inside sh -c 'cp -r /etc/skel /srv/user && chown -R 1000:1000 /srv/user'
leave() { umount --lazy "$root/dev" "$root/proc"; }
mount --bind /dev "$root/dev"
mount -t proc proc "$root/proc"
trap leave EXIT

name=$(dpkg-deb --field "$package" Package)
cp "$package" "$root/var/cache/$name.deb"
say "What it depends on, and what a desktop would have"
inside apt-get -qq update
inside apt-get -qq purge "$name" >/dev/null 2>&1 || true
depends=$(dpkg-deb --field "$package" Depends | tr ',' '\n' | sed 's/([^)]*)//; s/|.*//' | tr -d ' ' | tr '\n' ' ')
# shellcheck disable=SC2086 # one argument for each package
inside apt-get -qq install --no-install-recommends $depends xvfb xauth x11-utils imagemagick libglib2.0-bin xdg-utils \
    fonts-wqy-microhei man-db >"$results/apt.log" 2>&1
listing() { (cd "$root" && find etc usr var/lib opt srv root -xdev \( -type f -o -type l \) | LC_ALL=C sort); }
listing >"$results/before.txt"

say "Install"
inside apt-get -qq install "/var/cache/$name.deb" >>"$results/apt.log" 2>&1
[ ! -e "$root/usr/bin/python3" ] || echo "   (a Python is there, from another package)"
inside find /usr/lib/$name /usr/share/doc/$name ! -user root -o ! -group root | grep . && refuse "files of another owner"
inside find /usr/lib/$name -perm /022 ! -type l | grep . && refuse "files that others may write"

examples=/usr/lib/$name/_internal/resources/examples
say "Commands, as a user who has never run it, with a limit on processes"
as_user bash -euc "
    ulimit -u 400
    cd
    mkdir -p -m 700 /tmp/runtime
    $name --version
    $name check $examples/essay1.shareflow
    $name solve $examples/essay1.shareflow --csv run.csv
    head -c 60 run.csv; echo
    QT_QPA_PLATFORM=offscreen $name render $examples/nyc_rides.shareflow --out pictures --views market
    $name analyse $examples/neutral.shareflow --kind uncertainty --out analysis >/dev/null
    for format in xmile sbml csv xlsx html pdf; do
        QT_QPA_PLATFORM=offscreen $name export $examples/essay2.shareflow --format \$format --out run.\$format
    done
    ls pictures analysis
    cp $examples/essay1.shareflow 'A world, 世界.shareflow'
"
cp -r "$root/srv/user/pictures" "$results/"

say "The file type"
type=$(as_user env XDG_CURRENT_DESKTOP=GNOME xdg-mime query filetype "/srv/user/A world, 世界.shareflow")
echo "$type"
as_user gio info -a standard::content-type,standard::icon "/srv/user/A world, 世界.shareflow"
[ "$(as_user gio mime "$type" | grep -c "$name.desktop")" -ge 1 ] || refuse "no program opens $type"

say "The window, opened by its file as a desktop would"
cat >"$root/tmp/window.sh" <<'END'
set -eu
cd
windows() { xwininfo -root -tree | grep '("shareflow" "shareflow")' || true; }
gio open "A world, 世界.shareflow"
for second in $(seq 120); do
    [ -z "$(windows)" ] || break
    sleep 1
done
[ -n "$(windows)" ] || { echo "no window came" >&2; exit 1; }
# The picture is that of a window at rest: nothing of it has changed for a while.
before= && same=0
for second in $(seq 120); do
    sleep 2
    import -window root /tmp/window.png
    seen=$(md5sum </tmp/window.png)
    if [ "$seen" = "$before" ]; then same=$((same + 1)); else same=0; fi
    [ "$same" -lt 8 ] || break
    before=$seen
done
windows
END
as_user env QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1400x900x24" sh /tmp/window.sh
cp "$root/tmp/window.png" "$results/window.png"

say "Remove"
inside apt-get -qq purge "$name" >>"$results/apt.log" 2>&1
# What a user has made is his; only what the package brought has to go.
rm -rf "$root/srv/user"
listing >"$results/after.txt"
# The lists of apt and dpkg tell what was done.
is_history='^(var/lib/(apt|dpkg)/|srv/)'
grep -vE "$is_history" "$results/before.txt" >"$results/before.files"
grep -vE "$is_history" "$results/after.txt" >"$results/after.files"
diff "$results/before.files" "$results/after.files" || refuse "The package left something behind, or took something along."
echo "Nothing was left behind. Pictures and logs are in $results"

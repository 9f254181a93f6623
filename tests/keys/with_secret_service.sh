#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
# Runs a test program in a session with a Secret Service of its own, which touches no keychain of the user and leaves
# no process behind: with_secret_service.sh unlocked|locked|no_bus PROGRAM [ARGUMENT...]
#   unlocked  one run with an open keychain
#   locked    three runs over the same keychain: stored, locked, unlocked_again
#   no_bus    one run without D-Bus
# The program finds the name of its run in MITOYEN_KEYCHAIN_SCENARIO.
set -euo pipefail

scenario=$1
shift
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || {
        echo "with_secret_service.sh: $tool is missing (packages gnome-keyring and dbus)" >&2
        exit 1
    }
done

HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
export HOME XDG_RUNTIME_DIR=$HOME/run XDG_DATA_HOME=$HOME/data XDG_CONFIG_HOME=$HOME/config XDG_CACHE_HOME=$HOME/cache
mkdir -m 700 "$XDG_RUNTIME_DIR"
# A desktop's variables would lead to the user's own keychain.
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP

in_session() { # name of the run, how to start the daemon, program...
    local start=$2
    export MITOYEN_KEYCHAIN_SCENARIO=$1
    shift 2
    dbus-run-session -- bash -c "$start"' >/dev/null 2>&1; exec "$@"' _ "$@"
}
unlock='printf test | gnome-keyring-daemon --unlock --components=secrets'
leave_locked='gnome-keyring-daemon --start --components=secrets'

case $scenario in
unlocked) in_session unlocked "$unlock" "$@" ;;
locked)
    in_session stored "$unlock" "$@"
    in_session locked "$leave_locked" "$@"
    in_session unlocked_again "$unlock" "$@"
    ;;
no_bus) MITOYEN_KEYCHAIN_SCENARIO=no_bus "$@" ;;
*)
    echo "with_secret_service.sh: unknown scenario $scenario" >&2
    exit 2
    ;;
esac

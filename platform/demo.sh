#!/usr/bin/env bash
# Shows Doorstep: a server with the demonstration agency, and three tablets signed in to it.
#   platform/demo.sh          three windows (carer, person, supervisor); stops when the last is closed
#   platform/demo.sh --tour   one story by itself, offscreen; pictures and data in build/tour
# Without a display it is always the tour. Installs packages and builds first, where needed.
set -euo pipefail
cd "$(dirname "$0")/.."

case "${1:-}" in
'' | --tour) ;;
*)
    sed -n '2,5s/^# \{0,1\}//p' "$0"
    [ "$1" = --help ] && exit 0 || exit 2
    ;;
esac

platform/setup.sh
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
mkdir -p build
echo "demo: building (a few minutes the first time)"
cmake -S . -B build -G Ninja -DDOORSTEP_WERROR=ON >build/configure.log || {
    cat build/configure.log
    exit 1
}
cmake --build build --target doorstep doorstepd tour -- --quiet

if [ "${1:-}" = --tour ] || [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software exec build/bin/tour assets/demo build/tour
fi

folder=$(mktemp -d -t doorstep-demo.XXXXXX)
clock=$folder/clock
data=(--data "$folder/server" --clock "$clock")
pids=()
stop() {
    trap - EXIT INT TERM
    kill "${pids[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap stop EXIT INT TERM

# The demonstration's day starts at a quarter past eight, whatever the time is.
echo $(($(TZ=Europe/London date -d '08:15' +%s) - $(date +%s))) >"$clock"
build/bin/doorstepd "${data[@]}" init
build/bin/doorstepd "${data[@]}" import assets/demo
build/bin/doorstepd "${data[@]}" serve --listen 127.0.0.1 --port 0 >"$folder/serve.log" &
pids+=($!)
port=$(timeout 30 sh -c "tail -f '$folder/serve.log' | sed -n '/listening on/{s/.* port //p;q}'")

tablet() { # tablet REF NAME
    local link
    link=$(build/bin/doorstepd "${data[@]}" invite "$1" --address "127.0.0.1:$port" | grep -o 'doorstep://[^[:space:]]*')
    build/bin/doorstep --data "$folder/$2" --demonstration --clock "$clock" --pin 135790 --join "$link" &
    windows+=($!)
    pids+=($!)
}
windows=()
tablet R03 carer
tablet P20 person
tablet V01 supervisor
echo "demo: three tablets are open. Their PIN is 135790. Use No signal on any of them, and close all three to end."
wait "${windows[@]}" || true

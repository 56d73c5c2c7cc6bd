#!/usr/bin/env bash
# Shows Doorstep: a server with the demonstration agency, and three tablets signed in to it.
#   platform/demo.sh          three windows (carer, person, supervisor); ends when the last is closed
#   platform/demo.sh --tour   one story by itself, offscreen; pictures and data in build/tour
# Without a display it is always the tour. Installs packages and builds first, where needed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

case "${1:-}" in
'' | --tour) ;;
*)
    sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    [ "$1" = --help ] && exit 0 || exit 2
    ;;
esac

platform/setup.sh
mkdir -p build
[ -w build ] || {
    echo "demo: $PWD/build belongs to $(stat -c %U build). Run this as them, or remove that folder." >&2
    exit 1
}
echo "demo: building (a few minutes the first time)"
cmake -S . -B build -G Ninja -DDOORSTEP_WERROR=ON >build/configure.log || {
    cat build/configure.log
    exit 1
}
cmake --build build --target doorstep doorstepd tour -- --quiet

# Everything that runs from here on lives in one folder, and goes with it.
folder=$(mktemp -d -t doorstep-demo.XXXXXX)
running=()
stop() {
    trap - EXIT INT TERM HUP
    [ "${#running[@]}" -eq 0 ] || kill "${running[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap stop EXIT
trap 'echo; echo "demo: stopped"; exit 130' INT TERM HUP
[ -w "${XDG_RUNTIME_DIR:-/nowhere}" ] || {
    export XDG_RUNTIME_DIR=$folder/run
    mkdir -m 700 "$XDG_RUNTIME_DIR"
}

tour() {
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software build/bin/tour assets/demo build/tour &
    running+=($!)
    wait $! # in the background, so that Ctrl-C is heard at once
}

[ "${1:-}" != --tour ] || { tour; exit; }
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "demo: there is no display, so the story is told without windows"
    tour
    exit
fi
screen=$(build/bin/doorstep --screen 2>"$folder/screen.log") || {
    cat "$folder/screen.log" >&2
    echo "demo: the display does not answer, so the story is told without windows"
    tour
    exit
}

# Three tablets held upright, side by side: smaller where the screen is, but never too small to read.
read -r left top width height <<<"$screen"
frame=48                       # a window's own title, in dots
bar=56                         # the demonstration's switch, in dp
each=$((width / 3))
percent=$((each * 100 / 808))
upright=$(((height - frame) * 100 / (1280 + bar)))
[ "$percent" -le "$upright" ] || percent=$upright
[ "$percent" -le 100 ] || percent=100
[ "$percent" -ge 65 ] || percent=65
dp() { echo $(($1 * 100 / percent)); }
wide=$(dp $((each - 8)))
high=$(($(dp $((height - frame))) - bar))
[ "$wide" -le 800 ] || wide=800
[ "$high" -le 1280 ] || high=1280
[ "$wide" -ge 320 ] || wide=320
[ "$high" -ge 320 ] || high=320
QT_SCALE_FACTOR=$(printf '%d.%02d' $((percent / 100)) $((percent % 100)))
export QT_SCALE_FACTOR

data=(--data "$folder/server" --clock "$folder/clock")
# Their day starts at a quarter past eight, whatever the time is.
echo $(($(TZ=Europe/London date -d '08:15' +%s) - $(date +%s))) >"$folder/clock"
echo "demo: an office opens on this machine, with its agency"
build/bin/doorstepd "${data[@]}" init >"$folder/init.log"
build/bin/doorstepd "${data[@]}" import assets/demo | tail -n 1
build/bin/doorstepd "${data[@]}" serve --listen 127.0.0.1 --port 0 >"$folder/serve.log" &
server=$!
running+=("$server")
port=
for _ in $(seq 300); do
    port=$(sed -n '/listening on/{s/.* port //p;q}' "$folder/serve.log")
    if [ -n "$port" ] || ! kill -0 "$server" 2>/dev/null; then break; fi
    sleep 0.1
done
[ -n "$port" ] || {
    echo "demo: the server did not start" >&2
    exit 1
}

windows=()
tablet() { # tablet REF FOLDER PLACE: a window in that third of the screen
    local link
    link=$(build/bin/doorstepd "${data[@]}" invite "$1" --address "127.0.0.1:$port" | grep -o 'doorstep://[^[:space:]]*')
    build/bin/doorstep --data "$folder/$2" --demonstration --clock "$folder/clock" --pin 135790 --join "$link" \
        --size "${wide}x$high" --at "$(dp $((left + $3 * each + (each - wide * percent / 100) / 2))),$(dp "$top")" &
    windows+=($!)
    running+=($!)
}
tablet R03 carer 0
tablet P20 person 1
tablet V01 supervisor 2
cat <<'END'
demo: three tablets are open, side by side. For them it is 8:15am; time goes on as usual.
        Joan Meldrum      a carer, with her visits of today
        Ishbel Cairns     whom she visits first, with her own page
        Catherine Baird   the supervisor, with the board
      Their PIN is 135790.
      Try this: press No signal on Joan's tablet, arrive, tap a step, write a note. Change a line on
      Ishbel's. Look at Catherine's board. Then give Joan her signal back, and look again.
      Close the three windows, or press Ctrl-C here, to end.
END
wait "${windows[@]}" || true
echo "demo: all tablets are closed"

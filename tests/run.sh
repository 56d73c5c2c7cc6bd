#!/usr/bin/env bash
# Builds everything and runs the tests.
#   tests/run.sh             what a newcomer runs: gcc build, all tests
#   tests/run.sh --thorough  before the tests: lint, all but the longest under clang with the sanitizers, fuzzing
#                            (DOORSTEP_FUZZ_SECONDS for each target), 2,000 simulated worlds, 2,000 kills and what
#                            else can happen to a disk
#   tests/run.sh --nightly   the same with twenty times the seeds, ten minutes of fuzzing for each target, the
#                            longest under the sanitizers too, and every source compiled on its own, so that each
#                            includes what it needs
set -euo pipefail
cd "$(dirname "$0")/.."

mode=${1:-}
case "$mode" in
'' | --thorough | --nightly) ;;
*)
    sed -n '2,9s/^# \{0,1\}//p' "$0"
    [ "$mode" = --help ] && exit 0 || exit 2
    ;;
esac

platform/setup.sh
jobs=$(nproc)
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}

part() { # part WHAT: says what begins, and when
    printf '== %s (%d:%02d)\n' "$1" $((SECONDS / 60)) $((SECONDS % 60))
}

build() { # build FOLDER OPTION…
    local folder=$1
    shift
    mkdir -p "$folder"
    cmake -S . -B "$folder" -G Ninja -DDOORSTEP_WERROR=ON "$@" >"$folder/configure.log" 2>&1 || {
        cat "$folder/configure.log"
        return 1
    }
    cmake --build "$folder" -j "$jobs" -- --quiet
}

# Each target for so long, as many at once as there are processors: fourteen of six seconds are under a minute on
# two, and from the same seed each time; at night from another. What is found lies in build/clang/fuzz; what it
# teaches goes into tests/fuzz/corpus.
fuzz() {
    export seconds=${DOORSTEP_FUZZ_SECONDS:-6} seed
    [ "$mode" = --nightly ] && seed=0 || seed=1
    ls tests/fuzz/corpus | xargs -P "$jobs" -I{} sh -c '
        mkdir -p build/clang/fuzz/{}
        build/clang/bin/fuzz --target={} -max_total_time="$seconds" -seed="$seed" -max_len=4096 -timeout=30 -verbosity=0 \
            -artifact_prefix=build/clang/fuzz/{}- build/clang/fuzz/{} tests/fuzz/corpus/{} \
            >build/clang/fuzz/{}.log 2>&1 || { tail -40 build/clang/fuzz/{}.log; exit 255; }'
}

part "building with gcc"
build build

if [ -n "$mode" ]; then
    worlds=2000
    # ten thousand taps, every page in every look: as long again under the sanitizers
    longest=(--label-exclude long)
    programs=(-DDOORSTEP_LONG=OFF)
    if [ "$mode" = --nightly ]; then
        export DOORSTEP_TEST_SCALE=20
        export DOORSTEP_FUZZ_SECONDS=600
        longest=()
        programs=()
        worlds=100000
        export DOORSTEP_ANALYSE=1
    fi
    part "lint"
    cmake --build build --target lint
    part "building with clang and the sanitizers of addresses and undefined behaviour"
    CC=clang CXX=clang++ build build/clang -DDOORSTEP_SANITIZE=ON -DDOORSTEP_QML_AHEAD=OFF "${programs[@]}"
    part "tests under the sanitizers"
    DOORSTEP_TEST_SHARE=4 LSAN_OPTIONS="suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0" \
        ctest --test-dir build/clang -j "$jobs" "${longest[@]}" --output-on-failure --timeout 3600
    part "looking for bytes from outside that do harm"
    fuzz
    part "simulated worlds and the mistakes planted in them; kills, losses of power, want of memory, full disks, damage"
    scale=${DOORSTEP_TEST_SCALE:-1}
    (
        build/bin/crash --full $((400 * scale)) --damage $((2000 * scale))
        build/bin/crash --kills $((2000 * scale))
    ) &
    others=$!
    trap 'kill $others 2>/dev/null || true' EXIT
    build/bin/sim --planted
    build/bin/sim --seeds "$worlds"
    build/bin/crash --torn $((5000 * scale)) --allocations $((2500 * scale))
    [ "$mode" != --nightly ] || build/bin/crash --planted
    wait $others
    trap - EXIT
fi
if [ "$mode" = --nightly ]; then
    part "every source on its own"
    build build/alone -DCMAKE_UNITY_BUILD=OFF -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON
fi

part "tests"
# One more at once than there are processors: the longest, which come first, wait for programs that they use from outside.
ctest --test-dir build -j $((jobs + 1)) --output-on-failure --timeout 1200

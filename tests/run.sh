#!/usr/bin/env bash
# Builds everything and runs the tests.
#   tests/run.sh             what a newcomer runs: gcc build, all tests
#   tests/run.sh --thorough  before that: lint, and the tests again under clang with the sanitizers
#   tests/run.sh --nightly   the same with the large counts
set -euo pipefail
cd "$(dirname "$0")/.."

mode=${1:-}
case "$mode" in
'' | --thorough | --nightly) ;;
*)
    sed -n '2,5s/^# \{0,1\}//p' "$0"
    [ "$mode" = --help ] && exit 0 || exit 2
    ;;
esac

platform/setup.sh
jobs=$(nproc)
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}

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

echo "== building with gcc"
build build

if [ -n "$mode" ]; then
    [ "$mode" = --nightly ] && export DOORSTEP_TEST_SCALE=20 || export DOORSTEP_TEST_SCALE=4
    echo "== lint"
    cmake --build build --target lint
    echo "== building with clang, address and undefined-behaviour sanitizers"
    CC=clang CXX=clang++ build build/clang -DDOORSTEP_SANITIZE=ON
    echo "== tests under the sanitizers"
    LSAN_OPTIONS="suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0" \
        ctest --test-dir build/clang -j "$jobs" --output-on-failure --timeout 900
fi

echo "== tests"
ctest --test-dir build -j "$jobs" --output-on-failure --timeout 900

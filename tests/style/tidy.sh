#!/usr/bin/env bash
# clang-tidy over every source of ours in the compile commands; says only what is wrong.
#   tidy.sh SOURCE_FOLDER BUILD_FOLDER
set -euo pipefail
source=$1 build=$2
sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$build/compile_commands.json" | sort -u |
    grep "^$source/\(sync\|app\|platform\|tests\)/" | grep -v '/\.rcc/\|_autogen\|/\.qt/\|^'"$build"'/' |
    xargs -P "$(nproc)" -n 4 clang-tidy --quiet -p "$build" --extra-arg=-Wno-unknown-warning-option 2>/dev/null

#!/usr/bin/env python3
"""clang-tidy over every source of ours; says only what is wrong.

    tidy.py SOURCE_FOLDER BUILD_FOLDER [PART_OF_A_PATH]

With DOORSTEP_ANALYSE set it follows every path through every function, too, which takes four times as long.
Reads what the compiler reads, batch by batch, once it is built. A clean batch is not read again until one of its
files, a header of ours that it reads, or a rule changes (BUILD_FOLDER/tidy).
"""

import hashlib
import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count, environ
from pathlib import Path

SOURCE, BUILD = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
ONLY = sys.argv[3] if len(sys.argv) > 3 else ""
KEPT = BUILD / "tidy"
OURS = re.compile(rf"^{re.escape(str(SOURCE))}/(sync|app|platform|tests)/")
# Precompiled headers are of the other compiler. clang 14 has the coroutines of C++20 but does not say so, and Asio
# 1.74 does not ask it.
NOT_FOR_CLANG = re.compile(r" -include \S*cmake_pch\.hxx| -Winvalid-pch| -fpch-preprocess| -Xclang \S+")
FOR_CLANG = ["-Wno-unknown-warning-option", "-Wno-builtin-macro-redefined", "-D__cpp_impl_coroutine=201902L",
             "-DBOOST_ASIO_HAS_CO_AWAIT"]
# a batch includes sources: that is what it is
CHECKS = ["-bugprone-suspicious-include"]
if environ.get("DOORSTEP_ANALYSE"):
    CHECKS += ["clang-analyzer-core*", "clang-analyzer-cplusplus*", "-clang-analyzer-cplusplus.NewDeleteLeaks"]
RULES = " ".join(CHECKS).encode() + (SOURCE / ".clang-tidy").read_bytes() + Path(__file__).read_bytes()


def read_by_objects():
    """What of ours each object was compiled from, as the build remembers it."""
    told, found = None, {}
    for line in subprocess.run(["ninja", "-C", BUILD, "-t", "deps"], capture_output=True, text=True).stdout.splitlines():
        if not line.startswith(" "):
            told = found.setdefault(line.partition(": #deps")[0], [])
        elif OURS.match(file := str((BUILD / line.strip()).resolve())) and not file.startswith(f"{BUILD}/"):
            told.append(file)
    return found


def batches():
    """What is compiled of ours: its file, its flags, and what it reads of ours."""
    read, seen = read_by_objects(), set()
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        command, _, output = entry["command"].partition(" -o ")
        deps = tuple(read.get(output.split(" ", 1)[0], ()))
        sources = [file for file in deps if file.endswith(".cpp")]
        if sources and any(ONLY in file for file in sources) and deps not in seen:
            seen.add(deps)
            flags = re.sub(r'\\"', '"', NOT_FOR_CLANG.sub("", command).split(" ", 1)[1]).split(" ")
            yield entry["file"], [flag for flag in flags if flag], deps


def tidy(file, flags, deps):
    """What is wrong in the batch, as clang-tidy says it."""
    stamp = KEPT / hashlib.sha256("\0".join([file, *flags]).encode()).hexdigest()[:16]
    digest = hashlib.sha256(RULES)
    for dep in deps:
        digest.update(dep.encode() + Path(dep).read_bytes())
    if stamp.exists() and stamp.read_text() == digest.hexdigest():
        return ""
    said = subprocess.run(["clang-tidy", "--quiet", f"--config-file={SOURCE}/.clang-tidy",
                           f"--checks={','.join(CHECKS)}",
                           f"--header-filter={OURS.pattern}", file, "--", *flags, *FOR_CLANG],
                          cwd=BUILD, capture_output=True, text=True)
    if said.returncode or re.search(r": (warning|error): ", said.stdout):
        return said.stdout or said.stderr
    stamp.write_text(digest.hexdigest())
    return ""


KEPT.mkdir(exist_ok=True)
with ThreadPoolExecutor(cpu_count()) as pool:
    findings = [told for told in pool.map(lambda one: tidy(*one), list(batches())) if told]
print("\n".join(findings), end="")
sys.exit(1 if findings else 0)

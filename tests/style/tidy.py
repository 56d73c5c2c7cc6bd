#!/usr/bin/env python3
"""clang-tidy over every source of ours; says only what is wrong.

    tidy.py SOURCE_FOLDER BUILD_FOLDER [PART_OF_A_PATH]

Nearly all of the time goes into the headers of others, so sources with the same flags are read together, as
in a unity build; those whose names clash with another's go into the next batch. A clean batch is not read
again until one of its files, a header of ours that it reads, or a rule changes (BUILD_FOLDER/tidy).
"""

import hashlib
import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from pathlib import Path

SOURCE, BUILD = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
ONLY = sys.argv[3] if len(sys.argv) > 3 else ""
KEPT = BUILD / "tidy"
OURS = re.compile(rf"^{re.escape(str(SOURCE))}/(sync|app|platform|tests)/")
AT_ONCE = 14
# Precompiled headers stay out, so that a source that forgets an include is found. clang 14 has the
# coroutines of C++20 but does not say so, and Asio 1.74 does not ask it.
NOT_FOR_CLANG = re.compile(r" -include \S*cmake_pch\.hxx| -Winvalid-pch| -fpch-preprocess| -Xclang \S+")
FOR_CLANG = ["-Wno-unknown-warning-option", "-Wno-builtin-macro-redefined", "-D__cpp_impl_coroutine=201902L",
             "-DBOOST_ASIO_HAS_CO_AWAIT"]
RULES = (SOURCE / ".clang-tidy").read_bytes() + Path(__file__).read_bytes()


def groups():
    """The flags of each group of sources, and the sources."""
    seen, found = set(), {}
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        file = entry["file"]
        if OURS.match(file) and not file.startswith(f"{BUILD}/") and ONLY in file and file not in seen:
            seen.add(file)
            command = NOT_FOR_CLANG.sub("", entry["command"].rsplit(" -o ", 1)[0])
            flags = re.sub(r'\\"', '"', command.split(" ", 1)[1]).split(" ")
            found.setdefault(tuple(flag for flag in flags if flag), []).append(file)
    return found


def batches(files):
    """By folder where there are many: neighbours read the same headers."""
    files = sorted(files)
    count = -(-len(files) // AT_ONCE)
    size = -(-len(files) // count)
    return [files[i:i + size] for i in range(0, len(files), size)]


def digest(flags, members, deps):
    told = hashlib.sha256(RULES + "\0".join([*flags, *members]).encode())
    for dep in deps:
        told.update(Path(dep).read_bytes() if Path(dep).exists() else b"gone")
    return told.hexdigest()


def clashing(unit, flags, members):
    """Which of the members do not compile after the others, and what all of them read of ours."""
    unit.write_text("".join(f'#include "{file}" // NOLINT\n' for file in members))
    made = unit.with_suffix(".d")
    said = subprocess.run(["clang++", *flags, *FOR_CLANG, "-Wno-error", "-w", "-fsyntax-only", "-ferror-limit=0",
                           "-MD", "-MF", str(made), str(unit)], cwd=BUILD, capture_output=True, text=True)
    wrong = {m for m in members if re.search(rf"^{re.escape(m)}:\d+:\d+: (fatal )?error: ", said.stderr, re.M)}
    if said.returncode and not wrong:
        return None, said.stderr
    return wrong, [d for d in re.findall(r"\S+", made.read_text()) if OURS.match(d)] if made.exists() else []


def tidy(flags, files):
    """What is wrong in the files, as clang-tidy says it."""
    wrong, rest = "", files
    while rest:
        members, rest = rest, []
        name = hashlib.sha256("\0".join([*flags, *members]).encode()).hexdigest()[:16]
        unit, stamp = KEPT / f"{name}.cpp", KEPT / f"{name}.json"
        if stamp.exists():
            known = json.loads(stamp.read_text())
            if known["digest"] == digest(flags, members, known["deps"]):
                rest = known["rest"]
                continue
        clash, deps = clashing(unit, flags, members)
        if clash is None:
            return wrong + deps
        if clash and len(members) > 1 and len(clash) < len(members):
            rest = sorted(clash)
        together = [m for m in members if m not in rest]
        if rest:
            unit.write_text("".join(f'#include "{file}" // NOLINT\n' for file in together))
        said = subprocess.run(["clang-tidy", "--quiet", f"--header-filter={OURS.pattern}", str(unit), "--", *flags,
                               *FOR_CLANG], cwd=BUILD, capture_output=True, text=True)
        if said.returncode or re.search(r": (warning|error): ", said.stdout):
            wrong += said.stdout or said.stderr
        else:
            stamp.write_text(json.dumps({"digest": digest(flags, members, deps), "deps": deps, "rest": rest}))
    return wrong


KEPT.mkdir(exist_ok=True)
work = [(flags, batch) for flags, files in groups().items() for batch in batches(files)]
with ThreadPoolExecutor(cpu_count()) as pool:
    findings = [told for told in pool.map(lambda one: tidy(*one), work) if told]
print("\n".join(findings), end="")
sys.exit(1 if findings else 0)

"""What must hold of every file in the repository, and swift format does not see."""

import re
import subprocess
import sys
import unicodedata

MACHINE_PATH = re.compile(r"(?<![\w./…<>*-])/(work|root|opt|farm|home|Users)(?=/\w)")


def problems(path):
    if not path.isascii():
        yield "the file's name is not ASCII"
    with open(path, "rb") as file:
        raw = file.read()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"not UTF-8: {error}"
        return
    for number, line in enumerate(text.split("\n"), start=1):
        if not unicodedata.is_normalized("NFC", line):
            yield f"{number}: not NFC"
        if path != ".ci/check_sources.py" and MACHINE_PATH.search(line):
            yield f"{number}: a path of one machine: {line.strip()}"
        # Tables that the program writes follow RFC 4180.
        if line.endswith("\r") and not path.startswith("Results/"):
            yield f"{number}: ends with a carriage return"


def main():
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        check=True, capture_output=True,
    ).stdout.decode().split("\0")
    files = [path for path in listed if path]
    found = [f"{path}: {problem}" for path in files for problem in problems(path)]
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{len(files)} files, {len(found)} problems")
    sys.exit(1 if found or not files else 0)


main()

"""Shipped scenarios against the program's JSON Schema, with Python's jsonschema and json5.

Usage: check_schema.py PROGRAM WORK_FOLDER
"""

import copy
import json
import pathlib
import subprocess
import sys

import json5
from jsonschema import Draft202012Validator


def run(*words):
    done = subprocess.run(words, capture_output=True, check=True)
    return done.stdout.decode()


def main(program, work):
    schema = json.loads(run(program, "schema"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    failures = 0

    def expect(valid, document, what):
        nonlocal failures
        errors = [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]
        if valid != (not errors):
            failures += 1
            print(f"{what}: should be {'valid' if valid else 'invalid'}", *errors[:5], sep="\n  ")

    files = sorted(pathlib.Path("Scenarios").glob("*.json5"))
    assert files
    for path in files:
        document = json5.loads(path.read_text())
        expect(True, document, f"{path} as written")
        folder = f"{work}-{path.stem}"
        run(program, "run", path.stem, "--replications", "1", "--years", "1", "--quiet", "--output", folder)
        resolved = json.loads(pathlib.Path(folder, "run.json").read_text())["scenarios"][0]["document"]
        expect(True, resolved, f"{path} with all it is based on")

    # A schema that takes everything would pass the above.
    for key, value in [("nvan", "x"), ("navn", 3), ("start", "i fjor"), ("år", "mange"), ("innganger", [])]:
        wrong = copy.deepcopy(resolved)
        wrong[key] = value
        expect(False, wrong, f"{key}: {value!r}")
    print(f"{len(files)} scenarios, as written and resolved: {failures} failures")
    sys.exit(1 if failures else 0)


main(*sys.argv[1:])

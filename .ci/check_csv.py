"""The tables of one comparison, written in both flavours, read back by Python's csv.

Usage: check_csv.py STANDARD_FOLDER EXCEL_NB_FOLDER (three replications each).

Besides the form, the numbers: means, spreads and paired differences are worked out again from
replications.csv, with Python's own statistics.
"""

import csv
import math
import pathlib
import statistics
import sys

TABLES = [
    "costs", "differences", "durations", "flows", "instruments", "replications", "summary", "timeseries",
]
# Student's t for 95 % with two degrees of freedom, where its quantile function has a closed form.
T = 0.95 * math.sqrt(2 / (4 * 0.975 * 0.025))


def read(path, separator, mark):
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") == mark, f"{path}: byte-order mark"
    assert raw.endswith(b"\r\n"), f"{path}: last line is not whole"
    text = raw.decode("utf-8-sig" if mark else "utf-8")
    header, *rows = list(csv.reader(text.splitlines(keepends=True), delimiter=separator, strict=True))
    assert rows, f"{path}: no rows"
    assert len(set(header)) == len(header), f"{path}: a header twice"
    for row in rows:
        assert len(row) == len(header), f"{path}: {row}"
    return header, rows


def number(text):
    return float(text) if text else math.nan


def same(a, b):
    return a == b or (math.isnan(a) and math.isnan(b)) or math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)


def distribution(values):
    """The columns of a distribution; quantiles interpolate linearly between order statistics."""
    mean, sd = statistics.fmean(values), statistics.stdev(values)
    cuts = statistics.quantiles(values, n=100, method="inclusive")
    half = T * sd / math.sqrt(len(values))
    return {
        "mean": mean, "sd": sd, "ci95_low": mean - half, "ci95_high": mean + half,
        "min": min(values), "max": max(values), "median": statistics.median(values),
        "p5": cuts[4], "p25": cuts[24], "p75": cuts[74], "p90": cuts[89], "p95": cuts[94],
    }


def compare(row, expected, prefix, path):
    for key, value in expected.items():
        found = number(row[prefix + key])
        assert same(found, value), f"{path} {row}: {key} should be {value}"


def check_numbers(tables):
    values = {}
    for row in tables["replications"]:
        assert row["fingerprint"].startswith("0x")
        key = (row["scenario"], row["indicator"], row["group"], row["period"])
        values.setdefault(key, []).append(number(row["value"]))
    checked = 0
    for row in tables["summary"]:
        found = values.get((row["scenario"], row["indicator"], row["group"], row["period"]))
        if found and not any(map(math.isnan, found)):
            assert int(row["n"]) == len(found) == 3
            compare(row, distribution(found), "", "summary.csv")
            checked += 1
    for row in tables["differences"]:
        key = (row["indicator"], row["group"], row["period"])
        base, alternative = (values.get((row[side],) + key) for side in ("base", "scenario"))
        if base and not any(map(math.isnan, base + alternative)):
            pairs = [b - a for a, b in zip(base, alternative)]
            compare(row, distribution(pairs), "difference_", "differences.csv")
            wanted = {"higher": 1, "lower": -1}.get(row["better"])
            if wanted:
                share = statistics.fmean(0.5 if d == 0 else float(d * wanted > 0) for d in pairs)
                assert same(number(row["p_better"]), share), f"differences.csv {row}: {share}"
            checked += 1
    assert checked > 100, checked
    return checked


def main(standard, excel):
    found = sorted(path.stem for path in pathlib.Path(standard).glob("*.csv"))
    assert found == TABLES, found
    tables, cells = {}, 0
    for name in TABLES:
        header, rows = read(pathlib.Path(standard, name + ".csv"), ",", mark=False)
        assert header[0] in ("scenario", "base") and {"unit", "n", "seed"} <= set(header), header
        tables[name] = [dict(zip(header, row)) for row in rows]
        for row in tables[name]:
            assert row["scenario"] and row["unit"] and row["n"] and row["seed"] == "1", row
        _, norwegian = read(pathlib.Path(excel, name + ".csv"), ";", mark=True)
        assert len(norwegian) == len(rows), name
        # The same numbers with a decimal comma; texts are labels there.
        for row, other in zip(rows, norwegian):
            for cell, label in zip(row, other):
                try:
                    value = float(cell)
                except ValueError:
                    continue
                assert float(label.replace(",", ".")) == value, (name, row, other)
                cells += 1
    print(f"{len(TABLES)} tables twice, {cells} numbers equal in both flavours")
    print(f"{check_numbers(tables)} rows agree with Python's statistics of replications.csv")


main(*sys.argv[1:])

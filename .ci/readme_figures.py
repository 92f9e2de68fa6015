"""Is the table of the README's comparison what the program says?

Usage: readme_figures.py README differences.csv [--write]

The table is worked out from differences.csv and must stand in the README word for word; --write puts it
there.
"""

import csv
import re
import sys

YEARS = 10
DAYS = 365.25
# What it is called, its indikator, what it is divided by, decimals.
ROWS = [
    ("tomgang av oppussing per skifte, days", "refurbishment_days_per_let", 1, 1),
    ("utflyttinger (turnovers) a year", "turnovers", YEARS, 0),
    ("dwellings standing empty in oppussing", "vacant_days_refurbishment", YEARS * DAYS, 1),
    ("dwellings standing empty in all", "vacant_days", YEARS * DAYS, 1),
    ("dwellings let", "dwellings_let", 1, 1),
    ("tapte leieinntekter a year, NOK million", "lost_rent", YEARS * 1e6, 2),
    ("tildelinger (allocations) a year", "allocations", YEARS, 1),
    ("households on the venteliste", "waiting_list_mean", 1, 1),
    ("ventetid from application, days (mean within the first year)", "wait_application_restricted_mean", 1, 1),
    ("households in midlertidig botilbud", "temporary_accommodation_mean", 1, 2),
    ("bostedsløse", "homeless_mean", 1, 1),
]
TABLE = re.compile(r"^\| In the model.*?\n(?=\n)", re.MULTILINE | re.DOTALL)


def text(value, decimals, signed=False):
    written = f"{value:{'+' if signed else ''},.{decimals}f}".replace(",", " ")
    return written.replace("-", "−")


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        found = {
            row["indicator"]: row for row in csv.DictReader(file)
            if row["group"] == "all" and row["period"] == "horizon"
        }
    # Of the rows that are shown: others may be of what neither scenario has.
    (n,) = {found[indicator]["n"] for _, indicator, _, _ in ROWS}
    yield f"| In the model, mean of {n} pairs | 42 days | 30 days | difference (95 % interval) |"
    yield "|---|--:|--:|--:|"
    for label, indicator, divisor, decimals in ROWS:
        row = found[indicator]

        def cell(column, signed=False):
            return text(float(row[column]) / divisor, decimals, signed)

        interval = f"{cell('difference_ci95_low', True)} to {cell('difference_ci95_high', True)}"
        yield (
            f"| {label} | {cell('base_mean')} | {cell('scenario_mean')} "
            f"| {cell('difference_mean', True)} ({interval}) |"
        )


def main(readme, differences, write=None):
    expected = "\n".join(table(differences)) + "\n"
    with open(readme, encoding="utf-8") as file:
        found = file.read()
    if expected in found:
        print("the README's table is what the program says")
    elif write == "--write" and TABLE.search(found):
        with open(readme, "w", encoding="utf-8") as file:
            file.write(TABLE.sub(lambda _: expected, found, count=1))
        print("table written")
    else:
        print("the README's table should be:", expected, sep="\n\n")
        sys.exit(1)


main(*sys.argv[1:])

"""The command `sensitivity` and SALib, both ways.

Usage: sensitivity_against_salib.py PROGRAM FOLDER

Runs the program on a few uncertain numbers of a shipped scenario. What SALib makes of its sample.csv and
outcomes.csv must be sensitivity.csv to 1e-9; and a sample that SALib makes from problem.csv must run, and
give what SALib makes of its outcomes.
"""

import csv
import importlib.metadata
import os
import pathlib
import subprocess
import sys
import warnings

try:
    import numpy
    from SALib.analyze import morris as morris_analysis
    from SALib.analyze import sobol as sobol_analysis
    from SALib.sample import morris as morris_sample
    from SALib.sample import sobol as sobol_sample
    from SALib.util import read_param_file
except ImportError as error:
    print(f"skipped: {error.name} is not installed (python3 -m pip install SALib)")
    sys.exit(1 if os.environ.get("BOLIGFLYT_REQUIRE_EXTERNAL") == "1" else 0)

SCENARIO = "kristiansand-2009"
PARAMETERS = "/privatmarked,/kommunaleBoliger/typer/ordinær liten"
INDICATORS = "homeless_mean,waiting_list_mean"
COMMON = ["--indicator", INDICATORS, "--years", "1", "--replications", "2", "--quiet"]


def run(program, folder, *options):
    command = [program, "sensitivity", SCENARIO, *COMMON, *options, "--output", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def columns(path):
    with open(path, encoding="utf-8") as file:
        names = file.readline().strip().split(",")
    return names, numpy.loadtxt(path, delimiter=",", skiprows=1, ndmin=2, encoding="utf-8")


def table(folder):
    """Values of sensitivity.csv by indikator, kind of index and parameters."""
    with open(folder / "sensitivity.csv", encoding="utf-8", newline="") as file:
        return {
            (row["indicator"], row["measure"], row["parameter"], row["parameter_2"]): float(row["value"])
            for row in csv.DictReader(file)
        }


def plain(name):
    return name.replace("%20", " ")


def compare(folder, method, levels=4, second=False):
    """Counts the numbers that agree."""
    problem = read_param_file(str(folder / "problem.csv"), delimiter=",")
    names, sample = columns(folder / "sample.csv")
    assert names == problem["names"], f"{folder}: {names}, {problem['names']}"
    indicators, outcomes = columns(folder / "outcomes.csv")
    mine, count = table(folder), 0
    for number, indicator in enumerate(indicators):
        y = outcomes[:, number]
        if method == "morris":
            answer = morris_analysis.analyze(problem, sample, y, num_levels=levels, seed=1)
            measures = {"mu": "mu", "mu_star": "mu_star", "sigma": "sigma"}
        else:
            answer = sobol_analysis.analyze(problem, y, calc_second_order=second, seed=1)
            measures = {"S1": "S1", "ST": "ST"}
        for measure, key in measures.items():
            for place, name in enumerate(names):
                found, expected = mine[indicator, measure, plain(name), ""], float(answer[key][place])
                assert abs(found - expected) <= 1e-9 * max(1, abs(expected)), (folder, indicator, measure, name)
                count += 1
        if second:
            for a in range(len(names)):
                for b in range(a + 1, len(names)):
                    found = mine[indicator, "S2", plain(names[a]), plain(names[b])]
                    expected = float(answer["S2"][a][b])
                    assert abs(found - expected) <= 1e-9 * max(1, abs(expected)), (folder, names[a], names[b])
                    count += 1
    assert count > 0 and len(mine) == count, f"{folder}: {len(mine)} rows, {count} compared"
    return count


def save(path, names, sample):
    numpy.savetxt(path, sample, delimiter=",", header=",".join(names), comments="", encoding="utf-8")


def main(program, folder):
    warnings.simplefilter("ignore")
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True)
    chosen = ["--parameters", PARAMETERS]
    cases = [
        ("morris", ["--trajectories", "5", "--levels", "6"], {"method": "morris", "levels": 6}),
        ("sobol", ["--method", "sobol", "--samples", "8"], {"method": "sobol"}),
        ("pairs", ["--method", "sobol", "--samples", "4", "--second-order"], {"method": "sobol", "second": True}),
    ]
    count = 0
    for name, options, how in cases:
        run(program, folder / name, *chosen, *options)
        count += compare(folder / name, **how)
    problem = read_param_file(str(folder / "morris" / "problem.csv"), delimiter=",")
    save(folder / "x.csv", problem["names"], morris_sample.sample(problem, 4, num_levels=4, seed=1))
    run(program, folder / "own-morris", "--sample", str(folder / "x.csv"))
    count += compare(folder / "own-morris", method="morris")
    sample = sobol_sample.sample(problem, 4, calc_second_order=True, seed=1)
    save(folder / "y.csv", problem["names"], sample)
    run(program, folder / "own-pairs", "--method", "sobol", "--second-order", "--sample", str(folder / "y.csv"))
    count += compare(folder / "own-pairs", method="sobol", second=True)
    print(f"{count} sensitivities agree with SALib {importlib.metadata.version('SALib')}")


main(*sys.argv[1:])

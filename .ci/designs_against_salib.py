"""Designs and sensitivities against SciPy and SALib.

Usage: designs_against_salib.py FOLDER

FOLDER has the files of the test suite WitnessFiles. Points of the plain Sobol' sequence and of Saltelli's design
must be SciPy's and SALib's to the bit, estimates SALib's to 1e-9, and bootstrap intervals, which draw otherwise,
to a few standard errors.
"""

import importlib.metadata
import os
import pathlib
import sys
import warnings

try:
    import numpy
    from SALib.analyze import morris as morris_analysis
    from SALib.analyze import sobol as sobol_analysis
    from SALib.sample import morris as morris_sample
    from SALib.sample import sobol as sobol_sample
    from scipy.stats import qmc
except ImportError as error:
    print(f"skipped: {error.name} is not installed (python3 -m pip install SALib scipy)")
    sys.exit(1 if os.environ.get("BOLIGFLYT_REQUIRE_EXTERNAL") == "1" else 0)

RESAMPLES = 1000
# Two standard deviations from 1000 resamples each differ by 3.2 % of themselves in standard deviation.
INTERVAL_TOLERANCE = 4 * 0.032


def problem(factors):
    return {"num_vars": factors, "names": [f"x{i + 1}" for i in range(factors)], "bounds": [[0, 1]] * factors}


def close(mine, theirs, what):
    mine, theirs = numpy.asarray(mine, dtype=float), numpy.asarray(theirs, dtype=float)
    assert mine.shape == theirs.shape, f"{what}: {mine.shape} numbers, expected {theirs.shape}"
    error = numpy.abs(mine - theirs) / numpy.maximum(1, numpy.abs(theirs))
    assert numpy.all(error <= 1e-9), f"{what}: {mine}, expected {theirs}"
    return mine.size


def intervals(mine, theirs, what):
    ratio = numpy.asarray(mine) / numpy.asarray(theirs, dtype=float)
    assert numpy.all(numpy.abs(ratio - 1) < INTERVAL_TOLERANCE), f"{what}: ratios to SALib's are {ratio}"
    return ratio.size


def stratified(points, what):
    n = len(points)
    for axis in range(points.shape[1]):
        strata = numpy.sort(numpy.floor(points[:, axis] * n))
        assert numpy.array_equal(strata, numpy.arange(n)), f"{what}: axis {axis + 1} is not stratified"


def points(read):
    mine = read("sobol")
    assert numpy.array_equal(mine, qmc.Sobol(mine.shape[1], scramble=False).random(len(mine))), "sobol"
    late = read("sobol-skip")
    generator = qmc.Sobol(late.shape[1], scramble=False).fast_forward(4096)
    assert numpy.array_equal(late, generator.random(len(late))), "sobol-skip"
    scrambled, cube = read("scrambled"), read("lhs")
    stratified(scrambled, "scrambled")
    stratified(cube, "lhs")
    # As even as SciPy's own of the same kind and size, over a few seeds.
    for name, sample, maker in [
        ("scrambled", scrambled, lambda seed: qmc.Sobol(scrambled.shape[1], seed=seed)),
        ("lhs", cube, lambda seed: qmc.LatinHypercube(cube.shape[1], seed=seed)),
    ]:
        theirs = [qmc.discrepancy(maker(seed).random(len(sample))) for seed in range(20)]
        low, high = numpy.mean(theirs) - 5 * numpy.std(theirs), numpy.mean(theirs) + 5 * numpy.std(theirs)
        assert low < qmc.discrepancy(sample) < high, f"{name}: discrepancy {qmc.discrepancy(sample)}"
    return mine.size + late.size


def morris(read, levels):
    name = f"morris-{levels}"
    unit, x, y, effects = read(f"{name}-unit"), read(f"{name}-X"), read(f"{name}-Y"), read(f"{name}-effects")
    description = problem(x.shape[1])
    theirs = morris_sample.sample(description, 25, num_levels=levels, seed=1)
    assert unit.shape == theirs.shape, name
    assert numpy.allclose(numpy.unique(unit.round(12)), numpy.unique(theirs.round(12)), atol=1e-9), name
    for sample in (unit, theirs):
        steps = numpy.abs(numpy.diff(sample.reshape(25, -1, sample.shape[1]), axis=1))
        assert numpy.allclose(steps.sum(axis=1), levels / (2 * (levels - 1))), f"{name}: steps"
    # The bounds tell SALib's analysis nothing; the direction of a step is in X.
    answer = morris_analysis.analyze(
        description, x, y[:, 0], num_levels=levels, num_resamples=RESAMPLES, seed=1)
    count = sum(close(effects[:, i], answer[key], f"{name} {key}") for i, key in enumerate(["mu", "mu_star", "sigma"]))
    return count + intervals(effects[:, 3], answer["mu_star_conf"], f"{name} mu_star_conf")


def saltelli(read, skip, order):
    name, second = f"saltelli-{skip}-{order}", order == "second"
    x, y, indices = read(f"{name}-X"), read(f"{name}-Y"), read(f"{name}-indices")
    description = problem(x.shape[1])
    theirs = sobol_sample.sample(description, 256, calc_second_order=second, scramble=False, skip_values=skip)
    assert numpy.array_equal(x, theirs), f"{name}: other points than SALib's"
    answer = sobol_analysis.analyze(
        description, y[:, 0], calc_second_order=second, num_resamples=RESAMPLES, seed=1)
    count = 0
    for column, key in [(0, "S1"), (2, "ST")]:
        count += close(indices[:, column], answer[key], f"{name} {key}")
        count += intervals(indices[:, column + 1], answer[f"{key}_conf"], f"{name} {key}_conf")
    if second:
        pairs = read(f"{name}-pairs")
        places = pairs[:, 0].astype(int), pairs[:, 1].astype(int)
        assert len(pairs) == x.shape[1] * (x.shape[1] - 1) // 2, name
        count += close(pairs[:, 2], answer["S2"][places], f"{name} S2")
        count += intervals(pairs[:, 3], answer["S2_conf"][places], f"{name} S2_conf")
    return count


def main(folder):
    def read(name):
        return numpy.loadtxt(pathlib.Path(folder, f"{name}.txt"), skiprows=1, ndmin=2)

    # SciPy and SALib advise on numbers of points that are not powers of two.
    warnings.simplefilter("ignore")
    same = points(read)
    compared = sum(morris(read, levels) for levels in (4, 6, 10))
    compared += sum(saltelli(read, skip, order) for skip in (0, 256) for order in ("first", "second"))
    scipy, salib = (importlib.metadata.version(name) for name in ("scipy", "SALib"))
    print(f"{same} coordinates are those of SciPy {scipy}, {compared} sensitivities agree with SALib {salib}")


main(*sys.argv[1:])

"""The measures of `boligflyt network` against networkx, on a hundred random networks of persons.

Usage: check_networks.py PROGRAM WORK_FOLDER

Each network is made by the program from a random description, with a unit beside that has no contacts. Ties are
read back from network.csv; everything else there is worked out again. The drawings must be well-formed XML.
"""

import csv
import itertools
import json
import math
import os
import pathlib
import random
import subprocess
import sys
import xml.etree.ElementTree

try:
    import networkx
except ImportError:
    print("skipped: networkx is not installed (python3 -m pip install networkx)")
    sys.exit(1 if os.environ.get("BOLIGFLYT_REQUIRE_EXTERNAL") == "1" else 0)

COUNT = 100
FUNCTIONS = [
    "økonomiskeVirkemidler", "tjenesterIBolig", "tildeling", "husleiekontrakter", "utbygging",
    "framskaffeBoliger", "arealplanlegging", "driftOgVedlikehold", "boligsosialPlanlegging",
    "samfunnsplanlegging", "politiskFolkevalgt",
]
SHAPES = [
    "integrert", "toKlynger", "langstrakt", "klyngeOgStjerner", "fragmentert", "stjerne", "ring", "linje",
]
LAYERS = ["daily", "weekly", "monthly", "all"]


def description(number):
    """A random network of persons, as a scenario has it."""
    chance = random.Random(number)
    persons = chance.randint(12, 63)
    functions = dict.fromkeys(FUNCTIONS, 0)
    for _ in range(persons + chance.randint(0, persons)):
        free = [function for function in FUNCTIONS if functions[function] < persons]
        functions[chance.choice(free)] += 1
    daily = chance.uniform(0, 2)
    weekly = daily + chance.uniform(0, 5)
    network = {
        "personer": persons, "funksjoner": functions, "årsverkPerPerson": 0.5,
        "form": SHAPES[number % len(SHAPES)], "frø": number,
        "kontakter": {"daglig": daily, "ukentlig": weekly, "månedlig": min(weekly + chance.uniform(0, 4), persons - 1)},
        "homofili": chance.random(), "brobyggere": chance.randint(1, 4),
        "utenKontakt": chance.uniform(0, 0.5), "klyngestørrelse": chance.randint(2, 6),
    }
    if chance.random() < 0.3:
        network["formMånedlig"] = chance.choice(SHAPES[:4])
    return {
        "basertPå": "boligflyt:trondheim-2009.json5", "navn": f"Nett {number}",
        "organisasjon": {"basertPå": "boligflyt:organisering/en-enhet.json5", "personnett": network},
    }


def measures(graph, groups):
    """What network.csv says of a network; NaN where it is not defined."""
    n = graph.number_of_nodes()
    lengths = dict(networkx.all_pairs_shortest_path_length(graph))
    paths = [lengths[a][b] for a, b in itertools.combinations(graph, 2) if b in lengths[a]]
    components = list(networkx.connected_components(graph))
    largest = max(map(len, components))
    degrees = [degree for _, degree in graph.degree()]
    inside = sum(groups[a] == groups[b] for a, b in graph.edges if groups[a] and groups[b])
    across = sum(groups[a] != groups[b] for a, b in graph.edges if groups[a] and groups[b])
    return {
        "ties": graph.number_of_edges(),
        "mean_contacts": sum(degrees) / n,
        "density": networkx.density(graph),
        "components": len(components),
        "largest_component": largest,
        "isolates": networkx.number_of_isolates(graph),
        "mean_path": sum(paths) / len(paths) if paths else math.nan,
        "diameter": max(networkx.diameter(graph.subgraph(part)) for part in components if len(part) == largest),
        "max_betweenness": max(networkx.betweenness_centrality(graph).values()),
        "degree_centralisation": sum(max(degrees) - degree for degree in degrees) / ((n - 1) * (n - 2)),
        "cut_nodes": len(set(networkx.articulation_points(graph))),
        "ei_index": (across - inside) / (across + inside) if across + inside else math.nan,
    }


def same(text, value):
    if math.isnan(value):
        return text == ""
    return text != "" and math.isclose(float(text), value, rel_tol=1e-9, abs_tol=1e-9)


def check(folder):
    """Compares all numbers of a folder; gives how many there were."""
    rows = list(csv.DictReader(pathlib.Path(folder, "network.csv").open(newline="", encoding="utf-8")))
    edges = [row for row in rows if row["element"] == "edge"]
    compared = 0
    for variant in sorted({row["variant"] for row in rows}):
        mine = [row for row in rows if row["variant"] == variant]
        groups = {row["name"]: row["group"] for row in mine if row["element"] == "node"}
        for place, layer in enumerate(LAYERS):
            graph = networkx.Graph()
            graph.add_nodes_from(groups)
            graph.add_edges_from(
                (row["name"], row["other"]) for row in edges
                if LAYERS.index(row["layer"]) <= place and row["name"] in groups and row["other"] in groups)
            expected = measures(graph, groups)
            between = networkx.betweenness_centrality(graph)
            cut = set(networkx.articulation_points(graph))
            for row in mine:
                if row["layer"] != layer or row["element"] == "edge":
                    continue
                name, measure = row["name"], row["measure"]
                if row["element"] == "network":
                    value = expected[measure]
                else:
                    value = {
                        "contacts": graph.degree(name) if name in graph else math.nan,
                        "betweenness": between.get(name), "is_cut_node": float(name in cut),
                    }[measure]
                assert same(row["value"], value), f"{folder} {row}: networkx says {value}"
                compared += 1
    return compared


def main(program, work):
    pathlib.Path(work).mkdir(parents=True, exist_ok=True)
    compared, ties = 0, 0
    for number in range(COUNT):
        scenario = pathlib.Path(work, f"nett-{number}.json5")
        scenario.write_text(json.dumps(description(number), ensure_ascii=False), encoding="utf-8")
        folder = pathlib.Path(work, f"ut-{number}")
        done = subprocess.run(
            [program, "network", str(scenario), "--output", str(folder)], capture_output=True, text=True)
        assert done.returncode == 0, f"{scenario}: {done.stderr}"
        compared += check(folder)
        ties += sum(1 for _ in folder.joinpath("network.csv").open(encoding="utf-8") if ",edge," in _)
        xml.etree.ElementTree.parse(folder / "network.svg")
    assert compared > 100 * COUNT
    print(f"{COUNT} networks with {ties} ties: {compared} measures agree with networkx {networkx.__version__}")


main(*sys.argv[1:])

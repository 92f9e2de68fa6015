import Foundation
import Testing

@testable import Experiments

/// Designs and sensitivities as text files in the folder that BOLIGFLYT_WITNESS_DIR names, for
/// `.ci/designs_against_salib.py`, which holds them against SciPy's and SALib's.
@Suite("Files for the witnesses") struct WitnessFiles {
  static let folder = ProcessInfo.processInfo.environment["BOLIGFLYT_WITNESS_DIR"]
  static let isAsked = folder != nil
  static let why: Comment = "BOLIGFLYT_WITNESS_DIR names no folder; .ci/run sets it"

  private func write(_ name: String, _ rows: [[Double]], _ names: [String]? = nil) throws {
    let folder = try #require(WitnessFiles.folder)
    let names = names ?? (rows.first ?? []).indices.map { "x\($0 + 1)" }
    let text = try SampleTable(names: names, rows: rows).text(separator: .blank)
    try text.write(toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
  }

  /// A curved function with interactions, far from mean 0, of any number of coordinates.
  private func result(_ x: [Double]) -> Double {
    x.enumerated().reduce(100) { sum, factor in
      let (index, value) = factor
      return sum + value * value / Double(index + 1) - value * x[(index + 1) % x.count] * 3
    }
  }

  @Test("Points of designs", .enabled(if: isAsked, why))
  func points() throws {
    let all = SobolSequence.largestFactorCount
    try write("sobol", SobolSequence(count: 256, factorCount: all).points())
    try write("sobol-skip", SobolSequence(count: 100, factorCount: 5, skip: 4096).points())
    try write("scrambled", SobolSequence(count: 1024, factorCount: 6, scramble: 3).points())
    try write("lhs", LatinHypercube(count: 1000, keys: [1, 2, 3, 4, 5, 6], seed: 3).points())
  }

  @Test("Morris' samples, results and effects", .enabled(if: isAsked, why), arguments: [4, 6, 10])
  func morris(levels: Int) throws {
    let design = try MorrisDesign(
      trajectories: 25, levels: levels, keys: [1, 2, 3, 4, 5, 6, 7], seed: 2)
    // Real values of other ranges than 0 to 1.
    let sample = design.points().map { $0.enumerated().map { 10 * Double($0) - 20 * $1 } }
    let results = sample.map(result)
    let effects = try MorrisEffects(sample: sample, results: results, levels: levels, seed: 1)
    try write("morris-\(levels)-unit", design.points())
    try write("morris-\(levels)-X", sample)
    try write("morris-\(levels)-Y", results.map { [$0] })
    try write(
      "morris-\(levels)-effects",
      effects.factors.map { [$0.mu, $0.muStar.estimate, $0.sigma, $0.muStar.halfWidth] },
      ["mu", "mu_star", "sigma", "mu_star_conf"])
  }

  @Test("Saltelli's samples, results and indices", .enabled(if: isAsked, why), arguments: [0, 256])
  func saltelli(skip: Int) throws {
    for second in [false, true] {
      let design = try SaltelliDesign(
        basePoints: 256, factorCount: 4, secondOrder: second, skip: skip)
      let results = design.points().map(result)
      let indices = try SobolIndices(design: design, results: results, seed: 1)
      let name = "saltelli-\(skip)-\(second ? "second" : "first")"
      try write("\(name)-X", design.points())
      try write("\(name)-Y", results.map { [$0] })
      try write(
        "\(name)-indices",
        zip(indices.first, indices.total).map {
          [$0.estimate, $0.halfWidth, $1.estimate, $1.halfWidth]
        }, ["S1", "S1_conf", "ST", "ST_conf"])
      if second {
        try write(
          "\(name)-pairs",
          indices.second.map {
            [Double($0.a), Double($0.b), $0.index.estimate, $0.index.halfWidth]
          }, ["a", "b", "S2", "S2_conf"])
      }
    }
  }
}

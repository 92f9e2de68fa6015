import Boligmodell
import ScenarioFormat
import Testing

@testable import Experiments

@Suite("Sensitivity of a measure, from replications")
struct SensitivityResultTests {
  /// A document's numbers as they are read from its text.
  private func choice(_ text: String) throws -> ParameterChoice {
    var problems = ProblemList()
    let document = try #require(
      JSON5Reader.read(Array(text.utf8), file: "prøve", problems: &problems))
    return ParameterChoice(document)
  }

  private static let document = """
    { privatmarked: { tilgjengelighet: { verdi: 0.3, grad: "antatt", usikkerhet: { uniform: [0, 1] } } },
      kostnader: { fravikelse: { verdi: 1000, grad: "antatt" } } }
    """

  private func measure() throws -> StudyMeasure {
    let layout = OutcomeLayout(
      indikatorer: [
        Indikator(
          "m", LocalizedText("mål", "measure"), .antall, .ingen, LocalizedText("mål", "measure"))
      ], groups: [Group(id: "all", navn: LocalizedText("alle", "all"))],
      periods: [
        Period(
          id: "horizon", navn: LocalizedText("hele perioden", "horizon"), fra: 0, til: 1,
          erHeltÅr: false)
      ], seriesList: [], dates: [], flowsFrom: [], flowsTo: [], durations: [],
      durationStatistics: [])
    return try StudyMeasure("m", in: [layout])
  }

  @Test("A step's noise is that of paired differences: what points share cancels")
  func paired() throws {
    let parameters = try choice(Self.document).parameters(
      "/privatmarked/tilgjengelighet=0..1")
    let design = try SensitivityDesign(
      .morris, parameters, sample: [[0], [1], [1], [0]], levels: 2, secondOrder: false)
    // Two levels: the jump is 1. Both points share luck of ±50 and differ by 10 and 10; then by 9 and 11.
    let values = [[50.0, -50], [60, -40], [61, -41], [50, -50]]
    let result = try SensitivityResult(measure(), values, design: design, seed: 1)
    guard case .morris(let effects) = result.indices else {
      Issue.record("not Morris")
      return
    }
    #expect(effects[0].mu.estimate == 10 && effects[0].muStar.estimate == 10)
    // Differences of 10, 10 have variance 0; 11, 9 have 2, so 1 of their mean. μ* of noise of mean variance
    // ½ is √(2/π · ½).
    #expect(abs(effects[0].noise - (1 / Double.pi).squareRoot()) < 1e-12)
    // Over both steps the replications differ by 10.5 and 9.5: a standard error of ½ with one degree of
    // freedom, t = 12.71 at 95 % and 63.66 at 99 %. Trajectories agree, so the sign is clear; but two
    // replications are too few to say that it is no chance.
    #expect(abs(effects[0].mu.low - (10 - 6.353)) < 0.001 && effects[0].direction == 1)
    #expect(abs(effects[0].noiseHalfWidth - 31.83) < 0.01 && effects[0].isAboveNoise == false)
    // Points are 0, 10, 10, 0: variance with n − 1... of all four 25; half of ½ over it.
    #expect(abs((result.noiseShare ?? .nan) - 0.25 / 25) < 1e-12)
  }

  @Test("One replication leaves noise unknown, and a point that is not defined leaves no indices")
  func unknown() throws {
    let parameters = try choice(Self.document).parameters(nil)
    #expect(parameters.map(\.parameter.name) == ["/privatmarked/tilgjengelighet"])
    let design = try SensitivityDesign(
      .morris, parameters, sample: [[0], [1]], levels: 2, secondOrder: false)
    let once = try SensitivityResult(measure(), [[1], [2]], design: design, seed: 1)
    guard case .morris(let effects) = once.indices else { return }
    #expect(once.noiseShare == nil && effects[0].isAboveNoise == nil)
    #expect(
      effects[0].mu.estimate == 1 && effects[0].direction == 0, "one trajectory has no interval")
    let undefined = try SensitivityResult(measure(), [[1], [.nan]], design: design, seed: 1)
    guard case .morris(let none) = undefined.indices else { return }
    #expect(undefined.undefinedPoints == 1 && none[0].muStar.estimate.isNaN)
  }

  @Test(
    "A distribution without an end is cut at a percentile, and every one at what the number may be")
  func ranges() throws {
    let text = """
      { kostnader: { fravikelse: { verdi: 1000, grad: "antatt",
          usikkerhet: { lognormal: { median: 1000, p90: 2000 } } } },
        privatmarked: { formidlingsfaktor: { verdi: 60, grad: "antatt",
          usikkerhet: { lognormal: { median: 60, p90: 95 } } } } }
      """
    let parameters = try choice(text).parameters(nil)
    try #require(parameters.count == 2)
    let byName = Dictionary(uniqueKeysWithValues: parameters.map { ($0.parameter.name, $0) })
    // ln(2)/z(0.9) = 0.5409 is the deviation of the logarithm; z(0.99) = 2.3263: 1000·e^±1.2583.
    let cost = try #require(byName["/kostnader/fravikelse"])
    #expect(abs(cost.lowest - 284.1) < 0.1 && abs(cost.highest - 3519.4) < 0.5)
    // The factor is at most 100, which is less than its 99th percentile.
    let factor = try #require(byName["/privatmarked/formidlingsfaktor"])
    #expect(factor.highest <= 100 && factor.highest > 99.999)
    #expect(factor.value(at: 2.0 / 3) < 90, "levels below the bound stay apart")
  }

  @Test("Names of parameters survive the header of a table")
  func names() {
    for name in ["/typer/ordinær liten/oppussing", "/a,b/100 %", "/innganger/økonomi/perÅr"] {
      let written = ParameterName.encoded(name)
      #expect(!written.contains(" ") && !written.contains(","))
      #expect(ParameterName.pointerText(written) == name)
    }
  }

  @Test("A sample that is not of the method's shape is refused with its first wrong row")
  func shape() throws {
    let two = try choice(Self.document).parameters(
      "/privatmarked/tilgjengelighet=0..1,/kostnader/fravikelse=0..10")
    #expect(throws: SensitivityError.notOneStep(row: 1, changed: 2)) {
      try SensitivityDesign(
        .morris, two, sample: [[0, 0], [1, 1], [1, 0]], levels: 4, secondOrder: false)
    }
    // A = (0, 0), B = (1, 9): the row for the second factor must be (0, 9).
    let good: [[Double]] = [[0, 0], [1, 0], [0, 9], [1, 9]]
    #expect(
      try SensitivityDesign(.sobol, two, sample: good, levels: 4, secondOrder: false).groups == 1)
    var bad = good
    bad[2] = [1, 9]
    #expect(throws: SensitivityError.notSaltelli(row: 3, factor: 2)) {
      try SensitivityDesign(.sobol, two, sample: bad, levels: 4, secondOrder: false)
    }
  }
}

import ScenarioFormat
import Testing

@Suite("Distributions in documents")
struct DistributionShapeTests {
  static let forms: [(text: String, expected: DistributionDescription)] = [
    ("'42 dager'", .fixed(42)), ("{verdi: '6 uker', grad: 'antatt'}", .fixed(42)),
    ("{fast: '3 dager'}", .fixed(3)),
    ("{eksponentiell: {snitt: '2 uker'}}", .exponential(mean: 14)),
    ("{erlang: {form: 3, snitt: '30 dager'}}", .erlang(shape: 3, mean: 30)),
    ("{gamma: {form: 2.5, snitt: '30 dager'}}", .gamma(shape: 2.5, mean: 30)),
    ("{weibull: {form: 0.8, skala: '1 år'}}", .weibull(shape: 0.8, scale: 365.25)),
    ("{weibull: {form: 0.8, median: '1 år'}}", .weibullMedian(shape: 0.8, median: 365.25)),
    ("{lognormal: {median: '42 dager', p90: '90 dager'}}", .lognormal(median: 42, p90: 90)),
    ("{uniform: ['1 dag', '1 uke']}", .uniform(lower: 1, upper: 7)),
    ("{trekant: ['1 dag', '1 dag', '9 dager']}", .triangular(lower: 1, mode: 1, upper: 9)),
    ("{pert: [0, '4 dager', '9 dager'], kilde: 'x'}", .pert(lower: 0, mode: 4, upper: 9)),
    (
      "{diskret: {verdier: ['1 dag', '9 dager'], vekter: [3, 1]}}",
      .discrete(values: [1, 9], weights: [3, 1])
    ),
    (
      "{empirisk: [[0, 0], ['50 %', '9 dager'], [1, '90 dager']]}",
      .empirical([
        .init(share: 0, value: 0), .init(share: 0.5, value: 9), .init(share: 1, value: 90),
      ])
    ),
  ]

  @Test("Every form is read", arguments: forms)
  func reads(text: String, expected: DistributionDescription) throws {
    #expect(try reader(text, .distribution(.duration)).distribution == expected)
  }

  static let wrong: [(text: String, problems: [String])] = [
    ("{}", ["1:1 mangler"]),
    ("{kilde: 'x'}", ["1:1 mangler"]),
    ("{lognorma: {median: 1}}", ["1:1 mangler", "1:2 ukjent-nokkel /lognorma"]),
    ("{fast: 0, uniform: [0, '1 dag']}", ["1:1 ugyldig-fordeling"]),
    ("{lognormal: {median: '42 dager'}}", ["1:13 mangler /lognormal/p90"]),
    (
      "{lognormal: {median: '42 dager', p90: '30 dager'}}",
      ["1:39 ugyldig-fordeling /lognormal/p90"]
    ),
    ("{lognormal: {median: 0, p90: '30 dager'}}", ["1:22 utenfor-grenser /lognormal/median"]),
    ("{lognormal: {median: 42, p90: '60 dager'}}", ["1:22 mangler-enhet /lognormal/median"]),
    ("{weibull: {form: 1}}", ["1:11 mangler /weibull"]),
    (
      "{weibull: {form: 1, skala: '1 år', median: '1 år'}}", ["1:36 duplikat /weibull/median"]
    ),
    ("{erlang: {form: 1.5, snitt: '1 år'}}", ["1:17 ikke-heltall /erlang/form"]),
    ("{uniform: ['2 dager', '1 dag']}", ["1:11 feil-rekkefolge /uniform"]),
    ("{uniform: ['1 dag']}", ["1:11 feil-antall /uniform"]),
    ("{trekant: ['1 dag', '4 dager', '2 dager']}", ["1:11 feil-rekkefolge /trekant"]),
    ("{trekant: '1 dag'}", ["1:11 feil-type /trekant"]),
    (
      "{diskret: {verdier: ['1 dag'], vekter: [1, 2]}}", ["1:40 ugyldig-fordeling /diskret/vekter"]
    ),
    ("{diskret: {verdier: ['1 dag'], vekter: [0]}}", ["1:40 ugyldig-fordeling /diskret/vekter"]),
    ("{empirisk: [[0, 0], [0.5, '1 dag']]}", ["1:12 ugyldig-fordeling /empirisk"]),
    (
      "{empirisk: [[0, '2 dager'], [1, '1 dag']]}", ["1:29 feil-rekkefolge /empirisk/1"]
    ),
    ("{empirisk: [[0, 0], [1]]}", ["1:21 feil-antall /empirisk/1"]),
    ("{fast: {verdi: '1 dag'}}", ["1:8 feil-type /fast"]),
    ("'42'", ["1:1 mangler-enhet"]),
  ]

  @Test("What does not make a distribution is refused at its place", arguments: wrong)
  func refuses(text: String, expected: [String]) throws {
    #expect(try problems(text, against: .distribution(.duration)) == expected)
  }

  @Test("A probability cannot have a distribution without an upper bound")
  func boundedQuantity() throws {
    let shape = Shape.quantity(.probability)
    #expect(
      try problems("{verdi: 0.4, usikkerhet: {lognormal: {median: 0.4, p90: 0.6}}}", against: shape)
        == ["1:38 ugyldig-fordeling /usikkerhet/lognormal"])
    #expect(
      try problems("{verdi: 0.4, usikkerhet: {trekant: [0.3, 0.4, 1.2]}}", against: shape)
        == ["1:47 utenfor-grenser /usikkerhet/trekant/2"])
  }

  @Test("The main parameter scales with the distribution", arguments: forms.map(\.expected))
  func scale(distribution: DistributionDescription) {
    let main = distribution.mainParameter
    #expect(abs(distribution.scaled(by: 2).mainParameter - 2 * main) < 1e-12 * max(1, main))
  }

  @Test("The mean stands in where a form is not stated by one number")
  func means() {
    // (0 + 9)/2 in half of the cases, (9 + 90)/2 in the other: 27
    #expect(Self.forms.last?.expected.mainParameter == 27)
    // (3·1 + 1·9)/4
    #expect(DistributionDescription.discrete(values: [1, 9], weights: [3, 1]).mainParameter == 3)
  }
}

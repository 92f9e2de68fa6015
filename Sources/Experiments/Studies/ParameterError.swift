import Boligmodell

/// Why a parameter that was named cannot be moved.
public enum ParameterError: ExplainedError, Equatable {
  /// Nothing in the scenario is there.
  case unknown(String, suggestion: String?)
  /// A number that does not say how uncertain it is; what it is now, and a range that it can have.
  case withoutUncertainty(String, now: String, example: String)
  /// No number under a part of the scenario says how uncertain it is.
  case noneUnder(String)
  /// No number of the scenario says how uncertain it is.
  case none
  /// A range that cannot be read, or that the number may not have.
  case badRange(String, range: String, LocalizedText)
  /// The same parameter twice.
  case repeated(String)

  public var tekst: LocalizedText {
    switch self {
    case .unknown(let name, let near):
      LocalizedText(
        "scenarioet har ingen tall ved «\(name)»" + (near.map { "; mente du «\($0)»?" } ?? ".")
          + " «boligflyt describe» viser dem alle",
        "the scenario has no numbers at “\(name)”" + (near.map { "; did you mean “\($0)”?" } ?? ".")
          + " “boligflyt describe” shows them all")
    case .withoutUncertainty(let name, let now, let example):
      LocalizedText(
        "\(name) (\(now)) sier ikke hvor usikkert tallet er; skriv «\(name)=lav..høy», for eksempel "
          + "«\(name)=\(example)», eller gi det en usikkerhet i scenarioet",
        "\(name) (\(now)) does not say how uncertain it is; write “\(name)=low..high”, for instance "
          + "“\(name)=\(example)”, or give it an uncertainty (usikkerhet) in the scenario")
    case .noneUnder(let name):
      LocalizedText(
        "ingen tall under \(name) sier hvor usikre de er; gi et av dem et spenn, «PEKER=lav..høy», eller "
          + "en usikkerhet i scenarioet",
        "no numbers under \(name) say how uncertain they are; give one of them a range, "
          + "“POINTER=low..high”, or an uncertainty (usikkerhet) in the scenario")
    case .none:
      LocalizedText(
        "ingen tall i scenarioet sier hvor usikre de er; gi et av dem et spenn med «--parameters "
          + "PEKER=lav..høy», eller en usikkerhet i scenarioet",
        "no numbers of the scenario say how uncertain they are; give one of them a range with "
          + "“--parameters POINTER=low..high”, or an uncertainty (usikkerhet) in the scenario")
    case .badRange(let name, let range, let why):
      LocalizedText(
        "\(name): spennet «\(range)» kan ikke brukes: \(why.nb)",
        "\(name): the range “\(range)” cannot be used: \(why.en)")
    case .repeated(let name):
      LocalizedText("\(name) er nevnt to ganger", "\(name) is named twice")
    }
  }
}

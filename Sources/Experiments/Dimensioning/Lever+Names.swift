import Boligmodell
import ScenarioFormat

extension Lever {
  /// What is added, as a reader sees it.
  public var navn: LocalizedText {
    let tokens = pointer.tokens
    switch slag {
    case .boliger: return LocalizedText("boliger: \(tokens[2])", "dwellings: \(tokens[2])")
    case .plasser:
      return LocalizedText("egne enheter, midlertidig", "own units, temporary")
    case .årsverk:
      let who = tokens[0] == "organisasjon" ? tokens[2] : tokens[1]
      return LocalizedText("årsverk: \(who)", "årsverk: \(who)")
    case .ramme:
      return LocalizedText("ramme i året: \(tokens[1])", "yearly frame: \(tokens[1])")
    case .annet: return LocalizedText(pointer.description, pointer.description)
    }
  }

  /// What it is counted in.
  public var enhet: LocalizedText {
    switch slag {
    case .boliger: LocalizedText("boliger", "dwellings")
    case .plasser: LocalizedText("enheter", "units")
    case .årsverk: LocalizedText("årsverk", "årsverk")
    case .ramme: LocalizedText("kr", "kr")
    case .annet: LocalizedText(records[0].unit.modelUnit, records[0].unit.modelUnit)
    }
  }

  /// What stands at a pointer.
  static func slag(of pointer: JSONPointer) -> Slag {
    let t = pointer.tokens
    switch (t.first, t.count) {
    case ("kommunaleBoliger", 4) where t[1] == "typer" && t[3] == "bestand": return .boliger
    case ("midlertidigBotilbud", 2) where t[1] == "egneEnheter": return .plasser
    case ("virkemidler", 4) where t[2] == "grense" && t[3] == "ramme": return .ramme
    case ("virkemidler", 4) where t[2] == "innsats" && t[3] == "årsverk": return .årsverk
    case ("virkemidler", 5) where t[2] == "grense" && t[3] == "saksmengde" && t[4] == "årsverk":
      return .årsverk
    case ("organisasjon", 4) where t[1] == "enheter" && t[3] == "årsverk": return .årsverk
    default: return .annet
    }
  }
}

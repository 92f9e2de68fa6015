import Boligmodell
import Experiments
import ScenarioFormat

extension ExplainReport {
  /// What to try next.
  public enum Next: Sendable, Equatable {
    /// The same with so many replications: noise hides what there is.
    case replications(Int)
    /// The largest few by variance, with or without pairs, with so many replications.
    case variance(parameters: [String], secondOrder: Bool, replications: Int)
    /// Nothing that was moved has an effect.
    case nothing
  }

  /// The experiment that would tell most more.
  public var next: Next {
    if result.undefinedPoints > 0 { return .replications(max(2, 2 * outcome.replications)) }
    if isUnknown { return .replications(max(5, outcome.replications)) }
    let drivers = drivers
    guard let largest = drivers.first else {
      let moves = effects.contains { $0.muStar.estimate > 0 }
      return moves ? .replications(4 * outcome.replications) : .nothing
    }
    let few = drivers.prefix(3)
    let interacts = few.count > 1 && few.contains { isUneven(effects[$0]) }
    let noise = SensitivityNoise(
      result: result, replications: outcome.replications, language: language)
    // Noise twice below the largest effect still hides most of the others.
    if effects[largest].muStar.estimate < 2 * effects[largest].noise, let advised = noise.advised {
      return .replications(advised)
    }
    return .variance(
      parameters: few.map { outcome.design.parameters[$0].parameter.name }, secondOrder: interacts,
      replications: outcome.replications)
  }

  /// Why the next experiment is the one to do.
  var why: String {
    switch next {
    case .replications:
      LocalizedText(
        "Neste forsøk: det samme med flere replikasjoner, så virkninger skiller seg fra støyen:",
        "Next experiment: the same with more replications, so that effects stand out from noise:")[
          language]
    case .variance(let parameters, let secondOrder, _):
      secondOrder
        ? LocalizedText(
          "Neste forsøk: hvor mye av variasjonen de \(parameters.count) viktigste står for, hver for seg og to "
            + "og to:",
          "Next experiment: how much of the variation the largest \(parameters.count) stand for, alone and two "
            + "by two:")[language]
        : LocalizedText(
          "Neste forsøk: hvor mye av variasjonen de viktigste tallene står for:",
          "Next experiment: how much of the variation the largest numbers stand for:")[language]
    case .nothing:
      LocalizedText(
        "Neste forsøk: gi andre tall et spenn, «--parameters PEKER=lav..høy»; «boligflyt describe» viser dem.",
        "Next experiment: give other numbers a range, “--parameters POINTER=low..high”; “boligflyt describe” "
          + "shows them.")[language]
    }
  }
}

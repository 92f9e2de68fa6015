import Boligmodell
import Experiments
import ScenarioFormat

extension CalibrationReport {
  /// What was drawn and simulated, and what of it is kept.
  var whatWasDone: [String] {
    [whatWasDrawn, whatWasKept] + [whyItStopped].compactMap(\.self)
  }

  private var whatWasDrawn: String {
    let draws = format.integer(result.simulations.points.count)
    let (numbers, targets) = (result.space.parameters.count, goals.count)
    let years = Preamble.years(facts.scenarios.first?.years ?? 0, language)
    let start = Preamble.date(facts.scenarios.first?.start ?? "", language)
    let runs = format.integer(replications)
    return LocalizedText(
      "\(numbers) \(numbers == 1 ? "usikkert" : "usikre") tall mot \(targets) mål: \(draws) trekninger, "
        + "\(runs) \(replications == 1 ? "kjøring" : "kjøringer") av hver på \(years) fra \(start), frø "
        + "\(facts.seed).",
      "\(numbers) uncertain \(numbers == 1 ? "number" : "numbers") towards \(targets) "
        + "\(targets == 1 ? "target" : "targets"): \(draws) draws, \(runs) "
        + "\(replications == 1 ? "run" : "runs") of each of \(years) from \(start), seed \(facts.seed)."
    )[
      language]
  }

  private var whatWasKept: String {
    guard let posterior = result.posterior else {
      let nearest = result.simulations.outputs.map { result.targets.distance(to: $0) }.min()
      let far = nearest.flatMap { $0.isFinite ? format.fixed($0, places: 2) : nil }
      guard let far else { return LocalizedText("Ingen er beholdt.", "None are kept.")[language] }
      return LocalizedText(
        "Ingen er beholdt: den nærmeste er \(far) toleranser fra målene.",
        "None are kept: the nearest is \(far) tolerances off the targets.")[language]
    }
    let kept = format.integer(result.accepted.count)
    let far = format.fixed(result.epsilon, places: 2)
    var text = LocalizedText(
      "\(kept) er beholdt, alle innen \(far) toleranser fra målene.",
      "\(kept) are kept, all within \(far) tolerances of the targets.")[language]
    if result.epsilon > 1 {
      text +=
        LocalizedText(
          " Ikke alle treffer altså innenfor toleransene.",
          " So not all of them meet the targets within their tolerances.")[language]
    }
    if !result.populations.isEmpty {
      let size = format.integer(Int(posterior.effectiveSize.rounded()))
      text +=
        LocalizedText(
          " Med vektene sine sier de like mye som \(size) like tunge.",
          " With their weights they tell as much as \(size) of equal weight.")[language]
    } else if result.accepted.count < CalibrationReport.few {
      text +=
        LocalizedText(
          " Så få gir usikre intervaller.", " So few leave the intervals uncertain.")[language]
    }
    return text
  }

  /// Below this number of accepted draws there is a warning.
  private static let few = 30

  private var whyItStopped: String? {
    guard let stop = result.stop else { return nil }
    let steps = result.populations.count
    let (nb, en) = ("\(steps) trinn", steps == 1 ? "1 step" : "\(steps) steps")
    return switch stop {
    case .toleranceReached:
      LocalizedText(
        "Avstanden som skulle nås, er nådd etter \(nb).",
        "The distance to come down to was reached after \(en).")[language]
    case .generations:
      LocalizedText(
        "Stanset etter \(nb), som var alle; flere kan komme nærmere (--generations).",
        "Stopped after \(en), which were all; more may come nearer (--generations).")[language]
    case .simulations:
      LocalizedText(
        "Stanset da alle trekningene var brukt, etter \(nb); flere kan komme nærmere (--draws).",
        "Stopped when all draws were spent, after \(en); more may come nearer (--draws).")[language]
    case .acceptance:
      LocalizedText(
        "Stanset etter \(nb), da under 1 av 100 nye forslag kom nærmere.",
        "Stopped after \(en), when fewer than 1 in 100 new proposals came nearer.")[language]
    }
  }

  /// How far the numbers can be trusted.
  var caveat: String {
    let assumed = facts.scenarios.first?.assumedNumbers ?? 0
    let n = format.integer(assumed)
    let model = LocalizedText(
      "I modellen, gitt antakelsene: \(n) av tallene er antatt.",
      "In the model, given the assumptions: \(n) of the numbers are assumed.")[language]
    if result.accepted.isEmpty { return model }
    return model
      + LocalizedText(
        " «Etter» er de simuleringene som er beholdt; kjør kalibrert.json5 for å se hva de nye tallene gir.",
        " “After” is the simulations that were kept; run kalibrert.json5 to see what the new numbers give."
      )[language]
  }
}

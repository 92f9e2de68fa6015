import Boligmodell
import Experiments
import ScenarioFormat

/// What is said about the noise of replications in a sensitivity analysis.
struct SensitivityNoise {
  /// From this share of the variance between points on, noise is told.
  static let large = 0.1
  /// The share that more replications should bring it down to.
  private static let wanted = 0.05

  let result: SensitivityResult
  let replications: Int
  let language: Language

  /// Replications that would do, by the share of noise alone; nil where there is nothing to do.
  var advised: Int? {
    guard let share = result.noiseShare, share >= SensitivityNoise.large else { return nil }
    let needed = Double(replications) * share / SensitivityNoise.wanted
    return SensitivityNoise.rounded(needed)
  }

  /// What a reader should know; nil where noise is small.
  var sentence: String? {
    let format = NumberFormat(language)
    guard let share = result.noiseShare else {
      return LocalizedText(
        "Med én replikasjon per punkt er støyen ukjent: den kan se ut som virkning. Bruk minst to.",
        "With one replication a point noise is not known: it can look like an effect. Use two at least."
      )[language]
    }
    guard let advised else { return nil }
    if share >= 1 {
      return LocalizedText(
        "Punktene skiller seg ikke mer enn tilfeldighet alene tilsier: her er ingenting å se med "
          + "\(replications) replikasjoner. Prøv --replications \(advised).",
        "The points differ no more than chance alone would make them: there is nothing to see with "
          + "\(replications) replications. Try --replications \(advised).")[language]
    }
    let percent = format.percent(share, places: 0)
    return LocalizedText(
      "Om lag \(percent) av variansen mellom punktene er støy fra replikasjonene. Det får tall uten "
        + "virkning til å se ut som om de har en; --replications \(advised) vil gi omtrent 5 %.",
      "About \(percent) of the variance between points is noise of the replications. It makes numbers "
        + "without effect look as if they had one; --replications \(advised) would give about 5%.")[
        language]
  }

  /// The next number of two digits.
  static func rounded(_ value: Double) -> Int {
    guard value < 1_000_000 else { return 1_000_000 }
    var step = 1.0
    while value / step > 99 { step *= 10 }
    return Int((value / step).rounded(.up) * step)
  }
}

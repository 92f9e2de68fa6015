import Boligmodell
import ScenarioFormat

extension RunPlan {
  /// Both sides must start on the same day and run as long.
  static func checkSameHorizon(
    _ base: Entry, _ alternative: Entry, _ language: Language
  ) throws(Failure) {
    let (a, b) = (base.scenario, alternative.scenario)
    if a.start == b.start, a.år == b.år { return }
    let text = LocalizedText(
      "scenariene kan ikke sammenlignes: \(base.label) starter \(a.start) og varer \(a.år) år, "
        + "\(alternative.label) starter \(b.start) og varer \(b.år) år.",
      "the scenarios cannot be compared: \(base.label) starts \(a.start) and runs \(a.år) years, "
        + "\(alternative.label) starts \(b.start) and runs \(b.år) years.")
    let advice = LocalizedText(
      a.start == b.start ? " --years gir begge samme lengde." : " Begge må starte samme dag.",
      a.start == b.start
        ? " --years gives both the same length." : " Both must start on the same day.")
    throw Failure((text[language] + advice[language]).printable)
  }
}

import Boligmodell

/// A wish for precision that cannot be met by any number of replications, or makes no sense.
public enum StoppingError: ExplainedError, Equatable {
  /// The smallest number of replications is below 30.
  case minimumTooSmall(Int)
  /// The largest number of replications is below the smallest, or above 2³².
  case invalidMaximum(Int, minimum: Int)
  /// No quantity is named.
  case noGoals
  /// A half-width that is not a positive number.
  case invalidHalfWidth(name: String, Double)
  /// A level of confidence that is not between 0 and 1.
  case invalidLevel(Double)
  /// A half-width is wanted relative to a mean that is 0.
  case relativeToZero(name: String, replications: Int)

  public var tekst: LocalizedText {
    switch self {
    case .minimumTooSmall(let count):
      LocalizedText(
        "minste antall replikasjoner er \(count), men må være minst \(Checkpoints.smallestMinimum)",
        "the smallest number of replications is \(count), but must be at least "
          + "\(Checkpoints.smallestMinimum)")
    case .invalidMaximum(let count, let minimum):
      LocalizedText(
        "største antall replikasjoner er \(count), men må være fra \(minimum) til "
          + "\(Checkpoints.largestMaximum)",
        "the largest number of replications is \(count), but must be from \(minimum) to "
          + "\(Checkpoints.largestMaximum)")
    case .noGoals:
      LocalizedText(
        "ingen størrelse å måle presisjonen på", "no quantity to measure the precision of")
    case .invalidHalfWidth(let name, let value):
      LocalizedText(
        "presisjonen til \(name) er \(value), men må være større enn 0",
        "the precision of \(name) is \(value), but must be above 0")
    case .invalidLevel(let level):
      LocalizedText(
        "konfidensnivået er \(level), men må være mellom 0 og 1",
        "the level of confidence is \(level), but must be between 0 and 1")
    case .relativeToZero(let name, let replications):
      LocalizedText(
        "relativ presisjon for \(name) er umulig: gjennomsnittet den måles mot, er 0 etter "
          + "\(replications) replikasjoner; oppgi presisjonen i størrelsens egen enhet",
        "relative precision of \(name) is impossible: the mean it is measured against is 0 after "
          + "\(replications) replications; give the precision in the quantity's own unit")
    }
  }
}

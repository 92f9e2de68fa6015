/// How well a number in a scenario is known.
public enum Grad: String, Sendable, Hashable, CaseIterable {
  /// Stands in its source.
  case observert
  /// Worked out from what stands in its source.
  case avledet
  /// Chosen for lack of a source.
  case antatt
  /// Found by calibration.
  case kalibrert
}

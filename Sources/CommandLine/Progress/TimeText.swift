import Reporting
import ScenarioFormat

/// A stretch of wall-clock time in words: `12 s`, `3 min 20 s`, `1 t 5 min`.
func timeText(seconds: Double, _ language: Language) -> String {
  guard seconds.isFinite, seconds < 1e9 else { return "?" }
  let total = Int(max(0, seconds).rounded(.up))
  let hourSign = language == .nb ? "t" : "h"
  switch total {
  case ..<60: return "\(total) s"
  case ..<3600: return "\(total / 60) min \(total % 60) s"
  default: return "\(total / 3600) \(hourSign) \(total % 3600 / 60) min"
  }
}

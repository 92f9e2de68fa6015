import Boligmodell
import SimulationKernel

/// A factor's value at a point.
public enum Faktorverdi: Sendable, Equatable {
  /// What the scenario has.
  case egen
  /// One of the factor's values, from 0.
  case nivå(Int)
  /// In the unit of the factor; of a factor with a distribution in the unit of the model.
  case tall(Double)
}

/// A factor in one scenario: what its pointers lead to there.
public struct BundetFaktor: Sendable {
  public let faktor: Faktor
  /// Of the values, in the unit of the model; of a scaling, of what is multiplied by.
  let fordeling: Distribution?
  /// The bounds of the number, in the unit of the model.
  let grenser: QuantityBounds?
  /// Whether what is set is a whole number of things.
  let erAntall: Bool
  /// The scenario's own number in the unit of the factor, where it has one.
  public let egetTall: Double?
  /// The unit that tables show.
  public let enhet: String

  /// The value at a share of the range or distribution, 0 ≤ u < 1; a level where there are levels.
  public func verdi(ved u: Double) -> Faktorverdi {
    switch faktor.verdier {
    case .nivåer(let levels): return .nivå(min(Int(u * Double(levels.count)), levels.count - 1))
    case .område(let from, let to):
      let value = from + u * (to - from)
      return .tall(rundet(value))
    case .fordeling, .usikkerhet:
      var value = fordeling?.quantile(u) ?? 0
      if faktor.måte != .ganges, let grenser {
        value = min(max(value, grenser.lower), grenser.upper)
      }
      return .tall(rundet(value))
    case .oppgis: return .egen
    }
  }

  /// One of so many evenly spread values: a level, or the middle of a part of equal chance.
  public func verdi(_ number: Int) -> Faktorverdi {
    if case .nivåer = faktor.verdier { return .nivå(number) }
    return verdi(ved: (Double(number) + 0.5) / Double(faktor.antallNivåer ?? 1))
  }

  /// The low and high values that a factor without levels has one at a time: the ends of a range, the 5th
  /// and 95th percentiles of a distribution.
  public var ytre: [Faktorverdi] {
    if case .område(let from, let to) = faktor.verdier { return [.tall(from), .tall(to)] }
    return [verdi(ved: 0.05), verdi(ved: 0.95)]
  }

  /// What a table shows of a value: a number, or else a text; neither where the scenario's own is no number.
  public func vist(_ value: Faktorverdi) -> (tall: Double?, tekst: String?) {
    switch value {
    case .egen: return (egetTall, nil)
    case .tall(let number): return (number, nil)
    case .nivå(let number):
      guard case .nivåer(let levels) = faktor.verdier else { return (nil, nil) }
      return levels[number].tall.map { ($0, nil) } ?? (nil, levels[number].navn)
    }
  }

  /// Whether its values are numbers.
  public var erTall: Bool {
    if case .nivåer(let levels) = faktor.verdier {
      levels.allSatisfy { $0.tall != nil }
    } else {
      true
    }
  }

  private func rundet(_ value: Double) -> Double {
    erAntall && faktor.måte != .ganges ? value.rounded() : value
  }
}

extension Faktor.Måte: Equatable {}

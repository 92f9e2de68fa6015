/// A number of a document with all that is said about it.
public struct QuantityValue: Sendable {
  /// In the unit of the model.
  public var value: Double
  public var unit: UnitKind
  /// As written, for instance `42 days`.
  public var text: String
  public var source: NumberSource
  /// Where the number itself stands.
  public var position: SourcePosition
}

/// Where a number comes from and how sure it is.
public struct NumberSource: Sendable {
  public var kilde: String?
  /// Nil where the document does not say.
  public var grad: Grad?
  public var merknad: String?
  /// The uncertainty about the number itself, in the unit of the model.
  public var usikkerhet: DistributionDescription?
  /// The same as written: `trekant [30, 42, 55]`.
  public var usikkerhetText: String?

  public init(
    kilde: String? = nil, grad: Grad? = nil, merknad: String? = nil,
    usikkerhet: DistributionDescription? = nil
  ) {
    self.kilde = kilde
    self.grad = grad
    self.merknad = merknad
    self.usikkerhet = usikkerhet
  }
}

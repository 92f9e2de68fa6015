extension JSONNode {
  /// The document without what does not change a result: sources, grades and notes are gone, and a
  /// number that has nothing else beside it is plain. Uncertainties stay. The scenario's hash is
  /// over the canonical form of this.
  public func withoutSources(shape: Shape) -> JSONNode {
    NumberWalk(includesDefaults: false).map(self, shape) { place in
      Self.withoutSources(place.node, courses: place.shape)
    }
  }

  private static func withoutSources(_ node: JSONNode, courses shape: Shape) -> JSONNode {
    guard var object = node.object else { return node }
    for key in Annotation.courseKeys { object.remove(key) }
    if object.count == 1, let value = object[Annotation.valueKey] { return value }
    // Inside bands, series and schedules stand numbers with sources of their own.
    let inner: Shape? =
      switch shape {
      case .bands(let quantity): ShapeChecker.bandsShape(quantity)
      case .series(let quantity), .schedule(let quantity): .map(of: .quantity(quantity))
      default: nil
      }
    if let inner {
      for member in object.members {
        let element: Shape? =
          switch shape {
          case .series(let quantity) where ShapeChecker.year(member.key) != nil: .quantity(quantity)
          case .bands where member.key == Annotation.bandsKey: inner
          case .schedule where Annotation.formKeys.contains(member.key): inner
          default: nil
          }
        if let element {
          object.set(member.key, to: member.value.withoutSources(shape: element))
        }
      }
    }
    if case .probabilities = shape {
      for member in object.members {
        object.set(
          member.key, to: member.value.withoutSources(shape: .quantity(QuantityShape(.probability)))
        )
      }
    }
    return JSONNode(.object(object), at: node.position)
  }
}

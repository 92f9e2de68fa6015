import Boligmodell

extension Regelverk {
  /// A warning for each setting that a rule in force during a period does not allow.
  ///
  /// A number that changes is held against a rule only for the time in which both hold.
  func brudd(
    i document: JSONNode, _ shape: Shape, periode: Range<CivilDate>
  ) -> [Problem] {
    regler(i: periode).filter { $0.status == .gjeldende }.flatMap { regel in
      regel.brudd(i: document, shape, periode: periode)
    }
  }
}

extension Regel {
  fileprivate func brudd(
    i document: JSONNode, _ shape: Shape, periode: Range<CivilDate>
  ) -> [Problem] {
    guard let krav else { return [] }
    let begynner = max(fra ?? periode.lowerBound, periode.lowerBound)
    let slutter = min(til ?? periode.upperBound, periode.upperBound)
    guard begynner < slutter else { return [] }
    let dager = begynner.dayNumber..<slutter.dayNumber
    var sett: Set<JSONPointer> = []
    return gjelder.flatMap { $0.settings(in: document, shape) }
      .flatMap { krav.brudd(av: $0, dager: dager) }
      .filter { sett.insert($0.pointer).inserted }
      .map { brudd in
        Problem(
          .regelverkBrudd, severity: .warning, at: brudd.position, pointer: brudd.pointer,
          LocalizedText(
            "i strid med \(hjemmel) («\(navn)»), \(virketid.nb)",
            en: "contrary to \(hjemmel) (\"\(navn)\"), \(virketid.en)"),
          found: brudd.found, allowed: krav.tekst)
      }
  }
}

extension Regel.Krav {
  /// A place that does not meet a demand.
  fileprivate struct Brudd {
    var pointer: JSONPointer
    var position: SourcePosition
    var found: String?
  }

  fileprivate func brudd(
    av setting: PointerPattern.Setting, dager: Range<Int>
  ) -> [Brudd] {
    let written = setting.isDefault ? nil : setting.node
    switch self {
    case .oppgitt:
      return written == nil
        ? [Brudd(pointer: setting.pointer, position: setting.parent.position)] : []
    case .ikkeOppgitt:
      return written.map {
        [
          Brudd(
            pointer: setting.pointer, position: $0.position,
            found: ($0[Annotation.valueKey] ?? $0).foundText)
        ]
      } ?? []
    case .enAv(let ord):
      guard setting.canBeWord, let node = setting.node else { return [] }
      if let funnet = node.string?.nfc, ord.contains(funnet) { return [] }
      return [Brudd(pointer: setting.pointer, position: node.position, found: node.foundText)]
    case .høyst(let grense):
      return brudd(av: setting, grense, dager) { $0.greatest > $1 + Self.slakk(for: $1) }
    case .minst(let grense):
      return brudd(av: setting, grense, dager) { $0.least < $1 - Self.slakk(for: $1) }
    }
  }

  /// What rounding in a change of units can make of equal numbers.
  private static func slakk(for grense: Double) -> Double { 1e-9 * abs(grense) }

  private func brudd(
    av setting: PointerPattern.Setting, _ grense: JSONNode, _ dager: Range<Int>,
    når bryter: (SettingValue, Double) -> Bool
  ) -> [Brudd] {
    guard let verdi = setting.shape.quantity?.limit(grense, at: .root).value else { return [] }
    return setting.values(in: dager).filter { bryter($0, verdi) }.map {
      Brudd(pointer: $0.pointer, position: $0.position, found: $0.text)
    }
  }
}

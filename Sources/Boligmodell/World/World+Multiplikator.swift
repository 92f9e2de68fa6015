/// Relative risks. Of the world and not of its tables: a call on a part of a world that is being changed
/// would copy the part.
extension World {
  /// Product of the relative risks whose rule holds; those of an instrument in proportion to the hours
  /// that those who have it get now.
  @inline(__always)
  func multiplier(_ r: Int, _ attributes: Attributes) -> Double {
    var produkt = grunnfaktor(r, attributes)
    if tables.risikoer[r].virkemidler & attributes.virkemidler == 0 { return produkt }
    var i = Int(tables.risikoer[r].førsteVirkning)
    let siste = Int(tables.risikoer[r].sisteFaktor)
    while i < siste {
      if tables.faktorer[i].virkemiddel & attributes.virkemidler != 0,
        tables.faktorer[i].vilkår.gjelder(attributes)
      {
        produkt *= tables.faktorer[i].dosert
      }
      i += 1
    }
    return produkt
  }

  /// The same by the doses up to now and by those from now on.
  @inline(__always)
  func multipliers(_ r: Int, _ attributes: Attributes) -> (før: Double, etter: Double) {
    var før = grunnfaktor(r, attributes)
    var etter = før
    var i = Int(tables.risikoer[r].førsteVirkning)
    let siste = Int(tables.risikoer[r].sisteFaktor)
    while i < siste {
      if tables.faktorer[i].virkemiddel & attributes.virkemidler != 0,
        tables.faktorer[i].vilkår.gjelder(attributes)
      {
        før *= tables.faktorer[i].dosert
        etter *= tables.faktorer[i].nyDosert
      }
      i += 1
    }
    return (før, etter)
  }

  /// What is there before instruments: the neighbours, and the relative risks of who the household is.
  @inline(__always)
  private func grunnfaktor(_ r: Int, _ attributes: Attributes) -> Double {
    var produkt = tables.risikoer[r].avhengighet.bomiljø ? Double(attributes.bomiljø) : 1.0
    var i = Int(tables.risikoer[r].førsteFaktor)
    let siste = Int(tables.risikoer[r].førsteVirkning)
    while i < siste {
      if tables.faktorer[i].vilkår.gjelder(attributes) { produkt *= tables.faktorer[i].faktor }
      i += 1
    }
    return produkt
  }
}

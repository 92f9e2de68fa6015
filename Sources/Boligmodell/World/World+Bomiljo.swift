extension World {
  /// The neighbours' factor on a new tenant's breaches of the peace, fixed for the stay: by the share of
  /// tenants with composite needs in the area at move-in. Dwelling k of a kind with n areas lies in area k
  /// mod n, also when it becomes another kind.
  mutating func settBomiljø(_ bolig: Int) {
    let type = Int(boliger.boliger[bolig].førsteType)
    let områder = modell.boligtyper[type].områder
    if områder == 0 || modell.bomiljøfaktor == 1 { return }
    let område = Int(boliger.boliger[bolig].nummer) % områder
    var naboer = 0
    var sammensatt = 0
    for annen in 0..<boliger.boliger.count
    where annen != bolig && Int(boliger.boliger[annen].førsteType) == type
      && boliger.boliger[annen].tilstand == .utleid
      && Int(boliger.boliger[annen].nummer) % områder == område
    {
      naboer += 1
      let behov = husholdninger[Int(boliger.boliger[annen].leietaker)].behov
      if behov == Behov.sammensatt.rawValue { sammensatt += 1 }
    }
    if naboer == 0 { return }
    boliger.boliger[bolig].bomiljø = Float(
      1 + (modell.bomiljøfaktor - 1) * Double(sammensatt) / Double(naboer))
  }
}

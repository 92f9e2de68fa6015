import Boligmodell

// Numbers that change: with time since entry, by year, by date.

extension ShapeChecker {
  /// A rate, or rates in bands of time since entry; nil after a problem.
  mutating func bands(
    _ node: JSONNode, _ shape: QuantityShape, _ pointer: JSONPointer
  ) -> RateBands? {
    guard let object = node.object, !object.contains(Annotation.valueKey) else {
      return quantity(node, shape, pointer).map { .constant($0.value) }
    }
    let before = problems.errorsAdded
    checkKeys(object, known: [Annotation.bandsKey] + Annotation.courseKeys, pointer)
    _ = numberSource(object, node, nil, pointer)
    guard let list = object[Annotation.bandsKey] else {
      missing(Annotation.bandsKey, in: node, pointer)
      return nil
    }
    let place = pointer.appending(Annotation.bandsKey)
    check(list, Self.bandsShape(shape), place)
    guard problems.errorsAdded == before, let elements = list.array else { return nil }
    var bands: [RateBands.Band] = []
    for (index, element) in elements.enumerated() {
      let here = place.appending(index)
      let isLast = index == elements.count - 1
      guard isLast == (element["til"] == nil) else {
        if isLast {
          add(
            .feilRekkefolge, element["til"] ?? element, here.appending("til"),
            "det siste båndet gjelder resten av tiden og har ikke «til»",
            en: "the last band lasts for ever and has no \"til\"")
        } else {
          missing("til", in: element, here)
        }
        return nil
      }
      let until =
        element["til"].flatMap { quantity($0, Self.bandEnd, here) }?.value ?? .infinity
      if let last = bands.last, until <= last.until {
        add(
          .feilRekkefolge, element["til"] ?? element, here.appending("til"),
          "båndene må stå i stigende rekkefølge", en: "the bands must be in ascending order")
        return nil
      }
      let rate = element["rate"].flatMap { quantity($0, shape, here) }?.value ?? 0
      bands.append(RateBands.Band(until: until, rate: rate))
    }
    return RateBands(bands: bands)
  }

  static let bandEnd = QuantityShape(.duration, .positive, isAnnotatable: false)

  /// The list under `bånd`.
  static func bandsShape(_ shape: QuantityShape) -> Shape {
    .array(
      of: .object(
        ShapeField(
          "til", .quantity(bandEnd), .optional, nb: "Hvor båndet slutter, regnet fra inngangen.",
          en: "Where the band ends, counted from entry."),
        ShapeField(
          "rate", .quantity(shape), nb: "Intensiteten i båndet.", en: "The intensity in the band.")),
      count: 1...100)
  }

  /// A quantity, or one for each year; nil after a problem.
  mutating func series(
    _ node: JSONNode, _ shape: QuantityShape, _ pointer: JSONPointer
  ) -> YearSeries? {
    guard let object = node.object, !object.contains(Annotation.valueKey) else {
      return quantity(node, shape, pointer).map { YearSeries(.constant($0.value)) }
    }
    let before = problems.errorsAdded
    _ = numberSource(object, node, nil, pointer)
    var points: [YearSeries.Point] = []
    for member in object.members where !Annotation.courseKeys.contains(member.key) {
      let here = pointer.appending(member.key)
      guard let year = Self.year(member.key) else {
        problems.add(
          Problem(
            .ukjentNokkel, at: member.keyPosition, pointer: here,
            LocalizedText(
              "ukjent nøkkel «\(Problem.shortened(member.key))»",
              en: "unknown key \"\(Problem.shortened(member.key))\""),
            allowed: LocalizedText(
              "årstall fra 1900 til 2199, og \(list(Annotation.courseKeys).nb)",
              en: "years from 1900 to 2199, and \(list(Annotation.courseKeys).en)"),
            suggestion: Suggestion.nearest(to: member.key, among: Annotation.courseKeys)))
        continue
      }
      if let value = quantity(member.value, shape, here) {
        points.append(YearSeries.Point(year: year, value: value.value))
      }
    }
    if points.isEmpty, problems.errorsAdded == before { checkCount(0, 1...300, node, pointer) }
    guard problems.errorsAdded == before else { return nil }
    return YearSeries(.years(points.sorted { $0.year < $1.year }))
  }

  static func year(_ key: String) -> Int? {
    guard key.utf8.count == 4, key.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(key), (1900...2199).contains(year)
    else { return nil }
    return year
  }

  /// A quantity, steps on dates or lines between them; nil after a problem.
  mutating func schedule(
    _ node: JSONNode, _ shape: QuantityShape, _ pointer: JSONPointer
  ) -> DateSchedule? {
    guard let object = node.object, !object.contains(Annotation.valueKey) else {
      return quantity(node, shape, pointer).map { DateSchedule(.constant($0.value)) }
    }
    let before = problems.errorsAdded
    let forms = [Annotation.stepsKey, Annotation.linearKey]
    checkKeys(object, known: forms + Annotation.courseKeys, pointer)
    _ = numberSource(object, node, nil, pointer)
    let present = forms.filter(object.contains)
    guard let form = present.first, present.count == 1, let dates = object[form] else {
      if present.isEmpty {
        missing(Annotation.stepsKey, in: node, pointer)
      } else {
        problems.add(
          Problem(
            .duplikat, at: object.member(Annotation.linearKey)?.keyPosition ?? node.position,
            pointer: pointer.appending(Annotation.linearKey),
            LocalizedText(
              "bare én av «trinn» og «lineær» kan være med",
              en: "only one of \"trinn\" and \"lineær\" can be given")))
      }
      return nil
    }
    let points = schedulePoints(dates, shape, pointer.appending(form))
    guard problems.errorsAdded == before else { return nil }
    return DateSchedule(form == Annotation.stepsKey ? .steps(points) : .linear(points))
  }

  private mutating func schedulePoints(
    _ node: JSONNode, _ shape: QuantityShape, _ pointer: JSONPointer
  ) -> [DateSchedule.Point] {
    guard let object = node.object else {
      wrongType(
        node, pointer,
        allowed: LocalizedText(
          "datoer og tall: { \"2009-01-01\": 4504, … }",
          en: "dates and numbers: { \"2009-01-01\": 4504, … }"))
      return []
    }
    checkCount(object.count, 1...10_000, node, pointer)
    var points: [DateSchedule.Point] = []
    for member in object.members {
      let here = pointer.appending(member.key)
      let value = quantity(member.value, shape, here)
      guard let date = CivilDate(parsing: member.key) else {
        problems.add(
          Problem(
            .ugyldigDato, at: member.keyPosition, pointer: here,
            LocalizedText("ugyldig dato", en: "invalid date"),
            found: "\"\(Problem.shortened(member.key))\"", allowed: dateExample))
        continue
      }
      if let value { points.append(DateSchedule.Point(date: date, value: value.value)) }
    }
    return points.sorted { $0.date < $1.date }
  }
}

/// The keys that turn a number into one that carries its source.
enum Annotation {
  /// `{ verdi: 2015, kilde: "…" }`
  static let valueKey = "verdi"
  static let sourceKey = "kilde"
  static let gradeKey = "grad"
  static let uncertaintyKey = "usikkerhet"
  static let noteKey = "merknad"

  /// What may stand beside a value: `kilde`, `grad`, `usikkerhet`, `merknad`.
  static let keys = [sourceKey, gradeKey, uncertaintyKey, noteKey]

  /// What may stand beside a course (bånd, steps, lineær, years): one uncertainty for many numbers
  /// would not say what it is about, so there is none.
  static let courseKeys = [sourceKey, gradeKey, noteKey]

  /// The keys that make an object one value, and not a thing with parts: the forms of a
  /// distribution, of a rate by age and of a schedule.
  static let formKeys: Set<String> =
    Set(DistributionForm.allCases.map(\.rawValue)).union([bandsKey, stepsKey, linearKey])

  static let bandsKey = "bånd"
  static let stepsKey = "trinn"
  static let linearKey = "lineær"
}

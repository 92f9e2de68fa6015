import Boligmodell

/// An instrument with a mechanism of its own: its key in the document, what stands there, and how it is
/// put into the model. One file each, and one line in ``alle``.
struct Virkemiddelmekanisme: Sendable {
  let felt: ShapeField
  /// - Parameters: the compiler, what stands under the key, the instrument's number and the model.
  let sett: @Sendable (inout ScenarioCompiler, DocumentReader, Int, inout Modell) -> Void

  init(
    _ nøkkel: String, _ shape: Shape, nb: String, en: String,
    _ sett:
      @escaping @Sendable (inout ScenarioCompiler, DocumentReader, Int, inout Modell) -> Void
  ) {
    felt = ShapeField(nøkkel, shape, .optional, nb: nb, en: en)
    self.sett = sett
  }

  static let alle: [Virkemiddelmekanisme] = [
    .framskaffelse,
    .salg,
    .ombygging,
    .strengereFornyelse,
    .kvoter,
    .tilvisning,
    .startlån,
  ]
}

/// Names of block files.
enum BlockFileNames {
  static let endelse = ".blokk"

  /// The paths of the block files of scenarios, in order. Labels that would give the same file name,
  /// also where the file system does not tell cases apart, are numbered.
  static func paths(_ etiketter: [String], folder: String) -> [String] {
    var brukt: Set<String> = []
    return etiketter.map { label in
      let stamme = ResultNames.filstamme(label)
      var navn = stamme
      var nummer = 2
      while !brukt.insert(navn.lowercased()).inserted {
        navn = "\(stamme)-\(nummer)"
        nummer += 1
      }
      return "\(folder)/\(navn)\(endelse)"
    }
  }
}

import Boligmodell

/// Reads JSON5 (json5.org, version 1.0.0): JSON with comments, trailing commas, keys without
/// quotes, single quotes, hexadecimal numbers and strings over several lines.
///
/// Stricter than the standard in what would surprise a planner: NaN and Infinity, equal keys
/// (also when one is written in NFC and one in NFD), and half surrogate pairs are errors.
public enum JSON5Reader {
  /// - Parameters:
  ///   - bytes: the file; a byte-order mark is skipped.
  ///   - file: the file's name, for places.
  ///   - problems: gets what is wrong: all equal keys and infinite numbers, and the first error
  ///     from which reading cannot go on.
  /// - Returns: the document, nil where the text breaks off. A document may come with problems;
  ///   of equal keys it holds the first.
  public static func read(
    _ bytes: [UInt8], file: String, limits: DocumentLimits = DocumentLimits(),
    problems: inout ProblemList
  ) -> JSONNode? {
    guard bytes.count <= limits.fileSize else {
      problems.add(
        Problem(
          .forStor, at: SourcePosition(file: file),
          LocalizedText("filen er for stor", en: "the file is too large"),
          found: "\(bytes.count) byte",
          allowed: LocalizedText(
            "inntil \(limits.fileSize) byte", en: "up to \(limits.fileSize) bytes")))
      return nil
    }
    if let invalid = UTF8Text.firstInvalid(in: bytes) {
      problems.add(notUTF8(bytes, at: invalid, file: file))
      return nil
    }
    var parser = JSON5Parser(scanner: JSON5Scanner(bytes: bytes, file: file), limits: limits)
    let node = parser.document()
    problems.add(contentsOf: parser.problems)
    return node
  }

  public static func read(
    _ text: String, file: String, limits: DocumentLimits = DocumentLimits(),
    problems: inout ProblemList
  ) -> JSONNode? {
    read(Array(text.utf8), file: file, limits: limits, problems: &problems)
  }

  private static func notUTF8(_ bytes: [UInt8], at index: Int, file: String) -> Problem {
    var scanner = JSON5Scanner(bytes: Array(bytes[..<index]), file: file)
    scanner.skipToEnd()
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let hex = String(bytes[index], radix: 16, uppercase: true)
    return Problem(
      .ikkeUTF8, at: scanner.position(),
      isUTF16
        ? LocalizedText(
          "filen ser ut til å være lagret som UTF-16; lagre den som UTF-8",
          en: "the file seems to be saved as UTF-16; save it as UTF-8")
        : LocalizedText(
          "filen er ikke gyldig UTF-8; lagre den som UTF-8",
          en: "the file is not valid UTF-8; save it as UTF-8"),
      found: "byte 0x\(hex)")
  }
}

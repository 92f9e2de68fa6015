/// Which file a part of a document comes from: one under the scenario's folder or a shipped one,
/// with its path there split at `/`.
struct DocumentOrigin: Hashable {
  enum Place: Hashable {
    case local
    case shipped
  }

  var place: Place
  var path: [String]

  /// The prefix of paths to shipped files.
  static let shippedPrefix = "boligflyt:"

  /// The file that a `basertPå` in this file means, nil where the path is absolute or climbs out
  /// of the folder by `..`.
  func resolving(_ reference: String) -> DocumentOrigin? {
    if reference.hasPrefix(Self.shippedPrefix) {
      let path = reference.dropFirst(Self.shippedPrefix.count)
      return Self.normalised(path, from: []).map { DocumentOrigin(place: .shipped, path: $0) }
    }
    return Self.normalised(reference[...], from: path.dropLast()).map {
      DocumentOrigin(place: place, path: $0)
    }
  }

  private static func normalised(
    _ reference: Substring, from folder: ArraySlice<String>
  ) -> [String]? {
    guard !reference.isEmpty, !reference.hasPrefix("/"), !reference.contains("\0") else {
      return nil
    }
    var path = Array(folder)
    for part in reference.split(separator: "/") where part != "." {
      if part != ".." {
        path.append(String(part))
      } else if path.popLast() == nil {
        return nil
      }
    }
    return path.isEmpty ? nil : path
  }

  /// The name by which the user knows the file.
  /// - Parameter root: the scenario's folder as the user wrote it, empty for the working folder.
  func name(under root: String) -> String {
    let path = path.joined(separator: "/")
    switch place {
    case .shipped: return Self.shippedPrefix + path
    case .local: return root.isEmpty ? path : root.hasSuffix("/") ? root + path : root + "/" + path
    }
  }
}

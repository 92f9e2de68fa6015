import Boligmodell

/// JSON Merge Patch (RFC 7396), with a number or distribution as one value.
///
/// Objects merge member by member, null removes, anything else replaces. Where base or patch is a
/// *value object* (`{verdi: …}`, `{lognormal: …}`, `{steps: …}` and the like) the patch replaces it
/// whole, so that a new number never keeps the source of the old one.
public enum MergePatch {
  /// - Returns: the patched value. Places are those of the file each part comes from; keys of the
  ///   base come first, in its order.
  public static func apply(_ patch: JSONNode, to base: JSONNode?) -> JSONNode {
    var problems = ProblemList()
    return apply(patch, to: base, at: .root, problems: &problems)
  }

  /// As above; a null that removes nothing is a warning, for it is most often a mistyped key.
  static func apply(
    _ patch: JSONNode, to base: JSONNode?, at pointer: JSONPointer, problems: inout ProblemList
  ) -> JSONNode {
    guard let changes = patch.object, !isValue(changes), base?.object.map(isValue) != true else {
      return patch
    }
    let isSourced = base?.object.map(isSourcedSeries) == true && !isSourcedSeries(changes)
    var merged = base?.object ?? JSONObject()
    for member in changes.members {
      let here = pointer.appending(member.key)
      if member.value.isNull {
        if !merged.contains(member.key) {
          problems.add(
            Problem(
              .fjernerIngenting, severity: .warning, at: member.keyPosition, pointer: here,
              LocalizedText(
                "null skal fjerne «\(member.key)», men grunnlaget har ingen slik nøkkel",
                en: "null is to remove \"\(member.key)\", but the base has no such key"),
              suggestion: Suggestion.nearest(to: member.key, among: merged.keys)))
        }
        merged.remove(member.key)
      } else {
        var value = apply(
          member.value, to: merged[member.key], at: here, problems: &problems)
        if isSourced, isYear(member.key), value.object == nil { value = assumed(value) }
        merged.set(member.key, to: value, keyPosition: member.keyPosition)
      }
    }
    return JSONNode(.object(merged), at: patch.position)
  }

  /// Whether an object is one number or distribution, and not a thing with parts.
  static func isValue(_ object: JSONObject) -> Bool {
    if object.contains(Annotation.valueKey) { return true }
    let keys = object.keys
    return keys.contains(where: Annotation.formKeys.contains)
      && keys.allSatisfy { Annotation.formKeys.contains($0) || Annotation.keys.contains($0) }
  }

  /// A series by year with one source for all its years: `{"2009": 4504, kilde: "…"}`.
  private static func isSourcedSeries(_ object: JSONObject) -> Bool {
    object.keys.contains(where: isYear) && object.keys.contains(where: Annotation.keys.contains)
  }

  private static func isYear(_ key: String) -> Bool {
    key.utf8.count == 4 && key.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A year put into a sourced series does not share its source.
  private static func assumed(_ value: JSONNode) -> JSONNode {
    var object = JSONObject()
    object.set(Annotation.valueKey, to: value)
    object.set(Annotation.gradeKey, to: JSONNode(.string(Grad.antatt.rawValue), at: value.position))
    return JSONNode(.object(object), at: value.position)
  }
}

import Boligmodell
import Experiments

extension Invocation {
  /// The part of the run that `--shard` asks for; all of it where it is not given.
  ///
  /// - Throws: ``Failure`` where it is not I/N with 1 ≤ I ≤ N.
  func shard() throws(Failure) -> Shard {
    guard let text = arguments[Options.shard] else { return .whole }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 2, let number = parts[0], let count = parts[1],
      let shard = Shard(number, of: count)
    {
      return shard
    }
    throw Failure(
      LocalizedText(
        "--shard skal være I/N med 1 ≤ I ≤ N ≤ \(Shard.most), for eksempel 2/7; fikk «\(text)».",
        "--shard must be I/N with 1 ≤ I ≤ N ≤ \(Shard.most), for example 2/7; got “\(text)”.")[
          language
        ].printable)
  }
}

import SimulationKernel
import Testing

@Suite("contracts, Draws: keyed draws")
struct DrawsTests {
  /// The four output words of a block, in order.
  func words(low: UInt64, high: UInt64, key: UInt64) -> [UInt32] {
    let block = Philox.block(low: low, high: high, key: key)
    return [block.low, block.low >> 32, block.high, block.high >> 32].map {
      UInt32(truncatingIfNeeded: $0)
    }
  }

  @Test("Philox4x32-10 gives its authors' known answers")
  func knownAnswers() {
    // Random123, `kat_vectors`: zeros, ones, and the digits of π.
    #expect(
      words(low: 0, high: 0, key: 0) == [0x6627_E8D5, 0xE169_C58D, 0xBC57_AC4C, 0x9B00_DBD8])
    #expect(
      words(low: .max, high: .max, key: .max)
        == [0x408F_276D, 0x41C8_3B0E, 0xA20B_C7C6, 0x6D54_51FD])
    #expect(
      words(low: 0x85A3_08D3_243F_6A88, high: 0x0370_7344_1319_8A2E, key: 0x299F_31D0_A409_3822)
        == [0xD16C_FE09, 0x94FD_CCEB, 0x5001_E420, 0x2412_6EA1])
  }

  @Test("Different subjects, replications, purposes and occurrences have different draws")
  func unique() {
    // Philox is a bijection of the counter: equal bits of both halves would be equal counters. All
    // combinations of edge and middle values; a purpose's half and block are told apart by its parity.
    var seen: Set<[UInt64]> = []
    var keys = 0
    let edges: [UInt32] = [0, 1, 2, (1 << 24) - 2, (1 << 24) - 1]
    for kind in [UInt8(0), 1, 15] {
      for hash in [UInt32(0), 1, .max] {
        for number in [UInt32(0), 1, Subject.largestNumber] {
          let subject = Subject(kind: kind, nameHash: hash, number: number)
          for replication in [UInt32(0), 1, .max] {
            let draws = Draws(seed: 9, replication: replication)
            for purpose in [UInt8(0), 2, 128, 254] {
              for occurrence in edges {
                let block = draws.block(subject, purpose: purpose, occurrence: occurrence)
                seen.insert([block.even, block.odd])
                keys += 1
              }
            }
          }
        }
      }
    }
    #expect(seen.count == keys)
  }

  @Test("An even purpose and the odd one after it are the halves of one block")
  func halves() {
    let draws = Draws(seed: 3, replication: 4)
    let subject = Subject(kind: 2, nameHash: Subject.hash(of: "flyktning"), number: 17)
    let block = draws.block(subject, purpose: 6, occurrence: 5)
    #expect(draws.bits(subject, purpose: 6, occurrence: 5) == block.even)
    #expect(draws.bits(subject, purpose: 7, occurrence: 5) == block.odd)
    #expect(draws.bits(subject, purpose: 8, occurrence: 5) != block.even)
    #expect(Draws(seed: 4, replication: 4).bits(subject, purpose: 6, occurrence: 5) != block.even)
  }

  @Test("FNV-1a gives its authors' known answers")
  func hash() {
    // draft-eastlake-fnv, test vectors: "", "a", "foobar".
    #expect(Subject.hash(of: "") == 0x811C_9DC5)
    #expect(Subject.hash(of: "a") == 0xE40C_292C)
    #expect(Subject.hash(of: "foobar") == 0xBF9C_F968)
  }

  @Test("Uniforms lie strictly inside (0, 1), and so does one minus them")
  func ends() {
    for bits in [UInt64.min, .max] {
      let u = Draws.uniform(bits)
      #expect(u > 0 && u < 1)
      #expect(1 - u > 0 && 1 - u < 1)
      #expect(1 - (1 - u) == u)
    }
  }

  @Test("Neighbouring keys give independent uniforms")
  func independence() {
    let draws = Draws(seed: 111, replication: 0)
    let n = 40_000
    let rows = (0..<n).map { number in
      let subject = Subject(kind: 0, nameHash: 0, number: UInt32(number))
      return (0..<4).map { draws.uniform(subject, purpose: UInt8($0)) }
    }
    for column in 0..<4 { #expect(kolmogorovSmirnov(rows.map { $0[column] }) { $0 } < 2.27) }
    // Correlation of neighbours has standard error 1/√n.
    let pairs = (0..<3).map { column in rows.map { ($0[column], $0[column + 1]) } }
    let inTime = [zip(rows, rows.dropFirst()).map { ($0[0], $1[0]) }]
    for pair in pairs + inTime {
      let covariance = pair.reduce(0) { $0 + ($1.0 - 0.5) * ($1.1 - 0.5) } / Double(n)
      #expect((12 * covariance).magnitude < 4 / Double(n).squareRoot())
    }
  }
}

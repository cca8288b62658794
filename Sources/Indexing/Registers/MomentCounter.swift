import Facts

/// Keeps sum, least and largest of the codes of each group, of at most 32 bits each.
struct MomentCounter: FieldCounter {
  private let codes: PackedCodes
  private var counts: [Int] = []
  // Fewer than 2^32 rows with codes below 2^32 stay below 2^64.
  private var sums: [UInt64] = []
  private var lows: [UInt32] = []
  private var highs: [UInt32] = []

  init(_ codes: PackedCodes) { self.codes = codes }

  mutating func add(_ rows: [UInt32], groups: [UInt32], groupCount: Int) {
    grow(to: groupCount)
    switch codes {
    case .bytes(let codes): add(codes, rows, groups)
    case .shorts(let codes): add(codes, rows, groups)
    case .longs(let codes): add(codes, rows, groups)
    case .wides: preconditionFailure("sums of wide codes may leave 64 bits")
    }
  }

  private mutating func grow(to groupCount: Int) {
    let more = max(0, groupCount - counts.count)
    counts += Array(repeating: 0, count: more)
    sums += Array(repeating: 0, count: more)
    lows += Array(repeating: .max, count: more)
    highs += Array(repeating: 0, count: more)
  }

  private mutating func add<Code: FixedWidthInteger & UnsignedInteger>(
    _ codes: [Code], _ rows: [UInt32], _ groups: [UInt32]
  ) {
    for place in rows.indices {
      let code = UInt32(truncatingIfNeeded: codes[Int(rows[place])])
      guard code > 0 else { continue }
      let group = Int(groups[place])
      counts[group] += 1
      sums[group] &+= UInt64(code)
      lows[group] = min(lows[group], code)
      highs[group] = max(highs[group], code)
    }
  }

  mutating func add(_ other: any FieldCounter) {
    guard let other = other as? MomentCounter else { return }
    grow(to: other.counts.count)
    for group in other.counts.indices {
      counts[group] += other.counts[group]
      sums[group] &+= other.sums[group]
      lows[group] = min(lows[group], other.lows[group])
      highs[group] = max(highs[group], other.highs[group])
    }
  }

  func cells(ofGroup group: Int) -> FieldCells {
    FieldCells(
      count: counts[group], sum: Int128(sums[group]), low: UInt64(lows[group]),
      high: UInt64(highs[group]))
  }
}

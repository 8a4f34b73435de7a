// Parts of collections whose type has no subscript of its own for ranges of indices.
extension NativeTable {
  static let collectionParts: Table = [
    "Collection.subscript(Range)": Native { c in
      c.result = try c.part(from: c.bound(0), upTo: c.bound(1))
    },
    "Collection.subscript(ClosedRange)": Native { c in
      c.result = try c.part(from: c.bound(0), upTo: c.bound(1), isClosed: true)
    },
    "Collection.subscript(PartialRangeFrom)": Native { c in
      c.result = try c.part(from: c.bound(0), upTo: nil)
    },
    "Collection.subscript(PartialRangeUpTo)": Native { c in
      c.result = try c.part(from: nil, upTo: c.bound(0))
    },
    "Collection.subscript(PartialRangeThrough)": Native { c in
      c.result = try c.part(from: nil, upTo: c.bound(0), isClosed: true)
    },
    "Collection.subscript(UnboundedRange)": Native { c in c.result = try c.part(from: nil, upTo: nil) },
  ]
}

extension NativeCall {
  /// A bound of the range in argument 1, which must be a number.
  fileprivate func bound(_ field: Int) throws -> Int {
    let slot = try object(1, RecordObject.self).fields[field]
    guard slot.object == nil else {
      throw Trap("this collection has no parts between indices of its own type")
    }
    return slot.bits
  }

  /// The elements between two indices; `nil` stands for the first one or the end.
  fileprivate func part(from lower: Int?, upTo upper: Int?, isClosed: Bool = false) throws -> Slot {
    let first = firstIndex
    return try subsequence { count in
      let start = try offset(lower ?? first, first, count)
      let end = try upper.map { try offset($0, first, count) + (isClosed ? 1 : 0) } ?? count
      guard start <= end, end <= count else {
        throw Trap.indexOutOfRange(upper ?? end, count: count, start: first)
      }
      return start..<end
    }
  }

  private func offset(_ index: Int, _ first: Int, _ count: Int) throws -> Int {
    let (offset, overflow) = index.subtractingReportingOverflow(first)
    guard !overflow, offset >= 0, offset <= count else {
      throw Trap.indexOutOfRange(index, count: count, start: first)
    }
    return offset
  }
}

internal import Metering
internal import Numerics

/// Records in one random order, in memory or in a file, read from the first to the last by every pass.
enum ShuffledRecords<Record: BitwiseCopyable & Sendable>: Sendable {
  case memory([Record])
  case file(RecordFile<Record>)

  var count: Int {
    switch self {
    case .memory(let records): records.count
    case .file(let file): file.count
    }
  }

  /// Hands over all records, so many at a time.
  func forEachBlock(of size: Int, _ body: (UnsafeBufferPointer<Record>) throws -> Void) throws {
    switch self {
    case .memory(let records):
      try records.withUnsafeBufferPointer { records in
        for start in stride(from: 0, to: records.count, by: size) {
          let end = min(start + size, records.count)
          try body(UnsafeBufferPointer(rebasing: records[start..<end]))
        }
      }
    case .file(let file):
      let block = UnsafeMutableBufferPointer<Record>.allocate(capacity: min(size, file.count))
      defer { block.deallocate() }
      var start = 0
      while start < file.count {
        let count = try file.read(from: start, into: block)
        try body(UnsafeBufferPointer(rebasing: block[..<count]))
        start += count
      }
    }
  }
}

/// Collects records and brings them into random order, every order as likely as any other.
///
/// Those that do not fit are dealt out at random to files of which each fits; then each file is
/// shuffled and the files follow one another.
struct RecordShuffler<Record: BitwiseCopyable & Sendable> {
  private var records: [Record] = []
  private var piles: [RecordFile<Record>] = []
  private let spill: Spill?
  private var random: PermutedCongruential

  /// - Parameter most: An upper limit of how many records come.
  init(most: Int, spill: Spill?, random: PermutedCongruential) throws {
    self.random = random
    self.spill = spill
    let size = MemoryLayout<Record>.stride
    guard let spill, most > spill.memoryLimit / size else {
      try Meter.reserve(bytes: most * size)
      records.reserveCapacity(most)
      return
    }
    let piles = min(most / max(spill.memoryLimit / size, 1 << 10) + 1, 500)
    for number in 0..<piles {
      self.piles.append(try RecordFile(in: spill.folder, name: "pile-\(number)"))
    }
  }

  mutating func add(_ record: Record) throws {
    if piles.isEmpty {
      records.append(record)
    } else {
      try piles[random.integer(in: 0..<piles.count)].append(record)
    }
  }

  /// The records in their order, with the generator as it is then.
  consuming func finish() throws -> (records: ShuffledRecords<Record>, random: PermutedCongruential) {
    var random = random
    guard let spill, !piles.isEmpty else {
      try Self.shuffle(&records, &random)
      return (.memory(records), random)
    }
    let file = try RecordFile<Record>(in: spill.folder, name: "cells")
    while let pile = piles.popLast() {
      try pile.flush()
      var part = try [Record](unsafeUninitializedCapacity: pile.count) { buffer, filled in
        filled = try pile.read(from: 0, into: UnsafeMutableBufferPointer(rebasing: buffer[..<pile.count]))
      }
      try Self.shuffle(&part, &random)
      try part.withUnsafeBufferPointer { try file.append($0) }
    }
    return (.file(file), random)
  }

  private static func shuffle(
    _ records: inout [Record], _ random: inout PermutedCongruential
  ) throws {
    guard records.count > 1 else { return }
    try records.withUnsafeMutableBufferPointer { records in
      for last in stride(from: records.count - 1, to: 0, by: -1) {
        if last & 0xFFFF == 0 { try Meter.charge(1 << 18) }
        records.swapAt(last, try random.integer(in: 0..<last + 1))
      }
    }
  }
}

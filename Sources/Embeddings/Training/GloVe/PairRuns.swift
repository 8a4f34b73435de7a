internal import Metering

/// Sorted runs of pairs on disk, merged at the end.
final class PairRuns {
  private let folder: TemporaryFolder
  private var runs: [RecordFile<PairCount>] = []
  /// Pairs in all runs; one that is in two counts twice.
  private(set) var count = 0

  init(folder: TemporaryFolder) { self.folder = folder }

  /// - Parameter pairs: By their keys, each once.
  func append(_ pairs: [PairCount]) throws {
    guard !pairs.isEmpty else { return }
    let run = try RecordFile<PairCount>(in: folder, name: "run-\(runs.count)")
    try pairs.withUnsafeBufferPointer { try run.append($0) }
    runs.append(run)
    count += pairs.count
  }

  /// Hands over the pairs by their keys, those of one key added up in the order of the runs.
  func merge(_ body: (PairCount) throws -> Void) throws {
    var heads = try runs.map { try RunHead($0) }
    // Linear scans: a run is a full table, so that there are tens of them at most.
    while let key = heads.lazy.compactMap(\.current?.key).min() {
      var sum = 0.0
      for i in heads.indices {
        guard let pair = heads[i].current, pair.key == key else { continue }
        sum += pair.count
        try heads[i].advance()
      }
      try body(PairCount(key: key, count: sum))
    }
    runs = []
  }
}

/// The first pair of a run that was not taken yet.
private struct RunHead {
  private let run: RecordFile<PairCount>
  private var block: [PairCount] = []
  private var place = 0
  private var read = 0
  private static let blockSize = 1 << 14

  init(_ run: RecordFile<PairCount>) throws {
    self.run = run
    try fill()
  }

  var current: PairCount? { place < block.count ? block[place] : nil }

  mutating func advance() throws {
    place += 1
    if place == block.count { try fill() }
  }

  private mutating func fill() throws {
    let size = min(Self.blockSize, run.count - read)
    try Meter.charge(size)
    block = try [PairCount](unsafeUninitializedCapacity: size) { buffer, filled in
      filled = try run.read(from: read, into: UnsafeMutableBufferPointer(rebasing: buffer[..<size]))
    }
    read += block.count
    place = 0
  }
}

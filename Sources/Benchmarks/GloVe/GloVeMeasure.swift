import Corpora
import Embeddings
import Foundation

/// What one process measured of itself while it made a GloVe model.
struct GloVeMeasure: Codable {
  /// A part of the work, and the peak memory of the process up to its end.
  struct Part: Codable {
    let work: ProcessMeasure
    let megabytes: Double
  }

  let vocabulary: Part
  let counting: Part
  let shuffling: Part
  let training: Part
  /// Entries of the table.
  let pairs: Int

  /// Our side, in a process of its own: `konspekt-bench --glove-of FILE THREADS PASSES [VECTORS]`.
  init(corpus path: String, threads: Int, epochs: Int, vectors: String?) throws {
    var watch = Stopwatch()
    var model = try GloVe(
      text: .corpus(TextCorpus(linesOf: path)), settings: Self.settings(threads: threads),
      memoryLimit: 4000 << 20, onPhase: { _ in watch.lap() })
    watch.restart()
    try model.train(epochs: epochs)
    watch.lap()
    // The first lap ends before the first part begins.
    (vocabulary, counting, shuffling) = (watch.parts[1], watch.parts[2], watch.parts[3])
    training = watch.parts[4]
    pairs = model.pairCount
    if let vectors { try model.vectors().write(to: vectors, format: .glove) }
  }

  /// The settings of `bench/PEERS.md`.
  private static func settings(threads: Int) -> GloVeSettings {
    GloVeSettings(
      vectorSize: 100, window: 10, maximum: 10, epochs: 0, mode: .fast(threads: threads))
  }

  static func read(_ output: String) throws -> GloVeMeasure {
    try JSONDecoder().decode(GloVeMeasure.self, from: Data(output.utf8))
  }

  func json() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
}

/// Takes the time between calls.
private struct Stopwatch {
  private(set) var parts: [GloVeMeasure.Part] = []
  private var time = ProcessorTime.own
  private var start = ContinuousClock.now

  mutating func restart() {
    time = ProcessorTime.own
    start = .now
  }

  mutating func lap() {
    let work = ProcessMeasure(
      time: ProcessorTime.own - time, wall: (ContinuousClock.now - start) / .milliseconds(1))
    parts.append(.init(work: work, megabytes: ProcessMeasure.peakMegabytes))
    restart()
  }
}

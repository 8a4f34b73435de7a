import Foundation

/// How fast the machine copies memory, and how near to that training comes.
struct MemoryBandwidth {
  /// Bytes read and written in a second, by one thread and by two.
  private let copied: [Double]

  /// Copies 256 MiB several times; the fastest time counts.
  init() {
    let size = 256 << 20
    copied = [1, 2].map { threads in
      nonisolated(unsafe) let from = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 4096)
      nonisolated(unsafe) let to = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 4096)
      defer {
        from.deallocate()
        to.deallocate()
      }
      memset(from, 1, size)
      memset(to, 2, size)
      let part = size / threads
      let times = (0..<7).map { _ in
        let start = ContinuousClock.now
        DispatchQueue.concurrentPerform(iterations: threads) {
          memcpy(to + $0 * part, from + $0 * part, part)
        }
        return (ContinuousClock.now - start) / .seconds(1)
      }
      return Double(2 * size) / (times.min() ?? .infinity)
    }
  }

  /// Says what a rate means in bytes.
  ///
  /// - Parameters:
  ///   - pairs: In a second, of one thread and of two together.
  ///   - bytes: What a pair reads and writes of the matrices.
  func note(_ name: String, pairs: [Double], bytes: Int) {
    for (threads, rate) in zip(1..., pairs) {
      let share = rate * Double(bytes) / copied[threads - 1]
      let text = String(
        format: """
          %@, %d thread(s): %.2f M pairs/s a thread, %d bytes a pair, %.1f GB/s: %.2f of copying memory \
          (%.1f GB/s)
          """,
        name, threads, rate / Double(threads) / 1e6, bytes, rate * Double(bytes) / 1e9, share,
        copied[threads - 1] / 1e9)
      let scaling = threads > 1 ? String(format: "; %.2f times one thread", rate / pairs[0]) : ""
      BenchmarkNote.write(text + scaling)
    }
  }
}

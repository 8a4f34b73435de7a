internal import Foundation
internal import Metering

/// Threads that work on jobs in the order in which they are handed out.
///
/// The thread that hands out watches the meter while it waits, so that a run ends within milliseconds of
/// being stopped; the threads have no meter of their own.
final class JobQueue<Job: Sendable>: @unchecked Sendable {
  // Guarded by the condition.
  private var jobs: [Job] = []
  private var busy = 0
  private var isClosed = false
  private var running = 0
  private let condition = NSCondition()
  /// Let go by ``close()``, so that what it holds ends on the thread whose meter paid for it.
  private var work: (@Sendable (Int, Job) -> Void)?
  private let threads: Int
  /// How long a wait goes on before the meter is asked again, in seconds.
  private let patience = 0.01

  /// - Parameter work: Called on the threads, numbered from 0.
  init(threads: Int, work: @escaping @Sendable (Int, Job) -> Void) {
    self.threads = threads
    self.work = work
    running = threads
    for number in 0..<threads {
      let thread = Thread { [self] in
        while let job = take() {
          perform(number, job)
          finishJob()
        }
        leave()
      }
      thread.stackSize = 1 << 20
      thread.start()
    }
  }

  /// Waits until there is room, and hands out a job.
  func add(_ job: Job) throws {
    try wait { jobs.count < threads }
    condition.lock()
    jobs.append(job)
    condition.broadcast()
    condition.unlock()
  }

  /// Waits until all jobs are done.
  func drain() throws { try wait { jobs.isEmpty && busy == 0 } }

  /// Waits until the threads have ended; jobs that have not begun are dropped.
  func close() {
    condition.lock()
    isClosed = true
    jobs.removeAll()
    condition.broadcast()
    while running > 0 { condition.wait() }
    work = nil
    condition.unlock()
  }

  private func perform(_ number: Int, _ job: Job) { work?(number, job) }

  private func wait(until holds: () -> Bool) throws {
    while true {
      try Meter.charge(1)
      condition.lock()
      defer { condition.unlock() }
      if holds() { return }
      _ = condition.wait(until: Date(timeIntervalSinceNow: patience))
      if holds() { return }
    }
  }

  private func take() -> Job? {
    condition.lock()
    defer { condition.unlock() }
    while jobs.isEmpty && !isClosed { condition.wait() }
    guard !isClosed else { return nil }
    busy += 1
    let job = jobs.removeFirst()
    condition.broadcast()
    return job
  }

  private func finishJob() {
    condition.lock()
    busy -= 1
    condition.broadcast()
    condition.unlock()
  }

  private func leave() {
    condition.lock()
    running -= 1
    condition.broadcast()
    condition.unlock()
  }
}

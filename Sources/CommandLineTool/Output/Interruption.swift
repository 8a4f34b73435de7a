import Foundation
import Metering
import Synchronization

/// Lets Ctrl-C end a run with a diagnostic and without a file.
enum Interruption {
  /// Raised by Ctrl-C; every run of this process watches it.
  static let flag = StopFlag()
  /// Whether a machine runs, which ends by itself when the flag is raised.
  private static let isRunning = Atomic<Bool>(false)

  /// Runs a lesson so that Ctrl-C stops it.
  static func duringRun<Result>(_ body: () throws -> Result) rethrows -> Result {
    install()
    isRunning.store(true, ordering: .sequentiallyConsistent)
    defer { isRunning.store(false, ordering: .sequentiallyConsistent) }
    return try body()
  }

  private static func install() {
    // Made before the handler can need it.
    _ = flag
    signal(SIGINT, onSignal)
    signal(SIGTERM, onSignal)
    // A parent may have passed on a mask of its own.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Only what is allowed in a signal handler: atomic stores, `write` and `_exit`.
  private static let onSignal: @convention(c) (Int32) -> Void = { _ in
    Interruption.flag.raise()
    if Interruption.isRunning.load(ordering: .relaxed) { return }
    _exit(2)
  }
}

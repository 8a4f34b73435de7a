import Foundation
import Metering
import Synchronization

/// Lets Ctrl-C end a run with a diagnostic and without a file.
enum Interruption {
  /// Raised by Ctrl-C; every run of this process watches it.
  static let flag = StopFlag()
  /// Whether cells run, which end by themselves when the flag is raised.
  private static let cellsRun = Atomic<Bool>(false)

  /// Runs a lesson so that Ctrl-C stops it.
  static func duringRun<Result>(_ body: () throws -> Result) rethrows -> Result {
    install()
    defer { cellsRun.store(false, ordering: .sequentiallyConsistent) }
    return try body()
  }

  /// Says that checking is done: from here on the machine watches the flag.
  static func cellsBegin() { cellsRun.store(true, ordering: .sequentiallyConsistent) }

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

  /// Only what is allowed in a signal handler: atomics, `write` and `_exit`. Nothing is being written
  /// while cells run, and a temporary file that is left by a second signal has a name of its own.
  private static let onSignal: @convention(c) (Int32) -> Void = { _ in
    let isSecond = Interruption.flag.isRaised
    Interruption.flag.raise()
    if Interruption.cellsRun.load(ordering: .relaxed), !isSecond { return }
    let message: StaticString = "error: stopped\n"
    _ = Foundation.write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
    _exit(2)
  }
}

import Diagnostics
import Foundation
import Synchronization

/// Says on a terminal what long work is doing: one line that changes, gone at the end.
final class Progress: Sendable {
  private struct State {
    var activity = ""
    var isDone = false
    /// What the line says now.
    var shown: String?
  }

  private let state = Mutex(State())
  private static let patience = 2.0  // seconds

  /// Starts to watch where standard error is a terminal.
  ///
  /// - Parameter isQuiet: Says nothing at all: output on the same terminal shows progress itself.
  init(isQuiet: Bool = false) {
    guard StandardError.isTerminal, !isQuiet else { return }
    let watcher = Thread { [self] in
      Thread.sleep(forTimeInterval: Self.patience)
      while show() { Thread.sleep(forTimeInterval: 0.2) }
    }
    watcher.start()
  }

  func activity(_ text: String) { state.withLock { $0.activity = text.withVisibleControls } }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      state.isDone = true
      if state.shown != nil { StandardError.write(Self.erase) }
    }
  }

  private func show() -> Bool {
    state.withLock { state in
      guard !state.isDone else { return false }
      if state.shown != state.activity { StandardError.write(Self.erase + state.activity) }
      state.shown = state.activity
      return true
    }
  }

  /// To the first column, and the rest of the line away.
  private static let erase = "\r\u{1B}[K"
}

import Foundation
import Synchronization

/// Says on a terminal what long work is doing: one line that changes, gone at the end.
final class Progress: Sendable {
  private struct State {
    var activity = ""
    var isDone = false
    var isShown = false
  }

  private let state = Mutex(State())
  private static let patience = 2.0  // seconds

  /// Starts to watch where standard error is a terminal.
  init() {
    guard StandardError.isTerminal else { return }
    let watcher = Thread { [self] in
      Thread.sleep(forTimeInterval: Self.patience)
      while show() { Thread.sleep(forTimeInterval: 0.2) }
    }
    watcher.start()
  }

  func activity(_ text: String) { state.withLock { $0.activity = text } }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      state.isDone = true
      if state.isShown { StandardError.write(Self.erase) }
    }
  }

  private func show() -> Bool {
    state.withLock { state in
      guard !state.isDone else { return false }
      state.isShown = true
      StandardError.write(Self.erase + state.activity)
      return true
    }
  }

  /// To the first column, and the rest of the line away.
  private static let erase = "\r\u{1B}[K"
}

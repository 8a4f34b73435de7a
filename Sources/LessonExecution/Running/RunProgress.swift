import Diagnostics
import LessonModel
import Synchronization

/// How far a run has come: what is told when its thread does not answer a stop.
final class RunProgress: Sendable {
  private struct State: Sendable {
    var results: LessonResults
    /// The cell that runs.
    var running: Int?
    var isLeft = false
  }

  private let state: Mutex<State>
  private let places: [SourcePlace]

  init(of lesson: Lesson, parameters: [Parameter]) {
    let reason = SkipReason.stopped.told(in: TeachingLanguage(tag: lesson.head.language))
    let results = LessonResults(
      parameters: parameters, cells: lesson.cells.map { _ in CellResult(status: .notRun(reason)) },
      inlineValues: lesson.inlineValues.map { _ in nil })
    state = Mutex(State(results: results))
    places = lesson.cells.map(\.headerPlace)
  }

  func begin(_ cell: Int) {
    state.withLock { $0.running = cell }
  }

  func end(of cell: Int, _ result: CellResult) {
    state.withLock {
      $0.running = nil
      $0.results.cells[cell] = result
    }
  }

  /// Whether nobody waits for the run any more.
  var isLeft: Bool { state.withLock(\.isLeft) }

  /// Leaves the run to itself.
  ///
  /// - Returns: The results so far; the cell that runs has been stopped.
  func leave() -> LessonResults {
    state.withLock { state in
      state.isLeft = true
      var results = state.results
      if let cell = state.running {
        let stopped = Diagnostic(
          "the run was stopped", at: places[cell], mistake: .stop(.stopped))
        results.cells[cell] = CellResult(status: .failed, diagnostics: [stopped])
      }
      return results
    }
  }
}

import ArgumentParser
import Diagnostics
import LessonModel
import Metering

/// Goes through the lessons that paths mean; one that cannot be read does not hide the others.
struct LessonBatch {
  let reporter: Reporter

  /// - Throws: The worst exit code of all, once every lesson had its turn.
  func forEach(
    _ paths: [String], _ body: (LessonSource) throws(ExitCode) -> Void
  ) throws(ExitCode) {
    var worst: Int32 = 0
    for path in try lessons(in: paths) {
      do throws(ExitCode) {
        let source = try LessonSource.load(path, reporter)
        guard source.kind == .lesson else {
          reporter.report(Diagnostic("'\(path)' is no lesson", help: "lessons end in '.md'"))
          throw ExitCode.notCarriedOut
        }
        try body(source)
        if source.lesson.hasTextErrors { throw ExitCode.doesNotHold }
      } catch {
        worst = max(worst, error.rawValue)
      }
      if Interruption.flag.isRaised { break }
    }
    if worst != 0 { throw ExitCode(worst) }
  }

  func lessons(in paths: [String]) throws(ExitCode) -> [String] {
    try reporter.carryOut { () throws(Diagnostic) in try LessonPaths.lessons(in: paths) }
  }

  func write(_ text: String, to path: String) throws(ExitCode) {
    try reporter.carryOut { () throws(Diagnostic) in try OutputFile.write(text, to: path) }
  }
}

import ArgumentParser
import Diagnostics
import LessonExecution
import LessonModel
import LessonParsing

/// What a path on the command line holds.
struct LessonSource {
  enum Kind {
    case lesson
    /// A bare file of Swift: no prose, nothing displayed.
    case swift
  }

  let lesson: Lesson
  let kind: Kind

  /// Reads a lesson and reports what is wrong with its text, which does not keep it from being run.
  ///
  /// - Throws: ``ExitCode`` where there is nothing to read.
  static func load(_ path: String, _ reporter: Reporter) throws(ExitCode) -> LessonSource {
    let source = try reporter.carryOut { () throws(Diagnostic) in try read(path) }
    reporter.addSource(source.lesson.text, of: source.lesson.file)
    reporter.report(source.lesson.repairs + source.lesson.diagnostics)
    return source
  }

  private static func read(_ path: String) throws(Diagnostic) -> LessonSource {
    if path == "-" {
      let text = try LessonFile.readStandardInput()
      return LessonSource(lesson: Lesson(swiftFile: "-", text: text), kind: .swift)
    }
    if path.hasSuffix(".swift") {
      let text = try LessonFile.read(path: path)
      return LessonSource(lesson: Lesson(swiftFile: path, text: text), kind: .swift)
    }
    if path.hasSuffix(".ipynb") {
      throw Diagnostic("cannot run '\(path)': notebooks are not supported yet")
    }
    let (text, repairs) = try LessonFile.readLesson(path: path)
    guard path.hasSuffix(".md") else {
      throw Diagnostic(
        "cannot tell what '\(path)' is", help: "lessons end in '.md', Swift files in '.swift'")
    }
    var lesson = LessonParser().parse(text, file: path)
    lesson.repairs = repairs + lesson.repairs
    return LessonSource(lesson: lesson, kind: .lesson)
  }
}

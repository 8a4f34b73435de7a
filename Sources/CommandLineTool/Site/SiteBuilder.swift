import ArgumentParser
import CellMachine
import Diagnostics
import Foundation
import LessonExecution
import LessonModel
import LessonRendering
import Metering

/// Compiles lessons to pages, and a page that lists them.
struct SiteBuilder {
  let folder: String
  let names: PageNames
  let settings: [String]
  let limits: Limits
  let reporter: Reporter
  private let drawing: PageDrawing

  init(
    folder: String, names: PageNames, settings: [String], limits: Limits, reporter: Reporter
  ) throws(ExitCode) {
    self.folder = folder
    self.names = names
    self.settings = settings
    self.limits = limits
    self.reporter = reporter
    drawing = try reporter.carryOut { () throws(Diagnostic) in try PageDrawing() }
  }

  /// - Throws: ``ExitCode`` where a lesson did not hold or a page could not be written; the other
  ///   pages are there.
  func build() throws(ExitCode) {
    var entries: [SiteIndex.Entry] = []
    var sources: [(source: LessonSource, page: String)] = []
    var worst: Int32 = 0
    for (file, page) in names.pages {
      do throws(ExitCode) {
        sources.append((try LessonSource.load(file, reporter), page))
      } catch {
        worst = max(worst, error.rawValue)
      }
    }
    try checkSettings(sources.map(\.source.lesson.head))
    for (source, page) in sources {
      do throws(ExitCode) {
        let lesson = try build(source, page)
        entries.append(SiteIndex.Entry(page: page, title: lesson.shownTitle))
        if !lesson.succeeded { worst = max(worst, 1) }
      } catch {
        worst = max(worst, error.rawValue)
      }
      if Interruption.flag.isRaised { throw .notCarriedOut }
    }
    let index = SiteIndex(entries: entries)
    try write(drawing.page(index.lesson, LessonResults()).html, to: "index.html")
    if worst != 0 { throw ExitCode(worst) }
  }

  private struct BuiltLesson {
    var shownTitle: String
    var succeeded: Bool
  }

  private func build(_ source: LessonSource, _ page: String) throws(ExitCode) -> BuiltLesson {
    let lesson = source.lesson
    let tool = ToolRunner(reporter: reporter, limits: limits)
    let parameters = try tool.parameters(settings(for: lesson), of: lesson)
    let results = try tool.run(source, parameters: parameters)
    reporter.report(results, of: lesson)
    guard !lesson.hasTextErrors else {
      reporter.report(Self.noPage(lesson))
      throw .doesNotHold
    }
    let links = SiteLinks(names: names, file: lesson.file, page: page)
    let drawn = drawing.page(lesson, results) { links.address($0) }
    reporter.report(drawn.diagnostics)
    try write(drawn.html, to: page)
    let hasErrors = drawn.diagnostics.contains { $0.severity == .error }
    return BuiltLesson(
      shownTitle: lesson.head.title ?? page, succeeded: results.succeeded && !hasErrors)
  }

  /// A misspelt `.hidden` or `.exercise` would show its readers what they must not see.
  private static func noPage(_ lesson: Lesson) -> Diagnostic {
    Diagnostic(
      english: Explanation(
        "no page was made of '\(lesson.file)'", "correct the errors of its text; 'konspekt run' shows the rest"),
      russian: Explanation(
        "страница из '\(lesson.file)' не сделана",
        "исправьте ошибки в её тексте; остальное покажет 'konspekt run'"), at: nil, severity: .note
    ).told(in: TeachingLanguage(tag: lesson.head.language))
  }

  /// A site has lessons with different parameters: each takes what it declares.
  private func settings(for lesson: Lesson) -> [String] {
    let known = lesson.head.lostParameters.union(lesson.head.parameters.map(\.name))
    return settings.filter { known.contains(Self.name(of: $0)) || !$0.contains("=") }
  }

  /// Every setting must be some lesson's parameter.
  private func checkSettings(_ heads: [Lesson.Head]) throws(ExitCode) {
    let known = heads.flatMap(\.parameters)
    let names = heads.reduce(into: Set(known.map(\.name))) { $0.formUnion($1.lostParameters) }
    let unknown = settings.filter { !names.contains(Self.name(of: $0)) }
    guard !unknown.isEmpty else { return }
    reporter.report(ParameterSettings.applied(unknown, to: known).diagnostics)
    throw .notCarriedOut
  }

  private static func name(of setting: String) -> String {
    String(setting.prefix { $0 != "=" })
  }

  private func write(_ html: String, to page: String) throws(ExitCode) {
    let path = "\(folder)/\(page)"
    try reporter.carryOut { () throws(Diagnostic) in
      let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? folder
      try OutputFile.makeFolder(parent)
      try OutputFile.write(html, to: path)
    }
  }
}

import ArgumentParser
import Diagnostics

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Compiles lessons to a site of pages that need no server and no network.",
    discussion: """
      Example: konspekt build Lessons -o _site

      \(BudgetOptions.explanation)
      """)

  @Argument(help: "Lessons, or folders with lessons.")
  var paths: [String] = ["Lessons"]

  @Option(name: .shortAndLong, help: ArgumentHelp("The site's folder.", valueName: "folder"))
  var output = "_site"

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      "Sets a parameter in every lesson that declares it.", valueName: "name=value"))
  var settings: [String] = []

  @OptionGroup(title: "Budgets") var budgets: BudgetOptions

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let reporter = reporting.reporter()
    let files = try LessonBatch(reporter: reporter).lessons(in: paths)
    let site = try SiteBuilder(
      folder: output, names: PageNames(files: files, roots: paths), settings: settings,
      limits: budgets.limits, reporter: reporter)
    try site.build()
  }
}

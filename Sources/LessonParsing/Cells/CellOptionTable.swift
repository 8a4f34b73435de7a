public import LessonModel

/// What a cell's braces and `//|` lines may say: the one list behind the errors, the help and the README.
public struct CellOptionTable: Sendable {
  /// One role, flag or key.
  public struct Entry: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// `.name`, one of them.
      case role
      /// `.name`, any of them.
      case flag
      /// `name=value` in the braces, or `//| name: value`.
      case key
      /// `//| name: value` only, since its value is free text.
      case line
    }

    public var kind: Kind
    public var name: String
    public var value: CellOptionValue?
    /// The roles it fits.
    public var roles: Set<CellRole>
    /// What it does, as the help prints it.
    public var meaning: String

    /// As an author writes it.
    public var spelling: String {
      switch kind {
      case .role, .flag: ".\(name)"
      case .key: "\(name)=\(value?.example ?? "")"
      case .line: "//| \(name): …"
      }
    }
  }

  public static let entries: [Entry] = roles + flags + keys + lines

  public static func names(_ kinds: Entry.Kind...) -> [String] {
    entries.filter { kinds.contains($0.kind) }.map(\.name)
  }

  public static func entry(_ name: String, _ kinds: Entry.Kind...) -> Entry? {
    entries.first { $0.name == name && kinds.contains($0.kind) }
  }

  /// The table as Markdown, for the README and `--help`.
  public static func markdown() -> String {
    var lines = ["| write | on | meaning |", "| --- | --- | --- |"]
    for entry in entries {
      let isEverywhere = entry.roles.count == CellRole.allCases.count || entry.kind == .role
      let roles = CellRole.allCases.filter(entry.roles.contains).map { "`.\($0.rawValue)`" }
      let place = isEverywhere ? "all" : roles.joined(separator: " ")
      // A bare pipe would end the cell, even in code.
      let spelling = entry.spelling.replacing("|", with: "\\|")
      lines.append("| `\(spelling)` | \(place) | \(entry.meaning) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let everywhere = Set(CellRole.allCases)
  private static let graded: Set<CellRole> = [.exercise, .check, .answer]

  private static let roles: [Entry] = [
    role(.cell, "code that runs and shows its result; the role of braces that name none"),
    role(
      .exercise, "a cell with a part between `// solution` and `// end` that the student writes"),
    role(.check, "code that decides whether the exercise named by `of` holds"),
    role(.answer, "a sample answer to the exercise named by `of`, with the points it should get"),
  ]

  private static let flags: [Entry] = [
    flag(.nocode, everywhere, "the page shows only the output"),
    flag(.fold, everywhere, "the page shows the code folded"),
    flag(.skip, everywhere, "the code is shown and not run"),
    flag(.fail, [.cell], "the cell must be refused by checking"),
    flag(.crash, [.cell], "the cell must stop while it runs"),
    flag(.hidden, [.check], "the check stays with the instructor"),
  ]

  private static let keys: [Entry] = [
    key("tol", .decimal, everywhere, "stored decimals may differ by this much"),
    key("rtol", .decimal, everywhere, "stored decimals may differ by this fraction of their size"),
    key("digits", .digits, everywhere, "decimals that must agree with the stored output"),
    key(
      "check", .oneOf(["none"]), everywhere, "`none`: the output cannot repeat and is not compared"),
    key("of", .name, [.check, .answer], "the exercise it belongs to"),
    key("points", .points, graded, "what it is worth"),
    key("tag", .word, graded, "a word that reports group by"),
    key("after", .name, graded, "the exercise or check that must hold first"),
    key("steps", .count, everywhere, "machine steps the cell may take"),
    key("memory", .memory, everywhere, "memory that values, waiting calls and output may take"),
    key("output", .output, everywhere, "text the cell may print"),
    key("depth", .depth, everywhere, "calls that may wait for each other"),
  ]

  private static let lines: [Entry] = [
    line("caption", everywhere, "the text below the output"),
    line("alt", everywhere, "what the output shows, for those who do not see it"),
    line("message", graded, "what the student reads where the check fails"),
    line("reveal", graded, "what the student reads once the exercise is solved"),
    line("hint", graded, "a hint; several are shown one by one"),
  ]

  private static func role(_ role: CellRole, _ meaning: String) -> Entry {
    Entry(kind: .role, name: role.rawValue, value: nil, roles: [role], meaning: meaning)
  }

  private static func flag(_ flag: CellFlag, _ roles: Set<CellRole>, _ meaning: String) -> Entry {
    Entry(kind: .flag, name: flag.rawValue, value: nil, roles: roles, meaning: meaning)
  }

  private static func key(
    _ name: String, _ value: CellOptionValue, _ roles: Set<CellRole>, _ meaning: String
  ) -> Entry {
    Entry(kind: .key, name: name, value: value, roles: roles, meaning: meaning)
  }

  private static func line(_ name: String, _ roles: Set<CellRole>, _ meaning: String) -> Entry {
    Entry(kind: .line, name: name, value: .text, roles: roles, meaning: meaning)
  }
}

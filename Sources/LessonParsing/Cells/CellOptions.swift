import Diagnostics
import LessonModel

/// What a cell's braces and `//|` lines said, checked against ``CellOptionTable``.
struct CellOptions {
  struct Value {
    var text: String
    /// Where the key and its value stand.
    var range: SourceRange
    var isInBraces: Bool
  }

  var role: CellRole?
  var id: FenceHeader.Token?
  var flags: [CellFlag: SourceRange] = [:]
  /// In the order of writing; only `hint` may have several.
  var values: [String: [Value]] = [:]

  func first(_ key: String) -> Value? { values[key]?.first }

  /// No cell has more words in its braces, nor longer ones.
  private static let mostWords = 100
  private static let mostLetters = 100

  /// Reads the words between the braces.
  mutating func read(_ tokens: [FenceHeader.Token], into problems: inout Problems) {
    if tokens.count > Self.mostWords { reportMany(tokens, into: &problems) }
    for token in tokens.prefix(Self.mostWords) {
      if token.text.utf8.count > Self.mostLetters, token.text.count > Self.mostLetters {
        reportLong(token, into: &problems)
      } else if token.text.hasPrefix(".") {
        readName(String(token.text.dropFirst()), token.range, into: &problems)
      } else if token.text.hasPrefix("#") {
        readID(token, into: &problems)
      } else if let equals = token.text.firstIndex(of: "=") {
        let key = String(token.text[..<equals])
        let value = String(token.text[token.text.index(after: equals)...])
        add(key, Value(text: value, range: token.range, isInBraces: true), into: &problems)
      } else {
        let isKnown = CellOptionTable.entry(token.text, .role, .flag) != nil
        problems.add(
          "found '\(token.text)', expected '.name', '#id' or 'key=value'",
          russian: Explanation(
            "здесь '\(token.text)', а ожидается '.имя', '#id' или 'ключ=значение'",
            isKnown
              ? "напишите '.\(token.text)'"
              : Advice.russianNames(
                near: token.text, among: CellOptionTable.names(.key).map { $0 + "=" })),
          at: token.range,
          help: isKnown
            ? "write '.\(token.text)'"
            : Advice.names(near: token.text, among: CellOptionTable.names(.key).map { $0 + "=" }))
      }
    }
  }

  private func reportMany(_ tokens: [FenceHeader.Token], into problems: inout Problems) {
    problems.add(
      "found \(tokens.count) words in the braces, expected at most \(Self.mostWords)",
      russian: Explanation(
        "в скобках слов: \(tokens.count), а может быть не больше \(Self.mostWords)",
        "остальные не читаются: уберите лишние"), at: tokens[Self.mostWords].range,
      help: "the others are not read: take out those that are not needed")
  }

  private func reportLong(_ token: FenceHeader.Token, into problems: inout Problems) {
    let start = token.text.prefix(10)
    problems.add(
      "'\(start)…' has \(token.text.count) letters, expected at most \(Self.mostLetters)",
      russian: Explanation(
        "в слове '\(start)…' знаков: \(token.text.count), а может быть не больше \(Self.mostLetters)",
        "сократите его"), at: token.range, help: "shorten it")
  }

  /// Notes `key: value` or `key=value`.
  mutating func add(_ key: String, _ value: Value, into problems: inout Problems) {
    guard let entry = CellOptionTable.entry(key, .key, .line) else {
      let names = CellOptionTable.names(.key, .line)
      problems.add(
        "found unknown key '\(key)'",
        russian: Explanation(
          "неизвестный ключ '\(key)'", Advice.russianNames(near: key, among: names)),
        at: value.range, help: Advice.names(near: key, among: names))
      return
    }
    if entry.kind == .line, value.isInBraces {
      problems.add(
        "'\(key)' takes a text, and braces hold bare words",
        russian: Explanation(
          "'\(key)' — это текст, а в скобках стоят отдельные слова",
          "напишите '//| \(key): …' в начале ячейки"), at: value.range,
        help: "write '//| \(key): …' at the top of the cell")
      return
    }
    if value.text.contains("\""), value.isInBraces {
      problems.add(
        "found quotes in the value of '\(key)'",
        russian: Explanation("в значении '\(key)' есть кавычки", "значения пишут без кавычек"),
        at: value.range, help: "values are bare words")
    } else if let form = entry.value, !form.accepts(value.text) {
      problems.add(
        "'\(key)' is '\(value.text)', expected \(form.expectation)",
        russian: Explanation(
          "'\(key)' равно '\(value.text)', а ожидается \(form.russianExpectation)",
          Self.nearestWord(to: value.text, form, russian: true)), at: value.range,
        help: Self.nearestWord(to: value.text, form))
    }
    if let earlier = values[key]?.first, key != "hint" {
      problems.add(
        "found '\(key)' a second time",
        russian: Explanation("'\(key)' указано второй раз", nil), at: value.range,
        notes: [Diagnostic.Note(.firstWritten, at: problems.place(earlier.range))])
      return
    }
    values[key, default: []].append(value)
  }

  /// Reports what does not go with the role. Unknown roles were reported already.
  func checkFit(_ header: SourceRange, into problems: inout Problems) {
    let role = role ?? .cell
    for (flag, range) in flags {
      let roles = CellOptionTable.entry(flag.rawValue, .flag)?.roles ?? []
      reportMisfit(".\(flag.rawValue)", roles, role, at: range, into: &problems)
    }
    for (key, found) in values {
      let roles = CellOptionTable.entry(key, .key, .line)?.roles ?? []
      for value in found { reportMisfit(key, roles, role, at: value.range, into: &problems) }
    }
    if let fail = flags[.fail], flags[.crash] != nil {
      problems.add(
        "a cell cannot be both '.fail' and '.crash'",
        russian: Explanation("ячейка не может быть сразу '.fail' и '.crash'", nil), at: fail)
    }
    if role == .exercise, id == nil {
      problems.add(
        "the exercise has no '#id'",
        russian: Explanation(
          "у упражнения нет '#id'", "по нему его находят проверки и работы студентов"), at: header,
        help: "checks and submissions find it by its id")
    }
    if role == .check || role == .answer, values["of"] == nil {
      problems.add(
        "the \(role.rawValue) has no 'of='",
        russian: Explanation(
          "у ячейки '.\(role.rawValue)' нет 'of='", "назовите упражнение: 'of=id'"), at: header,
        help: "name its exercise: 'of=id'")
    }
  }

  private mutating func readName(
    _ name: String, _ range: SourceRange, into problems: inout Problems
  ) {
    if let role = CellRole(rawValue: name) {
      if let earlier = self.role {
        problems.add(
          "found a second role '.\(name)' beside '.\(earlier.rawValue)'",
          russian: Explanation(
            "вторая роль '.\(name)' рядом с '.\(earlier.rawValue)'", "у ячейки одна роль"),
          at: range,
          help: "a cell has one role")
      } else {
        self.role = role
      }
    } else if let flag = CellFlag(rawValue: name) {
      if flags.updateValue(range, forKey: flag) != nil {
        problems.add(
          "found '.\(name)' a second time",
          russian: Explanation("'.\(name)' указано второй раз", nil), at: range)
      }
    } else {
      let names = CellOptionTable.names(.role, .flag).map { ".\($0)" }
      let letter = Self.foreignLetter(name)
      problems.add(
        "found unknown role or flag '.\(name)'",
        russian: Explanation(
          "неизвестная роль или пометка '.\(name)'",
          (letter.map { "буква '\($0)' — не латинская: " } ?? "")
            + (Advice.russianNames(near: ".\(name)", among: names) ?? "")),
        at: range,
        help: (letter.map { "the letter '\($0)' is no Latin one: " } ?? "")
          + (Advice.names(near: ".\(name)", among: names) ?? ""))
    }
  }

  /// A letter that only looks like one of the Latin alphabet.
  private static func foreignLetter(_ name: String) -> Character? {
    name.first { $0.isLetter && !$0.isASCII }
  }

  private mutating func readID(_ token: FenceHeader.Token, into problems: inout Problems) {
    let name = String(token.text.dropFirst())
    if !CellOptionValue.isName(name) {
      problems.add(
        "'\(token.text)' is no id",
        russian: Explanation(
          "'\(token.text)' — не id", "id — это буква, а за ней буквы, цифры, '-' и '_'"),
        at: token.range,
        help: "an id is a letter and then letters, digits, '-' and '_'")
    } else if let id {
      problems.add(
        "found a second id '\(token.text)' beside '\(id.text)'",
        russian: Explanation("второй id '\(token.text)' рядом с '\(id.text)'", nil), at: token.range
      )
    } else {
      id = token
    }
  }

  private func reportMisfit(
    _ name: String, _ roles: Set<CellRole>, _ role: CellRole, at range: SourceRange,
    into problems: inout Problems
  ) {
    guard !roles.contains(role) else { return }
    let fitting = CellRole.allCases.filter(roles.contains).map { ".\($0.rawValue)" }
    problems.add(
      "'\(name)' does not fit a '.\(role.rawValue)' cell",
      russian: Explanation(
        "'\(name)' не подходит ячейке '.\(role.rawValue)'",
        "это для ячеек \(Advice.list(fitting, joining: "и"))"), at: range,
      help: "it belongs to \(Advice.list(fitting, joining: "and"))")
  }

  private static func nearestWord(
    to text: String, _ form: CellOptionValue, russian: Bool = false
  ) -> String? {
    guard case .oneOf(let words) = form else { return nil }
    let question = russian ? "возможно, вы имели в виду" : "did you mean"
    return SpellingSuggestion.nearest(to: text, among: words).first.map { "\(question) '\($0)'?" }
  }
}

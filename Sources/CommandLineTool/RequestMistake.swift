import ArgumentParser
import Diagnostics

/// What is wrong with a request, with the next step: a misspelt command or option, a size without its unit.
struct RequestMistake {
  let arguments: [String]
  /// What ArgumentParser says about it.
  let message: String

  /// Nil where the message says enough.
  var words: String? { command ?? option ?? value }

  private typealias Command = (name: String, type: any ParsableCommand.Type)

  private static func commands(of type: any ParsableCommand.Type) -> [Command] {
    type.configuration.subcommands.map { ($0._commandName, $0) }
  }

  /// The command that the first words name, and the words before the one that names none.
  private var named: (type: any ParsableCommand.Type, words: [String]) {
    var type: any ParsableCommand.Type = KonspektCommand.self
    var words: [String] = []
    for argument in arguments {
      guard let next = Self.commands(of: type).first(where: { $0.name == argument }) else { break }
      type = next.type
      words.append(argument)
    }
    return (type, words)
  }

  /// `konspekt runn a.md`, `konspekt a.md`
  private var command: String? {
    let (type, words) = named
    let names = Self.commands(of: type).map(\.name)
    guard !names.isEmpty, let wrong = arguments.dropFirst(words.count).first, !wrong.hasPrefix("-") else { return nil }
    let lead = (["konspekt"] + words).joined(separator: " ")
    let nearest = SpellingSuggestion.nearest(to: wrong, among: names, limit: 1).first
    let help =
      words.isEmpty && wrong.contains(".")
      ? "a lesson is run by 'konspekt run \(wrong)'"
      : nearest.map { "did you mean '\(lead) \($0)'?" } ?? "known here: " + names.map { "'\($0)'" }.joined(separator: ", ")
    return "error: unknown command '\(wrong)'\nhelp: \(help)"
  }

  /// `--onli`, where the command has `--only`.
  private var option: String? {
    let (type, words) = named
    let help = KonspektCommand.helpMessage(for: type, columns: 200)
    let known = help.matches(of: /--[a-z][a-z-]*/).map { String($0.0) }
    let ended = arguments.firstIndex(of: "--") ?? arguments.endIndex
    for argument in arguments[..<ended] where argument.hasPrefix("--") {
      let name = String(argument.prefix { $0 != "=" })
      guard !known.contains(name), !name.hasPrefix("--generate"), name != "--version" else { continue }
      let nearest = SpellingSuggestion.nearest(to: name, among: known, limit: 1).first
      let all = (["konspekt"] + words + ["--help"]).joined(separator: " ")
      return "error: unknown option '\(name)'\nhelp: " + (nearest.map { "did you mean '\($0)'?" } ?? "'\(all)' lists the options")
    }
    return nil
  }

  /// `--memory 5`, which may be kilobytes or megabytes.
  private var value: String? {
    guard let found = message.firstMatch(of: /The value '([^']*)' is invalid for '(--[a-z-]+)/) else { return nil }
    let (text, option) = (String(found.1), String(found.2))
    let number = text.prefix(while: \.isNumber)
    switch option {
    case "--memory", "--output-limit":
      let example = number.isEmpty ? "64MB" : "\(number)MB"
      return "error: '\(option)' is '\(text)', expected a size with its unit: KB, MB or GB\nhelp: write '\(option) \(example)'"
    case "--steps", "--depth":
      let example = number.isEmpty ? "500k" : "\(number)k"
      return "error: '\(option)' is '\(text)', expected a whole number above 0, with k, M or G for thousands, millions or thousand millions\nhelp: write '\(option) \(example)'"
    case "--to":
      let names = OutputFormat.allCases.map(\.rawValue)
      let nearest = SpellingSuggestion.nearest(to: text, among: names, limit: 1).first
      return nearest.map { "error: '--to' is '\(text)', expected one of " + names.map { "'\($0)'" }.joined(separator: ", ") + "\nhelp: did you mean '--to \($0)'?" }
    default: return nil
    }
  }
}

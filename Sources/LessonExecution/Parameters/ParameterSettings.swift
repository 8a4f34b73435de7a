public import Diagnostics
public import LessonModel

/// Puts the values of `--set name=value` in place of a lesson's own.
public enum ParameterSettings {
  /// - Parameter settings: As given: `["eta=0.1", "context=на"]`; of two for one name the last holds.
  /// - Returns: The parameters in declaration order, and what was wrong with the settings.
  public static func applied(
    _ settings: [String], to parameters: [Parameter]
  ) -> (parameters: [Parameter], diagnostics: [Diagnostic]) {
    var parameters = parameters
    var problems: [Diagnostic] = []
    for setting in settings {
      do throws(Diagnostic) {
        try apply(setting, to: &parameters)
      } catch {
        problems.append(error)
      }
    }
    return (parameters, problems)
  }

  private static func apply(
    _ setting: String, to parameters: inout [Parameter]
  ) throws(Diagnostic) {
    guard let equals = setting.firstIndex(of: "=") else {
      throw Diagnostic(
        "found '--set \(setting)', expected a name and a value", help: "write '--set name=value'")
    }
    let name = String(setting[..<equals])
    let text = String(setting[setting.index(after: equals)...])
    guard let index = parameters.firstIndex(where: { $0.name == name }) else {
      throw unknown(name, among: parameters.map(\.name))
    }
    parameters[index].value = try value(of: text, for: parameters[index])
  }

  private static func value(
    of text: String, for parameter: Parameter
  ) throws(Diagnostic) -> ParameterValue {
    let notes = parameter.place.map { [Diagnostic.Note("declared here", at: $0)] } ?? []
    guard let value = ParameterText.value(of: text, as: parameter.type) else {
      throw Diagnostic(
        "cannot set '\(parameter.name)': found '\(text)', expected \(parameter.type.rawValue)",
        help: remedy(for: text, parameter.type), notes: notes)
    }
    if let mistake = parameter.mistake(in: value) {
      throw Diagnostic("cannot set '\(parameter.name)': \(mistake)", notes: notes)
    }
    return value
  }

  private static func remedy(for text: String, _ type: ParameterType) -> String? {
    switch type {
    case .double:
      let pointed = text.replacing(",", with: ".")
      let isComma = text.contains(",") && ParameterText.value(of: pointed, as: .double) != nil
      return isComma ? "write a decimal point: \(pointed)" : "such as 0.1"
    case .bool: return "write 'true' or 'false'"
    case .strings: return "such as '[кот, сидит]'"
    case .doubles: return "such as '[1, 2.5]'"
    case .matrix: return "such as '[[1, 2], [3, 4]]'"
    case .int, .string: return nil
    }
  }

  private static func unknown(_ name: String, among names: [String]) -> Diagnostic {
    let nearest = SpellingSuggestion.nearest(to: name, among: names, limit: 1)
    let known = names.map { "'\($0)'" }.joined(separator: ", ")
    let help =
      nearest.first.map { "did you mean '\($0)'?" }
      ?? (names.isEmpty ? "the lesson declares no parameters" : "known here: \(known)")
    return Diagnostic("unknown parameter '\(name)'", help: help)
  }
}

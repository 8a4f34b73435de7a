public import Diagnostics
public import LessonModel

/// Puts the values of `--set name=value` in place of a lesson's own.
public enum ParameterSettings {
  /// - Parameters:
  ///   - settings: As given: `["eta=0.1", "context=на"]`; of two for one name the last holds.
  ///   - language: That of the lesson, in which the problems are told.
  /// - Returns: The parameters in declaration order, and what was wrong with the settings.
  public static func applied(
    _ settings: [String], to parameters: [Parameter], told language: TeachingLanguage = .english
  ) -> (parameters: [Parameter], diagnostics: [Diagnostic]) {
    var parameters = parameters
    var problems: [Diagnostic] = []
    for setting in settings {
      do throws(Diagnostic) {
        try apply(setting, to: &parameters)
      } catch {
        problems.append(error.told(in: language))
      }
    }
    return (parameters, problems)
  }

  private static func apply(
    _ setting: String, to parameters: inout [Parameter]
  ) throws(Diagnostic) {
    guard let equals = setting.firstIndex(of: "=") else {
      throw Diagnostic(
        english: Explanation(
          "found '--set \(setting)', expected a name and a value", "write '--set name=value'"),
        russian: Explanation(
          "здесь '--set \(setting)', а ожидаются имя и значение", "напишите '--set имя=значение'"),
        at: nil)
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
    let type = parameter.type
    guard let value = ParameterText.value(of: text, as: type) else {
      throw problem(
        parameter,
        Explanation("found '\(text)', expected \(type.rawValue)", remedy(for: text, type, .english)),
        Explanation("здесь '\(text)', а ожидается \(type.rawValue)", remedy(for: text, type, .russian)))
    }
    if let mistake = parameter.mistake(in: value),
      let russian = parameter.mistake(in: value, told: .russian)
    {
      throw problem(parameter, Explanation(mistake, nil), Explanation(russian, nil))
    }
    return value
  }

  /// A setting of a known parameter that does not fit it.
  private static func problem(
    _ parameter: Parameter, _ english: Explanation, _ russian: Explanation
  ) -> Diagnostic {
    var problem = Diagnostic(
      english: Explanation(
        "cannot set '\(parameter.name)': \(english.headline ?? "")", english.advice),
      russian: Explanation(
        "нельзя задать '\(parameter.name)': \(russian.headline ?? "")", russian.advice),
      at: nil)
    problem.notes = parameter.place.map { [Diagnostic.Note(.declaredHere, at: $0)] } ?? []
    return problem
  }

  private static func remedy(
    for text: String, _ type: ParameterType, _ language: TeachingLanguage
  ) -> String? {
    let isEnglish = language == .english
    let example = isEnglish ? "such as" : "например"
    switch type {
    case .double:
      let pointed = text.replacing(",", with: ".")
      let isComma = text.contains(",") && ParameterText.value(of: pointed, as: .double) != nil
      guard isComma else { return "\(example) 0.1" }
      return isEnglish ? "write a decimal point: \(pointed)" : "поставьте точку: \(pointed)"
    case .bool: return isEnglish ? "write 'true' or 'false'" : "напишите 'true' или 'false'"
    case .strings: return "\(example) '[кот, сидит]'"
    case .doubles: return "\(example) '[1, 2.5]'"
    case .matrix: return "\(example) '[[1, 2], [3, 4]]'"
    case .int, .string: return nil
    }
  }

  private static func unknown(_ name: String, among names: [String]) -> Diagnostic {
    let nearest = SpellingSuggestion.nearest(to: name, among: names, limit: 1)
    let known = names.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      english: Explanation(
        "unknown parameter '\(name)'",
        nearest.first.map { "did you mean '\($0)'?" }
          ?? (names.isEmpty ? "the lesson declares no parameters" : "known here: \(known)")),
      russian: Explanation(
        "неизвестный параметр '\(name)'",
        nearest.first.map { "возможно, вы имели в виду '\($0)'?" }
          ?? (names.isEmpty ? "у урока нет параметров" : "здесь есть: \(known)")),
      at: nil)
  }
}

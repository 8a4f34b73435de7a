import Diagnostics

/// Why a cell is not run.
enum SkipReason {
  case needs(name: String, cell: String)
  case blank
  case stopped

  func told(in language: TeachingLanguage) -> String {
    switch (self, language) {
    case (.needs(let name, let cell), .english):
      "needs `\(name)` from " + (cell.hasPrefix("#") ? "cell `\(cell)`" : cell)
    case (.needs(let name, Diagnostic.parametersName), .russian): "нужно `\(name)` из параметров урока"
    case (.needs(let name, let cell), .russian): "нужно `\(name)` из ячейки \(Self.number(cell))"
    case (.blank, .english): "fill in the blank"
    case (.blank, .russian): "заполните пропуск"
    case (.stopped, .english): "the run was stopped"
    case (.stopped, .russian): "выполнение остановлено"
    }
  }

  /// `2` for `cell 2`, a name as it is.
  private static func number(_ cell: String) -> String {
    cell.hasPrefix("#") ? "`\(cell)`" : cell.split(separator: " ").last.map(String.init) ?? cell
  }
}

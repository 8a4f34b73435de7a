import Diagnostics

/// A parameter outside what it may be.
///
/// - Parameter expected: In English, as the library says it.
func settingMistake(name: String, found: String, expected: String) -> LibraryMistake {
  LibraryMistake(
    next: "change '\(name)': \(expected) is expected",
    russian: "'\(name)' задано как \(found)",
    "измените '\(name)': ожидается \(RussianExpectation.of(expected))")
}

/// A number as a reader writes it: whole ones without a point.
func short(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }

/// Words in quotes, the first few of many.
func quoted(_ words: [String], most: Int = 8) -> String {
  words.prefix(most).map { "'\($0)'" }.joined(separator: ", ") + (words.count > most ? ", …" : "")
}

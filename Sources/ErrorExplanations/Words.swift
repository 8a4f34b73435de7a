/// Words that several explanations need.
enum Words {
  /// `'a', 'b'`
  static func quoted(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}

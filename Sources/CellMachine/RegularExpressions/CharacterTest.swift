/// Decides whether a character is what a place in a pattern asks for.
///
/// Letters are compared as Swift compares characters. For classes, properties and `.` Swift's own
/// `Regex` of that piece alone is asked, which ends at once, and its answer is remembered: so what a
/// class contains is what it contains in Swift.
final class CharacterTest {
  private enum Kind {
    case literal(Character)
    case literalIgnoringCase(String)
    case pattern(Regex<AnyRegexOutput>)
  }

  private let kind: Kind
  /// For each ASCII character 0 if not yet asked, else 1 for no, 2 for yes.
  private var ascii = [UInt8](repeating: 0, count: 128)
  private var others: [Character: Bool] = [:]
  private static let remembered = 8192

  init(_ character: Character, ignoresCase: Bool) {
    kind = ignoresCase ? .literalIgnoringCase(character.lowercased()) : .literal(character)
  }

  init(pattern: String) throws {
    kind = .pattern(try Regex(pattern))
  }

  /// - Parameter code: The character's ASCII code, 255 for all that have none.
  @inline(__always)
  func accepts(_ character: Character, code: UInt8) -> Bool {
    if code == 255 { return acceptsOther(character) }
    let known = ascii[Int(code)]
    if known != 0 { return known == 2 }
    let answer = ask(character)
    ascii[Int(code)] = answer ? 2 : 1
    return answer
  }

  private func acceptsOther(_ character: Character) -> Bool {
    if case .literal(let wanted) = kind { return character == wanted }
    if let known = others[character] { return known }
    if others.count >= Self.remembered { others = [:] }
    let answer = ask(character)
    others[character] = answer
    return answer
  }

  private func ask(_ character: Character) -> Bool {
    switch kind {
    case .literal(let wanted): character == wanted
    case .literalIgnoringCase(let wanted): character.lowercased() == wanted
    case .pattern(let regex): String(character).wholeMatch(of: regex) != nil
    }
  }
}

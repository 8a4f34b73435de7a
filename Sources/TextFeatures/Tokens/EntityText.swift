/// Puts the characters in place that a page writes as `&amp;`, `&#1082;` or `&#x43a;`.
///
/// Source: what NLTK's `TweetTokenizer` does first. What stands for no character is taken out.
enum EntityText {
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "&", let body = entity(rest) {
        if let decoded = self.scalar(body) { result.append(decoded) }
        rest = rest[body.endIndex...].dropFirst()
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// What stands between `&` and `;`, if nothing else and no white space comes between.
  private static func entity(
    _ rest: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView? {
    let body = rest.prefix { $0 != "&" && $0 != ";" && !$0.properties.isWhitespace }
    guard !body.isEmpty, body.endIndex < rest.endIndex, rest[body.endIndex] == ";" else { return nil }
    // A lone `#` or `#x` names nothing and is no entity.
    return body.elementsEqual("#".unicodeScalars) ? nil : body
  }

  private static func scalar(_ body: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    guard body.first == "#" else { return EntityNames.scalar(String(body)) }
    let digits = body.dropFirst()
    let number =
      digits.first == "x" && digits.count > 1
      ? UInt32(String(digits.dropFirst()), radix: 16) : UInt32(String(digits), radix: 10)
    guard let number else { return nil }
    // Pages that count so mean the table of Windows, as browsers take it.
    if (0x80...0x9F).contains(number) { return windows[Int(number) - 0x80] }
    return Unicode.Scalar(number)
  }

  /// The bytes 0x80 to 0x9F of windows-1252; five of them are free.
  private static let windows: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}

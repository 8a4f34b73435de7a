/// Cuts a text into words where Keras does: each filtered character counts as a separator, and words are
/// what stands between separators.
///
/// The text with the separators in it is never made, since it may be as long as the product of both.
struct WordCutter: Sendable {
  private let filtered: Set<Unicode.Scalar>
  private let search: SeparatorSearch
  private let lowercase: Bool
  private let isCharacterLevel: Bool

  /// - Parameter separator: Not empty.
  init(filters: String, separator: String, lowercase: Bool, isCharacterLevel: Bool) {
    filtered = Set(filters.unicodeScalars)
    search = SeparatorSearch(separator)
    self.lowercase = lowercase
    self.isCharacterLevel = isCharacterLevel
  }

  func words(of text: String, _ use: (String) throws -> Void) rethrows {
    let text = lowercase ? PythonText.lowercased(text) : text
    if isCharacterLevel {
      for scalar in text.unicodeScalars { try use(String(scalar)) }
      return
    }
    var state = 0
    var piece: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if filtered.contains(scalar) {
        let rest = search.readSeparator(state, &piece)
        try finish(&piece, use)
        search.readRest(rest, &state, &piece)
      } else if search.read(scalar, &state, &piece) {
        try finish(&piece, use)
      }
    }
    piece += search.separator[..<state]
    try finish(&piece, use)
  }

  private func finish(
    _ piece: inout [Unicode.Scalar], _ use: (String) throws -> Void
  ) rethrows {
    if piece.isEmpty { return }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: piece)
    piece.removeAll(keepingCapacity: true)
    try use(String(word))
  }
}

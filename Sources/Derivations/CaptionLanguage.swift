/// The language in which a derivation says what its steps do.
public enum CaptionLanguage: String, Hashable, Sendable, CaseIterable {
  case english, russian
}

/// The languages in which a learner is told what went wrong.
public enum TeachingLanguage: String, Hashable, Sendable, CaseIterable {
  case english, russian

  /// The language of a lesson whose head says `lang: ru`; English where there is no table for it.
  ///
  /// - Parameter tag: BCP 47, such as `ru` or `ru-RU`.
  public init(tag: String?) {
    let primary = tag?.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).first
    self = primary == "ru" ? .russian : .english
  }
}

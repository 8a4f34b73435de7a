internal import CStemmer
internal import Foundation
internal import Metering

/// Cuts inflected words to their stems by the rules of the Snowball project.
///
///     let stemmer = try SnowballStemmer(.russian)
///     try stemmer.stems(of: ["новые", "звёздные", "войны"])   // ["нов", "звёздн", "войн"]
///
/// A stem is not a word: «войны» and «война» meet in «войн», but so may words that have nothing to do
/// with each other. Where a real word is wanted, lemmatize.
///
/// Source: libstemmer (BSD 3-clause); Porter, *Snowball: A Language for Stemming Algorithms* (2001).
/// Version 3 of the rules, which PyStemmer 3 has, differs in a few words from version 2 of Debian 12.
public struct SnowballStemmer: Sendable {
  public enum Language: String, Hashable, Sendable, CaseIterable {
    case danish, dutch, english, finnish, french, german, hungarian, italian, norwegian, porter
    case portuguese, romanian, russian, spanish, swedish, turkish
  }

  public let language: Language
  private let rules: StemmingRules

  /// - Throws: ``StemmerError`` where the installed libstemmer has no rules for the language.
  public init(_ language: Language) throws(StemmerError) {
    self.language = language
    rules = try StemmingRules(language.rawValue)
  }

  /// The stem of a word, which is lower-cased first: `stemmer.stemWord(word.lower())` of the package
  /// snowballstemmer, which by itself leaves capitals as they are. NLTK's Russian stemmer leaves words
  /// without a Russian letter as they are.
  public func stem(_ word: String) -> String { rules.stem(PythonText.lowercased(word)) }

  /// The stem of each word.
  public func stems(of words: [String]) throws -> [String] {
    try words.map { word in
      // Some rules move the rest of the word for every letter that they replace.
      let bytes = min(word.utf8.count, StemmingRules.longest)
      try Meter.charge(20 * word.utf8.count + bytes * bytes / 128)
      return stem(word)
    }
  }
}

/// A language that the installed library does not know.
public struct StemmerError: Error, Hashable, Sendable, CustomStringConvertible {
  public let language: String

  public var description: String {
    "the installed libstemmer has no rules for '\(language)'; install Debian's 'libstemmer-dev'"
  }
}

/// A stemmer of the C library, which has one buffer and so serves one caller at a time.
private final class StemmingRules: @unchecked Sendable {
  /// Nothing that long, in bytes, is a word.
  static let longest = 1 << 18
  private let stemmer: OpaquePointer
  private let lock = NSLock()

  init(_ language: String) throws(StemmerError) {
    guard let stemmer = sb_stemmer_new(language, "UTF_8") else {
      throw StemmerError(language: language)
    }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  func stem(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard !bytes.isEmpty, bytes.count < Self.longest else { return word }
    return lock.withLock {
      guard let stem = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return word }
      let length = Int(sb_stemmer_length(stemmer))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}

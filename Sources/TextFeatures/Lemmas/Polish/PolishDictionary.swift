internal import Metering

/// The lemmas and tags of Polish word forms, from PoliMorf as Morfologik ships it.
///
///     let polish = try PolishDictionary()
///     try polish.readings(of: "koty").map(\.lemma)   // ["kot", "kota"]
///
/// A word is looked up as it is written and, where that fails, in lower case. Nothing chooses between the
/// lemmas of a form; their order is the dictionary's.
///
/// Source: `polish.dict` of Debian's `libmorfologik-stemming2-java` (BSD), which `make deps` unpacks;
/// PoliMorf by M. Woliński, M. Miłkowski and others (2016).
public struct PolishDictionary: Sendable {
  private let words: CompactAutomaton

  /// - Throws: ``LemmaDataError`` where the dictionary is missing or damaged.
  public init() throws {
    let folder = DictionaryFolder.path(of: "morfologik-polish", containing: "polish.dict")
    try self.init(file: .shared("\(folder)/polish.dict", remedy: Self.remedy))
  }

  // konspekt:hide
  /// The dictionary of another folder.
  public init(folder: String) throws {
    try self.init(file: FileBytes("\(folder)/polish.dict", remedy: Self.remedy))
  }

  private init(file: FileBytes) throws {
    // The file is read for the first one only, yet each costs the same.
    try Meter.charge(100_000)
    words = try CompactAutomaton(file)
  }

  private static let remedy = """
    run 'make deps' in Konspekt's folder, which unpacks it from Debian's \
    'libmorfologik-stemming2-java', or set KONSPEKT_DATA to the folder that holds 'morfologik-polish'
    """

  /// A lemma of a form, with the tags that the form has as a form of it.
  public struct Reading: Hashable, Sendable, CustomStringConvertible {
    public let lemma: String
    /// As in `subst:pl:nom:m2`.
    public let tags: [String]

    public var description: String { "\(lemma) \(tags.joined(separator: "+"))" }
  }

  /// What a form can be; empty for words that the dictionary does not have.
  public func readings(of word: String) throws -> [Reading] {
    try Meter.charge(500 + 20 * word.utf8.count)
    return try entries(of: word).map { entry in
      let tags = Letters.text(entry.tags).split(separator: "+").map { String($0) }
      return Reading(lemma: Letters.text(entry.lemma), tags: tags)
    }
  }
}

extension PolishDictionary: LemmaSource {
  func lemma(of word: String) throws -> [UInt8] {
    try entries(of: word).first?.lemma ?? Letters.lowercased(word)
  }

  func lemmas(of word: String) throws -> [[UInt8]] {
    var lemmas: [[UInt8]] = []
    for entry in try entries(of: word) where !lemmas.contains(entry.lemma) {
      lemmas.append(entry.lemma)
    }
    return lemmas.isEmpty ? [Letters.lowercased(word)] : lemmas
  }

  private func entries(of word: String) throws(LemmaDataError) -> [PolishEntry] {
    let bytes = Array(word.utf8)
    let entries = try words.entries(of: bytes)
    return entries.isEmpty ? try words.entries(of: Letters.lowercased(word)) : entries
  }
}

/// A line of the dictionary behind the form.
struct PolishEntry {
  let lemma: [UInt8]
  let tags: [UInt8]
}

extension CompactAutomaton {
  private static let separator = UInt8(ascii: ";")

  /// The entries of a form, in the order of the automaton.
  func entries(of form: [UInt8]) throws(LemmaDataError) -> [PolishEntry] {
    // No form is that long, and none has the separator in it.
    guard form.count <= 512, !form.contains(Self.separator) else { return [] }
    var state = root
    for byte in form + [Self.separator] {
      guard let arc = try arc(byte, at: state), let next = try target(of: arc) else { return [] }
      state = next
    }
    var rests = AutomatonStrings(automaton: self)
    try rests.collect(from: state)
    var entries: [PolishEntry] = []
    for rest in rests.found { entries.append(try entry(of: form, rest, state)) }
    return entries
  }

  /// How many bytes to take from the form's start and end, as letters from A on; what to add; the tags.
  private func entry(
    of form: [UInt8], _ rest: [UInt8], _ state: Int
  ) throws(LemmaDataError) -> PolishEntry {
    let end = rest.firstIndex(of: Self.separator) ?? rest.count
    guard end >= 2 else { throw file.damaged(at: state) }
    var first = Int(rest[0] &- UInt8(ascii: "A"))
    var last = Int(rest[1] &- UInt8(ascii: "A"))
    if first == 255 || last == 255 {
      first = 0
      last = form.count
    }
    guard first + last <= form.count else { throw file.damaged(at: state) }
    return PolishEntry(
      lemma: Array(form[first..<form.count - last]) + rest[2..<end],
      tags: Array(rest[min(end + 1, rest.count)...]))
  }
}

/// Every string that begins in a state.
private struct AutomatonStrings {
  let automaton: CompactAutomaton
  var found: [[UInt8]] = []
  private var prefix: [UInt8] = []
  // A form has some tens of entries; only a damaged file leads to more.
  private var arcsLeft = 100_000

  init(automaton: CompactAutomaton) { self.automaton = automaton }

  mutating func collect(from state: Int) throws(LemmaDataError) {
    var arc = state
    while true {
      arcsLeft -= 1
      guard arcsLeft > 0, prefix.count < 1024 else { throw automaton.file.damaged(at: arc) }
      prefix.append(try automaton.label(of: arc))
      if automaton.isFinal(arc) { found.append(prefix) }
      if let next = try automaton.target(of: arc) { try collect(from: next) }
      prefix.removeLast()
      if automaton.isLast(arc) { return }
      arc = try automaton.next(arc)
    }
  }
}

internal import Synchronization

/// The dictionary of OpenCorpora as the package `pymorphy3-dicts-ru` has it: five million word forms,
/// their paradigms, the endings by which unknown words are judged, and how often a form has which tag.
///
/// The data is under CC BY-SA 3.0 and is no part of Konspekt; `make deps` fetches it.
final class RussianDictionary: Sendable {
  let words: WordGraph
  /// The endings of words whose forms have each of the prefixes.
  let endings: [WordGraph]
  let tags: TagTable
  let paradigms: Paradigms
  private let probabilities: WordGraph
  private let suffixes: TextList

  /// What superlatives and comparatives put before a word.
  static let prefixes = ["", "по", "наи"].map { Array($0.utf8) }
  /// The longest ending, in letters, by which an unknown word is judged.
  static let longestEnding = 5

  /// - Parameter folder: The folder `data` of the package.
  /// - Throws: ``LemmaDataError`` where a file is missing or damaged.
  init(folder: String) throws(LemmaDataError) {
    func file(_ name: String) throws(LemmaDataError) -> FileBytes {
      try FileBytes("\(folder)/\(name)", remedy: Self.remedy)
    }
    words = try WordGraph(file("words.dawg"))
    probabilities = try WordGraph(file("p_t_given_w.intdawg"))
    var endings: [WordGraph] = []
    for number in Self.prefixes.indices {
      endings.append(try WordGraph(file("prediction-suffixes-\(number).dawg")))
    }
    self.endings = endings
    suffixes = try TextList(file("suffixes.json"))
    tags = try TagTable(TextList(file("gramtab-opencorpora-int.json")))
    paradigms = try Paradigms(file("paradigms.array"))
  }

  private static let remedy = """
    run 'make deps' in Konspekt's folder with a network, or set KONSPEKT_DATA to the folder that holds \
    'pymorphy3-dicts-ru'
    """

  private static let loaded = Mutex<[String: RussianDictionary]>([:])

  /// The dictionary that `make deps` fetches, read once for all who ask.
  static func shared() throws(LemmaDataError) -> RussianDictionary {
    let folder = DictionaryFolder.path(of: "pymorphy3-dicts-ru", containing: "words.dawg")
    if let known = loaded.withLock({ $0[folder] }) { return known }
    let dictionary = try RussianDictionary(folder: folder)
    loaded.withLock { $0[folder] = dictionary }
    return dictionary
  }

  // MARK: Forms

  /// A form with its parts looked up.
  struct Form {
    let prefix: [UInt8]
    let ending: UnsafeRawBufferPointer
    let tag: Int
  }

  func form(_ index: Int, of paradigm: Int) throws(LemmaDataError) -> Form {
    let form = try paradigms.form(index, of: paradigm)
    guard form.ending < suffixes.count, form.tag < tags.dictionaryCount,
      form.prefix < Self.prefixes.count
    else { throw paradigms.damaged(index, of: paradigm) }
    return Form(prefix: Self.prefixes[form.prefix], ending: suffixes[form.ending], tag: form.tag)
  }

  /// What a word has in common with its other forms: the word without a form's prefix and ending.
  func stem(of word: [UInt8], without form: Form) -> ArraySlice<UInt8> {
    let start = form.prefix.count
    let end = word.count - form.ending.count
    if start <= end, word.starts(with: form.prefix), word[end...].elementsEqual(form.ending) {
      return word[start..<end]
    }
    // A word judged by its ending may lack the rest of the ending; letters are cut by their number then.
    return Letters.dropping(
      word, first: Letters.count(form.prefix), last: Letters.count(form.ending))
  }

  /// The first form of a paradigm to which a word belongs.
  func normalForm(
    of word: [UInt8], index: Int, of paradigm: Int
  ) throws(LemmaDataError) -> [UInt8] {
    if index == 0 { return word }
    let first = try form(0, of: paradigm)
    return joined(first, stem(of: word, without: try form(index, of: paradigm)))
  }

  func joined(_ form: Form, _ stem: ArraySlice<UInt8>) -> [UInt8] {
    var word: [UInt8] = []
    word.reserveCapacity(form.prefix.count + stem.count + form.ending.count)
    word.append(contentsOf: form.prefix)
    word.append(contentsOf: stem)
    word.append(contentsOf: form.ending)
    return word
  }

  // MARK: Probabilities

  /// Where the probabilities of a word's tags are, or ``WordGraph/nowhere``.
  func probabilities(of word: [UInt8]) throws(LemmaDataError) -> Int {
    guard word.count <= 512 else { return WordGraph.nowhere }
    let place = try probabilities.follow(word, from: WordGraph.root)
    return place < 0 ? place : try probabilities.follow(UInt8(ascii: ":"), from: place)
  }

  /// P(tag | word) in millionths, as counted in the corpus of OpenCorpora; 0 where nothing was counted.
  func probability(of tag: Int, at place: Int) throws(LemmaDataError) -> Int {
    guard place >= 0 else { return 0 }
    let end =
      tag < tags.dictionaryCount
      ? try probabilities.follow(tags.dictionaryText(tag), from: place)
      : try probabilities.follow(tags.addedText(tag).utf8, from: place)
    return end < 0 ? 0 : try probabilities.value(at: end) ?? 0
  }
}

/// The tags of the dictionary, and behind them those of tokens that it does not hold.
struct TagTable: Sendable {
  private let texts: TextList
  private let sets: [GrammemeSet]
  private let added: [String]

  init(_ texts: TextList) throws(LemmaDataError) {
    var sets: [GrammemeSet] = []
    sets.reserveCapacity(texts.count + 40)
    for number in 0..<texts.count {
      guard let set = Self.set(of: texts[number]) else { throw texts.damaged(at: number) }
      sets.append(set)
    }
    let added = Self.shapes + Self.initials
    for text in added {
      sets.append(Array(text.utf8).withUnsafeBytes { Self.set(of: $0) } ?? [])
    }
    self.texts = texts
    self.sets = sets
    self.added = added
  }

  /// Names of four letters with commas or a blank between them.
  private static func set(of text: UnsafeRawBufferPointer) -> GrammemeSet? {
    guard text.count % 5 == 4 else { return nil }
    let names = Grammeme.numberByName
    var set: GrammemeSet = []
    for start in stride(from: 0, to: text.count, by: 5) {
      let name = UInt32(bigEndian: text.loadUnaligned(fromByteOffset: start, as: UInt32.self))
      guard let number = names[name] else { return nil }
      set.insert(number: number)
      if start + 4 < text.count {
        let gap = text[start + 4]
        guard gap == UInt8(ascii: ",") || gap == UInt8(ascii: " ") else { return nil }
      }
    }
    return set
  }

  // MARK: Asking

  var count: Int { sets.count }

  func set(_ number: Int) -> GrammemeSet { sets[number] }

  func tag(_ number: Int) -> MorphTag { MorphTag(text: text(number), set: sets[number]) }

  /// The number of dictionary tags, which are the first ones.
  var dictionaryCount: Int { texts.count }

  /// The text of a dictionary's tag, as it stands in the file.
  func dictionaryText(_ number: Int) -> UnsafeRawBufferPointer { texts[number] }

  /// The text of another tag.
  func addedText(_ number: Int) -> String { added[number - texts.count] }

  private func text(_ number: Int) -> String {
    number < texts.count ? texts.text(number) : addedText(number)
  }

  // MARK: Tags that are not in the dictionary

  enum Shape: Int {
    case punctuation, latin, integer, real, roman, adverb, unknown
  }

  func number(of shape: Shape) -> Int { texts.count + shape.rawValue }

  private static let shapes = ["PNCT", "LATN", "NUMB,intg", "NUMB,real", "ROMN", "ADVB", "UNKN"]

  /// The tags of an initial, men's before women's, in the order of the cases.
  func numbers(ofInitials kind: InitialKind) -> Range<Int> {
    let start = texts.count + Self.shapes.count + 12 * kind.rawValue
    return start..<start + 12
  }

  /// A letter that stands for a name.
  enum InitialKind: Int, CaseIterable, Sendable {
    case firstName, patronymic
  }

  private static let initials = ["Name", "Patr"].flatMap { kind in
    ["masc", "femn"].flatMap { gender in
      ["nomn", "gent", "datv", "accs", "ablt", "loct"].map {
        "NOUN,anim,\(gender),Sgtm,\(kind),Fixd,Abbr,Init sing,\($0)"
      }
    }
  }
}

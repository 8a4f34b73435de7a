/// Prefixes that leave the reading of a word as it is: *псевдокошка* is read as *кошка*.
struct KnownPrefixes: Sendable {
  static let all = KnownPrefixes()

  private let byFirst: [UInt16: [[UInt8]]]

  private init() {
    let prefixes = Self.list.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
    byFirst = Dictionary(grouping: prefixes, by: Self.firstLetter)
  }

  /// The prefixes with which a word begins, the longest first.
  func prefixes(of word: [UInt8]) -> [[UInt8]] {
    guard word.count > 2, let candidates = byFirst[Self.firstLetter(word)] else { return [] }
    return candidates.filter { word.starts(with: $0) }.sorted { $0.count > $1.count }
  }

  func hasPrefix(of word: [UInt8]) -> Bool {
    word.count > 1 && byFirst[Self.firstLetter(word)]?.contains { word.starts(with: $0) } == true
  }

  private static func firstLetter(_ word: [UInt8]) -> UInt16 { UInt16(word[0]) << 8 | UInt16(word[1]) }

  // Source: pymorphy3's settings for Russian (MIT).
  private static let list = """
    авиа авто аква анти анти- антропо архи арт арт- астро аудио аэро без бес био вело взаимо вне
    внутри видео вице- вперед впереди гекто гелио гео гетеро гига гигро гипер гипо гомо дву двух
    де дез дека деци дис до евро за зоо интер инфра квази квази- кило кино контр контр- космо
    космо- крипто лейб- лже лже- макро макси макси- мало меж медиа медиа- мега мета мета- метео
    метро микро милли мини мини- моно мото много мульти нано нарко не небез недо нейро нео низко
    обер- обще одно около орто палео пан пара пента пере пиро поли полу после пост пост- порно пра
    пра- пред пресс- противо противо- прото псевдо псевдо- радио разно ре ретро ретро- само санти
    сверх сверх- спец суб супер супер- супра теле тетра топ- транс транс- ультра унтер- штаб- экзо
    эко эндо эконом- экс экс- экстра экстра- электро энерго этно
    """
}

extension TermTable {
  /// The different texts, in the order of their code points.
  init(sorting texts: [String]) {
    var table = TermTable()
    for text in texts { table.add(text) }
    self.init()
    for number in table.sortedNumbers() { add(table.text(Int(number))) }
  }

  /// The different texts, in the order given.
  init(ordered texts: [String]) {
    self.init()
    for text in texts { add(text) }
  }

  @discardableResult
  mutating func add(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { Int(add($0, hash: TermHash.of($0))) }
  }

  func number(of text: String) -> Int? {
    var text = text
    let number = text.withUTF8 { find($0, hash: TermHash.of($0)) }
    return number < 0 ? nil : Int(number)
  }
}

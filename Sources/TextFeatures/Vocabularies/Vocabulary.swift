/// The terms that are columns.
enum Vocabulary: Sendable {
  /// Terms as texts, numbered as the columns are.
  case terms(TermTable)
  case grams(GramVocabulary)

  var count: Int {
    switch self {
    case .terms(let table): table.count
    case .grams(let grams): grams.count
    }
  }

  func text(_ column: Int) -> String {
    switch self {
    case .terms(let table): table.text(column)
    case .grams(let grams): grams.text(column)
    }
  }

  func column(of term: String) -> Int? {
    switch self {
    case .terms(let table): table.number(of: term)
    case .grams(let grams): grams.column(of: term)
    }
  }
}

/// Columns of word n-grams, which are kept as a tree.
struct GramVocabulary: Sendable {
  let tree: GramTree
  /// The column of every n-gram of the tree, or −1.
  let columns: [Int32]
  /// The n-gram of every column.
  private let numbers: [Int32]
  private let bases: [Int]

  init(_ tree: GramTree, numbers: [Int32]) {
    self.tree = tree
    self.numbers = numbers
    bases = tree.bases
    var columns = [Int32](repeating: -1, count: bases.last ?? 0)
    for (column, number) in numbers.enumerated() { columns[Int(number)] = Int32(column) }
    self.columns = columns
  }

  /// Given terms.
  ///
  /// - Throws: ``VectorizerError/repeatedTerm(_:)``.
  init(_ terms: [String], stopWords: TermTable) throws(VectorizerError) {
    var tree = GramTree(stopWords: stopWords)
    let places = terms.map { tree.add($0) }
    let bases = tree.bases
    var seen: Set<Int> = []
    var numbers: [Int32] = []
    for (term, place) in zip(terms, places) {
      let number = bases[place.length - 1] + Int(place.number)
      guard seen.insert(number).inserted else { throw .repeatedTerm(term) }
      numbers.append(Int32(number))
    }
    self.init(tree, numbers: numbers)
  }

  var count: Int { numbers.count }

  func text(_ column: Int) -> String {
    let number = Int(numbers[column])
    let level = (bases.firstIndex { $0 > number } ?? bases.count) - 1
    return tree.text(length: level + 1, number: number - bases[level])
  }

  func column(of term: String) -> Int? {
    guard let (length, number) = tree.find(term) else { return nil }
    let column = columns[bases[length - 1] + Int(number)]
    return column < 0 ? nil : Int(column)
  }
}

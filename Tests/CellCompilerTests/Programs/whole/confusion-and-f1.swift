import Foundation

struct ConfusionMatrix<Label: Hashable & Comparable> {
  typealias Cell = (actual: Label, predicted: Label)

  let labels: [Label]
  private var counts: [[Int]]

  init(actual: [Label], predicted: [Label]) throws {
    guard actual.count == predicted.count else {
      throw MatrixError.sizes(actual.count, predicted.count)
    }
    guard !actual.isEmpty else { throw MatrixError.empty }
    labels = Set(actual + predicted).sorted()
    let index = Dictionary(uniqueKeysWithValues: zip(labels, 0...))
    counts = [[Int]](repeating: [Int](repeating: 0, count: labels.count), count: labels.count)
    for (a, p) in zip(actual, predicted) { counts[index[a]!][index[p]!] += 1 }
  }

  enum MatrixError: Error, CustomStringConvertible {
    case empty
    case sizes(Int, Int)
    var description: String {
      switch self {
      case .empty: "nothing to compare"
      case .sizes(let a, let b): "\(a) labels, but \(b) predictions"
      }
    }
  }

  var accuracy: Double {
    let right = labels.indices.map { counts[$0][$0] }.reduce(0, +)
    return Double(right) / Double(counts.joined().reduce(0, +))
  }

  subscript(cell: Cell) -> Int {
    guard let i = labels.firstIndex(of: cell.actual), let j = labels.firstIndex(of: cell.predicted) else { return 0 }
    return counts[i][j]
  }

  func scores(for label: Label) -> Scores {
    let i = labels.firstIndex(of: label)!
    let hit = counts[i][i]
    let actual = counts[i].reduce(0, +)
    let predicted = counts.map { $0[i] }.reduce(0, +)
    return Scores(precision: hit ÷ predicted, recall: hit ÷ actual)
  }

  var macroF1: Double { labels.map { scores(for: $0).f1 }.reduce(0, +) / Double(labels.count) }
}

struct Scores {
  let precision, recall: Double
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
  func fBeta(_ beta: Double) -> Double {
    let square = beta * beta
    return (1 + square) * precision * recall / (square * precision + recall)
  }
}

infix operator ÷: MultiplicationPrecedence
func ÷ (left: Int, right: Int) -> Double { right == 0 ? 0 : Double(left) / Double(right) }

extension Double {
  func rounded(to places: Int) -> String { String(format: "%.\(places)f", self) }
}

let truth = "a a a b b c c c c a".split(separator: " ").map(String.init)
let guess = "a b a b c c c a c a".split(separator: " ").map(String.init)
do {
  let matrix = try ConfusionMatrix(actual: truth, predicted: guess)
  print("      " + matrix.labels.map { $0.padding(toLength: 4, withPad: " ", startingAt: 0) }.joined())
  for actual in matrix.labels {
    let row = matrix.labels.map { String(format: "%4d", matrix[(actual, $0)]) }
    print(actual, row.joined())
  }
  print("accuracy", matrix.accuracy.rounded(to: 2), "macro", matrix.macroF1.rounded(to: 4))
  for label in matrix.labels {
    let s = matrix.scores(for: label)
    print(label, [s.precision, s.recall, s.f1, s.fBeta(2)].map { $0.rounded(to: 3) })
  }
  _ = try ConfusionMatrix(actual: [1, 2], predicted: [1])
} catch let error as ConfusionMatrix<Int>.MatrixError {
  print("error:", error)
}
let binary = try ConfusionMatrix(actual: [1, 0, 1, 1], predicted: [1, 0, 0, 1])
print(binary[(actual: 1, predicted: 0)], binary.scores(for: 1).recall.rounded(to: 3))
let nothing = Result { try ConfusionMatrix(actual: [String](), predicted: []) }
switch nothing {
case .success(let matrix): print(matrix.accuracy)
case .failure(let error): print("failed: \(error)")
}
/* output:
      a   b   c   
a    3   1   0
b    0   1   1
c    1   0   3
accuracy 0.70 macro 0.6667
a ["0.750", "0.750", "0.750", "0.750"]
b ["0.500", "0.500", "0.500", "0.500"]
c ["0.750", "0.750", "0.750", "0.750"]
error: 2 labels, but 1 predictions
1 0.667
failed: nothing to compare
*/

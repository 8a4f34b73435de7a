import Foundation

struct ConfusionMatrix<Label: Hashable & Comparable & CustomStringConvertible> {
  let labels: [Label]
  private let position: [Label: Int]
  private var cells: [[Int]]

  init(actual: [Label], predicted: [Label]) {
    precondition(actual.count == predicted.count)
    labels = Set(actual + predicted).sorted()
    position = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    cells = Array(repeating: Array(repeating: 0, count: labels.count), count: labels.count)
    for pair in zip(actual, predicted) { self[pair.0, pair.1] += 1 }
  }

  subscript(actual: Label, predicted: Label) -> Int {
    get { cells[position[actual]!][position[predicted]!] }
    set { cells[position[actual]!][position[predicted]!] = newValue }
  }

  var total: Int { cells.joined().reduce(0, +) }
  var accuracy: Double { Double(cells.indices.map { cells[$0][$0] }.reduce(0, +)) / Double(total) }
  func support(_ l: Label) -> Int { cells[position[l]!].reduce(0, +) }
  func predictions(_ l: Label) -> Int { cells.map { $0[position[l]!] }.reduce(0, +) }
}

struct Scores: CustomStringConvertible {
  var precision, recall: Double?
  var f1: Double? {
    guard let p = precision, let r = recall, p + r > 0 else { return nil }
    return 2 * p * r / (p + r)
  }
  var description: String {
    [precision, recall, f1].map { $0.map { String(format: "%8.3f", $0) } ?? "     n/a" }.joined()
  }
}

extension ConfusionMatrix {
  func scores(_ label: Label) -> Scores {
    let hit = self[label, label]
    let ratio = { (d: Int) -> Double? in d == 0 ? nil : Double(hit) / Double(d) }
    return Scores(precision: ratio(predictions(label)), recall: ratio(support(label)))
  }

  enum Average: String, CaseIterable { case macro, weighted, micro }

  func f1(_ average: Average) -> Double {
    switch average {
    case .macro:
      return labels.map { scores($0).f1 ?? 0 }.reduce(0, +) / Double(labels.count)
    case .weighted:
      return labels.map { (scores($0).f1 ?? 0) * Double(support($0)) }.reduce(0, +) / Double(total)
    case .micro:
      return accuracy
    }
  }

  var kappa: Double {
    let chance = labels.reduce(0.0) { $0 + Double(support($1) * predictions($1)) } / Double(total * total)
    return (accuracy - chance) / (1 - chance)
  }

  func printReport(title: String) {
    let width = (labels.map { $0.description.count } + [8]).max()!
    func left(_ s: String) -> String { s.padding(toLength: width, withPad: " ", startingAt: 0) }
    func right(_ n: Int) -> String { String(repeating: " ", count: max(0, 6 - String(n).count)) + "\(n)" }
    print("== \(title) ==")
    print(left(""), labels.map { String(format: "%6@", "\($0.description.prefix(5))") }.count, "columns")
    for row in labels {
      print(left(row.description) + labels.map { right(self[row, $0]) }.joined())
    }
    print(left("label") + ["prec", "rec", "f1"].map { String(repeating: " ", count: 8 - $0.count) + $0 }.joined())
    for l in labels { print("\(left("\(l)"))\(scores(l)) \(support(l))") }
    for average in Average.allCases { print(left(average.rawValue), String(format: "%.4f", f1(average))) }
    print(String(format: "accuracy %.1f%% of %d, kappa %+.3f", accuracy * 100, total, kappa))
  }
}

let gold = "pos pos neg neu neg pos neu neg pos neu".split(separator: " ").map(String.init)
let guess = "pos neg neg neu neg pos pos neg pos pos".split(separator: " ").map(String.init)
let matrix = ConfusionMatrix(actual: gold, predicted: guess)
matrix.printReport(title: "sentiment")
ConfusionMatrix(actual: [0, 1, 1, 2], predicted: [1, 1, 1, 1]).printReport(title: "always one")

struct Tag: Hashable, Comparable, CustomStringConvertible {
  let name: String
  static func < (l: Tag, r: Tag) -> Bool { (l.name.count, l.name) < (r.name.count, r.name) }
  var description: String { "<\(name)>" }
}
let tags = ConfusionMatrix(actual: ["NOUN", "DT", "VB", "NOUN"].map(Tag.init(name:)), predicted: ["VB", "DT", "VB", "NOUN"].map { Tag(name: $0) })
print(tags.labels, tags.accuracy, tags.scores(Tag(name: "VB")).f1 ?? .nan)
print(String(format: "|%5d|%-5d|%05d|%x|%X|%o|", 42, 42, 42, 255, 255, 8), String(format: "%.3e %g %g", 12345.678, 0.0001, 1e10))
print(String(format: "%3d%% %@ %@ %c", 50, "done", String(describing: [1, 2]), 65))
/* output:
== sentiment ==
         3 columns
neg          3     0     0
neu          0     1     2
pos          1     0     3
label       prec     rec      f1
neg        0.750   1.000   0.857 3
neu        1.000   0.333   0.500 3
pos        0.600   0.750   0.667 4
macro    0.6746
weighted 0.6738
micro    0.7000
accuracy 70.0% of 10, kappa +0.538
== always one ==
         3 columns
0            0     1     0
1            0     2     0
2            0     1     0
label       prec     rec      f1
0            n/a   0.000     n/a 1
1          0.500   1.000   0.667 2
2            n/a   0.000     n/a 1
macro    0.2222
weighted 0.3333
micro    0.5000
accuracy 50.0% of 4, kappa +0.000
[<DT>, <VB>, <NOUN>] 0.75 0.6666666666666666
|   42|42   |00042|ff|FF|10| 1.235e+04 0.0001 1e+10
 50% done [1, 2] A
*/

/// Cells like those of a lesson; the number keeps the names of several apart.
enum SampleCells {
  static func thirtyLines(_ number: Int) -> String {
    """
    struct Document\(number) {
      let title: String
      let words: [String]
      var counts: [String: Int] = [:]

      init(title: String, text: String) {
        self.title = title
        words = text.lowercased().split(separator: " ").map { String($0) }
        for word in words {
          counts[word, default: 0] += 1
        }
      }

      func frequency(of word: String) -> Double {
        Double(counts[word] ?? 0) / Double(max(words.count, 1))
      }
    }

    let documents\(number) = [
      Document\(number)(title: "one", text: "the cat sat on the mat"),
      Document\(number)(title: "two", text: "the dog sat on the log"),
    ]

    func documentFrequency\(number)(_ word: String) -> Int {
      documents\(number).filter { $0.words.contains(word) }.count
    }

    for document in documents\(number) {
      let best = document.counts.sorted { $0.value > $1.value || ($0.value == $1.value && $0.key < $1.key) }
      print(document.title, best.prefix(2).map { "\\($0.key): \\($0.value)" }, documentFrequency\(number)("cat"))
    }
    """
  }

  static func short(_ number: Int) -> String {
    """
    let values\(number) = [1.5, 2.5, 4.0].map { $0 * Double(\(number) + 1) }
    let total\(number) = values\(number).reduce(0, +)
    var names\(number): [String: Double] = [:]
    for (index, value) in values\(number).enumerated() { names\(number)["v\\(index)"] = value / total\(number) }
    print(names\(number).values.max() ?? 0, values\(number).count)
    """
  }
}

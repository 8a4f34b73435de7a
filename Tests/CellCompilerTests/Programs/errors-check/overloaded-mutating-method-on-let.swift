struct Counter {
  private(set) var total = 0

  mutating func count(_ word: String) { total += word.count }
  mutating func count(_ words: [String]) { for word in words { count(word) } }
}

let words = Counter()
words.count("cat")  // error: cannot use mutating member on immutable value: 'words' is a 'let' constant
words.count(["cat", "dog"])  // error: cannot use mutating member on immutable value: 'words' is a 'let' constant

func measure(_ counter: Counter) -> Int {
  counter.count("mouse")  // error: cannot use mutating member on immutable value: 'counter' is a 'let' constant
  return counter.total
}

print(measure(words), words.total)

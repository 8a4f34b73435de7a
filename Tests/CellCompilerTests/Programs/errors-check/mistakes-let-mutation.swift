struct Counter {
  var value = 0
  func increment() { value += 1 }  // error: left side of mutating operator isn't mutable: 'self' is immutable
  mutating func reset() { value = 0 }
}
let c = Counter()
c.value = 3  // error: cannot assign to property: 'c' is a 'let' constant
c.reset()  // error: cannot use mutating member on immutable value: 'c' is a 'let' constant
let words = ["a", "b"]
words.append("c")  // error: cannot use mutating member on immutable value: 'words' is a 'let' constant
words[0] = "z"  // error: cannot assign through subscript: 'words' is a 'let' constant
for i in 0..<3 { i += 1 }  // error: left side of mutating operator isn't mutable: 'i' is a 'let' constant

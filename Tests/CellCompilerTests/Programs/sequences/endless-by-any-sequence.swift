extension Collection {
  func cycled() -> AnySequence<Element> {
    AnySequence { () -> AnyIterator<Element> in
      var index = self.startIndex
      return AnyIterator {
        guard !self.isEmpty else { return nil }
        if index == self.endIndex { index = self.startIndex }
        defer { index = self.index(after: index) }
        return self[index]
      }
    }
  }
}
print(Array([1, 2, 3].cycled().prefix(7)), String("ab".cycled().prefix(5)), Array([Int]().cycled()))
for (color, item) in zip(["red", "blue"].cycled(), 1...3) { print(color, item) }
/* output:
[1, 2, 3, 1, 2, 3, 1] ababa []
red 1
blue 2
red 3
*/

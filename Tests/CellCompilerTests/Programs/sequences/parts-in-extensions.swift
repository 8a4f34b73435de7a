extension Collection {
  func chunked(by size: Int) -> [SubSequence] {
    var chunks: [SubSequence] = []
    var start = startIndex
    while start < endIndex {
      let end = index(start, offsetBy: size, limitedBy: endIndex) ?? endIndex
      chunks.append(self[start..<end])
      start = end
    }
    return chunks
  }

  func halves() -> (SubSequence, SubSequence) {
    let middle = index(startIndex, offsetBy: count / 2)
    return (self[..<middle], self[middle...])
  }
}
print([1, 2, 3, 4, 5].chunked(by: 2).map(Array.init))
print("tokenizer".chunked(by: 4))
print((1...5).chunked(by: 3).map { $0.reduce(0, +) }, (0..<4).chunked(by: 2))
print([3, 4, 5, 6][1...].chunked(by: 2).map { $0.startIndex })
let (left, right) = "абвгд".halves()
print(left, right)
print([1, 2, 3].halves().1.first!, ["one": 1].chunked(by: 2).count)
/* output:
[[1, 2], [3, 4], [5]]
["toke", "nize", "r"]
[6, 9] [Range(0..<2), Range(2..<4)]
[1, 3]
аб вгд
2 1
*/

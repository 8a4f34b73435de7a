extension String {
  func positions(of part: String) -> [Int] {
    var found: [Int] = [], place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(part) { found.append(distance(from: startIndex, to: place)) }
      formIndex(after: &place)
    }
    return found
  }
}
print("banana".positions(of: "an"), "héé".positions(of: "é"))
let word = "swift"
var index = word.startIndex
word.formIndex(&index, offsetBy: 3)
print(word[index])
word.formIndex(before: &index)
print(word[index], word[..<index])
/* output:
[1, 3] [1, 2]
f
i sw
*/

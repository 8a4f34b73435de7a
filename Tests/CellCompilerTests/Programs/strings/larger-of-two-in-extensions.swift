extension String {
  func padded(to width: Int, with filler: Character = " ") -> String {
    String(repeating: filler, count: max(0, width - count)) + self
  }
  var shortened: String { String(prefix(min(count, 4))) }
  var lastLetter: Character? { max() }
}
print("7".padded(to: 3, with: "0"), "long".padded(to: 2), "shortened".shortened, "abc".lastLetter!)
extension ClosedRange where Bound == Int {
  func wide(_ other: Int) -> Int { max(count, other) }
}
print((1...3).wide(2), (1...3).wide(9))
/* output:
007 long shor c
3 9
*/

func describe(_ values: any Sequence) -> String {
  var parts: [String] = []
  for value in values { parts.append("<\(value)>") }
  return parts.joined()
}
func size(_ values: any Collection) -> Int { values.count }
print(describe([1, 2]), describe("ab"), describe(1...3), describe(["x": 1.5].values))
print(size([1, 2]), size("abc"), size([Int: Int]()))
let mixed: [any Collection] = [[1], "word", 0..<4]
print(mixed.map { $0.count }, mixed.filter { $0.isEmpty }.count)
/* output:
<1><2> <a><b> <1><2><3> <1.5>
2 3 0
[1, 4, 4] 0
*/

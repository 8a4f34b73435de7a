func sum<C: Collection>(_ c: C) -> Int where C.SubSequence == C, C.Element == Int {
  var c = c, t = 0
  while let x = c.popFirst() { t += x }
  return t
}
print(sum([1, 2, 3][...]))
func total<C: Collection>(_ c: C) -> Int where C.Element == Int { c.isEmpty ? 0 : c.first! + total(c.dropFirst()) }
print(total([1, 2, 3]), total(Set([4])))
extension StringProtocol {
  var trimmed: String {
    var s = self[...]
    while let f = s.first, f.isWhitespace { s.removeFirst() }
    while let l = s.last, l.isWhitespace { s = s.dropLast() }
    return String(s)
  }
}
print("[" + "  a b ".trimmed + "]", "x".dropFirst().trimmed.isEmpty)
/* output:
6
6 4
[a b] true
*/

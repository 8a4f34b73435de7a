// ArraySlice of strings, mutation through slices
var xs = ["a", "b", "c", "d"]
xs[1...2].sort(by: >)
print(xs)
xs[2...].reverse()
print(xs, xs[..<2].joined(), xs[1...].firstIndex(of: "d") ?? -1)
var sl = xs[1...]
sl[sl.startIndex] = "Z"
sl.swapAt(1, 3)
print(sl, xs, sl.endIndex, sl.dropFirst(10), sl.prefix(upTo: 2), sl.suffix(from: 3))
sl.removeAll(); print(sl, sl.startIndex, sl.isEmpty)
sl = ["q"]; print(sl.startIndex, sl)
func sum(_ s: ArraySlice<Int>) -> Int { s.isEmpty ? 0 : s.first! + sum(s.dropFirst()) }
print(sum([1, 2, 3][...]), sum([1, 2, 3, 4][1..<3]))
func mergeSort(_ a: ArraySlice<Int>) -> [Int] {
  if a.count < 2 { return Array(a) }
  let m = a.startIndex + a.count / 2
  var (l, r) = (mergeSort(a[..<m])[...], mergeSort(a[m...])[...])
  var out: [Int] = []
  while let x = l.first, let y = r.first { if x < y { out.append(l.removeFirst()) } else { out.append(r.removeFirst()) }; _ = (x, y) }
  return out + l + r
}
print(mergeSort([5, 2, 9, 1, 5, 6][...]))
func bs(_ a: [Int], _ t: Int) -> Int? { var r = a[...]; while !r.isEmpty { let m = r.startIndex + r.count / 2; if a[m] == t { return m }; r = a[m] < t ? r[(m + 1)...] : r[..<m] }; return nil }
print(bs([1, 3, 5, 7], 5) ?? -1, bs([1, 3, 5, 7], 4) as Any)

/* output:
["a", "c", "b", "d"]
["a", "c", "d", "b"] ac 2
["b", "d", "Z"] ["a", "c", "d", "b"] 4 [] ["b"] ["Z"]
[] 0 true
0 ["q"]
6 5
[1, 2, 5, 5, 6, 9]
2 nil
*/

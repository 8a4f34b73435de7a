func largest(_ values: [Int]) -> String {
  var best: (index: Int, value: Int)?
  for (index, value) in values.enumerated() where value > best?.value ?? Int.min { best = (index, value) }
  guard let best else { return "nothing" }
  return "\(best.value) at \(best.index)"
}
func both(_ a: Int?, _ b: Int?) -> Int {
  let x = 100
  let earlier = { x }
  guard let x = a else { return earlier() }
  let first = x
  guard let x = b else { return first }
  return first + x + earlier()
}
print(largest([3, 9, 4]), largest([]))
print(both(1, 2), both(1, nil), both(nil, 2))
/* output:
9 at 1 nothing
103 1 100
*/

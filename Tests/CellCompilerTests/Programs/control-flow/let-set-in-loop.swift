// A constant declared inside a loop gets its value anew each time round.
func label(_ scores: [Int]) -> [String] {
  var labels: [String] = []
  for score in scores {
    let best: Int?
    if score > 1 { best = [score, 2].min() } else { best = nil }
    labels.append("\(best ?? -1)")
  }
  return labels
}
print(label([1, 2, 3]))
var rest = 3
while rest > 0 {
  let parity: String
  switch rest % 2 {
  case 0: parity = "even"
  default: parity = "odd"
  }
  print(rest, parity)
  rest -= 1
}
for i in 0..<2 {
  let (low, high): (Int, Int)
  if i == 0 { (low, high) = (0, 1) } else { (low, high) = (5, 9) }
  print(low, high)
}
/* output:
["-1", "2", "2"]
3 odd
2 even
1 odd
0 1
5 9
*/

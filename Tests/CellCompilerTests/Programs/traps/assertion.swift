func norm(_ p: [Double]) -> [Double] {
  let s = p.reduce(0, +)
  assert(s > 0, "sum is \(s)")  // traps
  return p.map { $0 / s }
}
print(norm([1, 3]))
print(norm([0, 0]))
/* output:
[0.25, 0.75]
*/

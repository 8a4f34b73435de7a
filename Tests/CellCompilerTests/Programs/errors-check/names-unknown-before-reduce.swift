func show(_ items: [Int]) -> Int {
  let values = items.map { nothing($0) }  // error: cannot find 'nothing' in scope
  let score = values.reduce(0, +)
  return score
}
let other = unknown(3)  // error: cannot find 'unknown' in scope
let sum = other.reduce(0, +)
print(sum)

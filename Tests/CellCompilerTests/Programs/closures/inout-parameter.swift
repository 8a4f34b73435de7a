let increment: (inout Int) -> Void = { $0 += 1 }
var value = 4
increment(&value)
print(value)  // prints: 5
let sums = [1, 2, 3].reduce(into: [Int]()) { result, x in
  result.append((result.last ?? 0) + x)
}
print(sums)  // prints: [1, 3, 6]

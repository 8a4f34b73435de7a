let n = [Int]().count - 1
let xs = [Int](repeating: 0, count: n)  // traps
print(xs)

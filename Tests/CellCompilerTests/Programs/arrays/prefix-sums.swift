let xs = [1, 2, 3, 4]
var running = 0
let sums = xs.map { x -> Int in running += x; return running }
print(sums)  // prints: [1, 3, 6, 10]
print(xs.indices.map { xs[...$0].reduce(0, +) })  // prints: [1, 3, 6, 10]
print(zip(xs, xs.dropFirst()).map { $1 - $0 })  // prints: [1, 1, 1]

print([3, 1, 2].sorted(by: >))  // prints: [3, 2, 1]
print([1, 2, 3, 4].reduce(0, +))  // prints: 10
print([1.5, 2].reduce(1, *))  // prints: 3.0
let add: (Int, Int) -> Int = (+)
print(add(2, 3))  // prints: 5

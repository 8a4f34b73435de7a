let big = Int.max
let values = [1, big]
print(values.reduce(0, +))  // traps
print(values.reduce(1, +))

var a = ["x": 1, "y": 2]
a.merge(["y": 10, "z": 3]) { old, new in old + new }
print(a.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })  // prints: ["x1", "y12", "z3"]
let b = a.merging(["x": 0]) { $1 - $0 }
print(b["x"]!, a["x"]!)  // prints: -1 1

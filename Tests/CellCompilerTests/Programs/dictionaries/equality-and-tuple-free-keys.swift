struct Point: Hashable { var x: Int; var y: Int }
var seen: [Point: String] = [Point(x: 0, y: 0): "origin"]
seen[Point(x: 1, y: 2)] = "p"
print(seen[Point(x: 0, y: 0)]!, seen[.init(x: 1, y: 2)]!, seen[Point(x: 3, y: 3)] ?? "none")  // prints: origin p none
print(["a": 1, "b": 2] == ["b": 2, "a": 1])  // prints: true

let raw = ["a": "1", "b": "x"]
print(raw.compactMapValues { Int($0) })  // prints: ["a": 1]
print(["only": 5].first!.value, ["only": 5])  // prints: 5 ["only": 5]
for (k, v) in ["one": 1] { print(k, v) }  // prints: one 1
let (k, v) = ["z": 26].first!
print(k, v)  // prints: z 26

func describe(_ value: Any) -> String {
  switch value {
  case let list as [Int]: "numbers \(list.reduce(0, +))"
  case let list as [Any]: "list of \(list.count)"
  case let table as [String: Int]: "counts \(table.values.reduce(0, +))"
  case let table as [String: Any]: "record \(table.keys.sorted())"
  case Optional<Any>.none: "nothing"
  default: "other"
  }
}
for value in [[1, 2], ["a", 1], ["x": 1, "y": 2], ["x": "y", "z": 1], nil as Int? as Any, 7] as [Any] { print(describe(value)) }
let settings: [String: Any] = ["depth": 3, "nested": ["a": 1.5, "b": 2]]
if let nested = settings["nested"] as? [String: Double] { print(nested["a"]! + nested["b"]!) }
print(settings["nested"] as? [String: Int] == nil, (settings["nested"] as? [String: Any])?.count ?? 0)
/* output:
numbers 3
list of 2
counts 3
record ["x", "z"]
nothing
other
3.5
true 2
*/

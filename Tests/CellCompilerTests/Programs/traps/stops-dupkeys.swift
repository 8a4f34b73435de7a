let names = ["a", "b", "a"]
let table = Dictionary(uniqueKeysWithValues: names.enumerated().map {  // traps
  ($0.element, $0.offset)
})
print(table.count)

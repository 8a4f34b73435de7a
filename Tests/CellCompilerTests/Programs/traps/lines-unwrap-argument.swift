let d: [String: Int] = [:]
print(
  "a",
  d["x"]!,  // traps
  "b")

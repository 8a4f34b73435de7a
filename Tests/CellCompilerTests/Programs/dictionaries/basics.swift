var ages = ["Ann": 30, "Bob": 25]
ages["Eve"] = 41
ages["Bob"] = nil
print(ages["Ann"]!, ages["Bob"] as Any, ages.count)  // prints: 30 nil 2
print(ages["Zed"] ?? 0, ages["Zed", default: 7])  // prints: 0 7
print(ages.keys.sorted(), ages.values.sorted())  // prints: ["Ann", "Eve"] [30, 41]
print(ages.isEmpty, [String: Int]().isEmpty)  // prints: false true

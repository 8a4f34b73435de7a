var d = [1: "a", 2: "b"]
print(d.updateValue("z", forKey: 1) ?? "-")  // prints: a
print(d.updateValue("n", forKey: 9) ?? "-")  // prints: -
print(d.removeValue(forKey: 2) ?? "-", d.removeValue(forKey: 2) ?? "-")  // prints: b -
print(d.count)  // prints: 2
d.removeAll()
print(d)  // prints: [:]

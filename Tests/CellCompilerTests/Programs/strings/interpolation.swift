let name = "Ann"
let xs = [1, 2]
print("\(name) has \(xs.count) items: \(xs)")  // prints: Ann has 2 items: [1, 2]
print("sum \(xs.reduce(0, +)) and \(xs.map { $0 * 2 })")  // prints: sum 3 and [2, 4]
print("nested \("in \(name)")")  // prints: nested in Ann
print("\(1 < 2) \(3.0) \(Double(1) / 3) \("q")")  // prints: true 3.0 0.3333333333333333 q
let o: Int? = nil
print("\(String(describing: o)) \(o.map { "\($0)" } ?? "none")")  // prints: nil none

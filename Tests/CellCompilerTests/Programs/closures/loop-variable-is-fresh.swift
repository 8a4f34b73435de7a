var makers: [() -> Int] = []
for i in 0..<3 {
  makers.append { i * i }
}
print(makers.map { $0() })  // prints: [0, 1, 4]

print(Int.random(in: 0..<3))
print([1, 2, 3].shuffled())

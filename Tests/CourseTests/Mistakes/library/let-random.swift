let random = try RandomState(seed: 42)
print(try random.integer(in: 0..<3))

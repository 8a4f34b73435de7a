var random = try RandomState(42)
print(try random.integer(in: 0..<3))

func weight(count: Int, total: Int) -> Double { Double(count) / Double(total) }
print(weight(count: 2))

func weight(count: Int, total: Int) -> Double { Double(count) / Double(total) }
print(weight(total: 10, count: 2))

var counts: [String: Int] = {}
print(counts)

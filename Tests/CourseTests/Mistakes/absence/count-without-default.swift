var counts: [String: Int] = [:]
for word in ["кот", "пёс", "кот"] { counts[word] += 1 }

var d: [String: [Int]] = [:]
d["a"].append(1)

var d: [String: Int] = [:]
d["x"] += 1

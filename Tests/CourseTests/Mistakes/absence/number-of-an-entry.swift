let counts = ["cat": 2]
let share = Double(counts["cat"]) / 3
print(share)

let hits = 3
let total = 8
let share = Double(hits / total)
print(share)

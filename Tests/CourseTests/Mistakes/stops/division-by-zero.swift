let hits = 3
let total = 0
print(hits / total)

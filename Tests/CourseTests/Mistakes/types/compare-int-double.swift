let limit = 0.5
let hits = 3
print(hits > limit)

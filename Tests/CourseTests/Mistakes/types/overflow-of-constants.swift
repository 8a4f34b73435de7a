let next = Int.max + 1
print(next)

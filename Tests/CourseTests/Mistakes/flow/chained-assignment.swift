var hits = 1, misses = 1
hits = misses = 0
print(hits, misses)

var hits = misses = 0

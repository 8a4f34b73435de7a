var best = nil
print(best)

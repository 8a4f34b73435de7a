var best: Int = nil
print(best)

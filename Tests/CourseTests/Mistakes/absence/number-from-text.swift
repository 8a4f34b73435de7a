let n = Int("три")!
print(n)

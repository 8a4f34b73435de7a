let k: Int = 2.5
print(k)

const rate = 0.1
print(rate)

let rate = 0,5
print(rate)

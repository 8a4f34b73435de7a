let smoothed = 1 / 4
print("p =", smoothed)

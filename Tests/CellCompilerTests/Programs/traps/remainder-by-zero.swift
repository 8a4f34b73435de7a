let zero = [1].count - 1
print(5 % zero)  // traps

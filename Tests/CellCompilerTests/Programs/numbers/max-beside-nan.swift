print(max(1, Double.nan), [1.0, .nan, 0.5].max()!)  // prints: 1.0 1.0
print(max(Double.nan, 1.0), max(2, 3), min(2.0, .nan))  // prints: nan 3 2.0

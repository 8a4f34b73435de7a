let losses = [2.5, 1.5]
print(sum(losses), losses.sum())

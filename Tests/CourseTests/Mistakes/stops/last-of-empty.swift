let losses: [Double] = []
print(losses.max()!)

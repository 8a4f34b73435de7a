var losses = [0.3, 0.2]
losses += 0.1
print(losses)

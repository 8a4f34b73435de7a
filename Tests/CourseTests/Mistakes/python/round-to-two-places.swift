let loss = 0.69314
print(loss.round(2))

let scores = [1.5, 2.5]
print(f"{sum(scores) / len(scores):.2f}")

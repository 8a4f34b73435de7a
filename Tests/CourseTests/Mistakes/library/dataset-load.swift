let lines = try Datasets.load("reviews.txt")
print(lines)

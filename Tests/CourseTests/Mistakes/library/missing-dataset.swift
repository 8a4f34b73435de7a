let lines = try Datasets.lines("reviews.txt")
print(lines)

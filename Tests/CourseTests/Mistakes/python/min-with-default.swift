let scores = [Int]()
print(min(scores, default=0))

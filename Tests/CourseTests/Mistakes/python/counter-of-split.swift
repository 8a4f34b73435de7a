let text = "a b a"
let counts = Counter(text.split(" "))
print(counts.most_common(2))

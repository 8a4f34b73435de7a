let words = ["a", "bb", "a"]
var seen: [String] = []
for w in words:
    if w not in seen:
        seen.append(w)  # once
print(len(seen))

let seen = {"a", "b"}
print(seen.count)

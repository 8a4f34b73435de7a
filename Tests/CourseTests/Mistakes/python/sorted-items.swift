let d = ["a": 1, "b": 2]
print(sorted(d.items(), key=lambda kv: kv[1], reverse=True))

let word = "cat"
print(f"{word!r}")

let w = "hello world"
print(w[:5])

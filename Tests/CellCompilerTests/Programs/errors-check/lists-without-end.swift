print(max(1, 2)  // error: expected ',' separator
print("again")

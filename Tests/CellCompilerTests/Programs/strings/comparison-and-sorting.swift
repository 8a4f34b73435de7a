print("apple" < "banana", "Zebra" < "apple", "a" < "aa", "ё" < "я")  // prints: true true true false
print(["б", "а", "В", "ё", "е"].sorted())  // prints: ["В", "а", "б", "е", "ё"]

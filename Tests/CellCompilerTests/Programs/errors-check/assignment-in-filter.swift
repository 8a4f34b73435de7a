let numbers = [1, 2, 3, 4]
let evens = numbers.filter { $0 % 2 = 0 }  // error:
let squares = numbers.map { n in n * n }
print(evens, squares)

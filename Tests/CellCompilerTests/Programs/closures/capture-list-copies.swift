var n = 1
let byValue = { [n] in n * 10 }
let byReference = { n * 10 }
n = 5
print(byValue())  // prints: 10
print(byReference())  // prints: 50

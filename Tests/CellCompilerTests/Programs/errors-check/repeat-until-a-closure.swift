var i = 0
repeat { i += 1 } while { i < 3 }()  // error: missing condition in 'while' statement
print(i)

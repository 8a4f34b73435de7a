var count: Int
func increment() { count += 1 }  // error: variable 'count' used by function definition before being initialized
increment()
print(count)  // error: variable 'count' used before being initialized

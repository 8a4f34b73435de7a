let n = Int.min + [Int]().count
print(-(n + 1))
print(-n)  // traps

/* output:
9223372036854775807
*/

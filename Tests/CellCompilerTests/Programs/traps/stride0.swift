func steps(_ by: Int) -> [Int] { Array(stride(from: 0, to: 6, by: by)) }  // traps
print(steps(2))
print(steps(0))
/* output:
[0, 2, 4]
*/

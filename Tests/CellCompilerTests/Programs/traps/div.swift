func mean(_ xs: [Int]) -> Int { xs.reduce(0, +) / xs.count }  // traps
print(mean([2, 4]))
print(mean([]))
/* output:
3
*/

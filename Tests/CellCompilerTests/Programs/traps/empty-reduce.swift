func best(_ xs: [Int]) -> Int { xs.max()! }  // traps
print(best([3, 9]))
print(best([]))
/* output:
9
*/

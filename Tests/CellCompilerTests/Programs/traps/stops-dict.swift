let ages = ["a": 1]
print(ages["a"]!)
let sum = ["a", "b"]
  .map { ages[$0]! }  // traps
  .reduce(0, +)
print(sum)
/* output:
1
*/

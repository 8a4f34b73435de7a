let pairs = [("a", 1), ("b", 2), ("a", 3)]
print(pairs.count)
let d = Dictionary(uniqueKeysWithValues: pairs)  // traps
print(d)
/* output:
3
*/

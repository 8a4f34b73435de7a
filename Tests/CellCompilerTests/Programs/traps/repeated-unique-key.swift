let keys = ["a", "b", "a"]
print("go")
let d = Dictionary(uniqueKeysWithValues: zip(keys, 1...))  // traps
print(d)
/* output:
go
*/

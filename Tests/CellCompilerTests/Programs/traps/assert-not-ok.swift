assert(1 + 1 == 2)
let ok = false
print("before")
assert(ok, "not ok")  // traps
/* output:
before
*/

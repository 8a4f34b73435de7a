let ages = ["ann": 3]
func age(_ n: String) -> Int { ages[n]! }  // traps
print(age("ann"))
print(age("bob"))
/* output:
3
*/

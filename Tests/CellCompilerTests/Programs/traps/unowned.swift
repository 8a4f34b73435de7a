class Owner { let name = "o" }
class Pet { unowned let owner: Owner; init(_ o: Owner) { owner = o } }
var o: Owner? = Owner()
let p = Pet(o!)
print(p.owner.name)
o = nil
print(p.owner.name)  // traps
/* output:
o
*/

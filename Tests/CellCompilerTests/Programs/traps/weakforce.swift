class N { weak var p: N?; let id: Int; init(_ i: Int) { id = i } }
func make() -> N { let parent = N(1); let c = N(2); c.p = parent; return c }
let c = make()
print(c.p == nil)
print(c.p!.id)  // traps
/* output:
true
*/

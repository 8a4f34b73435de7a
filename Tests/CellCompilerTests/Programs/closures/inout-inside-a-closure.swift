typealias E = (inout [String], inout Int) -> Bool
func make(_ k: Int) -> E {
    switch k {
    case 0: return { t, g in let b = t; t.removeAll { _ in g += 1; return g % 2 == 0 }; return t != b }
    default: return { t, g in guard let i = t.indices.filter({ t[$0].count > 3 }).first else { return false }; t[i] += "!"; g += 1; return true }
    }
}
var a = ["x", "yyyy"], n = 0
print(make(0)(&a, &n), make(1)(&a, &n), a, n)
/* output:
true false ["x"] 2
*/

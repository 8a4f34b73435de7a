protocol Visitor { func visit(_ n: Num); func visit(_ n: Add) }
protocol Node { func accept(_ v: any Visitor) }
final class Num: Node { let v: Int; init(_ v: Int) { self.v = v }; func accept(_ v: any Visitor) { v.visit(self) } }
final class Add: Node { let l, r: any Node; init(_ l: any Node, _ r: any Node) { self.l = l; self.r = r }; func accept(_ v: any Visitor) { v.visit(self) } }
final class Printer: Visitor {
    var out = ""
    func visit(_ n: Num) { out += "\(n.v)" }
    func visit(_ n: Add) { out += "("; n.l.accept(self); out += " + "; n.r.accept(self); out += ")" }
}
let p = Printer()
Add(Num(1), Add(Num(2), Num(3))).accept(p)
print(p.out)
/* output:
(1 + (2 + 3))
*/

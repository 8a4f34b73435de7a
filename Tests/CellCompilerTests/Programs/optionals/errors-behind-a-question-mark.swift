struct E: Error {}
func bad() throws -> Int { print("bad"); throw E() }
func say<T>(_ s: String, _ v: T) -> T { print(s); return v }
struct Q { var n = 1; var p: Int { get { print("get p"); return n } set { print("set p"); n = newValue } }; mutating func m(_ x: Int) throws { n = x; if x > 5 { throw E() } } ; mutating func k(_ x: Int) -> Int { n += x; return n } }
struct H { 
  var q: Q? = Q()
  var v: Q? { get { print("get v"); return q } set { print("set v \(newValue?.n ?? -1)"); q = newValue } }
}
var h = H()
do { h.v?.n = try bad() } catch { print("caught", h.q!.n) }
do { try h.v?.m(9) } catch { print("caught", h.q!.n) }
do { try h.v?.m(try bad()) } catch { print("caught", h.q!.n) }
do { try h.q?.m(9) } catch { print("caught", h.q!.n) }
do { try h.q?.m(try bad()) } catch { print("caught", h.q!.n) }
print(try? h.v?.m(8) as Any)
h.v?.p = say("rhs", 4)
h.v?.p += say("rhs", 4)
h.q?.p = say("rhs", 4)
print(h.v?.k(say("k", 1)) as Any)
print((h.v?.n = 4) as Any, (h.v?.p = 4) == nil)
h.q = nil
print((h.v?.n = 4) as Any, (h.v?.p = 4) == nil)
print(h.v?.k(say("k", 1)) as Any)
h.q = Q()
h.v!.n = say("rhs", 3)
h.v!.p = say("rhs", 3)
print(h.v!.k(say("k", 1)))
func g() throws { defer { print("deferred") }; h.v?.n = try bad(); print("not") }
do { try g() } catch { print("out") }
struct O { var h = H(); var w: H? { get { print("get w"); return h } set { print("set w"); h = newValue! } } }
var o = O()
o.w?.v?.n = say("rhs", 6)
o.w?.v?.p += say("rhs", 6)
o.w?.q = nil
o.w?.v?.n = say("rhs", 6)
print((o.w?.v?.n = say("rhs", 6)) == nil)
o.w?.q?.n = say("rhs", 6)
var hs: [H?] = [H(), nil]
for i in 0..<2 { hs[i]?.v?.n = i + 10; hs[i]?.q?.n += 1 }
print(hs.map { $0?.q?.n ?? -1 })
var nested: [[Int]?]? = [[1, 2], nil]
nested?[say("i", 0)]?[say("j", 1)] = say("rhs", 5)
nested?[say("i", 1)]?[say("j", 1)] = say("rhs", 5)
nested?[say("i", 0)]?.append(say("rhs", 5))
print(nested as Any)
if (nested?[1]?[0] = 3) == nil { print("nothing") }

/* output:
get v
bad
set v 1
caught 1
get v
set v 9
caught 9
get v
bad
set v 9
caught 9
caught 9
bad
caught 9
get v
set v 8
nil
get v
rhs
set p
set v 4
get v
rhs
get p
set p
set v 8
rhs
set p
get v
k
set v 5
Optional(5)
get v
set v 4
get v
set p
set v 4
Optional(()) false
get v
set v -1
get v
set v -1
nil true
get v
set v -1
nil
rhs
get v
set v 3
rhs
get v
set p
set v 3
k
get v
set v 4
4
get v
bad
set v 4
deferred
out
get w
get v
rhs
set v 6
set w
get w
get v
rhs
get p
set p
set v 12
set w
get w
set w
get w
get v
set v -1
set w
get w
get v
set v -1
set w
true
get w
set w
get v
set v 10
[11, -1]
i
j
rhs
i
i
rhs
Optional([Optional([1, 5, 5]), nil])
nothing
*/

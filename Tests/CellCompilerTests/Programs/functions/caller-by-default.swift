func trace(_ m: String, caller: String = #function) { print(caller, m) }
struct S { func work(_ n: Int) { trace("hi") ; trace("x", caller: "me") } ; var p: Int { trace("prop"); return 1 } ; init() { trace("made") } 
 static func make(a: Int, _ b: Int) -> S { trace("static"); return S() } 
 subscript(i: Int) -> Int { trace("sub"); return i } 
 func inner() { func nested(x: Int) { trace("n") }; nested(x: 1); [1].forEach { _ in trace("closure") } } }
let s = S.make(a: 1, 2); s.work(3); _ = s.p; _ = s[1]; s.inner()
/* output:
make(a:_:) static
init() made
work(_:) hi
me x
p prop
subscript(_:) sub
nested(x:) n
inner() closure
*/

enum E: Error { case bad }
enum Mode { case fast, slow }
func f(_ n: Int) throws -> [Int] { let r: [Int] = try { if n > 2 { throw E.bad }; return [n, 1].sorted() }(); return r }
print(try f(1), (try? f(3)) as Any)
let m: Mode = { let k = 3; return k > 2 ? .fast : .slow }()
let o: Int? = { let x = Int("7"); return x }(), q: Double? = { 3 }()
let text: String = { var s = ""; for i in 0..<3 { s += "\(i)" }; return s }()
print(m, o as Any, q as Any, text)
let nested: [[String]] = { let xs = ["b", "a"]; return [xs.sorted(), { let r: [String] = xs.reversed(); return r }()] }()
print(nested, { 1 + 2 }(), { (x: Int) in x * 2 }(4))
var log: [String] = []
let v: Int = { log.append("once"); return 5 }()
let any: any Error = { let e = E.bad; return e }()
print(v, log, any)
/* output:
[1, 1] nil
fast Optional(7) Optional(3.0) 012
[["a", "b"], ["a", "b"]] 3 8
5 ["once"] bad
*/

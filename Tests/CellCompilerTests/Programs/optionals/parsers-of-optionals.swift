struct Parser<A> { let run: (Substring) -> (A, Substring)?
  func map<B>(_ f: @escaping (A) -> B) -> Parser<B> { Parser<B> { s in run(s).map { (f($0.0), $0.1) } } }
  func flatMap<B>(_ f: @escaping (A) -> Parser<B>) -> Parser<B> { .init { s in guard let (a, r) = self.run(s) else { return nil }; return f(a).run(r) } }
  var many: Parser<[A]> { Parser<[A]> { s in var out: [A] = [], rest = s; while let (a, r) = run(rest), r.count < rest.count { out.append(a); rest = r }; return (out, rest) } } }
let one = Parser<Int> { s in s.first.flatMap { $0.wholeNumberValue }.map { ($0, s.dropFirst()) } }
let opt = one.map(Optional.some)
print(opt.run("12")!.0 as Any)
print(opt.many.run("12")!.0)
let pairs = opt.flatMap { a in opt.map { b in (a, b) } }
print(pairs.run("12")!)
print(pairs.many.run("1234")!.0)
let chained: Parser<Int?> = opt.flatMap { f in opt.map { (f, $0) }.many.map { rest in rest.reduce(f) { acc, x in guard let a = acc, let b = x.1 else { return nil }; return a + b } } }
print(chained.run("1234")!.0 as Any)
func g(_ o: Parser<Int?>) -> Parser<Int?> { o.flatMap { first in o.many.map { rest in rest.reduce(first) { acc, x in guard let a = acc, let b = x else { return nil }; return a + b } } } }
print(g(opt).run("1234")!.0 as Any)
/* output:
Optional(1)
[Optional(1), Optional(2)]
((Optional(1), Optional(2)), "")
[(Optional(1), Optional(2)), (Optional(3), Optional(4))]
Optional(10)
Optional(10)
*/

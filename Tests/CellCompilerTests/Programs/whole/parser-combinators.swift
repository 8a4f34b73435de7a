struct Parser<A> { let run: (Substring) -> (A, Substring)?
  func map<B>(_ f: @escaping (A) -> B) -> Parser<B> { .init { s in run(s).map { (f($0.0), $0.1) } } }
  func flatMap<B>(_ f: @escaping (A) -> Parser<B>) -> Parser<B> { Parser<B> { s in guard let (a, r) = run(s) else { return nil }; return f(a).run(r) } }
  func or(_ o: Parser) -> Parser { .init { run($0) ?? o.run($0) } }
  func many() -> Parser<[A]> { .init { s in var s = s, out: [A] = []; while let (a, r) = run(s) { out.append(a); s = r }; return (out, s) } }
  func then<B>(_ o: Parser<B>) -> Parser<(A, B)> { flatMap { a in o.map { (a, $0) } } }
  static func pure(_ a: A) -> Parser { .init { (a, $0) } } }
func satisfy(_ p: @escaping (Character) -> Bool) -> Parser<Character> { .init { s in s.first.flatMap { p($0) ? ($0, s.dropFirst()) : nil } } }
func char(_ c: Character) -> Parser<Character> { satisfy { $0 == c } }
let digit = satisfy(\.isNumber).map { $0.wholeNumberValue! }
let number = digit.then(digit.many()).map { d, ds in ds.reduce(d) { $0 * 10 + $1 } }
let ws = char(" ").many()
func token<A>(_ p: Parser<A>) -> Parser<A> { p.then(ws).map { $0.0 } }
func chain(_ p: Parser<Int>, _ op: Parser<(Int, Int) -> Int>) -> Parser<Int> { p.flatMap { a in op.then(p).many().map { $0.reduce(a) { $1.0($0, $1.1) } } } }
let add: Parser<(Int, Int) -> Int> = token(char("+")).map { _ in (+) }
let sub: Parser<(Int, Int) -> Int> = token(char("-")).map { _ in { $0 - $1 } }
let mul = token(char("*")).map { _ in { (a: Int, b: Int) in a * b } }
let term = chain(token(number), mul)
let expr = chain(term, add.or(sub))
print(expr.run("12 + 3 * 4 - 5")?.0 ?? -1, expr.run("x") == nil, number.run("42abc").map { "\($0.0)|\($0.1)" } ?? "")
let list = token(number).then(token(char(",")).then(token(number)).map { $0.1 }.many()).map { [$0.0] + $0.1 }
print(list.run("1, 2,3 rest")!.0, Parser.pure(3).run("z")!.0, char("a").or(char("b")).many().run("abba!")!.1)
/* output:
19 true 42|abc
[1, 2, 3] 3 !
*/

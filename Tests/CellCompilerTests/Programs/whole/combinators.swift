struct Parser<A> { let run: (Substring) -> (A, Substring)?
  func parse(_ s: String) -> A? { guard let (a, rest) = run(s[...]), rest.isEmpty else { return nil }; return a }
  func map<B>(_ f: @escaping (A) -> B) -> Parser<B> { Parser<B> { s in run(s).map { (f($0.0), $0.1) } } }
  func flatMap<B>(_ f: @escaping (A) -> Parser<B>) -> Parser<B> { .init { s in guard let (a, r) = self.run(s) else { return nil }; return f(a).run(r) } }
  func or(_ other: @autoclosure @escaping () -> Parser) -> Parser { Parser { self.run($0) ?? other().run($0) } }
  var many: Parser<[A]> { Parser<[A]> { s in var out: [A] = [], rest = s; while let (a, r) = run(rest), r.count < rest.count { out.append(a); rest = r }; return (out, rest) } }
  func sep(by s: Parser<Void>) -> Parser<[A]> { flatMap { first in s.flatMap { self }.many.map { [first] + $0 } }.or(.pure([])) }
  static func pure(_ a: A) -> Parser { Parser { (a, $0) } } }
func satisfy(_ p: @escaping (Character) -> Bool) -> Parser<Character> { Parser { s in s.first.flatMap { p($0) ? ($0, s.dropFirst()) : nil } } }
func char(_ c: Character) -> Parser<Void> { satisfy { $0 == c }.map { _ in } }
let spaces = satisfy(\.isWhitespace).many.map { _ in () }
func token<T>(_ p: Parser<T>) -> Parser<T> { p.flatMap { x in spaces.map { x } } }
let digits = satisfy(\.isNumber).many.flatMap { $0.isEmpty ? Parser<Int> { _ in nil } : .pure(Int(String($0))!) }
let number = token(digits), comma = token(char(","))
indirect enum V: Equatable { case int(Int), list([V]), word(String) }
func value() -> Parser<V> { number.map(V.int).or(list()).or(token(satisfy { $0.isLetter }.flatMap { c in satisfy(\.isLetter).many.map { String([c] + $0) } }).map(V.word)) }
func list() -> Parser<V> { token(char("[")).flatMap { Parser<V> { value().run($0) }.sep(by: comma) }.flatMap { xs in token(char("]")).map { .list(xs) } } }
for s in ["42", "[1, 2,3 ]", "[]", "[a, [1, [bc]], 7]", "[1,", "x1"] { print(s, "→", value().parse(s).map { "\($0)" } ?? "error") }
print(value().parse("[1]") == .list([.int(1)]), number.sep(by: comma).parse("1,2 , 3")!.reduce(0, +), Parser.pure(3).parse("") ?? 0)
enum Op: Character { case add = "+", sub = "-", mul = "*", div = "/"; var apply: (Int, Int) -> Int? { switch self { case .add: { $0 + $1 }; case .sub: { $0 - $1 }; case .mul: { $0 * $1 }; case .div: { $1 == 0 ? nil : $0 / $1 } } } }
func op(_ cs: Op...) -> Parser<Op> { token(Parser { s in guard let c = s.first, let o = Op(rawValue: c), cs.contains(o) else { return nil }; return (o, s.dropFirst()) }) }
func chain(_ p: Parser<Int?>, _ o: Parser<Op>) -> Parser<Int?> { p.flatMap { first in o.flatMap { f in p.map { (f, $0) } }.many.map { rest in rest.reduce(first) { acc, x in guard let a = acc, let b = x.1 else { return nil }; return x.0.apply(a, b) } } } }
func atom() -> Parser<Int?> { number.map(Optional.some).or(token(char("(")).flatMap { Parser { expr().run($0) } }.flatMap { v in token(char(")")).map { v } }) }
func term() -> Parser<Int?> { chain(atom(), op(.mul, .div)) }
func expr() -> Parser<Int?> { chain(term(), op(.add, .sub)) }
for s in ["1 + 2 * 3", "(1+2)*3", "7/(3-3)", "10-4-3", "2*", "((5))"] { switch expr().parse(s) { case .some(.some(let v)): print(s, "=", v); case .some(.none): print(s, "is undefined"); case .none: print(s, "does not parse") } }
/* output:
42 → int(42)
[1, 2,3 ] → list([main.V.int(1), main.V.int(2), main.V.int(3)])
[] → list([])
[a, [1, [bc]], 7] → list([main.V.word("a"), main.V.list([main.V.int(1), main.V.list([main.V.word("bc")])]), main.V.int(7)])
[1, → error
x1 → error
true 6 3
1 + 2 * 3 = 7
(1+2)*3 = 9
7/(3-3) is undefined
10-4-3 = 3
2* does not parse
((5)) = 5
*/

indirect enum Stream<T> { case end; case cell(T, () -> Stream<T>)
  static func from(_ x: T, by f: @escaping (T) -> T) -> Stream { .cell(x) { from(f(x), by: f) } }
  func prefix(_ n: Int) -> [T] { guard n > 0, case let .cell(h, t) = self else { return [] }; return [h] + t().prefix(n - 1) }
  func map<U>(_ f: @escaping (T) -> U) -> Stream<U> { switch self { case .end: .end; case let .cell(h, t): .cell(f(h)) { t().map(f) } } }
  func filter(_ p: @escaping (T) -> Bool) -> Stream { var s = self; while case let .cell(h, t) = s { if p(h) { return .cell(h) { t().filter(p) } }; s = t() }; return .end }
  func zip<U>(_ o: Stream<U>) -> Stream<(T, U)> { guard case let .cell(a, ta) = self, case let .cell(b, tb) = o else { return .end }; return .cell((a, b)) { ta().zip(tb()) } } }
let nats = Stream.from(0) { $0 + 1 }
func sieve(_ s: Stream<Int>) -> Stream<Int> { guard case let .cell(p, rest) = s else { return .end }; return .cell(p) { sieve(rest().filter { $0 % p != 0 }) } }
print(nats.prefix(3), nats.map { $0 * $0 }.filter { $0 % 2 == 1 }.prefix(4), sieve(Stream.from(2) { $0 + 1 }).prefix(8), nats.zip(nats.map { "n\($0)" }).prefix(2))
func compose<T>(_ fs: [(T) -> T]) -> (T) -> T { { x in fs.reduce(x) { $1($0) } } }
print(compose([{ $0 + 1 }, { $0 * 10 }])(2), compose([String.uppercased].map { f in { f($0)() } })("abc"))
typealias Church<A> = (@escaping (A) -> A) -> (A) -> A
func church<A>(_ n: Int) -> Church<A> { { f in { x in (0..<n).reduce(x) { a, _ in f(a) } } } }
print(church(3)({ $0 + "!" })("hi"), (church(4) as Church<Int>)({ $0 * 2 })(1))
func fix<A, B>(_ f: @escaping ((A) -> B) -> (A) -> B) -> (A) -> B { { x in f(fix(f))(x) } }
struct Lens<S, A> { let get: (S) -> A, set: (S, A) -> S; func over(_ s: S, _ f: (A) -> A) -> S { set(s, f(get(s))) }; func then<B>(_ o: Lens<A, B>) -> Lens<S, B> { Lens<S, B>(get: { o.get(self.get($0)) }, set: { self.set($0, o.set(self.get($0), $1)) }) } }
struct Street { var no: Int }; struct Home { var street: Street; var name: String }
func lens<S, A>(_ k: WritableKeyPath<S, A>) -> Lens<S, A> { Lens(get: { $0[keyPath: k] }, set: { var s = $0; s[keyPath: k] = $1; return s }) }
let no = lens(\Home.street).then(lens(\Street.no)); print(no.over(Home(street: Street(no: 3), name: "h")) { $0 + 1 }.street.no, no.get(Home(street: .init(no: 9), name: "")))
func trampoline<T>(_ step: @escaping () -> Bounce<T>) -> T { var b = step(); while case .more(let f) = b { b = f() }; guard case .done(let v) = b else { fatalError() }; return v }
enum Bounce<T> { case done(T), more(() -> Bounce<T>) }
func even(_ n: Int) -> Bounce<Bool> { n == 0 ? .done(true) : .more { odd(n - 1) } }; func odd(_ n: Int) -> Bounce<Bool> { n == 0 ? .done(false) : .more { even(n - 1) } }
print(trampoline { even(1001) }, trampoline { even(500) })
struct Writer<A> { var value: A, log: [String] = []; func bind<B>(_ f: (A) -> Writer<B>) -> Writer<B> { let n = f(value); return Writer<B>(value: n.value, log: log + n.log) } }
func half(_ x: Int) -> Writer<Int> { Writer(value: x / 2, log: ["half of \(x)"]) }; let w = half(20).bind(half).bind { Writer(value: "v\($0)", log: ["done"]) }; print(w.value, w.log)
extension Optional { func orThrow(_ e: @autoclosure () -> Error) throws -> Wrapped { guard let self else { throw e() }; return self }; static func zip<A, B>(_ a: A?, _ b: B?) -> (A, B)? where Wrapped == (A, B) { if let a, let b { return (a, b) }; return nil } }
struct Missing: Error { let what: String }; do { print(try Int("5").orThrow(Missing(what: "n")), try Int("q").orThrow(Missing(what: "q"))) } catch let m as Missing { print("missing", m.what) }
print(Optional.zip(1, "a").map { "\($0.0)\($0.1)" } ?? "-", Optional.zip(Int("x"), "a") == nil, [1, nil, 3].map { $0.map { $0 * 2 } }, [Int?](repeating: nil, count: 2), (3 as Int?).flatMap { $0 > 5 ? $0 : nil } as Any)
func pipe<A, B, C>(_ a: A, _ f: (A) -> B, _ g: (B) -> C) -> C { g(f(a)) }; print(pipe(" 42 ", { $0.filter(\.isNumber) }, { Int($0) ?? 0 }), pipe([3, 1, 2], { $0.sorted() }, \.first) ?? 0)
var counter = 0; let tick: () -> Int = { counter += 1; return counter }; let results = [tick(), tick()] + (0..<2).map { _ in tick() }; print(results, counter); let adders = (1...3).map { n in { (x: Int) in x + n } }; print(adders.map { $0(10) }, adders.reduce(0) { $1($0) })

/* output:
[0, 1, 2] [1, 9, 25, 49] [2, 3, 5, 7, 11, 13, 17, 19] [(0, "n0"), (1, "n1")]
30 ABC
hi!!! 16
4 9
false true
v5 ["half of 20", "half of 10", "done"]
missing q
1a true [Optional(2), nil, Optional(6)] [nil, nil] nil
42 1
[1, 2, 3, 4] 4
[11, 12, 13] 6
*/

func parse(_ s: String) -> Result<Int, ParseError> { Int(s).map { .success($0) } ?? .failure(.bad(s)) }
enum ParseError: Error, Equatable { case bad(String), empty }
let rs = ["1", "x", "3"].map(parse)
print(rs.compactMap { try? $0.get() }, rs.map { r -> String in switch r { case .success(let v): "ok \(v)"; case .failure(let e): "\(e)" } })
let doubled = parse("4").map { $0 * 2 }.flatMap { $0 > 5 ? .success("\($0)") : .failure(.empty) }
print(doubled == .success("8"), parse("2").map { $0 * 2 }.flatMap { $0 > 5 ? .success($0) : .failure(.empty) } == .failure(.empty))
func all<T, E: Error>(_ rs: [Result<T, E>]) -> Result<[T], E> { var out: [T] = []; for r in rs { switch r { case .success(let t): out.append(t); case .failure(let e): return .failure(e) } }; return .success(out) }
print(all(["1", "2"].map(parse)) == .success([1, 2]), all(rs) == .failure(.bad("x")))
func attempt<T>(_ n: Int, _ f: (Int) throws -> T) -> T? { for i in 1...n { if let v = try? f(i) { return v } }; return nil }
print(attempt(3) { i in guard i == 2 else { throw ParseError.empty }; return "got \(i)" } ?? "none", attempt(1) { _ -> Int in throw ParseError.empty } as Any)
func safeDiv(_ a: Int, _ b: Int) throws -> Int { guard b != 0 else { throw ParseError.bad("zero") }; return a / b }
let divs = [(6, 3), (1, 0)].map { p in Result { try safeDiv(p.0, p.1) } }
print(divs.map { (try? $0.get()) ?? -1 })
do { let v = try [4, 2, 0].map { try safeDiv(8, $0) }; print(v) } catch let e as ParseError { print("caught", e) } catch { print("other") }
do { print(try [1, 2].reduce(0) { try $0 + safeDiv(4, $1) }) } catch { print(error) }
let x = (try? safeDiv(1, 0)) ?? (try? safeDiv(9, 3)) ?? 0
print(x, try! safeDiv(10, 3))
func retry<T>(times: Int = 3, _ body: () throws -> T) rethrows -> T { for _ in 1..<times { if let r = try? body() { return r } }; return try body() }
var n = 0
let r = try retry { n += 1; if n < 3 { throw ParseError.empty }; return n * 10 }
print(r, n, retry { 5 }, retry(times: 1) { "once" })
let validated = ["ann@x", "", "bob"].map { s -> Result<String, ParseError> in if s.isEmpty { return .failure(.empty) }; return s.contains("@") ? .success(s) : .failure(.bad(s)) }
let (oks, errs) = validated.reduce(into: ([String](), [ParseError]())) { acc, r in switch r { case .success(let s): acc.0.append(s); case .failure(let e): acc.1.append(e) } }
print(oks, errs.count, errs.contains(.empty), errs == [.empty, .bad("bob")])
/* output:
[1, 3] ["ok 1", "bad(\"x\")", "ok 3"]
true true
true true
got 2 nil
[2, -1]
caught bad("zero")
6
3 3
30 3 5 once
["ann@x"] 2 true true
*/

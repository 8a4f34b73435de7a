// errors with generics
enum Err<T>: Error { case bad(T), none }
struct Fail: Error, Equatable { let n: Int }
func t<T>(_ x: T, _ f: (T) throws -> Bool) throws(Err<T>) -> T { do { if try f(x) { return x } } catch { throw .none }; throw .bad(x) }
do { print(try t(3) { $0 > 2 }); print(try t("a") { $0.isEmpty }) } catch let e as Err<String> { print("err", e) } catch { print("other", error) }
func r<T, E: Error>(_ x: Result<T, E>) -> String { switch x { case .success(let v): "ok \(v)"; case .failure(let e): "fail \(e)" } }
print(r(Result<Int, Fail>.success(1)), r(Result<Int, Fail>.failure(Fail(n: 2))), r(Result { try t(1) { _ in throw Fail(n: 3) } }.mapError { "\($0)".isEmpty ? Fail(n: 0) : Fail(n: 4) }))
func map<A, B, E>(_ xs: [A], _ f: (A) throws(E) -> B) throws(E) -> [B] { var out: [B] = []; for x in xs { out.append(try f(x)) }; return out }
print(map([1, 2]) { $0 + 1 }, (try? map([1, 2]) { (x: Int) throws(Fail) -> Int in if x > 1 { throw Fail(n: x) }; return x }) as Any)
do { _ = try map([5]) { (x: Int) throws(Fail) -> Int in throw Fail(n: x) } } catch { print(error.n) }
func re(_ f: () throws -> Int) rethrows -> Int { defer { print("defer") }; return try f() }
print(re { 4 }, (try? re { throw Fail(n: 1) }) as Any)
do { try { throw Fail(n: 9) }() } catch Fail(n: 1) { print("one") } catch let f as Fail where f.n > 5 { print("big", f.n) }
func ~= (p: Fail, e: any Error) -> Bool { (e as? Fail) == p }
do { throw Fail(n: 1) } catch Fail(n: 1) { print("matched") } catch { print("no") }
let rs: [Result<Int, any Error>] = ["1", "x"].map { s in Result { guard let n = Int(s) else { throw Fail(n: s.count) }; return n } }
print(rs.compactMap { try? $0.get() }, rs.map { if case .failure = $0 { "f" } else { "s" } })

/* output:
3
err bad("a")
ok 1 fail Fail(n: 2) fail Fail(n: 4)
[2, 3] nil
5
defer
defer
4 nil
big 9
matched
[1] ["s", "f"]
*/

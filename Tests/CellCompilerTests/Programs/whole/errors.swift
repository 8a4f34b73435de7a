import Foundation
enum NetError: Error, Equatable { case timeout(seconds: Int), http(code: Int), decode(String) 
  var isRetryable: Bool { switch self { case .timeout: true; case .http(let c): (500...599).contains(c); case .decode: false } } }
struct Validation: LocalizedError { let field: String, problems: [String]; var errorDescription: String? { "\(field): " + problems.joined(separator: ", ") } }
var attempts = 0
func flaky() throws -> String { attempts += 1; switch attempts { case 1: throw NetError.timeout(seconds: 3); case 2: throw NetError.http(code: 503); case 3: return "data"; default: throw NetError.http(code: 404) } }
func retry<T>(_ n: Int, _ body: () throws -> T) throws -> T { var last: (any Error)?; for i in 1...n { do { return try body() } catch let e as NetError where e.isRetryable { print("retry \(i):", e); last = e } }; throw last! }
do { print(try retry(5, flaky)); print(try retry(2, flaky)) } catch NetError.http(code: 400..<500) { print("client error") } catch { print("other \(error)") }
func validate(age: String?, email: String) throws -> Int { var problems: [String] = []; let n = age.flatMap { Int($0) }; if n == nil { problems.append("not a number") }; if let n, n < 0 { problems.append("negative") }; guard problems.isEmpty, let n else { throw Validation(field: "age", problems: problems) }; guard email.contains("@") else { throw Validation(field: "email", problems: ["no @"]) }; return n }
for (a, e) in [("5", "x@y"), ("-5", "x@y"), (nil, "q"), ("7", "nope")] as [(String?, String)] { do { print(try validate(age: a, email: e)) } catch let v as Validation { print(v.localizedDescription, v.problems.count) } catch { fatalError() } }
func log<T>(_ label: String, _ f: () throws -> T) rethrows -> T { print("> \(label)"); defer { print("< \(label)") }; return try f() }
_ = try? log("a") { try log("b") { throw NetError.decode("bad") } }; print(log("c") { 42 })
func nestedDo() -> String { do { do { throw NetError.decode("x") } catch NetError.timeout { return "t" } } catch NetError.decode(let s) { return "outer \(s)" } catch { return "?" }; return "none" }; print(nestedDo())
class Resource { let n: String; init(_ n: String) throws { guard !n.isEmpty else { throw Validation(field: "name", problems: ["empty"]) }; self.n = n; print("open", n) }; deinit { print("close", n) } }
func use() throws { let a = try Resource("A"); let b = try Resource(""); print(a.n, b.n) }; do { try use() } catch { print("use:", (error as? Validation)?.field ?? "?") }
let rs: [Result<Int, NetError>] = [.success(1), .failure(.http(code: 500)), .success(3)]; print(rs.compactMap { try? $0.get() }.reduce(0, +), rs.filter { if case .failure = $0 { true } else { false } }.count, (try? rs[1].get()) as Any, rs.map { r in switch r { case .success(let v): "\(v)"; case .failure(let e): "\(e.isRetryable)" } })
do { let sum = try rs.map { try $0.get() }.reduce(0, +); print(sum) } catch let e as NetError { print(e == .http(code: 500), e) }
func typed(_ n: Int) throws(NetError) -> Int { if n > 3 { throw .timeout(seconds: n) }; return n }; do { print(try typed(2)); print(try typed(9)) } catch { switch error { case .timeout(let s): print("t\(s)"); case .http, .decode: print("no") } }
let fallback = (try? typed(10)) ?? (try? typed(1)) ?? 0; print(fallback, (try? typed(3)).map { $0 + 1 } ?? -1); if let v = try? typed(2), v > 1 { print("v", v) }; guard let w = try? typed(3) else { fatalError() }; print(w)
func assertThrows(_ f: () throws -> Void) -> Bool { do { try f(); return false } catch { return true } }; print(assertThrows { _ = try typed(5) }, assertThrows { }, String(describing: NetError.decode("q")), "\(NetError.timeout(seconds: 1))", (NetError.http(code: 1) as Error) as? NetError == .http(code: 1))
/* output:
retry 1: timeout(seconds: 3)
retry 2: http(code: 503)
data
client error
5
age: negative 1
age: not a number 1
email: no @ 1
> a
> b
< b
< a
> c
< c
42
outer x
open A
close A
use: name
4 1 nil ["1", "true", "3"]
true http(code: 500)
2
t9
1 4
v 2
3
true false decode("q") timeout(seconds: 1) true
*/

// retry helper with rethrows and typed throws
enum NetError: Error, Equatable { case timeout(Int), offline }
struct Log { private(set) var lines: [String] = []; mutating func note(_ s: String) { lines.append(s) } }
var log = Log()
func retry<T>(_ times: Int, _ body: (Int) throws -> T) rethrows -> T {
  for attempt in 1..<times {
    do { return try body(attempt) } catch { log.note("attempt \(attempt): \(error)") }
  }
  return try body(times)
}
func fetch(_ n: Int) throws(NetError) -> String {
  if n < 3 { throw .timeout(n) }
  return "page \(n)"
}
do {
  print(try retry(3, fetch))
  print(try retry(2) { try fetch($0) })
} catch let e as NetError { print("gave up:", e) }
print(log.lines)
print(retry(2) { $0 * 10 })
extension Sequence {
  func collect<T>(_ f: (Element) throws -> T?) rethrows -> [T] {
    var out: [T] = []
    for e in self { if let t = try f(e) { out.append(t) } }
    return out
  }
  func firstResult<T>(_ f: (Element) throws -> T) rethrows -> T? {
    for e in self {
      do { return try f(e) } catch NetError.offline { continue } catch { throw error }
    }
    return nil
  }
}
print(["1", "x", "3"].collect { Int($0) })
print((try? [1, 2].firstResult { n -> Int in if n == 1 { throw NetError.offline }; return n }) as Any)
let caught: NetError? = { do throws(NetError) { _ = try fetch(1); return nil } catch { return error } }()
print(caught == .timeout(1))
func measure(_ name: String, _ work: () throws -> Void) rethrows { defer { print("done", name) }; print("start", name); try work() }
measure("a") { print("working") }
try? measure("b") { throw NetError.offline }
/* output:
page 3
gave up: timeout(2)
["attempt 1: timeout(1)", "attempt 2: timeout(2)", "attempt 1: timeout(1)"]
10
[1, 3]
Optional(2)
true
start a
working
done a
start b
done b
*/

enum NetError: Error, Equatable { case timeout, status(Int) }
struct Bad: Error { let why: String }
func fetch(_ n: Int) throws(NetError) -> String {
  if n < 0 { throw .timeout }
  if n > 5 { throw NetError.status(n) }
  return "ok\(n)"
}
func twice(_ n: Int) throws(NetError) -> String { try fetch(n) + (try fetch(n + 1)) }
for n in [-1, 2, 5, 9] {
  do { print(try twice(n)) }
  catch .timeout { print("timeout") }
  catch .status(let code) { print("status", code) }
}
do { _ = try fetch(7) } catch { print(error == .status(7)) }
do { _ = try fetch(7); throw Bad(why: "x") } catch { print(error) }
func plain() throws -> Int { do { _ = try fetch(8) } catch let e where e == .timeout { return 0 }; return 1 }
do { print(try plain()) } catch { print("outer", error) }
func map<T, U, E: Error>(_ xs: [T], _ f: (T) throws(E) -> U) throws(E) -> [U] { var r: [U] = []; for x in xs { r.append(try f(x)) }; return r }
print(map([1, 2]) { $0 * 2 })
do { print(try map([1, 9], fetch)) } catch { print("typed", error) }
do throws(NetError) { throw .timeout } catch { print(error) }
let res: Result<String, NetError> = .failure(.status(3))
do { print(try res.get()) } catch .status(let c) { print("c", c) } catch .timeout { print("t") }
let r2 = Result { try fetch(1) }
print(try! r2.get())
let f: (Int) throws(NetError) -> String = fetch
do { print(try f(-1)) } catch { switch error { case .timeout: print("T"); case .status: print("S") } }
struct Validator { let limit: Int
  func check(_ s: String) throws(Bad) -> Int { guard s.count <= limit else { throw Bad(why: "too long: \(s)") }; return s.count } 
  init(limit: Int) throws(Bad) { guard limit > 0 else { throw Bad(why: "limit") }; self.limit = limit } }
do { let v = try Validator(limit: 3); print(try v.check("ab")); print(try v.check("abcd")) } catch { print(error.why) }
print((try? Validator(limit: 0)) == nil)
func never() throws(Never) -> Int { 3 }
print(never())
let closure = { (n: Int) throws(NetError) -> Int in if n == 0 { throw .timeout }; return 10 / n }
print((try? closure(0)) ?? -1, (try? closure(5)) ?? -1)
func anyOne() throws(any Error) { throw Bad(why: "any") }
do { try anyOne() } catch let b as Bad { print(b.why) } catch { print("?") }
/* output:
timeout
ok2ok3
status 6
status 9
true
status(7)
outer status(8)
[2, 4]
typed status(9)
timeout
c 3
ok1
T
2
too long: abcd
true
3
-1 2
any
*/

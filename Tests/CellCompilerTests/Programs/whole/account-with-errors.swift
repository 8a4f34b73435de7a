struct Account { private(set) var balance = 0; enum E: Error { case low(need: Int) }
  mutating func withdraw(_ n: Int) throws { guard n <= balance else { throw E.low(need: n - balance) }; balance -= n }
  mutating func deposit(_ n: Int) { balance += n } }
var a = Account()
a.deposit(50)
do { try a.withdraw(20); try a.withdraw(100); print("never") } catch Account.E.low(let n) where n > 50 { print("need", n) } catch { print(error) }
func risky(_ n: Int) throws -> Int { if n < 0 { throw Account.E.low(need: n) }; return n }
print([1, -1, 2].compactMap { try? risky($0) })
do { print(try [1, 2].map(risky)) ; print(try [1, -2].map { try risky($0) }) } catch { print("caught", error) }
func nested() throws -> Int { defer { print("cleanup") }; do { return try risky(-1) } catch Account.E.low(need: 5) { return 5 } }
do { print(try nested()) } catch { print("outer", error) }
let v = try! risky(3); print(v)
func typed(_ n: Int) throws(Account.E) -> Int { if n == 0 { throw .low(need: 1) }; return n }
do { _ = try typed(0) } catch { print(error) ; switch error { case .low(let k): print(k) } }
print((try? typed(4)) ?? -1)
func rethrowing<T>(_ f: () throws -> T) rethrows -> T { try f() }
print(rethrowing { 5 }, (try? rethrowing { try risky(-1) }) as Any)

/* output:
need 70
[1, 2]
[1, 2]
caught low(need: -2)
cleanup
outer low(need: -1)
3
low(need: 1)
1
4
5 nil
*/

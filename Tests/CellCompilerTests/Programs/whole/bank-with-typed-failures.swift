import Foundation
enum BankError: LocalizedError, Equatable { case insufficient(needed: Decimal2), noAccount(String), frozen
  var errorDescription: String? { switch self { case .insufficient(let n): "need \(n) more"; case .noAccount(let id): "no account \(id)"; case .frozen: nil } } }
struct Decimal2: Comparable, Hashable, CustomStringConvertible, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral { var cents: Int
  init(cents: Int) { self.cents = cents }; init(floatLiteral v: Double) { cents = Int((v * 100).rounded()) }; init(integerLiteral v: Int) { cents = v * 100 }
  var description: String { String(format: "%@%d.%02d", cents < 0 ? "-" : "", abs(cents) / 100, abs(cents) % 100) }
  static func < (a: Self, b: Self) -> Bool { a.cents < b.cents }
  static func + (a: Self, b: Self) -> Self { .init(cents: a.cents + b.cents) }; static func - (a: Self, b: Self) -> Self { .init(cents: a.cents - b.cents) }
  static func += (a: inout Self, b: Self) { a = a + b }; static func -= (a: inout Self, b: Self) { a = a - b } }
class Account { let id: String; fileprivate(set) var balance: Decimal2 = 0 { willSet { history.append("\(balance)->\(newValue)") } didSet { if balance < 0 { print("overdraft!", oldValue) } } }
  var history: [String] = []; weak var bank: Bank?
  init(id: String) { self.id = id }
  func withdraw(_ x: Decimal2) throws { guard balance >= x else { throw BankError.insufficient(needed: x - balance) }; balance -= x }
  var summary: String { "\(type(of: self)) \(id): \(balance)" } }
final class Credit: Account { let limit: Decimal2; init(id: String, limit: Decimal2) { self.limit = limit; super.init(id: id) }
  override func withdraw(_ x: Decimal2) throws { guard balance + limit >= x else { throw BankError.insufficient(needed: x - balance - limit) }; balance -= x }
  override var summary: String { super.summary + " (limit \(limit))" } }
final class Bank { private var accounts: [String: Account] = [:]; var frozen: Set<String> = []
  subscript(id: String) -> Account { get throws { guard let a = accounts[id] else { throw BankError.noAccount(id) }; guard !frozen.contains(id) else { throw BankError.frozen }; return a } }
  func open(_ a: Account) { accounts[a.id] = a; a.bank = self }
  func transfer(_ x: Decimal2, from a: String, to b: String) throws { let (s, t) = (try self[a], try self[b]); try s.withdraw(x); t.balance += x }
  func attempt(_ x: Decimal2, _ a: String, _ b: String) -> Result<Decimal2, Error> { Result { try transfer(x, from: a, to: b); return try self[a].balance } }
  deinit { print("bank closed") } }
var bank: Bank? = Bank()
let a = Account(id: "a"), c = Credit(id: "c", limit: 50)
bank!.open(a); bank!.open(c); a.balance += 100
for (x, s, t) in [(30.5, "a", "c"), (100, "a", "c"), (75.25, "c", "a"), (10, "c", "zz"), (10, "c", "a")] as [(Decimal2, String, String)] {
  switch bank!.attempt(x, s, t) { case .success(let b): print("ok", b); case .failure(let e as BankError): print(e.errorDescription ?? "\(e)"); case .failure(let e): print("?", e) } }
bank!.frozen = ["a"]
do { try bank!.transfer(1, from: "a", to: "c") } catch BankError.frozen { print("frozen") } catch { print("other", error.localizedDescription) }
print([a, c].map(\.summary), a.history, c.balance < 0, (try? bank![("q")]) == nil)
let r: Result<Int, BankError> = .failure(.frozen)
print(r.map { $0 + 1 }, r.mapError { _ in BankError.noAccount("m") }, (try? r.get()) ?? -1, Result<Int, BankError>.success(3).flatMap { $0 > 2 ? .success($0 * 2) : .failure(.frozen) })
bank = nil; print(a.bank == nil, max(Decimal2(cents: 5), 0.04))
func run() throws -> Int { defer { print("cleanup") }; do { return try { throw BankError.noAccount("x") }() } catch BankError.noAccount(let id) where id == "y" { return 1 } }
do { print(try run()) } catch { print("out:", error) }

/* output:
ok 69.50
need 30.50 more
overdraft! 30.50
ok -44.75
no account zz
need 4.75 more
frozen
["Account a: 144.75", "Credit c: -44.75 (limit 50.00)"] ["0.00->100.00", "100.00->69.50", "69.50->144.75"] true true
failure(main.BankError.frozen) failure(main.BankError.noAccount("m")) -1 success(6)
bank closed
true 0.05
cleanup
out: noAccount("x")
*/

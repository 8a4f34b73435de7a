import Foundation
enum BankError: Error { case insufficient(needed: Double, available: Double), unknown(String), frozen, limit(Double) }
protocol Account: AnyObject { var id: String { get }; var balance: Double { get set }; func withdraw(_ x: Double) throws }
extension Account { func deposit(_ x: Double) { balance += x } ; var summary: String { "\(id): " + String(format: "%.2f", balance) } }
class Basic: Account {
  let id: String; var balance: Double { didSet { if balance < oldValue { withdrawals += 1 } } }
  private(set) var withdrawals = 0
  var isFrozen = false
  init(_ id: String, _ b: Double = 0) { self.id = id; balance = b }
  func withdraw(_ x: Double) throws {
    guard !isFrozen else { throw BankError.frozen }
    guard x <= balance else { throw BankError.insufficient(needed: x, available: balance) }
    balance -= x
  }
}
final class Credit: Basic {
  let limit: Double
  init(_ id: String, limit: Double) { self.limit = limit; super.init(id) }
  override func withdraw(_ x: Double) throws {
    if balance - x < -limit { throw BankError.limit(limit) }
    balance -= x
  }
}
final class Bank {
  private var accounts: [String: any Account] = [:]
  private(set) var journal: [(from: String, to: String, amount: Double, ok: Bool)] = []
  func open(_ a: any Account) { accounts[a.id] = a }
  func account(_ id: String) throws -> any Account { guard let a = accounts[id] else { throw BankError.unknown(id) }; return a }
  func transfer(_ amount: Double, from: String, to: String) throws {
    var ok = false
    defer { journal.append((from, to, amount, ok)) }
    let (src, dst) = (try account(from), try account(to))
    try src.withdraw(amount)
    dst.deposit(amount)
    ok = true
  }
  var total: Double { accounts.values.map(\.balance).reduce(0, +) }
}
let bank = Bank()
let (ann, bob, cy) = (Basic("ann", 100), Basic("bob"), Credit("cy", limit: 50))
[ann, bob, cy].forEach(bank.open)
for (amount, from, to) in [(30.0, "ann", "bob"), (500, "ann", "bob"), (60, "cy", "ann"), (40, "cy", "ann"), (1, "ann", "zed")] {
  do { try bank.transfer(amount, from: from, to: to); print("ok", amount) }
  catch BankError.insufficient(let n, let a) { print("need \(n), have \(a)") }
  catch BankError.unknown(let who) where who.count < 4 { print("who is \(who)?") }
  catch let e as BankError { print("bank:", e) }
  catch { print("?", error) }
}
bob.isFrozen = true
let r = Result { try bank.transfer(1, from: "bob", to: "ann") }
if case .failure(let e) = r { print(e) }
print(bank.journal.filter { !$0.ok }.map { "\($0.from)->\($0.to)" }, bank.total, ann.withdrawals, cy.summary)
print(((try? bank.account("cy")) as? Credit)?.limit ?? 0, (try? bank.account("no")) == nil)
/* output:
ok 30.0
need 500.0, have 70.0
bank: limit(50.0)
ok 40.0
who is zed?
frozen
["ann->bob", "cy->ann", "ann->zed", "bob->ann"] 100.0 1 cy: -40.00
50.0 true
*/

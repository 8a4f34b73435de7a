enum BankError: Error, Equatable, CustomStringConvertible {
  case insufficientFunds(needed: Int, available: Int)
  case unknownAccount(String)
  case frozen
  var description: String {
    switch self {
    case let .insufficientFunds(needed, available): return "need \(needed), have \(available)"
    case .unknownAccount(let id): return "no account \(id)"
    case .frozen: return "account frozen"
    }
  }
}
class Account {
  let id: String
  private(set) var balance: Int { didSet { log.append(balance - oldValue) } }
  private(set) var log: [Int] = []
  var isFrozen = false
  init(id: String, balance: Int = 0) { self.id = id; self.balance = balance }
  func deposit(_ amount: Int) throws { guard !isFrozen else { throw BankError.frozen }; balance += amount }
  func withdraw(_ amount: Int) throws {
    guard !isFrozen else { throw BankError.frozen }
    guard amount <= available else { throw BankError.insufficientFunds(needed: amount, available: available) }
    balance -= amount
  }
  var available: Int { balance }
}
class CreditAccount: Account {
  let limit: Int
  init(id: String, balance: Int, limit: Int) { self.limit = limit; super.init(id: id, balance: balance) }
  override var available: Int { super.available + limit }
}
struct Bank {
  private var accounts: [String: Account] = [:]
  mutating func add(_ account: Account) { accounts[account.id] = account }
  func account(_ id: String) throws -> Account {
    guard let found = accounts[id] else { throw BankError.unknownAccount(id) }
    return found
  }
  func transfer(_ amount: Int, from: String, to: String) throws {
    let (source, target) = (try account(from), try account(to))
    try source.withdraw(amount)
    do { try target.deposit(amount) } catch { try source.deposit(amount); throw error }
  }
  var total: Int { accounts.values.reduce(0) { $0 + $1.balance } }
}
var bank = Bank()
bank.add(Account(id: "a", balance: 100))
bank.add(CreditAccount(id: "b", balance: 20, limit: 50))
bank.add(Account(id: "c"))
for (amount, from, to) in [(30, "a", "b"), (90, "b", "c"), (80, "a", "c"), (5, "x", "a"), (10, "c", "y")] {
  do { try bank.transfer(amount, from: from, to: to); print("moved \(amount) \(from)->\(to)") }
  catch let error as BankError where error == .frozen { print("frozen!") }
  catch BankError.insufficientFunds(let n, _) { print("too poor for \(n)") }
  catch { print("error:", error) }
}
try bank.account("c").isFrozen = true
do { try bank.transfer(1, from: "a", to: "c") } catch { print(error, try! bank.account("a").log) }
print(bank.total, try bank.account("b").available, (try? bank.account("q")) == nil)
/* output:
moved 30 a->b
moved 90 b->c
too poor for 80
error: no account x
error: no account y
account frozen [-30, -1, 1]
120 10 true
*/

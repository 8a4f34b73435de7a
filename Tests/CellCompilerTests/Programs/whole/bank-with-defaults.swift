// bank accounts
enum BankError: Error, Equatable { case insufficient(needed: Int, available: Int), frozen, unknown(String) }
extension BankError: CustomStringConvertible { var description: String {
  switch self { case let .insufficient(n, a): "need \(n), have \(a)"
  case .frozen: "account frozen"
  case .unknown(let id): "no account \(id)" } } }
protocol Account: AnyObject { var id: String { get }; var balance: Int { get set }; func withdraw(_ n: Int) throws }
extension Account { func deposit(_ n: Int) { balance += n }
  func withdraw(_ n: Int) throws { guard n <= balance else { throw BankError.insufficient(needed: n, available: balance) }; balance -= n } }
class Basic: Account { let id: String; var balance: Int { willSet { log.append("\(id): \(balance)->\(newValue)") } didSet { if balance < oldValue { withdrawals += 1 } } }
  var log: [String] = []; var withdrawals = 0
  init(id: String, balance: Int = 0) { self.id = id; self.balance = balance } 
  convenience init?(parsing s: String) { let p = s.split(separator: ":"); guard p.count == 2, let b = Int(p[1]) else { return nil }; self.init(id: String(p[0]), balance: b) } }
final class Savings: Basic { var rate: Double; lazy var yearly: Int = Int(Double(balance) * rate)
  init(id: String, balance: Int, rate: Double) { self.rate = rate; super.init(id: id, balance: balance) }
  func withdraw(_ n: Int) throws { if n > 500 { throw BankError.frozen }; balance -= n } }
final class Bank { private var accounts: [String: any Account] = [:]
  func add(_ a: some Account) { accounts[a.id] = a }
  subscript(id: String) -> any Account { get throws { guard let a = accounts[id] else { throw BankError.unknown(id) }; return a } }
  func transfer(_ n: Int, from a: String, to b: String) throws { let (x, y) = (try self[a], try self[b]); try x.withdraw(n); y.deposit(n) }
  var total: Int { accounts.values.reduce(0) { $0 + $1.balance } } }
let bank = Bank(); let b1 = Basic(id: "b1", balance: 100); let s1 = Savings(id: "s1", balance: 1000, rate: 0.05)
bank.add(b1); bank.add(s1)
for (n, a, b) in [(50, "b1", "s1"), (500, "b1", "s1"), (700, "s1", "b1"), (1, "b1", "zz")] {
  do { try bank.transfer(n, from: a, to: b); print("ok", n) }
  catch BankError.frozen { print("frozen!") }
  catch let e as BankError where e == .unknown("zz") { print("unknown:", e) }
  catch { print("error:", error) } }
print(bank.total, b1.log, b1.withdrawals, s1.yearly)
s1.balance = 0; print(s1.yearly)
print(Basic(parsing: "q:12")?.balance ?? "nil", Basic(parsing: "q12") as Any)
let r = Result { try bank["b1"].balance }; print((try? r.get()) ?? 0)
switch Result(catching: { try bank["x"] }) { case .success(let a): print(a.id); case .failure(let e): print("failed:", e) }
func check(_ f: () throws -> Void) rethrows { try f(); print("checked") }
check { print("in") }
do { try check { throw BankError.frozen } } catch { print(error) }
/* output:
ok 50
error: need 500, have 50
ok 700
unknown: no account zz
1100 ["b1: 100->50", "b1: 50->750"] 1 17
17
12 nil
750
failed: no account x
in
checked
account frozen
*/

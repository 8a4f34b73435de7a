enum BankError: Error { case insufficient(needed: Double), frozen, unknown(String) }
protocol Account: AnyObject { var id: String { get }; var balance: Double { get set }; func withdraw(_ x: Double) throws }
extension Account { func deposit(_ x: Double) { balance += x } }
class Basic: Account { let id: String; var balance: Double = 0 { didSet { history.append(balance) } }; private(set) var history: [Double] = []
  init(id: String) { self.id = id }
  func withdraw(_ x: Double) throws { guard balance >= x else { throw BankError.insufficient(needed: x - balance) }; balance -= x } }
class Savings: Basic { var rate: Double; init(id: String, rate: Double) { self.rate = rate; super.init(id: id) }
  func addInterest() { balance *= 1 + rate }
  override func withdraw(_ x: Double) throws { if x > 100 { throw BankError.frozen }; try super.withdraw(x) } }
class Bank { private var accounts: [String: Account] = [:]; static let shared = Bank(); private init() {}
  subscript(id: String) -> Account? { get { accounts[id] } set { accounts[id] = newValue } }
  func transfer(_ x: Double, from a: String, to b: String) throws { guard let f = self[a] else { throw BankError.unknown(a) }; guard let t = self[b] else { throw BankError.unknown(b) }; try f.withdraw(x); t.deposit(x) }
  var total: Double { accounts.values.reduce(0) { $0 + $1.balance } } }
Bank.shared["a"] = Basic(id: "a"); Bank.shared["s"] = Savings(id: "s", rate: 0.5)
Bank.shared["a"]?.deposit(100); Bank.shared["a"]!.balance += 50
do { try Bank.shared.transfer(70, from: "a", to: "s"); try Bank.shared.transfer(500, from: "s", to: "a") } catch BankError.frozen { print("frozen") } catch { print(error) }
do { try Bank.shared.transfer(1, from: "q", to: "s") } catch let BankError.unknown(n) { print("no", n) } catch {}
do { try Bank.shared.transfer(99, from: "s", to: "a") } catch let e as BankError { print(e) }
(Bank.shared["s"] as? Savings)?.addInterest()
print(Bank.shared.total, (Bank.shared["a"] as! Basic).history)
/* output:
frozen
no q
insufficient(needed: 29.0)
185.0 [100.0, 150.0, 80.0]
*/

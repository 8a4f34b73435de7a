// A class that conforms by a default keeps it: a subclass's own method of the name is no witness.
protocol Account: AnyObject { var balance: Int { get set }; func withdraw(_ amount: Int) -> Bool; var kind: String { get } }
extension Account {
  func withdraw(_ amount: Int) -> Bool { balance -= amount; return true }
  var kind: String { "account" }
}
class Basic: Account { var balance = 100; var label: String { "basic" } }
final class Careful: Basic {
  func withdraw(_ amount: Int) -> Bool { amount <= balance && { balance -= amount; return true }() }
  var kind: String { "careful" }
}
class Named: Account { var balance = 1; var kind: String { "named" } }
final class Special: Named { override var kind: String { "special" } }

let account: any Account = Careful()
print(account.withdraw(500), account.balance, account.kind)
let careful = Careful()
print(careful.withdraw(500), careful.balance, careful.kind)
func describe<A: Account>(_ account: A) -> String { "\(account.kind) \(account.withdraw(1)) \(account.balance)" }
print(describe(Careful()), describe(Special()))
for each in [Basic(), Careful(), Named(), Special()] as [any Account] { print(each.kind) }
/* output:
true -400 account
false 100 careful
account true 99 special true 0
account
account
named
special
*/

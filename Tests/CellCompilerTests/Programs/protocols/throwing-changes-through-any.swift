protocol Account { var balance: Int { get }; mutating func withdraw(_ n: Int) throws; mutating func pay(_ n: Int) throws -> Int }
enum Oops: Error { case poor(Int) }
struct Plain: Account { var balance = 10; var tries = 0
  mutating func withdraw(_ n: Int) throws { tries += 1; guard n <= balance else { throw Oops.poor(n - balance) }; balance -= n }
  mutating func pay(_ n: Int) throws -> Int { tries += 1; try withdraw(n); return balance } }
final class Shared: Account { var balance = 20
  func withdraw(_ n: Int) throws { guard n <= balance else { throw Oops.poor(n - balance) }; balance -= n }
  func pay(_ n: Int) throws -> Int { try withdraw(n); return balance } }
var accounts: [any Account] = [Plain(), Shared()]
for i in accounts.indices {
  do { try accounts[i].withdraw(5); try accounts[i].withdraw(500) } catch { print(error) }
  print(accounts[i].balance, (try? accounts[i].pay(2)) ?? -1, (try? accounts[i].pay(200)) ?? -1)
}
print(accounts[0])
var one: any Account = Plain()
do { _ = try one.pay(11) } catch { print(error, one) }
func attempt(_ a: inout any Account) { do { try a.withdraw(1); try a.withdraw(100) } catch { print("no", a.balance) } }
attempt(&one); print(one)
struct Bank { var main: any Account = Plain(); mutating func go() throws { try main.withdraw(3); try main.withdraw(30) } }
var bank = Bank(); try? bank.go(); print(bank)
/* output:
poor(495)
5 3 -1
poor(485)
15 13 -1
Plain(balance: 3, tries: 6)
poor(1) Plain(balance: 10, tries: 2)
no 9
Plain(balance: 9, tries: 4)
Bank(main: main.Plain(balance: 7, tries: 2))
*/

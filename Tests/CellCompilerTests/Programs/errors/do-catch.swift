enum BankError: Error { case insufficient(needed: Int), closed }
func withdraw(_ n: Int, from balance: Int) throws -> Int {
  guard balance >= 0 else { throw BankError.closed }
  guard n <= balance else { throw BankError.insufficient(needed: n - balance) }
  return balance - n
}
for (n, b) in [(5, 10), (20, 10), (1, -1)] {
  do {
    print(try withdraw(n, from: b))  // prints: 5
  } catch BankError.insufficient(let needed) {
    print("need \(needed)")  // prints: need 10
  } catch {
    print("other: \(error)")  // prints: other: closed
  }
}

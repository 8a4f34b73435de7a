struct Account {
    private var balance: Double = 0
    private(set) var owner: String
    fileprivate var note = ""
    init(owner: String) { self.owner = owner }
    mutating func deposit(_ x: Double) { balance += x }
    private func secret() -> Int { 1 }
    func show() -> String { "\(owner) \(balance) \(secret())" }
}
var a = Account(owner: "Eva")
a.deposit(5)
a.note = "ok"
print(a.show(), a.owner, a.note)
a.owner = "X"  // error: cannot assign to property: 'owner' setter is inaccessible
print(a.balance)  // error: 'balance' is inaccessible due to 'private' protection level
print(a.secret())  // error: 'secret' is inaccessible due to 'private' protection level
class S { private init() {}; static let one = S() }
let s = S()  // error: 'S' initializer is inaccessible due to 'private' protection level

struct Thermometer {
    var celsius: Double = 20 {
        willSet { print("will \(newValue)") }
        didSet { print("did \(oldValue) -> \(celsius)") }
    }
}
var t = Thermometer()
t.celsius = 25
t.celsius += 1.5
class Counter {
    var total = 0 {
        didSet {
            if total > 10 { total = 10 }
            log.append(total)
        }
    }
    var log: [Int] = []
    init(start: Int) { total = start }
    func bump() { total += 4 }
}
let c = Counter(start: 3)
c.bump(); c.bump(); c.bump()
print(c.total, c.log)
class Account {
    var history: [String] = []
    var balance: Double {
        willSet(next) { history.append("\(balance)>\(next)") }
    }
    init(_ b: Double) { balance = b }
}
let a = Account(10)
a.balance -= 3
a.balance = 100
print(a.history)
struct List { var items: [Int] = [] { didSet { print("count", oldValue.count, items.count) } } }
var l = List()
l.items.append(1)
l.items.append(contentsOf: [2, 3])
l.items[0] = 9
print(l.items)
/* output:
will 25.0
did 20.0 -> 25.0
will 26.5
did 25.0 -> 26.5
10 [7, 10, 10]
["10.0>7.0", "7.0>100.0"]
count 0 1
count 1 3
count 3 3
[9, 2, 3]
*/

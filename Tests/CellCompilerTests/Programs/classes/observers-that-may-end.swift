class Subject {
  private var observers: [WeakBox] = []
  struct WeakBox { weak var value: Observer? }
  func attach(_ o: Observer) { observers.append(WeakBox(value: o)) }
  func notify(_ s: String) {
    observers.removeAll { $0.value == nil }
    print("notifying", observers.count)
    for o in observers { o.value?.update(s) }
  }
}
class Observer {
  let n: String
  init(_ n: String) { self.n = n }
  func update(_ s: String) { print(n, "got", s) }
  deinit { print("observer \(n) gone") }
}
let subject = Subject()
let o1 = Observer("one")
var o2: Observer? = Observer("two")
subject.attach(o1)
subject.attach(o2!)
subject.notify("first")
o2 = nil
subject.notify("second")
func scoped() {
  let o3 = Observer("three")
  subject.attach(o3)
  subject.notify("third")
}
scoped()
subject.notify("fourth")
class Counter { static var alive = 0; init() { Counter.alive += 1 }; deinit { Counter.alive -= 1 } }
var cs = [Counter(), Counter(), Counter()]
print(Counter.alive)
cs.removeLast()
print(Counter.alive)
do { let extra = Counter(); print(Counter.alive); _ = extra }
print(Counter.alive)
cs = []
print(Counter.alive)
func useTwo(_ a: Counter, _ b: Counter) -> Int { Counter.alive }
print(useTwo(Counter(), Counter()), Counter.alive)
print(Counter.alive)
var closures: [() -> Int] = []
for _ in 0..<2 { let c = Counter(); closures.append { _ = c; return Counter.alive } }
print(closures[0](), Counter.alive)
closures.removeAll()
print(Counter.alive)
/* output:
notifying 2
one got first
two got first
observer two gone
notifying 1
one got second
notifying 2
one got third
three got third
observer three gone
notifying 1
one got fourth
3
2
3
2
0
2 0
0
2 2
0
*/

enum Event: Hashable { case push, coin, wait(Int) }
struct Machine {
  var log: [Event] = []
  mutating func run<S: Sequence>(_ s: S) where S.Element == Event {
    for e in s { log.append(e) }
  }
}
var m = Machine()
m.run([.push, .coin])
m.run([.push, .coin, .wait(3)])
print(m.log.count)
func count<S: Sequence>(_ s: S, of e: Event) -> Int where S.Element == Event {
  s.filter { $0 == e }.count
}
print(count([.push, .push, .coin], of: .push))
print(count(Set([.push, .coin]), of: .coin))
func show<C: Collection>(_ c: C) -> String where C.Element == (String, Int) {
  c.map { "\($0.0)=\($0.1)" }.joined(separator: ",")
}
print(show([("a", 1), ("b", 2)]))
func mean<S: Sequence>(_ s: S) -> Double where S.Element == Double {
  var n = 0.0, t = 0.0
  for x in s { t += x; n += 1 }
  return t / n
}
print(mean([1, 2, 4]))
func sum(_ xs: some Sequence<Double>) -> Double { xs.reduce(0, +) }
print(sum([1, 2.5, 3]))
/* output:
5
2
1
a=1,b=2
2.3333333333333335
6.5
*/

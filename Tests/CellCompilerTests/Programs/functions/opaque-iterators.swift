func makeCounter() -> some IteratorProtocol<Int> {
  var n = 0
  return AnyIterator { n += 1; return n < 4 ? n : nil }
}
var counter = makeCounter()
while let n = counter.next() { print(n, terminator: ";") }
print()
class Store {
  private var items = ["b": 2, "a": 1]
  var sorted: some RandomAccessCollection<(key: String, value: Int)> { items.sorted { $0.key < $1.key } }
  static func make() -> some Store { Store() }
}
for (key, value) in Store().sorted { print(key, value) }
print(Store.make().sorted.count, Store().sorted.last!.key)
/* output:
1;2;3;
a 1
b 2
2 b
*/

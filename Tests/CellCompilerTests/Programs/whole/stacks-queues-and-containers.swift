protocol Container: Sequence {
  associatedtype Item where Item == Element
  init()
  var count: Int { get }
  mutating func add(_ item: Item)
  mutating func take() -> Item?
}

extension Container {
  var isEmpty: Bool { count == 0 }
  init(_ items: some Sequence<Item>) {
    self.init()
    for item in items { add(item) }
  }
  mutating func drain(while condition: (Item) -> Bool = { _ in true }) -> [Item] {
    var taken: [Item] = []
    while let item = take() {
      guard condition(item) else {
        add(item)
        break
      }
      taken.append(item)
    }
    return taken
  }
}

struct Stack<Item>: Container {
  private var items: [Item] = []
  init() {}
  var count: Int { items.count }
  mutating func add(_ item: Item) { items.append(item) }
  mutating func take() -> Item? { items.popLast() }
  func makeIterator() -> some IteratorProtocol<Item> { items.reversed().makeIterator() }
  var top: Item? { items.last }
}

struct Queue<Item>: Container {
  private var incoming: [Item] = [], outgoing: [Item] = []
  init() {}
  var count: Int { incoming.count + outgoing.count }
  mutating func add(_ item: Item) { incoming.append(item) }
  mutating func take() -> Item? {
    if outgoing.isEmpty { (outgoing, incoming) = (incoming.reversed(), []) }
    return outgoing.popLast()
  }
  func makeIterator() -> IndexingIterator<[Item]> { (outgoing.reversed() + incoming).makeIterator() }
}

extension Stack: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Item...) { self.init(elements) }
}
extension Stack: Equatable where Item: Equatable {}
extension Stack: CustomStringConvertible {
  var description: String { "Stack(" + map { "\($0)" }.joined(separator: " < ") + ")" }
}

func isBalanced(_ text: String) -> Bool {
  let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
  var open = Stack<Character>()
  for c in text {
    if pairs.values.contains(c) {
      open.add(c)
    } else if let partner = pairs[c] {
      guard open.take() == partner else { return false }
    }
  }
  return open.isEmpty
}

func transfer<A: Container, B: Container>(from a: inout A, to b: inout B) where A.Item == B.Item {
  while let item = a.take() { b.add(item) }
}

var stack: Stack = [1, 2, 3]
stack.add(4)
print(stack, stack.top ?? 0, stack.count, stack.contains(2), stack.map { $0 * $0 })
var queue = Queue(stack)
print(Array(queue), queue.take()!, queue.count)
queue.add(99)
transfer(from: &queue, to: &stack)
print(stack, queue.isEmpty, stack == [1, 2, 3, 4, 3, 2, 1, 99])
print(stack.drain { $0 != 4 }, stack.count, stack.sorted(by: >))
for text in ["(a[b]{c})", "(]", "((", ""] { print(text.isEmpty ? "empty" : text, isBalanced(text)) }
var words = Queue("to be or not".split(separator: " "))
print(words.drain(), words.min() ?? "none")
let containers: [any Container] = [stack, queue, Stack<String>(["x"])]
print(containers.map(\.count), containers.map { $0.isEmpty })
print(zip(stack, Stack(["a", "b"])).map { "\($0)\($1)" }, stack.first { $0 > 2 } as Any)
/* output:
Stack(4 < 3 < 2 < 1) 4 4 true [16, 9, 4, 1]
[4, 3, 2, 1] 4 3
Stack(99 < 1 < 2 < 3 < 4 < 3 < 2 < 1) true true
[99, 1, 2, 3] 4 [4, 3, 2, 1]
(a[b]{c}) true
(] false
(( false
empty true
["to", "be", "or", "not"] none
[4, 0, 1] [false, true, false]
["4b", "3a"] Optional(4)
*/

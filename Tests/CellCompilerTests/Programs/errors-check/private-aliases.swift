private typealias Count = Int
fileprivate typealias Names = [String]
func twice(_ x: Count) -> Int { 2 * x } // error: function must be declared private or fileprivate because its parameter
func names() -> Names { [] } // error: function must be declared private or fileprivate because its result us
let count: Count = 3 // error: constant must be declared private or fileprivate because its type uses
private func hidden(_ x: Count) -> Names { ["\(x)"] }
private let few: [Count] = [1]
struct Store {
  private typealias Key = String
  typealias Value = Int
  func value(_ key: Key) -> Value { 1 } // error: method must be declared private because its parameter uses a private t
  var keys: [Key] = [] // error: property must be declared private because its type uses a private type
  private var own: Key = ""
  fileprivate func far(_ key: Key) {} // error: method cannot be declared fileprivate because its parameter uses a pri
  subscript(key: Key) -> Value { 2 } // error: subscript must be declared private because its index uses a private ty
  init(_ key: Key) { own = key } // error: initializer must be declared private because its parameter uses a priv
  init() {}
  private func near(_ key: Key) {}
}
typealias Pair = (Count, Count) // error: type alias must be declared private or fileprivate because its underly
enum Tree { case leaf(Count) } // error: enum case in an internal enum uses a private type
print(twice(2), hidden(3), names())

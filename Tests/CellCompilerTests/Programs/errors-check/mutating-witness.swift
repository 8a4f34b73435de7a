protocol Resettable { func reset() }
struct Counter: Resettable {  // error: type 'Counter' does not conform to protocol 'Resettable'
  var count = 1
  mutating func reset() { count = 0 }
}

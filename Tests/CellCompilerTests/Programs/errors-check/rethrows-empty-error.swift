extension Array {
  func tryMap<T>(_ f: (Element) throws -> T) rethrows -> [T] {
    if isEmpty { throw EmptyError() }  // error: a function declared 'rethrows' may only throw if its parameter does
    return try map(f)
  }
}
struct EmptyError: Error {}
print([1].tryMap { $0 })

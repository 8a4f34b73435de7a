/// A public declaration that cannot be bound, and what its author can do.
struct Refusal: Error, Hashable, CustomStringConvertible {
  let path: String
  let line: Int
  let message: String

  var description: String { "\(path):\(line): error: \(message)" }
}

/// Every refusal of the library, in reading order.
struct Refusals: Error, CustomStringConvertible {
  let refusals: [Refusal]

  var description: String { refusals.map(\.description).joined(separator: "\n") }
}

/// Why a declaration cannot be bound, before its place is known.
struct Unbindable: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

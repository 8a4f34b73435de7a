/// Bounds on types that double with each line, such as `let b = (a, a)`.
extension Type {
  /// The most parts a type may have; whoever walks a type can rely on it.
  static let maximalParts = 4096

  /// Whether it has more parts than anybody would write.
  var isTooLarge: Bool {
    var left = Type.maximalParts
    return !fits(&left)
  }

  private func fits(_ left: inout Int) -> Bool {
    left -= 1
    guard left >= 0 else { return false }
    switch self {
    case .nominal(_, let arguments): return arguments.allSatisfy { $0.fits(&left) }
    case .tuple(let elements): return elements.allSatisfy { $0.type.fits(&left) }
    case .function(let function):
      return function.parameters.allSatisfy { $0.type.fits(&left) } && function.result.fits(&left)
    case .dependent(let base, _): return base.fits(&left)
    case .metatype(let instance): return instance.fits(&left)
    case .variable(let variable): return variable.binding?.fits(&left) ?? true
    case .generic, .existential, .error: return true
    }
  }
}

/// Whether a type is of a size that people write.
enum TypeSize {
  static let most = 10_000

  static func isModest(_ type: Type) -> Bool {
    var count = 0
    return !type.contains { _ in
      count += 1
      return count > most
    }
  }
}

/// What a literal of a collection has several of.
public enum Collected: String, Hashable, Sendable {
  case elements, keys, values

  var russian: String {
    switch self {
    case .elements: "в одном массиве значения"
    case .keys: "в одном словаре ключи"
    case .values: "в одном словаре значения"
    }
  }
}

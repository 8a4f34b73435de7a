indirect enum List<T> {
  case end
  case node(T, List<T>)
  var array: [T] {
    switch self {
    case .end: return []
    case .node(let x, let rest): return [x] + rest.array
    }
  }
}
print(List.node(1, .node(2, .end)).array)  // prints: [1, 2]

let squares = sequence(state: 0) { n -> Int in
  n += 1
  return n * n
}
print(Array(squares.prefix(4)))
func evens() -> some Sequence<Int> {
  sequence(state: (0, 2)) { state -> Int in
    defer { state.0 += state.1 }
    return state.0
  }
}
print(evens().prefix(3).map { $0 }, evens().first { $0 > 5 } ?? -1)
/* output:
[1, 4, 9, 16]
[0, 2, 4] 6
*/

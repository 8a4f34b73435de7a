enum Key: Hashable { case word(String), position(Int), none }
let counts: [Key: Int] = [.word("a"): 1, .position(3): 2]
print(counts[.word("a")]!, counts[.position(3)]!, counts[.none] ?? 0)  // prints: 1 2 0
print(Key.word("x") == .word("x"), Key.word("x") == .none)  // prints: true false

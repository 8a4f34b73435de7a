struct Token: Hashable { var text: String; var position: Int }
let a = Token(text: "кот", position: 1)
print(a == Token(text: "кот", position: 1), a != Token(text: "кот", position: 2))  // prints: true true
print(Set([a, a, Token(text: "b", position: 0)]).count)  // prints: 2
print([a].contains(a), [a].firstIndex(of: a)!)  // prints: true 0

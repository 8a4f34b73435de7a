enum Token { case number(Double), plus, times, open, close }
struct Lexer {
  let text: String
  func tokens() throws -> [Token] {
    var result: [Token] = []
    for c in text {
      switch c {  // error: switch must be exhaustive
      case "+": result.append(.plus)
      case "*": result.append(.times)
      case "0"..."9": result.append(.number(c))  // error: cannot convert value of type 'Character' to expected argument type 'Double'
      }
    }
    return result
  }
}
let t = Lexer(text: "1+2").tokens()  // error: call can throw but is not marked with 'try'
print(t.count)
for token in t {
  switch token {  // error: switch must be exhaustive
  case .number(let n): print(n)
  case .plus, .times: print("op")
  }
}

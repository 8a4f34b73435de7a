enum Token { case number(Int), op(Character), end }
func text(_ t: Token) -> String {
  switch t {
  case .number(let n) where n < 0: "negative \(n)"
  case .number(0): "zero"
  case .number(let n): "n\(n)"
  case .op("+"), .op("-"): "additive"
  case .op(let c): "op \(c)"
  case .end: "end"
  }
}
for t in [Token.number(-1), .number(0), .number(5), .op("-"), .op("*"), .end] { print(text(t)) }

/* output:
negative -1
zero
n5
additive
op *
end
*/

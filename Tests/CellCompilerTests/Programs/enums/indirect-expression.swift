indirect enum Expr {
  case number(Double)
  case add(Expr, Expr)
  case multiply(Expr, Expr)
}
func eval(_ e: Expr) -> Double {
  switch e {
  case .number(let n): return n
  case .add(let a, let b): return eval(a) + eval(b)
  case .multiply(let a, let b): return eval(a) * eval(b)
  }
}
print(eval(.add(.number(2), .multiply(.number(3), .number(4)))))  // prints: 14.0

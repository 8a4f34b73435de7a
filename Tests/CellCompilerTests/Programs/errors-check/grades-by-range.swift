func classify(_ score: Int) -> String {
  switch score {  // error: switch must be exhaustive
  case 90...100: "A"
  case 80..<90: "B"
  case ..<80: "C"
  }
}
func label(_ s: String) -> Int {
  switch s {  // error: switch must be exhaustive
  case "a": return 1
  case "b": return 2
  }
}
print(classify(95))

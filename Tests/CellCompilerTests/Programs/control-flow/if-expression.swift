let t = 15
let word = if t < 10 { "cold" } else if t < 20 { "mild" } else { "hot" }
print(word)  // prints: mild
let code = switch word {
case "cold": 1
case "mild": 2
default: 3
}
print(code)  // prints: 2
func sign(_ x: Int) -> Int {
  if x > 0 { 1 } else if x < 0 { -1 } else { 0 }
}
print(sign(-4), sign(0), sign(3))  // prints: -1 0 1

func grade(_ x: Int) -> String {
  let y = x + 1
  if y > 5 { "good" } else { "bad" }
}

for i in 1..<10 {
  if i % 2 == 0 { continue }
  i += 1  // error: left side of mutating operator isn't mutable: 'i' is a 'let' constant
  print(i)
}
var k = 0
while k < 3 { k++ }  // error: cannot find operator '++' in scope; did you mean '+= 1'?

func process(_ items: [Any]) {
  for item in items {
    print(item + 1)  // error:
    let n = item as Int  // error:
    if let s = item as? String { print(s + 1) }  // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
  }
}
process([1, "a"])
process(1, "a")  // error: extra argument in call

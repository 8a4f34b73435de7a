struct Rule<Output> {
  let run: (inout Substring) -> Output?
}
func literal(_ text: String) -> Rule<Void> {
  Rule { rest in
    guard rest.hasPrefix(text) else { return nil }
    rest.removeFirst(text.count)
  }
}
var rest = "let x"[...]
print(literal("let").run(&rest) != nil, rest, literal("var").run(&rest) == nil, rest)
/* output:
true  x true  x
*/

func makeCounter() -> () -> Int {
  var c = 0
  return { c += 1 }  // error: cannot convert value of type '()' to closure result type 'Int'
}
let next = makeCounter()
print(next() + next)  // error: binary operator '+' cannot be applied to operands of type 'Int' and '() -> Int'
let add: (Int, Int) -> Int = { $0 + $1 + $2 }  // error: contextual closure type '(Int, Int) -> Int' expects 2 arguments, but 3 were used in closure body
let run: () -> Void = { return 3 }  // error:

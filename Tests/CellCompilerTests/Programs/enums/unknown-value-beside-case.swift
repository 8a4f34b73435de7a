// A value that could not be made says nothing about what stands beside it.
enum Sign: Equatable { case plus, minus(Int) }
let a = Sign.minus
let b = Sign.minus(by: 2)  // error: extraneous argument label 'by:' in call
if b == .plus { print("plus") }
if case let .minus(n) = b { print(n) }
switch b {
case .plus: print("plus")
case .minus(let n): print(n)
}

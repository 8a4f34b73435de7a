enum Act { case relu, scale(Double); func callAsFunction(_ x: Double) -> Double { switch self { case .relu: max(0, x); case .scale(let k): k * x } } 
 static let id = Act.scale(1) }
print(Act.relu(-3), Act.relu(2), Act.scale(2)(4), Act.id(7))
let a: Act = .relu
print(a(3))
/* output:
0.0 2.0 8.0 7.0
3.0
*/

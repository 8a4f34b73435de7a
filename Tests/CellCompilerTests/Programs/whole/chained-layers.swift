protocol Layer { associatedtype Input; associatedtype Output; func forward(_ x: Input) -> Output }
struct Dense: Layer {
  var weights: [[Double]]
  var bias: [Double]
  func forward(_ x: [Double]) -> [Double] {
    zip(weights, bias).map { row, b in zip(row, x).reduce(b) { $0 + $1.0 * $1.1 } }
  }
}
struct ReLU: Layer { func forward(_ x: [Double]) -> [Double] { x.map { max(0, $0) } } }
struct ArgMax: Layer { func forward(_ x: [Double]) -> Int { x.indices.max { x[$0] < x[$1] }! } }
struct Chain<A: Layer, B: Layer>: Layer where A.Output == B.Input {
  let a: A, b: B
  func forward(_ x: A.Input) -> B.Output { b.forward(a.forward(x)) }
}
infix operator >>>: AdditionPrecedence
func >>> <A: Layer, B: Layer>(a: A, b: B) -> Chain<A, B> where A.Output == B.Input { Chain(a: a, b: b) }
let net = Dense(weights: [[1, -1], [0.5, 2]], bias: [0, 1]) >>> ReLU() >>> ArgMax()
print(net.forward([3, 1]), net.forward([1, 3]))
print(type(of: net))

/* output:
1 1
Chain<Chain<Dense, ReLU>, ArgMax>
*/

// classes with convenience initialisers, deinit and overriding
class Layer: CustomStringConvertible {
  var name = "layer"
  var size = (inputs: 1, outputs: 1)
  convenience init(inputs: Int, outputs: Int) { self.init(); size = (inputs, outputs) }
  convenience init(square n: Int) { self.init(inputs: n, outputs: n); name = "square" }
  var parameters: Int { size.inputs * size.outputs }
  var description: String { "\(name) \(size.inputs)x\(size.outputs) (\(parameters))" }
}
class Dense: Layer {
  var bias = true
  override var parameters: Int { super.parameters + (bias ? size.outputs : 0) }
  convenience init(plain n: Int) { self.init(square: n); bias = false }
}
class Dropout: Layer {
  let rate: Double
  init(rate: Double) { self.rate = rate; super.init(); name = "dropout" }
  override convenience init() { self.init(rate: 0.5) }
  override var parameters: Int { 0 }
  override var description: String { super.description + " @\(rate)" }
}
let layers: [Layer] = [Layer(square: 3), Dense(inputs: 4, outputs: 2), Dense(plain: 2), Dropout(), Dropout(rate: 0.1), Dense()]
layers.forEach { print($0) }
print(layers.reduce(0) { $0 + $1.parameters })
for case let d as Dense in layers where d.bias { print(d.name, d.size) }
for case let (i, d as Dropout) in layers.enumerated() { print(i, d.rate) }
/* output:
square 3x3 (9)
layer 4x2 (10)
square 2x2 (4)
dropout 1x1 (0) @0.5
dropout 1x1 (0) @0.1
layer 1x1 (2)
25
layer (inputs: 4, outputs: 2)
layer (inputs: 1, outputs: 1)
3 0.5
4 0.1
*/

import Foundation

infix operator ⊙: MultiplicationPrecedence
func ⊙ (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 * $1 } }
func + (a: Vec, b: Vec) -> Vec { Vec(zip(a.values, b.values).map { $0 + $1 }) }

struct Vec: ExpressibleByArrayLiteral, Equatable, CustomStringConvertible {
    var values: [Double]
    init(_ values: [Double]) { self.values = values }
    init(arrayLiteral elements: Double...) { self.init(elements) }
    static func zeros(_ n: Int) -> Vec { Vec(.init(repeating: .zero, count: n)) }
    func map(_ f: (Double) -> Double) -> Vec { Vec(values.map(f)) }
    static func ⊙ (a: Vec, b: Vec) -> Vec { Vec(a.values ⊙ b.values) }
    static func | (a: Vec, b: Vec) -> Vec { Vec(a.values + b.values) }
    var description: String { "⟨" + values.map { String(format: "%+.4f", $0) }.joined(separator: " ") + "⟩" }
}

struct Mat {
    let rows: Int, columns: Int
    private var grid: [Double]
    init(rows: Int, columns: Int, _ value: (_ row: Int, _ column: Int) -> Double) {
        self.rows = rows
        self.columns = columns
        grid = (0..<rows * columns).map { value($0 / columns, $0 % columns) }
    }
    static func * (m: Mat, v: Vec) -> Vec {
        precondition(m.columns == v.values.count, "sizes differ: \(m.columns) and \(v.values.count)")
        return Vec((0..<m.rows).map { r in
            (0..<m.columns).reduce(into: 0.0) { sum, c in sum += m.grid[r * m.columns + c] * v.values[c] }
        })
    }
}

enum Squash { case sigmoid, tanh
    func callAsFunction(_ x: Double) -> Double {
        switch self {
        case .sigmoid: 1 / (1 + exp(-x))
        case .tanh: Foundation.tanh(x)
        }
    }
}

struct LSTM {
    struct Gate {
        var weights: Mat
        var bias: Vec
        var squash = Squash.sigmoid
        func callAsFunction(_ x: Vec) -> Vec { (weights * x + bias).map { squash($0) } }
    }
    struct Gates { var forget, input, output, candidate: Gate }
    struct State: Equatable {
        var hidden, cell: Vec
        init(size: Int) { (hidden, cell) = (.zeros(size), .zeros(size)) }
        mutating func reset() { self = .init(size: hidden.values.count) }
    }

    let gates: Gates
    private(set) var state: State
    var trace: ((String, Vec) -> ())?

    init(inputs: Int, size: Int) {
        func gate(_ phase: Double, bias: Double = 0, _ squash: Squash = .sigmoid) -> Gate {
            Gate(weights: Mat(rows: size, columns: inputs + size) { cos(Double($0 * 3 + $1) + phase) / 2 },
                 bias: Vec(Array(repeating: bias, count: size)), squash: squash)
        }
        gates = Gates(forget: gate(0, bias: 1), input: gate(1), output: gate(2), candidate: gate(3, .tanh))
        state = State(size: size)
    }

    @discardableResult
    mutating func step(_ x: Vec) -> Vec {
        let joined = state.hidden | x
        let (f, i, o) = (gates.forget(joined), gates.input(joined), gates.output(joined))
        let g = gates.candidate(joined)
        trace?("f", f); trace?("i", i); trace?("o", o); trace?("g", g)
        state.cell = f ⊙ state.cell + i ⊙ g
        state.hidden = o ⊙ state.cell.map(Squash.tanh.callAsFunction)
        return state.hidden
    }
    mutating func run<S: Sequence>(_ inputs: S) -> [Vec] where S.Element == Vec { inputs.map { step($0) } }
    mutating func forget() { state.reset() }
}

var cell = LSTM(inputs: 2, size: 3)
cell.trace = { name, value in print("  \(name) =", value) }
print("h1", cell.step([1, 0]))
cell.trace = nil
let path = cell.run([[0, 1], [1, 1], [-1, 0.5]] as [Vec])
for (t, h) in path.enumerated() { print("h\(t + 2)", h) }
print("c ", cell.state.cell)

let kept = cell.state
cell.forget()
print(cell.state == LSTM.State(size: 3), kept == cell.state, kept.hidden == path.last)

let alphabet = Array("абв")
func encode(_ c: Character) -> Vec { Vec(["а", "б"].map { $0 == c ? 1 : 0 }) }
for word in ["аба", "баа", "в", ""] {
    var own = LSTM(inputs: 2, size: 2)
    let last = own.run(word.lazy.map(encode)).last ?? .zeros(2)
    let total = last.values.reduce(0, +)
    print(word.isEmpty ? "∅" : word, last, total > 0 ? "плюс" : total < 0 ? "минус" : "ноль", word.allSatisfy(alphabet.contains))
}
/* output:
  f = ⟨+0.6236 +0.8146 +0.6328⟩
  i = ⟨+0.4190 +0.5931 +0.3966⟩
  o = ⟨+0.5354 +0.4818 +0.5006⟩
  g = ⟨+0.4463 -0.4265 +0.3986⟩
h1 ⟨+0.0990 -0.1193 +0.0785⟩
h2 ⟨+0.1912 -0.1440 +0.1864⟩
h3 ⟨+0.2890 -0.2371 +0.2495⟩
h4 ⟨+0.1014 -0.1703 +0.1145⟩
c  ⟨+0.1981 -0.3827 +0.2122⟩
true false true
аба ⟨+0.0860 -0.1469⟩ минус true
баа ⟨+0.0775 -0.1310⟩ минус true
в ⟨+0.0000 +0.0000⟩ ноль true
∅ ⟨+0.0000 +0.0000⟩ ноль true
*/

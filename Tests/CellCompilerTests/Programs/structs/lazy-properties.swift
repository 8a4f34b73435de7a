struct Corpus {
    let words: [String]
    lazy var counts: [String: Int] = {
        print("counting")
        var c: [String: Int] = [:]
        for w in words { c[w, default: 0] += 1 }
        return c
    }()
    lazy var size = words.count
    init(_ w: [String]) { words = w }
}
var c = Corpus(["a", "b", "a"])
print("made")
print(c.counts["a"]!)
print(c.counts["b"]!)
print(c.size)
class Model {
    var n = 2
    lazy var weights: [Double] = makeWeights()
    func makeWeights() -> [Double] { print("init"); return Array(repeating: 0.5, count: n) }
    lazy var label: String = "model \(n)"
}
let m = Model()
m.n = 3
print(m.weights)
m.weights[0] = 1
print(m.weights, m.label)
m.label = "x"
print(m.label)
/* output:
made
counting
2
1
3
init
[0.5, 0.5, 0.5]
[1.0, 0.5, 0.5] model 3
x
*/

protocol Stage { associatedtype Input; associatedtype Output; func process(_ input: Input) -> Output }
struct Tokenize: Stage { func process(_ s: String) -> [String] { s.lowercased().split { !$0.isLetter }.map(String.init) } }
struct RemoveStops: Stage { let stops: Set<String>; func process(_ t: [String]) -> [String] { t.filter { !stops.contains($0) } } }
struct Count: Stage { func process(_ t: [String]) -> [String: Int] { t.reduce(into: [:]) { $0[$1, default: 0] += 1 } } }
struct Chain<A: Stage, B: Stage>: Stage where A.Output == B.Input {
  let first: A, second: B
  func process(_ input: A.Input) -> B.Output { second.process(first.process(input)) }
}
struct AnyStage<I, O>: Stage {
  private let body: (I) -> O
  init<S: Stage>(_ s: S) where S.Input == I, S.Output == O { body = s.process }
  init(_ f: @escaping (I) -> O) { body = f }
  func process(_ input: I) -> O { body(input) }
}
extension Stage {
  func then<Next: Stage>(_ next: Next) -> Chain<Self, Next> where Next.Input == Output { Chain(first: self, second: next) }
  func map<T>(_ f: @escaping (Output) -> T) -> AnyStage<Input, T> { AnyStage { f(self.process($0)) } }
  func callAsFunction(_ i: Input) -> Output { process(i) }
}
let text = "The cat and the dog. The CAT sat; and the dog ran!"
let p = Tokenize().then(RemoveStops(stops: ["the", "and"])).then(Count())
print(p.process(text).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" })
let top = p.map { $0.filter { $0.value > 1 }.keys.sorted() }
print(top(text))
let stages: [AnyStage<String, Int>] = [AnyStage { $0.count }, Tokenize().map(\.count), AnyStage(Tokenize().map { Set($0).count })]
print(stages.map { $0(text) })
func twice<S: Stage>(_ s: S) -> (S.Input) -> S.Output where S.Input == S.Output { { s.process(s.process($0)) } }
struct Bang: Stage { func process(_ s: String) -> String { s + "!" } }
print(twice(Bang())("hey"))
/* output:
["cat 2", "dog 2", "ran 1", "sat 1"]
["cat", "dog"]
[50, 12, 6]
hey!!
*/

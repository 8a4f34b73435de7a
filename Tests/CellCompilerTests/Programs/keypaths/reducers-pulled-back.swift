struct Reducer<S, A> { let reduce: (inout S, A) -> Void
  func combined(with o: Reducer) -> Reducer { Reducer { s, a in self.reduce(&s, a); o.reduce(&s, a) } }
  func pullback<G>(_ kp: WritableKeyPath<G, S>) -> Reducer<G, A> { Reducer<G, A> { g, a in self.reduce(&g[keyPath: kp], a) } } }
enum Action { case inc(Int), reset, rename(String) }
let counter = Reducer<Int, Action> { s, a in switch a { case .inc(let k): s += k; case .reset: s = 0; case .rename: break } }
let logger = Reducer<[String], Action> { s, a in s.append("\(a)") }
struct App { var count = 0; var log: [String] = []; var name = "" }
let app = counter.pullback(\App.count).combined(with: logger.pullback(\.log)).combined(with: Reducer { s, a in if case let .rename(n) = a { s.name = n } })
var state = App()
for a in [Action.inc(3), .rename("x"), .inc(4), .reset, .inc(1)] { app.reduce(&state, a) }
print(state)
final class ViewStore<S, A> { private(set) var state: S { didSet { listeners.forEach { $0(state) } } }; let reducer: Reducer<S, A>; var listeners: [(S) -> Void] = []
  init(_ s: S, _ r: Reducer<S, A>) { state = s; reducer = r }; func send(_ a: A...) { for x in a { reducer.reduce(&state, x) } } }
let vs = ViewStore(App(), app); var seen: [Int] = []; vs.listeners.append { seen.append($0.count) }; vs.send(.inc(1), .inc(1), .reset); print(seen, vs.state.log.count)
/* output:
App(count: 1, log: ["inc(3)", "rename(\"x\")", "inc(4)", "reset", "inc(1)"], name: "x")
[1, 2, 0] 3
*/

enum State: String, CaseIterable { case idle, running, paused, done
  enum Event { case start, pause, resume, finish(code: Int) }
  func on(_ e: Event) -> State? { switch (self, e) { case (.idle, .start), (.paused, .resume): .running
    case (.running, .pause): .paused
    case (.running, .finish(let c)) where c == 0, (.paused, .finish(code: let c)) where c == 0: .done
    case (_, .finish): .idle
    default: nil } } }
var st = State.idle
let events: [State.Event] = [.start, .pause, .pause, .resume, .finish(code: 1), .start, .finish(code: 0), .start]
for e in events { guard let n = st.on(e) else { print("ignored \(e) in \(st)"); continue }; print(st.rawValue, "->", n, e); st = n }
print(State.allCases.map(\.rawValue), State(rawValue: "paused") as Any, State(rawValue: "x") == nil)
print(State.allCases.enumerated().map { "\($0):\($1)" }, State.allCases.firstIndex(of: .paused)!)
switch (3, -2.5, "x") { case (0..., ..<0, let s): print("q2", s); default: print("other") }
switch 15 { case let n where n.isMultiple(of: 15): print("fizzbuzz", n); fallthrough; case 5: print("five"); default: print("no") }
let point = (x: 1, y: -1)
switch point { case (0, 0): print("origin"); case (let x, 0), (0, let x): print("axis", x); case let (x, y) where x == -y: print("anti", x, y); case _: print("else") }
outer: for i in 1...3 { for j in 1...3 { if j == 2 { continue outer }; if i == 3 { break outer }; print(i, j) } }
func ~= (p: (Int) -> Bool, v: Int) -> Bool { p(v) }
let isEven: (Int) -> Bool = { $0 % 2 == 0 }
switch 8 { case isEven: print("even"); default: print("odd") }
struct Regexish { let prefix: String; static func ~= (r: Regexish, s: String) -> Bool { s.hasPrefix(r.prefix) } }
switch "hello" { case Regexish(prefix: "he"): print("he*"); default: print("?") }
let opt: Int?? = .some(nil)
switch opt { case nil: print("outer nil"); case .some(nil): print("inner nil"); case .some(.some(let x)): print(x) }
if case .finish(let code)? = events.last(where: { if case .finish = $0 { true } else { false } }) { print("code", code) }
for case .finish(let c) in events { print(c, terminator: ";") }
print()
let vals: [Any] = [1, 2.5, "s", [1], ["k": 1], (1, 2), Optional<Int>.none as Any, State.idle, Character("c")]
for v in vals { switch v { case let i as Int: print("Int", i); case is Double: print("Double"); case let s as String where !s.isEmpty: print("String", s); case let a as [Int]: print("[Int]", a); case let d as [String: Int]: print(d); case let (a, b) as (Int, Int): print("pair", a, b); case let s as State: print(s); default: print("other", v) } }

/* output:
idle -> running start
running -> paused pause
ignored pause in paused
paused -> running resume
running -> idle finish(code: 1)
idle -> running start
running -> done finish(code: 0)
ignored start in done
["idle", "running", "paused", "done"] Optional(main.State.paused) true
["0:idle", "1:running", "2:paused", "3:done"] 2
q2 x
fizzbuzz 15
five
anti 1 -1
1 1
2 1
even
he*
inner nil
code 0
1;0;
Int 1
Double
String s
[Int] [1]
["k": 1]
pair 1 2
other nil
idle
other c
*/

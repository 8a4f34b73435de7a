// wrong patterns
enum E { case a(Int), b(String, Int), c }
func f(_ e: E) -> Int {
  switch e { // error: switch must be exhaustive
  case .a(let x): return x
  case .b(let s): return s.1
  }
}
func g(_ e: E) -> Int { switch e { case .a(let x), .b(_, let y): return 1; case .c: return 2 } } // error:
func h(_ e: E) { switch e { case .d: break; default: break } } // error: type 'E' has no member 'd'
func i(_ n: Int) { switch n { case 1: print(1); case "a": print(2) } } // error: expression pattern of type 'String' cannot match values of type 'Int'
func j(_ n: Int?) { switch n { case 1: break; case nil: break } } // error: switch must be exhaustive
func k(_ e: E) { if case .a(let x, let y) = e { print(x) } } // error:
func l(_ b: Bool) -> Int { switch b { case true: 1 } } // error: switch must be exhaustive
func m(_ t: (Bool, Bool)) { switch t { case (true, _): break; case (_, true): break } } // error: switch must be exhaustive
let e = E.c
if e == .c { print("c") } // error:
if case .c = 3 { } // error:
for case .a(let q) in [e] { print(q); q = 2 } // error: cannot assign to value: 'q' is a 'let' constant
switch e { case .a: fallthrough; case .b(let s, _): print(s); case .c: break } // error: 'fallthrough' from a case which doesn't bind variable 's'

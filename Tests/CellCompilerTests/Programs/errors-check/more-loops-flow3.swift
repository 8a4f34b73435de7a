let xs = [1, 2, 3]
func f(_ n: Int) -> String {
  switch n {
  case 0: "zero"
  case 1: return "one"
  default: return "many"
  }
}
func g(_ n: Int) -> String {
  if n > 0 { "pos" } else { return "neg" }
}
func h(_ n: Int) -> Int {
  let r = if n > 0 { 1 } else { "a" }  // error:
  return r
}
let k = if xs.isEmpty { 1 }  // error:
let m = switch xs.count { case 0: 1; case 1: 2 }  // error: switch must be exhaustive
let o = switch xs.count { case 0: "a"; default: 2 }  // error:
func p() -> Int { for x in xs { if x > 2 { return x } } ; print("none") }
func q(_ n: Int?) -> Int { if let n { return n } }
func r(_ n: Int?) -> Int { guard let n = n else { } ; return n }
func s() -> Int { var i = 0; while i < 3 { i += 1; if i == 2 { return i } } }
func t(_ a: Bool, _ b: Bool) -> Int { switch (a, b) { case (true, _): return 1; case (_, true): return 2; case (false, false): return 3 } }
func u(_ a: Bool, _ b: Bool) -> Int { switch (a, b) { case (true, true): return 1; case (false, false): return 3 } }  // error: switch must be exhaustive
func v(_ c: Character) -> Int { switch c { case "a"..."z": return 1; case "A"..."Z": return 2 } }  // error: switch must be exhaustive
func w(_ x: Double) -> Int { switch x { case ..<0: return 1; case 0: return 2; case 0...: return 3 } }  // error: switch must be exhaustive
label: if xs.isEmpty { break label }
label2: for x in xs { continue label }  // error:
break  // error: 'break' is only allowed inside a loop, if, do, or switch

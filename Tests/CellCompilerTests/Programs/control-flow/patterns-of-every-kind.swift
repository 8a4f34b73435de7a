let a: Int? = 5, b: Int? = nil
switch (a, b) { case let (x?, y?): print(x + y); case (let x?, nil): print("only", x); case (nil, _): print("none") }
let v: Any = 3.5
switch v { case is Int: print("int"); case let d as Double where d > 3: print("big", d); case let d as Double: print(d); default: print("?") }
let things: [Any?] = [1, "a", nil, [1, 2], (1, 2)]
for t in things { switch t { case nil: print("nil"); case let i as Int: print("i", i); case let s as String: print("s", s); case let xs as [Int]: print("xs", xs.count); case let x?: print("other", x) } }
let c: Character = "ш"
switch c { case "а"..."я": print("cyr"); case "a"..."z", "A"..."Z": print("lat"); default: break }
let n = 42
switch n { case ..<0: print("neg"); case 0: print("zero"); case 1...9: print("digit"); case let k where k.isMultiple(of: 2): print("even"); fallthrough; default: print("big") }
if case .some(let z) = a, case 1..<10 = z { print(z) }
let label = switch n % 3 { case 0: "fizz"; case 1: "one"; default: "two" }
let w = if n > 40 { "big" } else if n > 20 { "mid" } else { "small" }
print(label, w)

/* output:
only 5
big 3.5
i 1
s a
nil
xs 2
other (1, 2)
cyr
even
big
5
fizz big
*/

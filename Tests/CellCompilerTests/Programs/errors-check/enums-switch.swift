enum Color { case red, green, blue }
enum Shape { case circle(Double), rect(w: Double, h: Double), none }
let c = Color.red
switch c { case .red: print("r") }  // error: switch must be exhaustive
switch c { case .red, .green: print("r") }  // error: switch must be exhaustive
switch c { case .red: print(1); case .green: print(2); case .blue: print(3); case .yellow: print(4) }  // error: type 'Color' has no member 'yellow'
let s = Shape.circle(1)
switch s { case .circle(let r): print(r); case .rect: print(1) }  // error: switch must be exhaustive
switch s { case .circle(let r) where r > 1: print(r); case .rect: print(1); case .none: print(2) }  // error: switch must be exhaustive
switch s { case .circle(let a, let b): print(a, b); default: break }  // error:
switch s { case .rect(let w, let h, let d): print(w, h, d); default: break }  // error:
switch s { case .rect(let w, h: let q): print(w, q); default: break }
switch s { case .rect(height: let w, h: let q): print(w, q); default: break }  // error: tuple pattern element label 'height' must be 'w'
switch 3 { case 1: print(1); case 2: print(2) }  // error: switch must be exhaustive
switch "a" { case "a": print(1) }  // error: switch must be exhaustive
switch true { case true: print(1) }  // error: switch must be exhaustive
switch (1, true) { case (1, true): print(1); case (_, false): print(2) }  // error: switch must be exhaustive
switch (c, c) { case (.red, _): print(1); case (_, .red): print(2) }  // error: switch must be exhaustive
let o: Int? = 1
switch o { case .some(let x): print(x) }  // error: switch must be exhaustive
switch o { case nil: print(0); case 3: print(1) }  // error: switch must be exhaustive
switch o { case let x?: print(x) }  // error: switch must be exhaustive
switch c { case .red: case .green: print(1); default: break }  // error: 'case' label in a 'switch' must have at least one executable statement
switch c { default: print(1); case .red: print(2) }  // error: additional 'case' blocks cannot appear after the 'default' block of a 'switch'
switch c { case Color.red: print(1); case "x": print(2); default: break }  // error: expression pattern of type 'String' cannot match values of type 'Color'
switch c { }  // error: switch must be exhaustive
switch 1...3 { case 1: break; default: break }  // error: expression pattern of type 'Int' cannot match values of type 'ClosedRange<Int>'
let x: Color = .purple  // error: type 'Color' has no member 'purple'
let y = Color.red.rawValue  // error: value of type 'Color' has no member 'rawValue'
let z = Color(rawValue: "red")  // error: 'Color' cannot be constructed because it has no accessible initializers
let w: Color = "red"  // error: cannot convert value of type 'String' to specified type 'Color'
let v = Shape.circle
let u = Shape.rect(1, 2)  // error: missing argument labels 'w:h:' in call
let t = Shape.circle("a")  // error: cannot convert value of type 'String' to expected argument type 'Double'
let q = Shape.rect(w: 1)  // error: missing argument for parameter 'h' in call
print(c == .red, s == .none)  // error: referencing operator function '==' on 'Equatable' requires that 'Shape' conform to 'Equatable'
if case .circle(let r) = s { print(r) } else { print(r) }  // error: cannot find 'r' in scope
if c == .purple { }  // error: type 'Color' has no member 'purple'
if s == .circle(1) { }  // error:
if .red == c { }
for k in Color.allCases { print(k) }  // error: type 'Color' has no member 'allCases'
switch 5 { case 0..<5: print(1); case 5...: print(2) }  // error: switch must be exhaustive
switch 2.5 { case 1: break; case 2.5: break }  // error: switch must be exhaustive
switch c { case .red: print(1); case .green: print(1); case .blue: print(1); @unknown default: print(2) }

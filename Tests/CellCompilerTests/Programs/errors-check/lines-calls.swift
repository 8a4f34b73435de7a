struct P { var x: Int; func add(_ o: P) -> P { P(x: x + o.x) } }
let p = P(x: 1)
let q = p
  .add(
    3  // error: cannot convert value of type 'Int' to expected argument type 'P'
  )
let r = p
  .sub(p)  // error: value of type 'P' has no member 'sub'
let s = p
  .add(p)
  .x
  .count  // error: value of type 'Int' has no member 'count'
let t: String = p
  .add(p)
  .x  // error: cannot convert value of type 'Int' to specified type 'String'
print(
  p.add(p),
  p.y,  // error: value of type 'P' has no member 'y'
  undefined  // error: cannot find 'undefined' in scope
)
let u = P(
  x: 1,
  y: 2  // error: extra argument 'y' in call
)
let v = P(
)  // error: missing argument for parameter 'x' in call
let i: String = [1, 2]
  .map { $0 + 1 }[0]  // error:

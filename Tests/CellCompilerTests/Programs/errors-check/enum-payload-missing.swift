enum S { case circle(Double), none }
let a = S.circle
let b: S = .circle()  // error: missing argument for parameter #1 in call
let c: S = .none(3)  // error:

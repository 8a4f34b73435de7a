let a = #/[a-/#  // error: cannot parse regular expression: expected ']'
let c = #/a{3,1}/#  // error: cannot parse regular expression: range lower bound '3' must be less than or equal to upper bound '1'
let d = #/(?<=x)y/#  // error: cannot parse regular expression: lookbehind is not currently supported

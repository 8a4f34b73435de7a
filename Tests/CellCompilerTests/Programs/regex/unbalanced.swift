let a = #/abc/#
let b = #/(abc/#  // error: cannot parse regular expression: expected ')'
print(a)

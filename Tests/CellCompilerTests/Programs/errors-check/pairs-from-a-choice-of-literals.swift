let flag = true
for (i, x) in (flag ? [1] : [2]).enumerated() { print(i, x) } // error: pattern cannot match values of type '(offset: Int, element: Int)'
for x in flag ? [1] : [2] { print(x) }
let q = (flag ? [1] : [2]).count
let r = (flag ? [1] : [2]).map { $0 + 1 }
print(q, r)
for (i, x) in (flag ? "ab" : "cd").enumerated() { print(i, x) } // error: pattern cannot match values of type

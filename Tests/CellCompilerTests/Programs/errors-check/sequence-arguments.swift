let a = [1, 2, 3]
let b = a.map { String($0) }.joined(separator: 1)  // error:
let c = a.sorted(by: >).first + 1  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let d = a.reduce(0) { $0 + "\($1)" }  // error:
print(a.contains("1"), a.index(of: 2))  // error:

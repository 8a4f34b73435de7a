let x = sqrt(2.0)  // error: cannot find 'sqrt' in scope
let s = String(format: "%.2f", 3.14)  // error:
print(x, s)
print("a,b".components(separatedBy: ","))  // error: value of type 'String' has no member 'components'
print(pow(2.0, 3.0))  // error: cannot find 'pow' in scope
print("abc".contains("b"))
print("a-b".replacingOccurrences(of: "-", with: "+"))  // error: value of type 'String' has no member 'replacingOccurrences'
print(" a ".trimmingCharacters(in: .whitespaces))  // error: value of type 'String' has no member 'trimmingCharacters'
print(Date())  // error:
let r = (2.5).rounded()
print(r, abs(-1), min(1, 2), Double.pi)
print(floor(2.5), log(2.0), "x".range(of: "x") as Any, "a".capitalized)  // error: cannot find 'floor' in scope
print(UUID())  // error:

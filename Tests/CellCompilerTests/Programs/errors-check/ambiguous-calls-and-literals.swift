func f(_ x: Int) -> Int { 1 }
func f(_ x: Int) -> String { "" }
let a = f(1)  // error: ambiguous use of 'f'
print(f(2))  // error: ambiguous use of 'f'
func g(_ x: Int, y: Int = 0) {}
func g(_ x: Int, z: Int = 0) {}
g(1)  // error:
func h(_ x: Double) {}
func h(_ x: Float) {}
h(1)  // error: ambiguous use of 'h'
let e = []  // error: empty collection literal requires an explicit type
let n = nil  // error: 'nil' requires a contextual type
let d = [:]  // error: empty collection literal requires an explicit type
let m = [1, "a"]  // error: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional
let t = .red  // error:
let c = { $0 + 1 }
let q = [nil, nil]  // error: heterogeneous collection literal could only be inferred to '[Any?]'; add explicit type annotation if this is intentional
let r = [1, nil, "x"]  // error:
func k<T>(_ x: T.Type) -> T? { nil }
let s = k()  // error:
func l<T>() -> T? { nil }
let u = l()  // error: generic parameter 'T' could not be inferred
let v = Array()  // error: generic parameter 'Element' could not be inferred
let w = [Int: ]()  // error:

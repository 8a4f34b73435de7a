var d: [String: Int] = ["a": "b"]  // error: cannot convert value of type 'String' to expected dictionary value type 'Int'
d["c"] = "x"  // error:
d[1] = 2  // error:
d["a"] += 1  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let v: Int = d["a"] ?? "none"  // error: cannot convert value of type 'String' to expected argument type 'Int'
for (k, v) in d { k = "x"; print(v) }  // error: cannot assign to value: 'k' is a 'let' constant
d.append(1)  // error: value of type '[String : Int]' has no member 'append'
let e = ["a": 1, 2: "b"]  // error: heterogeneous collection literal could only be inferred to '[AnyHashable : Any]'; add explicit type annotation if this is intentional
d.removeValue("a")  // error: missing argument label 'forKey:' in call

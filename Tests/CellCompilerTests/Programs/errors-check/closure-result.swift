let f: (Int) -> String = { $0 + 1 }  // error: cannot convert value of type 'Int' to closure result type 'String'
let words = ["a"].map { (s: String) -> Int in s }  // error: closure result

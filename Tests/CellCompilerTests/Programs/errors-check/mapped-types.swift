let names: [String] = ["a", "b"]
let lengths: [Int] = names.map { $0 }  // error: cannot convert value of type 'String' to closure result type 'Int'
let joined: String = names  // error: cannot convert value of type '[String]' to specified type 'String'
let upper = names.map(\.uppercased)  // error:
let dict: [String: Int] = names.reduce(into: [:]) { $0[$1] = $1 }  // error:
let firsts: [Character] = names.map { $0.first }  // error:
print(lengths, joined, upper, dict, firsts)

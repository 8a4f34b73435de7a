let list: [Int!] = [1]  // error: using '!' is not allowed here
let table: [String: Int!] = [:]  // error: using '!' is not allowed here
func f(_ g: (Int!) -> Void) {}  // error: using '!' is not allowed here

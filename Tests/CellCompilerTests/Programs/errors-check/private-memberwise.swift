struct Account { private var pin = 1; var owner: String }
struct Point { private var x: Int; var y: Int }
struct Open { private var log: [String] = []; var count: Int { log.count } }
let empty = Open()
let account = Account(owner: "Eva")  // error: 'Account' initializer is inaccessible due to 'private' protection level
let point = Point(x: 1, y: 2)  // error: 'Point' initializer is inaccessible due to 'private' protection level

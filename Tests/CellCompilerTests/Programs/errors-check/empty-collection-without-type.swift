let xs = []  // error: empty collection literal requires an explicit type
let d = [:]  // error: empty collection literal requires an explicit type

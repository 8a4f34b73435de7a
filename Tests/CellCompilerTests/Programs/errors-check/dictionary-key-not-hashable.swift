struct K {}
var d: [K: Int] = [:]  // error: type 'K' does not conform to protocol 'Hashable'

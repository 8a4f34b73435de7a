let a: Set<Any> = [] // error: type 'Any' does not conform to protocol 'Hashable'
let b: [Any: Int] = [:] // error: type 'Any' does not conform to protocol 'Hashable'
let c: [Any] = [1, "2"]
let d = Set(c) // error:

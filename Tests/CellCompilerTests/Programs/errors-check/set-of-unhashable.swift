struct P { var x: Int }
var s: Set<P> = []  // error: type 'P' does not conform to protocol 'Hashable'
var d: [P: Int] = [:]  // error: type 'P' does not conform to protocol 'Hashable'
func f(_ x: Set<P>) {}  // error: type 'P' does not conform to protocol 'Hashable'

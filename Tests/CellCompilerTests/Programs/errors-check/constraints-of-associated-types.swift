protocol P { associatedtype T: Equatable; func t() -> T; associatedtype L: Sequence; var l: L { get } }
struct D {}
struct E: P { func t() -> D { D() }; var l: [Int] { [] } } // error: type 'E' does not conform to protocol 'P'
struct F: P { func t() -> Int { 1 }; var l: Int { 1 } } // error: type 'F' does not conform to protocol 'P'
struct G: P { func t() -> Int { 1 }; var l: String { "" } }
struct H: P { typealias T = D; func t() -> D { D() }; var l: Set<Int> { [] } } // error: type 'H' does not conform to protocol 'P'
protocol Q { associatedtype N: Numeric; associatedtype M where M == Int; func n() -> N; func m() -> M }
struct I: Q { func n() -> String { "" }; func m() -> Int { 1 } } // error: type 'I' does not conform to protocol 'Q'
struct J: Q { func n() -> Double { 1 }; func m() -> Int { 1 } }
struct K: Q { func n() -> Double { 1 }; func m() -> String { "" } } // error: type 'K' does not conform to protocol 'Q'

struct A { let (a, b) = (1, 2) } // error: binding multiple 'let' stored properties from a single initializer exp
struct B { lazy var (a, b) = (1, 2) } // error: 'lazy' cannot destructure an initializer
struct C { var (a, b): Int { (1) } } // error: getter/setter can only be defined for a single variable
enum D { var (a, b) = (1, 2) } // error: enums must not contain stored properties
struct E { var (a, b) = (1, 2, 3) } // error: '(Int, Int, Int)' is not convertible to '(Int, Int)', tuples have a di
struct F { var (a, b): (Int, Int, Int) } // error:
struct G { var (a, b) = 1 } // error:
struct H { var (a, b) } // error: type annotation missing in pattern
struct I { let (a, b): (Int, String) = (1, "x") } // error: binding multiple 'let' stored properties from a single initializer exp
struct J { var (a, a) = (1, 2) } // error: invalid redeclaration of 'a'
struct K { var (_, _) = (1, 2) } // error: property declaration does not bind any variables
struct L { var (a): Int }
class M { var (a, b): (Int, String) } // error: class 'M' has no initializers
class N { let (a, b): (Int, Int) = (1, "x") } // error: cannot convert value of type '(Int, String)' to specified type '(Int, 
extension A { var (q, r) = (1, 2) } // error: extensions must not contain stored properties
protocol P { var (a, b): (Int, Int) { get } } // error: getter/setter can only be defined for a single variable
struct Q { static var (a, b): (Int, Int) } // error:
class R { var (a, b) = (1, 2) { didSet { } } } // error: getter/setter can only be defined for a single variable

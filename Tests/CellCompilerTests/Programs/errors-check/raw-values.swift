enum A: Int { case x = 1, y = 1 }  // error: raw value for enum case is not unique
enum B: Int { case a = 2, b = 1, c }  // error: raw value for enum case is not unique
enum S: String { case p, q = "p" }  // error: raw value for enum case is not unique
enum N: Int { case a(Int) }  // error: enum with raw type cannot have cases with arguments
enum F: Bool { case t = true }  // error: raw type 'Bool' is not expressible by a string, integer, or floating-point literal
enum G: Int { case a = "s" }  // error: cannot convert value of type 'String' to raw type 'Int'

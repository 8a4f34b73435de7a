func double(_ x: Int) -> Int { x * 2 }
print(double(Int))  // error: cannot convert value of type 'Int.Type' to expected argument type 'Int'
let kind = String  // error: expected member name or initializer call after type name
struct Empty {}
print(Empty == Empty)  // error: expected member name or initializer call after type name

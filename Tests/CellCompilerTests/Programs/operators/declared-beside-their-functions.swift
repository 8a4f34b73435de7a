prefix operator ~~;
prefix func ~~ (x: Int) -> Int { ~x &* 2 }
print(~~3)
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }; prefix func √ (x: Int) -> Int { x * x }
print(√4.0, √(4 as Int))
infix operator <+>: AdditionPrecedence; func <+> (a: Int, b: Int) -> Int { a * 10 + b }
print(1 <+> 2 <+> 3)
postfix operator %; postfix func % (x: Double) -> Double { x / 100 }
print(50%)

/* output:
-8
2.0 16
123
0.5
*/

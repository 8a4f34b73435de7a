protocol Shape { var area: Double { get } }
struct Square: Shape { let side: Double; var area: Double { side * side } }
struct Disc: Shape { let radius: Double; var area: Double { 3 * radius * radius } }
func larger(_ a: some Shape, _ b: some Shape) -> Double { max(a.area, b.area) }
print(larger(Square(side: 2), Disc(radius: 1)))
print(larger(Disc(radius: 2), Disc(radius: 1)))
func join(_ left: some Sequence<Int>, with right: some Sequence<Int>, by step: Int = 1) -> [Int] {
  left.map { $0 + step } + right.map { $0 - step }
}
print(join([1, 2], with: Set([9])), join(1...3, with: [4], by: 10))
func same(_ a: some CustomStringConvertible, _ b: some CustomStringConvertible) -> Bool {
  a.description == b.description
}
print(same(1, "1"), same(1.0, 1))
/* output:
4.0
12.0
[2, 3, 8] [11, 12, 13, -6]
true false
*/

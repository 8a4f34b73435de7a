protocol Container<Element> { associatedtype Element; var count: Int { get }; subscript(i: Int) -> Element { get }; func first(where p: (Element) -> Bool) -> Element? }
struct L<T>: Container { var xs: [T]; var count: Int { xs.count }; subscript(i: Int) -> T { xs[i] }; func first(where p: (T) -> Bool) -> T? { xs.first(where: p) } }
let c: any Container = L(xs: [1, 2, 3])
for i in 0..<c.count { print(c[i]) }
let d: any Container<String> = L(xs: ["a", "b"])
print(d[0] + d[1], d.first { $0 > "a" } ?? "-")
let e: any Container = d
print(e[1])
let f: [any Container] = [c, d, L(xs: [1.5])]
print(f.map { $0[0] })
func total<C: Container<Int>>(_ c: C) -> Int { (0..<c.count).reduce(0) { $0 + c[$1] } }
if let k = c as? L<Int> { print(total(k)) }
if let k = c as? any Container<Int> { print(total(k)) }

/* output:
1
2
3
ab b
b
[1, "a", 1.5]
6
6
*/

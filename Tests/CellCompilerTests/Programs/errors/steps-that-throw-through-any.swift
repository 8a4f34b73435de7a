// throws, rethrows, closures through any; async excluded
protocol Step { associatedtype I; associatedtype O; func apply(_ i: I) throws -> O; var name: String { get } }
enum Fail: Error { case at(String) }
struct ParseInt: Step { let name = "int"; func apply(_ s: String) throws -> Int { guard let n = Int(s) else { throw Fail.at(name) }; return n } }
struct Half: Step { let name = "half"; func apply(_ n: Int) throws -> Double { if n % 2 == 1 { throw Fail.at("\(n)") }; return Double(n) / 2 } }
extension Step { func tryIt(_ x: Any) -> String { guard let i = x as? I else { return "\(name): wrong type" }; do { return "\(name): \(try apply(i))" } catch Fail.at(let w) { return "\(name) failed at \(w)" } catch { return "?" } } 
  func each(_ xs: [I], _ f: (O) throws -> Void) rethrows { for x in xs { if let o = try? apply(x) { try f(o) } } } }
let steps: [any Step] = [ParseInt(), Half()]
for s in steps { for x in ["12", "z", 4, 5] as [Any] { print(s.tryIt(x)) } }
func chain(_ x: Any, _ ss: [any Step]) throws -> Any {
  func go<S: Step>(_ s: S, _ x: Any) throws -> Any { guard let i = x as? S.I else { throw Fail.at("type of " + s.name) }; return try s.apply(i) }
  return try ss.reduce(x) { try go($1, $0) }
}
print(try chain("8", steps))
do { print(try chain("7", steps)) } catch { print(error) }
do { print(try chain(3, steps)) } catch { print(error) }
ParseInt().each(["1", "x", "3"]) { print($0) }
do { try Half().each([2, 4]) { if $0 > 1 { throw Fail.at("big \($0)") } } } catch { print(error) }

/* output:
int: 12
int failed at int
int: wrong type
int: wrong type
half: wrong type
half: wrong type
half: 2.0
half failed at 5
4.0
at("7")
at("type of int")
1
3
at("big 2.0")
*/

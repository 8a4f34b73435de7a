import Foundation
enum ParseError: Error, Equatable { case notNumber(String), outOfRange(Int, ClosedRange<Int>) }
func number(_ s: String) -> Result<Int, ParseError> { Int(s.trimmingCharacters(in: .whitespaces)).map(Result.success) ?? .failure(.notNumber(s)) }
func check(_ n: Int) -> Result<Int, ParseError> { (1...100).contains(n) ? .success(n) : .failure(.outOfRange(n, 1...100)) }
let results = ["42", " 7", "x", "500"].map { number($0).flatMap(check).map { $0 * 2 } }
for r in results { switch r { case .success(let v): print("ok", v); case .failure(.notNumber(let s)): print("bad", s); case let .failure(.outOfRange(n, range)): print(n, "not in", range, range.count) } }
print(results.compactMap { try? $0.get() }, results.map { (try? $0.get()) ?? 0 }, results[2] == .failure(.notNumber("x")))
extension Result { var value: Success? { if case .success(let v) = self { v } else { nil } }
  func recover(_ f: (Failure) -> Success) -> Success { switch self { case .success(let s): s; case .failure(let e): f(e) } } }
print(results.map { $0.recover { _ in -1 } }, results.map(\.value))
func all<T, E>(_ rs: [Result<T, E>]) -> Result<[T], E> { var out: [T] = []; for r in rs { switch r { case .success(let t): out.append(t); case .failure(let e): return .failure(e) } }; return .success(out) }
print(all(results), all(Array(results.prefix(2))))
struct Wrapped: Error, CustomStringConvertible { let underlying: Error; var description: String { "wrapped(\(underlying))" } }
print(results[2].mapError { Wrapped(underlying: $0) }, results[0].mapError { Wrapped(underlying: $0) })
func load(_ s: String) throws -> Int { guard let n = Int(s) else { throw ParseError.notNumber(s) }; return n }
let caught = Result { try load("zz") }
print(caught, (caught as? Result<Int, Error>) != nil)
do { let a = try load("4"), b = try load("b"); print(a + b) } catch ParseError.notNumber(let s) where s.count == 1 { print("one letter", s) } catch { print(error) }
func twice<T>(_ f: () throws -> T) rethrows -> (T, T) { (try f(), try f()) }
print(twice { 3 }, (try? twice { try load("5") }) ?? (0, 0), try! load("9"))
let sum = try ["1", "2"].map(load).reduce(0, +); print(sum)
/* output:
ok 84
ok 14
bad x
500 not in 1...100 100
[84, 14] [84, 14, 0, 0] true
[84, 14, -1, -1] [Optional(84), Optional(14), nil, nil]
failure(main.ParseError.notNumber("x")) success([84, 14])
failure(wrapped(notNumber("x"))) success(84)
failure(main.ParseError.notNumber("zz")) true
one letter b
(3, 3) (5, 5) 9
3
*/

import Foundation
// A small stack VM with an assembler and a tree-walking calculator.
enum Instruction: Equatable { case push(Int), pop, add, mul, sub, jmp(Int), jz(Int), load(String), store(String), print, halt
  init?(_ line: Substring, labels: [String: Int]) { let parts = line.split(separator: " ").map(String.init); switch (parts.first, parts.dropFirst().first) { case ("push", let n?): guard let v = Int(n) else { return nil }; self = .push(v); case ("pop", nil): self = .pop; case ("add", nil): self = .add; case ("mul", nil): self = .mul; case ("sub", nil): self = .sub; case ("jmp", let l?): guard let t = labels[l] else { return nil }; self = .jmp(t); case ("jz", let l?): guard let t = labels[l] else { return nil }; self = .jz(t); case ("load", let v?): self = .load(v); case ("store", let v?): self = .store(v); case ("print", nil): self = .print; case ("halt", _): self = .halt; default: return nil } } }
enum VMError: Error { case stackUnderflow(pc: Int), unknownVariable(String), stepLimit, syntax(line: Int, text: String) }
struct VM { private var stack: [Int] = [], vars: [String: Int] = [:], pc = 0; private(set) var output: [String] = []
  private mutating func pop() throws -> Int { guard let v = stack.popLast() else { throw VMError.stackUnderflow(pc: pc) }; return v }
  mutating func run(_ code: [Instruction], limit: Int = 1000) throws { var steps = 0
    loop: while pc < code.count { steps += 1; if steps > limit { throw VMError.stepLimit }; defer { pc += 1 }
      switch code[pc] { case .push(let n): stack.append(n); case .pop: _ = try pop()
        case .add, .mul, .sub: let (b, a) = (try pop(), try pop()); let f: (Int, Int) -> Int = code[pc] == .add ? (+) : code[pc] == .mul ? (*) : (-); stack.append(f(a, b))
        case .jmp(let t): pc = t - 1; case .jz(let t): if try pop() == 0 { pc = t - 1 }
        case .load(let v): guard let x = vars[v] else { throw VMError.unknownVariable(v) }; stack.append(x); case .store(let v): vars[v] = try pop(); case .print: output.append("\(try pop())"); case .halt: break loop } } } }
func assemble(_ src: String) throws -> [Instruction] { var labels: [String: Int] = [:], lines: [(Int, Substring)] = []
  for (i, raw) in src.split(separator: "\n", omittingEmptySubsequences: false).enumerated() { let line = raw.prefix { $0 != ";" }.drop { $0 == " " }; if line.allSatisfy(\.isWhitespace) { continue }; if line.contains(":") { labels[String(line.prefix { $0 != ":" })] = lines.count } else { lines.append((i + 1, line)) } }
  return try lines.map { n, l in guard let ins = Instruction(l, labels: labels) else { throw VMError.syntax(line: n, text: l.trimmingCharacters(in: .whitespaces)) }; return ins } }
let program = """
  push 5 ; n
  store n
  push 1
  store acc
loop:
  load n
  jz end
  load acc
  load n
  mul
  store acc
  load n
  push 1
  sub
  store n
  jmp loop
end:
  load acc
  print
"""
for (name, src) in [("fact", program), ("under", "push 1\nadd"), ("unknown", "load q"), ("syntax", "push 1\nfoo 3"), ("forever", "a:\njmp a")] { do { var vm = VM(); let code = try assemble(src); try vm.run(code); print(name, code.count, vm.output) } catch let VMError.stackUnderflow(pc) { print(name, "underflow at", pc) } catch VMError.syntax(let line, let text) { print(name, "line \(line): '\(text)'") } catch { print(name, error) } }
/* output:
fact 17 ["120"]
under underflow at 1
unknown unknownVariable("q")
syntax line 2: 'foo 3'
forever stepLimit
*/

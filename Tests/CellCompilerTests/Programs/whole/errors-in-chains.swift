import Foundation

enum LoadError: Error, Equatable {
  case missing(name: String)
  case malformed(line: Int, reason: Reason)
  enum Reason: String { case columns = "wrong number of columns", number = "not a number" }
}

struct ValidationError: Error, CustomStringConvertible {
  var problems: [String]
  var description: String { problems.isEmpty ? "fine" : problems.joined(separator: "; ") }
}

struct Record: Equatable { let id: Int, weight: Double, tags: Set<String> }

typealias Step<A, B> = (A) throws -> B
precedencegroup PipePrecedence {
  associativity: left
  higherThan: AssignmentPrecedence
}
infix operator |>: PipePrecedence
infix operator >>>: AdditionPrecedence
func |> <A, B>(value: A, step: Step<A, B>) rethrows -> B { try step(value) }
func >>> <A, B, C>(f: @escaping Step<A, B>, g: @escaping Step<B, C>) -> Step<A, C> { { try g(f($0)) } }

let files = [
  "good": "1,2.5,a b\n2,0.5,b",
  "short": "1,2.5",
  "bad": "1,2,x\n2,heavy,y",
  "negative": "7,-1,\n8,-2,c",
]

func load(_ name: String) throws -> String {
  guard let text = files[name] else { throw LoadError.missing(name: name) }
  return text
}

func parse(_ text: String) throws -> [Record] {
  var records: [Record] = []
  for (index, line) in text.split(separator: "\n").enumerated() {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false)
    guard fields.count == 3 else { throw LoadError.malformed(line: index + 1, reason: .columns) }
    guard let id = Int(fields[0]), let weight = Double(fields[1]) else {
      throw LoadError.malformed(line: index + 1, reason: .number)
    }
    records.append(Record(id: id, weight: weight, tags: Set(fields[2].split(separator: " ").map(String.init))))
  }
  return records
}

func validate(_ records: [Record]) throws -> [Record] {
  let problems = records.flatMap { record -> [String] in
    [(record.weight < 0, "\(record.id) is too light"), (record.tags.isEmpty, "\(record.id) has no tags")]
      .filter(\.0).map(\.1)
  }
  guard problems.isEmpty else { throw ValidationError(problems: problems) }
  return records
}

let pipeline = load >>> parse >>> validate
for name in ["good", "short", "bad", "negative", "absent"] {
  do {
    let records = try name |> pipeline
    print(name, records.map(\.id), records.map { $0.tags.sorted() })
  } catch LoadError.missing(let name) {
    print("no file called \(name)")
  } catch LoadError.malformed(line: 1, reason: let reason) {
    print("first line: \(reason.rawValue)")
  } catch let error as LoadError {
    print("load error: \(error)")
  } catch is ValidationError where name == "absent" {
    print("never")
  } catch {
    print("invalid: \(error)")
  }
}

func attempt<T>(_ body: @autoclosure () throws -> T) -> Result<T, any Error> { Result(catching: body) }
let results = files.keys.sorted().map { key in Result { try pipeline(key) } }
for result in results {
  switch result.map(\.count) {
  case .success(let n): print("\(n) records")
  case .failure(let error as LoadError): print(error == .malformed(line: 1, reason: .columns))
  case .failure(let error): print(type(of: error))
  }
}
let total = results.compactMap { try? $0.get() }.joined().map(\.weight).reduce(0, +)
print("total \(total)")
let weights = attempt(try load("good")).flatMap { text in Result { try parse(text) } }
  .map { $0.map(\.weight) }.mapError { _ in LoadError.missing(name: "?") }
print((try? weights.get()) ?? [], weights.isSuccess)
extension Result {
  var isSuccess: Bool { if case .success = self { true } else { false } }
}

func cleanup(_ name: String) throws -> Int {
  var steps: [String] = []
  defer { print(name, steps) }
  steps.append("open")
  defer { steps.append("close") }
  let text = try load(name)
  steps.append("read \(text.count)")
  return text.count
}
print((try? cleanup("short")) as Any, (try? cleanup("none")) ?? 0)
let optional = try? name(of: 2)
func name(of id: Int) throws -> String? { id > 1 ? nil : "one" }
print(optional as Any, (try? name(of: 1)) ?? "-")
/* output:
good [1, 2] [["a", "b"], ["b"]]
first line: wrong number of columns
load error: malformed(line: 2, reason: main.LoadError.Reason.number)
invalid: 7 is too light; 7 has no tags; 8 is too light
no file called absent
false
2 records
ValidationError
true
total 3.0
[2.5, 0.5] true
short ["open", "read 5", "close"]
none ["open", "close"]
Optional(5) 0
nil one
*/

import Foundation

protocol Transformer<Input, Output> {
    associatedtype Input
    associatedtype Output
    mutating func fit(_ data: [Input])
    func transform(_ item: Input) throws -> Output
}
extension Transformer {
    mutating func fit(_ data: [Input]) {}
    mutating func fitTransform(_ data: [Input]) -> [Output] where Output: Equatable { fit(data); return data.compactMap { try? transform($0) } }
    func then<Next: Transformer>(_ next: Next) -> Chain<Self, Next> where Next.Input == Output { Chain(first: self, second: next) }
}

struct Chain<A: Transformer, B: Transformer>: Transformer where A.Output == B.Input {
    var first: A, second: B
    mutating func fit(_ data: [A.Input]) {
        first.fit(data)
        second.fit(data.compactMap { try? first.transform($0) })
    }
    func transform(_ item: A.Input) throws -> B.Output { try second.transform(first.transform(item)) }
}

enum TransformError: Error, Equatable { case unknown(String), blank }

struct Lowercase: Transformer { func transform(_ item: String) -> String { item.lowercased() } }

struct Tokenize: Transformer {
    var separators: CharacterSet = .whitespacesAndNewlines.union(.punctuationCharacters)
    func transform(_ item: String) throws -> [String] {
        let parts = item.components(separatedBy: separators).filter { $0 != "" }
        if parts.isEmpty { throw TransformError.blank }
        return parts
    }
}

struct BagOfWords: Transformer {
    private(set) var vocabulary: [String] = []
    var binary = false
    mutating func fit(_ data: [[String]]) {
        vocabulary = Set(data.joined()).sorted()
    }
    func transform(_ item: [String]) -> [Int] {
        vocabulary.map { word in
            let n = item.lazy.filter { $0 == word }.count
            return binary ? min(n, 1) : n
        }
    }
}

struct OneHot<Category: Hashable & Comparable>: Transformer {
    var categories: [Category] = []
    mutating func fit(_ data: [Category]) { categories = Array(Set(data)).sorted(by: <) }
    func transform(_ item: Category) throws -> [Int] {
        guard let i = categories.firstIndex(of: item) else { throw TransformError.unknown("\(item)") }
        return categories.indices.map { $0 == i ? 1 : 0 }
    }
    func inverse(_ code: [Int]) -> Category? { code.firstIndex(of: 1).map { categories[$0] } }
}

struct Map<I, O>: Transformer {
    let body: (I) -> O
    func transform(_ item: I) -> O { body(item) }
}

let texts = ["Кошка спит, кошка ест.", "Собака ест!", "Птица поёт и спит", "  ... "]
var bag = Lowercase().then(Tokenize()).then(BagOfWords())
bag.fit(texts)
print(bag.second.vocabulary)
for text in texts {
    do { print(try bag.transform(text), text) } catch TransformError.blank { print("blank:", text.debugDescription) }
}
bag.second.binary = true
print((try? bag.transform(texts[0])) ?? [], (try? bag.transform("Слон")) ?? [])

var sums = bag.then(Map<[Int], Int> { $0.reduce(0, +) })
sums.fit(texts)
print(texts.compactMap { try? sums.transform($0) })

var colors = OneHot<String>()
print(colors.fitTransform(["red", "green", "blue", "red"]))
print(colors.inverse([0, 0, 1]) ?? "?", colors.inverse([]) as Any)
do { _ = try colors.transform("pink") } catch { print("error:", error) }

var numbers = OneHot(categories: [Int]())
numbers.fit([30, 10, 20, 10])
let codes = try [10, 20, 30].map(numbers.transform)
print(codes, codes.map { numbers.inverse($0)! })

let steps = [Map<String, String> { String($0.reversed()) }, Map { $0 + "!" }]
var word = "Привет"
for step in steps { word = step.transform(word) }
print(word)
func describe<T: Transformer>(_ t: T) -> String { "\(T.self)" }
print(describe(bag), describe(sums), describe(colors), separator: "; ")
/* output:
["ест", "и", "кошка", "поёт", "птица", "собака", "спит"]
[1, 0, 2, 0, 0, 0, 1] Кошка спит, кошка ест.
[1, 0, 0, 0, 0, 1, 0] Собака ест!
[0, 1, 0, 1, 1, 0, 1] Птица поёт и спит
blank: "  ... "
[1, 0, 1, 0, 0, 0, 1] [0, 0, 0, 0, 0, 0, 0]
[3, 2, 4]
[[0, 0, 1], [0, 1, 0], [1, 0, 0], [0, 0, 1]]
red nil
error: unknown("pink")
[[1, 0, 0], [0, 1, 0], [0, 0, 1]] [10, 20, 30]
тевирП!
Chain<Chain<Lowercase, Tokenize>, BagOfWords>; Chain<Chain<Chain<Lowercase, Tokenize>, BagOfWords>, Map<Array<Int>, Int>>; OneHot<String>
*/

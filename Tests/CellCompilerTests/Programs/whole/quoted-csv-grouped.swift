import Foundation

enum CSVError: Error, Equatable, CustomStringConvertible {
  case unterminatedQuote(line: Int)
  case wrongColumnCount(line: Int, expected: Int, found: Int)
  case missingColumn(String)
  case badValue(String, column: String)

  var description: String {
    switch self {
    case .unterminatedQuote(let line): return "line \(line): quote never ends"
    case let .wrongColumnCount(line, expected, found): return "line \(line): \(found) fields, expected \(expected)"
    case .missingColumn(let name): return "no column '\(name)'"
    case .badValue(let text, column: let name): return "cannot read '\(text)' as \(name)"
    }
  }
}

struct CSV {
  let header: [String]
  let rows: [[String]]

  init(_ text: String, separator: Character = ",") throws {
    var records = try Self.records(text, separator: separator)
    header = records.isEmpty ? [] : records.removeFirst()
    for (i, record) in records.enumerated() where record.count != header.count {
      throw CSVError.wrongColumnCount(line: i + 2, expected: header.count, found: record.count)
    }
    rows = records
  }

  private static func records(_ text: String, separator: Character) throws -> [[String]] {
    var result: [[String]] = [], record: [String] = [], field = ""
    var quoted = false, line = 1
    var i = text.startIndex
    func finishRecord() {
      record.append(field); field = ""
      if record != [""] { result.append(record) }
      record = []
    }
    while i < text.endIndex {
      let c = text[i]
      let next = text.index(after: i)
      switch (c, quoted) {
      case ("\"", true) where next < text.endIndex && text[next] == "\"":
        field.append(c)
        i = next
      case ("\"", _): quoted.toggle()
      case (separator, false): record.append(field); field.removeAll()
      case ("\n", false), ("\r\n", false): finishRecord(); line += 1
      default: field.append(c)
      }
      i = text.index(after: i)
    }
    if quoted { throw CSVError.unterminatedQuote(line: line) }
    finishRecord()
    return result
  }

  func decode<T>(_ make: (Row) throws -> T) rethrows -> [T] {
    try rows.map { try make(Row(header: header, fields: $0)) }
  }

  struct Row {
    fileprivate let header: [String]
    fileprivate let fields: [String]

    func read<T: LosslessStringConvertible>(_ column: String, as type: T.Type = T.self) throws -> T {
      guard let i = header.firstIndex(of: column) else { throw CSVError.missingColumn(column) }
      guard let value = T(fields[i].trimmingCharacters(in: .whitespaces)) else {
        throw CSVError.badValue(fields[i], column: column)
      }
      return value
    }
    func optional<T: LosslessStringConvertible>(_ column: String) -> T? { try? read(column) }
  }
}

struct Sale: Equatable {
  let product: String, city: String, quantity: Int, price: Double, discount: Double?
  var revenue: Double { Double(quantity) * price * (1 - (discount ?? 0)) }
}

extension Sale {
  init(_ row: CSV.Row) throws {
    self.init(
      product: try row.read("product"), city: try row.read("city"), quantity: try row.read("quantity"),
      price: try row.read("price"), discount: row.optional("discount"))
  }
}

extension Sequence {
  func grouped<Key: Hashable & Comparable, R>(by key: KeyPath<Element, Key>, _ aggregate: ([Element]) -> R) -> [(key: Key, value: R)] {
    Dictionary(grouping: self) { $0[keyPath: key] }.mapValues(aggregate).sorted { $0.key < $1.key }
  }
  func total<N: AdditiveArithmetic>(_ value: (Element) -> N) -> N { reduce(.zero) { $0 + value($1) } }
}

let text = #"""
  product,city,quantity,price,discount
  "Pen, blue",Paris,10,1.5,
  "A ""Swift"" book",Berlin,2,30,0.1
  "Pen, blue",Berlin,4,1.25,0.2
  "Map
  of Rome",Rome,1,12.75,

  Ink,Paris,3, 7.0 ,0.5
  """#
let sales = try CSV(text).decode(Sale.init)
for sale in sales { print(sale.product.debugDescription, sale.quantity, String(format: "%.2f", sale.revenue), sale.discount.map { "-\(Int($0 * 100))%" } ?? "") }
for (city, revenue) in sales.grouped(by: \.city, { $0.total(\.revenue) }) { print(city, revenue) }
let byProduct = sales.grouped(by: \.product) { group in
  (count: group.count, units: group.total { $0.quantity }, mean: group.total(\.price) / Double(group.count))
}
for (product, stats) in byProduct { print(product.replacingOccurrences(of: "\n", with: " "), stats) }
let dearest = sales.max { $0.price < $1.price }
print(dearest?.city ?? "-", sales.filter { $0.discount == nil }.map(\.quantity), sales[0] == sales[2])

let faulty = ["a,b\n1\n", "a\n\"open", "product\nx\n", "product,city,quantity\nx,y,many\n", "a;b\n\"1;2\";3\n"]
for (n, text) in faulty.enumerated() {
  do {
    let csv = try CSV(text, separator: n == 4 ? ";" : ",")
    print(csv.rows)
    print(try csv.decode(Sale.init).count)
  } catch let error as CSVError where error == .missingColumn("city") {
    print("city, please")
  } catch {
    print(error)
  }
}
/* output:
"Pen, blue" 10 15.00 
"A \"Swift\" book" 2 54.00 -10%
"Pen, blue" 4 4.00 -20%
"Map\nof Rome" 1 12.75 
"Ink" 3 10.50 -50%
Berlin 58.0
Paris 25.5
Rome 12.75
A "Swift" book (count: 1, units: 2, mean: 30.0)
Ink (count: 1, units: 3, mean: 7.0)
Map of Rome (count: 1, units: 1, mean: 12.75)
Pen, blue (count: 2, units: 14, mean: 1.375)
Berlin [10, 1] false
line 2: 1 fields, expected 2
line 2: quote never ends
[["x"]]
city, please
[["x", "y", "many"]]
cannot read 'many' as quantity
[["1;2", "3"]]
no column 'product'
*/

struct Table {
  private struct Row {
    var name: String
  }
  fileprivate struct Cell {
    var text: String
  }
  private enum Kind { case short, long }
  private var rows: [Row] = []
  var count: Int { rows.count }
  mutating func add(_ name: String) {
    rows.append(Row(name: name))
  }
}
var table = Table()
table.add("one")
print(table.count)
let cell = Table.Cell(text: "x")  // error: constant must be declared private or fileprivate because its type 'Table.Cell' uses a fileprivate type
print(cell.text)
let row = Table.Row(name: "two")  // error: 'Row' is inaccessible due to 'private' protection level
print(row.name)
let kind = Table.Kind.short  // error: 'Kind' is inaccessible due to 'private' protection level
print(kind)
var list: [Table.Row] = []  // error: 'Row' is inaccessible due to 'private' protection level

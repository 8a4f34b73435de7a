@dynamicMemberLookup
struct Record {
  private var fields: [String: Int] = ["width": 3]
  let title = "box"
  subscript(dynamicMember name: String) -> Int {
    get { fields[name, default: 0] }
    set { fields[name] = newValue }
  }
  func sum() -> Int { fields.values.reduce(0, +) }
}
var box = Record()
print(box.width, box.height, box.title)
box.height = 4
box.width *= 2
print(box.height, box.width * box.height, box.sum())
let boxes = [box, Record()]
print(boxes.map { $0.width + 1 })

@dynamicMemberLookup
final class Settings {
  var stored: [String: String] = [:]
  subscript(dynamicMember key: String) -> String? { get { stored[key] } set { stored[key] = newValue } }
}
let settings = Settings()
settings.theme = "dark"
print(settings.theme ?? "none", settings.font ?? "none", settings.theme?.count ?? 0)
settings.theme = nil
print(settings.stored.isEmpty)
/* output:
3 0 box
4 24 10
[7, 4]
dark none 4
true
*/

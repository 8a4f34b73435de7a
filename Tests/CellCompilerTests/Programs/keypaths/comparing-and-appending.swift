struct Size { var width = 1.0, height = 2.0 }
struct Box {
  var size = Size()
  var tag: String?
  var area: Double { size.width * size.height }
}
let size = \Box.size
let width = size.appending(path: \.width)
var box = Box()
box[keyPath: width] = 7
print(box.size.width, box[keyPath: size.appending(path: \.height)])
print(size == \Box.size, width == \Box.size.width, width != \Box.size.height)
let seen: Set<PartialKeyPath<Box>> = [\Box.size, \Box.tag, \Box.size]
print(seen.count, seen.contains(\Box.tag), seen.contains(\Box.area))
let labels: [PartialKeyPath<Box>: String] = [\Box.size: "size", \Box.area: "area"]
print(labels[\Box.area] ?? "-", labels[\Box.tag] ?? "-")
let readOnly = (\Box.area).appending(path: \.description)
print(box[keyPath: readOnly])
let whole = \Box.self
print(box[keyPath: whole.appending(path: \.tag)] ?? "none")
/* output:
7.0 2.0
true true true
2 true false
area -
14.0
none
*/

let value = 3
var name: String? = "global"
struct Thing {
  var value = 20.0
  let name = "own"
  lazy var doubled: Double = { value * 2 }()
  lazy var label: String = name + "!"
}
var thing = Thing()
print(thing.doubled, thing.label, value, name ?? "")
/* output:
40.0 own! 3 global
*/

enum Vector {
  case green((Double, UInt))
  case blue(at: (Int, Int))
  case red((x: Int, y: String))
  case void(())
  case nested((Int, (Int, Int)))
  case two(Int, String)
  case deep([(Int, Int)])
}
print(Vector.green((3.0, 5)))
print(Vector.blue(at: (1, 2)))
print(Vector.red((x: 1, y: "a")))
print(Vector.void(()))
print(Vector.nested((1, (2, 3))))
print([Vector.two(1, "a"), .red((2, "b")), .deep([(1, 2)])])
dump(Vector.green((1, 2)))

/* output:
green(3.0, 5)
blue(at: (1, 2))
red(x: 1, y: "a")
void()
nested(1, (2, 3))
[main.Vector.two(1, "a"), main.Vector.red(x: 2, y: "b"), main.Vector.deep([(1, 2)])]
▿ main.Vector.green
  ▿ green: (2 elements)
    - .0: 1.0
    - .1: 2
*/

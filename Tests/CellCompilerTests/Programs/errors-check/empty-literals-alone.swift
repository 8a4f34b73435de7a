let a = ([]) // error: empty collection literal requires an explicit type
var b = [[]]
b = [[1]]
let c: [Int] = b[0] // error:
let d = [].sorted() // error:
let e: Array = [] // error: empty collection literal requires an explicit type
let f: Set = [] // error:
switch [] { default: print(2) } // error: empty collection literal requires an explicit type
func g() {
  print(1)
  [] // error: empty collection literal requires an explicit type
}

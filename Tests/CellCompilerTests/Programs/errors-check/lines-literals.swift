let list: [Int] = [
  1,
  "2",  // error: cannot convert value of type 'String' to expected element type 'Int'
  3.5,  // error: cannot convert value of type 'Double' to expected element type 'Int'
]
let dict: [String: Int] = [
  "a": 1,
  "b": "2",  // error: cannot convert value of type 'String' to expected dictionary value type 'Int'
  3: 3,  // error: cannot convert value of type 'Int' to expected dictionary key type 'String'
]
let mixed = [  // error: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional
  1,
  "a",
]
let nested: [[Int]] = [
  [1, 2],
  ["3"],  // error: cannot convert value of type 'String' to expected element type 'Int'
]
let tuple: (Int, String) = (  // error: cannot convert value of type '(Int, Int)' to specified type '(Int, String)'
  1,
  2
)
let text: String = """
  a \(undefinedName)  // error: cannot find 'undefinedName' in scope
  b
  """

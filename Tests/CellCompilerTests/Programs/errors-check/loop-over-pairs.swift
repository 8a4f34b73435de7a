let dict = ["a": 1, "b": 2]
let value: Int = dict["a"]  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
for key, value in dict {  // error:
  print(key, value)
}

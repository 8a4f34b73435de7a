let operations: [String: (Double, Double) -> Double] = [
  "add": { $0 + $1 }, "sub": { $0 - $1 }, "mul": (*),
]
for name in operations.keys.sorted() {
  print(name, operations[name]!(6, 4))
}

/* output:
add 10.0
mul 24.0
sub 2.0
*/

for x in stride(from: 0, to: 10, by: 5) { print(x) }
func walk(_ by: Int) {
  for x in stride(from: 0, to: 10, by: by) {  // traps
    print(x)
  }
}
walk(0)
/* output:
0
5
*/

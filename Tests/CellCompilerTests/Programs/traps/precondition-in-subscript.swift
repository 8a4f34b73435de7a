struct S {
  subscript(i: Int) -> Int {
    precondition(i < 3)  // traps
    return i
  }
}
print(S()[1])
print(S()[4])
/* output:
1
*/

class A {}; class B: A {}; class C: A {}
let items: [A] = [B(), C()]
for a in items {
  let b = a as! B  // traps
  print(b === a)
}
/* output:
true
*/

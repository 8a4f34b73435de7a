var stack: [Int] = []
stack.append(1)
print(stack.removeLast())
print(stack.removeLast())  // traps
/* output:
1
*/

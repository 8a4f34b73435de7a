var stack = [1]
print(stack.removeLast())
stack.append(2)
stack.removeFirst()
stack.removeLast()  // traps
/* output:
1
*/

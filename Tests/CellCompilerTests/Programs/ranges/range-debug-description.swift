print((1..<5).debugDescription, (1...5).debugDescription)
print((0.5...1.5).debugDescription, ("a"..<"c").debugDescription)
debugPrint(1..<5, "a"..."z")
/* output:
Range(1..<5) ClosedRange(1...5)
ClosedRange(0.5...1.5) Range("a"..<"c")
Range(1..<5) ClosedRange("a"..."z")
*/

print([1].debugDescription, ["a"].description, Set(["b"]).debugDescription, ["k": "v"].debugDescription, [1, 2][0...].debugDescription)
print((1...2).debugDescription, 2.5.debugDescription, "q".debugDescription, Optional(3).debugDescription)

/* output:
[1] ["a"] Set(["b"]) ["k": "v"] ArraySlice([1, 2])
ClosedRange(1...2) 2.5 "q" Optional(3)
*/

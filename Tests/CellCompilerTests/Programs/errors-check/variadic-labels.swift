func mean(_ xs: Double...) -> Double { xs.reduce(0, +) / Double(xs.count) }
print(mean([1, 2, 3]))  // error:
print(mean(1, "2"))  // error: cannot convert value of type 'String' to expected argument type 'Double'
func log(_ m: String, level: Int = 0, tags: String...) {}
log("a", tags: "x", "y", level: 1)  // error: argument 'level' must precede argument 'tags'
log(level: 1, "a")  // error: unnamed argument #2 must precede argument 'level'

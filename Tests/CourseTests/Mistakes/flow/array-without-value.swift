var a: [Int]
a.append(1)

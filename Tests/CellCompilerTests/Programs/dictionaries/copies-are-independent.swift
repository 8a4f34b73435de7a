let a = ["k": [1]]
var b = a
b["k"]!.append(2)
b["new"] = []
print(a["k"]!, b["k"]!, a.count, b.count)  // prints: [1] [1, 2] 1 2

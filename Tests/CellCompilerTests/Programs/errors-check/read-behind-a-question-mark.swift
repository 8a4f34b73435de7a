func f() {
var d: [String: [Int]] = ["a": [1]]
d["a"]?.append(d.count) // error: overlapping accesses to 'd', but modification requires exclusive acces
print(d)
var o: Int? = 3
o? += o! // error: overlapping accesses to 'o', but modification requires exclusive acces
var xs: [Int]? = [1]
xs?.append(xs!.count) // error: overlapping accesses to 'xs', but modification requires exclusive acce
xs?[0] = xs!.count // error: overlapping accesses to 'xs', but modification requires exclusive acce
xs?[xs!.count - 1] = 1 // error: overlapping accesses to 'xs', but modification requires exclusive acce
d["a"]?[0] = d.count // error: overlapping accesses to 'd', but modification requires exclusive acces
d["a"]? += [d.count] // error: overlapping accesses to 'd', but modification requires exclusive acces
d["a"]![0] += d.count
d["a"]!.append(d.count)
d["a", default: []].append(d.count)
d["a", default: []][0] = d.count
}
f()

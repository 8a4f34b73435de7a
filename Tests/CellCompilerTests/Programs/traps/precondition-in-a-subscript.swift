struct M { var r: Int; var g: [Int]; subscript(i: Int, j: Int) -> Int { precondition(i < r && j < r, "out"); return g[i * r + j] } } // traps
let m = M(r: 2, g: [1, 2, 3, 4])
print(m[1, 1])
print(m[2, 0])

/* output:
4
*/

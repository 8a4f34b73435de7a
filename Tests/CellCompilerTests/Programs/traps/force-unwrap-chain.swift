struct P { var next: [Int]? }
let p = P(next: nil)
print(p.next!.count)  // traps

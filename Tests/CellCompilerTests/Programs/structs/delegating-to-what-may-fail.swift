struct Even { let n: Int
  init?(_ n: Int) { guard n % 2 == 0 else { return nil }; self.n = n }
  init?(text: String) { guard let k = Int(text) else { return nil }; self.init(k) }
  init(forced n: Int) { self.init(n)! }
  init?(half n: Int) { self.init(n / 2); print("made", self.n) }
}
print(Even(text: "4") as Any, Even(text: "3") as Any, Even(text: "x") as Any, Even(forced: 6).n, Even(half: 8) as Any, Even(half: 6) as Any)
/* output:
made 4
Optional(main.Even(n: 4)) nil nil 6 Optional(main.Even(n: 4)) nil
*/

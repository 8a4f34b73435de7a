enum Light { case red, green, amber }
enum Shape { case circle(Double), rect(Double, Double), none(Light?) }
func a(_ l: Light) -> Int { switch l { case .red: return 1; case .green: return 2 } }  // error: switch must be exhaustive
func b(_ l: Light?) -> Int { switch l { case .red: return 1; case .green, .amber: return 2 } }  // error: switch must be exhaustive
func c(_ x: Bool, _ y: Bool) -> Int { switch (x, y) { case (true, true): return 1; case (false, _): return 2 } }  // error: switch must be exhaustive
func d(_ l: Light, _ m: Light) -> Int { switch (l, m) { case (.red, _): return 1; case (_, .red): return 2; case (.green, .green), (.amber, .amber): return 3 } }  // error: switch must be exhaustive
func e(_ s: Shape) -> Int { switch s { case .circle: return 1; case .rect: return 2; case .none(.some(.red)): return 3; case .none(.none): return 4 } }  // error: switch must be exhaustive
func f(_ n: Int) -> Int { switch n { case 0: return 1; case 1...: return 2 } }  // error: switch must be exhaustive
func g(_ n: UInt8) -> Int { switch n { case 0...127: return 1; case 128...255: return 2 } }  // error: switch must be exhaustive
func h(_ r: Result<Int, Error>) -> Int { switch r { case .success(let v) where v > 0: return v; case .failure: return 0 } }  // error: switch must be exhaustive
func i(_ t: (Int, Light)) -> Int { switch t { case (_, .red): return 0; case (0, .green): return 1; case (_, .amber): return 2 } }  // error: switch must be exhaustive
func j(_ o: Int??) -> Int { switch o { case .none: return 0; case .some(.some(let v)): return v } }  // error: switch must be exhaustive
func k(_ s: String) -> Int { switch s { case "a": return 0; case "b": return 1 } }  // error: switch must be exhaustive
func l(_ l: Light) -> Int { switch l { case .red: return 1; case .green: return 2; case .amber: return 3; default: return 4 } }
func m(_ b: Bool?) -> Int { switch b { case true: return 1; case false: return 2; case nil: return 3 } }
func n(_ b: Bool?) -> Int { switch b { case true?: return 1; case nil: return 3 } }  // error: switch must be exhaustive
func o(_ a: [Int]) -> Int { switch a.count { case 0: return 1; case let n where n > 0: return n } }  // error: switch must be exhaustive

class A { var n = 0; var f: (() -> Void)?
  func go() { f = { n += 1 }  // error: reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit
    let g = { n }  // error: reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit
    print(g())
    [1].forEach { n += $0 }
    defer { n = 0 }
    let h: () -> Void = { self.n += 1 }
    h()
    let k = { [self] in n }
    _ = k
    let w = { [weak self] in self?.n }
    _ = w
    let v = { [weak self] in guard let self else { return }; n += 1 }
    v()
  } }
A().go()
struct B { var n = 0; func go() -> () -> Int { { n } } }
print(B().go()())

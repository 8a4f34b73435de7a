let line = 1! // error: cannot force unwrap value of non-optional type 'Int'
print((Optional(line) ?? line).1)
let t = [line, line].first
let u = [line: 1]
print(u[line]!.2, t!.3)
let v = Optional(line)
print(v?.foo ?? 3, v!.1)
let w = v ?? line
print(w.count, max(line, line).foo, zip([line], [line]).map { $0.0 + 1 }, (line, 1).0.foo)

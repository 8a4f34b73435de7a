enum Err: Error { case a, b }
let r: Result<Int, Err> = .failure(.a)
print(r.flatMapError { e -> Result<Int, Err> in e == .a ? .success(1) : .failure(e) })
/* output:
success(1)
*/

enum E: Error { case one, two(Int) }
func f() throws(E) { throw E.three }  // error: type 'E' has no member 'three'
func g() { throw E.one }  // error: error is not handled because the enclosing function is not declared 'throws'
do { try f() } catch .one { print("1") }
do { try f() } catch E.two(let n) { print(n + "a") } catch {}  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
let r: Result<Int, String> = .success(1)  // error: type 'String' does not conform to protocol 'Error'
let v = try? 3 + "a"  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
func h() -> Int { do { try f(); return 1 } catch E.one { return 2 } }  // error: errors thrown from here are not handled because the enclosing catch is not exhaustive

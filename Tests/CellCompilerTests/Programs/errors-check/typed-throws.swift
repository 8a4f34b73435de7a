enum E1: Error { case a }
enum E2: Error { case b }
func f() throws(E1) { throw E2.b }  // error: thrown expression type 'E2' cannot be converted to error type 'E1'
func g() throws(E1) { throw .a }
func h() throws(E2) { try g() }  // error: thrown expression type 'E1' cannot be converted to error type 'E2'
func k() { do { try g() } catch .a { print("a") } }  // error: errors thrown from here are not handled because the enclosing catch is not exhaustive
func m() { do { try g(); try n() } catch E1.a { print("a") } }  // error: errors thrown from here are not handled because the enclosing catch is not exhaustive
func n() throws(E2) { throw .b }

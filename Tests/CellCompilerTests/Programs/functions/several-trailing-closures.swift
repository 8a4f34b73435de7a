func fetch(_ n: Int, success: (Int) -> Void, failure: (String) -> Void) {
  if n > 0 { success(n) } else { failure("bad \(n)") }
}
fetch(1) { print("ok", $0) } failure: { print($0) }  // prints: ok 1
fetch(-1) { print("ok", $0) } failure: { print($0) }  // prints: bad -1

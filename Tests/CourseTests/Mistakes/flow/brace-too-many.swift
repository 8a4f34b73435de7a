func f() -> Int { 3 } }

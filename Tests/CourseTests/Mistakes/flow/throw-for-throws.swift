func f() throw -> Int { 3 }

func keep(_ f: () -> Int) -> () -> Int { return { f() } }  // error: escaping closure captures non-escaping parameter 'f'

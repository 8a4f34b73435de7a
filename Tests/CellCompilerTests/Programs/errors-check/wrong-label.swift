func move(to x: Int) {}
move(from: 1)  // error: incorrect argument label in call (have 'from:', expected 'to:')
move(1)  // error: missing argument label 'to:' in call
move(to: 1)

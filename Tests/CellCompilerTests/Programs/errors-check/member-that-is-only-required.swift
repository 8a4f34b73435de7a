protocol Runner { func run(); func rest() }
extension Runner { func rest() { print("rest") } }
struct Turtle: Runner {}  // error: type 'Turtle' does not conform to protocol 'Runner'
Turtle().rest()
Turtle().run()  // error: value of type 'Turtle' has no member 'run'

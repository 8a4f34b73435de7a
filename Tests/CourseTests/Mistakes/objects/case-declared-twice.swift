enum Color { case red, red }

print(self)  // error: cannot find 'self' in scope

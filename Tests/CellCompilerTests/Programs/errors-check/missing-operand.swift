let a = (1 + )  // error: expected expression after operator

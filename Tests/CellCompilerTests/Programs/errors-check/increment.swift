var i = 0
i++  // error: operator '++'

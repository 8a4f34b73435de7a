print("a1".replace(#/\d/#, ""))

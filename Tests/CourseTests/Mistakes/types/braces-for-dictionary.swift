var seen = {}
seen["a"] = 1

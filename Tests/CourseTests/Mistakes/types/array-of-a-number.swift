var counts = Array(3)

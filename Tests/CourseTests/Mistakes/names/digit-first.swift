let 2x = 3

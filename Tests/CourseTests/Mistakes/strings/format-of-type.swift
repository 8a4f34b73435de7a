let s = String.format("%d", 3)

let a = Int("5") + 1

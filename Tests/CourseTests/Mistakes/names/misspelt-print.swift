let n = 3
pint(n)

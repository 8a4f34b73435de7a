func f(n: Int) Int { n }

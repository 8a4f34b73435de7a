func twice(_ n: Int, verbose: Bool) -> Int { 2 * n }
print(twice(2, verbose: true))

let word = "cat"
let share = 0.256
print(f"{word:>6}|{word:<6}|{share:.1%}|{len(word)}")

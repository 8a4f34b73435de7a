let counts = ["a": 1]
let share = counts["a"] / 2.0
let more = counts["a"] + 1

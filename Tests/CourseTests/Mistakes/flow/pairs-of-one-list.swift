for (i, word) in ["кот", "пёс"] { print(i, word) }

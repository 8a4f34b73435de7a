let s = "é👩‍👩‍👧🇷🇺й"
print(s.count)
for c in s { print(c) }
print("e\u{301}" == "é", "cafe\u{301}".count)
print(s.utf8.count)

/* output:
4
é
👩‍👩‍👧
🇷🇺
й
true 4
30
*/

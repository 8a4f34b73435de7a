func t(_ s: String) -> Bool { print(s); return true }
func f(_ s: String) -> Bool { print(s); return false }
_ = f("a") && t("b")
_ = t("c") || t("d")
_ = f("e") || t("g") && f("h")
print(!f("i"))

/* output:
a
c
e
g
h
i
true
*/

import re
print(re.findall(r"\w+", "a b"))

"""Lemmatizes or parses the words of a file so many times; prints the lemmas of the last time."""
import sys

import pymorphy3

what, path, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
morph = pymorphy3.MorphAnalyzer()
with open(path, encoding="utf-8") as file:
    words = file.read().split()
lemmas = []
for _ in range(times):
    if what == "lemmas":
        lemmas = [morph.normal_forms(word)[0] for word in words]
    else:
        lemmas = [morph.parse(word)[0].normal_form for word in words]
print(" ".join(lemmas), end="")

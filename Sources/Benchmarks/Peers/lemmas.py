"""Lemmatizes or parses the words of a file so many times with pymorphy3: milliseconds, peak memory and
the lemmas of the last time as JSON."""
import json, sys
import pymorphy3
from measure import measured, peak_megabytes

what, path, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
morph = pymorphy3.MorphAnalyzer()
with open(path, encoding="utf-8") as file:
    words = file.read().split()


def work():
    lemmas = []
    for _ in range(times):
        if what == "lemmas":
            lemmas = [morph.normal_forms(word)[0] for word in words]
        else:
            lemmas = [morph.parse(word)[0].normal_form for word in words]
    return lemmas


lemmas, measure = measured(work)
print(json.dumps({"work": measure, "megabytes": peak_megabytes(), "lemmas": lemmas}))

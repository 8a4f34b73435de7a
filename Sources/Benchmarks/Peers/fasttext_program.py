"""FastText by its own program in this process: milliseconds and peak memory as JSON."""
import json, sys
import fasttext
from measure import measured, peak_megabytes

work, path, threads = sys.argv[1], sys.argv[2], int(sys.argv[3])
common = dict(dim=100, bucket=200000, thread=threads, verbose=0)


def train():
    if work == "classifier":
        return fasttext.train_supervised(path, lr=0.5, epoch=25, wordNgrams=2, **common)
    architecture, pieces = work.split("-")
    return fasttext.train_unsupervised(
        path, model={"skipgram": "skipgram", "cbow": "cbow"}[architecture], epoch=2, ws=5, neg=5, t=1e-3,
        minCount=5, lr=0.025 if architecture == "skipgram" else 0.05,
        minn=3 if pieces == "pieces" else 0, maxn=6 if pieces == "pieces" else 0, **common)


_, training = measured(train)
print(json.dumps({"training": training, "megabytes": peak_megabytes()}))

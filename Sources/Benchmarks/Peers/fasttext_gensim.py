"""FastText by gensim in this process: milliseconds and peak memory as JSON."""
import json, os, sys
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
from gensim.models import FastText
from measure import measured, peak_megabytes

work, path, threads = sys.argv[1], sys.argv[2], int(sys.argv[3])
architecture, pieces = work.split("-")
_, training = measured(lambda: FastText(
    corpus_file=path, vector_size=100, window=5, min_count=5, sg=int(architecture == "skipgram"),
    negative=5, sample=1e-3, epochs=2, alpha=0.025 if architecture == "skipgram" else 0.05,
    min_n=3 if pieces == "pieces" else 1, max_n=6 if pieces == "pieces" else 0, bucket=200000, workers=threads))
print(json.dumps({"training": training, "megabytes": peak_megabytes()}))

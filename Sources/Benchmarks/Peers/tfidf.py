"""TF-IDF of words and pairs of words by scikit-learn: milliseconds and peak memory as JSON."""
import json, os, sys, time
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
from sklearn.feature_extraction.text import TfidfVectorizer
from measure import measured, peak_megabytes

documents = open(sys.argv[1], encoding="utf-8").read().split("\n")[:-1]
vectorizer = TfidfVectorizer(ngram_range=(1, 2))
matrix, fit = measured(lambda: vectorizer.fit_transform(documents))
peak = peak_megabytes()
_, transform = measured(lambda: vectorizer.transform(documents))
print(json.dumps({
    "fit": fit, "transform": transform, "megabytes": peak,
    "stored": int(matrix.nnz), "columns": int(matrix.shape[1])}))

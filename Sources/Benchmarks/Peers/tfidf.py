"""TF-IDF of words and pairs of words by scikit-learn: CPU milliseconds and peak memory as JSON."""
import json, os, resource, sys, time
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
from sklearn.feature_extraction.text import TfidfVectorizer

documents = open(sys.argv[1], encoding="utf-8").read().split("\n")[:-1]
vectorizer = TfidfVectorizer(ngram_range=(1, 2))
start = time.process_time()
matrix = vectorizer.fit_transform(documents)
fitted = time.process_time()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
vectorizer.transform(documents)
done = time.process_time()
print(json.dumps({
    "fit": 1000 * (fitted - start), "transform": 1000 * (done - fitted), "megabytes": peak,
    "stored": int(matrix.nnz), "columns": int(matrix.shape[1])}))

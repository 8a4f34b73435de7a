"""Word2Vec by gensim: CPU and wall milliseconds of training alone, and peak memory, as JSON.

word2vec.py CORPUS sg|cbow ns|hs THREADS EPOCHS [VECTORS]    writes the vectors in word2vec's text format"""
import json, os, resource, sys, time
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
from gensim.models import Word2Vec

corpus, architecture, output, threads, epochs = sys.argv[1:6]
is_skip_gram, has_tree = architecture == "sg", output == "hs"
model = Word2Vec(vector_size=100, window=5, sg=int(is_skip_gram), hs=int(has_tree),
                 negative=0 if has_tree else 5, sample=1e-3, min_count=5, workers=int(threads),
                 alpha=0.025 if is_skip_gram else 0.05, seed=1)
model.build_vocab(corpus_file=corpus)
known = sum(model.wv.get_vecattr(word, "count") for word in model.wv.index_to_key)
cpu, wall = time.process_time(), time.perf_counter()
model.train(corpus_file=corpus, total_words=model.corpus_total_words, epochs=int(epochs))
cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
if len(sys.argv) > 6:
    model.wv.save_word2vec_format(sys.argv[6], binary=False)
print(json.dumps({
    "training": {"time": 1000 * cpu, "wall": 1000 * wall}, "words": int(known) * int(epochs),
    "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))

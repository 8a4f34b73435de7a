#!/usr/bin/env python3
"""Has gensim, fasttext and safetensors load what Konspekt writes, and Konspekt read what they write.

    interop.py KONSPEKT [FOLDER]

Run by `make interop` with the Python of a virtual environment that has the three packages. Prints a line
for each check; exits with 1 where one fails.
"""
import json, os, subprocess, sys, tempfile

import numpy as np
from gensim.models import KeyedVectors
from safetensors import safe_open
from safetensors.numpy import load_file, save_file

konspekt = os.path.abspath(sys.argv[1])
folder = sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp(prefix="konspekt-interop-")
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
failures = 0


def check(name, passed, detail=""):
    global failures
    failures += not passed
    print(("ok      " if passed else "FAILED  ") + name + (f": {detail}" if detail and not passed else ""))


def tool(*arguments):
    run = subprocess.run([konspekt, *arguments], capture_output=True, text=True)
    if run.returncode:
        # What follows would only say the same again.
        sys.exit(f"FAILED  konspekt {' '.join(arguments)}: {run.stderr.strip()}")
    return run


def same(name, found, words, rows, tolerance=0.0):
    check(
        name,
        found is not None and list(found.index_to_key) == words
        and np.allclose(found.vectors, rows, rtol=0, atol=tolerance),
        "words or numbers differ")


random = np.random.RandomState(7)
words = ["кот", "cat", "naïve", "日本語", "a_b", "😀", "x" * 300]
rows = random.randn(len(words), 12).astype(np.float32)
rows[0, 0], rows[1, 1] = 1e-30, -3e30

# Theirs, read by us.
theirs = KeyedVectors(12)
theirs.add_vectors(words, rows)
theirs.save_word2vec_format("gensim.txt")
theirs.save_word2vec_format("gensim.bin", binary=True)
theirs.save_word2vec_format("gensim.glove", write_header=False)
listed = np.frombuffer(json.dumps(words).encode(), dtype=np.uint8)
for name, kind in [("f32", np.float32), ("f64", np.float64), ("f16", np.float16)]:
    part = np.clip(rows, -1e4, 1e4).astype(kind)
    save_file({"vectors": part, "words": listed}, f"numpy-{name}.safetensors")

for source in ["gensim.txt", "gensim.bin", "gensim.glove"]:
    tool("vectors", "convert", source, "-o", "back.txt")
    same(f"{source} is read by Konspekt", KeyedVectors.load_word2vec_format("back.txt"), words, rows)
for name in ["f32", "f64", "f16"]:
    tool("vectors", "convert", f"numpy-{name}.safetensors", "-o", "back.txt")
    same(
        f"safetensors {name} is read by Konspekt", KeyedVectors.load_word2vec_format("back.txt"), words,
        np.clip(rows, -1e4, 1e4), 1e-2 if name == "f16" else 0)

# Ours, read by them.
for form in ["word2vec", "binary", "glove", "safetensors", "folder"]:
    tool("vectors", "convert", "gensim.bin", "-o", f"ours.{form}", "--format", form)
same("word2vec text is read by gensim", KeyedVectors.load_word2vec_format("ours.word2vec"), words, rows)
same("word2vec binary is read by gensim", KeyedVectors.load_word2vec_format("ours.binary", binary=True), words, rows)
same(
    "GloVe text is read by gensim", KeyedVectors.load_word2vec_format("ours.glove", no_header=True), words, rows)
with open("ours.binary", "rb") as a, open("gensim.bin", "rb") as b:
    check("word2vec binary is gensim's, byte for byte", a.read() == b.read())
with open("ours.word2vec", "rb") as a, open("gensim.txt", "rb") as b:
    check("word2vec text is gensim's, byte for byte", a.read() == b.read())
with safe_open("ours.safetensors", framework="numpy") as file:
    check("safetensors is read by its own library", np.array_equal(file.get_tensor("vectors"), rows))
    check("its words too", json.loads(bytes(file.get_tensor("words"))) == words)
check("the folder's tensor", np.array_equal(load_file("ours.folder/model.safetensors")["vectors"], rows))
with open("ours.folder/vocab.json") as file:
    check("the folder's vocabulary", json.load(file) == {word: i for i, word in enumerate(words)})
with open("ours.folder/config.json") as file:
    check("the folder's configuration", json.load(file)["hidden_size"] == 12)
same(
    "the folder's text is read by gensim", KeyedVectors.load_word2vec_format("ours.folder/vectors.txt"), words, rows)
tool("vectors", "convert", "ours.folder", "-o", "back.txt")
same("the folder comes back", KeyedVectors.load_word2vec_format("back.txt"), words, rows)

# The same answers.
lines = [" ".join(random.choice(["king", "queen", "man", "woman", "bread", "fish"], 9)) for _ in range(400)]
with open("corpus.txt", "w") as file:
    file.write("\n".join(lines) + "\n")
for model in ["word2vec", "glove"]:
    tool("train", model, "corpus.txt", "-o", f"{model}.vec", "--vector-size", "16", "--deterministic")
    vectors = KeyedVectors.load_word2vec_format(f"{model}.vec")
    ours = tool("vectors", "neighbors", f"{model}.vec", "king", "--top", "5").stdout.split()
    wanted = [word for word, _ in vectors.most_similar("king", topn=5)]
    check(f"neighbours in {model}.vec are gensim's", ours[::2] == wanted, f"{ours[::2]} and {wanted}")
    similarity = float(tool("vectors", "similarity", f"{model}.vec", "king", "fish").stdout or "nan")
    check(f"and similarities", abs(similarity - vectors.similarity("king", "fish")) < 2e-6)

with open("analogies.txt", "w") as file:
    file.write(": kinds\nman king woman queen\nking man queen woman\nbread fish man king\nbread no man king\n")
with open("pairs.tsv", "w") as file:
    file.write("king\tqueen\t9\nman\twoman\t8\nbread\tfish\t6\nking\tfish\t1\nman\tbread\t2\n")
vectors = KeyedVectors.load_word2vec_format("glove.vec")
score, _ = vectors.evaluate_word_analogies("analogies.txt")
pearson, spearman, unknown = vectors.evaluate_word_pairs("pairs.tsv")
found = tool("vectors", "evaluate", "glove.vec", "--analogies", "analogies.txt", "--pairs", "pairs.tsv").stdout
wanted = [f"{score:.4f}\t", f"pearson\t{pearson[0]:.4f}\tp {pearson[1]:.2g}", f"spearman\t{spearman[0]:.4f}\tp {spearman[1]:.2g}"]
for part in wanted:
    check(f"evaluation says '{part.strip()}' as gensim does", part in found, found)

# FastText's files.
import fasttext
from gensim.models.fasttext import load_facebook_vectors

fasttext.FastText.eprint = lambda *_: None
options = ["-dim", "12", "-bucket", "2000", "-minCount", "1", "--deterministic"]
tool("train", "fasttext", "corpus.txt", "-o", "ours.ft.bin", "--vectors", "ours.ft.vec", *options)
model = fasttext.load_model("ours.ft.bin")
check("FastText's binary file is read by fasttext", model.get_dimension() == 12 and "king" in model.words)
unknown = load_facebook_vectors("ours.ft.bin")["kings"]
check("and by gensim, which gives an unknown word the same vector", np.allclose(unknown, model.get_word_vector("kings"), atol=1e-6))
text = KeyedVectors.load_word2vec_format("ours.ft.vec")
check("FastText's text file is read by gensim", np.allclose(text["king"], model.get_word_vector("king"), atol=1e-4))


# And the other way: their models, and our classifier.
theirs = fasttext.train_unsupervised(
    "corpus.txt", model="cbow", dim=12, bucket=2000, minCount=1, minn=2, maxn=4, epoch=1, thread=1, verbose=0)
theirs.save_model("theirs.ft.bin")
with open("theirs.ft.vec", "w") as file:
    file.write(f"{len(theirs.words)} 12\n")
    file.writelines(f"{word} {' '.join(repr(float(x)) for x in theirs[word])} \n" for word in theirs.words)
rows = np.array([theirs[word] for word in theirs.words])
for source in ["theirs.ft.bin", "theirs.ft.vec"]:
    tool("vectors", "convert", source, "-o", "back.txt")
    same(f"{source} is read by Konspekt", KeyedVectors.load_word2vec_format("back.txt"), theirs.words, rows, 1e-6)

labelled = [f"__label__{'royal' if 'king' in line or 'queen' in line else 'plain'} {line}" for line in lines]
with open("labelled.txt", "w") as file:
    file.write("\n".join(labelled) + "\n")
said = tool(
    "train", "classifier", "labelled.txt", "-o", "ours.labels.bin", "--test", "labelled.txt", "-wordNgrams", "2",
    "-dim", "8", "-bucket", "1000", "-lr", "0.5", "--deterministic").stdout.split()
classifier = fasttext.load_model("ours.labels.bin")
count, precision, recall = classifier.test("labelled.txt")
check("the classifier is read by fasttext", set(classifier.labels) == {"__label__royal", "__label__plain"})
wanted = ["N", str(count), "P@1", f"{precision:.3f}", "R@1", f"{recall:.3f}"]
check("and tests as it does here", said == wanted, f"{said} and {wanted}")

print(f"{failures} failures" if failures else "all clients agree")
sys.exit(1 if failures else 0)

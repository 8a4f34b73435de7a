/// Names of scikit-learn, NLTK, gensim, NumPy and pymorphy, and what they are here: members begin with a
/// point, or with their type where only that one has it; labels of arguments end with a colon, behind which
/// a value may stand; where they have several names here, a comma stands between these.
enum FieldNames {
  static let table: [String: String] = [vectorizers, words, stopWords, ofTypes, training, vectors]
    .reduce(matrices) { $0.merging($1) { $1 } }

  private static let matrices = [
    ".toarray": "dense()", ".todense": "dense()", ".T": "transposed()", ".dot": "multiplied(by: …)",
    ".matmul": "multiplied(by: …)", ".nnz": "storedCount",
    "Matrix.sum": "rowSums() or columnSums()", "SparseMatrix.sum": "columnSums()",
    ".zeros": "try Matrix(rows: …, columns: …)", ".ones": "try Matrix(rows: …, columns: …, repeating: 1)",
    ".eye": "try Matrix.identity(…)", ".tolist": "nested",
  ]
  private static let vectorizers = [
    ".get_feature_names_out": "featureNames()", ".get_feature_names": "featureNames()",
    ".vocabulary_": "featureNames()", ".vocabulary": "featureNames()", ".idf_": "idf()", "n_components:": "components",
    "min_df:": "minDocumentFrequency", "max_df:": "maxDocumentFrequency", "binary:": "isBinary",
    "sublinear_tf:": "form: TfidfForm(termFrequency: .sublinear)",
    "sublinearTF:": "form: TfidfForm(termFrequency: .sublinear)",
    "use_idf:": "form: TfidfForm(inverseFrequency: .none)",
    "useIDF:": "form: TfidfForm(inverseFrequency: .none)",
    "smooth_idf:": "form: TfidfForm(inverseFrequency: .scikitLearnUnsmoothed)",
    "smoothIDF:": "form: TfidfForm(inverseFrequency: .scikitLearnUnsmoothed)",
    "norm:": "form: TfidfForm(norm: …)",
    "analyzer:": "unit", "random_state:": "seed", "token_pattern:": "tokens: .pattern(…)",
    "tokenPattern:": "tokens: .pattern(…)", "strip_accents:": "accents",
    "stripAccents:": "accents", "tokenizer:": "tokens", "minDF:": "minDocumentFrequency",
    "maxDF:": "maxDocumentFrequency", "lemmas:": "lemmatizer", "stems:": "stemmer",
    ".inverse_transform": "inverseTransform(…)", ".terms": "inverseTransform(…)",
    ".build_analyzer": "analyzer", ".buildAnalyzer": "analyzer",
    "LabelBinarizer": "LabelEncoder",
  ]
  private static let words = [
    "word_tokenize": "try Tokenizers.words(text)",
    "wordpunct_tokenize": "try Tokenizers.wordPunctuation(text)",
    "Tokenizers.nltk": "words(…)", "Tokenizers.wordTokenize": "words(…)",
    "Tokenizers.tweets": "try TweetTokenizer().tokens(of: text)",
    "Tokenizers.scikitLearn": "try TextAnalyzer().terms(of: text)", "RegexpTokenizer": "Tokenizers",
    "TweetTokenizer.tokenize": "tokens(of: …)", "PorterStemmer.stemWord": "stem(…)",
    "simple_preprocess": "Tokenizers.simplePreprocess(text)", "Tokenizer": "TextTokenizer",
    "ngrams": "try NGrams.of(words, length: 2)", "stopwords": "StopWords",
    "Stemmer": "SnowballStemmer", "WordNetLemmatizer": "try Lemmatizer(.english)",
    "Mystem": "try Lemmatizer(.russian)", "pymorphy3": "try MorphAnalyzer()",
    "pymorphy2": "try MorphAnalyzer()", ".lemmatize": "lemma(of: …)", ".normal_form": "normalForm",
    "read_csv": "try Datasets.lines(…)", "loadtxt": "try Datasets.lines(…)", "Datasets.load": "lines(…)",
    "Datasets.read": "lines(…)", "Datasets.text": "lines(…)",
  ]
  /// scikit-learn names the language of its list, and NLTK that of its own.
  private static let stopWords = [
    #"stopWords: "english""#: "StopWords.english(.scikitLearn318)",
    #"stopWords: "en""#: "StopWords.english()", "stopWords: StopWords.english": "StopWords.english()",
    #"stopWords: "russian""#: "StopWords.russian", #"stopWords: "ru""#: "StopWords.russian",
    #"stopWords: "german""#: "StopWords.german", #"stopWords: "de""#: "StopWords.german",
    #"stopWords: "polish""#: "StopWords.polish", #"stopWords: "pl""#: "StopWords.polish",
    "StopWords.words": "StopWords.russian", "ENGLISH_STOP_WORDS": "StopWords.english(.scikitLearn318)",
  ]
  private static let ofTypes = [
    "PolishDictionary.parse": "readings(of: …)", "PolishDictionary.lemma": "readings(of: …)",
    "PolishDictionary.lemmas": "readings(of: …)",
  ]
  private static let training = [
    ".fit_on_texts": "fit(…)", ".texts_to_sequences": "sequences(of: …)",
    "size:": "vectorSize", "dim:": "vectorSize", "dimension:": "vectorSize", "sg:": "skipGram",
    "hs:": "hierarchicalSoftmax", "iter:": "epochs", "iterations:": "epochs", "n_iter:": "epochs",
    "n_epochs:": "epochs", "num_epochs:": "epochs", "epoch:": "epochs", "lr:": "learningRate,alpha",
    "learning_rate:": "learningRate,alpha", "ws:": "window", "window_size:": "window", "minn:": "minN",
    "maxn:": "maxN", "neg:": "negative", "x_max:": "maximum", "topn:": "topN", "workers:": "mode", "thread:": "mode",
  ]
  private static let vectors = [
    ".wv": "vectors()", ".most_similar": "mostSimilar(to: …)", ".doesnt_match": "doesNotMatch(…)",
    ".randint": "integer(in: 0..<n)",
  ]
}

// One import for compiled Swift and exported lessons.
@_exported public import Corpora
@_exported public import Derivations
@_exported public import Displays
@_exported public import Embeddings
@_exported public import Numerics
@_exported public import TextFeatures

# Debug builds for everything here: a clean one takes 2 minutes on two cores where an optimised one takes
# 7 (swift-syntax is most of both), and a lesson then runs in under a second either way.
KONSPEKT := .build/debug/konspekt

# The one part that is optimised nevertheless; see Package.swift. `swift build` without it builds anew.
export KONSPEKT_FAST_CELLS := 1

# Optimised, with Swift's libraries inside: the tool starts in 17 instead of 23 ms, checks cells a quarter
# faster, and runs where no Swift is installed.
OPTIMISED := swift build -c release --static-swift-stdlib

.PHONY: help deps build lessons test fuzz mutate release bench interop goldens bindings clean

help:  ## lists these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps:  ## installs the Debian packages that are missing and fetches dictionaries
	@.ci/install-packages
	@.ci/fetch-dictionaries

build: deps  ## builds everything
	swift build

lessons: deps  ## compiles Lessons into _site
	swift build --product konspekt
	$(KONSPEKT) build Lessons -o _site
	@echo "open _site/index.html"

test: deps  ## runs all tests
	swift test

# Ten minutes unless told otherwise: make fuzz MINUTES=60
MINUTES := 10

# A hundred thousand unless told otherwise: make mutate MUTANTS=1000
MUTANTS := 100000

mutate: deps  ## runs changed, cut and mixed programs and lessons, MUTANTS=100000 of them; needs an optimised build
	$(OPTIMISED) --product DifferentialFuzzer
	nice .build/release/DifferentialFuzzer mutate --to $(MUTANTS) --keep finds

fuzz: deps  ## compares cells with swiftc on random programs, 10 minutes or MINUTES=60; needs swiftc
	swift build --product DifferentialFuzzer
	.build/debug/DifferentialFuzzer --minutes $(MINUTES) --keep finds

release: deps  ## builds the optimised tool, .build/release/konspekt; the first build takes about ten minutes
	$(OPTIMISED) --product konspekt

bench: release  ## measures cells and the library beside CPython, swiftc -O and Python's libraries, after an optimised build
	$(OPTIMISED) --product konspekt-bench
	.build/release/konspekt-bench

# Versions that are known to agree; `make test` reads files that they wrote.
CLIENTS := gensim==4.4.0 fasttext-wheel==0.9.2 safetensors==0.8.0

interop: deps  ## has gensim, fasttext and safetensors read what konspekt writes, and the other way; fetches them from PyPI
	swift build --product konspekt
	@test -x .build/interop/bin/python || python3 -m venv .build/interop
	@.build/interop/bin/pip install -q $(CLIENTS)
	.build/interop/bin/python .ci/interop.py $(KONSPEKT)

goldens: deps  ## rewrites the golden files and the README table of options; read the diff before committing it
	KONSPEKT_GOLDENS=rewrite swift test --filter "GoldenTests|ReadmeTests"

bindings: deps  ## writes the library's bindings again after its public declarations changed
	swift run BindingGenerator

clean:  ## removes what was built
	rm -rf .build _site

# Needs Python 3.11 or newer, make and git; everything else goes into .venv, from requirements.lock.
PYTHON ?= python3
ARTICLE ?= seeds/000_5ebe0946f73e4939.txt
REPORT ?= report

venv := .venv
python := $(venv)/bin/python

# Jupyter serves whoever is root only when asked to: in a container there is often nobody else.
as_root := $(if $(filter 0,$(shell id -u)),--allow-root)

# Bytecode makes the second start fast, also where the shell forbids it.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help env report test tests beside lab notebooks rules bench compiled mutants lock

help:  ## Show this help
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# The environment is stale when the lock, or the folder it was made in, is another; then it is made anew.
# Some systems' Python comes without ensurepip, which venv calls: there the system's pip brings the environment its own.
env:  ## Create .venv from requirements.lock, if it is missing or stale
	@if [ ! -x $(python) ] || ! { pwd; cat requirements.lock; } | cmp -s - $(venv)/made-from; then \
	  $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo 'Python 3.11 or newer is needed: name one with make PYTHON=python3.12.' >&2; exit 2; }; \
	  echo 'Creating $(venv) from requirements.lock: two minutes, once.'; \
	  rm -rf $(venv) && { $(PYTHON) -m venv $(venv) 2>/dev/null || \
	    { $(PYTHON) -m venv --clear --without-pip $(venv) && $(PYTHON) -m pip --python $(python) install --quiet pip; }; } && \
	  $(python) -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock && \
	  { pwd; cat requirements.lock; } > $(venv)/made-from; \
	fi
	@if ! cmp -s pyproject.toml $(venv)/installed-from; then \
	  $(python) -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable . && \
	  cp pyproject.toml $(venv)/installed-from; \
	fi

report: env  ## Read the article under study and write the HTML report (ARTICLE=path, REPORT=folder for another)
	@$(python) -m analysis report "$(ARTICLE)" --to "$(REPORT)"

test: env  ## Check style and types, run all tests, compare the notebooks with their stored outputs
	$(python) -m ruff check .
	$(python) -m ruff format --check .
	@$(MAKE) --no-print-directory --jobs=2 tests beside

tests:
	$(python) -m pytest -n 2 --dist loadscope

# The tests wait for browsers and kernels now and then: what else there is to check is checked meanwhile.
beside:
	$(python) -m mypy
	$(python) -m pytest --quiet --nbval --nbval-current-env notebooks

lab: env  ## Open the notebooks in JupyterLab
	@$(python) -m jupyter lab $(as_root) notebooks/00-start-here.ipynb

notebooks: env  ## Run the notebooks again and store what they show
	@$(python) notebooks/execute.py

rules: env  ## Write RULES.md, the page on what each rule means, from the lexicon
	@$(python) -m analysis.views.rules RULES.md

bench: env  ## Measure accuracy and speed
	@$(python) -m benchmarks

compiled: env  ## Build the wheel whose reading is compiled (a C compiler, the network, a quarter of an hour) and compare what both read
	rm -rf dist
	HATCH_BUILD_HOOK_ENABLE_MYPYC=true $(python) -m uv build --quiet --out-dir dist
	$(python) -m benchmarks.compiled dist/*-cp*.whl

mutants: env  ## Change the code bit by bit and list what no test notices (FILES="analysis/…" and TESTS="tests/…" are quicker)
	@$(python) -m tests.mutants $(FILES) --tests "$(TESTS)"

lock: env  ## Resolve the packages of pyproject.toml anew into requirements.lock
	@$(python) -m uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 --all-extras \
	  --fork-strategy fewest --generate-hashes --no-emit-index-url --no-annotate --no-header --output-file requirements.lock

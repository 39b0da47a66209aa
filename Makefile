# Every target sets up what it needs: a virtual environment in .venv, from the lock file.
override VENV := .venv
override RUN := $(VENV)/bin/python
override READY := $(VENV)/.ready
override BENCH := .bench
override DOCS := .docs
override TOOLS := .tools/node_modules/.ready
PACKAGES := $(patsubst generated/%/pyproject.toml,%,$(wildcard generated/*/pyproject.toml))
PYTHON ?= python3

# These may be set on the command line. Their values are text: `value` keeps make from expanding them, and
# recipes read them from the environment, so that the shell does not evaluate them. Recipes quote a value of
# one word. ARGS and PACKAGES hold several: without globs (set -f), the shell splits them at spaces and no more.
override ARGS := $(value ARGS)
override BASE := $(value BASE)
override HTTP := $(value HTTP)
override PACKAGES := $(value PACKAGES)
override PORT := $(value PORT)
override PYTHON := $(value PYTHON)
override VENDOR := $(value VENDOR)
export ARGS BASE HTTP PACKAGES PORT PYTHON VENDOR
# Recipes start hundreds of programs from the same sources: their bytecode is kept, whatever the environment says.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help regenerate check test postgres warehouses cluster contract stress lint review types sandbox dist docs docs-test browser bench lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "%-12s %s\n", $$1, $$2}' Makefile

$(READY): .requirements.lock
	"$$PYTHON" -m venv --clear $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r .requirements.lock
	@# pip would compile all modules in one process, tests of libraries included.
	@$(RUN) -m compileall -qq -j 0 -x /tests/ $(VENV)/lib || :
	@touch $@

regenerate: $(READY) ## Write generated/ from specs/; HTTP=httpx2: packages on that library, instead of httpx
	$(RUN) -m generator $${HTTP:+--http="$$HTTP"}

check: $(READY) ## Fail with a diff if generated/ is not what specs/ generate
	$(RUN) -m generator --check $${HTTP:+--http="$$HTTP"}

test: $(READY) ## Run the tests; HTTP=httpx2: those of the runtime and the clients, on that library
	set -f; $(RUN) -m pytest -n 3 --dist=worksteal $${ARGS:-$${HTTP:+tests/runtime tests/clients tests/testing}}

postgres: ## Install PostgreSQL for the tests of exports, where apt-get is there (tests are skipped without it)
	@if ls /usr/lib/postgresql/*/bin/pg_ctl >/dev/null 2>&1; then echo "postgres: installed"; \
	elif command -v apt-get >/dev/null; then \
	  root=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  { $$root apt-get update -qq && $$root apt-get install -qq --no-install-recommends postgresql; } \
	    || echo "postgres: apt-get failed, so the tests that need it are skipped"; \
	else echo "postgres: skipped, apt-get is not installed"; fi

warehouses: .tools/warehouses/.ready ## Test tables in Spark and dlt (needs Java, which apt-get installs)
	@set -f; $(JAVA); .tools/warehouses/bin/python -m pytest tests/warehouses/test_spark.py tests/warehouses/test_dlt.py $$ARGS

cluster: .tools/warehouses/.ready ## Read 200,000 people with a Spark cluster while requests fail and a worker is killed
	@set -f; $(JAVA); .tools/warehouses/bin/python -m tests.warehouses $$ARGS

# Installs Java where apt-get is there. Without Java, the tests that need it are skipped with a message.
override define JAVA
if command -v java >/dev/null; then :; \
elif command -v apt-get >/dev/null; then \
  root=$$([ "$$(id -u)" = 0 ] || echo sudo); \
  { $$root apt-get update -qq && $$root apt-get install -qq --no-install-recommends openjdk-17-jre-headless; } \
    || echo "warehouses: apt-get failed, so the tests that need Java are skipped"; \
else echo "warehouses: apt-get is not installed, so the tests that need Java are skipped"; fi
endef

.tools/warehouses/.ready: .warehouses.lock
	"$$PYTHON" -m venv --clear .tools/warehouses
	.tools/warehouses/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r .warehouses.lock
	@touch $@

contract: $(READY) ## Check the clients' requests and the sandbox with other tools (needs Node.js)
	@if command -v npm >/dev/null && command -v node >/dev/null; then \
	  $(MAKE) --no-print-directory $(TOOLS) .tools/venv/.ready && \
	  $(RUN) -m tests.contract $${VENDOR:+"$$VENDOR"}; \
	else echo "contract: skipped, Node.js and npm are not installed"; fi

.tools/venv/.ready: .contract.lock
	"$$PYTHON" -m venv --clear .tools/venv
	.tools/venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r .contract.lock
	@touch $@

stress: $(READY) ## Make 100,000 calls against faulty servers, try 2,000 hostile specs, kill 800 exports
	set -f; $(RUN) -m tests.stress $$ARGS

$(TOOLS): $(READY) .tools/package-lock.json
	$(RUN) -m generator.checks.toolbox

lint: $(READY) $(TOOLS) ## Check specs, code style and workflows; print one list of findings
	$(RUN) -m generator.checks

review: $(READY) $(TOOLS) ## Write review.md: the changes since BASE (default: since main)
	$(RUN) -m generator.review --base="$$BASE"

types: $(READY) ## Type-check generator, runtime and generated packages, mypy and pyright strict
	$(RUN) -m mypy
	$(VENV)/bin/basedpyright
	set -ef; for package in $$PACKAGES; do \
	  (cd "generated/$$package" && ../../$(RUN) -m mypy --strict --python-version 3.11 --cache-dir "../../.mypy_cache/$$package" src); \
	done
	$(VENV)/bin/basedpyright -p .basedpyright.json

sandbox: $(READY) ## Run a server that behaves like a vendor: VENDOR=selflessly PORT=8010 ARGS=…
	@set -f; exec $(RUN) -m generator.sandbox --port="$${PORT:-8010}" $$ARGS -- $${VENDOR:+"$$VENDOR"}

dist: $(READY) ## Build wheel and source archive of every package into dist/
	rm -rf dist
	set -ef; for package in $$PACKAGES; do \
	  $(RUN) -m build --quiet --no-isolation --outdir dist "generated/$$package"; \
	done
	@ls dist

$(DOCS)/.ready: .docs.lock
	"$$PYTHON" -m venv --clear $(DOCS)
	$(DOCS)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r .docs.lock
	@touch $@

docs: $(READY) $(TOOLS) $(DOCS)/.ready ## Write the documentation site to site/: guides, methods, reference, specs
	$(RUN) -m generator.docs

docs-test: $(DOCS)/.ready ## Test the site in headless Chromium (skipped, with a message, without it)
	set -f; $(DOCS)/bin/python -m pytest --confcutdir=tests/site tests/site $$ARGS

browser: ## Install Chromium for the tests of the site, where apt-get is there (they are skipped without it)
	@if { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null \
	  && command -v chromedriver >/dev/null; then \
	  echo "browser: installed"; \
	elif command -v apt-get >/dev/null; then \
	  root=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  { $$root apt-get update -qq && $$root apt-get install -qq --no-install-recommends chromium chromium-driver; } \
	    || echo "browser: apt-get failed, so the tests of the site are skipped"; \
	else echo "browser: skipped, apt-get is not installed"; fi

$(BENCH)/.ready: .bench.lock
	"$$PYTHON" -m venv --clear $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r .bench.lock
	@touch $@

bench: $(BENCH)/.ready ## Compare with other clients and generators; ARGS=--quick: a subset, --write: update its page
	set -f; $(BENCH)/bin/python -m tests.bench $$ARGS

override LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
# Update the lock file in .tools/ there, with `npm install --package-lock-only`, and remove its entries `funding`:
# a test rejects the addresses in them.
lock: $(READY) ## Update the lock files (needs uv on the PATH)
	$(LOCK) --group dev pyproject.toml -o .requirements.lock
	$(LOCK) --group pyproject.toml:contract -o .contract.lock
	$(LOCK) --group bench pyproject.toml -o .bench.lock
	$(LOCK) --group pyproject.toml:docs -o .docs.lock
	$(LOCK) --group warehouses pyproject.toml -o .warehouses.lock

clean: ## Remove everything that the other targets create, except generated/
	rm -rf $(VENV) $(BENCH) $(DOCS) .tools/node_modules .tools/venv .tools/warehouses .cache dist site review.md review.json
	rm -rf .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

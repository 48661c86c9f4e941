# Shareflow: every command starts from a bare checkout and sets up what is missing. `make` alone lists them.

.DEFAULT_GOAL := help
.PHONY: help setup run test lint format bench docs lock package package-test clean distclean

FILE ?=
PYTEST_ARGS ?=
export FILE PYTEST_ARGS

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

setup: ## Prepare .venv with everything needed to run and to test
	@sh scripts/setup.sh dev
	@sh scripts/qt_libraries.sh screen

run: ## Open the window (FILE=world.shareflow opens that world); without a display draw its pictures into build/
	@sh scripts/setup.sh runtime
	@sh scripts/run.sh

test: ## Check format, lint, types and import contracts, then run the tests (PYTEST_ARGS='-k name')
	@sh scripts/setup.sh dev
	@sh scripts/lint.sh
	@sh scripts/test.sh tests -n auto --maxprocesses 4 --dist worksteal

lint: ## Check format, lint, types and import contracts
	@sh scripts/setup.sh dev
	@sh scripts/lint.sh

format: ## Rewrite the sources in the house format
	@sh scripts/setup.sh dev
	@.venv/bin/python -m ruff check --quiet --fix-only .
	@.venv/bin/python -m ruff format .

bench: ## Measure the budgets of speed and memory, also against other programs
	@sh scripts/setup.sh dev
	@sh scripts/test.sh tests/benchmarks -m benchmark

docs: ## Write the pages of the library into build/docs, to be read and searched without a network
	@sh scripts/setup.sh dev
	@.venv/bin/python -m scripts.library_docs

lock: ## Resolve the dependencies anew and write the lock files
	@sh scripts/setup.sh dev
	@.venv/bin/python scripts/lock.py

package: ## Build what is given away into dist/: one folder that needs no Python, a tar.xz, and on Debian a .deb
	@sh scripts/package.sh

package-test: ## Install, run and remove dist/*.deb in a bare Debian of its own (root and debootstrap needed)
	@sh packaging/linux/try_in_clean_root.sh

clean: ## Remove what was built and every cache
	@rm -rf build dist ./*.egg-info .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find . -name .venv -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean ## Remove .venv too
	@rm -rf .venv

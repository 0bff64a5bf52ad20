# Two commands: `make run` (set up, speak one turn, then serve) and `make test` (everything CI checks).
SHELL := /bin/bash
CACHE ?= $(if $(XDG_CACHE_HOME),$(XDG_CACHE_HOME),$(HOME)/.cache)/awaaz
export CARGO_TARGET_DIR ?= $(CACHE)/target
export AWAAZ_MODELS ?= $(CACHE)/models
export PATH := $(CACHE)/tools/bin:$(PATH)
export PYTHONPATH := $(CACHE)/tools/openai
AWAAZ := $(CARGO_TARGET_DIR)/release/awaaz
DATA ?= $(if $(XDG_DATA_HOME),$(XDG_DATA_HOME),$(HOME)/.local/share)/awaaz
export AWAAZ_PATHS__MODELS ?= $(AWAAZ_MODELS)
export AWAAZ_PATHS__DATA ?= $(DATA)

.PHONY: run serve test build web models setup setup-test clean

run: build models
	@tools/first-turn.sh "$(AWAAZ)"
	"$(AWAAZ)" serve

serve: build
	"$(AWAAZ)" serve

# Everything is built at once, with one set of features, so that nothing is compiled twice.
test: setup-test web
	cargo build --release --locked --workspace --bins --tests
	"$(AWAAZ)" models pull standard
	@tools/with-postgres.sh "$(CARGO_TARGET_DIR)/release/xtask" check

build: setup web
	cargo build --release --locked

web: setup
	@tools/build-web.sh

models: build
	"$(AWAAZ)" models pull standard

setup:
	@tools/setup.sh run

setup-test: setup
	@tools/setup.sh test

clean:
	cargo clean
	rm -rf web/dist web/node_modules

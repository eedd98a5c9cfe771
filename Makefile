# 掌柜台. `make serve` builds and serves it, `make test` proves it. Both install what is missing.

PORT ?= 8080
FUZZ_SECONDS ?= 600

.PHONY: help serve test test-faults dev build bench fuzz setup smoke clean

help: ## what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: build ## install what is missing, build the release, serve it on 127.0.0.1 (PORT=8080)
	@node scripts/serve.mjs dist --port $(PORT)

test: ## install what tests need and run everything: format, clippy, native, browser, journeys
	@scripts/setup.sh test
	@scripts/test.sh

test-faults: ## what a machine does to the app: full disk, wiped data, kills, wrong clocks (root for the disk; needs dist/)
	@scripts/setup.sh test
	@node_modules/.bin/playwright test --config tests/faults

dev: ## a development build that follows your edits (PORT=8081)
	@scripts/setup.sh build
	@PORT=$(if $(filter file,$(origin PORT)),8081,$(PORT)) scripts/build.sh dev

build: ## the release build, into dist/
	@scripts/setup.sh build
	@scripts/build.sh

bench: ## measure the release against the floor page, side by side
	@scripts/setup.sh test
	@scripts/build.sh
	@node tests/bench/bench.mjs
	@node tests/bench/views.mjs

fuzz: ## throw bytes of any sort at whatever reads them (FUZZ_SECONDS=600 in all); tests do not need it
	@scripts/fuzz.sh $(FUZZ_SECONDS)

setup: ## only install what is missing
	@scripts/setup.sh test

smoke: ## open dist/ in a browser and see that it gets ready
	@node scripts/smoke.mjs dist

clean: ## remove what was built and installed here
	rm -rf dist target node_modules test-results

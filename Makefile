# What can be made:
#
#   make site      build this repository's own site into public/
#   make test      run all tests, and redo every number of the site from its records
#   make lint      check the style of the sources
#   make clean     remove what was built
#
# Everything that is missing is installed on the way (apt-get, dnf or brew).

SHELL := /bin/sh
BRIEFING := .build/release/briefing

.PHONY: site test recompute-test lint clean libcmark program

site: program
	@$(BRIEFING) build
	@echo "The site is in public/: open public/index.html in a browser."

program: libcmark
	@swift build -c release --product briefing --quiet

libcmark:
	@.ci/install .ci/has-libcmark libcmark-dev cmark-devel cmark

test: libcmark recompute-test
	@swift build --build-tests --quiet
	@swift test --skip-build

# Every number that the site prints, with nothing but + − × ÷, min and max.
recompute-test: program
	@$(BRIEFING) build --destination .build/recompute --quiet
	@python3 Tests/Recompute/recompute.py $(BRIEFING) .build/recompute

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

clean:
	@rm -rf .build public .public.briefing

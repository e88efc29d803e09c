# What can be made:
#
#   make site      build this repository's own site into public/
#   make test      run all tests
#   make lint      check the style of the sources
#   make clean     remove what was built
#
# Everything that is missing is installed on the way (apt-get, dnf or brew).

SHELL := /bin/sh
BRIEFING := .build/release/briefing

.PHONY: site test lint clean libcmark program

site: program
	@$(BRIEFING) build
	@echo "The site is in public/: open public/index.html in a browser."

program: libcmark
	@swift build -c release --product briefing --quiet

libcmark:
	@.ci/install .ci/has-libcmark libcmark-dev cmark-devel cmark

test: libcmark
	@swift build --build-tests --quiet
	@swift test --skip-build

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

clean:
	@rm -rf .build public .public.briefing

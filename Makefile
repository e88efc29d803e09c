# What can be made:
#
#   make site      build this repository's own site into public/
#   make test      run all tests
#   make gallery   draw every kind of chart and every edge into .build/gallery.html
#   make lint      check the style of the sources
#   make clean     remove what was built
#
# Everything that is missing is installed on the way (apt-get, dnf or brew).

SHELL := /bin/sh
BRIEFING := .build/release/briefing

.PHONY: site test gallery lint clean libcmark program

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

gallery:
	@GALLERY=$(CURDIR)/.build/gallery.html swift test --quiet --filter ChartsTests
	@echo "The gallery is in .build/gallery.html."

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

clean:
	@rm -rf .build public

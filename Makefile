# What can be made:
#
#   make site      build this repository's own site into public/
#   make test      run all tests: swift-test, recompute-test and browser-test
#   make gallery   draw every kind of chart and every edge into .build/gallery.html
#   make kill-test kill 200 builds at random moments and look at what is left
#   make lint      check the style of the sources
#   make clean     remove what was built
#
# Everything that is missing is installed on the way (apt-get, dnf or brew).

SHELL := /bin/sh
BRIEFING := .build/release/briefing
# On Linux with Swift's own libraries inside, where they are there to be linked: the program starts in
# half the time and needs no toolchain beside it. libcurl, which they want, is found when an address is
# asked for. Memory comes from mimalloc, since glibc's own grows that of each thread page by page: a clean
# build takes a fifteenth less, one page a sixth. Where it cannot be had, the program is linked without.
SWIFT := $(shell readlink -f "$$(command -v swift)")
CURL := .build/curl/libcurl.a
STATIC := $(and $(filter Linux,$(shell uname)),$(wildcard $(dir $(SWIFT))../lib/swift_static), \
    --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -L$(dir $(CURL)) \
    -Xlinker '--remap-inputs=*/libcurl.so=$(CURL)')
MIMALLOC := ls /usr/lib*/libmimalloc.so /usr/lib/*-linux-gnu/libmimalloc.so 2>/dev/null | grep .
TOOLS := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/briefing-browser-tests

.PHONY: site test swift-test recompute-test browser-test gallery kill-test lint clean libcmark \
    libmimalloc python pictures program

site: program pictures
	@$(BRIEFING) build
	@echo "The site is in public/: open public/index.html in a browser."

program: libcmark $(if $(STATIC),$(CURL) libmimalloc)
	@swift build -c release --product briefing --quiet $(STATIC) \
	    $(if $(STATIC),$$($(MIMALLOC) >/dev/null && echo -Xlinker -lmimalloc))

libcmark:
	@.ci/install ".ci/has-library cmark.h" libcmark-dev cmark-devel cmark

$(CURL): Sources/CurlOnDemand/curl.c
	@mkdir -p $(@D)
	@$(dir $(SWIFT))clang -O2 -Wall -Werror -c $< -o $(@D)/curl.o
	@rm -f $@ && $(dir $(SWIFT))llvm-ar rcs $@ $(@D)/curl.o

# Tried for once, before there is a program.
libmimalloc:
	@[ -e $(BRIEFING) ] || .ci/install "$(MIMALLOC)" libmimalloc-dev mimalloc-devel mimalloc || \
	    echo "Going on without mimalloc."

# The site's settings ask for pictures of its pages, for links to them elsewhere.
pictures:
	@.ci/install "command -v rsvg-convert" librsvg2-bin librsvg2-tools librsvg

python:
	@.ci/install "command -v python3" python3 python3 python3

test: swift-test recompute-test browser-test

swift-test: libcmark
	@swift build --build-tests --quiet
	@swift test --skip-build

# Every number that the site prints, with nothing but + − × ÷, min and max.
recompute-test: program python pictures
	@$(BRIEFING) build --destination .build/recompute --quiet
	@python3 Tests/Recompute/recompute.py $(BRIEFING) .build/recompute

# The site as readers get it, at the root of its host and below it, in a browser and before judges.
browser-test: program pictures
	@.ci/install-browser-tools $(TOOLS)
	@rm -rf .build/site .build/site-below
	@$(BRIEFING) build --quiet --base-url https://example.org/ -d .build/site
	@$(BRIEFING) build --quiet --base-url https://example.org/a/b/ -d .build/site-below
	@$(TOOLS)/bin/python -B Tests/Browser/run.py .build/site https://example.org/ \
	    .build/site-below https://example.org/a/b/

gallery:
	@GALLERY=$(CURDIR)/.build/gallery.html swift test --quiet --filter ChartsTests
	@echo "The gallery is in .build/gallery.html."

# Whatever moment a build is killed at, the old site or the new one is there, whole.
kill-test: program
	@Tests/Kill/kill-builds.py $(BRIEFING)

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

clean:
	@rm -rf .build public .public.briefing

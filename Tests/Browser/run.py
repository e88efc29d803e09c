"""run.py SITE BASE SITE-BELOW BASE-BELOW: judges a built site with the tools of others.

SITE was built for the base address BASE, SITE-BELOW for one with a path, such as
https://example.org/a/b/. The exit code is 1 when a test fails.
"""

import sys
import urllib.parse

import browser_tests
import feed_tests
import link_tests
import markup_tests
import server
import weight_tests
import width_tests
from report import Report
from site_files import Site


def main(root, base, root_below, base_below):
    report = Report()
    site, below = Site(root), Site(root_below)
    checker = markup_tests.Checker(site)
    weight_tests.run(site, report)
    for built, address in ((site, base), (below, base_below)):
        link_tests.run(built, urllib.parse.urlsplit(address).path, report)
        feed_tests.run(built, address, report)
    with browser_tests.browser() as running:
        width_tests.run(running, report)
    browser_tests.run(site, server.serve(site.root), report)
    markup_tests.run(site, checker, report)
    return report.close()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

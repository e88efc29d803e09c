"""Feeds, sitemap and structured data: well formed, true, and leading to pages that are there."""

import json
import re
import xml.etree.ElementTree as xml

import feedparser

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
DAY = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$")


def leads_nowhere(site, base, address):
    """Why an absolute address does not lead to a page of the site; `None` when it does."""
    if not address.startswith(base):
        return f"{address} is out of {base}"
    path, _, fragment = address[len(base):].partition("#")
    file = path if path.endswith((".xml", ".json", ".html")) else path + "index.html"
    if not (site.root / file).is_file():
        return f"{address} leads to no page"
    if fragment and fragment not in site.document(file).ids:
        return f"{address} leads to no id"
    return None


def entries(site, base, given):
    """What is wrong with the entries of a feed: tuples of id, address, day and title."""
    if not given:
        yield "no entries"
    ids = [entry[0] for entry in given]
    if len(set(ids)) < len(ids):
        yield "an id stands twice"
    days = [entry[2] for entry in given]
    if days != sorted(days, reverse=True):
        yield "the newest is not first"
    for id, address, day, title in given:
        if not (id and title and day):
            yield f"{address}: without id, title or day"
        if problem := leads_nowhere(site, base, address):
            yield problem


def xml_feed(site, base, path):
    feed = feedparser.parse(str(path))
    if feed.bozo:
        yield f"not well formed: {feed.bozo_exception}"
    if not feed.feed.get("title") or not feed.feed.get("link"):
        yield "without title or link"
    own = base + str(path.relative_to(site.root))
    if not any(link.rel == "self" and link.href == own for link in feed.feed.get("links", [])):
        yield "without its own address"
    yield from entries(
        site, base,
        [(e.get("id"), e.get("link"), e.get("published_parsed"), e.get("title")) for e in feed.entries])


def json_feed(site, base, path):
    feed = json.loads(path.read_text())
    if feed.get("version") != "https://jsonfeed.org/version/1.1":
        yield "not of version 1.1"
    if feed.get("feed_url") != base + str(path.relative_to(site.root)):
        yield "without its own address"
    for item in feed["items"]:
        if "content_text" not in item and "content_html" not in item:
            yield f"{item['url']}: without content"
    yield from entries(
        site, base,
        [(i.get("id"), i.get("url"), i.get("date_published"), i.get("title")) for i in feed["items"]])


def sitemap(site, base):
    tree = xml.parse(site.root / "sitemap.xml").getroot()
    listed = [entry.findtext(f"{SITEMAP}loc") for entry in tree]
    if len(set(listed)) < len(listed):
        yield "an address stands twice"
    for entry in tree:
        address, day = entry.findtext(f"{SITEMAP}loc"), entry.findtext(f"{SITEMAP}lastmod")
        if problem := leads_nowhere(site, base, address):
            yield problem
        if day is not None and not DAY.match(day):
            yield f"{address}: {day} is no day"
    for page in site.pages:
        document = site.document(page)
        if document.canonical and not document.is_unlisted and document.canonical not in listed:
            if not re.search(r"/page/\d+/", document.canonical):
                yield f"{document.canonical} is not listed"


def structured_data(site, base, page):
    document = site.document(page)
    if page != "404.html" and not document.is_unlisted and not document.canonical:
        yield f"{page}: no canonical address"
    if document.canonical and (problem := leads_nowhere(site, base, document.canonical)):
        yield f"{page}: {problem}"
    for text in document.structured_data:
        data = json.loads(text)
        if data.get("@context") != "https://schema.org":
            yield f"{page}: another context"
        for thing in data["@graph"]:
            if "@type" not in thing:
                yield f"{page}: a thing without a type"
            if thing.get("@type") == "BreadcrumbList":
                places = [item["position"] for item in thing["itemListElement"]]
                if places != list(range(1, len(places) + 1)):
                    yield f"{page}: breadcrumbs out of order"
                for item in thing["itemListElement"]:
                    if problem := leads_nowhere(site, base, item["item"]):
                        yield f"{page}: {problem}"


def claims(site):
    """The ledger of claims names every claim for machines."""
    document = site.document("claims/index.html")
    things = [t for text in document.structured_data for t in json.loads(text)["@graph"]]
    named = {t["url"].partition("#")[2] for t in things if t["@type"] == "Claim"}
    if not named:
        yield "no claim is named"
    for missing in named - set(document.ids):
        yield f"{missing} is not on the page"


def run(site, base, report):
    feeds = {"index.xml": xml_feed, "atom.xml": xml_feed, "feed.json": json_feed}
    for name, check in feeds.items():
        paths = sorted(site.root.rglob(name))
        report.check(f"there is a {name}", [] if paths else ["none"])
        for path in paths:
            report.check(f"the feed {path.relative_to(site.root)} is valid", check(site, base, path))
    report.check("the sitemap is true", sitemap(site, base))
    for page in site.pages:
        report.check(f"the structured data of {page} are true", structured_data(site, base, page))
    report.check("claims are named for machines", claims(site))

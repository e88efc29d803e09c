"""A built site on the disk: its pages, their links and their ids."""

import functools
import html.parser
import pathlib
import urllib.parse

# One page of every kind: the first file that matches.
KINDS = {
    "front": "index.html",
    "announcement": "announcements/*/index.html",
    "impact": "impacts/*/index.html",
    "company": "companies/*/index.html",
    "section": "announcements/index.html",
    "page": "about/index.html",
    "compare": "compare/index.html",
    "measure": "measures/target/index.html",
    "methodology": "methodology/index.html",
    "changes": "changes/index.html",
    "claims": "claims/index.html",
    "data": "data/index.html",
    "taxonomy": "tags/index.html",
    "term": "tags/*/index.html",
    "archive": "archive/index.html",
    "search": "search/index.html",
    "not found": "404.html",
}


class Document(html.parser.HTMLParser):
    """What the tests ask of a page."""

    def __init__(self, text):
        super().__init__()
        self.ids = []
        self.links = []
        self.canonical = None
        self.is_unlisted = False
        self.has_style_attribute = False
        self.inline_scripts = []
        self.structured_data = []
        self.svg = False
        self._script = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if "id" in given:
            self.ids.append(given["id"])
        self.has_style_attribute |= "style" in given
        for name in ("href", "src", "data-index"):
            if name in given and given.get("rel") != "canonical":
                self.links.append(given[name])
        if tag == "link" and given.get("rel") == "canonical":
            self.canonical = given["href"]
        if tag == "meta" and given.get("name") == "robots":
            self.is_unlisted = "noindex" in given.get("content", "")
        if tag == "meta" and given.get("http-equiv") == "refresh":
            self.links.append(given["content"].split("url=")[1])
        if tag == "script" and "src" not in given:
            self._script = given.get("type", "")

    def handle_data(self, data):
        if self._script == "application/ld+json":
            self.structured_data.append(data)
        elif self._script is not None:
            self.inline_scripts.append(data)

    def handle_endtag(self, tag):
        if tag == "script":
            self._script = None


class Site:
    def __init__(self, root):
        self.root = pathlib.Path(root).resolve()
        self.pages = sorted(str(path.relative_to(self.root)) for path in self.root.rglob("*.html"))

    def kinds(self):
        """One page of every kind, by the kind's name; `None` where there is none."""
        found = {}
        for kind, pattern in KINDS.items():
            matches = sorted(self.root.glob(pattern))
            found[kind] = str(matches[0].relative_to(self.root)) if matches else None
        return found

    def text(self, path):
        return (self.root / path).read_text(encoding="utf-8")

    @functools.cache
    def document(self, path):
        return Document(self.text(path))

    def target(self, page, link, base):
        """The file and fragment that a link of a page leads to; `None` for other hosts."""
        parts = urllib.parse.urlsplit(link)
        if parts.scheme or parts.netloc:
            return None
        path = urllib.parse.unquote(parts.path)
        fragment = urllib.parse.unquote(parts.fragment)
        if not path:
            return page, fragment
        if path.startswith("/"):
            if not path.startswith(base):
                return f"{path} is out of {base}", fragment
            joined = path[len(base):]
        else:
            joined = str(pathlib.PurePosixPath(page).parent / path)
        return self.normalized(joined), fragment

    @staticmethod
    def normalized(path):
        parts = []
        for part in path.split("/"):
            if part == ".." and parts:
                parts.pop()
            elif part not in ("", "."):
                parts.append(part)
        return "/".join(parts)

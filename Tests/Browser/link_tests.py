"""Every link within the site leads to a file, every fragment to an id."""


def broken(site, page, base):
    for link in site.document(page).links:
        target = site.target(page, link, base)
        if target is None:
            continue
        path, fragment = target
        file = site.root / path
        if not file.is_file():
            yield f"{page}: {link} leads to no file"
        elif fragment and path.endswith(".html") and fragment not in site.document(path).ids:
            yield f"{page}: {link} leads to no id"


def run(site, base, report):
    for page in site.pages:
        report.check(f"the links of {page} resolve under {base}", broken(site, page, base))
    absolute = [
        f"{page}: {link}"
        for page in site.pages if page != "404.html"
        for link in site.document(page).links if link.startswith("/")
    ]
    report.check(f"the links resolve from a disk, built for {base}", absolute)

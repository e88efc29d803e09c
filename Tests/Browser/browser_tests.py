"""What only a browser can tell: accessibility, keyboard, reflow, requests, layout shift, scripts."""

import contextlib
import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright

SHIFT = """
window.layoutShift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.layoutShift += entry.value;
}).observe({type: "layout-shift", buffered: true});
"""
OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return null;
  const wide = [...document.body.querySelectorAll("*")].filter((element) =>
    element.getBoundingClientRect().right > width + 1 && !element.closest(".scroll, pre, svg, .vh"));
  return `${document.documentElement.scrollWidth} px wide: ${wide.at(-1)?.outerHTML.slice(0, 80)}`;
}"""
FOCUSABLE = """() => [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
  .filter((element) => element.checkVisibility({visibilityProperty: true})).length"""
FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect(), style = getComputedStyle(element);
  window.places ??= new Map();
  if (!window.places.has(element)) window.places.set(element, window.places.size);
  return {
    place: window.places.get(element), name: element.outerHTML.slice(0, 80),
    isSeen: box.width > 0 && box.bottom > 0 && box.top < innerHeight
      && box.right > 0 && box.left < innerWidth,
    isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}"""
AXE = next(pathlib.Path(sys.prefix).glob("lib/python3*/site-packages/axe_playwright_python/axe.min.js"))
MOST_STOPS = 60


@contextlib.contextmanager
def browser():
    names = ["chromium", "chromium-browser", "google-chrome"]
    program = next(filter(None, map(shutil.which, names)))
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        try:
            yield running
        finally:
            running.close()


class Listener:
    """Hears what goes wrong in a page, and counts its requests."""

    def __init__(self, page, address):
        self.heard = []
        self.requests = 0
        self.address = address
        page.on("console", lambda message: message.type == "error" and self.add(message.text))
        page.on("pageerror", lambda error: self.add(str(error)))
        page.on("request", self.count)
        page.on("response", lambda answer: answer.status >= 400 and self.add(answer.url))

    def add(self, text):
        self.heard.append(text)

    def count(self, request):
        self.requests += not request.url.endswith("/favicon.ico")
        if not request.url.startswith(self.address):
            self.add(f"asks another host: {request.url}")


def every_page(running, site, address, report):
    """Each page at 280 px: no sideways scroll, nothing in the console, no shift, few requests."""
    context = running.new_context(viewport={"width": 280, "height": 700})
    context.add_init_script(SHIFT)
    page = context.new_page()
    listener = Listener(page, address)
    for path in site.pages:
        listener.heard.clear()
        listener.requests = 0
        page.goto(address + path)
        if overflow := page.evaluate(OVERFLOW):
            listener.add(overflow)
        if shift := page.evaluate("layoutShift"):
            listener.add(f"the layout shifts by {shift:.4f}")
        allowed = 4 if path == "search/index.html" else 3
        if listener.requests > allowed:
            listener.add(f"{listener.requests} requests, {allowed} allowed")
        report.check(f"{path} holds at 280 px, quietly", [f"{path}: {text}" for text in listener.heard])
    context.close()


def accessibility(running, kinds, address, report):
    """axe-core on every kind of page, light and dark, narrow and wide."""
    axe = AXE.read_text()
    # The policy of the pages forbids scripts of others, as this one.
    context = running.new_context(bypass_csp=True, reduced_motion="reduce")
    page = context.new_page()
    for kind, path in kinds.items():
        page.goto(address + path)
        page.evaluate(axe)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            for width in (360, 1280):
                page.set_viewport_size({"width": width, "height": 800})
                found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
                report.check(
                    f"axe on {kind}, {scheme}, {width} px",
                    [
                        f"{path}: {rule['id']}: {rule['help']}: {rule['nodes'][0]['html'][:90]}"
                        for rule in found["violations"]
                    ])
    context.close()


def keyboard(running, kinds, address, report):
    """Tab goes through everything that can be focused, once, and shows where it is."""
    context = running.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    page = context.new_page()
    for kind, path in kinds.items():
        page.goto(address + path)
        wanted = page.evaluate(FOCUSABLE)
        seen, findings = set(), []
        for _ in range(min(wanted, MOST_STOPS)):
            page.keyboard.press("Tab")
            focus = page.evaluate(FOCUS)
            if focus is None or focus["place"] in seen:
                break
            seen.add(focus["place"])
            if not focus["isSeen"]:
                findings.append(f"{path}: out of sight: {focus['name']}")
            if not focus["isMarked"]:
                findings.append(f"{path}: no visible focus: {focus['name']}")
        if len(seen) < min(wanted, MOST_STOPS):
            findings.append(f"{path}: {len(seen)} of {wanted} places reached")
        report.check(f"the keyboard reaches all of {kind}", findings)
    context.close()


def without_scripts(running, kinds, address, report):
    """Without scripts every page says the same; only the search form and the toggle are gone."""
    words = "() => document.querySelector('main').innerText"
    with_scripts = running.new_context()
    without = running.new_context(java_script_enabled=False)
    page, bare = with_scripts.new_page(), without.new_page()
    for kind, path in kinds.items():
        page.goto(address + path)
        bare.goto(address + path)
        findings = []
        if kind != "search" and page.evaluate(words) != bare.evaluate(words):
            findings.append(f"{path}: other words")
        for gone in (".theme", ".search"):
            if bare.locator(gone).count() and bare.locator(gone).first.is_visible():
                findings.append(f"{path}: {gone} shows and does nothing")
        report.check(f"{kind} works without scripts", findings)
    with_scripts.close()
    without.close()


def search(running, address, report):
    """Beginnings and slips find pages, with the keyboard alone."""
    page = running.new_page()
    page.goto(address + "search/index.html")
    titles = page.locator("#titles")

    def found(words):
        page.locator("#query").fill(words)
        page.wait_for_function("document.querySelector('.search [role=status]').textContent !== ''")
        page.wait_for_timeout(100)
        return page.locator("#results a").all_inner_texts()

    page.locator("#query").focus()
    whole, start, slip = found("target"), found("targ"), found("tagret")
    report.check("a word finds pages", [] if whole else ["none"])
    report.check("its beginning finds no fewer", [] if set(whole) <= set(start) else [str(start)])
    report.check("a slip finds pages", [] if set(whole) & set(slip) else [str(slip)])
    report.check("what is not there is not found", found("zzzzqqqq"))
    report.check("results are grouped", [] if found("target") and page.locator("#results h2").count() else ["no"])
    page.locator("#query").press("Tab")
    focused = page.evaluate("document.activeElement.closest('#results') !== null")
    report.check("Tab leads from the field to the results", [] if focused else ["no"])
    page.locator("#query").fill("")
    titles.wait_for(state="visible")
    report.check("all titles come back", [] if titles.is_visible() else ["no"])
    page.close()


def theme(running, address, report):
    """The toggle changes the colours, is remembered, and says what it does."""
    context = running.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(address)
    background = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(background)
    page.locator(".theme").click()
    dark = page.evaluate(background)
    page.reload()
    remembered = page.evaluate(background)
    name = page.locator(".theme").get_attribute("aria-label")
    report.check("the toggle changes the colours", [] if light != dark else [light])
    report.check("the choice is remembered", [] if remembered == dark else [remembered])
    report.check("the toggle names what it does", [] if name == "Light colours" else [str(name)])
    context.close()


def media(running, kinds, address, report):
    """Print opens the tables and drops navigation; forced colours keep drawings legible."""
    page = running.new_page()
    for kind in ("front", "announcement", "company"):
        page.goto(address + kinds[kind])
        page.emulate_media(media="print")
        shown = [gone for gone in ("nav", ".theme", ".skip") if page.locator(gone).first.is_visible()]
        tables = page.locator("figure details table").all()
        shut = [f"{kind}: a table stays shut" for table in tables if not table.is_visible()]
        report.check(f"{kind} prints without navigation and with its tables", shown + shut)
        page.emulate_media(media="screen", forced_colors="active")
        same = page.evaluate(
            """() => [...document.querySelectorAll("svg.w text, svg.w .s-c1")].filter((mark) => {
              const style = getComputedStyle(mark), ground = getComputedStyle(document.body);
              const paint = mark.matches("text") ? style.fill : style.stroke;
              return paint === ground.backgroundColor;
            }).length""")
        report.check(f"{kind} is legible in forced colours", [f"{same} marks"] if same else [])
        page.emulate_media(media="screen", forced_colors="none")
    page.close()


def run(site, address, report):
    kinds = site.kinds()
    report.check("there is a page of every kind", [k for k, path in kinds.items() if path is None])
    kinds = {kind: path for kind, path in kinds.items() if path}
    with browser() as running:
        every_page(running, site, address, report)
        accessibility(running, kinds, address, report)
        keyboard(running, kinds, address, report)
        without_scripts(running, kinds, address, report)
        search(running, address, report)
        theme(running, address, report)
        media(running, kinds, address, report)

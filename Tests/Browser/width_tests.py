"""How wide a browser sets text, which the charts must know without one.

The widths are stored beside the charts' own tests, which hold the charts to them; here a browser is
held to them. `python width_tests.py` measures and stores them anew.
"""

import csv
import pathlib
import subprocess

STORED = pathlib.Path(__file__).parent.parent / "ChartsTests" / "Text" / "widths.csv"
FONTS = {
    "regular": ("Inter", 400),
    "bold": ("Inter", 600),
    "fallback": ("DejaVu Sans", 400),
    "fallback bold": ("DejaVu Sans", 600),
}
MEASURE = """([texts, fonts]) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.style.fontVariantNumeric = "tabular-nums";
  document.body.append(svg);
  return texts.map((text) => fonts.map(([family, weight]) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", "text");
    element.setAttribute("font-family", family);
    element.setAttribute("font-weight", weight);
    element.setAttribute("font-size", "13");
    element.textContent = text;
    svg.append(element);
    return element.getComputedTextLength();
  }));
}"""


def are_installed():
    """Whether both fonts are there; without them a browser measures others."""
    families = subprocess.run(["fc-list", ":", "family"], capture_output=True, text=True).stdout
    return all(name in families for name in ("Inter", "DejaVu Sans"))


def measured(browser, texts):
    """The widths of texts in each font, at 13 px with tabular figures."""
    page = browser.new_page()
    widths = page.evaluate(MEASURE, [texts, list(FONTS.values())])
    page.close()
    return widths


def rows():
    """What is stored: a text and its widths in each line."""
    with STORED.open(encoding="utf-8", newline="") as file:
        return [(row["text"], [float(row[name]) for name in FONTS]) for row in csv.DictReader(file)]


def run(browser, report):
    """Compares what a browser measures with what is stored."""
    if not are_installed():
        report.check("text widths: Inter and DejaVu Sans are not installed, not measured", [])
        return
    stored = rows()
    wrong = [
        f"{text!r} in {name}: {now:.2f}, stored {before:.2f}"
        for (text, widths), found in zip(stored, measured(browser, [text for text, _ in stored]))
        for name, before, now in zip(FONTS, widths, found)
        if abs(now - before) > 0.05
    ]
    report.check(f"text widths: {len(stored)} texts in {len(FONTS)} fonts are as stored", wrong)


def store():
    """Measures the stored texts anew."""
    import browser_tests

    texts = [text for text, _ in rows()]
    with browser_tests.browser() as browser:
        widths = measured(browser, texts)
    with STORED.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["text", *FONTS])
        for text, found in zip(texts, widths):
            writer.writerow([text, *(f"{width:.2f}" for width in found)])


if __name__ == "__main__":
    store()

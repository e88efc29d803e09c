#!/usr/bin/env python3
"""Measures whole builds beside the floor, and beside Hugo where it is installed.

    make program && Benchmarks/site-benchmark.py [PAGES]

The pages have 600 words, front matter, tags and lists. The floor is a C program that reads, renders
with libcmark and writes as many files. All runs take turns, so that a busy machine falls on all of
them alike; a figure is the median of the rounds. Everything lies in memory.
"""
import argparse
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
WORDS = """report service region market quarter revenue growth margin forecast budget system network
storage queue worker release version review metric average median sample signal baseline target
policy audit control evidence supplier energy power grid water transport rail port cargo weather
station sensor survey district council agency project grant funding contract delivery schedule the
a of in to and for with from by on at as that which is was has will may over under""".split()
ROWS = "company,period,units,precision,published\nacme,2024,%d,exact,2025-01-15\n"


def corpus(folder, pages):
    """Pages that depend only on their number, the same on every machine."""
    for number in range(pages):
        pick = random.Random(number)

        def sentence():
            words = [pick.choice(WORDS) for _ in range(pick.randint(9, 15))]
            words[3] = pick.choice(["**%s**", "*%s*", "`%s`", "[%s](https://example.org/)"]) % words[3]
            return " ".join(words).capitalize() + "."

        def paragraph():
            return " ".join(sentence() for _ in range(5)) + "\n\n"

        tags = ", ".join(pick.sample(["tag-%02d" % tag for tag in range(40)], 2))
        text = "---\ntitle: Page %05d\ndate: %d-%02d-%02d\ntags: [%s]\nsummary: %s\n---\n\n" % (
            number, 2000 + number % 20, number % 12 + 1, number % 28 + 1, tags, "In one sentence.")
        for section in range(5):
            text += "## Part %d\n\n" % (section + 1) + paragraph()
            text += "".join("- %s\n" % sentence() for _ in range(4)) + "\n"
        if number % max(1, pages // 50) == 0:
            text += "<!-- data -->\n"
        path = folder / ("%02d" % (number // 1000)) / ("page-%05d.md" % number)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def site(folder, sources):
    """The corpus as a site, in which 50 pages show a number of the ledger."""
    shutil.copytree(sources, folder / "content/posts")
    for path in (folder / "content/posts").rglob("*.md"):
        text = path.read_text()
        if "<!-- data -->" in text:
            path.write_text(text.replace("<!-- data -->", "Acme made {{ acme.2024.units }} cars."))
    (folder / "content/data").mkdir()
    (folder / "content/data/deliveries.csv").write_text(ROWS % 100)
    (folder / "content/site.yaml").write_text(
        "title: Benchmark\nbaseURL: https://example.org/\nnumbers: off\nasOf: 2025-06-01\n"
        "companies:\n  - slug: acme\n    name: Acme\n")


def hugo_site(folder, sources):
    shutil.copytree(sources, folder / "content/posts")
    (folder / "hugo.toml").write_text('baseURL = "https://example.org/"\ntitle = "Benchmark"\n')
    layouts = folder / "layouts/_default"
    layouts.mkdir(parents=True)
    (layouts / "single.html").write_text("<!doctype html><title>{{.Title}}</title>{{.Content}}")
    (layouts / "list.html").write_text(
        "<!doctype html><title>{{.Title}}</title>"
        "{{range (.Paginate .Pages).Pages}}<a href='{{.RelPermalink}}'>{{.Title}}</a>{{end}}")


def measured(command):
    start = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit("failed: " + " ".join(map(str, command)))
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    options = argparse.ArgumentParser()
    options.add_argument("pages", type=int, nargs="?", default=10_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--briefing", default=HERE.parent / ".build/release/briefing")
    options.add_argument("--folder", default="/dev/shm/site-benchmark", type=pathlib.Path)
    options = options.parse_args()
    room, briefing = options.folder, pathlib.Path(options.briefing).resolve()
    shutil.rmtree(room, ignore_errors=True)
    corpus(room / "corpus", options.pages)
    site(room / "site", room / "corpus")
    subprocess.check_call(["cc", "-O2", "-pthread", HERE / "floor.c", "-lcmark", "-o", room / "floor"])
    output, floor_output = room / "public", room / "floor-public"
    page = room / "site/content/posts/00/page-00007.md"
    table = room / "site/content/data/deliveries.csv"

    def fresh():
        for path in [output, room / ".public.briefing", floor_output, room / "hugo-public"]:
            shutil.rmtree(path, ignore_errors=True)

    def change_row():
        table.write_text(ROWS % random.randint(100, 999))

    build = [briefing, "build", "-s", room / "site", "-d", output, "-q"]
    cases = [
        ("floor, 2 threads", [room / "floor", room / "corpus", floor_output], fresh),
        ("clean build", build, fresh),
        ("nothing changed", build, lambda: None),
        ("one page changed", build, lambda: page.write_text(page.read_text() + "\nMore.\n")),
        ("one row changed, on 50 pages", build, change_row),
        ("one row changed once more", build, change_row),
    ]
    if hugo := shutil.which("hugo"):
        hugo_site(room / "hugo", room / "corpus")
        cases.append(("Hugo, clean", [hugo, "-s", room / "hugo", "-d", room / "hugo-public"], fresh))
    runs = {name: [] for name, _, _ in cases}
    for _ in range(options.rounds):
        for name, command, prepare in cases:
            prepare()
            runs[name].append(measured(command))
    print("| %d pages | wall | CPU | memory |\n|---|--:|--:|--:|" % options.pages)
    for name, rows in runs.items():
        wall, cpu, memory = (statistics.median(column) for column in zip(*rows))
        print("| %s | %.3f s | %.3f s | %.0f MB |" % (name, wall, cpu, memory))
    shutil.rmtree(room)


main()

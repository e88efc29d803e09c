#!/usr/bin/env python3
"""Measures a site of nothing but records: companies and their models, monthly over ten years.

    make program && Benchmarks/large-ledger.py [COMPANIES] [MODELS OF EACH]

Figures come out some days after their month, so that there are days with many and days with few.
"""
import argparse
import datetime
import os
import pathlib
import random
import shutil
import subprocess
import time

HERE = pathlib.Path(__file__).resolve().parent


def records(companies, models):
    pick = random.Random(1)
    for year in range(2015, 2025):
        for month in range(1, 13):
            end = datetime.date(year + month // 12, month % 12 + 1, 1)
            for company in range(companies):
                day = end + datetime.timedelta(days=pick.randint(0, 8))
                precision = pick.choice(["exact", "exact", "at_least"])
                units = pick.randint(1_000, 90_000)
                yield f"c{company},,{year}-{month:02},{units},{precision},{day}"
                for model in range(models):
                    units = pick.randint(10, 900)
                    yield f"c{company},m{model},{year}-{month:02},{units},exact,{day}"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("companies", type=int, nargs="?", default=50)
    options.add_argument("models", type=int, nargs="?", default=4)
    options.add_argument("--briefing", default=HERE.parent / ".build/release/briefing")
    options.add_argument("--folder", default="/dev/shm/large-ledger", type=pathlib.Path)
    options = options.parse_args()
    shutil.rmtree(options.folder, ignore_errors=True)
    data = options.folder / "content/data"
    data.mkdir(parents=True)
    rows = list(records(options.companies, options.models))
    head = "company,model,period,units,precision,published"
    (data / "deliveries.csv").write_text("\n".join([head] + rows) + "\n")
    (options.folder / "content/site.yaml").write_text(
        "title: Ledger\nbaseURL: https://example.org/\nnumbers: off\n")
    start = time.monotonic()
    child = subprocess.Popen([options.briefing, "build", "-q", "-s", options.folder])
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    if status:
        raise SystemExit("The build failed.")
    with open(options.folder / "public/data/measures.json", "rb") as file:
        numbers = sum(1 for _ in file) - 2
    print(f"{len(rows)} records, {numbers} numbers: {wall:.2f} s, {usage.ru_maxrss / 1024:.0f} MB")
    shutil.rmtree(options.folder)


main()

#!/usr/bin/env python3
"""Draws the same mixed charts with this package and with Vega-Lite, and prints both times: of the
processor, so that other work on the machine counts for neither.

Needs vl-convert-python (PyPI) and a release build:

    swift build -c release --package-path Benchmarks --product chart-benchmark
    python3 Benchmarks/compare-charts.py
"""
import resource
import subprocess
import sys
import time
from pathlib import Path

import vl_convert

HERE = Path(__file__).parent
CHARTS = 1000
VEGA_CHARTS = int(sys.argv[1]) if len(sys.argv) > 1 else 60


def specification(index):
    """The chart that chart-benchmark draws for the same index."""
    count = 6 + index % 19
    values = [{"x": x, "y": x * 7919 % 9973} for x in range(count)]
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "title": {"text": "A title", "subtitle": "A subtitle"},
        "data": {"values": values},
        "mark": ["bar", "line", "bar"][index % 3],
        "width": 640,
        "height": 300,
        "encoding": {
            "x": {"field": "x", "type": "ordinal" if index % 3 != 1 else "quantitative"},
            "y": {"field": "y", "type": "quantitative", "title": "vehicles"},
        },
    }


def main():
    """Prints milliseconds per chart for both, and how many times faster one is."""
    binary = HERE / ".build" / "release" / "chart-benchmark"
    subprocess.check_output([binary, "--mixed", str(CHARTS)])
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    ours = (used.ru_utime + used.ru_stime) / CHARTS
    vl_convert.vegalite_to_svg(specification(0))
    start = time.process_time()
    for index in range(VEGA_CHARTS):
        vl_convert.vegalite_to_svg(specification(index))
    theirs = (time.process_time() - start) / VEGA_CHARTS
    print(f"this package: {ours * 1000:.3f} ms a figure (two drawings, table, description)")
    print(f"vl-convert {vl_convert.__version__}: {theirs * 1000:.2f} ms a drawing")
    print(f"{theirs / ours:.0f} times faster")


if __name__ == "__main__":
    main()

"""Recomputes every number printed on a built site from its records: recompute.py PROGRAM PUBLIC."""
import json, re, subprocess, sys
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from operator import add, mul, sub
from pathlib import Path

known = lambda choose, *ends: choose((x for x in ends if x is not None), default=None)
pair = lambda operation, *ends: None if None in ends else operation(*ends)

class Interval(namedtuple("Interval", "low high")):
    """What is known of a number; an end that nobody knows is None."""
    __add__ = lambda a, b: Interval(pair(add, a.low, b.low), pair(add, a.high, b.high))
    __sub__ = lambda a, b: Interval(pair(sub, a.low, b.high), pair(sub, a.high, b.low))
    __mul__ = lambda a, b: Interval(pair(mul, a.low, b.high if (a.low or 0) < 0 else b.low),
                                    pair(mul, a.high, b.low if (a.high or 0) < 0 else b.high))
    __truediv__ = lambda a, b: a * Interval(*(1 / e if (e or 0) > 0 else None for e in b[::-1]))

WORDS = {
    "min": lambda a, b: Interval(pair(min, a.low, b.low), known(min, a.high, b.high)),
    "max": lambda a, b: Interval(known(max, a.low, b.low), pair(max, a.high, b.high)),
    "both": lambda a, b: Interval(known(max, a.low, b.low), known(min, a.high, b.high)),
    "at_least": lambda a: Interval(a.low, None), "at_most": lambda a: Interval(None, a.high),
    "number": lambda text: Interval(Fraction(text), Fraction(text))}

def recomputed(node):
    """The ends that a formula gives, its inputs recomputed from the records up."""
    if "units" in node:
        exact = WORDS["number"](node["units"])
        return WORDS["at_least"](exact) if node["precision"] == "at_least" else exact
    inputs = {n.get("key") or f"{n['file']}:{n['line']}": recomputed(n) for n in node["inputs"]}
    if node["kind"] == "date":
        units, target = inputs.values()
        assert units.low >= target.low and node["inputs"][0]["asOf"] == node["text"], node["key"]
        return [node["text"]]
    words = re.findall(r"[(),]|[^\s(),]+", node["formula"].translate(str.maketrans("×÷−", "*/-")))
    code = (f"number({word})" if word.isdigit() else f"inputs[{word!r}]" if word in inputs
            else word for word in words)
    found = eval(" ".join(code), WORDS | {"inputs": inputs})
    if node["unit"] in ("units", "units per month", "share", "count"):
        found = Interval(known(max, found.low, 0), found.high)
    for end, value in zip(("low", "high"), found):
        stated = node[end] if node["value"] is None else node["value"]
        assert abs((stated or 0) - (value or 0)) <= 1e-9, (node["key"], end, stated, found)
    return found

def explained(use):
    """The ends of a number on a day as its page would print them for machines."""
    command = [sys.argv[1], "explain", use[2], "--as-of", use[1], "--format", "json"]
    node = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return {e if e == node["text"] else f"{float(e):.6f}".rstrip("0").rstrip(".")
            for e in recomputed(node) if e is not None}

html = "".join(page.read_text() for page in sorted(Path(sys.argv[2]).rglob("*.html")))
uses = re.findall(r' id="([^"]+-([0-9-]{10}))"(?:(?!<section).)*?"src">(\S+), as of', html, re.S)
values = dict(zip((use[0] for use in uses), ThreadPoolExecutor().map(explained, uses)))
printed = re.findall(r'(?:class="num" href="[^"#]*#([^"]+)">)?<data value="([^"]+)">', html)
for anchor, shown in printed:
    assert shown in (values[anchor] if anchor else set().union(*values.values())), (anchor, shown)
print(f"{len(printed)} printed numbers follow from the records, by {len(values)} derivations")

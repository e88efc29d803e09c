#!/usr/bin/env python3
"""Writes Sources/Charts/Text/FontAdvances.swift from Inter's own tables.

Needs fontTools (PyPI) and Debian's package fonts-inter:

    python3 Tools/generate-advances.py > Sources/Charts/Text/FontAdvances.swift

Digits and signs are those of the feature `tnum`, since charts are set in tabular figures.
"""
import hashlib
import sys

from fontTools.ttLib import TTFont

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter"
DENSE = range(0x20, 0x180)
SPARSE = sorted(
    [*range(0x2010, 0x2016), *range(0x2018, 0x201F), *range(0x2020, 0x2023), 0x2026, 0x202F]
    + [0x2009, 0x2030, 0x2032, 0x2033, 0x20AC, 0x2116, 0x2122, *range(0x2190, 0x2194)]
    + [0x2196, 0x2197, 0x2198, 0x2199, 0x2212, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265]
    + [0x25B2, 0x25BC]
)


def tabular(font):
    """The glyphs that `tnum` puts in the place of others."""
    table = font["GSUB"].table
    swaps = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for sub in table.LookupList.Lookup[index].SubTable:
                    sub = getattr(sub, "ExtSubTable", sub)
                    swaps.update(getattr(sub, "mapping", {}))
    return swaps


def advances(path):
    """The advance of each character in 1/1000 em; 0 where the font has none."""
    font = TTFont(path)
    cmap, metrics, swaps = font.getBestCmap(), font["hmtx"], tabular(font)
    em = font["head"].unitsPerEm

    def advance(code):
        name = cmap.get(code)
        return 0 if name is None else round(metrics[swaps.get(name, name)][0] * 1000 / em)

    return [advance(c) for c in DENSE], [advance(c) for c in SPARSE]


def rows(numbers):
    """Numbers as lines of at most 100 columns."""
    lines, line = [], "       "
    for number in numbers:
        word = f" {number},"
        if len(line) + len(word) > 100:
            lines.append(line)
            line = "       "
        line += word
    return "\n".join(lines + [line])


def main():
    """Prints the Swift file."""
    print("// Made by Tools/generate-advances.py; change that instead.\n")
    print("/// The advances of Inter in 1/1000 em, tabular figures; 0 where it has no glyph.")
    print("enum FontAdvances {")
    names = (("regular", "Inter-Regular.otf"), ("bold", "Inter-SemiBold.otf"))
    print("    /// The characters of the lists for single characters.")
    print("    static let others: [UInt16] = [")
    print(rows(f"0x{c:04X}" for c in SPARSE))
    print("    ]")
    for name, file in names:
        path = f"{FOLDER}/{file}"
        with open(path, "rb") as stream:
            digest = hashlib.sha256(stream.read()).hexdigest()
        dense, sparse = advances(path)
        print(f"\n    /// U+0020 to U+017F.\n    ///\n    /// {file}, SHA-256")
        print(f"    /// {digest}.")
        print(f"    static let {name}: [UInt16] = [\n{rows(dense)}\n    ]")
        print(f"\n    /// The characters of ``others``, from the same file.")
        print(f"    static let {name}Others: [UInt16] = [\n{rows(sparse)}\n    ]")
    print("}")


if __name__ == "__main__":
    main()

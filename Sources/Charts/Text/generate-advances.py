#!/usr/bin/env python3
"""Writes FontAdvances.swift and FontKerning.swift from Inter, and from DejaVu Sans, the widest font
that stands in for it.

Needs uharfbuzz (PyPI) and Debian's packages fonts-inter and fonts-dejavu-core:

    python3 Sources/Charts/Text/generate-advances.py

Digits and signs are those of the feature `tnum`, since charts are set in tabular figures.
"""
import hashlib
from pathlib import Path

import uharfbuzz

DENSE = range(0x20, 0x180)
KERNED = range(0x20, 0x7F)
SPARSE = sorted(
    [*range(0x2010, 0x2016), *range(0x2018, 0x201F), *range(0x2020, 0x2023), 0x2026, 0x202F]
    + [0x2009, 0x2030, 0x2032, 0x2033, 0x20AC, 0x2116, 0x2122, *range(0x2190, 0x2194)]
    + [0x2196, 0x2197, 0x2198, 0x2199, 0x2212, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265]
    + [0x25B2, 0x25BC]
)


class Font:
    """A font that tells how far text goes, in 1/1000 em."""

    def __init__(self, file):
        self.name = Path(file).name
        self.bytes = Path("/usr/share/fonts", file).read_bytes()
        self.font = uharfbuzz.Font(uharfbuzz.Face(self.bytes))

    def advance(self, text):
        """The advance of shaped text; 0 where the font lacks a character."""
        if not all(self.font.get_nominal_glyph(ord(character)) for character in text):
            return 0
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self.font, buffer, {"tnum": True})
        return sum(glyph.x_advance for glyph in buffer.glyph_positions) * 1000 / self.font.face.upem

    def advances(self, codes):
        """The advance of each character alone."""
        return [round(self.advance(chr(code))) for code in codes]

    def kerning(self):
        """The class of each first and second character, and the kerning of each pair of classes."""
        alone = {code: self.advance(chr(code)) for code in KERNED}
        pairs = [
            tuple(
                round(self.advance(chr(first) + chr(second)) - alone[first] - alone[second])
                for second in KERNED
            )
            for first in KERNED
        ]
        firsts, rows = classes(pairs)
        seconds, columns = classes(list(zip(*rows)))
        return firsts, seconds, [number for row in zip(*columns) for number in row]


FONTS = {
    "regular": Font("opentype/inter/Inter-Regular.otf"),
    "bold": Font("opentype/inter/Inter-SemiBold.otf"),
    "fallbackRegular": Font("truetype/dejavu/DejaVuSans.ttf"),
    "fallbackBold": Font("truetype/dejavu/DejaVuSans-Bold.ttf"),
}


def classes(rows):
    """The class of each row, and the distinct rows in the order in which they first come."""
    distinct = list(dict.fromkeys(rows))
    return [distinct.index(row) for row in rows], distinct


def table(name, kind, numbers):
    """A Swift array of lines of at most 100 columns."""
    lines, line = [], "       "
    for number in numbers:
        word = f" {number},"
        if len(line) + len(word) > 100:
            lines.append(line)
            line = "       "
        line += word
    body = "\n".join(lines + [line])
    return f"    static let {name}: [{kind}] = [\n{body}\n    ]\n"


def advances_file():
    """The text of FontAdvances.swift."""
    parts = [
        "/// The advances of fonts in 1/1000 em, tabular figures; 0 where there is no glyph.\n"
        "enum FontAdvances {\n"
        "    /// The characters of the lists for single characters.\n"
        + table("others", "UInt16", (f"0x{code:04X}" for code in SPARSE))
    ]
    for name, font in FONTS.items():
        digest = hashlib.sha256(font.bytes).hexdigest()
        parts.append(
            f"    /// U+0020 to U+017F.\n    ///\n    /// {font.name}, SHA-256\n    /// {digest}.\n"
            + table(name, "UInt16", font.advances(DENSE))
            + "\n    /// The characters of ``others``, from the same file.\n"
            + table(f"{name}Others", "UInt16", font.advances(SPARSE))
        )
    return parts


def kerning_file():
    """The text of FontKerning.swift."""
    parts = ["/// How far pairs of characters of ASCII are moved together, in 1/1000 em.\nenum FontKerning {\n"]
    for name in ("regular", "bold"):
        firsts, seconds, kerning = FONTS[name].kerning()
        parts[-1] += f"    /// The class of each character before another, {FONTS[name].name}.\n"
        parts[-1] += table(f"{name}Firsts", "UInt8", firsts)
        parts.append(
            "    /// The class of each character after another.\n"
            + table(f"{name}Seconds", "UInt8", seconds)
            + "\n    /// How many classes there are after another.\n"
            + f"    static let {name}Columns = {max(seconds) + 1}\n\n"
            + "    /// A row for each class before another.\n"
            + table(f"{name}Rows", "Int16", kerning)
        )
        parts.append("")
    return parts[:-1]


def main():
    """Writes the Swift files beside this one."""
    head = f"// Made by {Path(__file__).name}; change that instead.\n\n"
    for name, parts in (("FontAdvances", advances_file()), ("FontKerning", kerning_file())):
        text = head + "\n".join(parts) + "}\n"
        Path(__file__).with_name(f"{name}.swift").write_text(text)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Writes public/pinyin.txt: the readings of the common characters, by which the search knows pinyin.

    pip install pypinyin==0.55.0
    python3 scripts/pinyin.py > public/pinyin.txt

One line for each syllable without its tone, then the characters that are read so; a character has at most two
readings, the usual one first among them in its source. The characters are those of GB 2312, in which all that a shop
writes can be written. The readings are pypinyin's (MIT), which takes them from Unicode's Unihan.
"""
import sys
import unicodedata

from pypinyin.pinyin_dict import pinyin_dict

MOST_READINGS = 2


def plain(reading):
    """Without the tone; ü as people type it, v. Nothing for readings that are no syllable, such as ń."""
    reading = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    letters = "".join(it for it in reading if "a" <= it <= "z")
    return letters if any(it in "aeiouv" for it in letters) and "ê" not in reading else ""


def common():
    for code in range(0x4E00, 0xA000):
        try:
            chr(code).encode("gb2312")
            yield code
        except UnicodeEncodeError:
            pass


syllables = {}
for code in common():
    readings = []
    for reading in map(plain, pinyin_dict.get(code, "").split(",")):
        if reading and reading not in readings:
            readings.append(reading)
    for reading in readings[:MOST_READINGS]:
        syllables.setdefault(reading, []).append(chr(code))

sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for reading in sorted(syllables):
    print(reading, "".join(syllables[reading]))

"""What a map calls a place: rules that choose among Natural Earth, GeoNames and Unicode CLDR.

Natural Earth's names are those of maps, but plain ASCII and sometimes misspelt or old. GeoNames'
are well spelt, but some are official long forms ("Heroica Matamoros"), parts of the city or
transliterations letter by letter ("Kazan’"). `Resources/basemap/names.yaml` has what no rule gives.
"""

import difflib
import re
import unicodedata

from babel import Locale

LANGUAGES = ["en", "de", "fr", "cs", "pl", "ru", "az", "fa", "ar", "uk", "ko", "tr"]
LATIN = {"en", "de", "fr", "cs", "pl", "az", "tr"}

# Countries that do not write in Latin letters: marks on their names are transliteration.
TRANSLITERATED = set(
    "AE AF AM BD BG BH BT BY CN CY EG EH ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK"
    " LY MK MM MN MO NP OM PK PS QA RU SA SD SY TH TJ TW UA YE".split()
)
# Where an apostrophe in a Latin name only stands for a soft sign, an ejective or breath.
SOFT = set("BY ER ET GE KG KP KZ RU TJ UA".split())
SAME_WORD = 0.7  # similarity of two spellings of one name


def folded(name: str) -> str:
    """Without accents, case and punctuation."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


COUNTRIES = {folded(name) for name in Locale("en").territories.values()}


def english_name(country: str, mapped: str, geonames: str, entry: str | None) -> str:
    """The English name: `mapped` is Natural Earth's, `entry` that of GeoNames' catalogue."""
    if entry is None:
        chosen = geonames if _similar(mapped, geonames) or _inside(mapped, geonames) else mapped
    elif folded(mapped) == folded(geonames) or (
        _inside(geonames, entry) and folded(mapped) != folded(entry)
    ):
        chosen = geonames  # two against one: "Amoy", "Abu Dhabi Island and Internal Islands City"
    else:
        chosen = entry
    chosen = shortened(chosen, mapped)
    spellings = [n for n in (chosen, mapped, geonames, entry) if n and folded(n) == folded(chosen)]
    if country in TRANSLITERATED:
        return _readable(min(spellings, key=_marks), country)
    return max(spellings, key=_marks)


def local_name(country: str, mapped: str, geonames: str, english: str) -> str:
    """The name for languages that have none of their own: the local one in Latin letters."""
    local = shortened(geonames, mapped)
    if country in TRANSLITERATED or not (_similar(local, english) or _similar(local, mapped)):
        return english
    return local


def shortened(name: str, mapped: str) -> str:
    """Without the words that a map leaves out: "Acapulco de Juárez"; but "Kuwait City"."""
    short = _inside(mapped, name)
    return short if short and folded(mapped) not in COUNTRIES else name


def translated_name(country: str, language: str, name: str) -> str:
    """A name of a catalogue without soft hyphens and explanations: "Nuuk (Godthåb)"."""
    name = re.split(r"[(,،]", name.replace("\u00ad", ""))[0]
    name = " ".join(name.split())
    return _readable(name, country) if language in LATIN else name


def _inside(short: str, name: str) -> str | None:
    """The words of a name that are the whole of a shorter one, as the name spells them."""
    wanted, words = [folded(word) for word in short.split()], name.split()
    found = [folded(word) for word in words]
    for start in range(len(found) - len(wanted) + 1):
        if len(wanted) < len(found) and found[start:start + len(wanted)] == wanted:
            return " ".join(words[start:start + len(wanted)])
    return None


def _similar(a: str, b: str) -> bool:
    return difflib.SequenceMatcher(None, folded(a), folded(b)).ratio() >= SAME_WORD


def _marks(name: str) -> int:
    """The number of letters that are not those of English."""
    return sum(ord(letter) > 127 and letter not in "’‘" for letter in name)


def _readable(name: str, country: str) -> str:
    """Without the signs of a transliteration letter by letter: macrons, dots and lines below."""
    if country in SOFT:
        name = re.sub("['’‘ʼʹ]", "", name)
    if country in TRANSLITERATED:
        apart = re.sub("[\u0304\u0323\u0331]", "", unicodedata.normalize("NFD", name))
        name = unicodedata.normalize("NFC", apart)
    return name

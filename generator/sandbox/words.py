"""Words for generated records, taken from Faker, and the property names they fit."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence
from zlib import crc32

from faker import Faker

MASK = 0xFFFFFFFFFFFFFFFF


def mix(value: int) -> int:
    """Return a 64-bit hash (splitmix64) that is the same on every platform."""
    value = (value + 0x9E3779B97F4A7C15) & MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & MASK
    return value ^ (value >> 31)


def salt(name: str) -> int:
    """Return a hash of a name."""
    return crc32(name.encode()) * 0x9E3779B1


Word = Callable[[int, int], str]
"""Returns a text for a hash and the number of the person to whom the record belongs."""


@functools.lru_cache(maxsize=8)
def words_of(seed: int) -> Words:
    """Return the words of a seed, which all sandboxes in a process share."""
    return Words(seed)


class Words:
    """Pools of words; the same seed creates the same pools."""

    def __init__(self, seed: int) -> None:
        self._seed = mix(seed)
        fake = Faker("en_US", use_weighting=False)
        fake.seed_instance(seed)

        def pool(make: Callable[[], str], size: int) -> list[str]:
            return [make() for _ in range(size)]

        self.first = pool(fake.first_name, 300)
        self.last = pool(fake.last_name, 400)
        self._cities = pool(fake.city, 120)
        self._streets = pool(fake.street_address, 120)
        self._states = pool(fake.state, 40)
        self._zips = pool(fake.postcode, 120)
        self._jobs = pool(fake.job, 80)
        self._companies = pool(fake.company, 60)
        self._phrases = pool(fake.catch_phrase, 120)
        self._sentences = pool(fake.sentence, 120)
        self._plain = pool(fake.word, 80)
        self._rules: list[tuple[re.Pattern[str], Word]] = [
            (re.compile(pattern), word)
            for pattern, word in (
                (r"email", self._email),
                (r"first_?name|given|preferred_name", lambda h, who: self.given(who)),
                (r"last_?name|surname|family_name", lambda h, who: self.family(who)),
                (r"middle_?name", self._one_of([*self.first[:40], *[""] * 40])),
                (r"(display|full|legal)_name", lambda h, who: self.name(who)),
                (r"user_?name|login|handle", self._login),
                (r"phone|mobile|fax|cell", lambda h, who: f"+1 555 01{h % 100:02}"),
                (r"address_?(line)?_?2|unit|suite", self._one_of(["", "", "Floor 2", "Unit 7"])),
                (r"address|street|line_?1", self._one_of(self._streets)),
                (r"city|town|suburb|locality", self._one_of(self._cities)),
                (r"state$|province|county|region$", self._one_of(self._states)),
                (r"zip|postal|post_?code", self._one_of(self._zips)),
                (r"country_?code", self._one_of(["US", "CA", "GB"])),
                (r"country", self._one_of(["United States", "Canada", "United Kingdom"])),
                (r"ur[il]s?$|link|href|photo|avatar|picture|website", self._url),
                (r"locale|language|region_code", self._one_of(["en", "en", "es", "fr"])),
                (r"time_?zone", self._one_of(["America/New_York", "Europe/London"])),
                (r"pronoun", self._one_of(["she/her", "he/him", "they/them"])),
                (r"gender|sex$", self._one_of(["female", "male", "nonbinary"])),
                (r"currency", self._one_of(["USD", "CAD", "GBP"])),
                (r"colou?r", lambda h, who: f"#{h % 0xFFFFFF:06x}"),
                (r"job|occupation|position|role_name", self._one_of(self._jobs)),
                (r"company|organi[sz]ation|employer|agency", self._one_of(self._companies)),
                (r"file_?name", lambda h, who: f"{self._pick(self._plain, h)}.pdf"),
                (r"(^|_)(ext|extension)$", lambda h, who: str(100 + h % 900)),
                (r"suffix", self._one_of(["", "", "", "Jr."])),
                (r"status|state|phase|stage", self._one_of(["Active", "Pending", "Closed"])),
                (r"type|kind|category", self._one_of(["Standard", "Extended", "Special"])),
                (
                    r"description|note|comment|message|reason|body|text|summary|answer|question",
                    self._one_of(self._sentences),
                ),
                (r"(^|_)(name|title|label|goal|topic|subject)$", self._one_of(self._phrases)),
            )
        ]

    def person(self, number: int) -> int:
        """Return the hash of a person."""
        return mix(self._seed ^ (number * 0x2545F491))

    def given(self, who: int) -> str:
        """Return a person's first name."""
        return self.first[self.person(who) % len(self.first)]

    def family(self, who: int) -> str:
        """Return a person's last name."""
        return self.last[(self.person(who) >> 20) % len(self.last)]

    def name(self, who: int) -> str:
        """Return a person's full name."""
        return f"{self.given(who)} {self.family(who)}"

    def word(self, name: str, owner: str) -> Word:
        """Return the function that makes texts for a property; `owner` names its schema."""
        low = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
        person = re.search(r"(?i)person|user|contact|member|manager|supervisor|employee", owner)
        if low == "name" and (person or re.search(r"(_by|owner|giver|recipient)$", owner)):
            return lambda h, who: self.name(who)
        if low == "title" and person:
            return self._one_of(["", "Dr.", "Ms.", "Mr."])
        for pattern, word in self._rules:
            if pattern.search(low):
                return word
        return self._one_of(self._plain)

    def _pick(self, pool: Sequence[str], bits: int) -> str:
        return pool[bits % len(pool)]

    def _one_of(self, pool: Sequence[str]) -> Word:
        return lambda h, who: pool[h % len(pool)]

    def _email(self, bits: int, who: int) -> str:
        return f"{self.given(who)}.{self.family(who)}.{who}@example.org".lower()

    def _login(self, bits: int, who: int) -> str:
        return f"{self.given(who)}.{self.family(who)}{who}".lower()

    def _url(self, bits: int, who: int) -> str:
        return f"https://example.org/{self._pick(self._plain, bits)}/{bits % 100000}"

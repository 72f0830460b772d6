"""Made-up prose with natural frequencies: everyday words as often as newspapers use them, and a long tail of names."""
import copy
import random
from itertools import accumulate, islice
from pathlib import Path

WORDS = Path(__file__).with_name("words.txt")
NAMES = 30_000
NAMES_SHARE = 0.05
SENTENCES = 120_000


class Prose:
    """The same seed gives the same words."""

    def __init__(self, seed=1):
        self.random = random.Random(seed)
        self.vocabulary, self.weights = vocabulary(self.random)
        self.sentences = self._sentences()

    def _sentences(self):
        lengths = self.random.choices(range(6, 32), k=SENTENCES)
        stream = iter(self.random.choices(self.vocabulary, cum_weights=list(accumulate(self.weights)), k=sum(lengths)))
        made = []
        for length in lengths:
            words = list(islice(stream, length))
            if length > 16:
                words[length // 2] += ","
            made.append(" ".join(words).capitalize() + ".")
        return made

    def from_page(self, number):
        """The same prose, opened at a page: what follows depends on that alone."""
        opened = copy.copy(self)
        opened.random = random.Random(number)
        return opened

    def some(self, count):
        """Consecutive sentences from anywhere."""
        start = self.random.randrange(SENTENCES - count)
        return self.sentences[start:start + count]

    def paragraphs(self, count):
        return "".join(f"<p>{' '.join(self.some(4))}</p>" for _ in range(count))

    def headline(self):
        words = self.some(1)[0].rstrip(".").replace(",", "").split()
        return " ".join(words[:9])

    def words_by_share(self, share, count, tokens):
        """Words that about so great a share of texts hold, if each text has so many tokens."""
        total = sum(self.weights)
        def distance(pair):
            held = 1 - (1 - pair[1] / total) ** tokens
            return abs(held - share) / share
        pairs = [pair for pair in zip(self.vocabulary, self.weights) if len(pair[0]) > 4]
        return [word for word, _ in sorted(pairs, key=distance)[:count]]


def vocabulary(dice):
    words, weights = [], []
    for line in WORDS.read_text().splitlines():
        number, *some = line.split()
        words += some
        weights += [float(number)] * len(some)
    known = set(words)
    tail = sum(1 / rank for rank in range(1, NAMES + 1))
    mass = sum(weights) * NAMES_SHARE / (1 - NAMES_SHARE)
    for rank in range(1, NAMES + 1):
        word = name(dice)
        while word in known:
            word = name(dice)
        known.add(word)
        words.append(word)
        weights.append(mass / rank / tail)
    return words, weights


def name(dice):
    syllables = dice.choice((2, 2, 3, 3, 4))
    return "".join(dice.choice("bdfghklmnprstvz") + dice.choice(("a", "e", "i", "o", "u", "ar", "en", "il", "or")) for _ in range(syllables))

"""Pages as they are written, also those of many articles, by whoever reads them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.corpus.given import Given
    from analysis.reading import Reading


def write(path: Path, text: str) -> None:
    """Write a page: the same bytes on every machine."""
    path.write_text(text, encoding="utf-8", errors="replace", newline="\n")


@dataclass(frozen=True, slots=True)
class ArticlePages:
    """The pages of articles, in a folder.

    Called with an article and its reading, it writes its page, in whichever process that is. Where the article stands
    among the others is known when all are read: until then its page has a name of its own.
    """

    folder: Path

    def __call__(self, one: Given, reading: Reading) -> None:
        from analysis.views.reading_page.page import document

        write(self._draft(one.item), document(reading, back="../index.html"))

    def number(self, items: Iterable[str]) -> dict[str, str]:
        """Give the pages of these articles their names, in this order, and drop all others.

        Returns
        -------
        dict of str to str
            The names of the pages by the articles.
        """
        names = {item: f"{place:05}.html" for place, item in enumerate(items, start=1)}
        for item, name in names.items():
            self._draft(item).rename(self.folder / name)
        for left in self.folder.glob(".*"):
            left.unlink()
        return names

    def _draft(self, item: str) -> Path:
        return self.folder / f".{sha256(item.encode('utf-8', 'surrogatepass')).hexdigest()}"

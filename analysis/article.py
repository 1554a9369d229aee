"""Articles (minimal; loading follows)."""
from __future__ import annotations
import hashlib
from dataclasses import dataclass
from datetime import date

class ArticleError(ValueError):
    pass

@dataclass(frozen=True, slots=True)
class Article:
    text: str
    name: str = "article"
    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    address: str | None = None

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def article_id(self) -> str:
        return self.sha256[:12]

"""The article in a page of HTML, by trafilatura, and what the page says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from trafilatura.settings import Document

_MOST = 50_000
_BLOCKS = ("h1", "h2", "h3", "h4", "h5", "h6", "p")
# Only a date that the page states as its own, not one found in its text.
_STATED = {"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d"}


def extracted(tree: HtmlElement) -> Document | None:
    r"""Return the article of a page, as far as one is found, with its title, site, date and address.

    Of a page of more than 50,000 elements it is all headings and paragraphs: trafilatura compares each with each.

    Examples
    --------
    >>> from lxml.html import document_fromstring
    >>> extracted(document_fromstring("<title>Rain</title><p>It rained." + "<p>It rained again." * 50_000)).text[:27]
    'It rained.\nIt rained again.'
    """
    # An extra, and slow to import.
    from lxml.etree import strip_elements
    from trafilatura import bare_extraction, extract_metadata
    from trafilatura.settings import Document

    if sum(1 for _ in tree.iter()) > _MOST:
        document = extract_metadata(tree, date_config=_STATED)
        strip_elements(tree, "script", "style", with_tail=False)
        # A heading that is not closed has all that follows in it.
        blocks = (block for block in tree.iter(*_BLOCKS) if next(block.iterdescendants(*_BLOCKS), None) is None)
        lines = (" ".join(block.text_content().split()) for block in blocks)
        document.text = "\n".join(filter(None, lines))
        return document
    found = bare_extraction(
        tree,
        include_comments=False,
        include_tables=False,
        with_metadata=True,
        date_extraction_params=_STATED,
    )
    return found if isinstance(found, Document) else None

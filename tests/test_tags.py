"""What is taken out of a page of HTML before it is parsed, and what is not."""

import pytest

from analysis.tags import slim

MANY = " ".join(f"a{number}=1" for number in range(5_000))
BARE = " ".join(f"a{number}" for number in range(5_000))
QUOTED = " ".join(f"a{number}='>'" for number in range(5_000))
SAID = "<p>It rained, <b class='x>y'>he</b> said.</p>"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (f"<p {MANY}>{SAID}", f"<p>{SAID}"),
        (f"<P {BARE} />{SAID}", f"<P>{SAID}"),
        (f'<p a="<" {QUOTED} b = ">" >{SAID}', f"<p>{SAID}"),
        (f"{SAID}<p {MANY}", f"{SAID}<p"),
        (f"<p {MANY}><p {MANY}>{SAID}", f"<p><p>{SAID}"),
        (f"<script>if (a <b && c) {{}}</script ><p {MANY}>", "<script>if (a <b && c) {}</script ><p>"),
        ("<a ='" * 100_000, "<a"),
        ('<a b="' * 100_001, "<a"),
    ],
    ids=range(8),
)
def test_thousands_of_attributes_go(page: str, expected: str) -> None:
    assert slim(page) == expected


@pytest.mark.parametrize(
    "page",
    [
        SAID,
        f"<img src='data:image/png;base64,{'A' * 100_000}' alt='x'>{SAID}",
        f"<p a='{SAID.replace(chr(39), '')}{BARE}",
        f"<!-- <p {MANY}> -->{SAID}",
        f"<!-- <p {MANY}>",
        f"<script>x = '<p {MANY}>'</script>{SAID}",
        f"<style>a <b {MANY}",
        f"one < two, three <- four {MANY}",
        f"<p>{MANY}</p>",
        "<" * 100_000,
        "<a =" * 1_000,
        "<!--" * 100_000,
        "<script>" * 100_000,
    ],
    ids=range(13),
)
def test_all_else_stays(page: str) -> None:
    assert slim(page) == page

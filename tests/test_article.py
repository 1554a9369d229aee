"""What is an article, what is none, and what is said of it."""

import io
import os
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.article import LARGEST, Article, ArticleError, load
from analysis.reading import read

SAID = "“It was late,” she said.\n"


@pytest.mark.parametrize(
    "text",
    [
        "Floods hit Mykolaiv.Nobody was hurt.\n",
        "One line.\r\nAnother.\rA third.\u2028A fourth.",
        "\ufeffAfter a byte order mark.",
        "A stray \x00 and a bell \x07 in a text that is otherwise long enough to be one.",
        "Only one line, no end",
        "   spaces kept   \n\n\n",
        "Київ: “Так.” 🌊",
    ],
)
@pytest.mark.parametrize("suffix", [".txt", ".md", ""])
def test_the_text_is_never_altered(tmp_path: Path, text: str, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(text.encode())
    assert load(path) == Article(text, "a")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).map(lambda text: text + "."))
def test_any_text_with_a_letter_is_read_as_it_is(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(text.encode())
    if any(letter.isalpha() for letter in text):
        assert load(path).text == text
    else:
        with pytest.raises(ArticleError):
            load(path)


BAD = {
    "empty": (b"", "is empty"),
    "blank": (b" \r\n\t\n", "is blank"),
    "only a byte order mark": (b"\xef\xbb\xbf\n", "is blank"),
    "no letter": (b"1, 2, 3 ... 90 %\n", "holds no letter"),
    "not UTF-8": ("“Früh”, she said.".encode("windows-1252"), "byte 0 (counted from 0) is 0x93"),
    "not UTF-8, later": (SAID.encode() * 50 + b"\xff", "byte 1450 (counted from 0) is 0xFF"),
    "UTF-16": (SAID.encode("utf-16"), "add --encoding utf-16"),
    "UTF-16 without its mark": ("She said so.".encode("utf-16-le"), "is binary"),
    "binary": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "is binary"),
    "NULs": (b"\x00" * 100, "is binary"),
    "PDF": (b"%PDF-1.7\nShe said so.", "is a PDF"),
}


@pytest.mark.parametrize(("data", "message"), BAD.values(), ids=BAD.keys())
def test_what_is_no_article_gets_one_sentence(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(data)
    with pytest.raises(ArticleError) as caught:
        load(path)
    said = str(caught.value)
    assert message in said
    assert said.startswith(str(path))
    assert said.endswith(".")
    assert "\n" not in said


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("missing.txt", "There is no file missing.txt"),
        (".", ". is a folder"),
        ("", ". is a folder"),
        ("a\0b", "'a\\x00b' cannot be the name of a file"),
        ("x" * 300, "There is no file 'xxx"),
        ("Nobody was hurt, the mayor said.", "to read a text itself, give Article(text), or pipe it in."),
        ("Nobody was hurt, the mayor said. " * 40, "to read a text itself, give Article(text), or pipe it in."),
    ],
)
def test_what_is_no_file_gets_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    readers: tuple[Callable[[str], object], ...] = (load, read)
    for reader in readers:
        with pytest.raises(ArticleError, match=r"^[^\n]+\.$") as caught:
            reader(path)
        assert message in str(caught.value)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs an endless file")
def test_an_endless_file_is_given_up() -> None:
    with pytest.raises(ArticleError, match=f"^/dev/zero holds more than {LARGEST // 1_000_000} MB"):
        load("/dev/zero")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_leave_to_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(SAID)
    path.chmod(0)
    with pytest.raises(ArticleError, match="cannot be read: Permission denied"):
        load(path)


def test_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(SAID.encode("windows-1252"))
    assert load(path, "windows-1252").text == SAID


@pytest.mark.parametrize("encoding", ["klingon", "rot13", "zlib", "", "a\0b"])
def test_no_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(SAID, encoding="utf-8")
    with pytest.raises(ArticleError, match="is no encoding of text"):
        load(path, encoding)


def standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    standard_input(monkeypatch, SAID.encode() + b"\r\n")
    assert load("-") == Article(SAID + "\r\n", "article")


def test_standard_input_without_an_article(monkeypatch: pytest.MonkeyPatch) -> None:
    standard_input(monkeypatch, b"")
    with pytest.raises(ArticleError, match="Standard input is empty"):
        load("-")
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(ArticleError, match="Standard input is closed"):
        load("-")


def test_the_side_file(tmp_path: Path) -> None:
    path = tmp_path / "a.b.txt"
    path.write_text(SAID, encoding="utf-8", newline="")
    (tmp_path / "a.b.toml").write_text(
        'title = "Late"\npublisher = "The Post"\npublished = 2024-11-20\naddress = "https://example.org/late"\n'
    )
    assert load(path) == Article(SAID, "a.b", "Late", "The Post", date(2024, 11, 20), "https://example.org/late")


@pytest.mark.parametrize("written", ["2024-11-20", '"2024-11-20"', "2024-11-20T23:59:00Z"])
def test_the_day_of_publication(tmp_path: Path, written: str) -> None:
    (tmp_path / "a.txt").write_text("She said so.")
    (tmp_path / "a.toml").write_text(f"published = {written}")
    assert load(tmp_path / "a.txt").published == date(2024, 11, 20)


@pytest.mark.parametrize(
    ("side", "message"),
    [
        ("published = 2024-13-40", "is not TOML"),
        ('published = "20 November 2024"', "'20 November 2024' is no date of publication"),
        ("published = 2024", "2024 is no date of publication"),
        ("published = 12:30:00", "is no date of publication"),
        ("published = []", "is no date of publication"),
        ("title = 7", "has a title that is not a string"),
        ("author = 'me'", "has an unknown key 'author': the keys are title, publisher, published, address"),
        ("text = 'another'", "has an unknown key 'text'"),
        ("title = ", "is not TOML"),
        ("title = 'a'\ntitle = 'b'", "is not TOML"),
        ("title = 'Fr\xfch'".encode("latin-1"), "is not UTF-8: byte 11"),
        ("published = nan", "nan is no date of publication"),
        ("published = -inf", "-inf is no date of publication"),
        ("published = true", "True is no date of publication"),
        ("published = ''", "'' is no date of publication"),
        ("published = 0000-01-01", "is not TOML"),
        ("published = '10000-01-01'", "'10000-01-01' is no date of publication"),
        (f"published = 0x{'F' * 10_000}", "a value of type int is no date of publication"),
        (f"published{'.a' * 5_000} = 1", "is no date of publication"),
        (f"published = '{'9' * 100_000}'", "…"),
        ("title = " + "[" * 5_000, "is not TOML"),
        ("title = " + "{a=" * 5_000, "is not TOML"),
        ("title = " + "9" * 5_000, "is not TOML"),
        ('title = """', "is not TOML"),
        ("title = 'a'\rpublisher = 'b'", "is not TOML"),
        ("title = 'a\x1b[31m'", "is not TOML"),
        (f"'{'k' * 100_000}' = 1", "has an unknown key 'kkk"),
        ('"a\\nb" = 1', r"has an unknown key 'a\nb'"),
        ("title.'' = 'a'", "has a title that is not a string"),
        ("title = '" + "a" * 10_000_000 + "'", "holds more than 10 MB: give a shorter one"),
        ("title = 'a'".encode("utf-16"), "is not UTF-8: byte 0"),
    ],
    ids=range(31),
)
def test_a_wrong_side_file_gets_one_sentence(tmp_path: Path, side: str | bytes, message: str) -> None:
    (tmp_path / "a.txt").write_text("She said so.")
    path = tmp_path / "a.toml"
    path.write_bytes(side.encode() if isinstance(side, str) else side)
    with pytest.raises(ArticleError, match=r"^[^\n]+\.$") as caught:
        load(tmp_path / "a.txt")
    assert message in str(caught.value)
    assert str(path) in str(caught.value)
    assert len(str(caught.value)) < len(str(path)) + 250


def test_a_side_file_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("She said so.")
    (tmp_path / "a.toml").write_text('title = "x"\r\n', encoding="utf-8-sig")
    assert load(tmp_path / "a.txt").title == "x"


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_pipe_is_read_as_a_file(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    writing = Thread(target=path.write_text, args=(SAID,))
    writing.start()
    assert load(path).text == SAID
    writing.join()


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_pipe_is_no_side_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SAID)
    os.mkfifo(tmp_path / "a.toml")
    assert load(tmp_path / "a.txt").title is None


def test_an_article_made_of_a_string() -> None:
    assert Article("She said so.", published="2024-11-20").published == date(2024, 11, 20)  # type: ignore[arg-type]
    assert Article("She said so.", published=datetime(2024, 11, 20, 9)).published == date(2024, 11, 20)  # noqa: DTZ001
    with pytest.raises(ArticleError, match="no date of publication"):
        Article("She said so.", published="yesterday")  # type: ignore[arg-type]


def test_the_id_is_of_the_text_alone() -> None:
    assert Article("a", "x").article_id == Article("a", "y", title="z").article_id == "ca978112ca1b"
    assert Article("a").article_id != Article("a\n").article_id


@given(st.text())
def test_any_string_has_an_id(text: str) -> None:
    assert len(Article(text).sha256) == 64


PAGE = """<!doctype html><html lang="en"><head><title>Flood in the valley</title>
<meta property="og:site_name" content="The Post"><meta property="article:published_time" content="2024-10-03T12:00:00Z">
<link rel="canonical" href="https://example.org/flood"></head><body><nav>Home Politics Sport</nav><article>
<h1>Flood in the valley</h1><p>The river rose by three metres on Tuesday, the mayor said. “We saw it coming,” she told
reporters &lt;script&gt;alert(1)&lt;/script&gt;.</p><p>At least 200 people were moved to safety after the dam broke,
officials said on Wednesday.</p></article><footer>Copyright</footer></body></html>"""


def test_a_page_of_html(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="the extra html is not installed")
    path = tmp_path / "flood.html"
    path.write_text(PAGE, encoding="utf-8")
    article = load(path)
    assert "“We saw it coming,” she told" in article.text
    assert "<script>alert(1)</script>" in article.text
    assert "Copyright" not in article.text
    assert article.published == date(2024, 10, 3)
    assert (article.publisher, article.address) == ("The Post", "https://example.org/flood")
    (tmp_path / "flood.toml").write_text('publisher = "Another"\n')
    assert load(path).publisher == "Another"


@pytest.mark.parametrize(
    ("count", "element"),
    [(26_000, "<p>It rained <b>{}</b>, he said.</p>"), (50_000, "<h2>It rained {}, he said.</h2>")],
)
def test_a_page_of_tens_of_thousands_of_elements_is_read_whole(tmp_path: Path, count: int, element: str) -> None:
    pytest.importorskip("trafilatura", reason="the extra html is not installed")
    path = tmp_path / "a.html"
    path.write_text(PAGE.replace("<h1>", "".join(map(element.format, range(count))) + "<h1>"), encoding="utf-8")
    article = load(path)
    lines = article.text.splitlines()
    assert lines[0] == "It rained 0, he said."
    assert len(lines) == count + 3
    assert article.published == date(2024, 10, 3)


def test_a_page_of_thousands_of_attributes_is_read(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="the extra html is not installed")
    path = tmp_path / "a.html"
    path.write_text(
        PAGE.replace("<article", "<article " + " ".join(f"a{number}" for number in range(5_000))), encoding="utf-8"
    )
    assert "“We saw it coming,” she told" in load(path).text


def test_a_page_without_an_article(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="the extra html is not installed")
    path = tmp_path / "a.html"
    path.write_text("<html><title>Nothing</title></html>")
    with pytest.raises(ArticleError, match="holds no article that could be found"):
        load(path)


def test_a_page_without_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    path = tmp_path / "a.html"
    path.write_text(PAGE, encoding="utf-8")
    with pytest.raises(
        ArticleError, match=r"needs the package trafilatura: pip install 'close-reading-of-news\[html\]'"
    ):
        load(path)

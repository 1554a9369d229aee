"""Whether a text is English, and what is said of one that is not."""

from __future__ import annotations

from pathlib import Path

import pytest

import analysis
from analysis.__main__ import main
from analysis.text.english import NOT_ENGLISH, is_english

OTHERS = [
    "El presidente dijo el martes que la presa se había roto y que dos personas murieron.",
    "Le barrage s’est rompu lundi, a dit le maire, et deux personnes sont mortes dans le village.",
    "Der Damm ist am Montag gebrochen, und das Dorf wird evakuiert, sagte der Bürgermeister.",
    "De dam is maandag gebroken, zei de burgemeester, en het dorp wordt ontruimd.",
    "La diga si è rotta lunedì, ha detto il sindaco, e due persone sono morte.",
    "Dammen brast på måndagen, sade borgmästaren, och två personer har dött i byn.",
    "Плотина прорвалась в понедельник, сообщил мэр.",
    "大坝周一决堤,市长说。",
    "انهار السد يوم الاثنين، حسبما قال رئيس البلدية.",
]
ENGLISH = [
    "No.",
    "Mayor: No.",
    "Floods hit Velm.",
    "Ten die in Los Angeles; La Paz next, de la Cruz says",
    "I grew up in a town. I know all about it.",
    "5, 6, 7",
    "“Das Wasser ist da,” Frau Lindt said to the men on the pier.",
    "Al-Din, Le Pen and van der Berg met in El Paso.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_another_language(text: str) -> None:
    assert not is_english(text)
    reading = analysis.read(analysis.Article(text))
    assert reading.note == NOT_ENGLISH
    assert [
        len(table) for name, table in reading.tables().items() if name in ("attributions", "claims", "figures", "dates")
    ] == [0] * 4


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    assert is_english(text)
    assert analysis.read(analysis.Article(text)).note is None


def test_it_is_said_on_standard_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "damm.txt"
    path.write_text(OTHERS[2], encoding="utf-8")
    assert main(["read", str(path), "--format", "json"]) == 0
    assert capfd.readouterr().err == f"analysis: damm: {NOT_ENGLISH}\n"

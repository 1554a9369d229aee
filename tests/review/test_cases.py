"""A review written out as test cases: they run, and are red where the machine is wrong."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from analysis.article import Article
from analysis.review.cases import cases
from analysis.review.correction import Review
from tests.review.making import correction

TEXT = "It rained. Floods killed 12 people on May 3, Ann Lee said. Bo Orr’s office said so."


def test_they_run(tmp_path: Path) -> None:
    made = (
        correction(TEXT, "figures", "accept", "12", was={"low": 12.0}),
        correction(TEXT, "figures", "edit", "12", now={"kind": "money"}, who="Bo"),
        correction(TEXT, "dates", "reject", "May 3"),
        correction(TEXT, "sources", "merge", "Bo Orr’s office", other="Ann Lee"),
    )
    text = cases(Article(TEXT, published="2024-11-20"), Review(Article(TEXT).article_id, "rain", made))
    assert "# Ann, 2026-03-04, as I read it" in text
    assert "# not a case: merge of sources “Bo Orr’s office”: into “Ann Lee”" in text
    assert '("Floods killed 12 people on May 3, Ann Lee said.", "dates", {"text": "May 3"}, False),' in text
    (tmp_path / "test_rows.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "/dev/null", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=180)
    assert re.search(r"2 failed, 1 passed", run.stdout), run.stdout + run.stderr

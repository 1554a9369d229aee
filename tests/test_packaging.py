"""What installs the package agrees with itself."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def conda_packages() -> set[str]:
    """Return the packages of environment.yml, those of conda itself left out."""
    lines = (ROOT / "environment.yml").read_text(encoding="utf-8").splitlines()
    named = {line.strip().removeprefix("- ") for line in lines if re.match(r"  - \w", line)}
    return {name for name in named if not re.match(r"(python|pip|conda-forge)\b", name)}


def test_environment_and_project_name_the_same_packages() -> None:
    assert conda_packages() == {*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["html"]}


def test_environment_installs_the_checkout() -> None:
    text = (ROOT / "environment.yml").read_text(encoding="utf-8")
    assert "- conda-forge" in text
    assert re.search(r"- pip:\n\s+- -e \.\n", text)


@pytest.mark.parametrize("extra", ["", *PROJECT["optional-dependencies"]])
def test_lock_holds_every_package_with_hashes(extra: str) -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = PROJECT["optional-dependencies"][extra] if extra else PROJECT["dependencies"]
    for package in packages:
        name = re.split(r"[>=<\[]", package)[0]
        assert re.search(rf"(?mi)^{re.escape(name)}==\S+ .*\\\n    --hash=sha256:", lock) or re.search(
            rf"(?mi)^{re.escape(name)}==\S+ \\\n    --hash=sha256:", lock
        ), name


def test_lock_names_no_index_and_no_machine() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert not re.search(r"https?://|--index-url|--find-links|file:|(?m:^-e )", lock)


def test_licence_citation_and_project_agree() -> None:
    assert PROJECT["license"] == "BSD-3-Clause AND CC-BY-4.0"
    assert "BSD 3-Clause" in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert f"version: {PROJECT['version']}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")

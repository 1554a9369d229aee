"""What installs the package agrees with itself."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import analysis
from analysis import resources

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
LOCKED = {
    name: (version, re.findall(r"--hash=sha256:[0-9a-f]{64}", rest))
    for name, version, rest in re.findall(
        r"(?m)^([\w.-]+)==([\w.!+]+)(.*(?:\n +.*)*)", (ROOT / "requirements.lock").read_text(encoding="utf-8")
    )
}


def conda_packages() -> set[str]:
    """Return the packages of environment.yml, those of conda itself left out."""
    lines = (ROOT / "environment.yml").read_text(encoding="utf-8").splitlines()
    named = {line.strip().removeprefix("- ") for line in lines if re.match(r"  - \w", line)}
    return {name for name in named if not re.match(r"(python|pip|conda-forge)\b", name)}


def test_root_may_open_the_notebooks() -> None:
    told = subprocess.run(["make", "-n", "lab"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert ("jupyter lab --allow-root " in told) == (os.geteuid() == 0)


def test_environment_and_project_name_the_same_packages() -> None:
    extras = (package for extra in ("report", "lab", "html", "formats", "corpus") for package in EXTRAS[extra])
    assert conda_packages() == {*PROJECT["dependencies"], *extras}


def test_environment_installs_the_checkout() -> None:
    text = (ROOT / "environment.yml").read_text(encoding="utf-8")
    assert "- conda-forge" in text
    assert re.search(r"- pip:\n\s+- -e \.\n", text)


@pytest.mark.parametrize("extra", ["", *EXTRAS])
def test_lock_holds_every_package_as_asked_for_with_hashes(extra: str) -> None:
    for package in EXTRAS[extra] if extra else PROJECT["dependencies"]:
        asked = Requirement(package)
        version, hashes = LOCKED[canonicalize_name(asked.name)]
        assert version in asked.specifier, package
        assert hashes, package


def test_lock_names_no_index_and_no_machine() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert not re.search(r"https?://|--index-url|--find-links|file:|(?m:^-e )", lock)


def test_licence_citation_and_project_agree() -> None:
    assert PROJECT["license"] == "BSD-3-Clause AND CC-BY-4.0"
    assert "BSD 3-Clause" in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert f"version: {analysis.__version__}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def imported(path: Path) -> set[str]:
    """Return the packages that a module imports."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    plain = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    of = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return {name.partition(".")[0] for name in plain | of} - sys.stdlib_module_names - {"analysis"}


def test_what_the_package_imports_is_asked_for() -> None:
    packages = (
        *PROJECT["dependencies"],
        *EXTRAS["html"],
        *EXTRAS["formats"],
        *EXTRAS["corpus"],
        *EXTRAS["lab"],
        *EXTRAS["spacy"],
        *EXTRAS["report"],
    )
    asked = {canonicalize_name(Requirement(package).name) for package in packages}
    owners = packages_distributions()
    missing = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in sorted((ROOT / "analysis").rglob("*.py"))
        for name in imported(path)
        if not asked & {canonicalize_name(owner) for owner in owners.get(name, [name])}
    }
    assert missing == set()


CORE = """
import io, json, sys
from contextlib import redirect_stderr, redirect_stdout
for name in {names!r}:
    sys.modules[name] = None
from analysis.__main__ import main
done = []
for arguments in {commands!r}:
    said = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2)]
    with redirect_stdout(said[0]), redirect_stderr(said[1]):
        code = main(arguments)
    for stream in said:
        stream.flush()
    done.append((code, *(stream.buffer.getvalue().decode("utf-8") for stream in said)))
print(json.dumps(done))
"""
ARTICLE = "tests/articles/war.txt"
WRITTEN = ("csv", "jsonl", "json", "brat", "webanno", "citron", "schemaorg")
Outcome = tuple[int, str, str]


@pytest.fixture(scope="module")
def to(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("core")


@pytest.fixture(scope="module")
def without_extras(to: Path) -> dict[str, Outcome]:
    """Run commands in one program in which only what the core asks for can be imported; give what each said."""
    apart = {canonicalize_name(Requirement(package).name) for extra in EXTRAS.values() for package in extra}
    owners = packages_distributions()
    names = sorted(name for name, owned in owners.items() if {canonicalize_name(owner) for owner in owned} <= apart)
    read = {form: ("read", ARTICLE, "--format", form, "--to", str(to / form)) for form in (*WRITTEN, "parquet", "xlsx")}
    commands = read | {
        "the summary": ("read", ARTICLE),
        "a table": ("read", ARTICLE, "--format", "json"),
        "the findings": ("check", ARTICLE),
        "a report": ("report", ARTICLE, "--to", str(to / "a report")),
        "a corpus": ("corpus", ARTICLE, "--to", str(to / "a corpus")),
    }
    code = CORE.format(names=names, commands=list(commands.values()))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stderr == ""
    return {name: tuple(said) for name, said in zip(commands, json.loads(done.stdout), strict=True)}


@pytest.mark.parametrize("what", ["the summary", "a table", "the findings"])
def test_the_core_reads_and_checks_without_any_extra(without_extras: dict[str, Outcome], what: str) -> None:
    code, out, err = without_extras[what]
    assert (code, err) == (0, "")
    assert re.search("Oshen|Belisk", out)


@pytest.mark.parametrize(
    ("what", "sentence", "extra"),
    [
        ("a report", r"A report needs the package \w+", "report"),
        ("a corpus", "A corpus needs the package pyarrow", "corpus"),
        ("parquet", r"Parquet needs the package \w+", "formats"),
        ("xlsx", r"A workbook needs the package \w+", "formats"),
    ],
)
def test_what_needs_an_extra_is_refused_in_one_sentence(
    without_extras: dict[str, Outcome], to: Path, what: str, sentence: str, extra: str
) -> None:
    code, out, err = without_extras[what]
    assert (code, out) == (2, "")
    assert re.fullmatch(rf"analysis: {sentence}: pip install 'close-reading-of-news\[{extra}\]'\.\n", err)
    assert not (to / what).exists()


@pytest.mark.parametrize("form", WRITTEN)
def test_the_core_writes_the_other_formats(without_extras: dict[str, Outcome], to: Path, form: str) -> None:
    code, _, err = without_extras[form]
    assert (code, err) == (0, "")
    assert list((to / form).iterdir())


def test_a_chart_without_its_extra_is_refused_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("analysis.views.charts")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(ImportError, match=r"^A chart needs the package matplotlib: pip install .*\[report\]'\.$"):
        _ = analysis.charts


def test_the_wheel_carries_what_the_package_reads(tmp_path: Path) -> None:
    from hatchling.builders.wheel import WheelBuilder

    (path,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    with zipfile.ZipFile(path) as wheel:
        names = set(wheel.namelist())
    for folder, inside in ((resources.data(), "_data"), (resources.notebooks(), "_notebooks")):
        for file in (*folder.rglob("*.csv"), *folder.glob("*.ipynb")):
            assert f"analysis/{inside}/{file.relative_to(folder).as_posix()}" in names
    for file in (ROOT / "analysis").rglob("*"):
        if file.is_file() and file.suffix != ".pyc":
            assert file.relative_to(ROOT).as_posix() in names
    assert not any("__pycache__" in name or ".ipynb_checkpoints" in name for name in names)


def test_every_module_is_on_the_map() -> None:
    rooms = re.findall(r"(?m)^\| `([a-z/]+/)` \| (.*) \|$", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    mapped = {room if room == "analysis/" else f"analysis/{room}": named for room, named in rooms}
    package = Path(analysis.__file__).parent
    missing = []
    for module in sorted(package.rglob("*.py")):
        folder = f"{module.parent.relative_to(package.parent).as_posix()}/"
        room, within = (
            (folder, "")
            if folder in mapped
            else (f"{module.parent.parent.relative_to(package.parent).as_posix()}/", module.parent.name)
        )
        if module.stem != "__init__" and not (
            f"`{module.stem}`" in mapped[room] and (not within or f"`{within}/`" in mapped[room])
        ):
            missing.append(f"{folder}{module.stem}")
    assert missing == []


def starred(node: ast.AST) -> list[ast.expr]:
    """Return what mypyc does not compile: a starred tuple that a loop runs over, a starred tuple or list behind "in"."""
    gathered = node.comparators if isinstance(node, ast.Compare) else []
    refused: tuple[type[ast.Tuple | ast.List], ...] = (ast.Tuple, ast.List)
    if isinstance(node, ast.For | ast.comprehension):
        gathered, refused = [node.iter], (ast.Tuple,)
    return [
        each
        for each in gathered
        if isinstance(each, ast.Tuple | ast.List)
        and isinstance(each, refused)
        and any(isinstance(one, ast.Starred) for one in each.elts)
    ]


def test_what_is_compiled_gathers_in_lists_and_sets() -> None:
    compiled = [path for room in ("lexicon", "text", "extract") for path in (ROOT / "analysis" / room).rglob("*.py")]
    assert not [
        f"{path.relative_to(ROOT)}:{expression.lineno}"
        for path in compiled
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for expression in starred(node)
    ]

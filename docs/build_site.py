"""Build the site: `python docs/build_site.py FOLDER`; a warning is an error."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import site_check
import site_pages

from privlint import shipped
from privlint.model import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
THEME = ROOT / "docs" / "theme"


def main(target: Path) -> int:
    """Build the pages of each language under *target*, and the page before them."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    shutil.copy(THEME / "index.html", target)
    shutil.copy(THEME / "static" / "logo.svg", target)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        shutil.copytree(THEME, place / "theme")  # what is compiled stays there
        for language, one in site_pages.sites(ROOT, shipped.read()).items():
            write(one, place / language)
        started = [_started(place, language, target) for language in LANGUAGES]
        status = max([one.wait() for one in started])
    found = site_check.pages(target)
    wrong = list(site_check.faults(target, found))
    away = site_check.outside(found)
    listed = "".join(f"{link}  {' '.join(names)}\n" for link, names in away.items())
    (target / "links.txt").write_text(listed, encoding="utf-8", newline="\n")
    print("".join(f"{one}\n" for one in wrong), end="")
    print(f"{len(found)} pages; {len(away)} addresses outside, listed in links.txt")
    return 1 if wrong else status


def write(one: site_pages.Site, folder: Path) -> None:
    """Write the pages of *one* and what they show to *folder*."""
    for name, text in one.pages.items():
        place = folder / f"{name}.md"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")
    for name, file in one.assets.items():
        shutil.copy(file, folder / name)


def _started(place: Path, language: str, target: Path) -> subprocess.Popen[bytes]:
    """Start the generator on the pages in *language*, which lie in *place*."""
    (other,) = (one for one in LANGUAGES if one != language)
    options = [
        *("--quiet", "--fail-on-warning", "--nitpicky", "--builder=html"),
        *(f"--conf-dir={place / 'theme'}", f"--doctree-dir={place / language}.trees"),
        *(f"--define=language={language}", f"--html-define=other={other}"),
    ]
    command = [sys.executable, "-m", "sphinx", *options]
    return subprocess.Popen(  # noqa: S603 - what this file says
        [*command, str(place / language), str(target / language)]
    )


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))

"""`privlint new`: files to fill in."""

from __future__ import annotations

import os

import click

from privlint import packs, shipped
from privlint.cli.write import written
from privlint.errors import PrivlintError
from privlint.render.inert import inert
from privlint.rulecheck import is_code

_RULE = """\
# Fill in what stands between < and >, then run: privlint test {folder}
# docs/writing-rules.md explains every key; `privlint schema rule` is for editors.
code: {code}                # never used again for another rule
law: <act>                  # who asks: GDPR 13(2)(a), or an act in your acts.yaml
duty: declaration           # law | guidance | declaration (only you ask it)
severity: warning           # error | warning | info
profiles: [notice]          # notice, register, processor, strict
for: recipients[*]          # what is judged, one by one
when: {{role: processor}}     # of them, only these
require: {{given: name}}      # what must hold

en:
  title: <What is asked, as a sentence.>
  message: "<what is wrong here, about '{{label}}'>"
  why: <Why, in two or three sentences for the person whose data it is.>
  mend: <What to do, with keys between backticks.>
nl:
  title: <Wat wordt gevraagd, als een zin.>
  message: "<wat er hier niet klopt, over '{{label}}'>"
  why: <Waarom, in twee of drie zinnen voor wie de gegevens zijn.>
  mend: <Wat te doen, met sleutels tussen backticks.>

examples:                   # the documentation, and the test
  good:
    - |
      recipients:
        - {{id: host, role: processor, name: Voorbeeld Hosting B.V.}}
        - {{id: partner, role: controller}}
  bad:
    - |
      recipients:
        - {{id: host, role: processor}}  # <- 'host'
"""


@click.group("new", short_help="Write files to fill in.")
def command() -> None:
    """Write files to fill in; what is there already is left alone."""


@command.command("rule", short_help="Write a rule of your own.")
@click.argument("name")
@click.option(
    "--code",
    required=True,
    help="Three letters of your own and three digits, such as ABC001.",
)
@click.option(
    "--topic",
    default="own",
    show_default=True,
    help="What it is about: the folder within that one.",
)
@click.option(
    "--folder",
    default="privacy-rules",
    show_default=True,
    type=click.Path(file_okay=False),
    help="The folder with the rules of your organisation.",
)
def rule(*, name: str, code: str, topic: str, folder: str) -> int:
    """
    Write the rule NAME, with both languages and examples to fill in.

    The name says the fault, such as contract-number-missing. Name the folder under
    `packs` in the settings to have its rules asked.
    """
    for word in (name, topic):
        if not all(part.isascii() and part.isalnum() for part in word.split("-")):
            message = f"{word}: a name has letters, digits and single hyphens"
            raise PrivlintError(message)
    if not is_code(code):
        message = f"{code}: a code has three capital letters and three digits"
        raise PrivlintError(message)
    if code[:3] in packs.reserved(shipped.rulebook()):
        message = f"codes with {code[:3]} are for the rules of privlint; choose others"
        raise PrivlintError(message)
    path = os.path.join(folder, topic, f"{name}.yaml")
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
    except OSError as error:
        message = f"{os.path.dirname(path)}: {error.strerror}"
        raise PrivlintError(message) from None
    written(path, _RULE.format(code=code, folder=folder), new=True)
    said = f"wrote {path}; fill it in, then run: privlint test {folder}"
    click.echo(inert(said))
    return 0

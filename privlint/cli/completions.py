"""`privlint completions`: what makes a shell complete command lines."""

from __future__ import annotations

import os

import click

from privlint import data

_SCRIPTS = {
    "bash": "complete.bash",
    "zsh": "complete.zsh",
    "fish": "complete.fish",
    "powershell": "complete.ps1",
}


@click.command(
    "completions", short_help="Print what makes the Tab key complete your commands."
)
@click.argument("shell", type=click.Choice(list(_SCRIPTS)))
def command(*, shell: str) -> int:
    """
    Print the script with which SHELL completes what you type after `privlint`.

    The Tab key then offers commands, options and their values, rules by code and name,
    and declarations. Keep the script where your shell looks for such scripts:

    \b
      bash        privlint completions bash > \\
                    ~/.local/share/bash-completion/completions/privlint
      zsh         privlint completions zsh > "${fpath[1]}/_privlint"
      fish        privlint completions fish > \\
                    ~/.config/fish/completions/privlint.fish
      PowerShell  privlint completions powershell >> $PROFILE

    Then open a new window. Write the script again after an update of privlint.
    """  # noqa: D301 - `\b` is a sign for click
    click.echo(script(shell), nl=False)
    return 0


def script(shell: str) -> str:
    """Return the script for *shell*."""
    folder = os.path.join(os.path.dirname(__file__), "shells")
    return data.read(os.path.join(folder, _SCRIPTS[shell])).decode()

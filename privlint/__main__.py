"""Run privlint as `python -m privlint`."""

from privlint.cli import main

if __name__ == "__main__":
    main()

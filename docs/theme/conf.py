"""How the site is built; `docs/build_site.py` says the language."""

from pathlib import Path

from privlint import __version__

project = "privlint"
version = release = __version__
extensions = ["myst_parser"]
myst_heading_anchors = 4
smartquotes = False  # a quotation mark is what the page says
locale_dirs = [str(Path(__file__).parent / "locale")]
templates_path = ["templates"]

html_theme = "furo"
html_title = f"privlint {release}"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_logo = html_favicon = "static/logo.svg"
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = html_show_sphinx = False
html_use_index = False
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/languages.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}
html_theme_options = {
    "top_of_page_buttons": [],
    "light_css_variables": {
        "color-brand-primary": "#0b5d66",
        "color-brand-content": "#0b5d66",
        "color-brand-visited": "#5b3f8c",
    },
    "dark_css_variables": {
        "color-brand-primary": "#6cc5cf",
        "color-brand-content": "#6cc5cf",
        "color-brand-visited": "#b8a2e3",
    },
}

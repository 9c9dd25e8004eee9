"""A language server: what `privlint check` says, while a declaration is written."""

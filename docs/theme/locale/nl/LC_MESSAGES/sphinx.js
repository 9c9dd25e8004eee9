// The words of the search, of which the generator has not all in Dutch.
Documentation.addTranslations({
  locale: "nl",
  messages: {
    ", in ": ", in ",
    "Hide Search Matches": "Zoekwoorden niet meer markeren",
    "Preparing search...": "Het zoeken wordt voorbereid…",
    "Search Results": "Zoekresultaten",
    "Search finished, found one page matching the search query.": [
      "Er is één pagina gevonden.",
      "Er zijn ${resultCount} pagina's gevonden.",
    ],
    "Searching": "Bezig met zoeken",
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
      "Er is niets gevonden. Zijn alle woorden goed gespeld?",
  },
  plural_expr: "n !== 1 ? 1 : 0",
});

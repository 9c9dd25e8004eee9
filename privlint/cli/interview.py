"""What `privlint init` asks, in the order in which it asks it."""

from __future__ import annotations

from functools import cache

from privlint import lazy, structure
from privlint.cli.asking import Option, Talk
from privlint.hints import TYPE_CHECKING, cast
from privlint.model import Text
from privlint.records import replace
from privlint.shape import at

if TYPE_CHECKING:
    from privlint.guide import Guide
    from privlint.render import Language
    from privlint.starting import Answers

_TONGUES = (Option("nl", "Nederlands"), Option("en", "English"))
_TONGUE = Text(
    "In welke taal komt de verklaring? (Which language?)",
    "In which language is the declaration to be? (Welke taal?)",
)
_WELCOME = Text(
    "Met Enter slaat u een vraag over: wat u niet zegt, komt als iets om in te vullen"
    " in de verklaring. Met Ctrl-C stopt u, en dan wordt er niets geschreven.",
    "Enter skips a question: what you do not say will stand in the declaration as"
    " something to fill in. Ctrl-C stops, and then nothing is written.",
)
_TEMPLATE = Text("Wat voor organisatie is het?", "What kind of organisation is it?")
_NAME = Text("Hoe heet de organisatie?", "What is the name of the organisation?")
_NAME_HINT = Text(
    "De volledige naam, met de rechtsvorm: Voorbeeld B.V.",
    "The full name, with the legal form: Example B.V.",
)
_COUNTRY = Text("In welk land is zij gevestigd?", "In which country is it established?")
_COUNTRY_HINT = Text("De landcode, zoals NL.", "The code of the country, such as NL.")
_NO_COUNTRY = Text(
    "Typ de landcode van twee letters, zoals NL, BE of DE.",
    "Type the code of two letters, such as NL, BE or DE.",
)
_WEBSITE = Text(
    "Wat is het adres van de website?", "What is the address of the website?"
)
_WEBSITE_HINT = Text("Zoals https://www.voorbeeld.nl", "Such as https://www.example.nl")
_NO_WEBSITE = Text(
    "Typ het hele adres, met https:// ervoor en zonder spaties.",
    "Type the whole address, with https:// before it and without spaces.",
)
_EMAIL = Text(
    "Op welk e-mailadres kan men u bereiken met vragen over persoonsgegevens?",
    "At which e-mail address can people reach you about their data?",
)
_NO_EMAIL = Text(
    "Dat is geen e-mailadres. Typ het zoals privacy@voorbeeld.nl.",
    "That is no e-mail address. Type it as privacy@example.nl.",
)
_PEOPLE = Text(
    "Van wie heeft u verder nog gegevens?", "Whose data do you have besides?"
)
_SERVICES = Text("Welke diensten gebruikt u?", "Which services do you use?")
_SERVICES_HINT = Text(
    "Software op uw eigen hosting, zoals WordPress of WooCommerce, telt niet mee."
    " Staat een dienst er niet bij, voeg die dan later zelf toe.",
    "Software on your own hosting, such as WordPress or WooCommerce, does not count."
    " A service that is not listed can be added later.",
)
_HOOK = Text(
    "Wilt u de verklaring bij elke commit laten toetsen (pre-commit)?",
    "Is the declaration to be checked before every commit (pre-commit)?",
)
_CI = Text("En in een pipeline?", "And in a pipeline?")
_PIPELINES = (Option("github", "GitHub Actions"), Option("gitlab", "GitLab CI"))

_WEB = lazy.pattern(r"https?://[^\s/?#]+\.[^\s]+")
_MAIL = lazy.pattern(r"[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().]+")


def tongue(lang: Language) -> Language:
    """Return the language of the declaration, which *lang* is unless one says so."""
    said = Talk(lang).one(_TONGUE.said(lang), _TONGUES, default=lang)
    return cast("Language", said)


def interview(guide: Guide, answers: Answers) -> Answers:
    """Return *answers* with what the user says; the template only if there is none."""
    lang = cast("Language", answers.lang)
    talk = Talk(lang)
    talk.say(f"\n{_WELCOME.said(lang)}")
    template = answers.template or talk.one(
        _TEMPLATE.said(lang),
        [
            Option(name, one.name.said(lang), one.about.said(lang))
            for name, one in guide.templates.items()
        ],
    )
    answers = replace(
        answers,
        template=template or "minimal",
        name=talk.line(_NAME.said(lang), hint=_NAME_HINT.said(lang)),
        country=_country(talk),
        website=_website(talk),
        email=_email(talk),
    )
    answers = replace(answers, people=_people(talk, guide, answers))
    return replace(answers, services=_services(talk, guide, answers))


def extras(lang: Language, *, hook: bool, pipeline: str) -> tuple[bool, str]:
    """Return whether a hook is wanted, and which pipeline, if that is not known."""
    talk = Talk(lang)
    hook = hook or talk.yes(_HOOK.said(lang), default=False)
    return hook, pipeline or talk.one(_CI.said(lang), _PIPELINES)


def _country(talk: Talk) -> str:
    def wrong(said: str) -> str | None:
        return None if said.upper() in _countries() else _NO_COUNTRY.said(talk.lang)

    hint = _COUNTRY_HINT.said(talk.lang)
    return talk.line(_COUNTRY.said(talk.lang), hint=hint, check=wrong).upper()


def _website(talk: Talk) -> str:
    def wrong(said: str) -> str | None:
        return None if _WEB.fullmatch(said) else _NO_WEBSITE.said(talk.lang)

    hint = _WEBSITE_HINT.said(talk.lang)
    return talk.line(_WEBSITE.said(talk.lang), hint=hint, check=wrong)


def _email(talk: Talk) -> str:
    def wrong(said: str) -> str | None:
        return None if _MAIL.fullmatch(said) else _NO_EMAIL.said(talk.lang)

    return talk.line(_EMAIL.said(talk.lang), check=wrong)


def _people(talk: Talk, guide: Guide, answers: Answers) -> tuple[str, ...]:
    """Return the people who bring purposes that the template does not have."""
    proposed = {*guide.templates[answers.template].purposes}
    options = [
        Option(one.id, one.name.said(talk.lang))
        for one in guide.people
        if not proposed.issuperset(one.purposes)
    ]
    return talk.some(_PEOPLE.said(talk.lang), options)


def _services(talk: Talk, guide: Guide, answers: Answers) -> tuple[str, ...]:
    """Return the services that are used, asked by kind."""
    lang = talk.lang
    talk.say(f"\n{_SERVICES.said(lang)}\n{_SERVICES_HINT.said(lang)}")
    chosen: list[str] = []
    for kind in guide.templates[answers.template].services:
        options = [
            Option(one.id, one.name) for one in guide.services if one.kind == kind
        ]
        head = guide.kinds[kind].said(lang)
        chosen += talk.some(head[:1].upper() + head[1:], options)
    return tuple(chosen)


@cache
def _countries() -> frozenset[str]:
    """Return the codes of countries that a declaration may hold."""
    country = at(structure.written(), ("controller", "country"))
    return frozenset(cast("frozenset[str]", country.scalars["str"].values)) - {""}

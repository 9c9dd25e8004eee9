"""
Write a corpus of realistic Dutch declarations; the same one every time.

    python benchmarks/corpus.py DIR [--files N] [--json] [--big]

`DIR/yaml/` holds the declarations, of 4 to 40 KB each. Every tenth has one to three
faults, which `DIR/labels.json` names; the others are sound. `--json` adds the same
declarations as `DIR/json/`, `--big` one declaration of 5 MB as `DIR/big/`.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import sys
import textwrap
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, TypeVar, cast

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

T = TypeVar("T")
Declaration = dict[str, object]
Item = dict[str, object]

SEED = 20261122
FILES = 2_000
FAULTY = 10
"""Every how many-th file has faults."""
SMALLEST, LARGEST = 4 * 1024, 40 * 1024
"""Bytes of a file."""
BIG = 5 * 1024 * 1024
"""Bytes of the big file, at least."""

# A mapping with the one key `or` stands for one of its texts, a key with ~ behind
# it for one that not every declaration has; <place> and the like are filled in.
MATERIAL = """
names:
  kinds: [Bakkerij, Fietsenwinkel, Kapsalon, Installatiebedrijf, Boekhandel, Hovenier,
    Rijschool, Tuincentrum, Drukkerij, Schildersbedrijf, Makelaardij, Webwinkel,
    Accountantskantoor, Sportschool, Dierenspeciaalzaak, Slijterij, Meubelmakerij]
  words: [De Korenaar, Het Anker, Van der Velden, De Vries, Zonneveld, De Linde, Jansen,
    Het Molentje, De Waag, Bos en Duin, Van Dijk, De Ooievaar, Noordzicht, Hoekstra]
  streets: [Dorpsstraat, Kerkplein, Stationsweg, Havenkade, Molenlaan, Julianaplein,
    Lange Nieuwstraat, Industrieweg, Beukenlaan, Marktstraat]
  towns: [Utrecht, Zwolle, Breda, Leeuwarden, Middelburg, Deventer, Amersfoort, Venlo]
  forms: [B.V., V.O.F., eenmanszaak]
  letters: [AB, CD, EK, GH, KL, MN, PR, TV, WX, ZB]

comments:
  - Nagekeken met de boekhouder.
  - Zie het verslag van het overleg van maart.
  - Volgorde zoals in de privacyverklaring op de website.
  - Hier niets weghalen zonder de privacyverklaring aan te passen.
  - 'Vraag: geldt dit ook voor klanten van voor de verhuizing? Antwoord: ja.'
  - De termijn staat ook in het bewaarbeleid, hoofdstuk 3.
  - Gecontroleerd bij de jaarlijkse ronde langs alle leveranciers.
  - 'Nummer van het contract: zie de map met leveranciers.'

sentences:
  - Wij vragen alleen de gegevens die wij hiervoor echt nodig hebben.
  - Alleen medewerkers die deze taak uitvoeren, zien de gegevens.
  - Wij gebruiken de gegevens niet voor een ander doel.
  - U leest hieronder hoelang wij de gegevens bewaren en wie ze van ons krijgt.
  - Wij hebben opgeschreven waarom wij dit doen en welke gegevens daarbij horen.
  - De gegevens staan op servers in de Europese Economische Ruimte.
  - Verandert er iets in uw gegevens, geef dat dan door aan de balie of per e-mail.
  - Wij controleren elk jaar of wij deze gegevens nog gebruiken.
  - Elke medewerker heeft een eigen account met tweestapsverificatie.
  - Een back-up wordt na dertig dagen overschreven door een nieuwe.

notes: |-
  Besproken met de directie.
  - vraag: wie verwijdert de gegevens? De administratie, elke eerste maandag.
  - vraag: wie controleert dat? De eigenaar, met een steekproef van vijf dossiers.
  - besluit: <place> houdt zich aan het bewaarbeleid; zie bladzijde <page>.
  Volgende bespreking in het voorjaar.

statement:
  title: {or: [Privacyverklaring, Onze privacyverklaring, Hoe wij omgaan met uw
  gegevens]}
  language: nl
  url: https://www.<domain>/privacy
  version~: '<version>'
  effective_date: '2026-0<month>-01'
  last_reviewed: '2026-0<month>-15'
  changes: {notified_by: {or: [e-mail, e-mail en een bericht in uw account]}}

audience:
  countries: {list: [[NL], [NL], [NL, BE], [NL, BE, DE], [NL, 'NO']]}
  languages: [nl]
  children: false

controller:
  name: '<name> <form>'
  trade_name~: '<name>'
  legal_form: '<form>'
  registration_number: '<number>'
  country: NL
  public_body: false
  employees: '<staff>'
  sector~: {or: [retail, bouw, horeca, zakelijke dienstverlening]}
  website: https://www.<domain>
  domains~: ['<domain>']
  contact:
    email: privacy@<domain>
    phone: '+31 <area> <phone>'
    address: '<street> <house>, <code> <letters> <town>'
    form~: https://www.<domain>/contact
  quote~: '<name> is verantwoordelijk voor de verwerking van uw persoonsgegevens,
    zoals deze verklaring die beschrijft.'

data_protection_officer:
  name~: {or: [mr. J. de Boer, drs. A. Smit, mr. dr. K. Yilmaz]}
  contact: {email: fg@<domain>, phone: '+31 <area> <phone>'}
  registered_with_authority: true

data:
  contact: {name: Contactgegevens, items: [naam, adres, e-mailadres, telefoonnummer]}
  bestelling: {name: Bestelgegevens, items: [bestelde artikelen, bezorgadres, wensen]}
  betaling: {name: Betaalgegevens, items: [rekeningnummer, betaalwijze, bedrag, datum]}
  facturen: {name: Facturen en boekhouding, items: [facturen, kasboek, bankafschriften],
    tags: [accounting]}
  account: {name: Accountgegevens, items: [gebruikersnaam, versleuteld wachtwoord],
    tags: [login_secrets]}
  correspondentie: {name: Correspondentie, items: [e-mails, brieven, gespreksnotities]}
  surfgedrag: {name: Bezoek aan de website, items: [ingekort IP-adres, bezochte
    pagina's, tijdstip], tags: [web_behaviour]}
  logboek: {name: Technische logboeken, items: [IP-adres, tijdstip, foutmelding]}
  camerabeelden: {name: Camerabeelden, items: [bewegende beelden zonder geluid],
    tags: [camera]}
  sollicitatie: {name: Sollicitatiegegevens, items: [brief, cv, verslag van het
    gesprek], tags: [applicant]}
  personeelsdossier: {name: Personeelsdossier, items: [arbeidsovereenkomst,
    beoordelingen, opleidingen], tags: [personnel_file]}
  loon: {name: Loongegevens, items: [salaris, loonheffing, pensioenpremie],
    tags: [accounting]}
  identiteit: {name: Kopie van het identiteitsbewijs van werknemers, items: [kopie
    paspoort of identiteitskaart], kind: identity_document, tags: [payroll_identity]}
  bsn: {name: Burgerservicenummer van werknemers, items: [burgerservicenummer],
    kind: national_id, tags: [payroll_identity]}
  verzuim: {name: Ziekmeldingen, items: [datum van ziekmelding, verwachte duur,
    aangepaste werkzaamheden], kind: special, special_category: health}
  leveranciers: {name: Gegevens van contactpersonen, items: [naam, functie, zakelijk
    e-mailadres, zakelijk telefoonnummer]}
  voorkeuren: {name: Voorkeuren, items: [onderwerpen van de nieuwsbrief, filiaal]}
  beoordeling: {name: Klantbeoordelingen, items: [voornaam, tekst van de beoordeling]}
  kaart: {name: Gegevens van de klantenkaart, items: [kaartnummer, gespaarde punten]}
  afspraak: {name: Afspraken, items: [datum en tijd, gewenste dienst, medewerker]}

recipients:
  bezorger: {name: {or: [PostNL, DHL Parcel]}, category: vervoerder, role: controller,
    country: NL}
  betaaldienst: {name: Mollie B.V., category: betaaldienstverlener, role: controller,
    country: NL}
  bank: {name: {or: [Rabobank, ING, Triodos Bank]}, category: bank, role: controller,
    country: NL}
  boekhouder: {name~: Administratiekantoor Postma, category: accountantskantoor,
    role: processor, country: NL}
  belastingdienst: {name: Belastingdienst, category: overheidsinstantie,
    role: authority, country: NL}
  hosting: {name: {or: [TransIP, Antagonist]}, category: hostingbedrijf, role:
    processor, country: NL}
  mailer: {name: {or: [Laposta, MailBlue]}, category: verzender van nieuwsbrieven,
    role: processor, country: NL}
  statistiek: {name: Matomo Cloud, category: webstatistieken, role: processor,
    country: DE}
  loonbureau: {name: Salarisbureau Veenstra, category: loonadministrateur,
    role: processor, country: NL}
  arbodienst: {name: Arbodienst Gezond Werk, category: arbodienst, role: controller,
    country: NL}
  beveiliger: {name: Securitas, category: beveiligingsbedrijf, role: processor,
    country: NL}
  incasso: {name: Bos Incasso, category: gerechtsdeurwaarder, role: controller,
    country: NL}
  opslag: {name: Jottacloud, category: opslag van back-ups, role: processor,
    country: 'NO'}
  kantoor: {name: Microsoft Ireland Operations Ltd, category: kantoorsoftware,
    role: processor, country: IE}
  helpdesk: {name: Zendesk Inc., category: helpdesksoftware, role: processor,
    country: US, transfer: {mechanism: adequacy, reference: 2023/1795,
    dpf_certified: true, copy_at: 'https://www.dataprivacyframework.gov/list'}}
  planner: {name: Calendly LLC, category: afsprakenplanner, role: processor,
    country: US, transfer: {mechanism: scc, module: 2, reference: 2021/914,
    copy_at: 'https://www.<domain>/modelcontract',
    assessment: documenten/beoordeling-doorgifte-<version>.pdf}}

agreement:
  signed: {or: [true, '2025-0<month>-12']}
  covers~: [a, b, c, d, e, f, g, h]
  subprocessors: {or: [general, specific, none]}

purposes:
  bestellingen:
    name: {or: [Uw bestelling leveren, Bestellingen inpakken en bezorgen]}
    text: Wij gebruiken uw naam, adres en bestelling om het pakket te laten bezorgen en
      om u te laten weten wanneer het komt.
    data_subjects: [klanten]
    data: [contact, bestelling]
    legal_basis: contract
    provision: {requirement: contractual, consequences: Zonder deze gegevens leveren wij
      de bestelling niet.}
    retention: [{period: P2Y, starts: de dag van de levering, reason: de wettelijke
      garantie loopt zolang, then: delete}]
    recipients: [bezorger, hosting]
  facturen:
    name: {or: [Facturen sturen en de boekhouding doen, De verplichte boekhouding
    voeren]}
    text: De wet verplicht ons om van elke verkoop een factuur te bewaren, met de
      gegevens van de koper.
    tags: [invoicing, accounting]
    data_subjects: [klanten]
    data: [contact, facturen]
    legal_basis: [{basis: legal_obligation, law: AWR art. 52}]
    provision: {requirement: statutory, consequences: Zonder deze gegevens maken wij
      geen factuur en verkopen wij niet op rekening.}
    retention: [{period: P7Y, starts: einde van het boekjaar, law: AWR art. 52 lid 4,
      then: delete}]
    recipients: [boekhouder, belastingdienst]
  betalingen:
    name: {or: [Uw betaling verwerken, Betalingen ontvangen en terugbetalen]}
    text: De betaaldienst meldt ons dat u heeft betaald; wij koppelen die melding aan uw
      bestelling.
    data_subjects: [klanten]
    data: [contact, betaling]
    legal_basis: contract
    provision: {requirement: contractual, consequences: Zonder deze gegevens is betalen
      alleen aan de kassa te regelen.}
    retention: [{period: P18M, starts: de dag van de betaling, reason: zolang loopt een
      betaling terug te draaien, then: delete}]
    recipients: [betaaldienst, bank]
  account:
    name: {or: [Uw account bijhouden, Een account in de webwinkel aanbieden]}
    text: Met een account ziet u uw eerdere bestellingen terug en hoeft u uw adres niet
      opnieuw in te vullen.
    tags: [login]
    data_subjects: [klanten]
    data: [contact, account]
    legal_basis: contract
    provision: {requirement: contractual, consequences: Zonder deze gegevens maken wij
      geen account aan. Bestellen zonder account gaat ook.}
    retention: [{period: P2Y, starts: de laatste keer dat u inlogde, then: delete}]
    recipients: [hosting, opslag]
  vragen:
    name: {or: [Vragen van klanten beantwoorden, Uw vraag of opmerking afhandelen]}
    text: Wie ons mailt, belt of het contactformulier invult, krijgt antwoord. Wij
      bewaren het bericht om een volgende vraag sneller te begrijpen.
    data_subjects: [klanten, bezoekers van de website]
    data: [contact, correspondentie]
    legal_basis: [{basis: legitimate_interests, interest: het belang van de
      vragensteller en van ons om een vraag met kennis van het eerdere contact te
      beantwoorden, balancing_test: documenten/afweging-vragen.pdf}]
    provision: {requirement: voluntary, consequences: Zonder contactgegevens
      beantwoorden wij uw vraag niet.}
    retention: [{period: P1Y, starts: de dag waarop de vraag is beantwoord, then:
    delete}]
    recipients: [kantoor, helpdesk]
  nieuwsbrief:
    name: {or: [De nieuwsbrief versturen, Een nieuwsbrief per e-mail sturen]}
    text: Elke maand sturen wij een e-mail met nieuws en aanbiedingen aan wie zich
      daarvoor heeft aangemeld.
    tags: [newsletter, marketing]
    data_subjects: [abonnees]
    data: [contact, voorkeuren]
    legal_basis: consent
    consent: {how_given: web_click, how_withdrawn: web_click}
    provision: {requirement: voluntary, consequences: Zonder e-mailadres ontvangt u geen
      nieuwsbrief.}
    retention: [{until: de dag waarop u zich afmeldt, then: delete}]
    recipients: [mailer]
  statistieken:
    name: {or: [Tellen hoe vaak pagina's worden bezocht, Bezoekcijfers van de website
      bijhouden]}
    text: Wij tellen bezoeken om te zien welke pagina's worden gelezen. Het laatste deel
      van het IP-adres wordt meteen gewist.
    tags: [analytics]
    data_subjects: [websitebezoekers]
    data: [surfgedrag]
    source: {kind: observed}
    legal_basis: [{basis: legitimate_interests, interest: ons belang om te weten welke
      pagina's bezoekers lezen en waar zij afhaken,
      balancing_test: documenten/afweging-statistieken.pdf}]
    provision: {requirement: voluntary, consequences: Bezwaar heeft voor uw bezoek geen
      gevolg.}
    retention: [{period: P13M, starts: de dag van het bezoek, then: anonymise}]
    recipients: [statistiek]
  beveiliging:
    name: {or: [De website tegen aanvallen beveiligen, Misbruik van de website
    opsporen]}
    text: De server houdt bij welk adres welke pagina opvraagt. Daarmee zien wij een
      aanval en herstellen wij fouten.
    tags: [security, log]
    data_subjects: [websitebezoekers]
    data: [logboek]
    source: {kind: observed}
    legal_basis: [{basis: legitimate_interests, interest: het belang van bezoekers en
      van ons bij een website die niet is gekraakt en die bereikbaar blijft,
      balancing_test: documenten/afweging-logboeken.pdf}]
    provision: {requirement: voluntary, consequences: Zonder IP-adres is de website
      niet te bezoeken.}
    retention: [{period: P90D, starts: de dag van het bezoek, then: delete}]
    recipients: [hosting]
  camera:
    name: {or: [Winkel en magazijn met camera's bewaken, Diefstal met camera's
    voorkomen]}
    text: Er hangen camera's bij de ingang en in het magazijn. Een bord bij de deur zegt
      dat. De kassa en de pauzeruimte zijn niet in beeld.
    tags: [camera, security]
    data_subjects: [bezoekers van de winkel]
    data: [camerabeelden]
    source: {kind: observed}
    legal_basis: [{basis: legitimate_interests, interest: ons belang om diefstal en
      geweld in de winkel te voorkomen en op te helderen,
      balancing_test: documenten/afweging-camera.pdf}]
    provision: {requirement: voluntary, consequences: Bestellen gaat ook
      per telefoon of via de website.}
    retention: [{period: P2W, starts: de dag van de opname, extend: bij aangifte tot de
      zaak is afgedaan, then: delete}]
    recipients: [beveiliger]
  sollicitaties:
    name: {or: [Sollicitanten beoordelen en uitnodigen, Een vacature vervullen]}
    text: Wij lezen uw brief en cv, maken een verslag van het gesprek en laten u weten
      wat wij hebben besloten.
    tags: [recruitment]
    data_subjects: [sollicitanten]
    data: [contact, sollicitatie]
    legal_basis: [{basis: legitimate_interests, interest: ons belang om voor een
      vacature de geschiktste kandidaat te vinden, balancing_test:
      documenten/afweging-werving.pdf}]
    provision: {requirement: to_enter_contract, consequences: Zonder brief en cv nemen
      wij een sollicitatie niet in behandeling.}
    retention: [{period: P4W, starts: einde van de sollicitatieprocedure, then: delete}]
    recipients: [kantoor]
  salaris:
    name: {or: [Salarissen betalen en loonheffing afdragen, De loonadministratie
    voeren]}
    text: Elke maand berekenen wij het loon, dragen wij de loonheffing af en sturen wij
      de loonstrook.
    tags: [employment, accounting]
    data_subjects: [werknemers]
    data: [loon, bsn, identiteit]
    legal_basis: [{basis: legal_obligation, law: 'Wet op de loonbelasting 1964, art.
    28'}]
    national_id: 'Wet op de loonbelasting 1964, art. 28'
    identity_document: 'Wet op de loonbelasting 1964, art. 28'
    provision: {requirement: statutory, consequences: Zonder deze gegevens houden wij
      het anoniementarief in.}
    retention:
      - {data: [loon], period: P7Y, starts: einde van het boekjaar, law: AWR art. 52,
        then: delete}
      - {data: [bsn, identiteit], period: P5Y, starts: einde van het kalenderjaar
        waarin het dienstverband eindigt, law: URLB 2011 art. 7.5, then: delete}
    recipients: [loonbureau, belastingdienst]
  verzuim:
    name: {or: [Ziekmeldingen en terugkeer naar werk regelen, Zieke werknemers
    begeleiden]}
    text: Wij noteren de datum van de ziekmelding en wat u weer zou doen. De oorzaak
      vragen wij niet; die bespreekt u met de bedrijfsarts.
    tags: [employment]
    data_subjects: [werknemers]
    data: [verzuim]
    legal_basis: [{basis: legal_obligation, law: BW art. 7:658a}]
    special_categories: [{data: verzuim, condition: employment_social_security,
      law: UAVG art. 30 lid 1 onder b}]
    provision: {requirement: statutory, consequences: Zonder ziekmelding betalen wij het
      loon bij ziekte niet door.}
    retention: [{period: P2Y, starts: einde van de re-integratie, then: delete}]
    recipients: [arbodienst]
  personeel:
    name: {or: [Het personeelsdossier bijhouden, Afspraken met werknemers vastleggen]}
    text: In het personeelsdossier staan de overeenkomst, de verslagen van gesprekken
      en de gevolgde opleidingen.
    tags: [employment]
    data_subjects: [werknemers]
    data: [contact, personeelsdossier]
    legal_basis: [{basis: contract}]
    provision: {requirement: contractual, consequences: Zonder deze gegevens sluiten wij
      geen arbeidsovereenkomst.}
    retention: [{period: P2Y, starts: einde van het dienstverband, then: delete}]
    recipients: [kantoor]
  leveranciers:
    name: {or: [Bij leveranciers inkopen, Contact met leveranciers onderhouden]}
    text: Wij bewaren de gegevens van de mensen met wie wij bij leveranciers te maken
      hebben, om te bestellen en om afspraken na te komen.
    data_subjects: [contactpersonen]
    data: [leveranciers]
    legal_basis: [{basis: legitimate_interests, interest: ons belang en dat van de
      leverancier om over bestellingen met de juiste persoon te overleggen,
      balancing_test: documenten/afweging-leveranciers.pdf}]
    source: {kind: third_party, from: de leverancier bij wie u werkt, public: false}
    notice_within: P4W
    retention: [{period: P2Y, starts: einde van de relatie met de leverancier,
      then: delete}]
    recipients: [kantoor]
  garantie:
    name: {or: [Garantie en reparaties afhandelen, Klachten over artikelen oplossen]}
    text: Meldt u een gebrek, dan zoeken wij de aankoop op en leggen wij vast wat er is
      gerepareerd of vervangen.
    data_subjects: [klanten]
    data: [contact, bestelling, correspondentie]
    legal_basis: contract
    provision: {requirement: contractual, consequences: Zonder aankoopgegevens stellen
      wij niet vast of de garantie nog loopt.}
    retention: [{period: P2Y, starts: de dag waarop de klacht is opgelost, then:
    delete}]
    recipients: [bezorger]
  beoordelingen:
    name: {or: [Beoordelingen op de website plaatsen, Ervaringen van klanten tonen]}
    text: Wie dat wil, schrijft na een aankoop een beoordeling. Wij plaatsen die met de
      voornaam erbij.
    data_subjects: [klanten]
    data: [beoordeling]
    legal_basis: [{basis: consent}]
    consent: {how_given: web_click, how_withdrawn: email}
    provision: {requirement: voluntary, consequences: Zonder voornaam plaatsen wij uw
      beoordeling niet.}
    retention: [{until: de dag waarop u de beoordeling intrekt, then: delete}]
    recipients: [hosting]
  klantenkaart:
    name: {or: [Punten op uw klantenkaart bijschrijven, De klantenkaart bijhouden]}
    text: Bij elke aankoop schrijven wij punten bij, die u als korting besteedt.
    data_subjects: [klanten]
    data: [contact, kaart]
    legal_basis: contract
    provision: {requirement: contractual, consequences: Zonder deze gegevens geven wij
      geen klantenkaart uit.}
    retention: [{period: P3Y, starts: de laatste aankoop met de kaart, then: delete}]
    recipients: [hosting]
  afspraken:
    name: {or: [Uw afspraak inplannen, Afspraken vastleggen en eraan herinneren]}
    text: U kiest een dag en een tijd. Een dag tevoren krijgt u een herinnering.
    data_subjects: [klanten]
    data: [contact, afspraak]
    legal_basis: [{basis: contract}]
    provision: {requirement: contractual, consequences: Zonder naam en telefoonnummer
      plannen wij geen afspraak.}
    retention: [{period: P1Y, starts: de dag van de afspraak, then: delete}]
    recipients: [planner]
  incasso:
    name: {or: [Onbetaalde rekeningen innen, Openstaande facturen laten incasseren]}
    text: Betaalt u na twee herinneringen niet, dan dragen wij de rekening over aan een
      gerechtsdeurwaarder.
    tags: [legal_claims]
    data_subjects: [klanten]
    data: [contact, betaling]
    legal_basis: [{basis: legitimate_interests, interest: ons belang om betaald te
      krijgen voor wat wij hebben geleverd, balancing_test:
      documenten/afweging-incasso.pdf}]
    provision: {requirement: contractual, consequences: Zonder deze gegevens leveren wij
      alleen tegen betaling vooraf.}
    retention: [{period: P5Y, starts: de dag waarop de rekening betaald had moeten zijn,
      law: BW art. 3:307, then: delete}]
    recipients: [incasso]
  fraude:
    name: {or: [Bestellingen met valse gegevens tegenhouden, Fraude bij bestellingen
      voorkomen]}
    text: Een medewerker bekijkt bestellingen met een afwijkend adres voordat wij ze
      versturen.
    tags: [fraud]
    data_subjects: [klanten]
    data: [bestelling, logboek]
    legal_basis: [{basis: legitimate_interests, interest: ons belang en dat van klanten
      om geen bestellingen op naam van een ander te leveren,
      balancing_test: documenten/afweging-fraude.pdf}]
    provision: {requirement: contractual, consequences: Zonder deze gegevens versturen
      wij de bestelling niet.}
    retention: [{period: P6M, starts: de dag van de bestelling, then: delete}]
    recipients: [hosting]

rights:
  access: {or: [true, {available: true, how: Log in en kies Mijn gegevens.}]}
  rectification: true
  erasure: {or: [true, {available: true, how: Mail ons; wij laten weten wat wij
  wissen.}]}
  restriction: true
  portability: {or: [true, {available: true, how: U krijgt een bestand in csv.}]}
  objection: {available: true, separate: true, direct_marketing: true}
  withdraw_consent: {available: true, how: Met de link onder elke e-mail of per mail.}
  automated_decisions~: true

requests:
  contact: {email: privacy@<domain>, form~: https://www.<domain>/inzage}
  response_deadline: {or: [P1M, P4W, P2W, P21D]}
  counts: calendar
  extension~: {max: P2M, inform_within: P1M, reasons: true, automatic: false}
  fee: none
  identity: {asked: on_doubt, method: {or: [inloggen in uw account, een controlevraag
    per telefoon]}, document_copy: never}
  refusal~: {within: P1M, reasons: true, mentions: [complaint, court]}

complaints:
  authority: {name: Autoriteit Persoonsgegevens, country: NL,
    url: 'https://autoriteitpersoonsgegevens.nl'}
  internal~: {contact: {email: klachten@<domain>}}
  quote~: U heeft altijd het recht om een klacht in te dienen bij de toezichthoudende
    autoriteit. In Nederland is dat de Autoriteit Persoonsgegevens.

cookies:
  banner: {mode: explicit_choice, refuse_layer: 1, wall: false,
    withdraw: 'https://www.<domain>/cookies'}
  items:
    - {name: sessie, purpose: onthouden wat er in het winkelmandje ligt, provider:
      '<name>', category: strictly_necessary, basis: exempt, duration: session,
      third_party: none}
    - {name: _pk_id, purpose: bezoeken tellen, provider: Matomo Cloud,
      category: limited_analytics, basis: exempt, duration: P13M, third_party: none,
      shared: false, cross_site: false, profile: false}
    - {name: filiaal, purpose: het gekozen filiaal onthouden, provider: '<name>',
      category: preferences, basis: consent, duration: P6M, third_party: none,
      set_before_consent: false}

marketing: {channel: email, audience: consumers, basis: consent,
  opt_out_at_collection: true, opt_out_in_each_message: true}

security:
  measures: [tweestapsverificatie, versleutelde verbindingen, dagelijkse back-ups,
    afgesloten archiefkast, toegang per functie, jaarlijkse controle van accounts]
breach: {authority_within: PT72H, processor_within: PT24H}
register: {kept: true}
"""


def write(
    folder: str, files: int = FILES, *, twins: bool = False, big: bool = False
) -> None:
    """Write the corpus under *folder*."""
    labels: dict[str, list[dict[str, str]]] = {}
    for index in range(files):
        name = f"{index:04}.privacy"
        content, text, faults = example(index)
        _save(os.path.join(folder, "yaml", f"{name}.yaml"), text)
        if twins:
            _save(os.path.join(folder, "json", f"{name}.json"), _json(content))
        if faults:
            labels[f"{name}.yaml"] = faults
    _save(os.path.join(folder, "labels.json"), _json(labels))
    if big:
        text = of_size(BIG)
        _save(os.path.join(folder, "big", "big.privacy.yaml"), text)


def example(index: int) -> tuple[Declaration, str, list[dict[str, str]]]:
    """Return the declaration *index*, as data and as YAML, and its faults."""
    for attempt in count():
        chance = random.Random(f"{SEED}/{index}/{attempt}")
        most = len(cast("dict[str, object]", _material("purposes")))
        more = int(chance.random() * chance.random() * most)
        purposes = min(5 + more, most)
        content = declaration(chance, purposes, chance.random())
        faults = _faults(content, chance) if index % FAULTY == 0 else []
        text = as_yaml(content, chance)
        if SMALLEST <= len(text.encode()) <= LARGEST:
            return content, text, faults
    raise AssertionError


def with_purposes(number: int) -> str:
    """Return a sound declaration with *number* purposes, as YAML."""
    chance = random.Random(f"{SEED}/purposes")
    return as_yaml(declaration(chance, number, 0.5), chance)


def of_size(size: int) -> str:
    """Return a sound declaration of at least *size* bytes, as YAML."""
    sample = 200
    each = len(with_purposes(sample).encode()) // sample
    return with_purposes(size // each + sample)


def declaration(chance: random.Random, purposes: int, fullness: float) -> Declaration:
    """
    Return a sound declaration with *purposes* purposes.

    *fullness* is the share of what may be left out that is there, from 0 to 1.
    """
    fill = _Filling(chance, fullness)
    chosen = _purposes(fill, purposes)
    content: Declaration = {"privlint": 1, "role": "controller"}
    for name in ("statement", "audience", "controller"):
        content[name] = fill.part(_material(name))
    officer = fill.part(_material("data_protection_officer"))
    content["data_protection_officer"] = officer if fill.wanted() else "none"
    content["data_categories"] = _used("data", "data", chosen, fill)
    content["recipients"] = _used("recipients", "recipients", chosen, fill)
    content["purposes"] = chosen
    for name in ("rights", "requests", "complaints"):
        content[name] = fill.part(_material(name))
    content["cookies"] = fill.part(_material("cookies")) if fill.wanted() else "none"
    if any("marketing" in cast("list[str]", one.get("tags", [])) for one in chosen):
        content["direct_marketing"] = [fill.part(_material("marketing"))]
    content["automated_decisions"] = "none"
    for name in ("security", "breach", "register"):
        content[name] = fill.part(_material(name))
    return content


class _Filling:
    """The choices of one declaration."""

    def __init__(self, chance: random.Random, fullness: float) -> None:
        self._chance = chance
        self._fullness = fullness
        names = cast("dict[str, list[str]]", _material("names"))
        picked = {key: pick(chance, values) for key, values in names.items()}
        name = f"{picked['kinds']} {picked['words']}"
        self._words = {
            "name": name,
            "domain": f"{re.sub('[^a-z]', '', name.lower())}.nl",
            "form": picked["forms"],
            "street": picked["streets"],
            "town": picked["towns"],
            "letters": picked["letters"],
            "place": picked["words"],
            "number": self._digits(8),
            "area": f"{10 + int(chance.random() * 80)}",
            "phone": f"{self._digits(3)} {self._digits(4)}",
            "code": self._digits(4),
            "house": self._digits(2),
            "page": self._digits(2),
            "month": f"{1 + int(chance.random() * 9)}",
            "version": self._digits(1),
        }

    def _digits(self, length: int) -> str:
        """Return a number of *length* digits."""
        lowest = 10 ** (length - 1)
        return str(lowest + int(self._chance.random() * 9 * lowest))

    def wanted(self) -> bool:
        """Return whether something that may be left out is there."""
        return self._chance.random() < self._fullness

    def part(self, pattern: object) -> object:
        """Return what *pattern*, a part of the material, stands for here."""
        if isinstance(pattern, str):
            return self._text(pattern)
        if isinstance(pattern, list):
            return [self.part(one) for one in pattern]
        if not isinstance(pattern, dict):
            return pattern
        if "or" in pattern or "list" in pattern:
            return self.part(pick(self._chance, next(iter(pattern.values()))))
        return {
            key.removesuffix("~"): self.part(value)
            for key, value in pattern.items()
            if not key.endswith("~") or self.wanted()
        }

    def _text(self, pattern: str) -> object:
        if pattern == "<staff>":
            return 1 + int(self._chance.random() * 60)
        for name in re.findall("<([a-z]+)>", pattern):
            pattern = pattern.replace(f"<{name}>", self._words[name])
        return pattern

    def sentences(self, first: str) -> str:
        """Return *first* and some sentences that go with everything."""
        known = cast("list[str]", _material("sentences"))
        more = [one for one in shuffled(self._chance, known) if self.wanted()]
        return " ".join([first, *more[: int(self._chance.random() * 6)]])

    def ids(self, number: int) -> list[tuple[str, str]]:
        """Return *number* purposes of the material, with an id of its own for each."""
        names = list(cast("dict[str, object]", _material("purposes")))
        found = [(name, name) for name in shuffled(self._chance, names)[:number]]
        for repeat in range(len(found), number):
            name = names[repeat % len(names)]
            found.append((name, f"{name}-{repeat // len(names) + 1}"))
        return found


def _purposes(fill: _Filling, number: int) -> list[Item]:
    material = cast("dict[str, Item]", _material("purposes"))
    found = []
    for name, identity in fill.ids(number):
        pattern = dict(material[name])
        text = str(pattern.pop("text"))
        one: Item = {"id": identity, **cast("Item", fill.part(pattern))}
        if fill.wanted():
            one["description"] = fill.sentences(text)
        if "source" not in one and fill.wanted():
            one["source"] = {"kind": "data_subject"}
        if fill.wanted():
            one["automated_decisions"] = "none"
        if fill.wanted():
            one["quote"] = text
        if fill.wanted() and fill.wanted():
            one["x-notitie"] = fill.part(_material("notes"))
        found.append(one)
    return found


def _used(section: str, key: str, purposes: list[Item], fill: _Filling) -> list[object]:
    """Return the items of *section* that *purposes* refer to under *key*."""
    material = cast("dict[str, Item]", _material(section))
    wanted = {name for one in purposes for name in cast("list[str]", one[key])}
    found: list[object] = []
    for name, pattern in material.items():
        if name not in wanted:
            continue
        one = {"id": name, **cast("Item", fill.part(pattern))}
        if one.get("role") == "processor":
            one["agreement"] = fill.part(_material("agreement"))
        found.append(one)
    return found


def _faults(content: Declaration, chance: random.Random) -> list[dict[str, str]]:
    """Spoil *content* in one to three ways, and say what was done."""
    kinds = shuffled(chance, list(FAULTS))[: 1 + int(chance.random() * 3)]
    return [{"fault": kind, "path": FAULTS[kind](content)} for kind in sorted(kinds)]


def _purpose(content: Declaration, index: int) -> Item:
    return cast("list[Item]", content["purposes"])[index]


def _no_basis(content: Declaration) -> str:
    del _purpose(content, 0)["legal_basis"]
    return "purposes[0].legal_basis"


def _no_retention(content: Declaration) -> str:
    del _purpose(content, 1)["retention"]
    return "purposes[1].retention"


def _kept_for_ever(content: Declaration) -> str:
    _purpose(content, 2)["retention"] = [{"period": "unlimited"}]
    return "purposes[2].retention[0].period"


def _key_unknown(content: Declaration) -> str:
    _purpose(content, 3)["afdeling"] = "administratie"
    return "purposes[3].afdeling"


def _period_in_words(content: Declaration) -> str:
    _purpose(content, 4)["retention"] = [{"period": "7 jaar", "starts": "de aankoop"}]
    return "purposes[4].retention[0].period"


def _late_answer(content: Declaration) -> str:
    cast("Item", content["requests"])["response_deadline"] = "P31D"
    return "requests.response_deadline"


def _foreign_authority(content: Declaration) -> str:
    name = "Information Commissioner's Office"
    cast("Item", content["complaints"])["authority"] = {"name": name, "country": "GB"}
    return "complaints.authority"


def _no_access(content: Declaration) -> str:
    del cast("Item", content["rights"])["access"]
    return "rights.access"


FAULTS: dict[str, Callable[[Declaration], str]] = {
    "access-missing": _no_access,
    "authority-not-supervisory": _foreign_authority,
    "form-in-words": _period_in_words,
    "key-unknown": _key_unknown,
    "legal-basis-missing": _no_basis,
    "response-deadline-too-long": _late_answer,
    "retention-missing": _no_retention,
    "retention-unlimited": _kept_for_ever,
}
"""What spoils a declaration, by the finding; each spoils and returns another place."""


def as_yaml(content: Declaration, chance: random.Random) -> str:
    """Return *content* as people write it, with comments, in scalars of all kinds."""
    lines = ["# Verklaring over de verwerking van persoonsgegevens."]
    writer = _Writer(chance)
    for key, value in content.items():
        if isinstance(value, dict | list):
            lines.append("")
        lines += writer.entry(key, value, "")
    return "\n".join(lines) + "\n"


class _Writer:
    """Writes YAML in the ways people do, by chance."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._comments = cast("list[str]", _material("comments"))

    def entry(self, key: str, value: object, margin: str) -> Iterator[str]:
        """Yield the lines of the entry *key* of a mapping."""
        if self._happens(0.04):
            yield f"{margin}# {pick(self._chance, self._comments)}"
        head = f"{margin}{key}:"
        short = _flow(value) if _is_small(value) else ""
        if short and len(short) < _LINE - len(head) and self._happens(0.7):
            yield f"{head} {short}"
        elif isinstance(value, dict):
            yield head
            for name, part in value.items():
                yield from self.entry(name, part, f"{margin}  ")
        elif isinstance(value, list):
            yield head
            for part in value:
                yield from self._item(part, f"{margin}  ")
        else:
            yield from self._scalar(head, value, f"{margin}  ")

    def _item(self, value: object, margin: str) -> Iterator[str]:
        """Yield the lines of an item of a list."""
        if not isinstance(value, dict):
            yield f"{margin}- {_flow(value)}"
            return
        lines = [
            line
            for name, part in value.items()
            for line in self.entry(name, part, f"{margin}  ")
        ]
        while lines[0].lstrip().startswith("#"):
            yield margin + lines.pop(0).lstrip()
        yield f"{margin}- {lines[0][len(margin) + 2 :]}"
        yield from lines[1:]

    def _scalar(self, head: str, value: object, margin: str) -> Iterator[str]:
        """Yield the lines of a scalar: literal, folded, quoted or plain."""
        text = value if isinstance(value, str) else ""
        if "\n" in text:
            yield f"{head} |-"
            yield from textwrap.indent(text, margin).split("\n")
        elif len(text) > _LINE - len(head) and self._happens(0.7):
            folded = self._happens(0.6) or not _is_plain(text)
            lines = textwrap.wrap(
                text,
                _LINE - len(margin),
                break_on_hyphens=False,
                break_long_words=False,
            )
            yield f"{head} >-" if folded else f"{head}"
            yield from (margin + line for line in lines)
        elif text and self._happens(0.08):
            yield f"{head} {json.dumps(text, ensure_ascii=False)}"
        else:
            comment = "  # zie het bewaarbeleid" if self._happens(0.03) else ""
            yield f"{head} {_flow(value, plain=_is_plain)}{comment}"

    def _happens(self, share: float) -> bool:
        return self._chance.random() < share


_LINE = 86
"""Characters of a line, where a person breaks it."""
_FEW = 9
"""How many parts of a list or mapping may stand on one line."""
_PLAIN = re.compile(
    r"[^\W\d_](?:[^:#\n]|:(?! |\Z)|(?<! )#)*\Z|[0-9]{4}-[0-9]{2}-[0-9]{2}"
)
_PLAIN_IN_FLOW = re.compile(r"[^\W\d_][^:#\n,\[\]{}]*\Z|[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_NO_TEXTS = frozenset({"true", "false", "null"})


def _is_small(value: object) -> bool:
    """Return whether *value* is a list or mapping that may fit on a line."""
    if not isinstance(value, list | dict):
        return False
    parts = list(value.values()) if isinstance(value, dict) else value
    if len(parts) == 1 and isinstance(parts[0], dict):
        return _is_small(parts[0])
    return len(parts) <= _FEW and not any(isinstance(one, dict) for one in parts)


def _is_plain(text: str) -> bool:
    return _PLAIN.match(text) is not None and text not in _NO_TEXTS


def _is_plain_in_flow(text: str) -> bool:
    return _PLAIN_IN_FLOW.match(text) is not None and text not in _NO_TEXTS


def _flow(value: object, plain: Callable[[str], bool] = _is_plain_in_flow) -> str:
    """Return *value* on one line."""
    if isinstance(value, dict):
        parts = [f"{key}: {_flow(part)}" for key, part in value.items()]
        return f"{{{', '.join(parts)}}}"
    if isinstance(value, list):
        return f"[{', '.join(_flow(part) for part in value)}]"
    if not isinstance(value, str) or plain(value):
        return value if isinstance(value, str) else json.dumps(value)
    if "'" in value:
        return json.dumps(value, ensure_ascii=False)
    return f"'{value}'"


def pick(chance: random.Random, values: Sequence[T]) -> T:
    """Return one of *values*; the same in every version of Python."""
    return values[int(chance.random() * len(values))]


def shuffled(chance: random.Random, values: Sequence[T]) -> list[T]:
    """Return *values* in another order; the same in every version of Python."""
    return [
        value
        for _, _, value in sorted(
            (chance.random(), place, value) for place, value in enumerate(values)
        )
    ]


@cache
def _all_material() -> dict[str, object]:
    return cast("dict[str, object]", yaml.safe_load(MATERIAL))


def _material(name: str) -> object:
    return _all_material()[name]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _save(path: str, text: str) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def main(arguments: list[str]) -> int:
    """Write the corpus that the command line asks for."""
    parser = argparse.ArgumentParser(description="Write a corpus of declarations.")
    parser.add_argument("folder", metavar="DIR")
    parser.add_argument("--files", type=int, default=FILES, metavar="N")
    parser.add_argument("--json", action="store_true", help="add them as JSON")
    parser.add_argument("--big", action="store_true", help="add one of 5 MB")
    asked = parser.parse_args(arguments)
    write(asked.folder, asked.files, twins=asked.json, big=asked.big)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

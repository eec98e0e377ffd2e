import { counted } from "../plural";

/** Words of the log. */
export const log = {
  loading: "Logboek ophalen…",
  lead: (total: number, latest: string) =>
    total === 1
      ? `Er staat één regel in het logboek, van ${latest}. Namen staan er niet in.`
      : `Er staan ${total} regels in het logboek; de laatste is van ${latest}. Namen staan er niet in.`,
  leadNone: "Het logboek is nog leeg.",
  empty: "Alles wat u in deze administratie doet, komt hier vanzelf te staan, zonder namen.",
  caption: (first: string, last: string) => `Regel ${first} tot en met ${last}, de nieuwste bovenaan`,
  columns: { seq: "Regel", at: "Wanneer", what: "Wat er gebeurde", hash: "Controlewaarde" },
  older: "Oudere regels",
  newer: "Nieuwere regels",
  request: "Naar het verzoek",
  run: "Naar de opruimronde",
  verify: "Logboek controleren",
  verifying: "Elke regel wordt nagerekend…",
  intact: "Het logboek is heel.",
  intactSay: (rows: string) =>
    `Elke regel volgt uit de vorige. Nagerekend: ${rows}. Er is niets veranderd, weggehaald of tussengevoegd.`,
  rows: (number: number, written: string) => (number === 1 ? "1 regel" : `${written} regels`),
  cut: "De oudste regels zijn na hun eigen termijn verwijderd; daarna is de keten heel.",
  broken: (row: number) => `Vanaf regel ${row} klopt het logboek niet meer.`,
  brokenTodo:
    "Iemand heeft het bestand buiten dit programma veranderd. Hebt u een kopie van de map van de administratie, zet die dan terug.",
  parts: {
    business: "uw bedrijf",
    letterhead: "het briefpapier",
    logo: "het logo",
    preferences: "voorkeuren en termijnen",
    security: "de maatregelen van beveiliging",
    financial_years: "boekjaren",
    recovery_sheet: "het herstelblad is gecontroleerd",
    emergency_note: "de tekst van het noodblad",
    emergency_sheet: "er is een noodblad gemaakt",
  } as Record<string, string>,
  reasons: {
    typing_mistake: "een tikfout",
    earlier_arrival: "het was al eerder binnengekomen",
    arrived_at_processor: "het kwam binnen bij iemand die voor ons werkt",
  } as Record<string, string>,
  administration_created: "De administratie is gemaakt.",
  unlocked: "De administratie is geopend.",
  wrong_password: (times: number) =>
    times === 1
      ? "Eén keer is een verkeerd wachtwoord of een verkeerde herstelcode gegeven."
      : `${times} keer is een verkeerd wachtwoord of een verkeerde herstelcode gegeven.`,
  locked: "De administratie is vergrendeld.",
  contact_saved: "Een relatie is toegevoegd of gewijzigd.",
  edit_undone: "Een wijziging is teruggenomen.",
  contact_entry_undone: "Een nieuwe relatie is weer weggehaald.",
  contact_undone: "De laatste wijziging van een relatie is teruggenomen.",
  record_saved: (kind: string) => `Een gegeven is toegevoegd of gewijzigd${kind}.`,
  record_entry_undone: "Een nieuw gegeven is weer weggehaald.",
  record_undone: "De laatste wijziging van een gegeven is teruggenomen.",
  hold_set: (ground: string, review: string) => `Een blokkade is gezet${ground}${review}.`,
  reviewOn: (day: string) => `, opnieuw te bekijken op ${day}`,
  hold_released: "Een blokkade is opgeheven.",
  rule_changed: (version: string) => `Een bewaartermijn is gewijzigd${version}.`,
  version: (number: string) => `; dit is versie ${number}`,
  activity_changed: "Een verwerking in het register is gewijzigd.",
  recipient_changed: "Een ontvanger in het register is toegevoegd of gewijzigd.",
  balancing_test_saved: "Een belangenafweging is bewaard.",
  erasure_previewed: (number: number) =>
    `Een opruimronde is bekeken: ${counted(number, "gegeven", "gegevens")}.`,
  erasure_postponed: "Wat weg kon, is met een reden apart gehouden.",
  erasure_executed: (number: number) =>
    `Een opruimronde is uitgevoerd. Op de vergeetlijst kwam voor alles wat wegging een regel: ${number}.`,
  checklist_ticked: "Een taak buiten het programma is afgevinkt.",
  checklist_open: "Een taak buiten het programma staat weer open.",
  ledger_written: "De vergeetlijst kreeg een regel zonder dat er iets is gewist.",
  request_received: (right: string, channel: string, day: string) =>
    `Een verzoek kwam binnen op ${day} via ${channel}: ${right}.`,
  request_moved: (from: string, to: string) => `Een verzoek ging van ‘${from}’ naar ‘${to}’.`,
  request_extended: (day: string) => `Een verzoek is verlengd; dat is op ${day} gezegd.`,
  request_reminded: (day: string) => `Bij een verzoek is op ${day} herinnerd aan de vraag om bewijs.`,
  request_resumed: (day: string) => `De klok van een verzoek loopt weer sinds ${day}.`,
  request_touched: "Een verzoek is bijgewerkt.",
  identity_checked: (method: string, day: string, right: boolean) =>
    `Op ${day} is vastgesteld wie een verzoek deed (${method}): ${right ? "juist" : "niet juist"}.`,
  decision_taken: (number: number) =>
    number === 1
      ? "Bij een verzoek is over 1 gegeven besloten."
      : `Bij een verzoek is over ${number} gegevens besloten.`,
  decision_reassessed: "Een mens keek opnieuw naar wat een computer had besloten.",
  looked_twice: "Bij een verzoek van een wederpartij is een tweede keer gekeken.",
  not_to_keep_answered: "Bij iets wat op een BSN of identiteitsbewijs leek, is gezegd dat het dat niet is.",
  counterparty_notice: {
    facts: "Bij een dossier is vastgelegd wanneer en van wie gegevens kwamen.",
    exception: "Bij een dossier is vastgelegd waarom iemand niets hoeft te weten.",
    no_exception: "Bij een dossier is een uitzondering op het inlichten ingetrokken.",
    given: "Bij een dossier is vastgelegd dat iemand over de gegevens is ingelicht.",
    not_given: "Bij een dossier is teruggenomen dat iemand is ingelicht.",
  },
  use_stopped: (uses: number, addresses: number) =>
    `Een gebruik is meteen gestopt: ${uses} ${uses === 1 ? "nieuwsbrief of cookie" : "nieuwsbrieven en cookies"}, ${addresses} ${addresses === 1 ? "adres of nummer" : "adressen en nummers"}.`,
  recipient_told: "Bij een verzoek is vastgelegd of een ontvanger op de hoogte is gebracht.",
  recipient_answered: "Bij een verzoek is vastgelegd wat een ontvanger heeft gedaan.",
  disclosure_noted: "Vastgelegd is wat aan een ander is gegeven.",
  disclosure_taken_out: "Weggehaald is wat over het geven aan een ander was vastgelegd.",
  restriction_placed: (number: number) =>
    number === 1
      ? "Bij een verzoek is 1 gegeven beperkt."
      : `Bij een verzoek zijn ${number} gegevens beperkt.`,
  restriction_lift_announced: "Bij een verzoek is aangekondigd dat de beperking eindigt.",
  restriction_lift_called_off: "Bij een verzoek is het aangekondigde einde van de beperking vervallen.",
  restriction_lifted: "Bij een verzoek is de beperking opgeheven.",
  restriction_reviewed: "Bij een verzoek is bekeken dat de beperking nog nodig is.",
  restricted_opened: (use: string) => `Een beperkt gegeven is geopend: ${use}.`,
  received_date_changed: (from: string, to: string, reason: string) =>
    `De dag van ontvangst van een verzoek ging van ${from} naar ${to}: ${reason}.`,
  document_issued: (kind: string) => `Een stuk is uitgegeven en ligt vast: ${kind}.`,
  consent_text_kept: "Een tekst waarmee toestemming wordt gevraagd is bewaard.",
  mailing_list_saved: (number: number) =>
    `Een verzendlijst met ${counted(number, "adres", "adressen")} is opgeslagen.`,
  consent_proof_removed: (number: number) =>
    `${counted(number, "bewijs", "bewijzen")} van toestemming: de bewaartermijn is om, het is gewist.`,
  document_opened: "Een stuk is geopend of opgeslagen.",
  document_removed: (number: number) =>
    number === 1
      ? "Eén bestand is na zijn eigen termijn gewist."
      : `${number} bestanden zijn na hun eigen termijn gewist.`,
  breach_saved: "Een datalek is toegevoegd of gewijzigd.",
  statement_published: "Een privacyverklaring is gepubliceerd.",
  statement_removed: (number: number) =>
    number === 1
      ? "Eén oude versie van de privacyverklaring is na zijn termijn gewist."
      : `${number} oude versies van de privacyverklaring zijn na hun termijn gewist.`,
  settings_changed: (part: string) => `Instellingen gewijzigd: ${part}.`,
  settings_touched: "Instellingen zijn gewijzigd.",
  import_done: (entered: number, merged: number, skipped: number) =>
    `Een bestand is ingelezen: ${entered} nieuw, ${merged} samengevoegd, ${skipped} overgeslagen.`,
  papers_imported: (records: number, contacts: number, skipped: number) =>
    `Een bestand is ingelezen: ${counted(records, "offerte of factuur", "offertes of facturen")}, ${counted(contacts, "nieuwe relatie", "nieuwe relaties")}, ${skipped} overgeslagen.`,
  papers_undone: (number: number) =>
    `Een ingelezen bestand is teruggenomen: ${counted(number, "offerte of factuur", "offertes of facturen")}.`,
  import_undone: (number: number) =>
    `Een ingelezen bestand is teruggenomen: ${counted(number, "relatie", "relaties")}.`,
  year_round_ticked: (year: string, items: number) =>
    items === 1
      ? `In de jaarronde van ${year} kreeg 1 ding een uitkomst.`
      : `In de jaarronde van ${year} kregen ${items} dingen een uitkomst.`,
  year_round_reopened: (year: string) => `In de jaarronde van ${year} staat een ding weer open.`,
  year_round_done: (year: string) => `De jaarronde van ${year} is afgesloten.`,
  backup_made: "Er is een reservekopie gemaakt.",
  password_changed: "Het wachtwoord is gewijzigd.",
  recovery_renewed: "Het herstelblad is vernieuwd.",
  log_cut: (number: number) =>
    `De oudste ${counted(number, "regel", "regels")} van het logboek zijn na hun eigen termijn verwijderd.`,
  restored_from: "De administratie is teruggezet uit een reservekopie.",
  unknown: (code: string) => `Een nieuwere versie van het programma deed dit: ${code}.`,
};

import { counted } from "../plural";

/** Words of finding anything by a few letters. */
export const finding = {
  title: "Zoeken",
  field: "Zoek een relatie, een gegeven, een verzoek of een pagina",
  results: "Gevonden",
  groups: {
    recent: "Laatst geopend",
    contacts: "Relaties",
    pages: "Pagina’s",
    actions: "Doen",
    records: "Gegevens",
    requests: "Verzoeken",
  },
  searching: "Zoeken…",
  found: (number: number) => `${counted(number, "resultaat", "resultaten")}.`,
  nothing: (text: string) => `Niets gevonden met ‘${text}’. Zoek op een naam, een nummer of een woord.`,
  more: "Er is meer. Typ verder om het te vinden.",
  within: (place: string) => `in ${place}`,
  cleanUp: "Opruimen bekijken",
  // What people call it who do not know our word for it.
  otherWords: {
    contact: "klant persoon bedrijf nieuwe relatie",
    record: "nieuw gegeven document",
    request: "nieuw verzoek inzage wissen aannemen",
    cleanUp: "wissen verwijderen bewaartermijn",
    everything: "inzage dossier vinden dubbel",
    lock: "slot afsluiten sluiten",
    theme: "donkere modus nacht weergave",
  },
  choose: "kiezen",
  open: "openen",
  close: "sluiten",
};

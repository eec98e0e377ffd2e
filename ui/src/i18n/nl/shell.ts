/** Words of the frame around all pages. */
export const shell = {
  places: {
    today: "Vandaag",
    contacts: "Relaties",
    records: "Gegevens",
    erasure: "Opruimen",
    requests: "Verzoeken",
    breaches: "Datalekken",
    register: "Register",
    statement: "Verklaring",
    letters: "Brieven",
    settings: "Instellingen",
    log: "Logboek",
  },
  lightOrDark: "Licht of donker",
  lock: "Vergrendelen",
  unknownPage: "Deze pagina bestaat niet.",
  unknownPageTodo: "Kies een pagina in het menu.",
};

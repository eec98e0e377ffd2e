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
    mailing: "Verzendlijst",
    notToKeep: "Wat u niet mag bewaren",
  },
  counts: {
    attention: (number: number, late: number) =>
      (number === 1 ? "1 ding vraagt aandacht" : `${number} dingen vragen aandacht`) +
      (late === 0 ? "" : `, ${late} te laat`),
    due: (number: number) => (number === 1 ? "1 gegeven kan weg" : `${number} gegevens kunnen weg`),
    breaches: (number: number, late: number) =>
      (number === 1 ? "1 open datalek" : `${number} open datalekken`) +
      (late === 0 ? "" : `, ${late} te laat`),
    statement: (number: number) =>
      `${number} ${number === 1 ? "verschil" : "verschillen"} met de gepubliceerde verklaring`,
    requests: (number: number, late: number) =>
      (number === 1 ? "1 open verzoek" : `${number} open verzoeken`) +
      (late === 0 ? "" : `, ${late} te laat`),
  },
  nameMissing: "Vul de naam van uw bedrijf in",
  lightOrDark: "Licht of donker",
  lock: "Vergrendelen",
  unknownPage: "Deze pagina bestaat niet.",
  unknownPageTodo: "Kies een pagina in het menu.",
};

import { atTheStart as sentence, inDutch as letters } from "../../numerals";
import { counted } from "../../plural";

/** The list of requests. */
export const list = {
  loading: "Verzoeken ophalen…",
  loadingOne: "Verzoek ophalen…",
  lead: (open: number, late: number, firstDue: string) => {
    if (open === 0) return "Er loopt geen verzoek.";
    const running = open === 1 ? "Er loopt één verzoek" : `Er lopen ${letters(open)} verzoeken`;
    if (late === 0) return `${running}. Het eerste antwoord moet er op ${firstDue} zijn.`;
    if (open === 1) return "Er loopt één verzoek, en het antwoord is te laat.";
    return late === 1
      ? `${running}. Eén antwoord is te laat; dat staat bovenaan.`
      : `${running}. ${sentence(letters(late))} antwoorden zijn te laat; die staan bovenaan.`;
  },
  takeIn: "Verzoek opnemen",
  tabs: "Open en gesloten verzoeken",
  open: "Open",
  closed: "Gesloten",
  noneOpen:
    "Er staat geen verzoek open. Vraagt iemand om inzage, wissen of iets anders, neem het dan hier op. De klok begint op de dag van ontvangst.",
  noneClosed: "Hier komen de verzoeken te staan die u hebt gesloten.",
  closedCaption: (shown: number, total: number) =>
    shown < total ? `De laatste ${shown} van ${total} gesloten verzoeken` : "Gesloten verzoeken",
  columns: {
    name: "Wie",
    right: "Recht",
    received: "Ontvangen",
    answered: "Beantwoord",
    state: "Stand",
    kept: "Bewaard tot en met",
  },
  notAnswered: "niet",
  line: {
    running: (passed: number, all: number) => `${passed} van de ${counted(all, "dag", "dagen")} zijn voorbij`,
    late: (all: number, late: number) =>
      `${counted(all, "dag", "dagen")} om te antwoorden, ${counted(late, "dag", "dagen")} te laat`,
  },
  rowLate: (received: string, due: string) =>
    `Ontvangen op ${received}. U had uiterlijk op ${due} moeten antwoorden.`,
  rowPaused: (asked: string) => `De klok staat stil sinds ${asked}, tot u antwoord krijgt op uw vraag.`,
  rowDue: (received: string, due: string) => `Ontvangen op ${received}. Het antwoord moet er op ${due} zijn.`,
  rowAnswered: (answered: string) => `Beantwoord op ${answered}. U kunt dit verzoek sluiten.`,
  go: "Verder",
  goLate: "Nu antwoorden",
  goLabel: (act: string, name: string) => `${act} met het verzoek van ${name}`,
};

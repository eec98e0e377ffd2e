/** Somebody who looks again. */
export const reassess = {
  title: "Opnieuw bekijken",
  say: "Laat iemand die erover gaat zelf kijken, met wat de persoon ervan vindt.",
  lookedBy: "Wie heeft gekeken?",
  personsView: "Wat vindt de persoon ervan?",
  outcome: "Wat is er besloten?",
  act: "Vastleggen",
  noted: "Vastgelegd.",
  done: (by: string, day: string, outcome: string) => `${by} keek op ${day} opnieuw. De uitkomst: ${outcome}`,
  view: (words: string) => `De persoon vond: ${words}`,
};

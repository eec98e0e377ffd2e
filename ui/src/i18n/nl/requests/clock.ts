import { inDutch as letters } from "../../numerals";
import { counted } from "../../plural";

const days = (number: number) => (number === 1 ? "één dag" : `${letters(number)} dagen`);

/** The clock of a request, and what makes it longer. */
export const clock = {
  title: "De klok",
  days: (number: number): string => (number === 1 ? "dag" : "dagen"),
  daysLate: (number: number): string => (number === 1 ? "dag te laat" : "dagen te laat"),
  today: "vandaag",
  lastDay: "laatste dag",
  received: "ontvangen",
  askedLabel: "gevraagd",
  proofReceived: "bewijs ontvangen",
  clarified: "antwoord ontvangen",
  due: "uiterlijk",
  answered: "beantwoord",
  stood: (number: number) => `stond stil, ${counted(number, "dag", "dagen")}`,
  stands: "staat stil",
  extension: "verlengd",
  firstTerm: "eerste termijn",
  refuseBy: "afwijzen uiterlijk",
  withoutPauses: "zonder stilstand",
  drawn: {
    received: (day: string) => `Ontvangen op ${day}.`,
    pause: (from: string, to: string) => `De klok stond stil van ${from} tot ${to}.`,
    pauseOpen: (from: string) => `De klok staat stil sinds ${from}.`,
    today: (day: number, all: number) => `Vandaag is dag ${day} van ${all}.`,
    todayLate: (late: number) => `Dat is ${days(late)} geleden.`,
    answered: (day: string) => `Beantwoord op ${day}.`,
    due: (day: string) => `Uiterlijk antwoorden op ${day}.`,
    extended: (day: string, first: string) =>
      `Verlengd op ${day}; de eerste termijn, ook die voor een afwijzing, loopt tot en met ${first}.`,
    without: (day: string) => `Zonder de stilstand was dat ${day}.`,
  },
  sum: (months: number, day: string) =>
    months === 1 ? `Een maand na ontvangst is ${day}.` : `Drie maanden na ontvangst is ${day}.`,
  sumPaused: (months: number, number: number, day: string) =>
    months === 1
      ? `De klok stond ${days(number)} stil. Een maand na ontvangst, met die ${number === 1 ? "dag" : "dagen"} erbij, is ${day}.`
      : `De klok stond ${days(number)} stil. Drie maanden na ontvangst, met die ${number === 1 ? "dag" : "dagen"} erbij, is ${day}.`,
  weekend: (weekday: string) => `Dat is een ${weekday}, dus telt de eerstvolgende werkdag.`,
  holiday: (name: string) => `Dat is een feestdag (${name}), dus telt de eerstvolgende werkdag.`,
  offDay: "Dat is geen werkdag, dus telt de eerstvolgende werkdag.",
  dueBefore: "U antwoordt uiterlijk op",
  without: (number: number, day: string) =>
    number === 1 ? `Zonder die dag was het ${day}.` : `Zonder die ${letters(number)} dagen was het ${day}.`,
  pausedNow: "Zolang de klok stilstaat, schuift deze dag op.",
  notCounted: (day: string) =>
    `De vraag van ${day} telt niet mee: zij kwam na de laatste dag, en dan staat de klok niet meer stil.`,
  extend: (day: string) => `Is het ingewikkeld, of zijn het er veel? Dan kunt u tot en met ${day}`,
  extendAct: "één keer verlengen",
  extended: (day: string) =>
    `U hebt op ${day} laten weten dat het langer duurt. Het verzoek loopt daarom twee maanden langer.`,
  refusal: (day: string) =>
    `Wijst u iets af, dan zegt u dat wel uiterlijk op ${day}: die dag schuift niet op.`,
  refusalPassed: (day: string) =>
    `Wijst u iets af, dan had u dat uiterlijk op ${day} moeten zeggen: die dag schuift niet op.`,
  answeredInTime: (day: string) => `Op ${day} hebt u geantwoord; dat was op tijd.`,
  answeredLate: (day: string, number: number) => `Op ${day} hebt u geantwoord, ${days(number)} te laat.`,
  isLate: (day: string, number: number) =>
    `Uiterlijk op ${day} had het antwoord er moeten zijn; dat is ${days(number)} te laat. Antwoord zo snel mogelijk en schrijf erbij waarom het langer duurde.`,
};

export const extend = {
  title: "Eén keer verlengen met twee maanden",
  say: "Verlengen mag als het verzoek ingewikkeld is of er veel verzoeken zijn, en alleen als u dat op tijd laat weten met de reden. Een afwijzing verschuift niet mee.",
  when: "Wanneer hebt u dit laten weten?",
  reason: "Waarom is meer tijd nodig?",
  act: "Verlengen",
  done: "Het verzoek is verlengd.",
};

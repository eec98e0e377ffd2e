import { atTheStart, inDutch } from "../numerals";

/** Words of the pages where the owner adapts the texts of letters. */
export const letterTexts = {
  title: "Teksten aanpassen",
  loading: "De teksten ophalen…",
  leadNone: "Alle brieven hebben de standaardtekst.",
  lead: (adapted: number) =>
    adapted === 1 ? "Eén tekst is van uzelf." : `${atTheStart(inDutch(adapted))} teksten zijn van uzelf.`,
  leadLacking: (adapted: string) => `${adapted} Er ontbreekt iets dat er van de wet in moet staan.`,
  say: "Een brief die al is uitgegeven, verandert niet meer. Een aangepaste tekst geldt voor de brieven daarna.",
  caption: "De brieven waarvan u teksten kunt aanpassen",
  columns: { number: "Nummer", letter: "Brief", state: "Teksten" },
  standard: "standaardtekst",
  adapted: (count: number) => (count === 1 ? "één eigen tekst" : `${inDutch(count)} eigen teksten`),
  lacking: "er ontbreekt iets",
  letterLead: (number: string) => `De teksten van brief ${number}, met een voorbeeld van de brief ernaast.`,
  languages: "Taal van de brief",
  fixedSay:
    "Wat grijs is, ligt vast: lijsten en tabellen maakt het programma, en wat iemand tegen een besluit kan doen, schrijft de wet voor. U schrijft aan iemand die niet bestaat.",
  own: (day: string) => `uw eigen tekst, van ${day}`,
  everywhere: "Deze tekst staat in meer brieven.",
  adapt: "Aanpassen",
  adaptLabel: (what: string) => `Aanpassen: ${what}`,
  text: "Tekst",
  hint: "Wat tussen accolades staat, vult het programma in.",
  fields: "Veld invoegen op de plaats van de cursor",
  fieldLabel: (label: string, example: string) => `Invoegen: ${label}, bijvoorbeeld ${example}`,
  lost: "Dit moet er van de wet in staan, en ontbreekt nu",
  lostEntry: (what: string, article: string) => `${what} (${article})`,
  confirm: "Ik weet dat dit ontbreekt, en wil de tekst toch zo gebruiken",
  save: "Tekst bewaren",
  saved: "De tekst is bewaard. Hij geldt vanaf de volgende brief.",
  toStandard: "Terug naar de standaardtekst",
  returned: "De standaardtekst geldt weer.",
  paper: "Voorbeeld van de brief",
  paperLoading: "Het voorbeeld zetten…",
};

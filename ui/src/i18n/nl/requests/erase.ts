import { atTheStart as sentence, inDutch as letters } from "../../numerals";

/** What goes on a request. */
export const erase = {
  title: "Wissen",
  unit: "te wissen",
  say: (number: number) =>
    number === 1
      ? "Eén gegeven gaat weg. U ziet eerst een voorbeeld; pas na uw akkoord wordt er gewist."
      : `${sentence(letters(number))} gegevens gaan weg. U ziet eerst een voorbeeld; pas na uw akkoord wordt er gewist.`,
  done: (day: string) => `Wat weg moest, is op ${day} gewist.`,
  proof: (number: string) => `Bewijs ${number}`,
  backups: (day: string) =>
    `In de reservekopieën verdwijnen deze gegevens uiterlijk op ${day}; tot dan gebruikt u ze niet.`,
  places: (number: number) =>
    number === 1
      ? "Buiten dit programma is nog op één plaats iets te wissen."
      : `Buiten dit programma is nog op ${letters(number)} plaatsen iets te wissen.`,
  toPlaces: "Vink af wat gedaan is",
};

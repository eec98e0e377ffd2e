/** Words of every place where a password is chosen. */
export const password = {
  new: "Nieuw wachtwoord",
  hint: "Minstens twaalf tekens. Vier gewone woorden achter elkaar is goed te onthouden.",
  again: "Nog een keer",
  differ: "De twee wachtwoorden zijn niet gelijk.",
  show: "Wachtwoord tonen",
  hide: "Wachtwoord verbergen",
  strength: {
    empty: "",
    short: "Te kort: neem er minstens twaalf tekens voor.",
    guessable: "Te makkelijk te raden: veel dezelfde tekens, een bekend woord of de naam van uw bedrijf.",
    fair: "Redelijk. Een extra woord maakt het veel sterker.",
    strong: "Sterk.",
  },
};

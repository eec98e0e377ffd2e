/** What a record is called in a list, from what it says. */
export const papers = {
  numbered: (kind: string, number: string) => `${kind} ${number}`,
  ofDay: (kind: string, day: string) => `${kind} van ${day}`,
  onDay: (kind: string, day: string) => `${kind} op ${day}`,
  sinceDay: (kind: string, day: string) => `${kind} sinds ${day}`,
  withAmount: (paper: string, amount: string) => `${paper}, ${amount}`,
  about: (paper: string, subject: string) => `${paper}: ${subject}`,
};

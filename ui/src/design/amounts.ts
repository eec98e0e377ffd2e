/** The largest amount that a field takes, in cents: a hundred million euros. */
export const AMOUNT_MAX_CENTS = 10_000_000_000;

const SHAPES: readonly { shape: RegExp; thousands: string; decimal: string }[] = [
  // 1250 · 1.250 · 1.250,00 · 1250,5 · 12,-
  { shape: /^\d{1,3}(\.\d{3})+(,(\d{1,2}|-{1,2}))?$/, thousands: ".", decimal: "," },
  { shape: /^\d+(,(\d{1,2}|-{1,2}))?$/, thousands: ".", decimal: "," },
  // the point of the number pad: 1250.50
  { shape: /^\d+\.\d{1,2}$/, thousands: ",", decimal: "." },
  // 1,250.00 out of an English file
  { shape: /^\d{1,3}(,\d{3})+\.\d{2}$/, thousands: ",", decimal: "." },
];

/** Reads an amount as Dutch people type it ("1250", "1.250,00", "€ 1.250,5"); in cents, or null. */
export function readAmount(text: string): number | null {
  const typed = text.replace(/[\s\u00a0\u202f]|€|eur(o)?/gi, "").replace(/^[−–]/, "-");
  const negative = typed.startsWith("-");
  const figures = negative ? typed.slice(1) : typed;
  const found = SHAPES.find(({ shape }) => shape.test(figures));
  if (found === undefined) return null;
  const [whole = "", part = ""] = figures.replaceAll(found.thousands, "").split(found.decimal);
  const cents = Number(whole) * 100 + Number(part.replaceAll("-", "").padEnd(2, "0"));
  if (cents > AMOUNT_MAX_CENTS) return null;
  return negative && cents > 0 ? -cents : cents;
}

import { counted } from "../plural";

/** Words of the closed vault. */
export const lock = {
  lead: (business: string) => `De privacyadministratie van ${business}`,
  leadNameless: "Uw privacyadministratie",
  password: "Wachtwoord",
  passwordMissing: "Vul uw wachtwoord in.",
  open: "Openen",
  opening: "De kluis gaat open…",
  forgotten: "Wachtwoord vergeten",
  foot: "De kluis staat alleen op deze computer en is als geheel versleuteld. Zonder wachtwoord of herstelblad kan niemand hem openen, ook wij niet.",
  wait: (seconds: number) => `U kunt het over ${counted(seconds, "seconde", "seconden")} opnieuw proberen.`,
  waitOver: "U kunt het nu opnieuw proberen.",
  recoveryTitle: "Met het herstelblad",
  recoveryLead: "Neem over wat op uw blad staat. Hoofdletters en streepjes maken niet uit.",
  recoveryLegend: "Herstelcode, acht groepen van vier",
  recoveryHint: "U mag de hele code ook in één keer plakken.",
  group: (number: number) => `Groep ${number}`,
  groupSign: (number: number, sign: string, meant: string | null) =>
    `In groep ${number} staat ${sign === "0" ? "een 0. Op het blad staan geen nullen." : `‘${sign}’. Dat teken staat op geen enkel blad.`}` +
    (meant === null ? "" : ` Bedoelt u ${/\d/.test(meant) ? "het cijfer" : "de letter"} ${meant}?`),
  groupShort: (number: number) => `Groep ${number} heeft minder dan vier tekens.`,
  newPassword: "Kies meteen een nieuw wachtwoord. Het oude opent de kluis dan niet meer.",
  withPassword: "Toch met wachtwoord",
};

/** A request that goes another way, or is not acted on. */
export const otherWay = {
  title: "Gaat dit verzoek een andere weg?",
  subject: {
    child:
      "Het gaat om een kind onder de 16. Een ouder of voogd vraagt het, of het kind zelf. Schrijf zo dat een kind het begrijpt.",
    deceased:
      "Het gaat om iemand die is overleden. De privacywet geldt dan niet. Op de kaart staat dat de persoon is overleden; er gaan geen mailings meer uit.",
    company: "Het gaat om een bedrijf als zodanig. De privacywet beschermt mensen, geen bedrijven.",
  },
  viaProcessor: (first: string, us: string, due: string, dueFromUs: string) =>
    `Het verzoek kwam op ${first} binnen bij een verwerker, en op ${us} bij u. De termijn loopt veilig vanaf de eerste dag, tot en met ${due}. Vanaf de dag bij u zou dat ${dueFromUs} zijn.`,
  forwarded: (to: string, day: string) => `Op ${day} doorgestuurd naar ${to}.`,
  acts: {
    forward: "Doorsturen",
    say_not_covered: "Uitleggen dat de wet hier niet geldt",
    not_act_on: "Niet in behandeling nemen",
    inform_on_complaint: "Uitleg over klagen sturen",
  },
  fillIn: "Vul dit in.",
  forwardSay:
    "Stuur het verzoek zelf door naar wie erover gaat. De brief vertelt de aanvrager dat en wanneer u dat deed. Uw termijn stopt dan.",
  why: "Waarom is het niet voor u?",
  to: "Voor wie is het?",
  toHint: "De naam zoals hij in de brief komt",
  on: "Doorgestuurd op",
  excessSay:
    "Dit mag alleen als het verzoek duidelijk zonder reden of buitensporig is. U moet dat kunnen bewijzen, met feiten van beide soorten. Dat iemand vaker vraagt, is niet genoeg. Praat er liever eerst over.",
  late: (day: string) => `Weigeren had gekund tot en met ${day}`,
  lateSay: "Een verlenging schuift die dag niet op. U bent dus te laat; leg in het dossier vast waarom.",
  inTime: (day: string) =>
    `Een weigering moet uiterlijk op ${day} bij de aanvrager zijn. Een verlenging schuift dat niet op.`,
  objective: "Waarom dient dit verzoek niet waarvoor het recht er is?",
  objectiveHint: "Feiten die een ander ook kan nagaan",
  subjective: "Waaruit blijkt dat dit zo bedoeld is?",
  subjectiveHint: "Bijvoorbeeld wat de persoon zelf schreef",
  outcome: "Wat doet u?",
  fee: "Bedrag",
  feeHint: "Niet meer dan het u kost",
  lookedAgain: "Iemand heeft hier een tweede keer naar gekeken",
  lookedAgainMissing: "Laat er een tweede keer naar kijken.",
  lookAgain: "Kijk nog eens waar deze brief heen gaat",
  doubts: {
    address_differs: "Het adres is anders dan op de kaart van de relatie.",
    email_differs: "Het e-mailadres is anders dan op de kaart van de relatie.",
    address_is_new: "Een adres op de kaart is nog geen twee weken oud.",
  },
};

export const notActedOn = {
  title: "Niet in behandeling",
  refused:
    "U hebt geschreven dat u dit verzoek niet in behandeling neemt. De persoon kan een klacht indienen.",
  fee: (amount: string) =>
    `U hebt geschreven dat u dit verzoek pas in behandeling neemt als de persoon ${amount} betaalt. Is dat betaald, sluit het verzoek dan en open het opnieuw.`,
  objective: "Waaruit blijkt dat het recht niet wordt gebruikt waarvoor het is",
  subjective: "Waaruit blijkt dat dit de bedoeling is",
};

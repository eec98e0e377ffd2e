/** The letters of a request. */
export const letters = {
  title: "Brieven",
  unit: (number: number): string => (number === 1 ? "stuk" : "stukken"),
  none: "Er is nog geen brief bij dit verzoek.",
  caption: "Brieven en bijlagen bij dit verzoek",
  package: "De gegevens gaan ook mee als beveiligd bestand",
  packageHint: "De brief zegt dan hoe het opengaat. Het bestand maakt u na het uitgeven.",
  now: "Brieven die u nu kunt maken",
  offers: {
    acknowledgement: {
      say: "Zeg dat het verzoek er is, en wanneer het antwoord uiterlijk komt.",
      act: "Ontvangstbevestiging maken",
    },
    identity_request: {
      say: "Vraag om bewijs, alleen als u twijfelt wie dit vraagt. De klok staat stil tot het er is.",
      act: "Vraag om bewijs maken",
    },
    clarification_request: {
      say: "Vraag welke gegevens bedoeld zijn, als u er veel hebt. De klok staat stil tot het antwoord.",
      act: "Vraag om verduidelijking maken",
    },
    extension_notice: {
      say: "Laat weten dat u twee maanden langer nodig hebt, en waarom.",
      act: "Bericht van verlenging maken",
    },
    not_identified: {
      say: "Zeg dat u niet verder gaat, omdat niet vaststaat wie dit vraagt. Het verzoek wordt daarmee gesloten.",
      act: "Bericht van sluiten maken",
    },
    erasure_done: { say: "Antwoord dat alles gewist is.", act: "Antwoord maken" },
    erasure_partly_refused: {
      say: "Antwoord wat gewist is, en wat blijft: waarom en tot wanneer.",
      act: "Antwoord maken",
    },
    erasure_refused: {
      say: "Antwoord waarom u nu niets wist, en wanneer wel.",
      act: "Antwoord maken",
    },
    nothing_found: { say: "Antwoord dat u niets van deze persoon hebt.", act: "Antwoord maken" },
    access_answer: {
      say: "Antwoord met het overzicht en de kopie als bijlagen.",
      act: "Antwoord maken",
    },
    rectification_answer: { say: "Antwoord wat u verbeterd hebt en wat niet.", act: "Antwoord maken" },
    restriction_placed: {
      say: "Antwoord welke gegevens u voorlopig niet gebruikt.",
      act: "Antwoord maken",
    },
    restriction_lifting: {
      say: "Laat vooraf weten dat u de gegevens weer gaat gebruiken.",
      act: "Bericht maken",
    },
    objection_upheld: {
      say: "Antwoord dat het bezwaar terecht is, en wat er gestopt en gewist is.",
      act: "Antwoord maken",
    },
    objection_rejected: { say: "Antwoord waarom u toch doorgaat.", act: "Antwoord maken" },
    marketing_stopped: {
      say: "Antwoord dat u gestopt bent met reclame en nieuwsbrieven.",
      act: "Antwoord maken",
    },
    portability_answer: { say: "Antwoord met de gegevens die de persoon zelf gaf.", act: "Antwoord maken" },
    consent_withdrawn: {
      say: "Antwoord dat u gestopt bent nu de toestemming is ingetrokken.",
      act: "Antwoord maken",
    },
    human_decision_answer: {
      say: "Antwoord hoe er besloten is, en wie opnieuw gekeken heeft.",
      act: "Antwoord maken",
    },
    request_refused: { say: "Antwoord waarom u niet doet wat er gevraagd is.", act: "Antwoord maken" },
    not_covered: { say: "Antwoord waarom de privacywet hier niet geldt.", act: "Antwoord maken" },
    complaint_information: { say: "Leg uit waar de persoon een klacht kan indienen.", act: "Uitleg maken" },
    not_acted_on: {
      say: "Antwoord dat u dit niet in behandeling neemt, of alleen tegen betaling.",
      act: "Antwoord maken",
    },
    counter_party_notice: {
      say: "Vertel een wederpartij dat u gegevens van hem of haar gebruikt.",
      act: "Bericht maken",
    },
    breach_notice: { say: "Laat iemand weten dat er een datalek was.", act: "Bericht maken" },
    statement_change: { say: "Vertel dat uw privacyverklaring verandert.", act: "Bericht maken" },
    request_forwarded: { say: "Vertel dat u het verzoek hebt doorgestuurd.", act: "Bericht maken" },
    recipient_notice: {
      say: "Vertel een ontvanger wat u met de gegevens hebt gedaan.",
      act: "Brief maken",
    },
  },
  reminder: {
    say: "Herinner aan uw vraag om bewijs. Dertig dagen na de vraag kunt u sluiten als er niets komt.",
    act: "Herinnering maken",
  },
  askedMyself: "Dit heb ik al zelf gevraagd",
  remindedMyself: "Ik heb al zelf herinnerd",
  toldMyself: "Dit heb ik al zelf laten weten",
  asks: {
    doubt: {
      say: "Om bewijs vragen mag alleen bij redelijke twijfel. De klok staat stil vanaf vandaag tot de dag waarop het bewijs er is.",
      reason: "Waarom twijfelt u?",
      hint: "Dit komt in de brief, na ‘De reden is:’. Bijvoorbeeld: het verzoek kwam van een adres dat wij niet kennen.",
    },
    amount: {
      say: "Dat mag als u veel gegevens van iemand hebt. De klok staat stil tot het antwoord. Wat al duidelijk is, geeft u intussen.",
      reason: "Waarom is dat nodig?",
      hint: "Bijvoorbeeld: er zijn meer dan tweehonderd gegevens.",
    },
    lifting: {
      say: "De persoon krijgt dit bericht voordat de beperking eindigt, ten minste vijf werkdagen ervoor.",
      reason: "Waarom eindigt de beperking?",
      hint: "Dit komt in de brief, na ‘De reden is:’. Bijvoorbeeld: u liet ons weten dat uw rechtszaak voorbij is.",
    },
    objection: {
      say: "De brief gaat in op de reden van de persoon, en op uw afweging bij elk gegeven.",
      reason: "Welke reden gaf de persoon?",
      hint: "Dit komt in de brief, na ‘U geeft als reden:’. Bijvoorbeeld: u wilt niet op de website staan.",
    },
    more_time: {
      say: "Verlengen mag als het verzoek ingewikkeld is of er veel verzoeken zijn, en alleen als u het op tijd laat weten. Een afwijzing schuift niet mee.",
      reason: "Waarom is meer tijd nodig?",
      hint: "Dit komt in de brief. Bijvoorbeeld: wij zoeken in een archief van tien jaar.",
    },
  },
  liftOn: "Op welke dag gaat u de gegevens weer gebruiken?",
  proof: "Welk bewijs vraagt u?",
  proofHint: "Vraag niet meer dan nodig is. Een volledige kopie van een paspoort vraagt u nooit.",
  proofs: {
    known_address: "Een bericht van het adres of nummer dat u al kent",
    two_facts: "Twee feiten die alleen u beiden kent, zoals het nummer van een factuur",
    call_back: "Dat u terugbelt op het nummer dat u al had",
    letter_code: "Een code die u per brief stuurt naar het adres dat u al had",
    id_shown: "Een legitimatie laten zien; u kopieert niets",
    shielded_copy: "Een afgeschermde kopie, alleen als niets anders kan; u vernietigt haar na de controle",
  },
  toPreview: "Voorbeeld van de brief",
  back: "Aanpassen",
  orally: "Mondeling beantwoord",
  orallyTitle: "Is het antwoord mondeling gegeven?",
  orallySay:
    "Mondeling antwoorden kan als de persoon daarom vroeg en vaststaat wie het is. Het programma noteert de dag van vandaag. Er komt geen brief.",
  orallyAct: "Noteren: mondeling beantwoord",
  orallyDone: "Genoteerd dat u mondeling hebt geantwoord.",
  previewTitle: "Zo wordt de brief",
  previewSay:
    "Er wordt nog niets bewaard. Na het uitgeven ligt de brief vast en kan er niets meer aan veranderen.",
  previewLoading: "De brief klaarzetten…",
  missing: "De brief is nog niet volledig",
  gap: {
    address: "Het postadres van de aanvrager ontbreekt. Per post kan de brief zo niet weg.",
    sender_address: "Uw eigen adres ontbreekt. Vul het in bij Instellingen.",
    sender_contact: "Uw telefoon of e-mail ontbreekt. Vul er een in bij Instellingen.",
    signatory: "De naam van wie tekent, ontbreekt. Vul die in bij Instellingen.",
    recipient: "Van een ontvanger is nog niet alles bekend. De brief zegt dat u het nog nagaat.",
  },
  lost: "In uw eigen teksten ontbreekt iets dat er van de wet in moet staan",
  lostEntry: (what: string, article: string) => `${what} (${article})`,
  toTexts: "Naar de teksten van deze brief",
  envelope: {
    show: "Toon het venster van de envelop",
    label: "De brief in zijn envelop, op schaal: gevouwen in drieën, met het venster over het adres",
    shows: {
      address: "Het hele adres staat in het venster, en niets anders.",
      part_of_address: "Het adres past niet: een deel valt buiten het venster. Kort het in tot zes regels.",
      something_else: "In het venster staat ook iets dat er niet hoort.",
    },
  },
  changed: "Dit is de brief zoals hij nu wordt. Lees hem nog eens voordat u hem uitgeeft.",
  toSettings: "Naar Instellingen",
  issue: "Brief uitgeven",
  issued: "De brief ligt vast.",
};

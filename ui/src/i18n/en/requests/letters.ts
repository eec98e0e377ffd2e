import type { letters as source } from "../../nl/requests/letters";

/** The letters of a request. */
export const letters: typeof source = {
  title: "Letters",
  unit: (number: number): string => (number === 1 ? "document" : "documents"),
  none: "There is no letter with this request yet.",
  caption: "Letters and annexes of this request",
  package: "The data also go along as a protected file",
  packageHint: "The letter then says how it opens. You make the file after issuing.",
  now: "Letters that you can make now",
  offers: {
    acknowledgement: {
      say: "Say that the request is there, and when the answer comes at the latest.",
      act: "Make an acknowledgement",
    },
    identity_request: {
      say: "Ask for proof, only when you doubt who asks. The clock stands still until it is there.",
      act: "Make the question for proof",
    },
    clarification_request: {
      say: "Ask which data are meant, when you have many. The clock stands still until the answer.",
      act: "Make the question for clarification",
    },
    extension_notice: {
      say: "Tell that you need two months more, and why.",
      act: "Make the notice of extension",
    },
    not_identified: {
      say: "Say that you do not go on, because it is not established who asks. That closes the request.",
      act: "Make the closing notice",
    },
    erasure_done: { say: "Answer that everything was erased.", act: "Make the answer" },
    erasure_partly_refused: {
      say: "Answer what was erased, and what stays: why and until when.",
      act: "Make the answer",
    },
    erasure_refused: {
      say: "Answer why you erase nothing now, and when you will.",
      act: "Make the answer",
    },
    nothing_found: { say: "Answer that you have nothing of this person.", act: "Make the answer" },
    access_answer: { say: "Answer with the overview and the copy as annexes.", act: "Make the answer" },
    rectification_answer: {
      say: "Answer what you corrected and what you did not.",
      act: "Make the answer",
    },
    restriction_placed: {
      say: "Answer which data you do not use for the time being.",
      act: "Make the answer",
    },
    restriction_lifting: {
      say: "Tell beforehand that you will use the data again.",
      act: "Make the notice",
    },
    objection_upheld: {
      say: "Answer that the objection is justified, and what was stopped and erased.",
      act: "Make the answer",
    },
    objection_rejected: { say: "Answer why you go on.", act: "Make the answer" },
    marketing_stopped: {
      say: "Answer that you stopped advertising and newsletters.",
      act: "Make the answer",
    },
    portability_answer: { say: "Answer with the data that the person gave.", act: "Make the answer" },
    consent_withdrawn: {
      say: "Answer that you stopped now that consent is withdrawn.",
      act: "Make the answer",
    },
    human_decision_answer: {
      say: "Answer how it was decided, and who looked again.",
      act: "Make the answer",
    },
    request_refused: { say: "Answer why you do not do what was asked.", act: "Make the answer" },
    not_covered: { say: "Answer why privacy law does not apply here.", act: "Make the answer" },
    complaint_information: { say: "Explain where the person can complain.", act: "Make the explanation" },
    not_acted_on: { say: "Answer that you do not act on this, or only for a fee.", act: "Make the answer" },
    counter_party_notice: {
      say: "Tell a counter-party that you use data about them.",
      act: "Make the notice",
    },
    breach_notice: { say: "Let somebody know that there was a data breach.", act: "Make the notice" },
    statement_change: { say: "Tell that your privacy statement changes.", act: "Make the notice" },
    request_forwarded: { say: "Tell that you forwarded the request.", act: "Make the notice" },
    recipient_notice: { say: "Tell a recipient what you did with the data.", act: "Make a letter" },
  },
  reminder: {
    say: "Remind of your question for proof. Thirty days after the question you can close when nothing comes.",
    act: "Make a reminder",
  },
  askedMyself: "I have asked this myself already",
  remindedMyself: "I have reminded myself already",
  toldMyself: "I have told this myself already",
  asks: {
    doubt: {
      say: "Asking for proof is only allowed with reasonable doubt. The clock stands still from today until the day the proof is there.",
      reason: "Why do you doubt?",
      hint: "This stands in the letter, after ‘The reason is:’. For example: the request came from an address that we do not know.",
    },
    amount: {
      say: "That is allowed when you have many data of somebody. The clock stands still until the answer. What is clear already, you give meanwhile.",
      reason: "Why is that needed?",
      hint: "For example: there are more than two hundred records.",
    },
    lifting: {
      say: "The person gets this notice before the restriction ends, at least five working days before.",
      reason: "Why does the restriction end?",
      hint: "This goes into the letter, after ‘The reason is:’. For example: you told us that your court case is over.",
    },
    objection: {
      say: "The letter takes up the person's reason, and your balance for each record.",
      reason: "Which reason did the person give?",
      hint: "This goes into the letter, after ‘Your reason is:’. For example: you do not want to be on the website.",
    },
    more_time: {
      say: "Extending is allowed when the request is complicated or there are many, and only when you tell so in time. A refusal does not move with it.",
      reason: "Why is more time needed?",
      hint: "This stands in the letter. For example: we are searching an archive of ten years.",
    },
  },
  liftOn: "On which day will you use the data again?",
  proof: "Which proof do you ask?",
  proofHint: "Ask no more than is needed. You never ask for a full copy of a passport.",
  proofs: {
    known_address: "A message from the address or number that you know already",
    two_facts: "Two facts that only the two of you know, such as the number of an invoice",
    call_back: "That you call back on the number you already had",
    letter_code: "A code that you send by letter to the address you already had",
    id_shown: "To show an ID; you copy nothing",
    shielded_copy: "A shielded copy, only when nothing else works; you destroy it after the check",
  },
  toPreview: "See the letter",
  back: "Change it",
  orally: "Answered orally",
  orallyTitle: "Was the answer given orally?",
  orallySay:
    "An oral answer is possible when the person asked for it and it is established who asks. The program notes today’s date. There will be no letter.",
  orallyAct: "Note: answered orally",
  orallyDone: "Noted that you answered orally.",
  previewTitle: "The letter as it will be",
  previewSay: "Nothing is kept yet. Once issued, the letter is frozen and nothing in it can change.",
  previewLoading: "Preparing the letter…",
  missing: "The letter is not complete yet",
  gap: {
    address: "The requester’s postal address is missing. The letter cannot be posted like this.",
    sender_address: "Your own address is missing. Fill it in under Settings.",
    sender_contact: "Your telephone or e-mail is missing. Fill one in under Settings.",
    signatory: "The name of who signs is missing. Fill it in under Settings.",
    recipient: "Not everything is known of a recipient yet. The letter says that you are looking it up.",
  },
  lost: "Your own texts lack something that the law wants in them",
  lostEntry: (what: string, article: string) => `${what} (${article})`,
  toTexts: "To the texts of this letter",
  envelope: {
    show: "Show the window of the envelope",
    label: "The letter in its envelope, to scale: folded in three, with the window over the address",
    shows: {
      address: "The whole address stands in the window, and nothing else.",
      part_of_address: "The address does not fit: a part falls outside the window. Shorten it to six lines.",
      something_else: "Something shows in the window that does not belong there.",
    },
  },
  changed: "This is the letter as it will be now. Read it once more before you issue it.",
  toSettings: "To Settings",
  issue: "Issue the letter",
  issued: "The letter is frozen.",
};

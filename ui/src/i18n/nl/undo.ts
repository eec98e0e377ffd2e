/** Words of undoing the last edit. */
export const undo = {
  act: "Ongedaan maken",
  last: {
    contact_entered: "U hebt als laatste een relatie toegevoegd.",
    contact_changed: "U hebt als laatste een relatie gewijzigd.",
    record_entered: "U hebt als laatste een gegeven toegevoegd.",
    record_changed: "U hebt als laatste een gegeven gewijzigd.",
    contacts_imported: "U hebt als laatste een bestand met relaties ingelezen.",
    papers_imported: "U hebt als laatste een bestand met offertes of facturen ingelezen.",
  },
  done: {
    contact_entered: "De relatie is weer weg.",
    contact_changed: "De relatie is weer zoals zij was.",
    record_entered: "Het gegeven is weer weg.",
    record_changed: "Het gegeven is weer zoals het was.",
    contacts_imported: "De ingelezen relaties zijn weer weg.",
    papers_imported: "De ingelezen offertes of facturen zijn weer weg.",
  },
};

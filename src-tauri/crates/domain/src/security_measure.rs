//! The security measures that a small business commonly has (art. 32), from which the owner chooses; what is not among
//! them is written in the owner's own words.

closed_set! { words
    /// A measure that the program proposes.
    SecurityMeasure {
        TwoStep = "two_step", "Inloggen in twee stappen op mail, website en klantenbestand", "Two-step login to mail, website and customer database";
        OwnPasswords = "own_passwords", "Voor elke dienst een eigen, lang wachtwoord, bewaard in een wachtwoordkluis", "A long password of its own for each service, kept in a password manager";
        NeedToKnow = "need_to_know", "Alleen wie de gegevens voor het werk nodig heeft, kan erbij", "Only those who need the data for their work have access";
        LeavingStaff = "leaving_staff", "Wie vertrekt, kan er op de laatste werkdag niet meer bij", "Those who leave lose access on their last working day";
        EncryptedDisk = "encrypted_disk", "De schijven van computers en telefoons zijn versleuteld", "The disks of computers and telephones are encrypted";
        EncryptedConnection = "encrypted_connection", "Website en mail gebruiken een versleutelde verbinding", "Website and mail use an encrypted connection";
        ScreenLock = "screen_lock", "Het scherm gaat vanzelf op slot", "Screens lock by themselves";
        Updates = "updates", "Updates worden vanzelf of binnen een week geïnstalleerd", "Updates are installed by themselves or within a week";
        MalwareProtection = "malware_protection", "Computers zijn beschermd tegen schadelijke programma's", "Computers are protected against malicious programs";
        Backups = "backups", "Er zijn reservekopieën, en of die werken, wordt getest", "There are backups, and it is tested that they work";
        Confidentiality = "confidentiality", "Wie met de gegevens werkt, heeft beloofd ze geheim te houden", "Those who work with the data have promised to keep them confidential";
        Awareness = "awareness", "Iedereen weet hoe een datalek te herkennen en te melden", "Everybody knows how to recognise and report a data breach";
        LockedPaper = "locked_paper", "Papier met gegevens ligt achter slot", "Paper with data is kept under lock";
        Shredding = "shredding", "Papier gaat door de versnipperaar, en oude schijven worden gewist of vernietigd", "Paper is shredded, and old disks are erased or destroyed";
        RetentionKept = "retention_kept", "Wat niet meer nodig is, wordt op tijd gewist", "What is no longer needed is erased in time";
    }
}

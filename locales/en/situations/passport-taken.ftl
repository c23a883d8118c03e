# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-passport-taken = They took my passport or papers
    .summary = Someone keeps your passport, residence card, phone or bank book. You can ask for it back. It is not your fault.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-passport-taken-ask-back = If it is safe, ask for it back.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-passport-taken-copy = Keep a photo of each paper, or write down its number.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-passport-taken-note = Keep a note: who took it, which day, what they said.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-passport-taken-paper = Do not sign or put your thumbprint on a paper that says they may keep your papers.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-passport-taken-embassy = Ask your embassy how to get a new passport.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-passport-taken-say-at-once = If the police or an officer ask for your card, say at once who has it.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-passport-taken-keywords =
    passport, pasport, passaport, residence card, zairyu card, ID card, papers, documents, bank book, bankbook, my number card,
    boss keeps my passport, took my passport, hold passport, confiscated passport, pasupoto, take passport, keep passport,
    boss has passport, company has passport, broker has passport, hide my passport, no passport, give back passport, return passport,
    passport not returned, want passport back, pass port, passpot, paspor, zairyu taken, took zairyu, took my card, keep my card,
    took my phone, phone taken, take my phone, bank card, ATM card, took bank card, took bank book, tsucho, hanko, insurance card,
    took my papers, took documents, ryoken, zairyu, holds my passport, holding my passport, keeps passport, kept my passport,
    seized passport, passport seized, will not return passport

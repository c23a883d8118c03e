# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-no-visa = My visa has run out
    .summary = Your visa is past its date, or you have none, and you are afraid. You still have rights. Some steps need advice first.

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-no-visa-life = When life is in danger, call the police or an ambulance.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-no-visa-group-first = Otherwise first talk to a helper group, a lawyer or a union.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-no-visa-with-someone = If you go to a public office, go together with someone if you can.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-no-visa-choose = Do not choose alone between going home and asking to stay. It is hard to change later.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-no-visa-papers = Keep your papers, old visa, contract and pay notes.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-no-visa-keywords =
    overstay, visa expired, no visa, illegal, undocumented, fake visa, immigration, detention, police fear, afraid of police, deport,
    zairyu, nyukan, status, lost visa, fuhou, overstayed, over stay, visa finished, visa problem, visa cancelled, expired visa,
    zairyu expired, residence card expired, no card, no papers, undocumented worker, illegal worker, bodoi, oobaasutei, biza nai,
    visa renew, cannot renew visa, extend visa, student visa finish, ran away from company, runaway trainee, shissou, arrest,
    afraid of arrest, afraid of immigration, caught by police, asylum, refugee, nanmin, provisional release, shuttou, fake card,
    fake zairyu, fake marriage, no permit, sham marriage, paper marriage, child has no papers, birth certificate,
    child no nationality, stateless child

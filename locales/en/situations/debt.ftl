# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-debt = They say I owe them money
    .summary = They say you must work to pay a debt. A debt gives nobody the right to keep you. A loan at home may still be yours to pay.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-debt-paper = Keep papers and messages about the debt: how much, to whom, for what.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-debt-counted = Keep a note of what was taken from your pay.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-debt-no-new-debt = Do not sign or put your thumbprint on a new debt. You can say: I need time.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-debt-no-borrowing = Do not borrow from another lender to pay them.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-debt-ask = Ask a helper or lawyer which part you really owe.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-debt-keywords =
    debt, owe, loan, borrow, lend, broker fee, sending agency, interest, loan shark, yamikin, shakkin, pay back, bondage, advance, deduct debt,
    debt to broker, owe broker, owe boss, owe company, broker money, broker debt, agency fee, recruitment fee, pay broker, pay back money,
    pay debt, must pay debt, work to pay debt, debt never ends, debt bondage, borrowed money, borrow money, bank loan, family loan,
    high interest, take salary for debt, cut salary for debt, debt collector, ticket debt, bansu, maegari, tesuryo, okane karita

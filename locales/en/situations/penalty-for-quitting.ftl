# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-penalty-for-quitting = They say I must pay if I quit
    .summary = You want to leave the job. They ask for a fine, a deposit or "damages".

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-penalty-for-quitting-do-not-pay = Do not pay, sign or give your thumbprint on the spot. You can say: I need time.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-penalty-for-quitting-contract = Keep the contract and the message that names the money.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-penalty-for-quitting-ask-first = Before you quit, ask a helper about your contract and your visa.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-penalty-for-quitting-written = If you quit, do it in writing and keep a copy.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-penalty-for-quitting-report = With a work visa, tell immigration soon after you leave.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-penalty-for-quitting-keywords =
    quit, resign, leave job, change job, fine, penalty, damages, deposit, guarantee money, iyakukin, bakkin, yameru, contract break,
    stop working, they want money, fined, fine for quitting, fined for quitting, penalty for quitting, pay if quit, pay to quit, pay to leave,
    cannot quit, cant quit, want to quit, want to stop, want to resign, cannot resign, not let me quit, resignation, quit job, leave company,
    change company, tenshoku, contract not finish, contract penalty, compensation, pay damages, pay training cost, training fee,
    deposit not returned, keep my deposit, hoshokin, baishoukin, taishoku, yametai, yamerarenai

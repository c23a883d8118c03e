# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-false-job = The job is not what they promised
    .summary = Before you came they said one thing. Now it is another. Even if you said yes at first, you can ask for help. It is not your fault.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-false-job-promises = Keep what they promised: the advert, messages, contract. Take photos if it is safe.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-false-job-real-work = Keep a note of the real work, pay, hours and place.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-false-job-no-signature = Do not sign or thumbprint a new paper that you cannot read.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-false-job-before-leaving = Before you leave the job, ask a helper what it does to your visa.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-false-job-short-visit = If you came on a short visit and were made to work, talk to a helper group or your embassy first.

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-false-job-danger = If you cannot refuse or cannot leave, call the police.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-false-job-keywords =
    lied, cheated, tricked, deceived, fake job, false job, scam, different job, wrong job, broker lied, promised, contract different,
    massage job, waitress, tourist visa work, trafficking, scammer, job offer facebook, not as promised, contract not as promised,
    promise broken, broken promise, broker lie, agent lied, boss lied, lie about job, fake contract, contract changed,
    change contract, two contracts, not same contract, not same job, job is different, salary less than promise, fake company,
    cheat me, sold me, they sold me, human trafficking, jinshin torihiki, not my visa job, facebook job, line job, tiktok job,
    dark job, yami baito, damasareta, uso, sagi, hanashi ga chigau, yakusoku, keiyaku chigau, abandoned by broker,
    broker disappeared, agency disappeared, dumped, left stranded, stranded, maid, housemaid, caregiver, farm, beer garden, spa,
    waitress job

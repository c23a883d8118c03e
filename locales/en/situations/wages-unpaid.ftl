# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-wages-unpaid = They do not pay me, or pay too little
    .summary = Your pay is late, missing or too small. You can ask for it, whatever your visa is.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-wages-unpaid-hours = Keep a note of each day: start, end, breaks, work done.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-wages-unpaid-proof = Keep payslips, contract, messages and bank records. Photos are fine.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-wages-unpaid-no-receipt = If you were not paid, do not sign or thumbprint a paper that says you were.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-wages-unpaid-office = Ask the Labour Standards Office (rōki). It is free. It may need your name to get your pay.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-wages-unpaid-soon = Ask soon. After some years you can no longer claim.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-wages-unpaid-keywords =
    salary, wage, wages, pay, not paid, unpaid, no money, low pay, minimum wage, overtime, zangyo, deduction, cut, payslip, kyuryo,
    chingin, saitei chingin, bonus, boss did not pay, no salary, salary not paid, salary late, late salary, late pay, not pay salary,
    dont pay me, boss not pay, owe me salary, owe me money, little salary, small salary, below minimum wage, salary cut, cut salary,
    deductions, overtime not paid, unpaid overtime, no overtime pay, night shift pay, work too much, long hours, no day off, no rest,
    no payslip, last salary, hourly pay, zangyou, zangyo dai, miharai, jikyuu, tenbiki, yuukyuu, paid leave, no pay, pay me,
    didn't get paid, not paying, not paying me, not paying us, not paying salary, company not paying, boss not paying, didnt pay,
    did not pay, wont pay, will not pay, refuse to pay, no holiday, no holidays, no vacation, tired from work, overwork, overworked,
    night job, night work, wage theft, stole my wages, tax, pension, nenkin, caregiver, farm work, left without pay, company closed,
    company disappeared, boss disappeared, bankrupt

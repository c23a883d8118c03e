# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-work-injury = I was hurt or got ill from work
    .summary = You are injured, burned, or sick because of your work. There is insurance for this, whatever your visa is.

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-work-injury-ambulance = If it is serious, call an ambulance.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-tell-hospital = Tell the hospital before you pay: it is from work.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-work-injury-proof = Keep photos, names of people who saw it, and every receipt.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-labour-office = Ask the Labour Standards Office (rōki) for the accident form. It asks for your name and address.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-visa = If your visa is past its date, ask a helper group first. When the company reports the accident, the state may learn about your visa.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-work-injury-keywords =
    injury, injured, accident, hurt at work, broken bone, cut, burn, machine, finger, hospital, doctor, rosai, insurance, sick, ill, medicine,
    chemical, fall, ambulance, kega, injured at work, work accident, factory accident, construction accident, machine accident, cut finger,
    finger cut, lost finger, hand in machine, broken arm, broken leg, back pain, burned, fell down, fell from roof, forklift, sick from work,
    sick at work, heat stroke, asbestos, skin rash, hurt eye, hurt back, hospital bill, who pays hospital, accident insurance, rousai, jiko,
    yakedo, kossetsu

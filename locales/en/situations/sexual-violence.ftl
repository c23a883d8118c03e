# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-sexual-violence = Someone touched or forced me sexually
    .summary = It is not your fault. It happens to women, men and young people. You decide whom you tell. You can stop reading at any time.

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-sexual-violence-danger = In danger now, call the police.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sexual-violence-centre = A one-stop centre can help with doctor, tests and advice. You need not go to the police for that.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-sexual-violence-clothes = If you can, do not wash, and keep the clothes. If you washed, you can still get help.

# tier: safety
# Something to do. Stands in the numbered list of the card. $hours: a number of hours, such as 72.
step-sexual-violence-pill = If pregnancy is possible, ask for the emergency pill soon: within { $hours } hours after it happened.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sexual-violence-who = You can ask for a woman or a man, and for an interpreter.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-sexual-violence-keywords =
    rape, raped, sexual assault, sexual abuse, touched, groped, molested, chikan, sekuhara, sexual harassment, forced sex,
    emergency pill, morning after pill, one stop center, seiboryoku, drugged, raped me, boss raped, date rape, gang rape,
    sex without consent, not consent, sex when drunk, drug in drink, drink drugged, knocked out, touch me, touch my body,
    touch my breast, touched me, kissed me, boss touch me, boss want sex, sexual, groping, train touch, sexual violence, peeping,
    comes into my room at night, pregnant, abortion, pill, STD, HIV, muriyari, pregnant after rape, no period, period late,
    missed period, pregnancy test, condom broke, syphilis, gonorrhea, HIV test, sex disease, ashamed, chlamydia

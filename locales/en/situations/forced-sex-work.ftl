# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-forced-sex-work = I am made to do sexual work
    .summary = Someone makes you do it with lies, threats, debt or force. Even if you said yes at first, you can say no now. It is not your fault.

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-forced-sex-work-danger = In danger now, call the police.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-forced-sex-work-group-first = If your visa worries you and you are safe now, talk to a helper group or lawyer first.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-forced-sex-work-notes = Keep names, places, messages and sums, only if it is safe.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-forced-sex-work-no-debt-paper = Do not sign or put your thumbprint on a paper about a debt.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-forced-sex-work-doctor = You can see a doctor or a one-stop centre. Ask about tests and pregnancy.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-forced-sex-work-keywords =
    forced sex work, massage, bar, hostess, snack bar, club, delivery health, fuzoku, prostitution, sell sex, customers, pimp,
    trafficking, sexual services, mama-san, papa-san, baishun, sex work, sex job, sex worker, force to sell body, sell body,
    sell my body, sleep with customer, sex with customer, go with customer, customer touch, drink with customer, massage shop,
    happy ending, oil massage, soapland, deriheru, brothel, call girl, escort, sunakku, kyabakura, hostess bar, karaoke bar,
    prostitute, pimp takes money, no condom, karada o uru, us base, us military, army base, american soldier, soldier, soldiers,
    yokosuka, near the base, dohan, go out with customer, live chat, chat lady, cam girl, livestream, onlyfans, webcam, drugs,
    forced to take drugs, meth, give me drugs, addicted, happy ending massage, men's esthe, host club, urikake, host debt,
    pink salon, strip, stripper, spa, sugar baby bar, street prostitution, standing on street

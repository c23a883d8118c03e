# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-sent-home = They say they will send me home
    .summary = Your boss or broker wants to send you back to your country. You can say if you want to stay or go.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-say-no = If you do not want to leave, say so clearly. Show the Japanese sentence.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-sent-home-no-signature = If you do not want to go home, do not sign or thumbprint a paper that says you do.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-tell-someone = Tell a helper, a friend or your embassy today.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-airport = At the airport you can tell a police officer, an immigration officer or airline staff.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-sent-home-keep-papers = Keep your contract, ticket and messages.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-visa = If your visa is past its date, ask a lawyer or helper group first.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-sent-home-keywords =
    send home, sent home, deport, deported, airport, forced return, go back, ticket, flight, fired, cancel visa, repatriation,
    kikoku, kyosei kikoku, send me home, send me back, sent back, send back, force go home, forced to go home, must go home,
    made to go home, back to my country, dont want go home, take me to airport, plane ticket, bought ticket, boss buy ticket,
    deportation, lost job, boss fired me, fire me, contract stopped, kicked out, kick out of dorm, thrown out, pregnant sent home,
    pregnant fired, kubi, kaiko, kaeritakunai, kuukou, pregnant, pregnancy, having a baby, baby, maternity, supervising organization,
    kumiai, sign paper go home

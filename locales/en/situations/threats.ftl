# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-threats = They threaten me or my family
    .summary = They say they will hurt you, your family at home, or your name. Threats in messages count too.

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-threats-danger = In danger now, call the police.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-threats-messages = Keep the messages: words, name, number, day.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-threats-not-now = Do not agree, pay, sign or give your thumbprint on the spot.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-threats-not-alone = Do not go alone to meet them.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-threats-family = If your family is abroad, they can tell the police there. You can tell your embassy too.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-threats-visa = If your visa is past its date and you are safe now, ask a helper group or lawyer first.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-threats-keywords =
    threat, threaten, threatened, blackmail, yakuza, gang, kill, hurt my family, intimidate, odosu, kyohaku, extortion,
    broker threatens, loan shark, scared, revenge, threat to kill, kill me, kill my family, threaten my family, hurt my mother,
    hurt my child, threaten me, boss threatens, broker threaten, scary message, threatening call, threatens to report,
    report me to police, report to immigration, call immigration, tell police about me, if I tell, they will hurt me, gangster,
    mafia, yakuza debt, knife, odosareta, korosu, shikaeshi, come to my house, blackmails me, yakuza comes

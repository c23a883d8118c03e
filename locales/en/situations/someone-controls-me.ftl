# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-someone-controls-me = Someone controls my life
    .summary = A partner, boss or broker decides where you go, whom you call, and what happens to your money. It is not your fault.

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-someone-controls-me-danger = In danger now, call the police.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-someone-controls-me-one-person = Tell one person you trust, or a helper, when it is safe.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-someone-controls-me-bag = Keep passport, residence card, money, medicine and one phone number in one place, if it is safe.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-someone-controls-me-phone = Do not keep messages about help on a phone they check.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-someone-controls-me-place = Ask if there is a safe place to stay. Men can ask too.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-someone-controls-me-keywords =
    control, controls me, husband, boyfriend, wife, partner, DV, domestic violence, jealous, takes my money, checks my phone,
    broker controls, abuse, dbui, scared of husband, boss controls, controlling, boyfriend controls me, husband controls me,
    husband violent, violent husband, husband hits me, boyfriend hits me, my man hits me, drunk husband, afraid of husband,
    ex boyfriend, stalker, stalking, no freedom, cannot talk to family, not allow phone, read my messages, track my phone,
    takes my salary, boyfriend takes money, no money from husband, mother in law, divorce, rikon, abusive husband, take my child,
    kareshi, otto, sokubaku, shihai, sutoka, gives me drugs, drugs, addicted, bride, mail order bride, arranged marriage,
    sham marriage, forced marriage, contract marriage

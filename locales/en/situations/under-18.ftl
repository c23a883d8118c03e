# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-under-18 = I am under 18
    .summary = Adults must not use you for sex, sexual pictures or videos, or hard work. You are the person the law wants to protect.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-under-18-adult = Tell an adult you trust, or a helper below. Some let you start without your name; you can ask.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-under-18-no-pictures = Do not send pictures or videos of your body. If you did, it is not your fault.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-under-18-messages = Keep the messages of the adult. Do not forward pictures or videos to anyone.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-under-18-meet = Do not go alone to meet someone from the internet.

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-under-18-danger = In danger now, call the police.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-under-18-keywords =
    under 18, child, teenager, girl, boy, minor, school, JK, JK business, papa katsu, papakatsu, enjo kosai, sugar daddy, kid,
    underage, seventeen, high school, underage girl, teen, I am a child, sixteen, fifteen, fourteen, 17 years old, 16 years old,
    15 years old, junior high, student girl, schoolgirl, man online, met online, met on instagram, paid date, run away from home,
    ran away from home, stepfather, my parents, parents hit me, child abuse, child labor, child work, sell child, child marriage,
    enko, miseinen, kodomo, koukousei, iede, jidou soudan, send nudes, sugar baby, im 16, im 17, im 15, i am 16, i am 17, i am 15,
    i am 14, 14 years old, 13 years old, compensated dating, enjo kousai, paid dating, sugar dating, my mother left me,
    mother left me in japan, left alone in japan, parents left me, abandoned child, abandoned by mother, alone without parents,
    no parents, run away, runaway, teenage girl

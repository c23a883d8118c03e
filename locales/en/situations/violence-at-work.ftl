# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-violence-at-work = Someone at work hits or hurts me
    .summary = A boss, broker or co-worker hits, kicks, throws things or hurts you. It is not your fault.

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-violence-at-work-danger = In danger, get away if you can and call the police.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-violence-at-work-doctor = See a doctor. Say how it happened. Ask for a medical certificate.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-violence-at-work-photos = Keep photos of injuries, and a note: day, place, names, who saw it.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-violence-at-work-not-alone = Do not go alone to talk with the person.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-violence-at-work-visa = If your visa is past its date and you are safe now, ask a helper group or lawyer first.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-violence-at-work-keywords =
    hit, hits, beat, beaten, kick, punch, slap, violence, abuse, injured, boss hits me, bully, harassment, power harassment,
    pawahara, bouryoku, assault, threw tools, boss hit me, boss beat me, boss kick me, boss punch me, hurt me, hit me, hit my face,
    beat me, punched, kicked, slapped, push me, throws things, hit with stick, hit with hammer, senior hit me, coworker hit me,
    foreman, angry boss, boss shout, shouting, yelling, insults me, call me stupid, bullying, ijime, cruel boss, bruise, bleeding,
    black eye, violent boss, nagurareta, naguru, donaru, hitting me, beats me, hits me, slaps me, kicks me

# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-cannot-leave = I cannot go out or leave
    .summary = Someone locks you in, watches you, or says you may not go out, call or meet people.

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-cannot-leave-held-now = If you are held now, call the police. Or show the Japanese sentence to anyone.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-cannot-leave-address = Find out where you are: a letter, a sign, a map.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-cannot-leave-quiet = Do not tell the person who watches you that you look for help.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-cannot-leave-take = Keep your passport, phone and medicine close, if you can.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-cannot-leave-go-with = Plan with a helper before you leave, if you have time.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-cannot-leave-keywords =
    locked in, locked up, cannot leave, cannot go out, not allowed out, watched, guarded, dormitory, dorm, captive, prisoner,
    kidnapped, escape, run away, curfew, no phone, cant leave, cant go out, can not go out, cannot escape, not allow go out,
    not free, locked room, lock door, locked door, lock me, boss locks door, key, no key, trapped, keep me inside, confined,
    camera in room, follow me, always watch me, dorm locked, company dorm, no go out, cannot call, cannot meet friends,
    run away from dorm, escape from company, want to escape, want to run, kankin, derarenai, nigetai, ryou, tojikomerareta, lock,
    locked, hungry, no food, starving, not given food, no water, cannot eat, locked inside, run from boss, flee, flee from employer

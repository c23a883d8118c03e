# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-adult-video = They film me, or want me in an adult video
    .summary = They push you to sign, or they filmed you. You can say no, also on the day. It is not your fault.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-adult-video-refuse = You may refuse any act, also if it is in the contract.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-adult-video-papers = Keep the contract, messages, names, and the day of signing.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-adult-video-no-signature = Do not sign or put your thumbprint on a paper that you cannot read.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-adult-video-write = To end the contract, send the maker a letter or message and keep a copy. A one-stop centre can help.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-adult-video-young = If you were under 18, tell a helper or the police. Do not send the video to anyone.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-adult-video-keywords =
    adult video, AV, porn, porno, model, idol, gravure, filmed, filming, video contract, nude, photo shoot, scout, camera,
    cancel contract, live chat, chat lady, adult movie, sex video, sexy video, naked video, they film me, filmed me, film sex,
    take off clothes, undress, model job, fake model job, model agency, sign video contract, cancel video, stop selling video,
    sell my video, cam girl, onlyfans, livestream, video shoot, ero douga, satsuei, hadaka, copyright, image rights,
    sign away rights, sold my rights, video rights, portrait rights

# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-image-threats = They say they will show my pictures or videos
    .summary = Someone threatens to send private pictures or videos of you to your family, or already did. It is not your fault.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-image-threats-no-money = Do not pay and do not send more pictures or videos. Paying usually brings more demands.

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-image-threats-screens = Keep proof: screenshots of the messages, with the day, the link and the name they use in the app.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-image-threats-no-delete = Do not delete the messages.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-image-threats-stop = When you have the proof, stop answering and ask for help.

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-image-threats-down = Ask a helper about taking pictures or videos down. It is free.

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-image-threats-young = If you are under 18, do not send the picture or video to anyone, even a helper.

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-image-threats-keywords =
    pictures, photos, video, nude, naked, private photo, revenge porn, sextortion, blackmail, leak, post online, facebook, send to family,
    delete video, takedown, hidden camera, tousatsu, naked photos, nude photo, sexy picture, body picture, my pictures, sex video online,
    sex tape, photo threat, threaten photo, post my photo, post my video, spread photo, send photo to family, send to my mother, on tiktok,
    telegram, video call naked, ex boyfriend photo, boyfriend has photos, pay or post, want money for photo, delete photo, remove video,
    fake nude, deepfake, AI photo, hadaka shashin, ribenji poruno, kakusan, blackmail photo

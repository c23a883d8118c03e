# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-threats = 私や家族がおどされています
    .summary = あなたや、国の家族を傷つける、悪いうわさを広める、と言われています。メッセージのおどしも、おどしです。

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-threats-danger = 今、危険なら、警察に電話してください。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-threats-messages = メッセージを残してください。言葉、名前、番号、日付。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-threats-not-now = その場で、同意も、支払いも、サインもしないでください。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-threats-not-alone = 一人で会いに行かないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-threats-family = 家族が外国にいるなら、家族がその国の警察に言うことができます。あなたが大使館に言うこともできます。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-threats-visa = ビザの期限が過ぎていて、今は安全なら、まず支援団体か弁護士に聞いてください。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-threats-keywords = おどし, 脅し, おどされた, 脅された, 脅迫, きょうはく, 脅す, おどす, 恐喝, きょうかつ, ゆすり, ヤクザ, やくざ, 暴力団, ぼうりょくだん, 殺す, 殺すぞ, 家族に危害, 家族をおどす, 仕返し, しかえし, 報復, 嫌がらせ, いやがらせ, こわい, 怖い, ブローカーにおどされた, 借金取り, 取り立て, odoshi, odosu, kyouhaku, yakuza, korosu, kowai

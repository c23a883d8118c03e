# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-threats = 私や家族がおどされています
    .summary = あなたや、国の家族を傷つける、悪いうわさを広める、と言われています。メッセージのおどしも、おどしです。

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-threats-danger = 今、危険なら、警察に電話してください。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-threats-messages = メッセージをとっておいてください。言葉、名前、番号、日付が見えるようにしてください。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-threats-not-now = その場で、「はい」と言ったり、お金を払ったり、サインしたり、指で印を押したりしないでください。

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
situation-threats-keywords =
    おどし, 脅し, おどされた, 脅された, 脅迫, きょうはく, 脅す, おどす, 恐喝, きょうかつ, ゆすり, ヤクザ, やくざ, 暴力団, ぼうりょくだん, 殺す,
    殺すぞ, 家族に危害, 家族をおどす, 仕返し, しかえし, 報復, 嫌がらせ, いやがらせ, こわい, 怖い, ブローカーにおどされた, 借金取り, 取り立て,
    odoshi, odosu, kyouhaku, yakuza, korosu, kowai, おどされている, 脅されている, 脅されました, おどしの電話, 脅しのメッセージ, 脅迫された,
    きょうはくされた, 家族を殺す, 家族を殺すと言われた, かぞくをころす, ころす, 殺すと言われた, ころすと言われた, 殺される, 殺してやる,
    家族に言う, 家族に何かする, 国の家族, 家族があぶない, 警察に言うぞ, 警察に言うとおどす, 入管に言うぞ, 入管に通報する, 通報すると言われる,
    言ったら殺す, 話したらひどい目, 仕返しがこわい, 復讐, ふくしゅう, ブローカーが脅す, 社長におどされた, 社長が脅す, 借金でおどす, ギャング,
    マフィア, 半グレ, はんぐれ, 刃物, はもの, ナイフ, ぼうりょくだんがこわい, やくざがくる, 家に来る, 追われている, おわれている, しつこい電話,
    いやがらせの電話, 怖い人が来る

# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-sent-home = 国に帰らせると言われています
    .summary = 社長やブローカーが、あなたを国に帰らせようとしています。日本にいたいか、帰りたいか、あなたが自分で言うことができます。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-say-no = 帰りたくないなら、はっきり言ってください。日本語の文を見せてください。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-sent-home-no-signature = 帰りたくないなら、「帰りたい」と書いてある紙に、サインしたり、指で印を押したりしないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-tell-someone = 支援者か、友だちか、大使館に、今日話してください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-airport = 空港で、警察官、入管の職員、航空会社の人に話すことができます。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-sent-home-keep-papers = 契約書、航空券、メッセージをとっておいてください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-visa = ビザの期限が過ぎているなら、まず弁護士か支援団体に聞いてください。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-sent-home-keywords =
    帰国, きこく, 強制帰国, きょうせいきこく, 帰らせる, 帰国させられる, むりやり帰国, 帰れと言われた, 国に帰れ, 国へ帰る, 帰りたくない, かえりたくない, 強制送還, きょうせいそうかん, 送り返される, 途中帰国, 空港, くうこう,
    飛行機, ひこうき, チケット, 航空券, クビ, くび, 解雇, かいこ, ビザ取り消し, 妊娠で帰国, 実習できない, kikoku, kyousei kikoku, kaeritakunai, kuukou, kubi, soukan,
    帰国させられそう, きこくさせられる, 強制的に帰国, 国に帰される, くにに帰れ, くにへかえれ, 帰れ, かえれ, 帰らされる, かえらせる, 帰国させると言われた, 帰国しろ, 帰国させる, 帰りたくないです, まだ帰りたくない, まだ帰れない,
    日本にいたい, 空港に連れて行かれる, 空港へ連れて行く, 空港につれていかれる, 飛行機のチケット, 飛行機に乗せられる, きっぷ, 航空券を買われた, クビになった, クビにする, 解雇された, かいこされた, 会社をくびに, 首になった,
    仕事を失った, しごとをうしなった, 契約を切られた, 契約終了, 雇い止め, やといどめ, 追い出された, おいだされた, 寮を追い出された, ビザを取り消す, ビザをとりけす, 妊娠したら帰国, 妊娠でクビ, 病気で帰国, 監理団体に帰国,
    途中帰国させられる, 帰国のサイン, 送還, そうかん, 妊娠, 監理団体, 組合, 帰国したくない

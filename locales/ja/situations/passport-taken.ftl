# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-passport-taken = パスポートや書類を取り上げられました
    .summary = だれかが、あなたのパスポート、在留カード、電話、通帳を持っています。返してほしいと言えます。あなたは悪くありません。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-passport-taken-ask-back = 安全なら、返してほしいと言ってください。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-passport-taken-copy = どの書類も、写真を撮っておくか、番号をメモしてください。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-passport-taken-note = だれが、何日に取ったか、何と言ったかをメモして、とっておいてください。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-passport-taken-paper = 「書類を預かってもいい」と書いてある紙に、サインしたり、指で印を押したりしないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-passport-taken-embassy = 新しいパスポートをもらう方法を、大使館に聞いてください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-passport-taken-say-at-once = 警察や役所の人に在留カードを見せるように言われたら、だれが持っているか、すぐに言ってください。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-passport-taken-keywords =
    パスポート, ぱすぽーと, 旅券, りょけん, パスポート取られた, パスポートを返さない, パスポ, パスポート預けた, 取り上げ, とりあげ, 没収, ぼっしゅう, 預かる, あずかる, 会社がパスポート, 在留カード, ざいりゅうカード, ざいりゅう,
    身分証, 通帳, つうちょう, キャッシュカード, マイナンバーカード, 保険証, 印鑑, はんこ, スマホ, 書類, しょるい, pasupooto, pasupoto, passport, zairyuu kaado, zairyu card,
    tsuuchou, パスポートをとられた, パスポートを取り上げられた, パスポートがない, パスポートを返して, パスポートをかえして, パスポートかえして, パスポートを会社が持っている, 会社がパスポートを持つ, 社長がパスポート, 社長がもっている,
    ブローカーがパスポート, パスポートをあずけた, パスポートを隠された, パスポートをなくした, パスポート没収, 在留カード取られた, 在留カードをとられた, 在留カードを返して, カードをとられた, カードを取り上げ, 通帳をとられた, 通帳を取られた,
    通帳を返して, 銀行カード, ぎんこうカード, 口座, こうざ, 暗証番号, あんしょうばんごう, はんこをとられた, 印鑑を預けた, スマホを取り上げ, スマホをとられた, 携帯を取られた, 電話を取り上げられた, 身分証明書, みぶんしょう,
    ほけんしょう, 書類をとられた, かえしてくれない, 返してくれない, 返さない, パスポートを取られた, パスポートを取られて, パスポートを取られ, パスポートを返してくれない

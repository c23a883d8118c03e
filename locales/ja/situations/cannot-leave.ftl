# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-cannot-leave = 外出できません、ここから出られません
    .summary = だれかに閉じ込められたり、見張られたり、外出や電話や人と会うことを止められたりしています。

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-cannot-leave-held-now = 今、閉じ込められているなら、警察に電話してください。または、日本語の文をだれかに見せてください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-cannot-leave-address = 今いる場所を調べてください。手紙、看板、地図を見てください。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-cannot-leave-quiet = 助けを探していることを、見張る人に言わないでください。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-cannot-leave-take = できれば、パスポート、電話、薬を近くに持っていてください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-cannot-leave-go-with = 時間があるなら、出る前に、支援者と計画してください。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-cannot-leave-keywords =
    閉じ込め, とじこめ, 監禁, かんきん, 軟禁, 出られない, でられない, 外に出られない, 外出禁止, がいしゅつきんし, 見張り, みはり, 監視, かんし, 寮, りょう, 鍵, かぎ, 門限, もんげん, 逃げたい, にげたい, 逃げられない,
    脱出, 誘拐, 鍵をかけられた, 拉致, スマホ取られた, 帰れない, tojikomerareta, kankin, derarenai, nigetai, ryou, mihari, 外に出れない, 外へ出られない, そとにでられない, 出してくれない,
    だしてくれない, 部屋から出られない, 部屋にとじこめ, 部屋に鍵, 鍵をかけられる, かぎをかけられた, 鍵がない, 寮から出られない, 寮に鍵, 寮の門限, 外出できない, がいしゅつできない, 外出させてくれない, 友だちに会えない, 電話できない,
    電話をとられた, ずっと見られている, 見張られている, みはられている, つかまっている, 捕まっている, にげられない, 逃げられません, 逃げたらだめ, 逃げる, にげる, 自由がない, じゆうがない, 軟禁された, なんきん, 監禁された, らち,
    ゆうかい, カメラで見られる, 寮の監視カメラ, 会社の寮, しゃいんりょう, とじこめられた, とじこめられる, お腹がすいた, おなかがすいた, 食べ物がない, ごはんがない, 飢え, 食事をくれない, 会社から逃げたい, 会社から逃げる

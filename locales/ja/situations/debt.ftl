# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-debt = 借金があると言われています
    .summary = 借金を返すために働けと言われています。借金があっても、あなたを閉じ込めたり、出られないようにしたりする権利は、だれにもありません。自分の国で借りたお金は、返す必要があるかもしれません。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-debt-paper = 借金の書類とメッセージをとっておいてください。いくら、だれから、何のために借りたかがわかるものです。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-debt-counted = 給料から引かれたお金をメモして、とっておいてください。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-debt-no-new-debt = 新しい借金の紙に、サインしたり、指で印を押したりしないでください。「時間をください」と言えます。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-debt-no-borrowing = 借金を返すためのお金を、別の人や会社から借りないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-debt-ask = 借金のうち、本当に返さなければならないのはどれか、支援者か弁護士に聞いてください。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-debt-keywords =
    借金, しゃっきん, 借金返せ, ローン, お金を借りた, 貸す, 返せない, 返済, へんさい, 利子, りし, 利息, ブローカー, 手数料, てすうりょう,
    送り出し機関, 前借り, まえがり, ヤミ金, やみきん, 闇金, サラ金, 取り立て, とりたて, 借用書, 給料から引かれる, 天引き, バンス, 借金で働く,
    shakkin, yamikin, okane karita, roon, tesuuryou, maegari, しゃっきんがある, 借金がある, 借金を返せない, 借金返せない, ブローカーに借金,
    ブローカーのお金, 仲介手数料, ちゅうかい, 仲介業者, 紹介料, しょうかいりょう, 送り出し, おくりだしきかん, 渡航費, とこうひ, 借りた,
    お金を返す, お金を返せ, おかねをかえす, かえせない, 借金のために働く, 借金で帰れない, 借金がふえる, 前借金, ぜんしゃくきん, 高い利子,
    高い利息, りそく, 借金取り, しゃっきんとり, 借金の給料引き, 給料から借金, てんびき, 家族の借金, 国の借金, 田舎の借金, 土地を担保, たんぽ,
    貸した, かりた

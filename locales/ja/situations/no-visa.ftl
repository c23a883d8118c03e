# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-no-visa = ビザの期限が過ぎました
    .summary = ビザの期限が過ぎたか、ビザがなくて、こわい思いをしています。それでも、あなたには権利があります。何かをする前に、相談が必要なこともあります。

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-no-visa-life = 命が危ないときは、警察か救急車を呼んでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-no-visa-group-first = 命が危ないときでなければ、まず支援団体、弁護士、労働組合に相談してください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-no-visa-with-someone = 役所に行くときは、できれば、だれかといっしょに行ってください。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-no-visa-choose = 国に帰るか、日本にいられるように頼むか、一人で決めないでください。あとで変えることは難しいです。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-no-visa-papers = 書類、古いビザ、契約書、給料の紙やメモは、捨てないで、とっておいてください。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-no-visa-keywords =
    オーバーステイ, おーばーすてい, ビザ切れ, ビザがない, ビザなし, 在留期限, オバステ, 在留資格, ざいりゅうしかく, 在留カード, 不法滞在, ふほうたいざい, ビザが切れた, 非正規滞在, 入管, にゅうかん, 収容, しゅうよう, 強制送還,
    きょうせいそうかん, 退去強制, 仮放免, 出頭, 警察がこわい, 逮捕, たいほ, 難民, 偽造ビザ, 偽装結婚, biza, oobaasutei, nyuukan, nyukan, karihoumen, fuhou taizai, ビザが切れました,
    ビザがきれた, ビザの期限, 期限切れ, きげんぎれ, ビザの更新, ビザ更新できない, ビザがおわった, ビザ終わり, 更新できない, 在留期限が切れた, 在留カード期限切れ, 在留カードがない, 在留カード切れ, 在留資格がない, ざいりゅうきげん,
    ざいりゅうカードがない, 滞在期限, 不法, ふほう, 不法就労, ふほうしゅうろう, 不法残留, ざんりゅう, オーバーステイ逮捕, 入管がこわい, 入管に行く, 入国管理, にゅうこくかんり, 出頭したい, しゅっとう, 仮放免中, かりほうめん,
    難民申請, なんみん, 失踪, しっそう, 失踪した, 実習から逃げた, 会社から逃げた, 警察につかまる, けいさつがこわい, 捕まる, つかまりたくない, 偽の在留カード, にせのビザ, 観光ビザ切れ, 留学ビザ切れ, 無国籍, 子どもの国籍, 出生届

# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-someone-controls-me = だれかに生活を支配されています
    .summary = 夫、妻、恋人、社長、ブローカーなどが、あなたの行く場所、電話の相手、お金の使い方を決めています。あなたは悪くありません。

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-someone-controls-me-danger = 今、危険なら、警察に電話してください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-someone-controls-me-one-person = 安全なときに、信頼できる人一人か、支援者に話してください。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-someone-controls-me-bag = 安全なら、パスポート、在留カード、お金、薬、電話番号1つを、同じ場所に置いてください。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-someone-controls-me-phone = 相手が調べる電話の中に、助けや相談のメッセージを残しておかないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-someone-controls-me-place = 安全に泊まれる場所があるか聞いてください。男性も聞くことができます。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-someone-controls-me-keywords =
    支配, しはい, 束縛, そくばく, 監視, かんし, DV, ディーブイ, ドメスティックバイオレンス, 夫, おっと, 妻, つま, 彼氏, かれし, 彼女, パートナー, 暴力, 家庭内暴力, 夫がこわい, お金を取られる, お金をくれない,
    スマホを見られる, 携帯チェック, 離婚, りこん, モラハラ, ストーカー, 逃げたい, shihai, sokubaku, otto, kareshi, dv, otto ga kowai, 束縛される, そくばくされる, 束縛がひどい, 彼氏が束縛,
    彼氏にたたかれる, 夫に殴られる, 夫になぐられる, 夫が殴る, 夫の暴力, おっとのぼうりょく, 旦那, だんな, 旦那がこわい, 旦那に殴られる, 旦那の暴力, 彼氏の暴力, 彼氏がこわい, 彼氏に殴られた, 元彼, 妻の暴力, 義母, しゅうとめ,
    自由にできない, 自由に外出できない, お金を管理される, お金を取り上げられる, 給料を取られる, 給料を夫が, きゅうりょうをとられる, 財布を取られる, 携帯を見る, スマホを見る, 携帯を監視, 位置情報, 連絡させてくれない, 家族と話せない,
    友だちに会うな, 友だちと会えない, 別れたい, わかれたい, 別れてくれない, 離婚したい, つきまとい, 家にとじこめる, かていないぼうりょく, 精神的暴力, 子どもを取られる, 国際結婚, GPS, 薬物, クスリ, 薬漬け, 偽装結婚, 花嫁

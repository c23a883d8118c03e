# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-someone-controls-me = だれかに生活を支配されています
    .summary = パートナー、社長、ブローカーが、行く場所、電話の相手、お金の使い方を決めています。あなたは悪くありません。

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
step-someone-controls-me-phone = 相手が調べる電話に、助けや相談のメッセージを残さないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-someone-controls-me-place = 安全に泊まれる場所があるか聞いてください。男性も聞くことができます。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-someone-controls-me-keywords = 支配, しはい, 束縛, そくばく, 監視, かんし, DV, ディーブイ, ドメスティックバイオレンス, 夫, おっと, 妻, つま, 彼氏, かれし, 彼女, パートナー, 暴力, 家庭内暴力, 夫がこわい, お金を取られる, お金をくれない, スマホを見られる, 携帯チェック, 離婚, りこん, モラハラ, ストーカー, 逃げたい, shihai, sokubaku, otto, kareshi, dv, otto ga kowai

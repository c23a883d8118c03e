# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-wages-unpaid = 給料が払われません、または少なすぎます
    .summary = 給料が遅れている、出ない、または少なすぎます。ビザに関係なく、給料を求めることができます。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-wages-unpaid-hours = 毎日のメモを残してください。始まり、終わり、休み、した仕事。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-wages-unpaid-proof = 給与明細、契約書、メッセージ、銀行の記録を残してください。写真でもいいです。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-wages-unpaid-no-receipt = もらっていないなら、「もらった」と書いた紙にサインしないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-wages-unpaid-office = 労働基準監督署に聞いてください。無料です。給料のために、あなたの名前が必要なことがあります。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-wages-unpaid-soon = 早く聞いてください。何年かたつと、請求できなくなります。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-wages-unpaid-keywords = 給料, きゅうりょう, 給与, 賃金, ちんぎん, お金, 給料まだ, 未払い, みはらい, 払われない, 払ってくれない, 給料が出ない, もらえない, 給料が安い, 少ない, 最低賃金, さいていちんぎん, 時給, じきゅう, 残業, ざんぎょう, 残業代, サービス残業, ただ働き, 天引き, 控除, 給与明細, きゅうよめいさい, ボーナス, kyuuryou, kyuryo, chingin, zangyou, miharai, saitei chingin

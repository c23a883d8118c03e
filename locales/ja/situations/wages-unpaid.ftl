# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-wages-unpaid = 給料を払ってもらえない、または少なすぎる
    .summary = 給料が遅れている、出ない、または少なすぎます。ビザに関係なく、給料を払ってほしいと言うことができます。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-wages-unpaid-hours = 毎日、仕事を始めた時間、終わった時間、休んだ時間、した仕事をメモしてください。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-wages-unpaid-proof = 給与明細、契約書、メッセージ、銀行の記録をとっておいてください。写真でもいいです。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-wages-unpaid-no-receipt = 給料をもらっていないなら、「もらった」と書いてある紙に、サインしたり、指で印を押したりしないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-wages-unpaid-office = 労働基準監督署（労基署）に聞いてください。無料です。給料を払ってもらうために、あなたの名前が必要なことがあります。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-wages-unpaid-soon = 早めに相談してください。何年かたつと、払われていない給料を請求できなくなります。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-wages-unpaid-keywords =
    給料, きゅうりょう, 給与, 賃金, ちんぎん, お金, 給料まだ, 未払い, みはらい, 払われない, 払ってくれない, 給料が出ない, もらえない, 給料が安い, 少ない, 最低賃金, さいていちんぎん, 時給, じきゅう, 残業, ざんぎょう,
    残業代, サービス残業, ただ働き, 天引き, 控除, 給与明細, きゅうよめいさい, ボーナス, kyuuryou, kyuryo, chingin, zangyou, miharai, saitei chingin, 給料がもらえない,
    きゅうりょうがもらえない, 給料をもらっていない, 給料をくれない, 給料払ってくれない, 給料が払われない, きゅうりょうをはらわない, 給料未払い, きゅうりょうみはらい, 賃金未払い, ちんぎんみはらい, 給料が遅い, 給料が遅れる, 給料が少ない,
    きゅうりょうがすくない, 給料が足りない, 給料日, 給料を引かれる, 引かれすぎ, 控除が多い, こうじょ, 給料カット, 減給, げんきゅう, 最後の給料, 最後の月の給料, 退職金, 残業代が出ない, 残業代がない, ざんぎょうだい, 残業代未払い,
    残業が多い, 深夜手当, 夜勤手当, 休みがない, やすみがない, 休憩がない, 長時間労働, ちょうじかんろうどう, 有給, ゆうきゅう, 有給がとれない, ただばたらき, 無給, むきゅう, 時給が安い, 最低賃金以下, めいさいがない, 給料明細,
    現金で給料, 家賃を引かれる, 寮費, りょうひ, 会社が払わない, お金をくれない, きゅうりょう でない, きゅうりょうがでない, きゅうりょうもらえない, 給料がない, 休日なし, 働きすぎ, 夜勤, 税金, 年金, 給料を払わない, 給料払わない,
    払いません, 払わない, もらっていません, もらっていない, 社長が逃げた, 倒産, 介護, 農業

# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-sexual-violence = 体をさわられました、または性的なことを無理やりされました
    .summary = あなたは悪くありません。女性にも、男性にも、若い人にも起きます。だれに話すか、あなたが決めます。いつでも、読むのをやめていいです。

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-sexual-violence-danger = 今、危険なら、警察に電話してください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sexual-violence-centre = ワンストップ支援センター（性暴力を受けた人が相談できるところ）は、病院に行くのを助けます。検査や相談もできます。そのために警察に行かなくてもいいです。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-sexual-violence-clothes = できれば、体を洗わないで、服をとっておいてください。洗ったあとでも、助けを受けることができます。

# tier: safety
# Something to do. Stands in the numbered list of the card. $hours: a number of hours, such as 72.
step-sexual-violence-pill = 妊娠の可能性があるなら、早く緊急避妊薬（アフターピル）を頼んでください。性暴力を受けてから{ $hours }時間以内です。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sexual-violence-who = 女性がいい、男性がいい、と頼むことができます。通訳も頼むことができます。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-sexual-violence-keywords =
    レイプ, れいぷ, 強姦, ごうかん, 性暴力, せいぼうりょく, 性被害, 性的暴行, 不同意性交, 痴漢, ちかん, さわられた, 触られた, セクハラ, せくはら, わいせつ, 無理やり, むりやり, 襲われた, おそわれた, 薬を飲まされた,
    アフターピル, 緊急避妊薬, 妊娠, にんしん, 性病, 犯された, ワンストップ, 上司にさわられた, reipu, chikan, sekuhara, seibouryoku, muriyari, afutaa piru, れいぷされた, 強姦された,
    むりやりセックス, 無理やりセックス, セックスを強いられた, セックス強要, 性的に触られた, 体を触られた, からだをさわられた, 胸を触られた, むねをさわられた, お尻を触られた, おしりをさわられた, 体をさわる, 社長にさわられた,
    店長にさわられた, 先輩にさわられた, キスされた, だきつかれた, 抱きつかれた, 襲われる, おそわれる, 性的嫌がらせ, 性的いやがらせ, 性犯罪, せいはんざい, 性的被害, せいひがい, 性暴力の被害, 強制わいせつ, ふどういせいこう,
    同意なし, どういなし, 酔わされた, よわされた, 薬を入れられた, くすりをのまされた, 酒を飲まされた, 妊娠した, ひにん, 避妊, 中絶, ちゅうぜつ, せいびょう, 夜に部屋に入ってくる, のぞき, 電車でさわられた, さわってくる,
    せまられた, 迫られた, ワンストップセンター, 睡眠薬, 生理が来ない, せいりがこない, 妊娠検査, 梅毒, 淋病, エイズ, HIV, 恥ずかしい

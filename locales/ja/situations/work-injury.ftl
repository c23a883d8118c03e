# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-work-injury = 仕事でけがや病気をしました
    .summary = 仕事が原因で、けが、やけど、病気をしています。ビザに関係なく、このための保険（労災保険）があります。

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-work-injury-ambulance = ひどいときは、救急車を呼んでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-tell-hospital = お金を払う前に、「仕事が原因です」と病院に言ってください。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-work-injury-proof = 写真と、全部の領収書をとっておいてください。見た人の名前をメモしてください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-labour-office = 労災保険の用紙を、労働基準監督署（労基署）でもらってください。名前と住所を書きます。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-visa = ビザの期限が過ぎているなら、まず支援団体に聞いてください。会社が事故を届け出ると、あなたのビザのことが国に知られることがあります。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-work-injury-keywords =
    けが, 怪我, ケガ, 労災, ろうさい, 労災保険, 事故, じこ, 骨折, こっせつ, 手を切った, やけど, 指を切った, 機械, きかい, 落ちた, 病気, びょうき,
    病院, びょういん, 医者, いしゃ, 腰が痛い, 熱中症, 薬品がかかった, 保険, 仕事中のけが, 救急車, きゅうきゅうしゃ, kega, rousai, byouin, byouki,
    jiko, yakedo, 仕事でけが, 仕事でけがをした, しごとでけが, 職場でけが, 会社でけが, 仕事中に怪我, 作業中のけが, 工場で事故, 現場で事故,
    労働災害, ろうどうさいがい, 労災がおりない, 労災を使えない, 労災隠し, ろうさいかくし, 指を失った, 指がとれた, ゆびをきった, 指が切れた,
    指を切断, 手を切断, 手をはさまれた, 手をはさんだ, 機械にはさまれた, きかいにはさまれた, 機械でけが, 骨を折った, ほねをおった, 足を折った,
    腕を折った, 落下, らっか, 高い所から落ちた, 足場から落ちた, はしごから落ちた, 転んだ, ころんだ, 倒れた, たおれた, フォークリフト, クレーン,
    化学薬品, やくひん, 目に入った, 粉じん, 暑くて倒れた, ねっちゅうしょう, 腰痛, ようつう, こしがいたい, 治療費, ちりょうひ, 病院代,
    びょういんだい, 休業補償, 休んだら給料なし, 過労, かろう, 鬱病, うつびょう, 死亡事故, 火傷, はしご, 足場, けがした, けがをした

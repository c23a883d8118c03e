# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-forced-sex-work = 性的な仕事をさせられています
    .summary = だれかが、うそ、おどし、借金、暴力を使って、あなたに性的な仕事をさせています。はじめに「はい」と言っていても、今「いいえ」と言えます。あなたは悪くありません。

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-forced-sex-work-danger = 今、危険なら、警察に電話してください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-forced-sex-work-group-first = ビザが心配で、今は安全なら、まず支援団体か弁護士に相談してください。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-forced-sex-work-notes = 安全なときだけ、名前、場所、金額をメモして、届いたメッセージもとっておいてください。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-forced-sex-work-no-debt-paper = 借金の紙に、サインしたり、指で印を押したりしないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-forced-sex-work-doctor = 病院か、ワンストップ支援センター（性暴力を受けた人が相談できるところ）に行くことができます。検査や妊娠のことを聞いてください。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-forced-sex-work-keywords =
    性的な仕事, 風俗, ふうぞく, 性風俗, 売春, ばいしゅん, 売春させられる, 体を売る, からだをうる, 客を取らされる, メンエス, マッサージ, エステ, デリヘル, でりへる, デリバリーヘルス, ソープ, ヘルス, スナック, バー,
    キャバクラ, クラブ, ホステス, ママさん, 管理売春, 人身取引, 人身売買, ピンサロ, 無理やり, fuuzoku, baishun, deriheru, sunakku, hosutesu, muriyari, 性の仕事, 売春しろ,
    売春を強いられる, 売春をさせられる, ばいしゅんさせられる, 体を売らされる, からだをうらされる, 客と寝る, 客とねる, 客と寝ろ, 客とホテル, 客をとらされる, きゃくをとらされる, 客とセックス, 性サービス, 風俗で働かされる,
    ふうぞくで働く, 風俗店, 夜の店, よるのしごと, 夜の仕事, 水商売, みずしょうばい, 店長に売春, 同伴, どうはん, 性的サービス, エッチな仕事, えっちなしごと, エステ店, 回春マッサージ, オイルマッサージ, マッサージ店, パブ,
    売春クラブ, 客引き, 性の強要, 裏の仕事, 店外, 店外デート, 裏オプ, 裏オプション, 本番, 本番強要, 立ちんぼ, たちんぼ, ホスト, ホストクラブ, 売掛, うりかけ, クスリ, 覚醒剤, かくせいざい, 薬物, シャブ, 米軍基地, 基地,
    米兵, アフター, ライブチャット, チャットレディ, ライブ配信

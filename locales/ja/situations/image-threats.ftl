# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-image-threats = 私の写真や動画を広めると言われています
    .summary = 人に見せたくないあなたの写真や動画を家族に送ると、おどされています。または、もう送られました。あなたは悪くありません。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-image-threats-no-money = お金を払わないでください。これ以上、写真や動画を送らないでください。払うと、たいてい、また要求されます。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-image-threats-screens = 証拠をとっておいてください。日付、リンク、相手がアプリで使っている名前が入った、メッセージのスクリーンショット（画面の写真）です。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-image-threats-no-delete = メッセージを消さないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-image-threats-stop = 証拠をとっておいたら、返事をやめて、助けを求めてください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-image-threats-down = ネットに出た写真や動画を消してもらう方法を、支援者に聞いてください。無料です。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-image-threats-young = まだ18歳になっていないなら、写真や動画をだれにも送らないでください。支援者にも送らないでください。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-image-threats-keywords =
    写真, しゃしん, 画像, 動画, どうが, 裸, はだか, ヌード, 自撮り, じどり, リベンジポルノ, りべんじぽるの, 性的脅迫, おどし, 脅し, ばらまく,
    ばらす, 拡散, 流出, りゅうしゅつ, 家族に送る, 削除, さくじょ, 消したい, 隠し撮り, 盗撮, とうさつ, さらす, セクストーション, shashin, douga,
    hadaka, ribenji poruno, kakusan, tousatsu, 裸の写真, はだかのしゃしん, 裸の動画, 写真をばらまく, 写真をばらす, 写真をばらされる,
    写真でおどされる, 写真をおくる, 写真を送る, 写真を送れ, 写真を消したい, 写真を消して, 写真を削除, 写真を見せる, しゃしんをけしたい,
    しゃしんをばらまく, がぞう, 画像を消して, 画像で脅される, 動画をばらまく, 動画で脅す, 動画を消して, どうがをけしたい, 動画が出回る,
    家族に見せる, 家族にばらす, 友だちに送る, ネットに出す, ネットにあげる, ネットに流す, SNSにのせる, 金を払えと写真, ビデオ通話, びでおつうわ,
    元カレの写真, もとかれ, リベポル, 児童ポルノ, ディープフェイク, AI画像, 自分の裸, アカウントのっとり, プライベート写真

# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-adult-video = 撮影されています、またはアダルトビデオ（AV）に出ろと言われています
    .summary = サインしろと強く言われています。または、もう撮影されました。撮影の当日でも断ることができます。あなたは悪くありません。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-adult-video-refuse = 契約書に書いてあっても、どんな行為でも断ることができます。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-adult-video-papers = 契約書とメッセージをとっておいてください。名前と、サインした日をメモしてください。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-adult-video-no-signature = 読めない紙に、サインしたり、指で印を押したりしないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-adult-video-write = 契約をやめるには、ビデオを作る会社や人に手紙かメッセージを送り、コピーをとっておいてください。ワンストップ支援センター（性暴力を受けた人が相談できるところ）が手伝えます。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-adult-video-young = そのとき、まだ18歳になっていなかったなら、支援者か警察に話してください。動画をだれにも送らないでください。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-adult-video-keywords =
    アダルトビデオ, AV, エーブイ, ポルノ, えろ動画, エロ動画, モデル, アイドル, グラビア, 撮影, さつえい, 盗撮, とうさつ, ヌード, はだか, 裸, AV出演, AV強要, スカウト, 芸能事務所, 契約解除, AVの契約, 同人AV,
    撮られた, エッチな動画, ライブチャット, チャットレディ, ちゃっとれでぃ, adaruto bideo, satsuei, moderu, hadaka, eebui, AV出演させられた, AVに出された, AVをとられた, アダルト動画,
    アダルト撮影, えっちなビデオ, 裸を撮られた, はだかをとられた, 脱がされた, ぬがされた, 服を脱げ, ビデオを撮られた, 動画を売られた, 販売停止, 販売をやめて, 動画の削除, 撮影をことわりたい, 撮影がいや, 撮影の契約, モデルの仕事,
    モデルと言われた, 水着, コスプレ, ポルノ出演, 女優, じょゆう, 事務所, じむしょ, 無修正, ライブ配信, 配信させられる, えーぶいきょうよう, 出演, しゅつえん, 出演料, 著作権, ちょさくけん, 肖像権, しょうぞうけん

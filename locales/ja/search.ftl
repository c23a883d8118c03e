## Search: what it says, and words that it must know. Titles and search words of situations, sentences and people stand with these.

# tier: safety
# Above a list of situations, when the card cannot tell what was meant.
search-unsure = 何のことか、はっきりわかりません。あなたに合うものを選んでください：

# tier: safety
# She typed a telephone number that is not on the card. Do not call it false.
search-number-unknown = この番号は、このカードにありません。でも、それだけで、うその番号だとは言えません。

# tier: safety
# Below: how to find out safely. A link to the people on the card follows. Keep the "not".
search-number-check = 知らない番号に、かけなおさないでください。先に、このカードにのっている相談先に、本当の番号か聞いてください。

# tier: safety
# She typed a number of a line that has ended. Keep the "not".
search-number-ended = この番号は、もう使えません。この窓口は終わりました。かけないでください。

# tier: safety
# She typed a number that an office had before and has given up. Keep the "not".
search-number-old = これは古い番号です。今は、ほかの人の番号かもしれません。かけないでください。

# tier: safety
# She typed a number that was printed wrongly somewhere. Keep the "not".
search-number-misprint = これは、まちがって書かれた番号です。かけないでください。

# tier: safety
# She typed a number that is known to be wrong. Keep the "not".
search-number-wrong = これは、まちがった番号だとわかっています。かけないでください。

# tier: safety
# She typed a number that is given for an office to which it does not belong.
search-number-other = この番号は、よくまちがって伝えられます。ほかの窓口の番号です。

# tier: safety
# Above what is found for live chat and the like. "May not": it is not settled; keep it open.
search-live = ライブ配信（ライブチャット）は、録画したビデオと同じではありません。アダルトビデオの法律が使えるかどうかは、まだはっきり決まっていません。無理やりさせることや、だましてさせることは犯罪です。でも、カメラに映った人も逮捕されることがあります。先に支援団体か弁護士に相談してください。

# Search words, with commas between them: who types one reads the sentence above. Never shown.
search-live-keywords = ライブチャット, チャットレディ, ちゃっとれでぃ, ライブ配信, 生配信, ライブカメラ

# Words that stand after a number and say how long, how often, how much, with commas between them. Search leaves them out. Never shown.
search-count-keywords = 年, 年間, 年前, ヶ月, か月, カ月, ケ月, ヵ月, ヶ月間, か月間, 月, 週間, 日, 日間, 時間, 分, 回, 円, 万, 万円, 千円, 人, 名, パーセント, ドル

# Greetings, thanks and the like, with commas between them. Search leaves them out beside other words. Never shown.
search-quiet-keywords = こんにちは, こんばんは, おはようございます, はじめまして, すみません, ありがとうございます, お願いします, おねがいします, どうすればいいですか, どうしたらいいですか, どうすればいい, どうしたらいい, どうしよう, 教えてください, おしえてください, 困っています, こまっています, 助けてほしい, です

# Heading on the screen of a sentence, above the situations in which it helps.
search-leads = こんなときにできること：

# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-under-18 = 18歳未満です
    .summary = 大人は、あなたに、性的なことや、つらい仕事をさせてはいけません。性的な写真や動画を撮ってもいけません。法律は、あなたを守るためにあります。

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-under-18-adult = 信頼できる大人か、この下に書いてある窓口の人に話してください。名前を言わずに話せるところもあります。名前を言わなくてもいいか、先に聞くことができます。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-under-18-no-pictures = 体の写真や動画を送らないでください。もう送っていても、あなたは悪くありません。

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-under-18-messages = その大人からのメッセージをとっておいてください。写真や動画をほかの人に送らないでください。

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-under-18-meet = ネットで知った人に、一人で会いに行かないでください。

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-under-18-danger = 今、危険なら、警察に電話してください。

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-under-18-keywords =
    18歳未満, 18さいみまん, 未成年, みせいねん, 子ども, こども, 子供, 10代, 中学生, 高校生, こうこうせい, 15歳, 17歳, 16歳, 女子高生, JK, ジェイケイ, JKビジネス, パパ活, ぱぱかつ, 援助交際, えんこう,
    援交, 児童買春, 家出, いえで, 自撮り, 虐待, ぎゃくたい, SNSで知り合った, miseinen, kodomo, koukousei, papakatsu, enkou, こどもです, 子どもです, 未成年です, みせいねんです,
    18歳より下, 高校生です, ちゅうがくせい, 中学生です, 17さい, 16さい, 15さい, 14歳, 13歳, 未成年の仕事, 児童, じどう, 児童労働, 子どもの仕事, 児童ポルノ, じどうぽるの, 児童相談所, じどうそうだんじょ, 児相,
    女の子, おんなのこ, 男の子, おとこのこ, 少女, しょうじょ, 少年, 家に帰りたくない, 家から逃げた, 家出した, 神待ち, かみまち, 親にたたかれる, 親がこわい, 義父, 子どもの結婚, えんじょこうさい, パパ活した,
    ネットで知り合った男, 知らない大人, 自撮りを送った, 自撮りを送れ, 小学生, 親に捨てられた, 母に置いていかれた, 置き去りにされた, ひとりで日本に, 親がいない, 16才, 17才

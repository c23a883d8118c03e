## The people who help: for whom they are, what they tell immigration, which of their numbers speaks her language.

# tier: safety
# Once above a list of people. Many offices help, some report, the police can act. Never write that nobody reports.
immigration-note = ビザの期限が過ぎているとき：相談に来た人のことを入管に知らせない役所は多いです。でも、知らせるところもあります。警察に捕まることもあります。どこに行けばいいか、支援団体か弁護士に聞いてください。

# Below the sentence above, once for each group. $names: who they are. $said: one of the sentences tells-immigration-….
immigration-of = { $names }：{ $said }

# tier: safety
# Below the groups, where the police or the ambulance stand among the people.
immigration-danger = 命が危ないときは、先に電話してください。

# Where the list is long, instead of their names: groups, unions, lawyers and lines that are not of the state.
immigration-who-need-not = 支援団体、労働組合、弁護士、民間の相談電話

# The same: labour offices.
immigration-who-must-helps-first = 労働基準監督署などの、労働の役所

# The same: other offices and lines of the state or a city.
immigration-who-must = ほかの役所と、国や自治体の窓口

# The same: the police.
immigration-who-acts = 警察

# The same: embassies, and others of whom it is not known.
immigration-who-unknown = 大使館と、ほかのいくつかのところ

# Heading at the end of the list: people who are there for citizens of another country than the reader's.
contacts-for-others = ほかの国の人のための窓口

# Beside one number or page: it speaks her language. $language: name of a language.
channel-speaks = { $language }が使えます

# Beside one number or page.
channel-japanese-only = 日本語だけです

# Not the number that stands first, but another way to the same people is in her language. $kind: which way. $language: name of a language.
why-language-elsewhere = { $kind ->
    [phone] { $language }の番号
    [sms] { $language }のショートメッセージ（SMS）
    [email] { $language }のメール
    [line] { $language }のLINE
    [chat] { $language }のチャット
    [web] { $language }のウェブページ
    [walk-in] 行けば{ $language }が使えます
   *[other] ほかの方法で{ $language }が使えます
 }

# Whom a contact is made for. $people: a list of the names serves-….
why-serves = { $people }のための窓口

# After "for".
serves-women = 女性

# After "for".
serves-men = 男性

# After "for".
serves-lgbt = LGBTの人

# After "for".
serves-children = 子ども・10代の人

# After "for".
serves-trainees = 技能実習生

# After "for": people on a short visit.
serves-visitors = 旅行などで、短い間だけ日本に来ている人

# tier: safety
# For a phone without a SIM, above the people of a page.
phone-wifi = SIMがない電話でメッセージを送ったり読んだりするには、Wi-Fiが必要です。警察や救急車を呼ぶときは、ほかの人の電話を使ってください。

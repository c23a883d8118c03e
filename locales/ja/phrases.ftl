## Sentences that a person shows or says. Polite, short, spaces between phrases. The reader is a stranger who may help.
## .kana: the reading, in hiragana only; the card makes the sounds in other letters from it.

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-help-me = 助けて ください。
    .kana = たすけて ください。
    .keywords = 助けて, たすけて, タスケテ, 助けてください, ヘルプ, へるぷ, SOS, 困っている, tasukete

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-in-danger = 今 危険な 目に あって います。
    .kana = いま きけんな めに あって います。
    .keywords = 危険, きけん, 危ない, あぶない, アブナイ, ピンチ, こわい, abunai, kiken

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-call-police = 警察を 呼んで ください。
    .kana = けいさつを よんで ください。
    .keywords = 警察, けいさつ, ケーサツ, おまわりさん, 警察官, 交番, こうばん, ポリス, keisatsu, koban

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-call-ambulance = 救急車を 呼んで ください。
    .kana = きゅうきゅうしゃを よんで ください。
    .keywords = 救急車, きゅうきゅうしゃ, キュウキュウシャ, 救急, 緊急, 急病, けが, kyuukyuusha, kyukyusha

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-not-my-employer = 私の 職場に 電話しないで ください。
    .kana = わたしの しょくばに でんわ しないで ください。
    .keywords = 会社に電話しないで, 職場, しょくば, 会社, かいしゃ, 社長, しゃちょう, 雇い主, やといぬし, kaisha

# tier: safety
# The sentence shown in large letters, and its reading. $language: the name of a language.
phrase-need-interpreter = { $language }の 通訳が 必要です。
    .kana = { $language }の つうやくが ひつようです。
    .keywords = 通訳, つうやく, ツウヤク, 翻訳, ほんやく, 日本語が話せない, わからない, 言葉, tsuuyaku, tsuyaku

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-passport-was-taken = パスポートを 取り上げられました。
    .kana = ぱすぽーとを とりあげられました。
    .keywords = パスポート, ぱすぽーと, パスポ, 旅券, りょけん, 取られた, とられた, 取り上げ, pasupooto, passport

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-i-was-hurt = 暴力を 受けました。
    .kana = ぼうりょくを うけました。
    .keywords = 暴力, ぼうりょく, なぐられた, 殴られた, たたかれた, けられた, けが, 怪我, bouryoku, kega

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-i-was-forced = 嫌な ことを 無理やり させられました。
    .kana = いやな ことを むりやり させられました。
    .keywords = 無理やり, むりやり, ムリヤリ, 強制, きょうせい, 強要, させられた, 嫌なこと, いや, muriyari

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-woman-please = 女の人と 話したいです。
    .kana = おんなの ひとと はなしたいです。
    .keywords = 女の人, おんなのひと, 女性, じょせい, 女性の警察官, 女医, 女性スタッフ, onna no hito, josei

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-let-me-wait-here = ここで 待たせて ください。
    .kana = ここで またせて ください。
    .keywords = 待つ, まつ, 待たせて, またせて, ここにいたい, 隠れる, かくれる, かくまって, matasete, matsu

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-let-me-use-phone = 電話を 貸して ください。
    .kana = でんわを かして ください。
    .keywords = 電話, でんわ, デンワ, 電話を貸して, 貸して, かして, スマホ, 携帯, けいたい, denwa

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-call-this-number-for-me = 私の 代わりに この 番号に 電話して ください。
    .kana = わたしの かわりに この ばんごうに でんわ して ください。
    .keywords = 代わりに電話, かわりにでんわ, 電話して, でんわ, 番号, ばんごう, 電話番号, denwa, bangou

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-to-embassy = 私の 国の 大使館に 行きたいです。
    .kana = わたしの くにの たいしかんに いきたいです。
    .keywords = 大使館, たいしかん, タイシカン, 領事館, りょうじかん, エンバシー, taishikan, ryoujikan

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-need-doctor = 医者に 診て もらいたいです。
    .kana = いしゃに みて もらいたいです。
    .keywords = 医者, いしゃ, 病院, びょういん, 病気, けが, 痛い, いたい, isha, byouin

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-not-paid = 給料を もらって いません。
    .kana = きゅうりょうを もらって いません。
    .keywords = 給料, きゅうりょう, 給与, 賃金, 未払い, みはらい, お金, 払ってくれない, kyuuryou, kyuryo

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-do-not-want-to-leave-japan = 日本から 出たく ありません。
    .kana = にほんから でたく ありません。
    .keywords = 帰りたくない, かえりたくない, 帰国, きこく, 強制帰国, 強制送還, 空港, くうこう, 日本にいたい, kikoku

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-do-not-want-to-sign = これに サインしたく ありません。
    .kana = これに さいん したく ありません。
    .keywords = サイン, さいん, 署名, しょめい, はんこ, ハンコ, 契約書, 書類, sain, hanko

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-cannot-go-out = 外に 出させて もらえません。
    .kana = そとに ださせて もらえません。
    .keywords = 出られない, でられない, 外出, がいしゅつ, 閉じ込め, とじこめ, 監禁, 寮, 鍵, derarenai

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-safe-place-tonight = 今夜 安全に 泊まれる 場所が 必要です。
    .kana = こんや あんぜんに とまれる ばしょが ひつようです。
    .keywords = 泊まる, とまる, 泊まる所, 寝る場所, ねる, シェルター, しぇるたー, 今夜, こんや, tomaru

# tier: safety
# The sentence shown in large letters, and its reading. $age: an age in years.
phrase-i-am-under-18 = 私は { $age }歳未満です。
    .kana = わたしは じゅうはっさいみまんです。
    .keywords = 18歳未満, 18さい, 未成年, みせいねん, 子ども, こども, 年齢, ねんれい, miseinen, kodomo

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-afraid-of-someone-here = ここに 怖い 人が います。
    .kana = ここに こわい ひとが います。
    .keywords = 怖い, こわい, コワイ, 恐い, 怖い人, おびえる, 逃げたい, kowai, nigetai

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-do-not-tell-anyone = 私が ここに いることを 誰にも 言わないで ください。
    .kana = わたしが ここに いることを だれにも いわないで ください。
    .keywords = 誰にも言わないで, だれにもいわないで, 言わないで, 秘密, ひみつ, ヒミツ, 内緒, ないしょ, himitsu, naisho

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-write-it-down = 書いて ください。
    .kana = かいて ください。
    .keywords = 書いて, かいて, カイテ, 書く, メモ, めも, 紙, kaite, memo

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-speak-slowly = ゆっくり 話して ください。
    .kana = ゆっくり はなして ください。
    .keywords = ゆっくり, ユックリ, ゆっくり話して, もう一度, もういちど, 早い, わからない, yukkuri, mou ichido

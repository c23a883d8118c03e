## Sentences that a person shows or says. Polite, short, spaces between phrases. The reader is a stranger who may help.
## .kana: the reading, in hiragana only; the card makes the sounds in other letters from it. Nobody sees two marks: | stands before a particle or another
## word that Japanese writes together with the one before it, - where a long word may be cut.

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-help-me = 助けて ください。
    .kana = たすけて ください。
    .keywords =
        助けて, たすけて, タスケテ, 助けてください, ヘルプ, へるぷ, SOS, 困っている, tasukete, 助けてほしい, 助けて下さい, たすけてください,
        てつだって, 手伝って, きんきゅう, エスオーエス, すくって, 救って, たすけてほしい, 助けが必要, こまっている, こまっています

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-in-danger = 今 危険な 目に あって います。
    .kana = いま きけん|な め|に あって います。
    .keywords =
        危険, きけん, 危ない, あぶない, アブナイ, ピンチ, こわい, abunai, kiken, あぶないです, 危険です, 今あぶない, いまあぶない, 身の危険,
        みのきけん, 命の危険, いのちがあぶない, 追われている, おわれている, 襲われる, おそわれる, 狙われている, 危ない所, ねらわれている

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-call-police = 警察を 呼んで ください。
    .kana = けいさつ|を よんで ください。
    .keywords =
        警察, けいさつ, ケーサツ, おまわりさん, 警察官, 交番, こうばん, ポリス, keisatsu, koban, 警察を呼んで, 警察をよんで, けいさつをよんで,
        警察に電話, 警察に通報, 通報して, 通報, つうほう, パトカー, 警察官を呼んで, おまわり, 警察をおねがい, 警察署

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-call-ambulance = 救急車を 呼んで ください。
    .kana = きゅうきゅうしゃ|を よんで ください。
    .keywords =
        救急車, きゅうきゅうしゃ, キュウキュウシャ, 救急, 緊急, 急病, けが, kyuukyuusha, kyukyusha, 救急車を呼んで, 救急車をよんで,
        きゅうきゅうしゃをよんで, 救急をよんで, 血が出る, ちがでている, 意識がない, いしきがない, 倒れた, たおれた, 苦しい, くるしい,
        息ができない, いきができない, きゅうびょう

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-not-my-employer = 私の 職場に 電話 しないで ください。
    .kana = わたし|の しょくば|に でんわ しないで ください。
    .keywords =
        会社に電話しないで, 職場, しょくば, 会社, かいしゃ, 社長, しゃちょう, 雇い主, やといぬし, kaisha, 会社に言わないで, 会社に知らせないで,
        かいしゃにいわないで, 会社に連絡しないで, 雇い主に電話しないで, 雇用主, こようぬし, 社長に言わないで, 社長に電話しないで,
        社長に知らせないで, 店長に言わないで, 職場に電話しないで, 会社はだめ, ボス, 上司に言わないで

# tier: safety
# The sentence shown in large letters, and its reading. $language: the name of a language.
phrase-need-interpreter = { $language }の 通訳が 必要です。
    .kana = { $language }|の つうやく|が ひつよう|です。
    .keywords =
        通訳, つうやく, ツウヤク, 翻訳, ほんやく, 日本語が話せない, わからない, 言葉, tsuuyaku, tsuyaku, 通訳がほしい, 通訳が必要,
        つうやくがひつよう, 通訳をおねがい, 通訳を呼んで, タイ語の通訳, 母国語, ぼこくご, 日本語がわからない, にほんごがわからない,
        日本語ができない, 日本語が話せません, 言葉がわからない, ことば, 話せない, はなせない, ほんやくアプリ

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-passport-was-taken = パスポートを 取り上げられました。
    .kana = ぱすぽーと|を とり-あげ-られ-ました。
    .keywords =
        パスポート, ぱすぽーと, パスポ, 旅券, りょけん, 取られた, とられた, 取り上げ, pasupooto, passport, パスポートをとられた,
        パスポートを取られた, パスポートがない, パスポートを返して, 在留カード, ざいりゅうかーど, 在留カードをとられた, 会社がもっている,
        盗まれた, ぬすまれた, 身分証, とりあげられた, なくした, 返してくれない, zairyuu

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-i-was-hurt = 暴力を 受けました。
    .kana = ぼうりょく|を うけました。
    .keywords =
        暴力, ぼうりょく, なぐられた, 殴られた, たたかれた, けられた, けが, 怪我, bouryoku, kega, 殴られました, なぐられました, 叩かれた,
        蹴られた, けがをした, 怪我した, 傷, きず, 傷つけられた, 暴行, ぼうこう, 暴力をうけた, 夫に殴られた, 社長に殴られた, 押された, あざ,
        ケガさせられた

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-i-was-forced = したくない ことを 無理やり させられました。
    .kana = したく|ない こと|を むりやり させ-られ-ました。
    .keywords =
        無理やり, むりやり, ムリヤリ, 強制, きょうせい, 強要, させられた, 嫌なこと, いや, muriyari, 強制された, きょうせいされた,
        むりやりさせられた, 無理やりさせられた, 強いられた, しいられた, したくない, したくないこと, やりたくない, 嫌です, いやだ, いやでした,
        おどされて, 脅されてした, 意に反して, いにはんして, 強要された

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-woman-please = 女性の 係の 人と 話したいです。
    .kana = じょせい|の かかり|の ひと|と はなし-たい|です。
    .keywords =
        女の人, おんなのひと, 女性, じょせい, 女性の警察官, 女医, 女性スタッフ, onna no hito, josei, 女の人がいい, おんなのひとがいい,
        女の人と話したい, 女性と話したい, 女性がいい, 女性の人, 女性のスタッフ, 女性警察官, 婦人警官, 女性の医者, じょい, 女の先生, 男の人はいや,
        男性はいや, おとこのひとはいや

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-let-me-wait-here = ここで 待たせて ください。
    .kana = ここ|で またせて ください。
    .keywords =
        待つ, まつ, 待たせて, またせて, ここにいたい, 隠れる, かくれる, かくまって, matasete, matsu, 待ちたい, まちたい, ここで待つ, ここでまつ,
        ここで待たせて, ここで待ってもいい, ここでまってもいい, ちょっと待って, ここにいさせて, いさせて, 座って待つ, 隠してください, かくして,
        かくれたい, 隠れたい

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-let-me-use-phone = 電話を 貸して ください。
    .kana = でんわ|を かして ください。
    .keywords =
        電話, でんわ, デンワ, 電話を貸して, 貸して, かして, スマホ, 携帯, けいたい, denwa, 電話をかりたい, 電話を借りたい, 電話を使いたい,
        電話を使わせて, でんわをかしてください, 電話をかして, でんわをかりる, スマホを貸して, スマホがない, 電話がない, 充電, じゅうでん,
        電池がない, 公衆電話, 通話, 電話してもいい

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-call-this-number-for-me = 私の 代わりに この 番号に 電話 して ください。
    .kana = わたし|の かわり|に この ばんごう|に でんわ して ください。
    .keywords =
        代わりに電話, かわりにでんわ, 電話して, でんわ, 番号, ばんごう, 電話番号, denwa, bangou, この番号に電話, この番号に電話して,
        このばんごうにでんわ, かわりにかけて, 代わりにかけて, 電話をかけて, でんわをかけて, かけてほしい, 電話してください, 番号にかける,
        かけてください, 話してほしい, ダイヤル, でんわばんごう

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-to-embassy = 私の 国の 大使館に 行きたいです。
    .kana = わたし|の くに|の たいしかん|に いきたい|です。
    .keywords =
        大使館, たいしかん, タイシカン, 領事館, りょうじかん, エンバシー, taishikan, ryoujikan, 大使館に行きたい, たいしかんにいきたい,
        大使館に電話, 大使館に連絡, 大使館につれていって, 大使館へ, タイ大使館, カンボジア大使館, 領事館に行きたい, 自分の国の大使館, 総領事館,
        大使, たいし, 国の大使館

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-need-doctor = 医者に 診て もらいたいです。
    .kana = いしゃ|に みて もらい-たい|です。
    .keywords =
        医者, いしゃ, 病院, びょういん, 病気, けが, 痛い, いたい, isha, byouin, 医者に行きたい, いしゃにいきたい, 病院に行きたい, びょういんにいきたい, 病院へ, 医者を呼んで, お医者さん, おいしゃさん, 診てほしい,
        熱がある, ねつがある, 痛いです, いたいです, 具合が悪い, ぐあいがわるい, 薬, くすり, 血が出た, クリニック, 怪我, 妊娠, 中絶, 産婦人科, HIV検査

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-not-paid = 給料を もらって いません。
    .kana = きゅうりょう|を もらって いません。
    .keywords =
        給料, きゅうりょう, 給与, 賃金, 未払い, みはらい, お金, 払ってくれない, kyuuryou, kyuryo, 給料がもらえない, 給料をもらっていない,
        給料がない, きゅうりょうがない, 給料未払い, 賃金未払い, 給料払って, お金をはらって, はらってくれない, お金がもらえない, もらっていない,
        働いたお金, 残業代, ざんぎょうだい, 払ってください, 払われない, お金をくれない

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-do-not-want-to-leave-japan = 国に 帰りたく ありません。 無理やり 帰らされそうです。
    .kana = くに|に かえり-たく ありません。 むりやり かえら-され-そう|です。
    .keywords =
        帰りたくない, かえりたくない, 帰国, きこく, 強制帰国, 強制送還, 空港, くうこう, 日本にいたい, kikoku, 日本に残りたい, のこりたい,
        日本をはなれたくない, まだ帰りたくない, かえりたくないです, 国に帰りたくない, くにへかえりたくない, 帰国したくない, 帰国させられる,
        きこくさせられる, 帰らせないで, 送り返さないで, きょうせいきこく, 飛行機に乗りたくない, 空港に行きたくない, まだ日本にいたい

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-do-not-want-to-sign = これに サインしたく ありません。
    .kana = これ|に さいん したく ありません。
    .keywords =
        サイン, さいん, 署名, しょめい, はんこ, ハンコ, 契約書, 書類, sain, hanko, サインしたくない, サインしない, サインできない,
        サインしろと言われた, 署名したくない, しょめいしたくない, 署名しない, 書きたくない, かきたくない, 判子, はんこをおしたくない,
        押したくない, 印鑑, いんかん, 書類にサイン, 同意書, どういしょ, 紙にサイン, サインを強要, わからない書類

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-cannot-go-out = 外に 出させて もらえません。
    .kana = そと|に ださせて もらえません。
    .keywords =
        出られない, でられない, 外出, がいしゅつ, 閉じ込め, とじこめ, 監禁, 寮, 鍵, derarenai, 外に出られない, そとにでられない, 外に出たい,
        そとにでたい, 外出できない, 出してくれない, だしてください, 出られません, 自由がない, かんきん, 鍵がかかっている, かぎ, りょう,
        寮から出られない, 部屋から出られない, とじこめられた, 閉じ込められた, 出してもらえない

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-safe-place-tonight = 今夜 安全に 泊まれる 場所が 必要です。
    .kana = こんや あんぜん|に とまれる ばしょ|が ひつよう|です。
    .keywords =
        泊まる, とまる, 泊まる所, 寝る場所, ねる, シェルター, しぇるたー, 今夜, こんや, tomaru, 泊まるところ, とまるところ, 今夜寝る場所, 今夜泊まる所, 今日泊まる所がない, 今夜寝る所がない, ねるところがない, 寝る所がない,
        泊まりたい, とまりたい, 住む所がない, 家がない, いえがない, 行く所がない, いくところがない, 帰る所がない, 安全な場所, あんぜんなばしょ, ホームレス, 宿, やど, 逃げ込む所, 避難所, ひなんじょ, 野宿

# tier: safety
# The sentence shown in large letters, and its reading. $age: an age in years.
phrase-i-am-under-18 = 私は { $age }歳未満です。
    .kana = わたし|は じゅうはっさい|みまん|です。
    .keywords =
        18歳未満, 18さい, 未成年, みせいねん, 子ども, こども, 年齢, ねんれい, miseinen, kodomo, 未成年です, みせいねんです, 子どもです,
        こどもです, 17歳, 16歳, 15歳, 17さい, 16さい, 高校生, 中学生, こうこうせい, 少女, 少年, わかい, 若いです, 18歳になっていない

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-afraid-of-someone-here = ここに 怖い 人が います。
    .kana = ここ|に こわい ひと|が います。
    .keywords =
        怖い, こわい, コワイ, 恐い, 怖い人, おびえる, 逃げたい, kowai, nigetai, 怖いです, こわいです, こわい人がいる, 怖い人がいる,
        この人がこわい, あの人がこわい, 社長がこわい, 男の人がこわい, 一緒の人がこわい, いっしょのひとがこわい, 見られている,
        そばにいる人がこわい, 恐ろしい, おそろしい, にげたい, 不安, ふあん

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-do-not-tell-anyone = 私が ここに いる ことを 誰にも 言わないで ください。
    .kana = わたし|が ここ|に いる こと|を だれ|に|も いわないで ください。
    .keywords =
        誰にも言わないで, だれにもいわないで, 言わないで, 秘密, ひみつ, ヒミツ, 内緒, ないしょ, himitsu, naisho, 言わないでください, いわないで,
        だれにも, 知らせないで, しらせないで, ひみつにして, 秘密にして, 内緒にして, ないしょにして, ここにいると言わないで, いばしょ,
        居場所を言わないで, 家族に言わないで, 社長に言わないで, 話さないで, はなさないで, 守秘, プライバシー

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-write-it-down = 書いて ください。
    .kana = かいて ください。
    .keywords =
        書いて, かいて, カイテ, 書く, メモ, めも, 紙, kaite, memo, 紙に書いて, かみにかいて, 紙に書いてください, 書いてください, かいてください,
        書いてほしい, かいてほしい, メモして, メモを書いて, ペン, 文字で書いて, ひらがなで書いて, 漢字が読めない, ふりがな, 住所を書いて,
        日本語で書いて, 字を書いて

# tier: safety
# The sentence shown in large letters, and its reading.
phrase-speak-slowly = ゆっくり 話して ください。
    .kana = ゆっくり はなして ください。
    .keywords =
        ゆっくり, ユックリ, ゆっくり話して, もう一度, もういちど, 早い, わからない, yukkuri, mou ichido, ゆっくり話してください,
        ゆっくりはなして, ゆっくりいって, もっとゆっくり, はやい, 速い, 早口, はやくち, もう一度言って, もう一回, もういっかい, もういちどいって,
        くりかえして, 繰り返して, やさしい日本語, やさしい言葉, かんたんな日本語, 簡単に言って, わかりません

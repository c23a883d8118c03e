## Names of people and offices who help, and one line that says what each does.
## Name: the name people know there. No number in it: the number stands beside it.
## .about: who they are and what they do, in one or two short sentences. $age: an age in years.

## Emergency numbers. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-police-110 = 警察
    .about = 警察です。危険なときや、犯罪の被害にあったとき、昼も夜も電話できます。
    .keywords = 警察, 警察署, けいさつ, お巡りさん, keisatsu

contact-fire-ambulance-119 = 消防・救急
    .about = 火事、けが、急な病気のとき、昼も夜も電話できます。
    .keywords = 救急, 救急車, 消防, 消防車, きゅうきゅうしゃ, 火事

contact-coast-guard-118 = 海上保安庁
    .about = 海で、事故など緊急のことがあったときに電話します。

## Police and crime. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-police-consultation-9110 = 警察相談専用電話
    .about = 緊急ではないときに、警察に相談できます。電話をかけた都道府県の警察につながります。

contact-police-sexual-crime-8103 = 性犯罪被害相談電話
    .about = 性犯罪の被害を受けた人のための、警察の電話です。女性も男性も、だれでも電話できます。

contact-anonymous-tip-line = 匿名通報ダイヤル
    .about = 名前を言わずに、人身取引のことを警察に知らせる窓口です。あなたを助ける窓口ではありません。

contact-boryokudan-removal-centres = 暴力追放運動推進センター（暴追センター）
    .about = 暴力団やおどしのことを、無料で相談できます。秘密を守ることが、法律で決まっています。このセンターは、警察とよく協力しています。

## Work, pay, training. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-posse-migrant = NPO法人POSSE 外国人労働サポートセンター
    .about = 民間の支援団体です。パスポート、給料、けが、書類のことで困っている人を助けます。メールはどの言語でも書けます。
    .keywords =
        POSSE, ポッセ, 労働組合, ユニオン, NGO, NPO, 支援団体, しえんだんたい, 市民団体, ボランティア

contact-rink-osaka = RINK（すべての外国人労働者とその家族の人権を守る関西ネットワーク）
    .about = 大阪にある民間の支援団体です。日本中から相談できます。仕事、給料、ビザのことを助けます。役所へいっしょに行ってもらうこともできます。
    .keywords = RINK, リンク 大阪, 関西ネットワーク, オンライン相談

contact-labour-standards-hotline = 労働条件相談ほっとライン
    .about = 夜と週末に、給料、働く時間、仕事のルールについて答えます。
    .keywords = 労基, 労基署, 労働基準監督署, ろうきしょ, 労働条件相談

contact-otit-sos = 技能実習SOS・緊急相談専用窓口
    .about = 技能実習生の窓口です。暴力やおどしを受けたとき、無理やり帰国させられそうなときに相談できます。電話番号はウェブページにあります。
    .keywords =
        外国人技能実習機構, 技能実習機構, 機構, オーティット, 実習生 相談, 技能実習, 技能実習生, ぎのうじっしゅう, じっしゅうせい, 研修生, 育成就労, いくせいしゅうろう, jisshusei

contact-otit-native-language = 外国人技能実習機構（OTIT）母国語相談
    .about = 技能実習が正しく行われているかを調べる、国の機関です。仕事や生活の相談ができます。タイ語とカンボジア語（クメール語）の番号は、このカードではわかりません。
    .keywords =
        外国人技能実習機構, 技能実習機構, 機構, 母国語相談, 技能実習, 技能実習生, ぎのうじっしゅう, じっしゅうせい, 研修生, 育成就労, いくせいしゅうろう, jisshusei

contact-mhlw-foreign-workers-telephone = 外国人労働者向け相談ダイヤル
    .about = 厚生労働省が、給料、働く時間、解雇（クビ）について答えます。タイ語とカンボジア語（クメール語）の番号は、このカードではわかりません。

contact-fresc-labour-tokyo = 東京労働局 外国人特別相談・支援室
    .about = 東京の労働局の窓口です。給料、働く時間、仕事のけがのことを相談できます。入管のFRESC（外国人在留支援センター）と同じ建物にあります。

contact-tokyo-labour-foreigners = 東京都労働相談情報センター
    .about = 東京都の、無料の労働相談です。仕事や給料のことを聞けます。ビデオの通訳は、タイ語などがあります。カンボジア語（クメール語）はありません。
    .keywords = 労働相談情報センター, 東京 労働相談

contact-rengo-hotline = 連合 なんでも労働相談ホットライン
    .about = たくさんの労働組合が集まった団体です。仕事の困りごとを、何でも相談できます。

contact-ssw-construction-fits = JAC／FITS 建設特定技能 母国語相談ホットライン
    .about = 建設の特定技能の人の窓口です。働く人の国の言葉で答える、と書いてあります。番号はウェブページにあります。
    .keywords =
        特定技能, とくていぎのう, 建設特定技能

## Embassies, consulates and ministries at home. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-cambodia-embassy-tokyo = 在日カンボジア王国大使館
    .about = カンボジアの大使館です。カンボジア人のパスポートの手続きをします。困っているカンボジア人を助けます。
    .keywords = カンボジア大使館, 大使館 カンボジア, かんぼじあ たいしかん

contact-thai-embassy-tokyo = 在東京タイ王国大使館
    .about = タイの大使館です。タイ人のパスポートの手続きをします。困っているタイ人を助けます。
    .keywords = タイ大使館, 大使館 タイ, たい たいしかん

contact-thai-labour-office-tokyo = タイ王国大使館 労働担当官事務所
    .about = 大使館にある、タイ労働省の事務所です。日本で働くタイ人の、契約と給料の相談を聞きます。
    .keywords = タイ労働事務所, タイ 労働担当官

contact-thai-consulate-osaka = 在大阪タイ王国総領事館
    .about = 関西にいる人のための、タイの領事館です。

contact-thai-consulate-fukuoka = 在福岡タイ王国総領事館
    .about = 西日本にいる人のための、タイの領事館です。

contact-thai-mfa-consular = タイ外務省領事局 在外タイ人保護課
    .about = タイにある役所です。パスポートを取り上げられたときや、給料を払ってもらえないときに、外国にいるタイ人を助けます。

contact-cambodia-hon-consulate-nagoya = 在名古屋カンボジア王国名誉領事館
    .about = カンボジアの名誉領事です。日本語で答えます。

contact-central-cambodia = CENTRAL（プノンペン）
    .about = カンボジアにある民間の支援団体です。外国で働くカンボジア人を助けます。法律のこと、訴えること、国に帰ることを相談できます。
    .keywords = CENTRAL, セントラル カンボジア, プノンペン

## Violence and shelters. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-one-stop-8891 = 性犯罪・性暴力被害者のためのワンストップ支援センター
    .about = 性暴力を受けた人を助けます。病院に行くのを助けます。検査や相談もできます。電話をかけた地域のセンターにつながります。女性も男性も、だれでも電話できます。
    .keywords =
        ワンストップ, ワンストップ支援センター, 性暴力被害者支援, レイプ 相談, 性被害 相談, 性暴力 相談

contact-dv-soudan-plus = DV相談＋（プラス）
    .about = 夫、妻、恋人からの暴力について相談できます。

contact-womens-consultation-8778 = 女性相談支援センター
    .about = 困っている女性が相談できます。どの都道府県にもあります。安全に泊まれることもあります。

contact-dv-navi-8008 = DV相談ナビ
    .about = 夫、妻、恋人からの暴力について相談できる、近くのセンターにつながります。

contact-women-house-help = 女性の家HELP
    .about = 女性と、その子どものためのシェルター（安全に泊まれるところ）です。国籍やビザは関係ありません。多くの人は、福祉事務所を通して入ります。お金がかかります。

contact-saalaa = 認定NPO法人 女性の家サーラー
    .about = 神奈川の女性のための、民間の支援団体です。タイ人女性を助けることから始まりました。
    .keywords =
        サーラー, 女性の家

contact-ccw = CCW 女性のための相談センター
    .about = 民間の支援団体です。外国人女性の話を聞きます。番号はウェブページにあります。

contact-womens-net-kobe = 認定NPO法人 ウィメンズネット・こうべ
    .about = 兵庫の民間の支援団体です。女性と子どもを助けます。シェルター（安全に泊まれるところ）があります。

# $until: the day on which the other languages ended.
contact-tokyo-womens-plaza = 東京ウィメンズプラザ
    .about = 女性のための、東京都の相談窓口です。外国語の相談は、ためしにしていましたが、{ $until }に終わりました。

contact-victim-support-tokyo = 公益社団法人 被害者支援都民センター
    .about = 東京で犯罪の被害を受けた人を助けます。日本語を話せる人といっしょに相談するといいです。

contact-one-stop-jp-04 = 性暴力被害相談支援センター宮城
    .about = 宮城で、性暴力を受けた人を助けます。アダルトビデオ（AV）のことも相談できます。

contact-one-stop-jp-47 = 沖縄県性暴力被害者ワンストップ支援センター
    .about = 沖縄で、性暴力を受けた人を助けます。病院に行くのを助けます。検査や相談もできます。

contact-kanagawa-men-sexual-violence = かながわ「かならいん」男性・LGBTs専門相談
    .about = 性暴力を受けた男性やLGBTの人の窓口です。2番目の番号は、女性も男性も、だれでも電話できます。
    .keywords =
        ゲイ, トランスジェンダー, 男性被害, 男性, LGBT

contact-tokushima-men-sexual-violence = 徳島県 男性のための性暴力被害相談
    .about = 性暴力を受けた男性の窓口です。
    .keywords =
        ゲイ, トランスジェンダー, 男性被害, 男性, LGBT

contact-shimane-men-sexual-violence = 島根県 男性・男児のための性暴力被害者支援センター
    .about = 性暴力を受けた男性や男の子の窓口です。家族も電話できます。

## Pictures and adult videos. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-paps = NPO法人ぱっぷす（PAPS）
    .about = 民間の支援団体です。アダルトビデオ（AV）、人に見せたくない写真や動画、無理やりさせられた性的な仕事で困っている人を助けます。写真や動画を消すように、サイトに頼みます。
    .keywords =
        ぱっぷす

contact-av-act-consultation = AV出演被害 相談（内閣府）
    .about = アダルトビデオ（AV）の契約をやめること、動画を売ったり見せたりするのを止めることについて、国が相談を聞きます。番号はワンストップ支援センターと同じです。

contact-safe-line = セーフライン（SIA）
    .about = 人に見せたくない写真や動画を消すように、サイトに無料で頼みます。外国のサイトにも頼みます。全部が消えるという約束はできません。

contact-internet-hotline-center = インターネット・ホットラインセンター（IHC）
    .about = 名前を言わずに、法律に違反するページを知らせることができます。相談はできません。

contact-illegal-harmful-info-center = 違法・有害情報相談センター
    .about = 自分で頼んで、投稿を消してもらう方法を教えます。

## People under 18. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-child-189 = 児童相談所虐待対応ダイヤル
    .about = { $age }歳未満（まだ{ $age }歳になっていない）の人のための電話です。ひどいことをされているときや、危ないときに使えます。近くの児童相談所につながります。
    .keywords = 児童相談所, 児相, いちはやく, じどうそうだんじょ

contact-child-human-rights-110 = こどもの人権電話相談
    .about = いじめられたり、ひどいことをされたりした、子どもや10代の人の話を、法務省が聞きます。

contact-childline = チャイルドライン
    .about = { $age }歳までの人の話を聞く電話です。

contact-colabo = 一般社団法人Colabo（コラボ）
    .about = 10代の女の子のための、民間の支援団体です。食べ物、服、寝る場所があります。病院や役所などに、いっしょに行ってもらうこともできます。

## Any trouble, law, community. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-yorisoi-hotline = よりそいホットライン
    .about = 日本語で、昼も夜も、どんな困りごとも聞きます。
    .keywords =
        よりそい, よりそいホットライン, 寄り添い, 自殺, 死にたい, 生きたくない, いきたくない, もう生きたくない, 生きていたくない, 生きるのがつらい, 生きる意味がない, いなくなりたい, 消えてしまいたい, きえたい, リストカット, リスカ,
        自傷, じしょう, 飛び降り, とびおり, 首をつる, くびをつる, オーバードーズ, もうだめ, もう無理, つかれた, 疲れた, 眠れない, ねむれない, ストレス, 死んでしまいたい, 誰もいない

contact-ijuren-smj = 移住者と連帯する全国ネットワーク（移住連）
    .about = 民間の支援団体のネットワークです。近くの団体を紹介できます。ビザがない人にも紹介できます。
    .keywords =
        NGO, NPO, 支援団体, しえんだんたい, 市民団体, ボランティア

contact-apfs = APFS・APFS労働組合
    .about = 東京にある、民間の支援団体と労働組合です。外国人を助けます。ビザの困りごとも相談できます。
    .keywords =
        NGO, NPO, 支援団体, しえんだんたい, 市民団体, ボランティア

contact-iom-japan = 国際移住機関（IOM）駐日事務所
    .about = 人身取引の被害者と認められた人が、国に帰るのを助けます。警察、入管、女性相談支援センターのどれかを通して頼みます。
    .keywords = 国際移住機関, IOM, アイオーエム

contact-houterasu-multilingual = 法テラス 多言語情報提供サービス
    .about = 法律や相談できるところの情報を、だれにでも伝えます。無料で弁護士に相談するには、条件があります。住所があること、ビザ（在留資格）の期限が過ぎていないこと、収入が少ないことです。
    .keywords = 法テラス, ほうてらす, 弁護士, 法律相談

contact-human-rights-foreign = 外国語人権相談ダイヤル
    .about = 差別やひどい扱いを受けた人の話を、法務省が聞きます。法務省は、相手に「やめてください」と頼むことができます。でも、命令はできません。
    .keywords =
        差別, さべつ, ヘイト, 人種差別, 見下される

contact-human-rights-110 = みんなの人権電話相談
    .about = 差別やひどい扱いを受けた人の話を、法務省が日本語で聞きます。法務省は、写真や動画を消すように、サイトに頼むこともできます。

contact-tokyo-bar-foreigners = 東京弁護士会 外国人法律相談
    .about = 東京の弁護士が、外国人の相談を聞きます。先に料金を聞いてください。

contact-thai-network-japan = 在日タイ人ネットワーク（TNJ）
    .about = 日本にいるタイ人のボランティアです。生活、健康、人身取引のことで困っている人を助けます。

contact-cambodian-community-japan = NPO法人カンボジアコミュニティ
    .about = 日本にいるカンボジア人の団体です。生活、書類、翻訳、病院のことを相談できます。

contact-cambodia-support-gifu = 一般社団法人 カンボジア人支援協会（岐阜）
    .about = カンボジア人の実習生をカンボジア語（クメール語）で助けます。雇い主のための仕事もするので、いつも働く人だけの味方とは言えません。

contact-jnto-visitor-hotline = Japan Visitor Hotline（JNTO）
    .about = 旅行者の窓口です。病気、事故、災害のときに電話します。

contact-tell-lifeline = TELL Lifeline
    .about = とてもつらい人の話を、英語で聞く電話です。
    .keywords =
        自殺, じさつ, 自死, 死にたい, しにたい, 消えたい, うつ, つらい, さびしい, 生きたくない, いきたくない, もう生きたくない, 生きていたくない, 生きるのがつらい, 生きる意味がない, いなくなりたい, 消えてしまいたい, きえたい,
        リストカット, リスカ, 自傷, じしょう, 飛び降り, とびおり, 首をつる, くびをつる, オーバードーズ, もうだめ, もう無理, つかれた, 疲れた, 眠れない, ねむれない, ストレス, 死んでしまいたい, 誰もいない

contact-inochi-sos = #いのちSOS
    .about = 死にたい人や、とてもつらい人の話を聞く電話です。
    .keywords =
        自殺, じさつ, 自死, 死にたい, しにたい, 消えたい, うつ, つらい, さびしい, 生きたくない, いきたくない, もう生きたくない, 生きていたくない, 生きるのがつらい, 生きる意味がない, いなくなりたい, 消えてしまいたい, きえたい,
        リストカット, リスカ, 自傷, じしょう, 飛び降り, とびおり, 首をつる, くびをつる, オーバードーズ, もうだめ, もう無理, つかれた, 疲れた, 眠れない, ねむれない, ストレス, 死んでしまいたい, 誰もいない

contact-inochi-no-denwa = いのちの電話
    .about = 死にたい人や、とてもつらい人の話を聞く電話です。
    .keywords =
        自殺, じさつ, 自死, 死にたい, しにたい, 消えたい, うつ, つらい, さびしい, 生きたくない, いきたくない, もう生きたくない, 生きていたくない, 生きるのがつらい, 生きる意味がない, いなくなりたい, 消えてしまいたい, きえたい,
        リストカット, リスカ, 自傷, じしょう, 飛び降り, とびおり, 首をつる, くびをつる, オーバードーズ, もうだめ, もう無理, つかれた, 疲れた, 眠れない, ねむれない, ストレス, 死んでしまいたい, 誰もいない

## Health. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-amda-medical = AMDA国際医療情報センター
    .about = 言葉が通じる病院を探して、日本で病院に行く方法を説明します。病気そのものの相談はできません。
    .keywords = アムダ, 医療通訳, 外国語の通じる病院

contact-himawari-medical = 東京都医療機関案内サービス「ひまわり」外国語
    .about = 東京で、あなたの言語が通じる病院を探します。

contact-share-medical = シェア＝国際保健協力市民の会
    .about = 民間の支援団体です。外国人の健康の相談を聞きます。保険がない人も相談できます。

contact-tawan-thai-health = タワン（TAWAN）
    .about = タイ人のボランティアです。電話とネットで、健康の相談を聞きます。

## Local offices for foreign residents. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-tokyo-tmc-navi = 東京都多言語相談ナビ（TMC Navi）
    .about = 東京都の外国人の窓口です。生活のこと、ビザのこと、どの役所に行けばいいかを聞けます。役所の人との話を通訳してもらえます。

contact-tokyo-foreign-residents-advisory = 東京都外国人相談
    .about = 東京都の外国人の窓口です。生活とビザのことを聞けます。

contact-center-jp-01 = 北海道外国人相談センター

contact-center-jp-07 = 福島県国際交流協会 外国人住民のための相談窓口

contact-center-jp-08 = 茨城県国際交流協会 外国人相談センター

contact-center-jp-10 = ぐんま外国人総合相談ワンストップセンター

contact-center-jp-11 = 外国人総合相談センター埼玉

contact-center-jp-12 = 千葉県外国人総合相談窓口

contact-center-jp-13-chuo = 東京都中央区 外国語相談

contact-center-jp-14 = 多言語支援センターかながわ

contact-center-jp-14-hiratsuka = 平塚市 外国籍市民相談窓口

contact-center-jp-20 = 長野県多文化共生相談センター

contact-center-jp-22-shizuoka-city = 静岡市多文化共生総合相談センター

contact-center-jp-23 = あいち多文化共生センター

contact-center-jp-27 = 大阪府外国人情報コーナー

contact-center-jp-30 = 和歌山県国際交流センター

contact-center-jp-33-kurashiki = 倉敷市 外国人相談窓口

contact-center-jp-34 = ひろしま国際センター 外国人相談窓口

contact-center-jp-34-hatsukaichi = はつかいち外国人相談センター

# tier: safety
# A local office where the immigration authority comes too: name, and what it is.
contact-center-jp-40 = 福岡県 FUKUOKA IS OPENセンター
    .about = 福岡県の外国人住民のための窓口です。仕事、住まい、病院、学校のことを聞けます。この窓口には、弁護士や労働局の人も来ていて、相談できます。入管の人も、この窓口に来ます。

contact-center-jp-43 = 熊本県外国人サポートセンター

contact-center-jp-44 = 大分県外国人総合相談センター

contact-center-jp-46 = 鹿児島県 外国人総合相談窓口

## The immigration authority. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

# tier: safety
contact-fresc-helpdesk = FRESCヘルプデスク
    .about = 入管（出入国在留管理庁）の職員が、ビザと生活について答えます。

# tier: safety
contact-immigration-information-center = 外国人在留総合インフォメーションセンター
    .about = 入管（出入国在留管理庁）の職員が、ビザと手続きについて答えます。
    .keywords = 入管, 入国管理局, にゅうかん, 出入国在留管理庁

# tier: safety
contact-fresc = 外国人在留支援センター（FRESC）
    .about = 入管（出入国在留管理庁）の職員に、ビザ、仕事、生活について聞けます。

# tier: safety
contact-immigration-trafficking = 出入国在留管理庁 人身取引被害者の相談
    .about = 入管（出入国在留管理庁）のページです。人身取引の被害を受けた人を守ることについて書いてあります。

# What a local office for foreign residents is. Stands under its name.
about-local-centre = 外国人住民のための地域の窓口です。生活、仕事、ビザのこと、どの役所に行けばいいかを聞けます。

## Names of languages. Stand beside a contact ("Speaks Khmer") and in the sentence "I need an interpreter for Khmer".

language-bn = ベンガル語
    .kana = べんがるご
language-de = ドイツ語
    .kana = どいつご
language-en = 英語
    .kana = えいご
language-es = スペイン語
    .kana = すぺいんご
language-fr = フランス語
    .kana = ふらんすご
language-hi = ヒンディー語
    .kana = ひんでぃーご
language-id = インドネシア語
    .kana = いんど-ねしあ-ご
language-it = イタリア語
    .kana = いたりあご
language-ja = 日本語
    .kana = にほんご
language-km = カンボジア語（クメール語）
    .kana = かんぼ-じあ-ご
language-ko = 韓国語
    .kana = かんこくご
language-mn = モンゴル語
    .kana = もんごるご
language-ms = マレー語
    .kana = まれーご
language-my = ミャンマー語（ビルマ語）
    .kana = みゃんまー-ご
language-ne = ネパール語
    .kana = ねぱーるご
language-pt = ポルトガル語
    .kana = ぽると-がる-ご
language-ru = ロシア語
    .kana = ろしあご
language-si = シンハラ語
    .kana = しんはらご
language-th = タイ語
    .kana = たいご
language-tl = タガログ語（フィリピン語）
    .kana = たがろぐご
language-uk = ウクライナ語
    .kana = うくらいな-ご
language-ur = ウルドゥー語
    .kana = うるどぅーご
language-vi = ベトナム語
    .kana = べとなむ-ご
language-zh = 中国語
    .kana = ちゅうごくご

# In place of a language, in the sentence that asks for an interpreter, when the card is in Japanese.
language-own = 私の 国の 言葉
    .kana = わたし|の くに|の ことば

## Names of countries whose citizens an embassy serves.

country-KH = カンボジア
country-TH = タイ

## Rights: what the law says. Each stands on one or more cards, with the law and article beside it.
## The first sentence is what everybody sees, so it must be true alone: an exception that changes what she does stands in it. At most 45 words in
## English. What else she may want to know stands in ".more", in the same languages. Never "you will get". Keep every "not", "may" and "must".

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v). $months, $yen: numbers or dates that the card fills in.
right-passport-intern = 技能実習生：雇い主も監理団体も、あなたのパスポートや在留カードを預かってはいけません。
    .more = あなたがいやだと思っているのに預かることは犯罪です。罰は、{ $months }か月以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です。

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-passport-intern-later = { $start }より前から技能実習生の人：古いルールでは、雇い主は、あなたのパスポートや在留カードを預かってはいけません。このルールは今も続いていると思いますが、たしかではありません。支援者に聞いてください。
    .more = 古いルールでは、あなたがいやだと思っているのにパスポートや在留カードを預かることは、犯罪です。

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117.
right-passport-guideline = ほかの労働者：国の指針（ガイドライン）では、どの雇い主も、パスポートや在留カードを預からないことになっています。でも、守らなくても、この指針で罰を受けることはありません。
    .more = 働かせるために書類を預かることは、犯罪になることがあります。

# tier: safety
# Labor Standards Act 23. $days: numbers or dates that the card fills in.
right-property-back = あなたが仕事をやめて、返すように求めたら、雇い主は{ $days }日以内に、あなたのものを返さなければなりません。お金、通帳、書類などです。
    .more = 金額について意見がちがうときも、雇い主は、あなたと雇い主の両方が認めている分を、あなたに払わなければなりません。

# tier: safety
# Labor Standards Act 15. $days: numbers or dates that the card fills in.
right-conditions-different = 雇い主は、雇うときに、給料、働く時間、ほかの条件を伝えなければなりません。本当の条件がちがうときは、すぐにやめることができます。やめると、ビザに影響することがあります。
    .more = 仕事のために引っ越した人が、やめてから{ $days }日以内にもとの家に帰るときは、雇い主が旅費を払わなければなりません。

# tier: safety
# Employment Security Act 5-3, Employment Security Act 65(ix). $months, $yen: numbers or dates that the card fills in.
right-false-advert = うその広告や、うその条件で、働く人を集めることは、日本では犯罪です。
    .more = 罰は、{ $months }か月以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です。

# tier: safety
# Immigration Control and Refugee Recognition Act 2(vii), Penal Code 225, Penal Code 226-2, Penal Code 227.
right-trafficking-consent = だれかが自分の利益のために、あなたをだましたり、無理やり何かをさせたり、売ったり買ったりしたなら、はじめに「はい」と言っていても、人身取引かもしれません。人身取引かどうかを決めるのは、警察や入管などの役所だけです。
    .more = 人身取引は犯罪です。このことを、支援者に聞いてください。

# tier: safety
# Immigration Control and Refugee Recognition Act 24(iv).
right-trafficking-status = 外国人が性を売ることや、それに直接関係する仕事は、強制送還（国に帰らされること）の理由になることがあります。でも、人身取引をする人に支配されている人の場合は、理由になりません。支配されている人かどうかは、入管が決めます。
    .more = まず支援団体か弁護士に相談してください。

# tier: safety
# Immigration Control and Refugee Recognition Act 50(1)(iii).
right-trafficking-permission = 役所が人身取引の被害者と認めた人は、日本にいる許可が出ることがあります。入管が決めます。認められる人は、1年に少ししかいません。
    .more = 給料が安い、暴力がある、というだけでは、人身取引の被害者と認められません。

# tier: safety
# Penal Code 220. $months, $years: numbers or dates that the card fills in.
right-confinement = 社長でも、ブローカーでも、パートナーでも、あなたを閉じ込めることや、出られないように捕まえておくことは犯罪です。
    .more = 罰は、{ $months }か月以上{ $years }年以下の拘禁刑（刑務所）です。罪の名前は、監禁罪です。

# tier: safety
# Labor Standards Act 94(1), Ordinance on Dormitories Attached to Enterprises 4.
right-dormitory-free = 会社の寮では、外出や外泊に許可はいりません。このきまりは、会社が借りたふつうのアパートには使われません。
    .more = 訪ねてくる人を制限できるのは、ほかの人のめいわくになる時間と場所だけです。

# tier: safety
# Technical Intern Training Act 48(2), Technical Intern Training Act 111(vi).
right-intern-outing = 技能実習生：実習以外の時間に、電話をすること、人と会うこと、外出することは、あなたの自由です。雇い主も監理団体も、きちんとした理由がないのに（不当に）制限してはいけません。
    .more = 外出などをやめさせるために、「解雇（クビ）にする」「罰金を取る」など、損をさせると言っておどすことは犯罪です。

# tier: safety
# Technical Intern Training Act 48(2), Technical Intern Training Act 111(vi), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-outing-later = { $start }より前から技能実習生の人：古いルールでは、雇い主は、電話、人と会うこと、外出を、きちんとした理由がないのに（不当に）制限してはいけません。このルールは今も続いていると思いますが、たしかではありません。支援者に聞いてください。
    .more = 古いルールでは、外出などをやめさせるために、「解雇（クビ）にする」「罰金を取る」など、損をさせると言っておどすことは犯罪です。

# tier: safety
# Immigration Control and Refugee Recognition Act 24.
right-no-deport = 社長も、ブローカーも、監理団体も、あなたを強制送還できません。日本から出るように命令できるのは、入管（出入国在留管理局）だけです。入管も、法律の手続きでしか命令できません。

# tier: safety
# Penal Code 220, Penal Code 223. $years: numbers or dates that the card fills in.
right-forced-departure = おどしたり、暴力をふるったり、捕まえておいたりして、あなたを日本から出すことは犯罪です。
    .more = 人に無理やり何かをさせる罪（強要罪）は、{ $years }年以下の拘禁刑（刑務所）です。

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51(1).
right-intern-return = 技能実習生：実習を続けられなくなったとき、あなたが続けたいなら、雇い主と監理団体は、別の実習先を探す手伝いをしなければなりません。
    .more = 国の手引きには、途中で帰国するには、本人が自分で「帰る」と決めていることが必要だ、と書いてあります。

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51(1), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-return-later = { $start }より前から技能実習生の人：古いルールでは、実習を続けられなくなったとき、雇い主は、別の実習先を探す手伝いをしなければなりません。このルールは今も続いていると思いますが、たしかではありません。支援者に聞いてください。
    .more = 続けたい人のためのルールです。

# tier: safety
# Labor Standards Act 24.
right-wages-full = 雇い主は、給料を、直接あなたに、毎月1回以上、決まった日に払わなければなりません。給料から引いていいのは、法律で決まっているお金か、働く人の代表と紙に書いた約束（協定）で決まっているお金だけです。
    .more = 法律で決まっているのは、税金や保険です。あなた一人がサインした紙は、この協定ではありません。

# tier: safety
# Minimum Wages Act 4.
right-minimum-wage = 都道府県の最低賃金より低い給料は、あなたが同意していても、法律違反です。もっと低い給料を払う許可がある雇い主は、少ししかいません。
    .more = 足りない分は、雇い主があなたに払うべきお金です。最低賃金は毎年変わります。今は1時間いくらか、聞いてください。

# tier: safety
# Labor Standards Act 32, Labor Standards Act 37, Labor Standards Act 41, Labor Standards Act 116(2), Ordinance to the Labor Standards Act 25-2(1). $day-hours, $week-hours, $small-week-hours, $few, $percent: numbers or dates that the card fills in.
right-overtime-pay = 1日{ $day-hours }時間、または1週間{ $week-hours }時間（小さい店や飲食店などは{ $small-week-hours }時間）をこえて働いた分は、雇い主は給料を{ $percent }%以上多く払わなければなりません。農業、漁業、実際に大きい権限がある管理職、個人の家の家事の仕事は、ルールがちがいます。
    .more = 週{ $small-week-hours }時間になるのは、働く人が{ $few }人より少ない、次のようなところです：店、映画館、病院や介護、美容、ホテル、飲食店、バー。働く時間の特別な決め方があると、ちがうことがあります。

# tier: safety
# Labor Standards Act 115, Labor Standards Act 143. $years, $retirement-years: numbers or dates that the card fills in.
right-wage-claim-time = 今のところ、払われていない給料は、払うはずだった日から{ $years }年間、請求できます。
    .more = 退職金は、{ $retirement-years }年間です。

# tier: safety
# Labor Standards Act 17, Labor Standards Act 24.
right-debt-no-set-off = 働くことを条件にあなたが借りたお金なら、雇い主は、その借金を給料から引いてはいけません。
    .more = 雇い主は、給料を全部払わなければなりません。借金は別の問題です。

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-debt-forced-work = だれも、あなたを無理やり働かせたり、出られないようにしたり、書類を取り上げたりしてはいけません。本当に借金があっても、同じです。
    .more = 暴力、おどし、監禁（閉じ込めること）で働かせることは犯罪です。罰は、{ $low }年以上{ $high }年以下の拘禁刑（刑務所）か、罰金です。

# tier: safety
# Employment Security Act 32-3(2), Employment Security Act 65.
right-job-fee = 日本では、仕事を紹介する会社は、仕事を見つける手数料を、あなたから取ってはいけません。芸能人やモデルなど、少しの例外があります。
    .more = あなたの国で払った手数料のことは、その国の法律で決まります。

# tier: safety
# Anti-Prostitution Act 9, Anti-Prostitution Act 10, Civil Code 90.
right-sex-debt-void = 性を売る契約と結びついた借金は、日本では無効です（法律では、借金がないのと同じです）。人に性を売らせるために、お金を貸したり契約をしたりすることは犯罪です。
    .more = 自分の国での借金など、ほかの借金は、返さなければならないことがあります。

# tier: safety
# Labor Standards Act 16.
right-no-penalty = やめたときの違約金（罰金）や損害賠償（弁償）の金額を、契約で決めてはいけません。ただし、あなたがわざと、またはひどい不注意で本当に損害を出したなら、雇い主は、そのお金を裁判所に求めることができます。

# tier: safety
# Civil Code 627. $weeks: numbers or dates that the card fills in.
right-quit-open-ended = 契約に終わりの日がないなら、いつでも「やめます」と言えます。{ $weeks }週間後に仕事は終わります。でも、やめると、ビザに影響することがあります。
    .more = やめるのに、許可はいりません。

# tier: safety
# Civil Code 628, Labor Standards Act suppl. 137. $years: numbers or dates that the card fills in.
right-quit-fixed-term = 契約に終わりの日があるなら、どうしても続けられない理由（やむを得ない理由）があるとき、または{ $years }年より長い契約で{ $years }年たったあとに、やめることができます。それ以外は、雇い主が、本当に出た損害のお金を請求することがあります。やめると、ビザに影響することがあります。
    .more = どうしても続けられない理由（やむを得ない理由）があるときは、すぐにやめることができます。

# tier: safety
# Immigration Control and Refugee Recognition Act 19-16, Immigration Control and Refugee Recognition Act 22-4. $days, $months: numbers or dates that the card fills in.
right-leaving-notice = 働くための在留資格の人は、仕事をやめてから{ $days }日以内に、入管に届け出なければなりません。きちんとした理由（正当な理由）がないのに、その仕事を{ $months }か月しないと、在留資格を取り消されることがあります。

# tier: safety
# Penal Code 204, Penal Code 208. $years: numbers or dates that the card fills in.
right-violence-crime = けががなくても、あなたをなぐることは犯罪です。
    .more = けがをさせる罪（傷害罪）は、{ $years }年以下の拘禁刑（刑務所）です。

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-forced-labour = 暴力、おどし、監禁（閉じ込めること）、ほかの不当な圧力で、あなたを働かせることは犯罪です。
    .more = 罰は、{ $low }年以上{ $high }年以下の拘禁刑（刑務所）か、罰金です。

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51(1), Technical Intern Training Act 111(vii).
right-intern-move = 技能実習生：あなたや仲間の実習生が、暴力、おどし、ハラスメント（いやがらせ）を受けたことは、別の実習先を求める理由になります。担当の役所が決めます。
    .more = 技能実習の法律に違反することがあったら、役所に知らせる（申告する）ことができます。申告したことを理由に、あなたに不利益（損になること）を与えるのは犯罪です。別の実習先を求めただけのときについては、法律に何も書いてありません。

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51(1), Technical Intern Training Act 111(vii), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-move-later = { $start }より前から技能実習生の人：古いルールでは、暴力、おどし、ハラスメント（いやがらせ）は、別の実習先を求める理由になります。このルールは今も続いていると思いますが、たしかではありません。支援者に聞いてください。
    .more = 担当の役所が決めます。古いルールでは、役所に知らせた（申告した）ことを理由に、あなたに不利益（損になること）を与えるのは犯罪です。

# tier: safety
# Penal Code 176, Penal Code 177.
right-sexual-consent = あなたが断れないときに、あなたに性的な行為をすることは犯罪です。断れない理由は、暴力を受けた、ショックで動けない、眠っている、酒に酔っている、こわい、相手があなたの仕事やお金を決める人だ、などです。
    .more = 結婚していても同じです。抵抗していなくても、同じです。薬、病気や障害、虐待のために断れなかったときも、断る時間がなかったときも、何をするのかについてうそを言われたときも、同じです。

# tier: safety
# Criminal Investigation Rules 61, Criminal Investigation Rules 233(1).
right-police-report = 警察は、犯罪の届け出を受け取らなければなりません。ビザの期限が過ぎているなら、警察に行く前に、支援団体か弁護士に相談してください。
    .more = 警察があなたに質問するとき、あなたが日本語がわからないなら、警察は通訳をつけます。通訳がすぐに見つからないときは、つけないことがあります。「女性の警察官がいい」と頼むことができます。

# tier: safety
# Code of Criminal Procedure 290-2.
right-name-in-court = 性犯罪や人身取引の被害を受けた人は、公開の裁判（だれでも見ることができる裁判）で、自分の名前を出さないように頼むことができます。裁判所が決めます。

# tier: safety
# Anti-Prostitution Act 7, Anti-Prostitution Act 12. $years: numbers or dates that the card fills in.
right-forced-sex-crime = うそ、圧力、おどし、暴力で、人に性を売らせることは犯罪です。
    .more = 決めた場所に人を住まわせて、性を売らせることを商売にするのも犯罪です。この罪は、{ $years }年以下の拘禁刑（刑務所）です。

# tier: safety
# DV Prevention Act 10, DV Prevention Act 23, DV Prevention Act 28-2, Immigration Control and Refugee Recognition Act 70(1)(v).
right-partner-violence = 夫、妻、一緒に住むパートナーの暴力についての法律は、どの国籍の人にも使えます。裁判所は、パートナーに「この人に近づいてはいけません」と命令できます。
    .more = 役所の人は、あなたの安全と秘密を大切にしなければなりません。この法律は、社長や上司の暴力には使えません。この法律があっても、ビザの期限が過ぎていると、警察に逮捕されたり、入管に収容されたりすることがあります。

# tier: safety
# Penal Code 223. $years: numbers or dates that the card fills in.
right-coercion = おどしや暴力で人に無理やり何かをさせることは、だれがしても犯罪です。
    .more = 罰は、{ $years }年以下の拘禁刑（刑務所）です。罪の名前は、強要罪です。

# tier: safety
# Act on Support for Women Facing Difficult Problems 9.
right-womens-support = どの都道府県にも、困っている女性のためのセンターを置かなければならないと、法律で決まっています。しばらく安全な場所に泊まれることがあります。でも、だれでも泊まれるわけではありません。
    .more = 男性のための法律ではありません。でも、男性も、安全に泊まれる場所があるか聞くことができます。

# tier: safety
# Penal Code 222. $years, $yen: numbers or dates that the card fills in.
right-threat-crime = あなたや親族をおどすことは犯罪です。メッセージでおどしても同じです。
    .more = 罰は、{ $years }年以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です（脅迫罪）。相手が外国にいると、日本の警察だけでは、できることが少ないです。

# tier: safety
# Penal Code 223, Penal Code 249. $force-years, $money-years: numbers or dates that the card fills in.
right-threats-for-gain = あなたに何かをさせるために、または、あなたからお金を取るためにおどすことは、犯罪です。
    .more = おどして何かをさせる罪（強要罪）は、{ $force-years }年以下の拘禁刑（刑務所）です。おどしてお金を取る罪（恐喝罪）は、{ $money-years }年以下です。

# tier: safety
# Money Lending Business Act 21.
right-lender-limits = お金を貸す会社や、その取り立てをする人は、あなたをおどしてはいけません。借金のことを、ほかの人に話してはいけません。あなたの家族に「払ってください」と頼んではいけません。
    .more = 貸した会社や、取り立てをする人は、きちんとした理由（正当な理由）がないのに、夜に来たり電話したりしてはいけません。あなたの職場に来たり電話したりすることも、いけません。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 4, AV Appearance Damage Prevention and Relief Act 5, AV Appearance Damage Prevention and Relief Act 10. $law-from: numbers or dates that the card fills in.
right-av-written = アダルトビデオ（AV）の契約は、紙（書面）か電子データで、1本ごとに必要です。ビデオを作る人は、サインの前に説明しなければなりません。書いていない契約は、守らなくていいです（効力がありません）。
    .more = 契約に「やめたら違約金（罰金）を払う」と書いてあっても、払わなくていいです（無効です）。これは、{ $law-from }からあとに結んだ契約のルールです。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 7, AV Appearance Damage Prevention and Relief Act 8, AV Appearance Damage Prevention and Relief Act 9. $filming-months, $release-months: numbers or dates that the card fills in.
right-av-refuse = 撮影の日に、どんな行為でも断ることができます。契約に書いてあっても同じです。断ったことを理由に、だれも、あなたにお金を請求してはいけません。
    .more = あなたが書類をもらってから{ $filming-months }か月たつまで、だれも撮影してはいけません。全部の撮影が終わってから{ $release-months }か月たつまで、だれも作品を公表してはいけません（みんなに見せてはいけません）。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13, AV Appearance Damage Prevention and Relief Act 14. $signed-from, $years: numbers or dates that the card fills in.
right-av-end-free = { $signed-from }からあとに結んだAVの契約は、作品が公表された（みんなが見られるようになった）日から{ $years }年たつまで、どんな理由でも、お金を払わないでやめる（解除する）ことができます。ライブ配信（ライブチャット）については、まだ決まっていません。
    .more = 「契約をやめます」と、紙（書面）かメッセージで伝えてください。もらったお金は、返さなければならないかもしれません。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years, $last-day: numbers or dates that the card fills in.
right-av-earlier-contract-long = { $second-from }から{ $second-until }までの間に結んだAVの契約は、お金を払わないでやめる（解除する）ことができます。できるのは、{ $last-day }か、作品が公表された（みんなが見られるようになった）日から{ $second-years }年たつ日の、どちらか遅いほうの日までです。
    .more = { $first-from }から{ $first-until }までの間に結んだ契約は、作品が公表された日から{ $first-years }年たつまで、お金を払わないでやめることができます。もっと古い契約は、支援者に聞いてください。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years: numbers or dates that the card fills in.
right-av-earlier-contract = { $second-from }から{ $second-until }までの間に結んだAVの契約は、作品が公表された（みんなが見られるようになった）日から{ $second-years }年たつまで、お金を払わないでやめる（解除する）ことができます。
    .more = { $first-from }から{ $first-until }までの間に結んだ契約は、作品が公表された日から{ $first-years }年たつまで、お金を払わないでやめることができます。もっと古い契約は、支援者に聞いてください。

# tier: safety
# Private Sexual Images Act 2(1), Private Sexual Images Act 3. $years, $yen: numbers or dates that the card fills in.
right-image-crime = あなただとわかる、人に見せたくない性的な写真や動画を、多くの人に見せることは犯罪です。人に見せるために作ったものは、このきまりに入りません。
    .more = 罰は、{ $years }年以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です。あなたが警察に「罰してほしい」と言うこと（告訴）が必要です。

# tier: safety
# Act on Punishing Sexual Filming 2. $years, $yen: numbers or dates that the card fills in.
right-secret-filming = あなたを性的に撮影することは、次のとき、犯罪です。隠れて撮ったとき。無理やり撮ったとき。「性的な撮影ではない」「ほかの人は見ない」などと、うそを言って撮ったとき。
    .more = 罰は、{ $years }年以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です。

# tier: safety
# Private Sexual Images Act 4. $days: numbers or dates that the card fills in.
right-takedown = 写真や動画を消すように、サイトに頼むことができます。コピーが全部なくなるとは、だれも約束できません。
    .more = サイトは、のせた人に聞きます。その人が{ $days }日以内に「いやだ」と言わないなら、サイトは消すことができます。

# tier: safety
# Child Prostitution and Child Pornography Act 2, Child Prostitution and Child Pornography Act 4. $age, $years: numbers or dates that the card fills in.
right-child-paid-sex = まだ{ $age }歳になっていない人と性的なことをするために、大人がお金を払うことや、払うと約束することは、法律違反です。それでも、警察があなたに質問することはあります。
    .more = 罰は、{ $years }年以下の拘禁刑（刑務所）か、罰金です。

# tier: safety
# Child Prostitution and Child Pornography Act 7, Penal Code 182(3). $age, $ask-age, $low, $high, $gap: numbers or dates that the card fills in.
right-child-pictures = まだ{ $age }歳になっていない人へ：だれかが、あなたの性的な写真や動画を、作ったり、人に渡したり、人に見せたり、性的な興味のために持っていたりすることは犯罪です。あなたが自分で撮ったものでも、その人がすることは犯罪です。
    .more = あなたがまだ{ $ask-age }歳になっていないなら、「送って」と求めることも犯罪です。あなたが{ $low }歳から{ $high }歳なら、求めた人があなたより{ $gap }歳以上年上のときだけです。

# tier: safety
# Penal Code 176(3), Penal Code 177(3). $age, $low, $high, $gap: numbers or dates that the card fills in.
right-under-16 = まだ{ $age }歳になっていない人が性的なことに「はい」と言っても、法律では、「はい」と言ったことになりません。あなたが{ $low }歳から{ $high }歳なら、このきまりは、相手があなたより{ $gap }歳以上年上のときに使われます。

# tier: safety
# Labor Standards Act 59, Labor Standards Act 60, Labor Standards Act 61, Labor Standards Act 62. $age, $from-hour, $until-hour, $shift-age: numbers or dates that the card fills in.
right-child-work = まだ{ $age }歳になっていない人：ふつう、雇い主は、{ $from-hour }から{ $until-hour }までの仕事、残業、危険な仕事をさせてはいけません。
    .more = 夜の仕事には例外があります。農業、漁業、病院や介護の仕事と、{ $shift-age }歳以上の男子が交替でする仕事です。給料は、ほかの人ではなく、あなたが受け取ります。

# tier: safety
# Industrial Accident Compensation Insurance Act 3.
right-accident-cover = 労災保険は、どの国籍、どのビザの労働者も使えます。雇い主が保険に入っていなくても、使えます。個人の家の家事の仕事では、使えません。
    .more = 小さい農家や、林業・漁業の小さいところは、労災保険に入っていないことがあります。そのときも、雇い主は、けがや病気の治療のお金などを払わなければなりません（補償）。

# tier: safety
# Industrial Accident Compensation Insurance Act 12-8, Industrial Accident Compensation Insurance Act 14, Labor Standards Act 76. $day, $percent: numbers or dates that the card fills in.
right-accident-care = 仕事のけがは、治療が無料です。仕事を休んで{ $day }日目から、いつもの給料の{ $percent }%以上が出ます。
    .more = それより前の、休んだ日の分は、雇い主が{ $percent }%を払わなければなりません。

# tier: safety
# Labor Standards Act 19. $days: numbers or dates that the card fills in.
right-no-dismissal-injury = 仕事のけがで休んでいる間と、そのあと{ $days }日間、雇い主はあなたを解雇しては（クビにしては）いけません。少しの例外があります。

# tier: safety
# Industrial Accident Compensation Insurance Act 42. $years, $disability-years: numbers or dates that the card fills in.
right-accident-time = 労災保険のお金は、{ $years }年以内に請求してください。障害が残ったときは、{ $disability-years }年以内です。

# tier: safety
# Labor Standards Act 3.
right-law-for-everyone = 日本で働く人は、ビザに関係なく、労働の法律、安全のルール、労災保険（仕事のけがや病気のための保険）で守られます。
    .more = 国の通知に、そう書いてあります。給料を求めることは、罪ではありません。

# tier: safety
# Immigration Control and Refugee Recognition Act 70(1)(v), Immigration Control and Refugee Recognition Act 62(2).
right-overstay-risk = ビザの期限を過ぎて日本にいることは、それだけで罪になります。警察や入管は、あなたを逮捕したり、収容したり（閉じ込めたり）できます。
    .more = 法律では、役所の人は、ビザの期限が過ぎている人のことを、入管に知らせなければ（通報しなければ）なりません。どの役所も通報するわけではありません。でも、通報する役所もあります。

# tier: safety
# Immigration Control and Refugee Recognition Act 24-3, Immigration Control and Refugee Recognition Act 5(1)(ix). $short-years, $long-years: numbers or dates that the card fills in.
right-departure-order = 国に帰りたくて、ほかに問題がないなら、自分で入管に行くことができます。条件があります。まず弁護士に相談してください。
    .more = ふつう、日本に戻れない期間は、{ $long-years }年ではなく、{ $short-years }年です。

# tier: safety
# Act 60 of the year Reiwa 6 (the new scheme) suppl. 15(4). $start: numbers or dates that the card fills in.
right-new-scheme = { $start }から、技能実習の代わりに、新しい制度「育成就労」が始まりました。前からいる技能実習生は、技能実習を続けます。
    .more = 古い機構（技能実習の役所）は終わり、新しい機構がその仕事をしています。新しい制度で来た人に、古いルールのどれが使われるかは、たしかではありません。支援者に聞いてください。

## Rights: what the law says. Each stands on one or more cards, with the law and article beside it.
## The first sentence is what everybody sees, so it must be true alone: an exception that changes what she does stands in it. At most 45 words in
## English. What else she may want to know stands in ".more", in the same languages. Never "you will get". Keep every "not", "may" and "must".

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v). $months, $yen: numbers or dates that the card fills in.
right-passport-intern = 技能実習生：雇い主も監理団体も、あなたのパスポートや在留カードを預かってはいけません。
    .more = あなたの意思に反して預かることは犯罪です。罰は、{ $months }か月以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です。

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-passport-intern-later = { $start }より前からの技能実習生：古いルールでは、雇い主は、あなたのパスポートや在留カードを預かってはいけません。このルールは今も続いていると思いますが、たしかではありません。支援者に聞いてください。
    .more = 古いルールでは、あなたの意思に反して預かることは犯罪です。

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117.
right-passport-guideline = ほかの労働者：国の指針は、パスポートや在留カードを預からないように、すべての雇い主に言っています。でも、指針に罰はありません。
    .more = 働かせるために書類を預かることは、犯罪になることがあります。

# tier: safety
# Labor Standards Act 23. $days: numbers or dates that the card fills in.
right-property-back = あなたが仕事をやめて、返すように求めたら、雇い主は{ $days }日以内に、あなたのものを返さなければなりません。お金、通帳、書類などです。
    .more = 金額について意見がちがうときは、二人とも認めている分を返さなければなりません。

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
right-trafficking-consent = だれかが自分の利益のために、あなたをだましたり、無理やりさせたり、売ったり買ったりしたなら、はじめに「はい」と言っていても、人身取引かもしれません。決められるのは、警察や入管などの役所だけです。
    .more = 人身取引は犯罪です。このことを、支援者に聞いてください。

# tier: safety
# Immigration Control and Refugee Recognition Act 24(iv).
right-trafficking-status = 外国人が性を売ることや、それに直接関係する仕事は、強制送還の理由になることがあります。でも、人身取引をする人に支配されている人の場合は、理由になりません。だれがそうかは、入管が決めます。
    .more = まず支援団体か弁護士に相談してください。

# tier: safety
# Immigration Control and Refugee Recognition Act 50(1)(iii).
right-trafficking-permission = 役所が人身取引の被害者と認めた人は、日本にいる許可が出ることがあります。入管が決めます。認められる人は、1年に少ししかいません。
    .more = 給料が安い、暴力がある、というだけでは、認められません。

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
right-intern-outing = 技能実習生：実習以外の時間に、電話をすること、人と会うこと、外出することは、あなたの自由です。雇い主も監理団体も、不当に制限してはいけません。
    .more = 解雇、罰金、ほかの不利益でおどして「してはいけない」と言うことは犯罪です。

# tier: safety
# Technical Intern Training Act 48(2), Technical Intern Training Act 111(vi), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-outing-later = { $start }より前からの技能実習生：古いルールでは、雇い主は、電話、人と会うこと、外出を、不当に制限してはいけません。このルールは今も続いていると思いますが、たしかではありません。支援者に聞いてください。
    .more = 古いルールでは、解雇、罰金、ほかの不利益でおどして止めることは犯罪です。

# tier: safety
# Immigration Control and Refugee Recognition Act 24.
right-no-deport = 社長も、ブローカーも、監理団体も、あなたを強制送還できません。出国を命令できるのは、入管（出入国在留管理局）だけです。法律の手続きでしかできません。

# tier: safety
# Penal Code 220, Penal Code 223. $years: numbers or dates that the card fills in.
right-forced-departure = おどしたり、暴力をふるったり、捕まえておいたりして、あなたを日本から出すことは犯罪です。
    .more = 人に無理やりさせる罪（強要罪）は、{ $years }年以下の拘禁刑（刑務所）です。

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51(1).
right-intern-return = 技能実習生：実習を続けられなくなって、あなたが続けたいなら、雇い主と監理団体は、別の実習先を探す手伝いをしなければなりません。
    .more = 国の手引きは、途中で帰国するにはあなた自身の意思が必要だと言っています。

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51(1), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-return-later = { $start }より前からの技能実習生：古いルールでは、実習を続けられなくなったとき、雇い主は、別の実習先を探す手伝いをしなければなりません。このルールは今も続いていると思いますが、たしかではありません。支援者に聞いてください。
    .more = 続けたい人のためのルールです。

# tier: safety
# Labor Standards Act 24.
right-wages-full = 給料は、直接あなたに、毎月1回以上、決まった日に払わなければなりません。給料から引いていいのは、法律か、働く人の代表との書面の協定で決まっているものだけです。
    .more = 法律で決まっているのは、税金や保険です。あなた一人がサインした紙は、この協定ではありません。

# tier: safety
# Minimum Wages Act 4.
right-minimum-wage = 都道府県の最低賃金より低い給料は、あなたが同意していても、法律違反です。もっと低い給料を払う許可がある雇い主は、少ししかいません。
    .more = 足りない分は、雇い主があなたに払うべきお金です。最低賃金は毎年変わります。今は1時間いくらか、聞いてください。

# tier: safety
# Labor Standards Act 32, Labor Standards Act 37, Labor Standards Act 41, Labor Standards Act 116(2), Ordinance to the Labor Standards Act 25-2(1). $day-hours, $week-hours, $small-week-hours, $few, $percent: numbers or dates that the card fills in.
right-overtime-pay = 1日{ $day-hours }時間、または1週間{ $week-hours }時間（小さい店や飲食店などは{ $small-week-hours }時間）をこえた仕事は、{ $percent }%以上多く払わなければなりません。農業、漁業、本当の管理職、個人の家の家事の仕事は、ルールがちがいます。
    .more = { $small-week-hours }時間は、働く人が{ $few }人より少ない、店、映画館、病院や介護、美容、ホテル、飲食店、バーなどです。働く時間の特別な決め方があると、ちがうことがあります。

# tier: safety
# Labor Standards Act 115, Labor Standards Act 143. $years, $retirement-years: numbers or dates that the card fills in.
right-wage-claim-time = 今のところ、払われていない給料は、払う日から{ $years }年間、請求できます。
    .more = 退職金は、{ $retirement-years }年間です。

# tier: safety
# Labor Standards Act 17, Labor Standards Act 24.
right-debt-no-set-off = 働くことを条件に貸したお金なら、雇い主は、その借金を給料から引いてはいけません。
    .more = 給料は、全部払わなければなりません。借金は別の問題です。

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-debt-forced-work = 本当に借金があっても、あなたを無理やり働かせる、引き止める、書類を取り上げる権利は、だれにもありません。
    .more = 暴力、おどし、監禁で働かせることは犯罪です。罰は、{ $low }年以上{ $high }年以下の拘禁刑（刑務所）か、罰金です。

# tier: safety
# Employment Security Act 32-3(2), Employment Security Act 65.
right-job-fee = 日本では、仕事を紹介する会社は、仕事を見つける手数料を、あなたから取ってはいけません。芸能人やモデルなど、少しの例外があります。
    .more = あなたの国で払った手数料は、その国の法律によります。

# tier: safety
# Anti-Prostitution Act 9, Anti-Prostitution Act 10, Civil Code 90.
right-sex-debt-void = 性を売る契約と結びついた借金は、日本では無効です。人に性を売らせるために、お金を貸したり契約をしたりした人は、犯罪をしています。
    .more = 国での借金など、ほかの借金は、返さなければならないことがあります。

# tier: safety
# Labor Standards Act 16.
right-no-penalty = やめたときの違約金（罰金）や損害賠償の金額を、契約で決めてはいけません。ただし、あなたがわざと、またはひどい不注意で出した本当の損害は、雇い主が裁判所に求めることができます。

# tier: safety
# Civil Code 627. $weeks: numbers or dates that the card fills in.
right-quit-open-ended = 契約に終わりの日がないなら、いつでも「やめます」と言えます。{ $weeks }週間後に仕事は終わります。でも、やめると、ビザに影響することがあります。
    .more = 許可はいりません。

# tier: safety
# Civil Code 628, Labor Standards Act suppl. 137. $years: numbers or dates that the card fills in.
right-quit-fixed-term = 契約に終わりの日があるなら、やむを得ない理由があるとき、または{ $years }年より長い契約で{ $years }年たったあとに、やめることができます。それ以外は、雇い主が本当の損害を請求することがあります。やめると、ビザに影響することがあります。
    .more = やむを得ない理由があるときは、すぐにやめることができます。

# tier: safety
# Immigration Control and Refugee Recognition Act 19-16, Immigration Control and Refugee Recognition Act 22-4. $days, $months: numbers or dates that the card fills in.
right-leaving-notice = 働くための在留資格の人は、仕事をやめてから{ $days }日以内に、入管に届け出なければなりません。正当な理由がなく、その仕事を{ $months }か月しないと、在留資格を取り消されることがあります。

# tier: safety
# Penal Code 204, Penal Code 208. $years: numbers or dates that the card fills in.
right-violence-crime = あなたをなぐった人は、けががなくても、犯罪をしています。
    .more = けがをさせる罪（傷害罪）は、{ $years }年以下の拘禁刑（刑務所）です。

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-forced-labour = 暴力、おどし、監禁、ほかの不当な圧力であなたを働かせた人は、犯罪をしています。
    .more = 罰は、{ $low }年以上{ $high }年以下の拘禁刑（刑務所）か、罰金です。

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51(1), Technical Intern Training Act 111(vii).
right-intern-move = 技能実習生：あなたや仲間の実習生が、暴力、おどし、ハラスメントを受けたら、別の実習先を求める理由になります。担当の役所が決めます。
    .more = 実習の法律に違反していることを、役所に申告できます。申告したことを理由に、あなたに不利益なことをするのは犯罪です。別の実習先を求めただけのときについては、法律は何も言っていません。

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51(1), Technical Intern Training Act 111(vii), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-move-later = { $start }より前からの技能実習生：古いルールでは、暴力、おどし、ハラスメントは、別の実習先を求める理由になります。このルールは今も続いていると思いますが、たしかではありません。支援者に聞いてください。
    .more = 担当の役所が決めます。古いルールでは、役所に申告したことを理由に、あなたに不利益なことをするのは犯罪です。

# tier: safety
# Penal Code 176, Penal Code 177.
right-sexual-consent = 暴力、ショック、睡眠、酒、こわさ、または仕事やお金を決める人の力のために、断ることができないあなたに、性的な行為をした人は、犯罪をしています。
    .more = 結婚していても同じです。抵抗していなくても、同じです。薬、病気や障害、虐待、断る時間がなかったとき、何をするかについてうそを言われたときも、同じです。

# tier: safety
# Criminal Investigation Rules 61, Criminal Investigation Rules 233(1).
right-police-report = 警察は、犯罪の届け出を受け取らなければなりません。ビザの期限が過ぎているなら、警察に行く前に、支援団体か弁護士に相談してください。
    .more = あなたに質問するとき、あなたが日本語がわからないなら、警察は通訳を使います。すぐに通訳が見つからないときは、使わないことがあります。女性の警察官を頼むことができます。

# tier: safety
# Code of Criminal Procedure 290-2.
right-name-in-court = 性犯罪や人身取引の被害を受けた人は、公開の裁判で、自分の名前を出さないように頼むことができます。裁判所が決めます。

# tier: safety
# Anti-Prostitution Act 7, Anti-Prostitution Act 12. $years: numbers or dates that the card fills in.
right-forced-sex-crime = うそ、圧力、おどし、暴力で人に性を売らせた人は、犯罪をしています。
    .more = 人を決めた場所に住まわせて、それを商売にした人も、犯罪をしています。この罪は、{ $years }年以下の拘禁刑（刑務所）です。

# tier: safety
# DV Prevention Act 10, DV Prevention Act 23, DV Prevention Act 28-2, Immigration Control and Refugee Recognition Act 70(1)(v).
right-partner-violence = 夫、妻、一緒に住むパートナーの暴力についての法律は、どの国籍の人にも使えます。裁判所は、パートナーに「この人に近づいてはいけません」と命令できます。
    .more = 役所の人は、あなたの安全と秘密を大切にしなければなりません。社長や上司の暴力には使えません。この法律があっても、ビザの期限が過ぎていると、警察に逮捕されたり、入管に収容されたりすることがあります。

# tier: safety
# Penal Code 223. $years: numbers or dates that the card fills in.
right-coercion = おどしや暴力で人に何かをさせた人は、だれでも、犯罪をしています。
    .more = 罰は、{ $years }年以下の拘禁刑（刑務所）です。罪の名前は、強要罪です。

# tier: safety
# Act on Support for Women Facing Difficult Problems 9.
right-womens-support = どの都道府県にも、困難な問題がある女性のためのセンターがなければなりません。しばらく安全な場所に泊まれることがあります。でも、だれでもではありません。
    .more = 男性は、この法律の対象ではありません。場所があるか聞いてください。

# tier: safety
# Penal Code 222. $years, $yen: numbers or dates that the card fills in.
right-threat-crime = あなたや親族をおどした人は、犯罪をしています。メッセージでおどしても同じです。
    .more = 罰は、{ $years }年以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です（脅迫罪）。相手が外国にいると、日本の警察だけでは、できることが少ないです。

# tier: safety
# Penal Code 223, Penal Code 249. $force-years, $money-years: numbers or dates that the card fills in.
right-threats-for-gain = あなたに何かをさせるために、または、あなたからお金を取るためにおどすことは、犯罪です。
    .more = 何かをさせる罪（強要罪）は、{ $force-years }年以下の拘禁刑（刑務所）です。お金を取る罪（恐喝罪）は、{ $money-years }年以下です。

# tier: safety
# Money Lending Business Act 21.
right-lender-limits = お金を貸す会社や、その取り立てをする人は、おどしてはいけません。借金をほかの人に話してはいけません。家族に払うように頼んではいけません。
    .more = 正当な理由がなく、夜や、あなたの職場に、来たり電話したりしてはいけません。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 4, AV Appearance Damage Prevention and Relief Act 5, AV Appearance Damage Prevention and Relief Act 10. $law-from: numbers or dates that the card fills in.
right-av-written = アダルトビデオ（AV）の契約は、書面か電子データで、1本ごとに必要です。サインの前に説明しなければなりません。書いていない契約は、効力がありません。
    .more = やめたときの違約金（罰金）は無効です。これは、{ $law-from }からの契約のルールです。もっと古い契約は、支援者に聞いてください。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 7, AV Appearance Damage Prevention and Relief Act 8, AV Appearance Damage Prevention and Relief Act 9. $filming-months, $release-months: numbers or dates that the card fills in.
right-av-refuse = 撮影の日に、どの行為でも断ることができます。契約に書いてあっても同じです。そのことで、だれもお金を請求してはいけません。
    .more = 書類をもらってから{ $filming-months }か月たつまで、撮影してはいけません。全部の撮影が終わってから{ $release-months }か月たつまで、公表してはいけません。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13, AV Appearance Damage Prevention and Relief Act 14. $signed-from, $years: numbers or dates that the card fills in.
right-av-end-free = { $signed-from }からのAVの契約：公表から{ $years }年たつまで、どんな理由でも、契約を無料でやめる（解除する）ことができます。ライブ配信（ライブチャット）については、まだ決まっていません。
    .more = 書面かメッセージで伝えてください。もらったお金は、返さなければならないかもしれません。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years, $last-day: numbers or dates that the card fills in.
right-av-earlier-contract-long = { $second-from }から{ $second-until }までのAVの契約：{ $last-day }まで、契約を無料でやめる（解除する）ことができます。公表から{ $second-years }年の日のほうが遅いなら、その日までです。
    .more = { $first-from }から{ $first-until }までの契約：公表から{ $first-years }年たつまで、無料でやめることができます。もっと古い契約は、支援者に聞いてください。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years: numbers or dates that the card fills in.
right-av-earlier-contract = { $second-from }から{ $second-until }までのAVの契約：公表から{ $second-years }年たつまで、契約を無料でやめる（解除する）ことができます。
    .more = { $first-from }から{ $first-until }までの契約：公表から{ $first-years }年たつまで、無料でやめることができます。もっと古い契約は、支援者に聞いてください。

# tier: safety
# Private Sexual Images Act 2(1), Private Sexual Images Act 3. $years, $yen: numbers or dates that the card fills in.
right-image-crime = あなただとわかる、人に見せたくない性的な写真や動画を、多くの人に見せることは犯罪です。人に見せるために作ったものは、対象ではありません。
    .more = 罰は、{ $years }年以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です。警察への告訴（罰してほしいと言うこと）が必要です。

# tier: safety
# Act on Punishing Sexual Filming 2. $years, $yen: numbers or dates that the card fills in.
right-secret-filming = 隠れて、無理やり、または、何を撮るかやだれが見るかについてうそを言って、あなたを性的に撮影した人は、犯罪をしています。
    .more = 罰は、{ $years }年以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です。

# tier: safety
# Private Sexual Images Act 4. $days: numbers or dates that the card fills in.
right-takedown = 写真や動画を消すように、サイトに頼むことができます。コピーが全部なくなるとは、だれも約束できません。
    .more = サイトは、のせた人に聞きます。その人が{ $days }日以内に「いやだ」と言わないなら、サイトは消すことができます。

# tier: safety
# Child Prostitution and Child Pornography Act 2, Child Prostitution and Child Pornography Act 4. $age, $years: numbers or dates that the card fills in.
right-child-paid-sex = { $age }歳未満の人と性的なことをするために、お金を払う大人や、払うと約束する大人は、法律に違反しています。それでも、警察があなたに質問することはあります。
    .more = 罰は、{ $years }年以下の拘禁刑（刑務所）か、罰金です。法律は、あなたを守ろうとしています。

# tier: safety
# Child Prostitution and Child Pornography Act 7, Penal Code 182(3). $age, $ask-age, $low, $high, $gap: numbers or dates that the card fills in.
right-child-pictures = あなたが{ $age }歳未満なら：あなたの性的な写真や動画を、作る人、人に渡す人、人に見せる人、性的な興味のために持つ人は、犯罪をしています。あなたが自分で撮ったものでも、同じです。
    .more = あなたが{ $ask-age }歳未満なら、送るように求めた人も犯罪をしています。あなたが{ $low }歳から{ $high }歳なら、求めた人が{ $gap }歳以上年上のときだけです。法律は、あなたを守ろうとしています。

# tier: safety
# Penal Code 176(3), Penal Code 177(3). $age, $low, $high, $gap: numbers or dates that the card fills in.
right-under-16 = { $age }歳未満の人が性的なことに「はい」と言っても、法律は認めません。あなたが{ $low }歳から{ $high }歳なら、このきまりは、相手が{ $gap }歳以上年上のときに使われます。

# tier: safety
# Labor Standards Act 59, Labor Standards Act 60, Labor Standards Act 61, Labor Standards Act 62. $age, $from-hour, $until-hour, $shift-age: numbers or dates that the card fills in.
right-child-work = { $age }歳未満：ふつう、雇い主は、{ $from-hour }から{ $until-hour }までの仕事、残業、危険な仕事をさせてはいけません。
    .more = 夜の仕事には例外があります。農業、漁業、病院や介護の仕事と、{ $shift-age }歳以上の男子の交替の仕事です。給料は、ほかの人ではなく、あなたに払われます。

# tier: safety
# Industrial Accident Compensation Insurance Act 3.
right-accident-cover = 労災保険は、どの国籍、どのビザの労働者も対象です。雇い主が入っていなくても対象です。個人の家の家事の仕事は、対象ではありません。
    .more = 小さい農業、林業、漁業の会社は、対象ではないことがあります。そのときも、雇い主は補償しなければなりません。

# tier: safety
# Industrial Accident Compensation Insurance Act 12-8, Industrial Accident Compensation Insurance Act 14, Labor Standards Act 76. $day, $percent: numbers or dates that the card fills in.
right-accident-care = 仕事のけがは、治療が無料です。仕事を休んで{ $day }日目から、いつもの給料の{ $percent }%以上が出ます。
    .more = その前の日の分は、雇い主が{ $percent }%を払わなければなりません。

# tier: safety
# Labor Standards Act 19. $days: numbers or dates that the card fills in.
right-no-dismissal-injury = 仕事のけがで休んでいる間と、そのあと{ $days }日間、雇い主はあなたを解雇してはいけません。少しの例外があります。

# tier: safety
# Industrial Accident Compensation Insurance Act 42. $years, $disability-years: numbers or dates that the card fills in.
right-accident-time = お金は、{ $years }年以内に請求してください。障害が残ったときは、{ $disability-years }年以内です。

# tier: safety
# Labor Standards Act 3.
right-law-for-everyone = 労働の法律、安全のルール、労災保険は、ビザに関係なく、日本でする仕事に使われます。
    .more = 国の通知が、そう言っています。給料を求めることは、罪ではありません。

# tier: safety
# Immigration Control and Refugee Recognition Act 70(1)(v), Immigration Control and Refugee Recognition Act 62(2).
right-overstay-risk = ビザの期限を過ぎて日本にいることは、それだけで罪になります。警察や入管は、逮捕や収容ができます。
    .more = 法律では、役所の人は、入管に通報しなければなりません。助けを求めて来た人を通報しない役所は多いです。でも、通報する役所もあります。どの役所に行くか、支援団体か弁護士に聞いてください。

# tier: safety
# Immigration Control and Refugee Recognition Act 24-3, Immigration Control and Refugee Recognition Act 5(1)(ix). $short-years, $long-years: numbers or dates that the card fills in.
right-departure-order = 国に帰りたくて、ほかに問題がないなら、自分で入管に行くことができます。条件があります。まず弁護士に相談してください。
    .more = ふつう、日本に戻れない期間は、{ $long-years }年ではなく、{ $short-years }年です。

# tier: safety
# Act 60 of the year Reiwa 6 (the new scheme) suppl. 15(4). $start: numbers or dates that the card fills in.
right-new-scheme = { $start }から、技能実習の代わりに、新しい制度「育成就労」が始まりました。前からいる技能実習生は、技能実習を続けます。
    .more = 古い機構は終わり、新しい機構がその仕事をしています。新しい制度で来た人に、古いどのルールが使われるか、たしかではありません。支援者に聞いてください。

## Rights: what the law says. Each stands on one or more cards, with the law and article beside it.
## At most 45 words in English. Say what the law says and its limits. Never "you will get". Keep every "not", "may" and "must".

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v). $months, $yen: numbers or dates that the card fills in.
right-passport-intern = 技能実習生：雇い主も監理団体も、あなたのパスポートや在留カードを預かってはいけません。あなたの意思に反して預かることは犯罪です。罰は、{ $months }か月以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です。

# tier: safety
# Labor Standards Act 5.
right-passport-guideline = ほかの労働者：国の指針は、パスポートや在留カードを預からないように、すべての雇い主に言っています。指針に罰はありません。働かせるために書類を預かることは、犯罪になることがあります。

# tier: safety
# Labor Standards Act 23. $days: numbers or dates that the card fills in.
right-property-back = あなたが仕事をやめて、返すように求めたら、雇い主は{ $days }日以内に、あなたのものを返さなければなりません。お金、通帳、書類などです。

# tier: safety
# Labor Standards Act 15. $days: numbers or dates that the card fills in.
right-conditions-different = 雇い主は、雇うときに、給料、働く時間、ほかの条件を伝えなければなりません。本当の条件がちがうときは、すぐにやめることができます。仕事のために引っ越した人が、やめてから{ $days }日以内にもとの家に帰るときは、雇い主が旅費を払わなければなりません。

# tier: safety
# Employment Security Act 5-3, Employment Security Act 65(ix). $months, $yen: numbers or dates that the card fills in.
right-false-advert = うその広告や、うその条件で人を集めることは犯罪です。罰は、{ $months }か月以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です。

# tier: safety
# Immigration Control and Refugee Recognition Act 2(vii), Penal Code 226-2.
right-trafficking-consent = だれかが自分の利益のために、あなたをだましたり、無理やりさせたり、売ったり買ったりしたなら、人身取引という犯罪かもしれません。はじめに「はい」と言っていても同じです。決められるのは、警察や入管などの役所だけです。支援者に聞いてください。

# tier: safety
# Immigration Control and Refugee Recognition Act 24(iv).
right-trafficking-status = 外国人の場合、性的な仕事が強制送還の理由になることがあります。人身取引をする人に支配されている人の場合は、理由になりません。だれがそうかは、入管が決めます。まず支援団体か弁護士に相談してください。

# tier: safety
# Immigration Control and Refugee Recognition Act 50(1)(iii).
right-trafficking-permission = 役所が人身取引の被害者と認めた人は、日本にいる許可が出ることがあります。入管が決めます。認められる人は、1年に少ししかいません。給料が悪いことや、暴力があることだけでは、足りません。

# tier: safety
# Penal Code 220. $months, $years: numbers or dates that the card fills in.
right-confinement = 人を閉じ込めることや、出ていくのを止めることは、だれがしても犯罪です。罰は、{ $months }か月以上{ $years }年以下の拘禁刑（刑務所）です。

# tier: safety
# Labor Standards Act 94(1), Ordinance on Dormitories Attached to Enterprises 4.
right-dormitory-free = 会社の寮では、外出や外泊に許可はいりません。訪ねてくる人を制限できるのは、公平な決まりがあるときだけです。会社が借りたふつうのアパートは、この法律の対象ではありません。

# tier: safety
# Technical Intern Training Act 48(2), Technical Intern Training Act 111(vi).
right-intern-outing = 技能実習生：解雇、罰金、ほかの不利益でおどして、実習以外の時間の電話、人と会うこと、外出を止めるのは犯罪です。

# tier: safety
# Immigration Control and Refugee Recognition Act 24.
right-no-deport = 社長も、ブローカーも、団体も、あなたを強制送還できません。出国を命令できるのは、入管（出入国在留管理局）だけです。法律の手続きでしかできません。

# tier: safety
# Penal Code 220, Penal Code 223. $years: numbers or dates that the card fills in.
right-forced-departure = おどしたり、暴力をふるったり、捕まえておいたりして、あなたを日本から出すことは犯罪です。人に無理やりさせる罪は、{ $years }年以下の拘禁刑（刑務所）です。

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51.
right-intern-return = 技能実習生：実習を続けられなくなったとき、あなたが続けたいなら、雇い主と監理団体は、別の実習先を探す手伝いをしなければなりません。途中で帰国するには、あなた自身の意思が必要です。

# tier: safety
# Labor Standards Act 24.
right-wages-full = 給料は、全部を、直接あなたに、毎月1回以上、決まった日に払わなければなりません。給料から引いていいのは、法律か、働く人の代表との書面の協定で決まっているものだけです。

# tier: safety
# Minimum Wages Act 4.
right-minimum-wage = 都道府県の最低賃金より低い給料は、あなたが同意していても、法律違反です。足りない分は、雇い主が払うべきお金です。最低賃金は毎年変わります。今の金額を聞いてください。もっと低い給料を払う許可がある雇い主も、少しいます。

# tier: safety
# Labor Standards Act 37. $day-hours, $week-hours, $percent: numbers or dates that the card fills in.
right-overtime-pay = 多くの仕事では、1日{ $day-hours }時間、または1週間{ $week-hours }時間をこえた分は、{ $percent }%以上多く払う決まりです。農業と漁業の仕事、本当の管理職、個人の家の家事の仕事は、ルールがちがいます。

# tier: safety
# Labor Standards Act 115, Labor Standards Act 143. $years: numbers or dates that the card fills in.
right-wage-claim-time = 払われていない給料は、{ $years }年間、請求できます。これは今のところのルールです。

# tier: safety
# Labor Standards Act 17, Labor Standards Act 24.
right-debt-no-set-off = 働くことを条件に貸したお金なら、雇い主は、その借金を給料から引いてはいけません。給料は全部払います。借金は別の問題です。

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-debt-forced-work = 借金があっても、あなたを働かせる、引き止める、書類を取り上げる権利は、だれにもありません。暴力、おどし、監禁で働かせることは犯罪です。罰は、{ $low }年以上{ $high }年以下の拘禁刑（刑務所）か、罰金です。

# tier: safety
# Employment Security Act 32-3(2), Employment Security Act 65.
right-job-fee = 日本では、仕事を紹介する会社は、仕事を見つける手数料を、あなたから取ってはいけません。芸能人やモデルなど、少しの例外があります。あなたの国で払った手数料は、その国の法律によります。

# tier: safety
# Anti-Prostitution Act 9, Anti-Prostitution Act 10, Civil Code 90.
right-sex-debt-void = お金を貸したり、契約をしたりして、人に性を売らせることは犯罪です。そのような契約と結びついた借金は、日本では無効です。

# tier: safety
# Labor Standards Act 16.
right-no-penalty = やめたときの罰金や損害賠償の金額を、契約で決めてはいけません。ただし、あなたがわざと、またはひどい不注意で出した本当の損害は、雇い主が裁判所に求めることができます。

# tier: safety
# Civil Code 627. $weeks: numbers or dates that the card fills in.
right-quit-open-ended = 契約に終わりの日がないなら、いつでも「やめます」と言えます。{ $weeks }週間後に仕事は終わります。許可はいりません。

# tier: safety
# Civil Code 628, Labor Standards Act 137. $years: numbers or dates that the card fills in.
right-quit-fixed-term = 契約に終わりの日があるなら、やむを得ない理由があるときは、すぐにやめることができます。{ $years }年より長い契約なら、{ $years }年たてば、いつでもやめることができます。それ以外は、雇い主が本当の損害を請求することがあります。

# tier: safety
# Immigration Control and Refugee Recognition Act 19-16, Immigration Control and Refugee Recognition Act 22-4. $days, $months: numbers or dates that the card fills in.
right-leaving-notice = 働くための在留資格の人は、仕事をやめてから{ $days }日以内に、入管に届け出なければなりません。正当な理由がなく、その仕事を{ $months }か月しないと、在留資格を取り消されることがあります。

# tier: safety
# Penal Code 204, Penal Code 208. $years: numbers or dates that the card fills in.
right-violence-crime = 人をなぐることは、けががなくても犯罪です。けがをさせる罪は、{ $years }年以下の拘禁刑（刑務所）です。

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-forced-labour = 暴力、おどし、監禁、ほかの不当な圧力で人を働かせることは犯罪です。罰は、{ $low }年以上{ $high }年以下の拘禁刑（刑務所）か、罰金です。

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51.
right-intern-move = 技能実習生：あなたや仲間の実習生が、暴力、おどし、ハラスメントを受けたら、別の実習先を求める理由になります。求めたことを理由に、あなたを罰することは犯罪です。担当の役所が決めます。

# tier: safety
# Penal Code 176, Penal Code 177.
right-sexual-consent = あなたが自由に「はい」と言っていない性的な行為は犯罪です。結婚していても同じです。体が動かなかった、寝ていた、酒を飲んでいた、こわかった、仕事やお金を決める相手をおそれていた。そのときも同じです。抵抗していなくても、同じです。

# tier: safety
# Criminal Investigation Rules 61, Criminal Investigation Rules 233.
right-police-report = 警察は、犯罪の届け出を受け取らなければなりません。あなたが日本語がわからないなら、通訳を使わなければなりません。女性の警察官を頼むことができます。ビザの期限が過ぎているなら、先に相談してください。

# tier: safety
# Code of Criminal Procedure 290-2.
right-name-in-court = 性犯罪や人身取引の被害を受けた人は、公開の裁判で、自分の名前を出さないように頼むことができます。裁判所が決めます。

# tier: safety
# Anti-Prostitution Act 7, Anti-Prostitution Act 12. $years: numbers or dates that the card fills in.
right-forced-sex-crime = うそ、圧力、おどし、暴力で人に性を売らせることは犯罪です。決めた場所に住まわせて、それを商売にすることも犯罪です。この商売の罪は、{ $years }年以下の拘禁刑（刑務所）です。

# tier: safety
# DV Prevention Act 10, DV Prevention Act 23.
right-partner-violence = 夫、妻、一緒に住むパートナーの暴力についての法律は、どの国籍の人にも使えます。役所の人は、あなたの安全と秘密を大切にしなければなりません。裁判所は、パートナーに近づかないように命令できます。社長や上司の暴力には使えません。この法律があっても、ビザの期限が過ぎていると、収容されることがあります。

# tier: safety
# Penal Code 223. $years: numbers or dates that the card fills in.
right-coercion = おどしや暴力で人に何かをさせることは、だれがしても犯罪です。罰は、{ $years }年以下の拘禁刑（刑務所）です。

# tier: safety
# Act on Support for Women Facing Difficult Problems 9.
right-womens-support = どの都道府県にも、困難な問題がある女性のためのセンターがなければなりません。しばらく安全な場所に泊まれることがあります。でも、だれでもではありません。男性は、この法律の対象ではありません。場所があるか聞いてください。

# tier: safety
# Penal Code 222. $years, $yen: numbers or dates that the card fills in.
right-threat-crime = あなたや親族をおどすことは犯罪です。罰は、{ $years }年以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です。メッセージも同じです。相手が外国にいると、日本の警察だけでは、できることが少ないです。

# tier: safety
# Penal Code 223, Penal Code 249. $force-years, $money-years: numbers or dates that the card fills in.
right-threats-for-gain = おどして何かをさせる罪は、{ $force-years }年以下の拘禁刑（刑務所）です。おどしてお金を取る罪は、{ $money-years }年以下です。

# tier: safety
# Money Lending Business Act 21.
right-lender-limits = お金を貸す人や取り立てる人は、おどしてはいけません。正当な理由がなく、夜や、あなたの職場に、来たり電話したりしてはいけません。借金をほかの人に話したり、家族に払うように頼んだりしてはいけません。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 4, AV Appearance Damage Prevention and Relief Act 5, AV Appearance Damage Prevention and Relief Act 10.
right-av-written = アダルトビデオ（AV）の契約は、書面か電子データでなければなりません。1本ごとに必要です。サインの前に説明しなければなりません。書いていない契約は、効力がありません。やめたときの罰金は無効です。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 7, AV Appearance Damage Prevention and Relief Act 8, AV Appearance Damage Prevention and Relief Act 9. $filming-months, $release-months: numbers or dates that the card fills in.
right-av-refuse = 書類をもらってから{ $filming-months }か月たつまで、撮影してはいけません。撮影の日に、どの行為でも断ることができます。そのことで、だれもお金を請求してはいけません。全部の撮影が終わってから{ $release-months }か月たつまで、公表してはいけません。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13, AV Appearance Damage Prevention and Relief Act 14. $signed-from, $years: numbers or dates that the card fills in.
right-av-end-free = { $signed-from }からの契約：公表から{ $years }年たつまで、どんな理由でも、書面かメッセージで、無料でやめることができます。もらったお金は、返さなければならないかもしれません。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years, $last-day: numbers or dates that the card fills in.
right-av-earlier-contract-long = { $second-from }から{ $second-until }までの契約：{ $last-day }まで、無料でやめることができます。公表から{ $second-years }年の日のほうが遅いなら、その日までです。{ $first-from }から{ $first-until }までの契約：公表から{ $first-years }年までです。もっと古い契約：聞いてください。

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years: numbers or dates that the card fills in.
right-av-earlier-contract = { $second-from }から{ $second-until }までの契約：公表から{ $second-years }年まで、無料でやめることができます。{ $first-from }から{ $first-until }までの契約：公表から{ $first-years }年までです。もっと古い契約：聞いてください。

# tier: safety
# Private Sexual Images Act 3. $years, $yen: numbers or dates that the card fills in.
right-image-crime = あなたの、人に見せたくない性的な写真や動画を、多くの人に見せることは犯罪です。罰は、{ $years }年以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です。警察への告訴（罰してほしいと言うこと）が必要です。人に見せるために作ったものは、対象ではありません。

# tier: safety
# Act on Punishing Sexual Filming 2. $years, $yen: numbers or dates that the card fills in.
right-secret-filming = 隠れて、無理やり、または、だれが見るかについてうそを言って、あなたを性的に撮影することは犯罪です。罰は、{ $years }年以下の拘禁刑（刑務所）か、{ $yen }円以下の罰金です。

# tier: safety
# Private Sexual Images Act 4. $days: numbers or dates that the card fills in.
right-takedown = 写真や動画を消すように、サイトに頼むことができます。サイトは、のせた人に聞きます。{ $days }日たつと、サイトは消すことができます。コピーが全部なくなるとは、だれも約束できません。

# tier: safety
# Child Prostitution and Child Pornography Act 2, Child Prostitution and Child Pornography Act 4. $age, $years: numbers or dates that the card fills in.
right-child-paid-sex = { $age }歳未満の人と性的なことをするために、お金を払う大人や、払うと約束する大人は、法律に違反しています。{ $years }年以下の拘禁刑（刑務所）です。それでも、警察があなたに質問することはあります。

# tier: safety
# Child Prostitution and Child Pornography Act 7. $age: numbers or dates that the card fills in.
right-child-pictures = { $age }歳未満の人の性的な写真や動画は、だれが撮っても、法律違反です。求める人、お金を払う人、持つ人、広める人は、犯罪をしています。

# tier: safety
# Penal Code 176, Penal Code 177. $age, $low, $high, $gap: numbers or dates that the card fills in.
right-under-16 = { $age }歳未満の人が性的なことに「はい」と言っても、法律は認めません。あなたが{ $low }歳から{ $high }歳なら、相手が{ $gap }歳以上年上のときに、そうなります。

# tier: safety
# Labor Standards Act 60, Labor Standards Act 61. $age, $from-hour, $until-hour: numbers or dates that the card fills in.
right-child-work = { $age }歳未満：ふつう、{ $from-hour }から{ $until-hour }までの仕事、残業、危険な仕事をさせてはいけません。給料は、ほかの人ではなく、あなたに払われます。

# tier: safety
# Industrial Accident Compensation Insurance Act 3.
right-accident-cover = 労災保険は、どの国籍、どのビザの労働者も対象です。雇い主が入っていなくても対象です。個人の家の家事の仕事は、対象ではありません。小さい農業や漁業の会社は、対象ではないことがあります。そのときも、雇い主は補償しなければなりません。

# tier: safety
# Industrial Accident Compensation Insurance Act 12-8, Industrial Accident Compensation Insurance Act 14. $day, $percent: numbers or dates that the card fills in.
right-accident-care = 仕事のけがは、治療が無料です。仕事を休んで{ $day }日目から、いつもの給料の{ $percent }%以上が出ます。

# tier: safety
# Labor Standards Act 19. $days: numbers or dates that the card fills in.
right-no-dismissal-injury = 仕事のけがで休んでいる間と、そのあと{ $days }日間、雇い主はあなたを解雇してはいけません。

# tier: safety
# Industrial Accident Compensation Insurance Act 42. $years, $disability-years: numbers or dates that the card fills in.
right-accident-time = お金は、{ $years }年以内に請求してください。障害が残ったときは、{ $disability-years }年以内です。

# tier: safety
# Labor Standards Act 3.
right-law-for-everyone = 労働の法律、安全のルール、労災保険は、ビザに関係なく、日本でする仕事に使われます。給料を求めることは、罪ではありません。

# tier: safety
# Immigration Control and Refugee Recognition Act 70(1)(v), Immigration Control and Refugee Recognition Act 62(2).
right-overstay-risk = 期限を過ぎて日本にいることは、それだけで罪になります。警察や入管は、逮捕や収容ができます。助けを求めて来た人を通報しない役所は多いです。でも、通報する役所もあります。どの役所に行くか、支援団体か弁護士に聞いてください。

# tier: safety
# Immigration Control and Refugee Recognition Act 24-3, Immigration Control and Refugee Recognition Act 5(1)(ix). $short-years, $long-years: numbers or dates that the card fills in.
right-departure-order = 国に帰りたくて、ほかに問題がないなら、自分で入管に行くことができます。ふつう、日本に戻れない期間は、{ $long-years }年ではなく、{ $short-years }年です。条件があります。まず弁護士に相談してください。

# tier: safety
# Act 60 of the year Reiwa 6 suppl. 15(4). $start: numbers or dates that the card fills in.
right-new-scheme = { $start }から、技能実習の代わりに、新しい制度「育成就労」が始まりました。古い機構は終わり、新しい機構がその仕事をしています。どのルールがあなたのものか、支援者に聞いてください。

## First screen and its parts.

# Name of the app. Stands on top of the first screen.
app-name = たすけカード

# Button on every screen: closes the card at once.
app-leave = すぐに閉じる

# Button: goes to the screen before.
app-back = 戻る

# Heading of the list of situations on the first screen.
home-what-happens = あなたに何が起きていますか？

# Link on the first screen: the list of people and offices who help.
home-contacts = 相談できるところ

# Link on the first screen: the list of Japanese sentences to show or say.
home-phrases = 日本語で見せる・言う

# Link on the first screen: language, place, phone.
home-settings = 言語・場所・電話

# Link on the first screen: what this card is.
home-about = このカードについて

# tier: safety
# Link on the first screen and on cards: the emergency screen.
home-emergency = 今、危険なとき

## Emergency screen.

# tier: safety
# Title of the emergency screen.
emergency-title = 今、危険なとき

# tier: safety
# First sentence of the emergency screen. The numbers stand below as buttons.
emergency-call = 今、危険なら、電話してください。

# tier: safety
# Under the emergency numbers. $sound: the Japanese name of the reader's language, in the reader's letters. $japanese: the same in Japanese.
emergency-interpreter = はじめに「{ $sound }」（{ $japanese }）と言ってください。通訳がつくことがあります。でも、かならずつくとは、だれも約束できません。電話を切らないでください。

# tier: safety
# Under the emergency numbers, for a reader whose language is Japanese.
emergency-interpreter-none = 電話がつながったら、切らないでください。どこにいるか言ってください。

# tier: safety
# Beside the emergency numbers, unless the phone can make calls.
phone-no-voice-sim = 通話用のSIMがない電話では、これらの番号にかけられません。

# tier: safety
# After the sentence above: from where she can call.
phone-other-phone = ほかの人の電話を使ってください。

# tier: safety
# After the sentence above. The police number only.
phone-public-phone = 警察には、公衆電話からもかけられます。無料です。

# Heading on the emergency screen, above sentences to show.
emergency-show = または、だれかにこれを見せる

## Parts of a situation card.

# Heading above the steps.
heading-steps = できること

# Heading above the contacts.
heading-contacts = 相談できるところ

# Heading above the rights.
heading-rights = 法律で決まっていること

# Heading above the Japanese sentences.
heading-phrases = 日本語で見せる・言う

# Label of a step: something to do.
step-do = すること

# tier: safety
# Label of a step: something not to do.
step-do-not = しないこと

# Label of a step: something to keep as proof.
step-keep = とっておく・メモする

# Link below the first contacts of a card: all who help with it.
contacts-more = ほかにも相談できるところ

# One short line below a safety text, and below Japanese sentences, when no native reader has read the language yet. Say "written", not
# "translated": Japanese sentences are no translation.
review-line = 機械が下書きしました。この言語を母語とする人は、まだ読んでいません。

## Law and facts.

# A law and its article. $law: name of the law. $article: number of the article, such as 48(1).
law-citation = { $law } { $article }

# A law and an article of its supplementary provisions. $law: name of the law. $article: number.
law-citation-supplementary = { $law } { $article }

# A paragraph of an article, as people read it aloud. No Roman numerals. $article: the number of the article. $number: the number of the paragraph.
law-paragraph = { $article }第{ $number }項

# An item of an article or paragraph, as people read it aloud. No Roman numerals. $article: what stands before it. $number: the number of the item.
law-item = { $article }第{ $number }号

# Which text of the law was read. $date: the day of that text.
law-text-of = この法律の文は、{ $date }のものです。

# When the card's makers read the source of a fact. $date: a day.
fact-read = { $date }に、この情報を読みました。

# When the source was published. $date: a day, a month or a year.
fact-published = { $date }に公開

# When it is not known when the source was published.
fact-published-unknown = いつ公開されたかは、わかりません。

# When someone reached the contact. $date: a day.
fact-confirmed = { $date }に、実際に連絡がつきました。

# tier: safety
# Nobody has tried to reach the contact.
fact-not-confirmed = 電話をかけて確かめてはいません。

# tier: safety
# The same where there is no number: nobody has tried to reach the contact.
fact-not-tried = 連絡して確かめてはいません。

# Who published what was read, where the reader does not read the title: the contact itself.
source-own = この窓口のページ

# The same: an office of the state, a prefecture or a city.
source-official = 役所のページ

# The same: it is not known who. Its address stands below.
source-page = ウェブページ

# The same: a list, a paper, an app, an article without an address.
source-list = ウェブのアドレスがない情報

## Is it open? $time: an hour such as 17:00, always Japan time.

# tier: safety
# Open now. $when: today, tomorrow or day. $day: a weekday with its date.
availability-open = { $when ->
    [today] { $time }まで開いています
    [tomorrow] 明日の{ $time }まで開いています
   *[day] { $day }の{ $time }まで開いています
 }

# tier: safety
# Open without end.
availability-always = 毎日、24時間開いています

# tier: safety
# Closed now, and when it opens. $when: today, tomorrow or day. $day: a weekday with its date.
availability-closed = { $when ->
    [today] 今は閉まっています。今日{ $time }に開きます
    [tomorrow] 今は閉まっています。明日{ $time }に開きます
   *[day] 今は閉まっています。{ $day }の{ $time }に開きます
 }

# tier: safety
# Closed now, and the next opening is not known.
availability-closed-unknown = 今は閉まっています。いつ開くかは、わかりません

# tier: safety
# The hours are not known at all.
availability-unknown = 開いている時間は、わかりません

# tier: safety
# The hours are not known, because this number has other hours in each prefecture.
availability-differs = 開いている時間は、わかりません。都道府県によってちがいます

# tier: safety
# Not known if it is open now (on a public holiday, for example), but a later opening is known.
availability-unknown-then = { $when ->
    [today] 今、開いているかは、わかりません。今日{ $time }に開きます
    [tomorrow] 今、開いているかは、わかりません。明日{ $time }に開きます
   *[day] 今、開いているかは、わかりません。{ $day }の{ $time }に開きます
 }

# tier: safety
# After the sentence about opening: the language is spoken on some days only. $language: name of a language.
availability-some-days = { $language }が使えるのは、一部の日だけです

# After the hours of a line that speaks neither her language nor Japanese. $language: name of a language.
availability-not-in-language = { $language }では話せません

# Shown instead of opening hours for a contact that is only a web page or mail.
availability-written = 文字だけの窓口です（書くか、読みます）。電話に出る人はいません

# Shown instead of opening hours for a contact that is only a place to go to.
availability-visit = 行って相談するところです

# The same where she writes or reads, or goes there.
availability-written-or-visit = 書くか、読むか、行って相談するところです。電話に出る人はいません

# The same where somebody gives advice over the internet, in writing or talking.
availability-online = インターネットで相談できます

# tier: safety
# Where the channels of a contact have different hours: which one these are of. $channel: Phone, Chat, a number … $said: Open until 17:00.
availability-of-channel = { $channel }：{ $said }

## Cost of a call.

# The call is free.
cost-free = 無料

# A call at the usual price.
cost-normal = ふつうの電話料金

# tier: safety
# A number that always costs. $yen: price. $seconds: for how many seconds.
cost-navi-dial = 携帯電話からは{ $seconds }秒ごとに{ $yen }円かかります。待っている間もかかります

# The price is not known.
cost-unknown = 料金は、わかりません

## Can her phone reach it?

# The line needs a phone that can make calls.
voice-plan-yes = 通話ができる電話が必要です

# The line works over the internet.
voice-plan-no = インターネットだけで使えます

# Not known whether a phone without a call plan can reach it.
voice-plan-unknown = 通話の契約がない電話でかけられるかは、わかりません

# tier: safety
# On a web page or chat.
web-leaves-trace = インターネットが必要です。開くと、ブラウザーに記録が残ります。

# tier: safety
# On the screen of a contact that has a number.
call-leaves-trace = 電話をかけると、電話の履歴に残ります。メッセージは、チャットに残ります。

# tier: safety
# On the screen of a contact without a number, to which she can write: mail, chat, message.
message-leaves-trace = 書いたことは、書くときに使ったアプリに残ります。

# Keys to press after the call is answered. $keys: the keys, such as 2.
channel-then = つながったら { $keys } を押してください

# Kind of channel: a phone number.
channel-phone = 電話

# Kind of channel: a short number, dialled as it stands.
channel-short-dial = 短い番号

# Kind of channel: a text message.
channel-sms = ショートメッセージ（SMS）

# Kind of channel: mail.
channel-email = メール

# Kind of channel: the LINE app.
channel-line = LINE

# Kind of channel: a web page.
channel-web = ウェブページ

# Kind of channel: a chat on a web page.
channel-chat = チャット

# Kind of channel: a place to go to.
channel-walk-in = 直接行くところ

# Button: opens the phone's dialler with the number. The person presses call.
button-call = 電話する

# Button: writes a message.
button-write = メッセージを書く

# Button: opens a web page.
button-open-page = ページを開く

# Button: copies the text beside it.
button-copy = コピー

# Button: reads the Japanese aloud.
button-speak = 音声で聞く

# Button: shows the Japanese in large letters.
button-show-large = 大きく見せる

# Button: shows a sentence that asks someone to call this number.
button-ask-to-call = だれかに電話してもらう

# Languages that a contact speaks. $languages: names with commas.
contact-languages = 言語：{ $languages }

# Between the names of a list.
list-separator = {"、"}

## Will they tell immigration? Will they ask for a name?

# tier: safety
# The contact is the immigration authority.
tells-immigration-is-immigration = ここは、入管（出入国在留管理庁）です。

# tier: safety
# The police: they act on an expired visa.
tells-immigration-acts = ビザの期限が過ぎていると、警察に捕まることがあります。警察が入管に知らせることもあります。

# tier: safety
# Another office of the state or a city: by law it must report, and may weigh it. Never write that they do not report.
tells-immigration-must = 法律では、役所の人は、ビザの期限が過ぎている人のことを、入管に知らせなければなりません。でも、役所は、知らせるかどうかを考えることができます。先に助けるところも多いです。知らせるところもあります。

# tier: safety
# The same, below the sentence about labour offices, which names the law. Never write that they do not report.
tells-immigration-must-too = ここでも、法律は同じです。役所は、知らせるかどうかを考えることができます。先に助けるところも多いです。知らせるところもあります。

# tier: safety
# A labour office: the same, and its ministry's notices say that helping comes first. Never write that they do not report.
tells-immigration-must-helps-first = 法律では、役所の人は、ビザの期限が過ぎている人のことを、入管に知らせなければなりません。でも、国は、労働の役所に「先に働く人を助けてください」と言っています。それでも、知らせることがあります。

# tier: safety
# No law makes them report. They may: never write that they do not.
tells-immigration-need-not = この窓口が入管に知らせなければならない、という法律はありません。でも、知らせることはできます。入管に知らせるかどうか、先に聞くことができます。

# tier: safety
# It is not known whether the contact tells immigration. Never write "no".
tells-immigration-unknown = この窓口が入管に知らせるかどうかは、わかりません。名前を言う前に、聞くことができます。

# A name is not asked for.
anonymous-yes = 名前を言わなくてもいいです。

# A name is asked for.
anonymous-no = 名前を聞かれます。

# Not known whether a name is asked for.
anonymous-unknown = 名前を聞かれるかどうかは、わかりません。

# tier: safety
# An interpreter may be possible.
interpreter-possible = 通訳がつくことがあります。約束はできません

# tier: safety
# Caution on a contact: call before going there.
caution-call-first = 行く前に電話してください。この窓口が今も続いているかは、わかりません。

# tier: safety
# Caution on a contact: may close in a typhoon.
caution-closed-in-typhoons = 台風のときは閉まります。

# tier: safety
# Caution on a contact: the newest source is old.
caution-may-have-ended = このカードを作るときに見たページは、古いものです。この窓口は、もう終わっているかもしれません。

# tier: safety
# On a contact's screen: who answers if this one does not. The name stands beside it as a link.
next-if-closed = だれも答えないときは、ここへ：

## Why a contact stands where it stands. Short.

# Reason: for danger now.
why-emergency = 今、危険なとき

# Reason: open now.
why-open = 今、開いています

# Reason: for the reader's place. $place: name of a prefecture.
why-place = { $place }の人のための窓口

# Reason against: only for other places. $places: names of prefectures.
why-other-place = { $places }の人だけ

# Reason: works with the reader's phone.
why-reachable = あなたの電話で使えます

# Reason against: the reader's phone cannot reach it.
why-not-reachable = あなたの電話では使えません

# Reason: what it helps with. $help: a list.
why-helps = 相談できること：{ $help }

# Reason: a name is not asked for.
why-anonymous = 名前を言わなくてもいい

# Reason: for citizens of a country. $country: name of a country.
why-citizens = { $country }国籍の人のための窓口

# Reason: it is in another country.
why-abroad = 外国にあります

## Notices above a list of contacts.

# tier: safety
# No line speaks her language now. $language: name of a language.
notice-none-open = このページの窓口の中には、今、{ $language }で話せて、開いているとわかっているところはありません。

# tier: safety
# The same on a list of all places: an office of another prefecture may be open. $language: name of a language.
notice-none-open-japan = 日本のどこからでも電話できる窓口の中には、今、{ $language }で話せて、開いているとわかっているところはありません。

# tier: safety
# Only the immigration authority answers in her language now. $language: name of a language.
notice-only-immigration = 日本のどこからでも電話できて、今、{ $language }で話せるのは、入管の窓口だけです。

# tier: safety
# Which line in her language opens next. $name: the contact. $when: today, tomorrow or day. $day: a weekday with its date. $time: an hour.
notice-next = { $when ->
    [today] 次に開くところ：{ $name }、今日{ $time }。
    [tomorrow] 次に開くところ：{ $name }、明日{ $time }。
   *[day] 次に開くところ：{ $name }、{ $day }の{ $time }。
 }

# tier: safety
# It is not known which line in her language opens next. $language: name of a language.
notice-next-unknown = このページの窓口で、{ $language }で話せるところがいつ開くかは、わかりません。

# tier: safety
# Nobody on this page speaks her language on the phone or in a chat, as far as we know; others on the card may. $language: name of a language.
notice-next-none = このページの窓口の中に、{ $language }で話せる電話やチャットは見つかっていません。

# tier: safety
# The same where the immigration authority has such a line. $language: name of a language.
notice-next-none-besides = 入管のほかに、{ $language }で話せる電話やチャットは、このページでは見つかっていません。

# tier: safety
# While her prefecture is not known: offices of some prefectures answer in her language. "Language, place, phone" is home-settings. $language: name of a language.
notice-choose-place = { $language }で相談できる窓口がある都道府県もあります。「言語・場所・電話」で場所を選ぶと、その窓口があるかどうかがわかります。

# In a sentence of a notice: a contact, and by which of its channels. $name: the contact. $channel: Chat, Mail or a number.
notice-way = { $name }（{ $channel }）

# tier: safety
# Lines in her language whose hours are not known. $names: contacts.
notice-hours-unknown = あなたの言語で話せるところ（時間は、わかりません）：{ $names }。

# tier: safety
# What works now. $police and $ambulance: names of the two emergency contacts. Their numbers stand beside it.
notice-emergency-works = 危険なとき、いつでも電話に出るところ：{ $police }、{ $ambulance }。

# tier: safety
# She can write in her language, or ask for advice over the internet. $language: name of a language. $names: contacts, each with the way.
notice-write = 電話をしないで、{ $language }で相談できるところ：{ $names }。

# tier: safety
# A Japanese line is open. $name: the contact. The Japanese sentence to say stands below the notice.
notice-japanese-line = 今、日本語で電話に出るところ：{ $name }。下の日本語の文を言ってください。

# tier: safety
# The card knows no office in her prefecture. $place: name of a prefecture.
notice-no-office = このカードには、{ $place }の窓口がのっていません。

# tier: safety
# Past the last public holiday that the card knows. $date: a day.
notice-calendar-ended = このカードでわかる日本の祝日は、{ $date }までです。祝日は、窓口が閉まっていることがあります。

# tier: safety
# On every screen, when the facts are more than a year old.
# $date: the day of the facts.
notice-card-old = このカードの情報は、{ $date }のものです。古い情報です。電話番号や法律が、変わっているかもしれません。新しいカードをもらってください。

# tier: safety
# The phone's date is before the card was made.
notice-clock-wrong = この電話の日付は、まちがっているようです。カードに出ている窓口の時間（開いているかどうか）も、まちがっているかもしれません。

## Lists of contacts and sentences.

# Title of the list of contacts.
contacts-title = 相談できるところ

# Title of a list of contacts for one kind of help. $help: what they help with.
contacts-title-help = 相談できるところ：{ $help }

# Nothing fits the question.
contacts-none = あてはまるところがありません。全部の一覧を見てください。

# Link: the lines of other places too.
contacts-show-all = ほかの場所も見る

# Link: only what is open now.
contacts-show-open = 今開いているところだけ

# Link: the whole list.
contacts-show-whole = 全部の一覧

# Title of the list of Japanese sentences.
phrases-title = 日本語で見せる・言う

# Above the Japanese sentence on its screen.
phrase-meaning = 文の意味

# Before the sounds of the Japanese sentence in the reader's letters.
phrase-say = 読み方

## Search.

# Title of the search screen.
search-title = さがす

# Label of the field on the search screen: what she can type.
search-field = 困っていること、名前、電話番号

# Nothing fits what was typed.
search-nothing = 見つかりませんでした。ほかの言葉か、もっと短い言葉でさがしてください。

## Settings.

# Title of the settings screen.
settings-title = 言語・場所・電話

# Question: which language.
settings-language = 言語

# tier: safety
# Question: where is she. Only the prefecture.
settings-place = どこにいますか？

# tier: safety
# Answer: she does not know or does not say.
settings-place-none = わからない、または言いたくない

# tier: safety
# Question: what her phone can do.
settings-phone = あなたの電話で、何ができますか？

# tier: safety
# Answer: calls work.
settings-phone-normal = 通話ができる

# tier: safety
# Answer: internet only.
settings-phone-data-only = インターネットだけ。通話はできない

# tier: safety
# Answer: no SIM.
settings-phone-none = SIMがない

# tier: safety
# Answer: not known.
settings-phone-unknown = わからない

## About.

# Title of the screen about the card.
about-title = このカードについて

# What the card is.
about-what = このカードは、あなたに起きているかもしれないこと、法律で決まっていること、相談できるところを伝えます。弁護士でも、役所でもありません。

# tier: safety
# The card never uses the network.
about-offline = このカードは、決してインターネットにつながりません。機内モードで使えます。

# tier: safety
# How the facts were found. $date: the day the sources were read.
about-facts = カードの情報は、公開されているページで、{ $date }に読みました。番号に電話はかけていません。変わったものがあるかもしれません。

# The same, when the facts were read on several days. $first, $last: the first and the last of them.
about-facts-between = カードの情報は、公開されているページで、{ $first }から{ $last }までに読みました。番号に電話はかけていません。変わったものがあるかもしれません。

# tier: safety
# Who wrote the words, in full, when no native reader has read them. $language: name of the language of the words.
about-review-machine = { $language }の文は、機械が下書きしました。{ $language }を母語とする人は、まだ読んでいません。まちがった言葉があるかもしれません。変だと思ったら、信頼できる人に聞いてください。

# Who has read the words. $language: name of the language of the words.
about-review-native = { $language }の文は、{ $language }を母語とする人が読みました。

# tier: safety
# What the card cannot hide.
about-hiding = 「すぐに閉じる」を押すと、画面が閉じます。でも、この電話にカードがあることは、隠せません。電話、メッセージ、ウェブページの記録も残ります。

# Which pack of facts this is. $number: its number. $date: the day of its newest fact.
about-pack = カードの番号 { $number }、{ $date }の情報。

# The licences of words and facts.
about-licence = 文と情報：CC BY 4.0。プログラム：MITまたはApache 2.0。

# Heading above the list of sources.
about-sources = 情報のもと

## Dates. Always the Gregorian year.

# A whole date. $day: 23. $month: name of the month. $year: 2026.
date-day = { $year }年{ $month }{ $day }日

# A month. $month: name of the month. $year: 2026.
date-month = { $year }年{ $month }

# A year. $year: 2026.
date-year = { $year }年

# A weekday with its date. $weekday: name of the weekday. $day: 24. $month: name of the month.
date-weekday = { $month }{ $day }日（{ $weekday }）

weekday-1 = 月曜日
weekday-2 = 火曜日
weekday-3 = 水曜日
weekday-4 = 木曜日
weekday-5 = 金曜日
weekday-6 = 土曜日
weekday-7 = 日曜日

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

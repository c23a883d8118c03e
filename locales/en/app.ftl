## First screen and its parts.

# Name of the app. Stands on top of the first screen.
app-name = Help Card

# Button on every screen: closes the card at once.
app-leave = Leave now

# Button: goes to the screen before.
app-back = Back

# Heading of the list of situations on the first screen.
home-what-happens = What is happening to you?

# Link on the first screen: the list of people and offices who help.
home-contacts = People who help

# Link on the first screen: the list of Japanese sentences to show or say.
home-phrases = Show or say it in Japanese

# Link on the first screen: language, place, phone.
home-settings = Language, place, phone

# Link on the first screen: what this card is.
home-about = About this card

# tier: safety
# Link on the first screen and on cards: the emergency screen.
home-emergency = In danger now

## Emergency screen.

# tier: safety
# Title of the emergency screen.
emergency-title = In danger now

# tier: safety
# First sentence of the emergency screen. The numbers stand below as buttons.
emergency-call = If you are in danger now, call.

# tier: safety
# Under the emergency numbers. $sound: the Japanese name of the reader's language, in the reader's letters. $japanese: the same in Japanese.
emergency-interpreter = Say first: "{ $sound }" ({ $japanese }). An interpreter is possible, but nobody can promise one. Stay on the line.

# tier: safety
# Under the emergency numbers, for a reader whose language is Japanese.
emergency-interpreter-none = When someone answers, stay on the line. Say where you are.

# tier: safety
# Beside the emergency numbers, unless the phone can make calls.
phone-no-voice-sim = A phone without a SIM for calls cannot call these numbers.

# tier: safety
# After the sentence above: from where she can call.
phone-other-phone = Use another person's phone.

# tier: safety
# After the sentence above. The police number only.
phone-public-phone = For the police you can also use a public phone. It is free.

# Heading on the emergency screen, above sentences to show.
emergency-show = Or show this to anyone

## Parts of a situation card.

# Heading above the steps.
heading-steps = What you can do

# Heading above the contacts.
heading-contacts = Who can help

# Heading above the rights.
heading-rights = What the law says

# Heading above the Japanese sentences.
heading-phrases = Show or say it in Japanese

# Label of a step: something to do.
step-do = Do

# tier: safety
# Label of a step: something not to do.
step-do-not = Do not

# Label of a step: something to keep as proof.
step-keep = Keep

# Link below the first contacts of a card: all who help with it.
contacts-more = More people who help

# One short line below a safety text, and below Japanese sentences, when no native reader has read the language yet. Say "written", not
# "translated": Japanese sentences are no translation.
review-line = Written by a machine. Not yet read by a native speaker.

## Law and facts.

# A law and its article. $law: name of the law. $article: number of the article, such as 48(1).
law-citation = { $law }, Article { $article }

# A law and an article of its supplementary provisions. $law: name of the law. $article: number.
law-citation-supplementary = { $law }, supplementary Article { $article }

# A paragraph of an article, as people read it aloud. No Roman numerals. $article: the number of the article. $number: the number of the paragraph.
law-paragraph = { $article }, paragraph { $number }

# An item of an article or paragraph, as people read it aloud. No Roman numerals. $article: what stands before it. $number: the number of the item.
law-item = { $article }, item { $number }

# Which text of the law was read. $date: the day of that text.
law-text-of = Text of { $date }.

# When the card's makers read the source of a fact. $date: a day.
fact-read = We read this on { $date }.

# When the source was published. $date: a day, a month or a year.
fact-published = Published { $date }.

# When it is not known when the source was published.
fact-published-unknown = We do not know when it was published.

# When someone reached the contact. $date: a day.
fact-confirmed = Someone reached it on { $date }.

# tier: safety
# Nobody has tried to reach the contact.
fact-not-confirmed = We have not called it to check.

# tier: safety
# The same where there is no number: nobody has tried to reach the contact.
fact-not-tried = We have not contacted it to check.

# Who published what was read, where the reader does not read the title: the contact itself.
source-own = Their own page

# The same: an office of the state, a prefecture or a city.
source-official = Page of a public office

# The same: it is not known who. Its address stands below.
source-page = Web page

# The same: a list, a paper, an app, an article without an address.
source-list = Source without a web address

## Is it open? $time: an hour such as 17:00, always Japan time.

# tier: safety
# Open now. $when: today, tomorrow or day. $day: a weekday with its date.
availability-open = { $when ->
    [today] Open until { $time }
    [tomorrow] Open until tomorrow { $time }
   *[day] Open until { $day }, { $time }
 }

# tier: safety
# Open without end.
availability-always = Open all day, every day

# tier: safety
# Closed now, and when it opens. $when: today, tomorrow or day. $day: a weekday with its date.
availability-closed = { $when ->
    [today] Closed now. Opens today at { $time }
    [tomorrow] Closed now. Opens tomorrow at { $time }
   *[day] Closed now. Opens on { $day } at { $time }
 }

# tier: safety
# Closed now, and the next opening is not known.
availability-closed-unknown = Closed now. It is not known when it opens

# tier: safety
# The hours are not known at all.
availability-unknown = Hours not known

# tier: safety
# The hours are not known, because this number has other hours in each prefecture.
availability-differs = Hours not known: they differ from prefecture to prefecture

# tier: safety
# Not known if it is open now (on a public holiday, for example), but a later opening is known.
availability-unknown-then = { $when ->
    [today] Not known if it is open now. Opens today at { $time }
    [tomorrow] Not known if it is open now. Opens tomorrow at { $time }
   *[day] Not known if it is open now. Opens on { $day } at { $time }
 }

# tier: safety
# After the sentence about opening: the language is spoken on some days only. $language: name of a language.
availability-some-days = { $language } only on some days

# After the hours of a line that speaks neither her language nor Japanese. $language: name of a language.
availability-not-in-language = not in { $language }

# Shown instead of opening hours for a contact that is only a web page or mail.
availability-written = You write or read; nobody answers a call

# Shown instead of opening hours for a contact that is only a place to go to.
availability-visit = A place to go to

# The same where she writes or reads, or goes there.
availability-written-or-visit = You write or read, or you go there; nobody answers a call

# The same where somebody gives advice over the internet, in writing or talking.
availability-online = Advice over the internet

# tier: safety
# Where the channels of a contact have different hours: which one these are of. $channel: Phone, Chat, a number … $said: Open until 17:00.
availability-of-channel = { $channel }: { $said }

## Cost of a call.

# The call is free.
cost-free = Free

# A call at the usual price.
cost-normal = Usual price of a call

# tier: safety
# A number that always costs. $yen: price. $seconds: for how many seconds.
cost-navi-dial = Costs { $yen } yen every { $seconds } seconds from a mobile phone, also while you wait

# The price is not known.
cost-unknown = Price not known

## Can her phone reach it?

# The line needs a phone that can make calls.
voice-plan-yes = Needs a phone that can make calls

# The line works over the internet.
voice-plan-no = Works with internet only

# Not known whether a phone without a call plan can reach it.
voice-plan-unknown = We do not know if a phone without a call plan can call it

# tier: safety
# On a web page or chat.
web-leaves-trace = Needs internet. Opening it leaves a trace in the browser.

# tier: safety
# On the screen of a contact that has a number.
call-leaves-trace = A call stays in the phone's list of calls. A message stays in the chat.

# tier: safety
# On the screen of a contact without a number, to which she can write: mail, chat, message.
message-leaves-trace = What you write stays in the app in which you write it.

# Keys to press after the call is answered. $keys: the keys, such as 2.
channel-then = Then press { $keys }

# Kind of channel: a phone number.
channel-phone = Phone

# Kind of channel: a short number, dialled as it stands.
channel-short-dial = Short number

# Kind of channel: a text message.
channel-sms = Text message

# Kind of channel: mail.
channel-email = Mail

# Kind of channel: the LINE app.
channel-line = LINE

# Kind of channel: a web page.
channel-web = Web page

# Kind of channel: a chat on a web page.
channel-chat = Chat

# Kind of channel: a place to go to.
channel-walk-in = Place to go

# Button: opens the phone's dialler with the number. The person presses call.
button-call = Call

# Button: writes a message.
button-write = Write

# Button: opens a web page.
button-open-page = Open the page

# Button: copies the text beside it.
button-copy = Copy

# Button: reads the Japanese aloud.
button-speak = Read aloud

# Button: shows the Japanese in large letters.
button-show-large = Show large

# Button: shows a sentence that asks someone to call this number.
button-ask-to-call = Ask someone to call for you

# Languages that a contact speaks. $languages: names with commas.
contact-languages = Languages: { $languages }

# Between the names of a list.
list-separator = {", "}

## Will they tell immigration? Will they ask for a name?

# tier: safety
# The contact is the immigration authority.
tells-immigration-is-immigration = This is the immigration authority itself.

# tier: safety
# The police: they act on an expired visa.
tells-immigration-acts = If your visa has expired, the police can act on it. They can tell immigration.

# tier: safety
# Another office of the state or a city: by law it must report, and may weigh it. Never write that they do not report.
tells-immigration-must = By law, officials must tell immigration about an expired visa. They may weigh it, and many help first. Some do tell.

# tier: safety
# The same, below the sentence about labour offices, which names the law. Never write that they do not report.
tells-immigration-must-too = The same law counts here. Officials may weigh it, and many help first. Some do tell.

# tier: safety
# A labour office: the same, and its ministry's notices say that helping comes first. Never write that they do not report.
tells-immigration-must-helps-first = By law, officials must tell immigration about an expired visa. For labour offices, the ministry says: help the worker first. Some may still tell.

# tier: safety
# No law makes them report. They may: never write that they do not.
tells-immigration-need-not = No law says they must tell immigration. But they may. You can ask first.

# tier: safety
# It is not known whether the contact tells immigration. Never write "no".
tells-immigration-unknown = We do not know if they tell immigration. You can ask before you say your name.

# A name is not asked for.
anonymous-yes = You need not give your name.

# A name is asked for.
anonymous-no = They ask for your name.

# Not known whether a name is asked for.
anonymous-unknown = We do not know if they ask for your name.

# tier: safety
# An interpreter may be possible.
interpreter-possible = An interpreter is possible, not promised

# tier: safety
# Caution on a contact: call before going there.
caution-call-first = Call before you go. We do not know if it is still open.

# tier: safety
# Caution on a contact: may close in a typhoon.
caution-closed-in-typhoons = It closes during typhoons.

# tier: safety
# Caution on a contact: the newest source is old.
caution-may-have-ended = The page we read is old. This line may have ended.

# tier: safety
# On a contact's screen: who answers if this one does not. The name stands beside it as a link.
next-if-closed = If nobody answers, try:

## Why a contact stands where it stands. Short.

# Reason: for danger now.
why-emergency = For danger now

# Reason: open now.
why-open = Open now

# Reason: for the reader's place. $place: name of a prefecture.
why-place = For { $place }

# Reason against: only for other places. $places: names of prefectures.
why-other-place = Only for { $places }

# Reason: works with the reader's phone.
why-reachable = Works with your phone

# Reason against: the reader's phone cannot reach it.
why-not-reachable = Your phone cannot reach this

# Reason: what it helps with. $help: a list.
why-helps = Helps with: { $help }

# Reason: a name is not asked for.
why-anonymous = No name needed

# Reason: for citizens of a country. $country: name of a country.
why-citizens = For citizens of { $country }

# Reason: it is in another country.
why-abroad = Outside Japan

## Notices above a list of contacts.

# tier: safety
# No line speaks her language now. $language: name of a language.
notice-none-open = Of the people on this page, no line in { $language } is known to be open now.

# tier: safety
# The same on a list of all places: an office of another prefecture may be open. $language: name of a language.
notice-none-open-japan = Of the lines for all of Japan, no line in { $language } is known to be open now.

# tier: safety
# Only the immigration authority answers in her language now. $language: name of a language.
notice-only-immigration = Of the lines for all of Japan, only those of the immigration authority are open now in { $language }.

# tier: safety
# Which line in her language opens next. $name: the contact. $when: today, tomorrow or day. $day: a weekday with its date. $time: an hour.
notice-next = { $when ->
    [today] Opens next: { $name }, today at { $time }.
    [tomorrow] Opens next: { $name }, tomorrow at { $time }.
   *[day] Opens next: { $name }, on { $day } at { $time }.
 }

# tier: safety
# It is not known which line in her language opens next. $language: name of a language.
notice-next-unknown = We do not know when the lines in { $language } on this page open.

# tier: safety
# Nobody on this page speaks her language on the phone or in a chat, as far as we know; others on the card may. $language: name of a language.
notice-next-none = We know no phone line or chat in { $language } on this page.

# tier: safety
# The same where the immigration authority has such a line. $language: name of a language.
notice-next-none-besides = Besides the immigration authority, we know no phone line or chat in { $language } on this page.

# tier: safety
# While her prefecture is not known: offices of some prefectures answer in her language. "Language, place, phone" is home-settings. $language: name of a language.
notice-choose-place = Some prefectures have an office that answers in { $language }. Choose yours in "Language, place, phone", and this card shows if it has one.

# In a sentence of a notice: a contact, and by which of its channels. $name: the contact. $channel: Chat, Mail or a number.
notice-way = { $name } ({ $channel })

# tier: safety
# Lines in her language whose hours are not known. $names: contacts.
notice-hours-unknown = Speaks your language, hours not known: { $names }.

# tier: safety
# What works now. $police and $ambulance: names of the two emergency contacts. Their numbers stand beside it.
notice-emergency-works = In danger, these answer at any hour: { $police }, { $ambulance }.

# tier: safety
# She can write in her language, or ask for advice over the internet. $language: name of a language. $names: contacts, each with the way.
notice-write = You can reach them in { $language } without a call: { $names }.

# tier: safety
# A Japanese line is open. $name: the contact. The Japanese sentence to say stands below the notice.
notice-japanese-line = Open now in Japanese: { $name }. Say the Japanese sentence below.

# tier: safety
# The card knows no office in her prefecture. $place: name of a prefecture.
notice-no-office = This card knows no office in { $place }.

# tier: safety
# Past the last public holiday that the card knows. $date: a day.
notice-calendar-ended = This card knows the holidays of Japan only until { $date }. Offices may be closed on a holiday.

# tier: safety
# On every screen, when the facts are more than a year old.
# $date: the day of the facts.
notice-card-old = The facts on this card are of { $date }. That is long ago. Numbers may have ended, and laws may have changed. Ask for a newer card.

# tier: safety
# The phone's date is before the card was made.
notice-clock-wrong = The date of this phone looks wrong. What the card says about opening hours may be wrong too.

## Lists of contacts and sentences.

# Title of the list of contacts.
contacts-title = People who help

# Title of a list of contacts for one kind of help. $help: what they help with.
contacts-title-help = People who help: { $help }

# Nothing fits the question.
contacts-none = No contact fits. Look at the whole list.

# Link: the lines of other places too.
contacts-show-all = Show other places too

# Link: only what is open now.
contacts-show-open = Only open now

# Link: the whole list.
contacts-show-whole = The whole list

# Title of the list of Japanese sentences.
phrases-title = Show or say it in Japanese

# Above the Japanese sentence on its screen.
phrase-meaning = What it says

# Before the sounds of the Japanese sentence in the reader's letters.
phrase-say = How to say it

## Search.

# Title of the search screen.
search-title = Search

# Label of the field on the search screen: what she can type.
search-field = What happened, a name, or a number

# Nothing fits what was typed.
search-nothing = Nothing was found. Try another word, or a shorter one.

## Settings.

# Title of the settings screen.
settings-title = Language, place, phone

# Question: which language.
settings-language = Language

# tier: safety
# Question: where is she. Only the prefecture.
settings-place = Where are you?

# tier: safety
# Answer: she does not know or does not say.
settings-place-none = I do not know, or do not want to say

# tier: safety
# Question: what her phone can do.
settings-phone = What can your phone do?

# tier: safety
# Answer: calls work.
settings-phone-normal = It can make calls

# tier: safety
# Answer: internet only.
settings-phone-data-only = Internet only, no calls

# tier: safety
# Answer: no SIM.
settings-phone-none = No SIM

# tier: safety
# Answer: not known.
settings-phone-unknown = I do not know

## About.

# Title of the screen about the card.
about-title = About this card

# What the card is.
about-what = This card tells you what may be happening, what the law says, and who can help. It is not a lawyer and not an office.

# tier: safety
# The card never uses the network.
about-offline = It never opens an internet connection. It works in flight mode.

# tier: safety
# How the facts were found. $date: the day the sources were read.
about-facts = The facts were read in published pages on { $date }. We have not called the numbers. Some may have changed.

# The same, when the facts were read on several days. $first, $last: the first and the last of them.
about-facts-between = The facts were read in published pages from { $first } to { $last }. We have not called the numbers. Some may have changed.

# tier: safety
# Who wrote the words, in full, when no native reader has read them. $language: name of the language of the words.
about-review-machine = The words in { $language } were drafted by a machine. No native speaker has read them yet. Some words may be wrong. If something sounds wrong, ask a person you trust.

# Who has read the words. $language: name of the language of the words.
about-review-native = The words in { $language } were read by a native speaker.

# tier: safety
# What the card cannot hide.
about-hiding = Leaving closes the screen. It does not hide that the card is on this phone. Calls, messages and web pages leave their own traces.

# Which pack of facts this is. $number: its number. $date: the day of its newest fact.
about-pack = Card number { $number }, facts of { $date }.

# The licences of words and facts.
about-licence = Words and facts: CC BY 4.0. Program: MIT or Apache 2.0.

# Heading above the list of sources.
about-sources = Where the facts come from

## Dates. Always the Gregorian year.

# A whole date. $day: 23. $month: name of the month. $year: 2026.
date-day = { $day } { $month } { $year }

# A month. $month: name of the month. $year: 2026.
date-month = { $month } { $year }

# A year. $year: 2026.
date-year = { $year }

# A weekday with its date. $weekday: name of the weekday. $day: 24. $month: name of the month.
date-weekday = { $weekday } { $day } { $month }

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## First screen and its parts.

# Name of the app. Stands on top of the first screen.
app-name = การ์ดช่วยเหลือ

# Button on every screen: closes the card at once.
app-leave = ออกด่วน

# Button: goes to the screen before.
app-back = กลับ

# Heading of the list of situations on the first screen.
home-what-happens = เกิดอะไรขึ้นกับคุณ

# Link on the first screen: the list of people and offices who help.
home-contacts = คนที่ช่วยคุณได้

# Link on the first screen: the list of Japanese sentences to show or say.
home-phrases = ประโยคภาษาญี่ปุ่น ไว้โชว์หรือพูด

# Link on the first screen: language, place, phone.
home-settings = ภาษา พื้นที่ โทรศัพท์

# Link on the first screen: what this card is.
home-about = เกี่ยวกับการ์ดนี้

# tier: safety
# Link on the first screen and on cards: the emergency screen.
home-emergency = กำลังอยู่ในอันตราย

## Emergency screen.

# tier: safety
# Title of the emergency screen.
emergency-title = กำลังอยู่ในอันตราย

# tier: safety
# First sentence of the emergency screen. The numbers stand below as buttons.
emergency-call = ถ้าตอนนี้คุณอยู่ในอันตราย โทรเลย

# tier: safety
# Under the emergency numbers. $sound: the Japanese name of the reader's language, in the reader's letters. $japanese: the same in Japanese.
emergency-interpreter = พูดก่อนว่า "{ $sound }" ({ $japanese }) อาจมีล่าม แต่ไม่มีใครรับปากได้ อย่าวางสาย

# tier: safety
# Under the emergency numbers, for a reader whose language is Japanese.
emergency-interpreter-none = เมื่อมีคนรับสาย อย่าวางสาย บอกว่าคุณอยู่ที่ไหน

# tier: safety
# Beside the emergency numbers, unless the phone can make calls.
phone-no-voice-sim = โทรศัพท์ที่ไม่มีซิมสำหรับโทร จะโทรเบอร์เหล่านี้ไม่ได้

# tier: safety
# After the sentence above: from where she can call.
phone-other-phone = ใช้โทรศัพท์ของคนอื่น

# tier: safety
# After the sentence above. The police number only.
phone-public-phone = ถ้าโทรหาตำรวจ ใช้โทรศัพท์สาธารณะก็ได้ ฟรี

# Heading on the emergency screen, above sentences to show.
emergency-show = หรือเอาประโยคนี้ให้ใครก็ได้ดู

## Parts of a situation card.

# Heading above the steps.
heading-steps = สิ่งที่คุณทำได้

# Heading above the contacts.
heading-contacts = ใครช่วยได้บ้าง

# Heading above the rights.
heading-rights = กฎหมายบอกว่าอะไร

# Heading above the Japanese sentences.
heading-phrases = ประโยคภาษาญี่ปุ่น ไว้โชว์หรือพูด

# Label of a step: something to do.
step-do = ทำ

# tier: safety
# Label of a step: something not to do.
step-do-not = อย่าทำ

# Label of a step: something to keep as proof.
step-keep = จดหรือเก็บไว้

# Link below the first contacts of a card: all who help with it.
contacts-more = คนอื่นๆ ที่ช่วยคุณได้

# One short line below a safety text, and below Japanese sentences, when no native reader has read the language yet. Say "written", not
# "translated": Japanese sentences are no translation.
review-line = ร่างโดยคอมพิวเตอร์ ยังไม่มีเจ้าของภาษาอ่าน

## Law and facts.

# A law and its article. $law: name of the law. $article: number of the article, such as 48(1).
law-citation = { $law } มาตรา { $article }

# A law and an article of its supplementary provisions. $law: name of the law. $article: number.
law-citation-supplementary = { $law } บทเพิ่มเติม มาตรา { $article }

# A paragraph of an article, as people read it aloud. No Roman numerals. $article: the number of the article. $number: the number of the paragraph.
law-paragraph = { $article } วรรค { $number }

# An item of an article or paragraph, as people read it aloud. No Roman numerals. $article: what stands before it. $number: the number of the item.
law-item = { $article } ({ $number })

# Which text of the law was read. $date: the day of that text.
law-text-of = ฉบับวันที่ { $date }

# When the card's makers read the source of a fact. $date: a day.
fact-read = เราอ่านข้อมูลนี้เมื่อ { $date }

# When the source was published. $date: a day, a month or a year.
fact-published = เผยแพร่เมื่อ { $date }

# When it is not known when the source was published.
fact-published-unknown = เราไม่รู้ว่าเผยแพร่เมื่อไร

# When someone reached the contact. $date: a day.
fact-confirmed = มีคนติดต่อได้จริงเมื่อ { $date }

# tier: safety
# Nobody has tried to reach the contact.
fact-not-confirmed = เรายังไม่ได้โทรไปเช็ก

# tier: safety
# The same where there is no number: nobody has tried to reach the contact.
fact-not-tried = เรายังไม่ได้ติดต่อไปเช็ก

# Who published what was read, where the reader does not read the title: the contact itself.
source-own = หน้าเว็บของที่นี่เอง

# The same: an office of the state, a prefecture or a city.
source-official = หน้าเว็บของหน่วยงานรัฐ

# The same: it is not known who. Its address stands below.
source-page = หน้าเว็บ

# The same: a list, a paper, an app, an article without an address.
source-list = แหล่งข้อมูลที่ไม่มีที่อยู่เว็บ

## Is it open? $time: an hour such as 17:00, always Japan time.

# tier: safety
# Open now. $when: today, tomorrow or day. $day: a weekday with its date.
availability-open = { $when ->
    [today] เปิดถึง { $time } น.
    [tomorrow] เปิดถึงพรุ่งนี้ { $time } น.
   *[day] เปิดถึง{ $day } { $time } น.
 }

# tier: safety
# Open without end.
availability-always = เปิดทั้งวันทั้งคืน ทุกวัน

# tier: safety
# Closed now, and when it opens. $when: today, tomorrow or day. $day: a weekday with its date.
availability-closed = { $when ->
    [today] ตอนนี้ปิด จะเปิดวันนี้ { $time } น.
    [tomorrow] ตอนนี้ปิด จะเปิดพรุ่งนี้ { $time } น.
   *[day] ตอนนี้ปิด จะเปิด{ $day } { $time } น.
 }

# tier: safety
# Closed now, and the next opening is not known.
availability-closed-unknown = ตอนนี้ปิด ไม่รู้ว่าจะเปิดเมื่อไร

# tier: safety
# The hours are not known at all.
availability-unknown = ไม่รู้เวลาเปิดปิด

# tier: safety
# The hours are not known, because this number has other hours in each prefecture.
availability-differs = ไม่รู้เวลาเปิดปิด แต่ละจังหวัดไม่เหมือนกัน

# tier: safety
# Not known if it is open now (on a public holiday, for example), but a later opening is known.
availability-unknown-then = { $when ->
    [today] ไม่รู้ว่าตอนนี้เปิดหรือไม่ แต่จะเปิดวันนี้ { $time } น.
    [tomorrow] ไม่รู้ว่าตอนนี้เปิดหรือไม่ แต่จะเปิดพรุ่งนี้ { $time } น.
   *[day] ไม่รู้ว่าตอนนี้เปิดหรือไม่ แต่จะเปิด{ $day } { $time } น.
 }

# tier: safety
# After the sentence about opening: the language is spoken on some days only. $language: name of a language.
availability-some-days = มีภาษา{ $language }เฉพาะบางวัน

# After the hours of a line that speaks neither her language nor Japanese. $language: name of a language.
availability-not-in-language = ไม่มีคนพูดภาษา{ $language }

# Shown instead of opening hours for a contact that is only a web page or mail.
availability-written = เขียนหรืออ่านเท่านั้น ไม่มีคนรับสาย

# Shown instead of opening hours for a contact that is only a place to go to.
availability-visit = ไปติดต่อด้วยตัวเอง

# The same where she writes or reads, or goes there.
availability-written-or-visit = เขียน อ่าน หรือไปถึงที่ ไม่มีคนรับสาย

# The same where somebody gives advice over the internet, in writing or talking.
availability-online = ปรึกษาทางอินเทอร์เน็ต

# tier: safety
# Where the channels of a contact have different hours: which one these are of. $channel: Phone, Chat, a number … $said: Open until 17:00.
availability-of-channel = { $channel }: { $said }

## Cost of a call.

# The call is free.
cost-free = ฟรี

# A call at the usual price.
cost-normal = ค่าโทรปกติ

# tier: safety
# A number that always costs. $yen: price. $seconds: for how many seconds.
cost-navi-dial = โทรจากมือถือเสีย { $yen } เยนทุก { $seconds } วินาที ตอนรอสายก็เสีย

# The price is not known.
cost-unknown = ไม่รู้ค่าโทร

## Can her phone reach it?

# The line needs a phone that can make calls.
voice-plan-yes = ต้องใช้โทรศัพท์ที่โทรออกได้

# The line works over the internet.
voice-plan-no = มีแค่อินเทอร์เน็ตก็ใช้ได้

# Not known whether a phone without a call plan can reach it.
voice-plan-unknown = เราไม่รู้ว่าโทรศัพท์ที่ไม่มีแพ็กเกจโทร โทรหาที่นี่ได้หรือไม่

# tier: safety
# On a web page or chat.
web-leaves-trace = ต้องใช้อินเทอร์เน็ต ถ้าเปิด จะมีประวัติค้างอยู่ในเบราว์เซอร์ (แอปที่ใช้ดูเว็บ)

# tier: safety
# On the screen of a contact that has a number.
call-leaves-trace = ถ้าโทร เบอร์จะค้างในประวัติการโทร ข้อความจะค้างในแชต

# tier: safety
# On the screen of a contact without a number, to which she can write: mail, chat, message.
message-leaves-trace = ข้อความที่เขียนจะค้างในแอปที่ใช้เขียน

# Keys to press after the call is answered. $keys: the keys, such as 2.
channel-then = แล้วกด { $keys }

# Kind of channel: a phone number.
channel-phone = โทรศัพท์

# Kind of channel: a short number, dialled as it stands.
channel-short-dial = เบอร์สั้น

# Kind of channel: a text message.
channel-sms = ข้อความ SMS

# Kind of channel: mail.
channel-email = อีเมล

# Kind of channel: the LINE app.
channel-line = LINE

# Kind of channel: a web page.
channel-web = หน้าเว็บ

# Kind of channel: a chat on a web page.
channel-chat = แชต

# Kind of channel: a place to go to.
channel-walk-in = ไปติดต่อได้ที่

# Button: opens the phone's dialler with the number. The person presses call.
button-call = โทร

# Button: writes a message.
button-write = เขียนข้อความ

# Button: opens a web page.
button-open-page = เปิดหน้าเว็บ

# Button: copies the text beside it.
button-copy = คัดลอก

# Button: reads the Japanese aloud.
button-speak = อ่านออกเสียง

# Button: shows the Japanese in large letters.
button-show-large = ขยายตัวหนังสือ

# Button: shows a sentence that asks someone to call this number.
button-ask-to-call = ขอให้คนอื่นโทรให้

# Languages that a contact speaks. $languages: names with commas.
contact-languages = ภาษา: { $languages }

# Between the names of a list.
list-separator = {", "}

## Will they tell immigration? Will they ask for a name?

# tier: safety
# The contact is the immigration authority.
tells-immigration-is-immigration = ที่นี่คือ ตม.ญี่ปุ่น (นิวคัง 入管) เอง

# tier: safety
# The police: they act on an expired visa.
tells-immigration-acts = ตำรวจจับคนที่วีซ่าหมดอายุได้ และแจ้ง ตม.ญี่ปุ่น (นิวคัง 入管) ได้

# tier: safety
# Another office of the state or a city: by law it must report, and may weigh it. Never write that they do not report.
tells-immigration-must = ตามกฎหมาย เจ้าหน้าที่รัฐต้องแจ้ง ตม.ญี่ปุ่น (นิวคัง 入管) เรื่องคนที่วีซ่าหมดอายุ แต่เขาคิดดูก่อนได้ว่าควรแจ้งไหม และหลายที่ช่วยก่อน แต่บางที่ก็แจ้ง

# tier: safety
# The same, below the sentence about labour offices, which names the law. Never write that they do not report.
tells-immigration-must-too = กฎหมายเดียวกันนี้ใช้กับที่เหล่านี้ด้วย เจ้าหน้าที่คิดดูก่อนได้ว่าควรแจ้งไหม และหลายที่ช่วยก่อน แต่บางที่ก็แจ้ง

# tier: safety
# A labour office: the same, and its ministry's notices say that helping comes first. Never write that they do not report.
tells-immigration-must-helps-first = ตามกฎหมาย เจ้าหน้าที่รัฐต้องแจ้ง ตม.ญี่ปุ่น (นิวคัง 入管) เรื่องคนที่วีซ่าหมดอายุ แต่กระทรวงบอกสำนักงานแรงงานว่าให้ช่วยคนงานก่อน ถึงอย่างนั้น บางที่ก็อาจแจ้ง

# tier: safety
# No law makes them report. They may: never write that they do not.
tells-immigration-need-not = ไม่มีกฎหมายบังคับให้เขาแจ้ง ตม.ญี่ปุ่น (นิวคัง 入管) แต่เขาก็แจ้งได้ คุณถามก่อนได้

# tier: safety
# It is not known whether the contact tells immigration. Never write "no".
tells-immigration-unknown = เราไม่รู้ว่าที่นี่จะแจ้ง ตม.ญี่ปุ่น (นิวคัง 入管) หรือไม่ คุณถามก่อนบอกชื่อได้

# A name is not asked for.
anonymous-yes = ไม่ต้องบอกชื่อก็ได้

# A name is asked for.
anonymous-no = ที่นี่ถามชื่อคุณ

# Not known whether a name is asked for.
anonymous-unknown = เราไม่รู้ว่าที่นี่ถามชื่อคุณหรือไม่

# tier: safety
# An interpreter may be possible.
interpreter-possible = อาจมีล่าม แต่รับปากไม่ได้

# tier: safety
# Caution on a contact: call before going there.
caution-call-first = โทรก่อนไป เราไม่รู้ว่ายังเปิดอยู่หรือไม่

# tier: safety
# Caution on a contact: may close in a typhoon.
caution-closed-in-typhoons = ปิดตอนมีพายุไต้ฝุ่น

# tier: safety
# Caution on a contact: the newest source is old.
caution-may-have-ended = ข้อมูลที่เราอ่านเก่าแล้ว สายนี้อาจเลิกแล้ว

# tier: safety
# On a contact's screen: who answers if this one does not. The name stands beside it as a link.
next-if-closed = ถ้าไม่มีใครตอบ ลอง:

## Why a contact stands where it stands. Short.

# Reason: for danger now.
why-emergency = สำหรับตอนอยู่ในอันตราย

# Reason: open now.
why-open = เปิดอยู่ตอนนี้

# Reason: for the reader's place. $place: name of a prefecture.
why-place = สำหรับคนใน{ $place }

# Reason against: only for other places. $places: names of prefectures.
why-other-place = เฉพาะคนใน{ $places }

# Reason: works with the reader's phone.
why-reachable = ใช้กับโทรศัพท์ของคุณได้

# Reason against: the reader's phone cannot reach it.
why-not-reachable = โทรศัพท์ของคุณติดต่อที่นี่ไม่ได้

# Reason: what it helps with. $help: a list.
why-helps = ช่วยเรื่อง: { $help }

# Reason: a name is not asked for.
why-anonymous = ไม่ต้องบอกชื่อ

# Reason: for citizens of a country. $country: name of a country.
why-citizens = สำหรับคนสัญชาติ{ $country }

# Reason: it is in another country.
why-abroad = อยู่นอกญี่ปุ่น

## Notices above a list of contacts.

# tier: safety
# No line speaks her language now. $language: name of a language.
notice-none-open = เท่าที่เรารู้ ในหน้านี้ไม่มีสายภาษา{ $language }ที่เปิดอยู่ตอนนี้

# tier: safety
# The same on a list of all places: an office of another prefecture may be open. $language: name of a language.
notice-none-open-japan = เท่าที่เรารู้ ตอนนี้ไม่มีสายภาษา{ $language }ที่โทรได้จากทั่วญี่ปุ่นเปิดอยู่

# tier: safety
# Only the immigration authority answers in her language now. $language: name of a language.
notice-only-immigration = สายที่โทรได้จากทั่วญี่ปุ่น ที่เปิดตอนนี้เป็นภาษา{ $language } มีแต่ของ ตม.ญี่ปุ่น (นิวคัง 入管)

# tier: safety
# Which line in her language opens next. $name: the contact. $when: today, tomorrow or day. $day: a weekday with its date. $time: an hour.
notice-next = { $when ->
    [today] ที่จะเปิดถัดไป: { $name } วันนี้ { $time } น.
    [tomorrow] ที่จะเปิดถัดไป: { $name } พรุ่งนี้ { $time } น.
   *[day] ที่จะเปิดถัดไป: { $name } { $day } { $time } น.
 }

# tier: safety
# It is not known which line in her language opens next. $language: name of a language.
notice-next-unknown = เราไม่รู้ว่าสายภาษา{ $language }ในหน้านี้จะเปิดเมื่อไร

# tier: safety
# Nobody on this page speaks her language on the phone or in a chat, as far as we know; others on the card may. $language: name of a language.
notice-next-none = ในหน้านี้ เราไม่พบสายโทรศัพท์หรือแชตภาษา{ $language }

# tier: safety
# The same where the immigration authority has such a line. $language: name of a language.
notice-next-none-besides = ในหน้านี้ นอกจากของ ตม.ญี่ปุ่น (นิวคัง 入管) เราไม่พบสายโทรศัพท์หรือแชตภาษา{ $language }

# tier: safety
# While her prefecture is not known: offices of some prefectures answer in her language. "Language, place, phone" is home-settings. $language: name of a language.
notice-choose-place = บางจังหวัดมีหน่วยงานที่ตอบเป็นภาษา{ $language } เลือกจังหวัดของคุณใน "ภาษา พื้นที่ โทรศัพท์" แล้วการ์ดจะแสดงว่ามีหรือไม่

# In a sentence of a notice: a contact, and by which of its channels. $name: the contact. $channel: Chat, Mail or a number.
notice-way = { $name } ({ $channel })

# tier: safety
# Lines in her language whose hours are not known. $names: contacts.
notice-hours-unknown = พูดภาษาของคุณได้ แต่ไม่รู้เวลาเปิดปิด: { $names }

# tier: safety
# What works now. $police and $ambulance: names of the two emergency contacts. Their numbers stand beside it.
notice-emergency-works = ถ้าอยู่ในอันตราย สายเหล่านี้มีคนรับตลอดเวลา: { $police }, { $ambulance }

# tier: safety
# She can write in her language, or ask for advice over the internet. $language: name of a language. $names: contacts, each with the way.
notice-write = ติดต่อเป็นภาษา{ $language }ได้โดยไม่ต้องโทร: { $names }

# tier: safety
# A Japanese line is open. $name: the contact. The Japanese sentence to say stands below the notice.
notice-japanese-line = ตอนนี้เปิดรับสายเป็นภาษาญี่ปุ่น: { $name } ให้พูดประโยคภาษาญี่ปุ่นข้างล่าง

# tier: safety
# The card knows no office in her prefecture. $place: name of a prefecture.
notice-no-office = การ์ดนี้ไม่มีข้อมูลสำนักงานใน{ $place }

# tier: safety
# Past the last public holiday that the card knows. $date: a day.
notice-calendar-ended = การ์ดนี้มีข้อมูลวันหยุดราชการของญี่ปุ่นถึง { $date } เท่านั้น สำนักงานอาจปิดในวันหยุด

# tier: safety
# On every screen, when the facts are more than a year old.
# $date: the day of the facts.
notice-card-old = ข้อมูลในการ์ดนี้เป็นข้อมูลเมื่อ { $date } ซึ่งนานแล้ว เบอร์โทรบางเบอร์อาจเลิกใช้ไปแล้ว และกฎหมายอาจเปลี่ยนไป คุณควรขอการ์ดที่ใหม่กว่านี้

# tier: safety
# The phone's date is before the card was made.
notice-clock-wrong = วันที่ในโทรศัพท์นี้ดูเหมือนผิด เวลาเปิดปิดที่การ์ดบอกก็อาจผิดด้วย

## Lists of contacts and sentences.

# Title of the list of contacts.
contacts-title = คนที่ช่วยคุณได้

# Title of a list of contacts for one kind of help. $help: what they help with.
contacts-title-help = คนที่ช่วยคุณได้ เรื่อง{ $help }

# Nothing fits the question.
contacts-none = ไม่มีรายชื่อที่ตรง ดูรายชื่อทั้งหมด

# Link: the lines of other places too.
contacts-show-all = แสดงพื้นที่อื่นด้วย

# Link: only what is open now.
contacts-show-open = เฉพาะที่เปิดตอนนี้

# Link: the whole list.
contacts-show-whole = รายชื่อทั้งหมด

# Title of the list of Japanese sentences.
phrases-title = ประโยคภาษาญี่ปุ่น ไว้โชว์หรือพูด

# Above the Japanese sentence on its screen.
phrase-meaning = แปลว่า

# Before the sounds of the Japanese sentence in the reader's letters.
phrase-say = อ่านว่า

## Search.

# Title of the search screen.
search-title = ค้นหา

# Label of the field on the search screen: what she can type.
search-field = พิมพ์เรื่องที่เจอ ชื่อ หรือเบอร์โทร

# Nothing fits what was typed.
search-nothing = หาไม่เจอ ลองใช้คำอื่น หรือคำที่สั้นกว่านี้

## Settings.

# Title of the settings screen.
settings-title = ภาษา พื้นที่ โทรศัพท์

# Question: which language.
settings-language = ภาษา

# tier: safety
# Question: where is she. Only the prefecture.
settings-place = คุณอยู่ที่ไหน

# tier: safety
# Answer: she does not know or does not say.
settings-place-none = ไม่รู้ หรือไม่อยากบอก

# tier: safety
# Question: what her phone can do.
settings-phone = โทรศัพท์ของคุณทำอะไรได้

# tier: safety
# Answer: calls work.
settings-phone-normal = โทรออกได้

# tier: safety
# Answer: internet only.
settings-phone-data-only = ใช้อินเทอร์เน็ตได้ แต่โทรไม่ได้

# tier: safety
# Answer: no SIM.
settings-phone-none = ไม่มีซิม

# tier: safety
# Answer: not known.
settings-phone-unknown = ไม่รู้

## About.

# Title of the screen about the card.
about-title = เกี่ยวกับการ์ดนี้

# What the card is.
about-what = การ์ดนี้บอกว่าสิ่งที่คุณเจออาจเป็นเรื่องอะไร กฎหมายบอกว่าอะไร และใครช่วยได้ การ์ดนี้ไม่ใช่ทนายความ และไม่ใช่หน่วยงาน

# tier: safety
# The card never uses the network.
about-offline = การ์ดนี้ไม่ต่ออินเทอร์เน็ตเลย ใช้ในโหมดเครื่องบินได้

# tier: safety
# How the facts were found. $date: the day the sources were read.
about-facts = เราอ่านข้อมูลเมื่อ { $date } จากหน้าเว็บและเอกสารที่เผยแพร่ เรายังไม่ได้โทรไปเช็กเบอร์ บางอย่างอาจเปลี่ยนไปแล้ว

# The same, when the facts were read on several days. $first, $last: the first and the last of them.
about-facts-between = เราอ่านข้อมูลตั้งแต่ { $first } ถึง { $last } จากหน้าเว็บและเอกสารที่เผยแพร่ เรายังไม่ได้โทรไปเช็กเบอร์ บางอย่างอาจเปลี่ยนไปแล้ว

# tier: safety
# Who wrote the words, in full, when no native reader has read them. $language: name of the language of the words.
about-review-machine = ข้อความภาษา{ $language }ร่างโดยคอมพิวเตอร์ ยังไม่มีเจ้าของภาษาอ่าน บางคำอาจผิด ถ้าอ่านแล้วแปลกๆ ให้ถามคนที่คุณไว้ใจ

# Who has read the words. $language: name of the language of the words.
about-review-native = ข้อความภาษา{ $language }มีเจ้าของภาษาอ่านแล้ว

# tier: safety
# What the card cannot hide.
about-hiding = กด "ออกด่วน" แล้วหน้าจอจะปิด แต่ไม่ได้ซ่อนว่ามีการ์ดนี้ในโทรศัพท์ ถ้าโทร ส่งข้อความ หรือเปิดหน้าเว็บ ก็จะมีประวัติค้างอยู่

# Which pack of facts this is. $number: its number. $date: the day of its newest fact.
about-pack = การ์ดหมายเลข { $number } ข้อมูลวันที่ { $date }

# The licences of words and facts.
about-licence = ข้อความและข้อมูล: CC BY 4.0 โปรแกรม: MIT หรือ Apache 2.0

# Heading above the list of sources.
about-sources = ข้อมูลมาจากไหน

## Dates. Always the Gregorian year.

# A whole date. $day: 23. $month: name of the month. $year: 2026.
date-day = { $day } { $month } ค.ศ. { $year }

# A month. $month: name of the month. $year: 2026.
date-month = { $month } ค.ศ. { $year }

# A year. $year: 2026.
date-year = ค.ศ. { $year }

# A weekday with its date. $weekday: name of the weekday. $day: 24. $month: name of the month.
date-weekday = { $weekday }ที่ { $day } { $month }

weekday-1 = วันจันทร์
weekday-2 = วันอังคาร
weekday-3 = วันพุธ
weekday-4 = วันพฤหัสบดี
weekday-5 = วันศุกร์
weekday-6 = วันเสาร์
weekday-7 = วันอาทิตย์

month-1 = มกราคม
month-2 = กุมภาพันธ์
month-3 = มีนาคม
month-4 = เมษายน
month-5 = พฤษภาคม
month-6 = มิถุนายน
month-7 = กรกฎาคม
month-8 = สิงหาคม
month-9 = กันยายน
month-10 = ตุลาคม
month-11 = พฤศจิกายน
month-12 = ธันวาคม

## First screen and its parts.

# Name of the app. Stands on top of the first screen.
app-name = កាតសុំជំនួយ

# Button on every screen: closes the card at once.
app-leave = បិទភ្លាម

# Button: goes to the screen before.
app-back = ថយក្រោយ

# Heading of the list of situations on the first screen.
home-what-happens = តើអ្នកកំពុងជួបរឿងអ្វី?

# Link on the first screen: the list of people and offices who help.
home-contacts = កន្លែងសុំជំនួយ

# Link on the first screen: the list of Japanese sentences to show or say.
home-phrases = បង្ហាញ ឬនិយាយជាភាសាជប៉ុន

# Link on the first screen: language, place, phone.
home-settings = ភាសា ទីកន្លែង ទូរសព្ទ

# Link on the first screen: what this card is.
home-about = អំពីកាតនេះ

# tier: safety
# Link on the first screen and on cards: the emergency screen.
home-emergency = ខ្ញុំកំពុងមានគ្រោះថ្នាក់ឥឡូវនេះ

## Emergency screen.

# tier: safety
# Title of the emergency screen.
emergency-title = ខ្ញុំកំពុងមានគ្រោះថ្នាក់ឥឡូវនេះ

# tier: safety
# First sentence of the emergency screen. The numbers stand below as buttons.
emergency-call = បើអ្នកកំពុងមានគ្រោះថ្នាក់ សូមទូរសព្ទទៅលេខខាងក្រោម។

# tier: safety
# Under the emergency numbers. $sound: the Japanese name of the reader's language, in the reader's letters. $japanese: the same in Japanese.
emergency-interpreter = ពេលគេលើកទូរសព្ទ សូមនិយាយពាក្យនេះមុនដំបូង៖ «{ $sound }» ({ $japanese })។ ពាក្យនេះប្រាប់គេថា អ្នកនិយាយភាសាខ្មែរ។ អាចមានអ្នកបកប្រែ តែមិនប្រាកដទេ។ កុំបិទទូរសព្ទ។

# tier: safety
# Under the emergency numbers, for a reader whose language is Japanese.
emergency-interpreter-none = ពេលគេលើកទូរសព្ទ កុំបិទទូរសព្ទ។ ប្រាប់គេថាអ្នកនៅឯណា។

# tier: safety
# Beside the emergency numbers, unless the phone can make calls.
phone-no-voice-sim = បើស៊ីមរបស់អ្នកហៅចេញមិនបាន ឬគ្មានស៊ីម អ្នកហៅលេខទាំងនេះមិនបានទេ។

# tier: safety
# After the sentence above: from where she can call.
phone-other-phone = សូមប្រើទូរសព្ទអ្នកផ្សេង។

# tier: safety
# After the sentence above. The police number only.
phone-public-phone = បើទូរសព្ទទៅប៉ូលិស អ្នកក៏អាចប្រើទូរសព្ទសាធារណៈបានដែរ។ មិនអស់លុយទេ។

# Heading on the emergency screen, above sentences to show.
emergency-show = ឬបង្ហាញប្រយោគនេះឱ្យអ្នកណាមើលក៏បាន

## Parts of a situation card.

# Heading above the steps.
heading-steps = អ្វីដែលអ្នកអាចធ្វើ

# Heading above the contacts.
heading-contacts = អ្នកណាអាចជួយ

# Heading above the rights.
heading-rights = ច្បាប់ថាយ៉ាងណា

# Heading above the Japanese sentences.
heading-phrases = បង្ហាញ ឬនិយាយជាភាសាជប៉ុន

# Label of a step: something to do.
step-do = ធ្វើ

# tier: safety
# Label of a step: something not to do.
step-do-not = កុំធ្វើ

# Label of a step: something to keep as proof.
step-keep = រក្សាទុក

# Link below the first contacts of a card: all who help with it.
contacts-more = កន្លែងសុំជំនួយផ្សេងទៀត

# One short line below a safety text, and below Japanese sentences, when no native reader has read the language yet. Say "written", not
# "translated": Japanese sentences are no translation.
review-line = កុំព្យូទ័របានសរសេរអក្សរនេះ។ មិនទាន់មានជនជាតិខ្មែរណាបានអានពិនិត្យទេ។

## Law and facts.

# A law and its article. $law: name of the law. $article: number of the article, such as 48(1).
law-citation = { $law } មាត្រា { $article }

# A law and an article of its supplementary provisions. $law: name of the law. $article: number.
law-citation-supplementary = { $law } មាត្រាបន្ថែម { $article }

# A paragraph of an article, as people read it aloud. No Roman numerals. $article: the number of the article. $number: the number of the paragraph.
law-paragraph = { $article } កថាខណ្ឌទី { $number }

# An item of an article or paragraph, as people read it aloud. No Roman numerals. $article: what stands before it. $number: the number of the item.
law-item = { $article } ចំណុចទី { $number }

# Which text of the law was read. $date: the day of that text.
law-text-of = អត្ថបទច្បាប់ត្រឹម{ $date }។

# When the card's makers read the source of a fact. $date: a day.
fact-read = យើងបានអានព័ត៌មាននេះកាលពី{ $date }។

# When the source was published. $date: a day, a month or a year.
fact-published = ព័ត៌មាននេះចេញផ្សាយនៅ{ $date }។

# When it is not known when the source was published.
fact-published-unknown = យើងមិនដឹងថា ព័ត៌មាននេះចេញផ្សាយពេលណាទេ។

# When someone reached the contact. $date: a day.
fact-confirmed = កាលពី{ $date } មានគេទាក់ទងទៅទីនេះបាន។

# tier: safety
# Nobody has tried to reach the contact.
fact-not-confirmed = យើងមិនទាន់បានទូរសព្ទទៅពិនិត្យទេ។

# tier: safety
# The same where there is no number: nobody has tried to reach the contact.
fact-not-tried = យើងមិនទាន់បានទាក់ទងទៅពិនិត្យទេ។

# Who published what was read, where the reader does not read the title: the contact itself.
source-own = គេហទំព័ររបស់ទីនេះផ្ទាល់

# The same: an office of the state, a prefecture or a city.
source-official = គេហទំព័ររបស់រដ្ឋ

# The same: it is not known who. Its address stands below.
source-page = គេហទំព័រ

# The same: a list, a paper, an app, an article without an address.
source-list = ប្រភពព័ត៌មានដែលគ្មានអាសយដ្ឋានគេហទំព័រ

## Is it open? $time: an hour such as 17:00, always Japan time.

# tier: safety
# Open now. $when: today, tomorrow or day. $day: a weekday with its date.
availability-open = { $when ->
    [today] កំពុងបើក ដល់ម៉ោង { $time }
    [tomorrow] កំពុងបើក ដល់ថ្ងៃស្អែក ម៉ោង { $time }
   *[day] កំពុងបើក ដល់{ $day } ម៉ោង { $time }
 }

# tier: safety
# Open without end.
availability-always = បើក 24 ម៉ោង រាល់ថ្ងៃ

# tier: safety
# Closed now, and when it opens. $when: today, tomorrow or day. $day: a weekday with its date.
availability-closed = { $when ->
    [today] ឥឡូវនេះបិទ។ បើកថ្ងៃនេះ ម៉ោង { $time }
    [tomorrow] ឥឡូវនេះបិទ។ បើកថ្ងៃស្អែក ម៉ោង { $time }
   *[day] ឥឡូវនេះបិទ។ បើកនៅ{ $day } ម៉ោង { $time }
 }

# tier: safety
# Closed now, and the next opening is not known.
availability-closed-unknown = ឥឡូវនេះបិទ។ យើងមិនដឹងថាបើកពេលណាទេ

# tier: safety
# The hours are not known at all.
availability-unknown = យើងមិនដឹងម៉ោងបើកទេ

# tier: safety
# The hours are not known, because this number has other hours in each prefecture.
availability-differs = យើងមិនដឹងម៉ោងបើកទេ។ ម៉ោងបើកខុសគ្នាតាមខេត្ត

# tier: safety
# Not known if it is open now (on a public holiday, for example), but a later opening is known.
availability-unknown-then = { $when ->
    [today] មិនដឹងថាឥឡូវនេះបើកឬអត់ទេ។ បើកថ្ងៃនេះ ម៉ោង { $time }
    [tomorrow] មិនដឹងថាឥឡូវនេះបើកឬអត់ទេ។ បើកថ្ងៃស្អែក ម៉ោង { $time }
   *[day] មិនដឹងថាឥឡូវនេះបើកឬអត់ទេ។ បើកនៅ{ $day } ម៉ោង { $time }
 }

# tier: safety
# After the sentence about opening: the language is spoken on some days only. $language: name of a language.
availability-some-days = ភាសា{ $language } មានតែនៅថ្ងៃខ្លះប៉ុណ្ណោះ

# After the hours of a line that speaks neither her language nor Japanese. $language: name of a language.
availability-not-in-language = គ្មានបុគ្គលិកនិយាយភាសា{ $language }ទេ

# Shown instead of opening hours for a contact that is only a web page or mail.
availability-written = សម្រាប់សរសេរទៅ ឬអានគេហទំព័រ។ ទូរសព្ទទៅមិនបានទេ

# Shown instead of opening hours for a contact that is only a place to go to.
availability-visit = ជាកន្លែងដែលត្រូវទៅផ្ទាល់

# The same where she writes or reads, or goes there.
availability-written-or-visit = សម្រាប់សរសេរទៅ អានគេហទំព័រ ឬទៅផ្ទាល់។ ទូរសព្ទទៅមិនបានទេ

# The same where somebody gives advice over the internet, in writing or talking.
availability-online = សួរយោបល់តាមអ៊ីនធឺណិត

# tier: safety
# Where the channels of a contact have different hours: which one these are of. $channel: Phone, Chat, a number … $said: Open until 17:00.
availability-of-channel = { $channel }៖ { $said }

## Cost of a call.

# The call is free.
cost-free = ឥតគិតថ្លៃ

# A call at the usual price.
cost-normal = ថ្លៃហៅធម្មតា

# tier: safety
# A number that always costs. $yen: price. $seconds: for how many seconds.
cost-navi-dial = បើហៅពីទូរសព្ទដៃ អស់ { $yen } យ៉េន រៀងរាល់ { $seconds } វិនាទី ទោះពេលរង់ចាំក៏អស់ដែរ

# The price is not known.
cost-unknown = យើងមិនដឹងថ្លៃទេ

## Can her phone reach it?

# The line needs a phone that can make calls.
voice-plan-yes = ត្រូវការទូរសព្ទដែលហៅចេញបាន

# The line works over the internet.
voice-plan-no = មានតែអ៊ីនធឺណិតក៏ប្រើបាន

# Not known whether a phone without a call plan can reach it.
voice-plan-unknown = យើងមិនដឹងថាទូរសព្ទគ្មានសេវាហៅ អាចទូរសព្ទទៅបានឬអត់ទេ

# tier: safety
# On a web page or chat.
web-leaves-trace = ត្រូវការអ៊ីនធឺណិត។ ក្រោយបើក មនុស្សដែលមើលទូរសព្ទអ្នក អាចដឹងថាអ្នកបានបើក។

# tier: safety
# On the screen of a contact that has a number.
call-leaves-trace = លេខដែលបានហៅ នៅជាប់ក្នុងបញ្ជីហៅរបស់ទូរសព្ទ។ សារនៅជាប់ក្នុងឆាត។

# tier: safety
# On the screen of a contact without a number, to which she can write: mail, chat, message.
message-leaves-trace = សារដែលអ្នកសរសេរ នៅជាប់ក្នុងកម្មវិធី (app) ដែលអ្នកប្រើសរសេរ។

# Keys to press after the call is answered. $keys: the keys, such as 2.
channel-then = បន្ទាប់មក ចុច { $keys }

# Kind of channel: a phone number.
channel-phone = ទូរសព្ទ

# Kind of channel: a short number, dialled as it stands.
channel-short-dial = លេខខ្លី

# Kind of channel: a text message.
channel-sms = សារ SMS

# Kind of channel: mail.
channel-email = អ៊ីមែល

# Kind of channel: the LINE app.
channel-line = LINE

# Kind of channel: a web page.
channel-web = គេហទំព័រ

# Kind of channel: a chat on a web page.
channel-chat = ឆាត

# Kind of channel: a place to go to.
channel-walk-in = កន្លែងទៅផ្ទាល់

# Button: opens the phone's dialler with the number. The person presses call.
button-call = ហៅទូរសព្ទ

# Button: writes a message.
button-write = សរសេរ

# Button: opens a web page.
button-open-page = បើកគេហទំព័រ

# Button: copies the text beside it.
button-copy = ចម្លង

# Button: reads the Japanese aloud.
button-speak = អានឱ្យឮ

# Button: shows the Japanese in large letters.
button-show-large = បង្ហាញអក្សរធំ

# Button: shows a sentence that asks someone to call this number.
button-ask-to-call = សុំគេជួយទូរសព្ទឱ្យអ្នក

# Languages that a contact speaks. $languages: names with commas.
contact-languages = ភាសា៖ { $languages }

# Between the names of a list.
list-separator = {", "}

## Will they tell immigration? Will they ask for a name?

# tier: safety
# The contact is the immigration authority.
tells-immigration-is-immigration = នេះគឺការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់) ផ្ទាល់។

# tier: safety
# The police: they act on an expired visa.
tells-immigration-acts = បើវីសាអ្នកផុតកំណត់ហើយ ប៉ូលិសអាចចាត់វិធានការលើអ្នក ដោយសារវីសានោះ។ ប៉ូលិសអាចប្រាប់ការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់)។

# tier: safety
# Another office of the state or a city: by law it must report, and may weigh it. Never write that they do not report.
tells-immigration-must = តាមច្បាប់ បើវីសាអ្នកផុតកំណត់ មន្ត្រីរដ្ឋត្រូវប្រាប់ការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់)។ មន្ត្រីអាចគិតមើលសិន ហើយកន្លែងជាច្រើនជួយមុន។ តែកន្លែងខ្លះប្រាប់ញូកាន់។

# tier: safety
# The same, below the sentence about labour offices, which names the law. Never write that they do not report.
tells-immigration-must-too = ច្បាប់ដដែលនេះ ប្រើចំពោះកន្លែងទាំងនេះដែរ។ មន្ត្រីអាចគិតមើលសិន ហើយកន្លែងជាច្រើនជួយមុន។ តែកន្លែងខ្លះប្រាប់ញូកាន់។

# tier: safety
# A labour office: the same, and its ministry's notices say that helping comes first. Never write that they do not report.
tells-immigration-must-helps-first = តាមច្បាប់ បើវីសាអ្នកផុតកំណត់ មន្ត្រីរដ្ឋត្រូវប្រាប់ការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់)។ ចំពោះការិយាល័យត្រួតពិនិត្យការងាររបស់រដ្ឋ (រ៉ូគី) ក្រសួងថា ត្រូវជួយពលករមុន។ តែកន្លែងខ្លះនៅតែអាចប្រាប់ញូកាន់។

# tier: safety
# No law makes them report. They may: never write that they do not.
tells-immigration-need-not = គ្មានច្បាប់បង្ខំបុគ្គលិកឱ្យប្រាប់ការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់) ទេ។ តែបុគ្គលិកអាចប្រាប់បាន។ អ្នកអាចសួរមុនសិន។

# tier: safety
# It is not known whether the contact tells immigration. Never write "no".
tells-immigration-unknown = យើងមិនដឹងថា បុគ្គលិកប្រាប់ការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់) ឬអត់ទេ។ អ្នកអាចសួរគេ មុនប្រាប់ឈ្មោះអ្នក។

# A name is not asked for.
anonymous-yes = អ្នកមិនបាច់ប្រាប់ឈ្មោះទេ។

# A name is asked for.
anonymous-no = បុគ្គលិកសួរឈ្មោះអ្នក។

# Not known whether a name is asked for.
anonymous-unknown = យើងមិនដឹងថា បុគ្គលិកសួរឈ្មោះអ្នកឬអត់ទេ។

# tier: safety
# An interpreter may be possible.
interpreter-possible = អាចមានអ្នកបកប្រែ តែមិនប្រាកដទេ

# tier: safety
# Caution on a contact: call before going there.
caution-call-first = សូមទូរសព្ទមុនពេលទៅ។ យើងមិនដឹងថាទីនេះនៅបើកឬអត់ទេ។

# tier: safety
# Caution on a contact: may close in a typhoon.
caution-closed-in-typhoons = ពេលមានព្យុះទីហ្វុង ទីនេះបិទ។

# tier: safety
# Caution on a contact: the newest source is old.
caution-may-have-ended = ព័ត៌មានដែលយើងបានអាន ចាស់ហើយ។ លេខនេះអាចលែងមានហើយ។

# tier: safety
# On a contact's screen: who answers if this one does not. The name stands beside it as a link.
next-if-closed = បើគ្មានគេឆ្លើយ សូមសាក៖

## Why a contact stands where it stands. Short.

# Reason: for danger now.
why-emergency = សម្រាប់ពេលកំពុងមានគ្រោះថ្នាក់

# Reason: open now.
why-open = កំពុងបើក

# Reason: for the reader's place. $place: name of a prefecture.
why-place = សម្រាប់{ $place }

# Reason against: only for other places. $places: names of prefectures.
why-other-place = សម្រាប់តែ{ $places }

# Reason: works with the reader's phone.
why-reachable = ទូរសព្ទអ្នកទាក់ទងទីនេះបាន

# Reason against: the reader's phone cannot reach it.
why-not-reachable = ទូរសព្ទអ្នកទាក់ទងទីនេះមិនបានទេ

# Reason: what it helps with. $help: a list.
why-helps = ជួយរឿង៖ { $help }

# Reason: a name is not asked for.
why-anonymous = មិនបាច់ប្រាប់ឈ្មោះ

# Reason: for citizens of a country. $country: name of a country.
why-citizens = សម្រាប់ពលរដ្ឋ{ $country }

# Reason: it is in another country.
why-abroad = នៅក្រៅប្រទេសជប៉ុន

## Notices above a list of contacts.

# tier: safety
# No line speaks her language now. $language: name of a language.
notice-none-open = ក្នុងទំព័រនេះ តាមដែលយើងដឹង ឥឡូវនេះគ្មានកន្លែងដែលនិយាយភាសា{ $language } កំពុងបើកទេ។

# tier: safety
# The same on a list of all places: an office of another prefecture may be open. $language: name of a language.
notice-none-open-japan = ក្នុងចំណោមលេខសម្រាប់ទូទាំងប្រទេសជប៉ុន តាមដែលយើងដឹង ឥឡូវនេះគ្មានកន្លែងដែលនិយាយភាសា{ $language } កំពុងបើកទេ។

# tier: safety
# Only the immigration authority answers in her language now. $language: name of a language.
notice-only-immigration = ក្នុងចំណោមលេខសម្រាប់ទូទាំងប្រទេសជប៉ុន ឥឡូវនេះ កន្លែងដែលនិយាយភាសា{ $language } ហើយកំពុងបើក មានតែកន្លែងរបស់ការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់) ប៉ុណ្ណោះ។

# tier: safety
# Which line in her language opens next. $name: the contact. $when: today, tomorrow or day. $day: a weekday with its date. $time: an hour.
notice-next = { $when ->
    [today] កន្លែងបើកបន្ទាប់៖ { $name } ថ្ងៃនេះ ម៉ោង { $time }។
    [tomorrow] កន្លែងបើកបន្ទាប់៖ { $name } ថ្ងៃស្អែក ម៉ោង { $time }។
   *[day] កន្លែងបើកបន្ទាប់៖ { $name } នៅ{ $day } ម៉ោង { $time }។
 }

# tier: safety
# It is not known which line in her language opens next. $language: name of a language.
notice-next-unknown = យើងមិនដឹងថា កន្លែងក្នុងទំព័រនេះដែលនិយាយភាសា{ $language } បើកពេលណាទេ។

# tier: safety
# Nobody on this page speaks her language on the phone or in a chat, as far as we know; others on the card may. $language: name of a language.
notice-next-none = ក្នុងទំព័រនេះ យើងរកមិនឃើញលេខទូរសព្ទ ឬឆាតជាភាសា{ $language }ទេ។

# tier: safety
# The same where the immigration authority has such a line. $language: name of a language.
notice-next-none-besides = ក្រៅពីការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់) យើងរកមិនឃើញលេខទូរសព្ទ ឬឆាតជាភាសា{ $language } ក្នុងទំព័រនេះទេ។

# tier: safety
# While her prefecture is not known: offices of some prefectures answer in her language. "Language, place, phone" is home-settings. $language: name of a language.
notice-choose-place = ខេត្តខ្លះមានការិយាល័យដែលឆ្លើយជាភាសា{ $language }។ សូមជ្រើសរើសខេត្តរបស់អ្នកក្នុង «ភាសា ទីកន្លែង ទូរសព្ទ»។ បើមាន កាតនេះនឹងបង្ហាញ។

# In a sentence of a notice: a contact, and by which of its channels. $name: the contact. $channel: Chat, Mail or a number.
notice-way = { $name } ({ $channel })

# tier: safety
# Lines in her language whose hours are not known. $names: contacts.
notice-hours-unknown = កន្លែងដែលនិយាយភាសាអ្នក តែយើងមិនដឹងម៉ោងបើក៖ { $names }។

# tier: safety
# What works now. $police and $ambulance: names of the two emergency contacts. Their numbers stand beside it.
notice-emergency-works = បើមានគ្រោះថ្នាក់ លេខទាំងនេះមានគេលើកទូរសព្ទគ្រប់ពេល៖ { $police }, { $ambulance }។

# tier: safety
# She can write in her language, or ask for advice over the internet. $language: name of a language. $names: contacts, each with the way.
notice-write = អ្នកអាចទាក់ទងជាភាសា{ $language } ដោយមិនបាច់ទូរសព្ទ៖ { $names }។

# tier: safety
# A Japanese line is open. $name: the contact. The Japanese sentence to say stands below the notice.
notice-japanese-line = កន្លែងដែលកំពុងបើក តែនិយាយបានតែភាសាជប៉ុន៖ { $name }។ សូមនិយាយប្រយោគជប៉ុនខាងក្រោម។

# tier: safety
# The card knows no office in her prefecture. $place: name of a prefecture.
notice-no-office = ក្នុងកាតនេះ គ្មានការិយាល័យណានៅ{ $place } ទេ។

# tier: safety
# Past the last public holiday that the card knows. $date: a day.
notice-calendar-ended = ក្នុងកាតនេះ មានថ្ងៃបុណ្យជាតិជប៉ុន ត្រឹម{ $date } ប៉ុណ្ណោះ។ ការិយាល័យអាចនឹងបិទនៅថ្ងៃបុណ្យ។

# tier: safety
# On every screen, when the facts are more than a year old.
# $date: the day of the facts.
notice-card-old = កាតនេះមានព័ត៌មានត្រឹម{ $date } ប៉ុណ្ណោះ។ ព័ត៌មាននេះចាស់ហើយ។ លេខទូរសព្ទខ្លះអាចលែងប្រើ ហើយច្បាប់អាចបានប្តូរហើយ។ សូមសុំកាតថ្មីជាងនេះ។

# tier: safety
# The phone's date is before the card was made.
notice-clock-wrong = ថ្ងៃខែក្នុងទូរសព្ទនេះ មើលទៅដូចជាខុស។ ម៉ោងបើកក្នុងកាតនេះ ក៏អាចខុសដែរ។

## Lists of contacts and sentences.

# Title of the list of contacts.
contacts-title = កន្លែងសុំជំនួយ

# Title of a list of contacts for one kind of help. $help: what they help with.
contacts-title-help = កន្លែងសុំជំនួយ៖ { $help }

# Nothing fits the question.
contacts-none = រកមិនឃើញកន្លែងដែលសមទេ។ សូមមើលបញ្ជីទាំងមូល។

# Link: the lines of other places too.
contacts-show-all = មើលតំបន់ផ្សេងដែរ

# Link: only what is open now.
contacts-show-open = មើលតែកន្លែងដែលកំពុងបើក

# Link: the whole list.
contacts-show-whole = មើលបញ្ជីទាំងមូល

# Title of the list of Japanese sentences.
phrases-title = បង្ហាញ ឬនិយាយជាភាសាជប៉ុន

# Above the Japanese sentence on its screen.
phrase-meaning = ប្រយោគនេះមានន័យថា

# Before the sounds of the Japanese sentence in the reader's letters.
phrase-say = របៀបនិយាយ

## Search.

# Title of the search screen.
search-title = ស្វែងរក

# Label of the field on the search screen: what she can type.
search-field = សរសេររឿងដែលកើតឡើង ឈ្មោះ ឬលេខទូរសព្ទ

# Nothing fits what was typed.
search-nothing = រកមិនឃើញទេ។ សូមសាកពាក្យផ្សេង ឬពាក្យខ្លីជាងនេះ។

## Settings.

# Title of the settings screen.
settings-title = ភាសា ទីកន្លែង ទូរសព្ទ

# Question: which language.
settings-language = ភាសា

# tier: safety
# Question: where is she. Only the prefecture.
settings-place = តើអ្នកនៅឯណា?

# tier: safety
# Answer: she does not know or does not say.
settings-place-none = ខ្ញុំមិនដឹង ឬមិនចង់ប្រាប់ទេ

# tier: safety
# Question: what her phone can do.
settings-phone = តើទូរសព្ទអ្នកធ្វើអ្វីបាន?

# tier: safety
# Answer: calls work.
settings-phone-normal = ហៅទូរសព្ទបាន

# tier: safety
# Answer: internet only.
settings-phone-data-only = មានតែអ៊ីនធឺណិត ហៅទូរសព្ទមិនបានទេ

# tier: safety
# Answer: no SIM.
settings-phone-none = គ្មានស៊ីម

# tier: safety
# Answer: not known.
settings-phone-unknown = ខ្ញុំមិនដឹងទេ

## About.

# Title of the screen about the card.
about-title = អំពីកាតនេះ

# What the card is.
about-what = កាតនេះប្រាប់អំពីរឿងដែលអ្នកអាចកំពុងជួប ច្បាប់ថាយ៉ាងណា និងអ្នកណាអាចជួយ។ កាតនេះមិនមែនជាមេធាវី ហើយមិនមែនជាការិយាល័យទេ។

# tier: safety
# The card never uses the network.
about-offline = កាតនេះមិនដែលភ្ជាប់អ៊ីនធឺណិតទេ។ ទោះបើករបៀបជិះយន្តហោះ (flight mode) ក៏ប្រើបាន។

# tier: safety
# How the facts were found. $date: the day the sources were read.
about-facts = កាលពី{ $date } យើងបានអានព័ត៌មានទាំងនេះ ក្នុងទំព័រដែលគេផ្សាយឱ្យមនុស្សទូទៅអាន។ យើងមិនទាន់បានទូរសព្ទទៅលេខទាំងនោះទេ។ ព័ត៌មានខ្លះអាចប្តូរហើយ។

# The same, when the facts were read on several days. $first, $last: the first and the last of them.
about-facts-between = ចាប់ពី{ $first } ដល់{ $last } យើងបានអានព័ត៌មានទាំងនេះ ក្នុងទំព័រដែលគេផ្សាយឱ្យមនុស្សទូទៅអាន។ យើងមិនទាន់បានទូរសព្ទទៅលេខទាំងនោះទេ។ ព័ត៌មានខ្លះអាចប្តូរហើយ។

# tier: safety
# Who wrote the words, in full, when no native reader has read them. $language: name of the language of the words.
about-review-machine = កុំព្យូទ័របានសរសេរអក្សរភាសា{ $language }ក្នុងកាតនេះ។ មិនទាន់មានមនុស្សដែលចេះភាសានេះតាំងពីតូច បានអានពិនិត្យទេ។ ពាក្យខ្លះអាចខុស។ បើអ្នកឃើញអ្វីចម្លែក សូមសួរមនុស្សដែលអ្នកទុកចិត្ត។

# Who has read the words. $language: name of the language of the words.
about-review-native = មនុស្សដែលចេះភាសា{ $language }តាំងពីតូច បានអានពិនិត្យអក្សរទាំងនេះហើយ។

# tier: safety
# What the card cannot hide.
about-hiding = ចុច «បិទភ្លាម» គ្រាន់តែបិទកាតនេះ។ វាមិនលុបកាតនេះពីទូរសព្ទទេ ដូច្នេះគេនៅតែអាចឃើញ។ ការហៅទូរសព្ទ សារ និងគេហទំព័រដែលបានបើក ក៏នៅជាប់ក្នុងទូរសព្ទ ហើយគេអាចឃើញដែរ។

# Which pack of facts this is. $number: its number. $date: the day of its newest fact.
about-pack = កាតលេខ { $number } ព័ត៌មានត្រឹម{ $date }។

# The licences of words and facts.
about-licence = ពាក្យ និងព័ត៌មាន៖ CC BY 4.0។ កម្មវិធី៖ MIT ឬ Apache 2.0។

# Heading above the list of sources.
about-sources = ប្រភពព័ត៌មាន

## Dates. Always the Gregorian year.

# A whole date. $day: 23. $month: name of the month. $year: 2026.
date-day = ថ្ងៃទី { $day } ខែ{ $month } ឆ្នាំ { $year }

# A month. $month: name of the month. $year: 2026.
date-month = ខែ{ $month } ឆ្នាំ { $year }

# A year. $year: 2026.
date-year = ឆ្នាំ { $year }

# A weekday with its date. $weekday: name of the weekday. $day: 24. $month: name of the month.
date-weekday = { $weekday } ទី { $day } ខែ{ $month }

weekday-1 = ថ្ងៃច័ន្ទ
weekday-2 = ថ្ងៃអង្គារ
weekday-3 = ថ្ងៃពុធ
weekday-4 = ថ្ងៃព្រហស្បតិ៍
weekday-5 = ថ្ងៃសុក្រ
weekday-6 = ថ្ងៃសៅរ៍
weekday-7 = ថ្ងៃអាទិត្យ

month-1 = មករា
month-2 = កុម្ភៈ
month-3 = មីនា
month-4 = មេសា
month-5 = ឧសភា
month-6 = មិថុនា
month-7 = កក្កដា
month-8 = សីហា
month-9 = កញ្ញា
month-10 = តុលា
month-11 = វិច្ឆិកា
month-12 = ធ្នូ

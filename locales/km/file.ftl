## The card as one file that can be sent to any phone, opened in a browser and printed.

# Title of the file in a browser's tab and history, and of the harmless page that "Leave now" opens. It must say nothing about help, work or law.
file-title = រាប់លេខជាភាសាជប៉ុន

# tier: safety
# On the page about the card. $date: the day the file was made.
file-made = ឯកសារ (file) នេះធ្វើនៅ{ $date }។ អ្វីដែលប្តូរក្រោយថ្ងៃនោះ មិនមានក្នុងឯកសារនេះទេ។

# tier: safety
# The file cannot know what time it is.
file-hours = ក្នុងឯកសារ (file) នេះ មើលមិនដឹងថា ឥឡូវនេះកន្លែងសុំជំនួយកំពុងបើកឬអត់ទេ។ សូមមើលម៉ោងបើក។ ម៉ោងទាំងនោះ ជាម៉ោងនៅប្រទេសជប៉ុន។

# tier: safety
# Above the list of contacts. The file leaves out what is not known.
file-unknown = យើងមិនដឹងគ្រប់យ៉ាងទេ។ បើឯកសារ (file) នេះមិនសរសេរអំពីការសួរឈ្មោះអ្នក ឬអំពីទូរសព្ទគ្មានសេវាហៅ មានន័យថាយើងមិនដឹង។ វាមិនមែនមានន័យថា «អត់» ទេ។

# tier: safety
# What the file needs. It is sent from phone to phone.
file-alone = នេះជាឯកសារ (file) តែមួយ។ ប្រើបានដោយគ្មានអ៊ីនធឺណិត។ វាមិនមែនជាកម្មវិធី (app) ទេ។ អ្នកអាចផ្ញើ បោះពុម្ព (print) និងលុបវាបាន។

# tier: safety
# What "Leave now" does when the browser runs scripts, and what it does not do.
file-leave-script = «បិទភ្លាម» បង្ហាញទំព័រធម្មតាមួយ។ បន្ទាប់មក ទោះចុចថយក្រោយ ក៏លែងឃើញកាតនេះ។ តែបើអ្នកបានបើកឯកសារ (file) នេះលើសពីម្តង ពេលចុចថយក្រោយ កាតអាចចេញមកវិញ។ សូមបិទផ្ទាំង (tab) នេះ ក្នុងកម្មវិធីមើលគេហទំព័រ (browser ដូចជា Chrome) ផង។ ឯកសារនេះនៅតែមានក្នុងទូរសព្ទ ហើយប្រវត្តិរបស់កម្មវិធីនោះ អាចបង្ហាញថាមានគេបានបើកវា។

# tier: safety
# What "Leave now" does when the browser runs no scripts.
file-leave-plain = «បិទភ្លាម» បង្ហាញទំព័រធម្មតាមួយ។ តែនៅទីនេះ បើចុចថយក្រោយ ឬបើកទំព័រនេះម្តងទៀត នៅតែអាចឃើញអ្វីដែលអ្នកបានអាន។ សូមបិទផ្ទាំង (tab) នេះ ក្នុងកម្មវិធីមើលគេហទំព័រ (browser ដូចជា Chrome) ផង។

# tier: safety
# Above sentences that belong to some of the contacts, where the file is shown as one long page.
file-some-people = អ្វីដែលសរសេរខាងក្រោមនេះ គឺអំពីកន្លែងខ្លះខាងលើប៉ុណ្ណោះ មិនមែនទាំងអស់ទេ។

# tier: safety
# Beside a rule that ends. $date: the last day on which it counts.
file-until = ច្បាប់នេះប្រើបានដល់{ $date }។

# tier: safety
# Beside a rule that has not begun. $date: the first day on which it counts.
file-from = ច្បាប់នេះប្រើបានតែចាប់ពី{ $date }។ មុននោះ មិនទាន់ប្រើបានទេ។

# tier: safety
# On the page about the card. Nothing in a file can show that nobody changed it. $police, $ambulance: the two numbers.
file-forged = អ្នកណាក៏អាចកែឯកសារ (file) បែបនេះ ហើយដាក់លេខផ្សេងចូលបានដែរ។ សូមយកវាតែពីមនុស្សដែលអ្នកទុកចិត្ត។ ពេលមានគ្រោះថ្នាក់ លេខតែងតែជា { $police } (ប៉ូលិស) និង { $ambulance } (ឡានពេទ្យ និងឡានពន្លត់ភ្លើង)។

# tier: safety
# On the page about the card, in a file that was made for one prefecture. $place: its name.
file-place = ឯកសារ (file) នេះសម្រាប់{ $place }។ កន្លែងដែលជួយតែតំបន់ផ្សេង មិនមានក្នុងឯកសារនេះទេ។

# tier: safety
# At the top, where the file runs no script: some programs that show a file do not follow a link inside it.
file-nothing-happens = បើចុចហើយគ្មានអ្វីកើតឡើង សូមអូសចុះក្រោម។ អ្វីៗ ទាំងអស់នៅខាងក្រោម។

# Heading above everything that follows the first page.
file-whole = កាតទាំងមូល

# tier: safety
# Beside a number with a number sign. An iPhone dials none of them and says nothing. The number follows.
file-dial-yourself = លើ iPhone សូមវាយលេខនេះដោយខ្លួនឯង៖

# A link below every page, and the title of the page that it opens: all pages of one language, one below the other.
file-print-all = បោះពុម្ព (print) ទាំងអស់

# On that page. $language: the name of the language.
file-print-how = ទំព័រនេះបង្ហាញអ្វីៗ ទាំងអស់ជាភាសា{ $language }។ ទំព័រនេះវែងណាស់។ សូមបោះពុម្ព (print) តាមម៉ឺនុយរបស់កម្មវិធីមើលគេហទំព័រ (browser ដូចជា Chrome)។ បើចង់បោះពុម្ពតែមួយទំព័រ សូមបើកទំព័រនោះសិន។

# On that page, where the browser prints only what is open.
file-print-open = អ្វីដែលនៅក្រោយសញ្ញាព្រួញ មិនចេញលើក្រដាសទេ។ សូមបើកវា មុនបោះពុម្ព (print)។

## Who answers in her language: on each situation, for whoever reads it at any time.

# tier: safety
# Title of the box. $language: the name of the language.
file-who = អ្នកណាឆ្លើយជាភាសា{ $language }

# tier: safety
# $name: someone whose telephone speaks the language. The hours follow.
file-speaks = និយាយភាសា{ $language }៖ { $name }

# tier: safety
# $name: someone to whom she can write in her language: a mail, a message, a chat.
file-writes = អាន និងសរសេរភាសា{ $language }បាន៖ { $name }

# tier: safety
# Where nobody on the card speaks the language for this trouble.
file-nobody-speaks = សម្រាប់រឿងនេះ ក្នុងកាតនេះ គ្មានលេខណាដែលនិយាយភាសា{ $language } ទេ។

# tier: safety
# $name: someone who answers in Japanese day and night. A Japanese sentence stands below; in Japanese nothing needs to be said of it.
file-day-and-night = ទាំងយប់ទាំងថ្ងៃ ជាភាសាជប៉ុន៖ { $name }។ សូមនិយាយប្រយោគជាភាសាជប៉ុនខាងក្រោម។

## Numbers on the harmless page.

count-1 = មួយ
count-2 = ពីរ
count-3 = បី
count-4 = បួន
count-5 = ប្រាំ
count-6 = ប្រាំមួយ
count-7 = ប្រាំពីរ
count-8 = ប្រាំបី
count-9 = ប្រាំបួន
count-10 = ដប់

# tier: safety
# In the file, above the people of a page. What each of them tells stands once, below the law. Never write that nobody reports.
file-immigration = បើវីសាអ្នកផុតកំណត់ហើយ៖ កន្លែងខ្លះប្រាប់ញូកាន់ ហើយប៉ូលិសអាចចាប់អ្នក។ សូមសួរអង្គការជួយជនបរទេស ឬមេធាវីជាមុនសិន ថាគួរទៅការិយាល័យណា។

# In the file, below the articles of a right: which text of the law was read. $date: a day like 2025-06-01.
file-law-text = អត្ថបទច្បាប់៖ { $date }

# In the file, beside a contact: when its newest source was published. $date: a day, a month or a year, like 2024-01.
file-published = ចេញផ្សាយ៖ { $date }

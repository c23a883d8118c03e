## The card as one file that can be sent to any phone, opened in a browser and printed.

# Title of the file in a browser's tab and history, and of the harmless page that "Leave now" opens. It must say nothing about help, work or law.
file-title = រាប់លេខជាភាសាជប៉ុន

# tier: safety
# On the page about the card. $date: the day the file was made.
file-made = file នេះធ្វើនៅ{ $date }។ អ្វីដែលប្តូរក្រោយថ្ងៃនោះ មិនមានក្នុង file នេះទេ។

# tier: safety
# The file cannot know what time it is.
file-hours = file នេះមិនដឹងថា ឥឡូវនេះកន្លែងណាបើកឬអត់ទេ។ សូមមើលម៉ោងបើក។ ជាម៉ោងនៅប្រទេសជប៉ុន។

# tier: safety
# Above the list of contacts. The file leaves out what is not known.
file-unknown = យើងមិនមែនដឹងទាំងអស់ទេ។ បើ file នេះមិនសរសេរអំពីម៉ោង ថ្លៃ ការសួរឈ្មោះអ្នក ឬទូរសព្ទគ្មានសេវាហៅ មានន័យថាយើងមិនដឹង។ វាមិនមែនមានន័យថា «អត់» ទេ។

# tier: safety
# What the file needs. It is sent from phone to phone.
file-alone = នេះជាឯកសារ (file) តែមួយ។ ប្រើបានដោយគ្មានអ៊ីនធឺណិត។ វាមិនមែនជាកម្មវិធី (app) ទេ។ អ្នកអាចផ្ញើ បោះពុម្ព (print) និងលុបវាបាន។

# tier: safety
# What "Leave now" does when the browser runs scripts, and what it does not do.
file-leave-script = «បិទភ្លាម» បង្ហាញទំព័រធម្មតាមួយ។ ចុចថយក្រោយ លែងឃើញកាតនេះ។ តែបើអ្នកបានបើក file នេះលើសពីម្តង ចុចថយក្រោយ កាតអាចចេញមកវិញ។ សូមបិទ browser (ដូចជា Chrome) ផង។ file នេះនៅតែមានក្នុងទូរសព្ទ ហើយ browser អាចបង្ហាញថាមានគេបានបើកវា។

# tier: safety
# What "Leave now" does when the browser runs no scripts.
file-leave-plain = «បិទភ្លាម» បង្ហាញទំព័រធម្មតាមួយ។ តែនៅទីនេះ បើចុចថយក្រោយ នៅតែអាចឃើញអ្វីដែលអ្នកបានអាន។ សូមបិទ browser (ដូចជា Chrome) ផង។

# tier: safety
# Above sentences that belong to some of the contacts, where the file is shown as one long page.
file-some-people = អ្វីដែលសរសេរខាងក្រោមនេះ គឺអំពីកន្លែងខ្លះខាងលើប៉ុណ្ណោះ មិនមែនទាំងអស់ទេ។

# tier: safety
# Beside a rule that ends. $date: the last day on which it counts.
file-until = ច្បាប់នេះប្រើបានដល់{ $date }។

# tier: safety
# Beside a rule that has not begun. $date: the first day on which it counts.
file-from = ច្បាប់នេះប្រើបានតែចាប់ពី{ $date }។ មុននោះ មិនទាន់ប្រើបានទេ។

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

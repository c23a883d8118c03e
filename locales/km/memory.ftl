## What the card remembers on this phone, only when she chooses it.

# Title of the list of saved pages, and the link to it on the first screen.
saved-title = ទំព័រដែលបានរក្សាទុក

# The list of saved pages is empty.
saved-none = គ្មានទំព័រដែលបានរក្សាទុកទេ។

# In place of the title of a saved page that the card no longer has.
saved-gone = ទំព័រនេះលែងមានក្នុងកាតហើយ

# tier: safety
# Question at the end of a page. The two answers stand below it.
save-question = តើអ្នកចង់រក្សាទុកទំព័រនេះទេ? បើមានគេបើកកាតនេះក្នុងទូរសព្ទនេះ គេអាចឃើញថាអ្នកបានរក្សាទុកវា។

# Answer: keep the page in the list of saved ones.
save-yes = រក្សាទុកទំព័រនេះ

# Answer: take the page out of the list of saved ones, or leave it out.
save-no = មិនរក្សាទុកទំព័រនេះទេ

# tier: safety
# On the settings screen: what the card keeps.
memory-what = កាតរក្សាទុកតែអ្វីដែលអ្នកជ្រើសរើសប៉ុណ្ណោះ៖ ភាសា ទីកន្លែង ប្រភេទទូរសព្ទ និងទំព័រដែលអ្នកបានរក្សាទុក។ ព័ត៌មាននេះនៅក្នុងទូរសព្ទនេះ រហូតដល់អ្នកលុបវា។ កាតមិនដែលទុកពាក្យដែលអ្នកស្វែងរកទេ។

# tier: safety
# Question on the settings screen. One answer stands below it: memory-erase.
memory-question = តើអាចមានគេបើកមើលក្នុងទូរសព្ទនេះទេ?

# tier: safety
# Answer, and button: erases language, place, phone and saved pages. It cannot be undone.
memory-erase = បាទ/ចាស។ លុបអ្វីៗ ទាំងអស់ដែលកាតនេះបានរក្សាទុក

# tier: safety
# The storage of the phone is full.
memory-full = ឥឡូវនេះ កាតមិនអាចរក្សាទុកអ្វីបានទេ ព្រោះកន្លែងផ្ទុកក្នុងទូរសព្ទពេញហើយ។ អ្វីផ្សេងទៀតប្រើបានទាំងអស់។

# tier: safety
# The phone does not let the card read or write its file.
memory-not-writable = ឥឡូវនេះ កាតមិនអាចរក្សាទុកអ្វីបានទេ ព្រោះទូរសព្ទមិនឱ្យកាតប្រើឯកសារ (file) របស់កាតទេ។ អ្វីផ្សេងទៀតប្រើបានទាំងអស់។

# tier: safety
# Another program has the file open.
memory-busy = ឥឡូវនេះ កាតមិនអាចរក្សាទុកអ្វីបានទេ ព្រោះកម្មវិធីផ្សេងកំពុងប្រើឯកសារ (file) របស់កាត។ សូមរង់ចាំបន្តិច ហើយសាកម្តងទៀត។ អ្វីផ្សេងទៀតប្រើបានទាំងអស់។

# tier: safety
# The file was written by a newer version of this card.
memory-newer = អ្វីដែលបានរក្សាទុក មកពីកាតជំនាន់ថ្មីជាងនេះ។ កាតនេះអានមិនបាន ហើយក៏មិនកែអ្វីដែលបានរក្សាទុកនោះដែរ។ អ្វីផ្សេងទៀតប្រើបានទាំងអស់។

# tier: safety
# The file is damaged. It is put aside, not deleted, when she next sets or saves something.
memory-damaged = កាតមិនអាចអានអ្វីដែលវាបានរក្សាទុកទេ ព្រោះឯកសារ (file) របស់កាតខូច។ ពេលអ្នកជ្រើសរើស ឬរក្សាទុកអ្វីមួយ កាតទុកឯកសារខូចនោះដោយឡែក ហើយចាប់ផ្តើមឯកសារថ្មី។ អ្វីផ្សេងទៀតប្រើបានទាំងអស់។

# tier: safety
# A file of another program stands where the card keeps its own.
memory-foreign = កាតមិនអាចរក្សាទុកអ្វីបានទេ ព្រោះឯកសារ (file) របស់កម្មវិធីផ្សេង នៅជំនួសឯកសាររបស់កាត។ អ្វីផ្សេងទៀតប្រើបានទាំងអស់។

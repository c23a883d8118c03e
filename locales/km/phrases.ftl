## Sentences that a person shows or says in Japanese. Here: what the Japanese says, in plain words.
## .keywords: search words with commas between them. Never shown.

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-help-me = សូមជួយខ្ញុំផង។
    .keywords = ជួយ, ជួយផង, ជួយខ្ញុំផង, ជុយផង, សុំជំនួយ, តាសុកេតេ, តាស្កេតេ, juy phong, tasukete, sos

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-in-danger = ឥឡូវនេះ ខ្ញុំកំពុងមានគ្រោះថ្នាក់។
    .keywords = គ្រោះថ្នាក់, គ្រោះថ្នាក, មានគ្រោះថ្នាក់, អាសន្ន, បន្ទាន់, អាប៊ុណៃ, គីកេន, kroh thnak, abunai, kiken

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-call-police = សូមហៅប៉ូលិស។
    .keywords = ប៉ូលិស, ប៉ូលីស, ប៉ុលិស, នគរបាល, ហៅប៉ូលិស, កេសាត់ស៊ុ, កូបាន់, police, keisatsu, koban

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-call-ambulance = សូមហៅឡានពេទ្យ។
    .keywords = ឡានពេទ្យ, ឡានពេទ, ឡានពេត, រថយន្តសង្គ្រោះបន្ទាន់, អាំប៊ុយឡង់, ហៅពេទ្យ, សង្គ្រោះបន្ទាន់, គ្យូគ្យូសា, kyukyusha, ambulance

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-not-my-employer = សូមកុំទូរសព្ទទៅកន្លែងធ្វើការរបស់ខ្ញុំ។
    .keywords = ថៅកែ, តៅកែ, កុំតេថៅកែ, កុំប្រាប់ថៅកែ, ក្រុមហ៊ុន, កន្លែងធ្វើការ, កៃសា, សាចូ, kaisha, shacho

# tier: safety
# Meaning of the sentence shown in Japanese. $language: the name of a language.
phrase-need-interpreter = ខ្ញុំត្រូវការអ្នកបកប្រែភាសា{ $language }។
    .keywords = អ្នកបកប្រែ, បកប្រែ, អ្នកប្រែ, មិនចេះជប៉ុន, អត់ចេះជប៉ុន, និយាយជប៉ុនមិនបាន, ស្តាប់មិនបាន, ត្ស៊ូយ៉ាគុ, translate, tsuyaku

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-passport-was-taken = គេបានយកលិខិតឆ្លងដែនរបស់ខ្ញុំ។
    .keywords = លិខិតឆ្លងដែន, លិខិតឆ្លងដែ, ប៉ាស្ព័រ, បាស្ព័រ, ប៉ាស្ប៉ត, ប៉ាស៊ូប៉ូតូ, យកប៉ាស្ព័រ, ថៅកែទុកប៉ាស្ព័រ, passport, pasupoto

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-i-was-hurt = គេបានប្រើហិង្សាលើខ្ញុំ។
    .keywords = ហិង្សា, ហឹង្សា, វាយ, វៃ, គេវាយ, គេវៃ, ធ្វើបាប, របួស, បូរីយ៉ូគុ, boryoku

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-i-was-forced = គេបានបង្ខំឱ្យខ្ញុំធ្វើអ្វីដែលខ្ញុំមិនចង់ធ្វើ។
    .keywords = បង្ខំ, បងខំ, គេបង្ខំ, បង្ខិតបង្ខំ, មិនចង់ធ្វើ, អត់ចង់ធ្វើ, បង្ខំឲ្យធ្វើ, បង្ខំអោយធ្វើ, មុរីយ៉ារី, muriyari

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-woman-please = ខ្ញុំចង់និយាយជាមួយមនុស្សស្រី។
    .keywords = មនុស្សស្រី, ស្រី, ស្ត្រី, នារី, បុគ្គលិកស្រី, ប៉ូលិសស្រី, គ្រូពេទ្យស្រី, អូណា, អុនណា, onna

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-let-me-wait-here = សូមឱ្យខ្ញុំរង់ចាំនៅទីនេះ។
    .keywords = រង់ចាំ, រងចាំ, ចាំនៅទីនេះ, សុំចាំ, នៅទីនេះ, សុំនៅសិន, លាក់ខ្លួន, ពួន, ម៉ាត់តេ, matte

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-let-me-use-phone = សូមឱ្យខ្ញុំខ្ចីទូរសព្ទ។
    .keywords = ទូរសព្ទ, ទូរស័ព្ទ, ទូរសព្ធ, តេ, ខល, ខ្ចីទូរសព្ទ, ខ្ចីទូរស័ព្ទ, សុំតេ, ដេនវ៉ា, denwa

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-call-this-number-for-me = សូមទូរសព្ទទៅលេខនេះជំនួសខ្ញុំ។
    .keywords = តេជំនួស, ខលជំនួស, តេឲ្យខ្ញុំ, តេអោយខ្ញុំ, ហៅលេខនេះ, ជួយតេ, ទូរស័ព្ទជំនួស, បាងហ្គោ, denwa, bango

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-to-embassy = ខ្ញុំចង់ទៅស្ថានទូតប្រទេសខ្ញុំ។
    .keywords = ស្ថានទូត, ស្ថានទូតខ្មែរ, ស្ថានទូតកម្ពុជា, ស្តានទូត, ទូត, កុងស៊ុល, អេមបាស្សី, តៃស៊ីកាន់, embassy, taishikan

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-need-doctor = ខ្ញុំត្រូវការគ្រូពេទ្យពិនិត្យ។
    .keywords = គ្រូពេទ្យ, ពេទ្យ, ពេទ, មន្ទីរពេទ្យ, មន្ទីពេទ្យ, ឈឺ, មិនស្រួលខ្លួន, អ៊ីសា, isha, byoin

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-not-paid = ខ្ញុំមិនបានទទួលប្រាក់ខែទេ។
    .keywords = ប្រាក់ខែ, លុយខែ, បើកលុយ, មិនបើកប្រាក់ខែ, អត់បើកលុយ, អត់បានលុយ, ប្រាក់ឈ្នួល, ជំពាក់ប្រាក់ខែ, គ្យូរីយ៉ូ, kyuryo

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-do-not-want-to-leave-japan = ខ្ញុំមិនចង់ចេញពីប្រទេសជប៉ុនទេ។
    .keywords = មិនចង់ចេញពីជប៉ុន, មិនចង់ទៅខ្មែរវិញ, អត់ចង់ទៅវិញ, បង្ខំឲ្យទៅវិញ, បញ្ជូនទៅវិញ, ដេញទៅស្រុក, អាកាសយានដ្ឋាន, ព្រលានយន្តហោះ, គីកូគុ, kikoku

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-do-not-want-to-sign = ខ្ញុំមិនចង់ចុះហត្ថលេខាលើក្រដាសនេះទេ។
    .keywords = ចុះហត្ថលេខា, ហត្ថលេខា, ស៊ីញេ, ស៊ីញ៉េ, ផ្តិតមេដៃ, កិច្ចសន្យា, កុងត្រា, សាអ៊ីន, ហាន់កូ, sign

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-cannot-go-out = គេមិនឱ្យខ្ញុំចេញក្រៅទេ។
    .keywords = ចេញក្រៅ, មិនឲ្យចេញ, មិនអោយចេញ, អត់ឲ្យចេញក្រៅ, ចាក់សោ, ឃុំទុក, បង្ខាំង, អន្តេវាសិកដ្ឋាន, រីយ៉ូ, ryo

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-safe-place-tonight = យប់នេះ ខ្ញុំត្រូវការកន្លែងគេងដែលមានសុវត្ថិភាព។
    .keywords = កន្លែងគេង, កន្លែងដេក, កន្លែងស្នាក់នៅ, គ្មានកន្លែងនៅ, អត់មានកន្លែងដេក, ទីជម្រក, សុវត្ថិភាព, សុវត្តិភាព, យប់នេះ, tomaru

# tier: safety
# Meaning of the sentence shown in Japanese. $age: an age in years.
phrase-i-am-under-18 = ខ្ញុំអាយុក្រោម { $age } ឆ្នាំ។
    .keywords = ក្រោម 18, អាយុ, ក្មេង, អនីតិជន, មិនទាន់គ្រប់អាយុ, អាយុមិនគ្រប់, 17, 16, កូដូម៉ូ, kodomo

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-afraid-of-someone-here = ខ្ញុំខ្លាចមនុស្សម្នាក់នៅទីនេះ។
    .keywords = ខ្លាច, ភ័យ, ភ័យខ្លាច, ខ្លាចគេ, ខ្លាចថៅកែ, គំរាម, គេតាម, កូវ៉ាអ៊ី, កូវ៉ៃ, kowai

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-do-not-tell-anyone = សូមកុំប្រាប់អ្នកណាថាខ្ញុំនៅទីនេះ។
    .keywords = កុំប្រាប់គេ, កុំប្រាប់អ្នកណា, សម្ងាត់, អាថ៌កំបាំង, លាក់ខ្លួន, លាក់, ពួន, ហ៊ីមីស៊ូ, ហ៊ីមីតស៊ុ, himitsu

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-write-it-down = សូមសរសេរឱ្យខ្ញុំមើល។
    .keywords = សរសេរ, សសេរ, សរសេរឲ្យ, សរសេរអោយ, កត់, កត់ឲ្យ, កៃតេ, កាអ៊ីតេ, kaite

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-speak-slowly = សូមនិយាយយឺតៗ។
    .keywords = យឺតៗ, យឺត, និយាយយឺតៗ, និយាយតិចៗ, មួយៗ, ស្តាប់មិនទាន់, ស្តាប់អត់ទាន់, ម្តងទៀត, យុក្គុរី, yukkuri

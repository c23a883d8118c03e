# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-under-18 = ខ្ញុំអាយុក្រោម 18 ឆ្នាំ
    .summary = មនុស្សធំមិនត្រូវប្រើអ្នកសម្រាប់រឿងផ្លូវភេទ មិនត្រូវថតរូប ឬវីដេអូផ្លូវភេទរបស់អ្នក ហើយមិនត្រូវឱ្យអ្នកធ្វើការធ្ងន់ទេ។ ច្បាប់មានដើម្បីការពារអ្នក។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-under-18-adult = សូមប្រាប់មនុស្សធំម្នាក់ដែលអ្នកទុកចិត្ត ឬទាក់ទងកន្លែងសុំជំនួយខាងក្រោម។ កន្លែងខ្លះឱ្យអ្នកចាប់ផ្តើមនិយាយ ដោយមិនបាច់ប្រាប់ឈ្មោះ។ អ្នកអាចសួរមុន។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-under-18-no-pictures = កុំផ្ញើរូបឬវីដេអូរាងកាយអ្នក។ បើអ្នកបានផ្ញើហើយ អ្នកមិនខុសទេ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-under-18-messages = រក្សាទុកសារដែលមនុស្សធំនោះផ្ញើមកអ្នក។ កុំផ្ញើរូបឬវីដេអូបន្តទៅអ្នកណាទាំងអស់។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-under-18-meet = មនុស្សដែលអ្នកស្គាល់តាមអ៊ីនធឺណិត កុំទៅជួបគេម្នាក់ឯង។

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-under-18-danger = បើកំពុងមានគ្រោះថ្នាក់ សូមទូរសព្ទទៅប៉ូលិស។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-under-18-keywords =
    ក្រោម 18, អាយុក្រោម 18, អាយុ 17, អាយុ 16, អាយុ 15, មិនទាន់ 18, មិនទាន់គ្រប់អាយុ, មិនគ្រប់អាយុ, អនីតិជន, ក្មេង, ក្មេងស្រី,
    ក្មេងប្រុស, កុមារ, ជំទង់, សិស្ស, វិទ្យាល័យ, សាលា, រៀន, JK, ជេខេ, ជេកេ, កូកូសេ, ប៉ាប៉ាកាត់ស៊ុ, ប៉ាប៉ាកាតស៊ូ, ប៉ាចិញ្ចឹម,
    អ៊ំចិញ្ចឹម, ស៊ូហ្គ័រដាឌី, អេនជូកូសៃ, បោកក្មេង, ណាត់ជួប, មនុស្សធំធ្វើបាប, papakatsu, មិនដល់ 18, មិនដល់អាយុ, អាយុ 14, អាយុមិនគ្រប់,
    អាយុមិនទាន់គ្រប់, អាយុអត់គ្រប់, អត់ទាន់គ្រប់អាយុ, អត់គ្រប់អាយុ, អត់ទាន់ 18, មិនទាន់ពេញវ័យ, អាយុដប់ប្រាំពីរ, អាយុដប់ប្រាំមួយ,
    អាយុដប់ប្រាំ, ដប់ប្រាំពីរឆ្នាំ, 17 ឆ្នាំ, 16 ឆ្នាំ, 15 ឆ្នាំ, ខ្ញុំនៅក្មេង, នៅក្មេង, នៅតូច, ក្មេងជំទង់, វ័យជំទង់, យុវវ័យ,
    កូនក្មេង, កូនសិស្ស, សិស្សសាលា, សិស្សវិទ្យាល័យ, រៀនវិទ្យាល័យ, កំពុងរៀន, អនុវិទ្យាល័យ, ពលកម្មកុមារ, ក្មេងធ្វើការ, ក្មេងធើការ,
    បង្ខំក្មេង, ថតរូបក្មេង, រំលោភក្មេង, រំលោភកុមារ, បៀតបៀនក្មេង, លក់កូនក្មេង, ប៉ាផ្អែម, ប៉ាឲ្យលុយ, ពូឲ្យលុយ, ទៅលេងបានលុយ,
    ណាត់ជួបយកលុយ, មនុស្សចាស់ឲ្យលុយ, អនិតិជន, ប៉ាប៉ាកាត្ស៊ុ, អេនកូ, កូដូម៉ូ, ម្តាយទុកខ្ញុំចោល, ម៉ែទុកចោល, ម៉ែចោលខ្ញុំ,
    ឪពុកម្តាយទុកចោល, នៅម្នាក់ឯងនៅជប៉ុន, គ្មានឪពុកម្តាយ, 14 ឆ្នាំ, រត់ពីផ្ទះ

# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-adult-video = គេថតខ្ញុំ ឬចង់ឱ្យខ្ញុំចូលថតវីដេអូផ្លូវភេទ (AV)
    .summary = គេបបួល ឬបង្ខំឱ្យអ្នកចុះហត្ថលេខា ឬគេបានថតអ្នកហើយ។ អ្នកមិនព្រមក៏បាន ទោះដល់ថ្ងៃថតហើយក៏ដោយ។ អ្នកមិនខុសទេ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-adult-video-refuse = អ្វីដែលអ្នកមិនចង់ធ្វើ អ្នកមិនបាច់ធ្វើទេ ទោះវាមានក្នុងកិច្ចសន្យាក៏ដោយ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-adult-video-papers = រក្សាទុកកិច្ចសន្យា និងសារ។ កត់ឈ្មោះ និងថ្ងៃចុះហត្ថលេខាទុក។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-adult-video-no-signature = កុំចុះហត្ថលេខាឬផ្តិតមេដៃលើក្រដាសដែលអ្នកអានមិនបាន។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-adult-video-write = ដើម្បីបញ្ចប់កិច្ចសន្យា សូមផ្ញើសំបុត្រ ឬសារទៅក្រុមហ៊ុនផលិតវីដេអូ ហើយថតចម្លងទុកមួយច្បាប់។ មជ្ឈមណ្ឌលជួយមនុស្សដែលរងហិង្សាផ្លូវភេទ (វ៉ាន់ស្តុប) អាចជួយបាន។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-adult-video-young = បើពេលនោះអ្នកអាយុក្រោម 18 ឆ្នាំ សូមប្រាប់កន្លែងសុំជំនួយ ឬប៉ូលិស។ កុំផ្ញើវីដេអូនោះឱ្យអ្នកណាទាំងអស់។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-adult-video-keywords =
    វីដេអូពេញវ័យ, វីដេអូអាសអាភាស, វីដេអូសិច, រឿងសិច, រឿងអាសអាភាស, រឿងពេញវ័យ, AV, អេវី, អេអ៊ីវី, ថតរឿងសិច, ថតវីដេអូ, វីដេអូ, វីឌីអូ,
    គេថតខ្ញុំ, ថតលួច, លួចថត, រូបអាក្រាត, ម៉ូដែល, ថតម៉ូដែល, អៃដូល, ហ្គូរ៉ាបៀ, កាមេរ៉ា, ស្កៅ, កិច្ចសន្យាថត, ផ្តាច់កិច្ចសន្យា,
    លុបកិច្ចសន្យា, ឈប់ថត, ឡាយ, ឆាតឡេឌី, porn, ប៉ូន, រឿង X, video sex, thot AV, ស្រាត, បង្ខំថត, បង្ខំឲ្យថត, បង្ខំអោយថត, បង្ខំថតវីដេអូ,
    បង្ខំថតរូបអាក្រាត, ថតរឿង AV, ថតវីដេអូសិច, ថតវីដេអូអាក្រាត, ថតរូបអាក្រាត, ថតរូបស្រាត, ថតស្រាត, ឲ្យដោះខោអាវ, អោយដោះខោអាវ, ដោះខោអាវ,
    ឲ្យស្រាត, បោកថតរឿង, បោកថតវីដេអូ, ចាញ់បោកថត, ចុះកុងត្រាថត, កុងត្រាថត, កុងត្រាថតរឿង, មិនចង់ថត, អត់ចង់ថត, ឈប់ថតមិនបាន, តារា AV,
    តារារឿងសិច, តារាបង្ហាញម៉ូត, ឡាយស្រាត, ឡាយអាសអាភាស, ឡាយសិច, លក់វីដេអូ, ស្កៅតូ, onlyfans, សិទ្ធិរូបភាព, រក្សាសិទ្ធិ

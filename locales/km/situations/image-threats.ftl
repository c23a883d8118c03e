# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-image-threats = គេគំរាមបង្ហោះរូប ឬវីដេអូសម្ងាត់របស់ខ្ញុំ
    .summary = មានគេគំរាមផ្ញើរូប ឬវីដេអូសម្ងាត់របស់អ្នក ទៅគ្រួសារអ្នក ឬបានផ្ញើរួចហើយ។ អ្នកមិនខុសទេ។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-image-threats-no-money = កុំបង់លុយ ហើយកុំផ្ញើរូបឬវីដេអូថែម។ បើបង់ ច្រើនតែគេទារថែមទៀត។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-image-threats-screens = រក្សាទុកភស្តុតាង៖ ថតអេក្រង់ (screenshot) សារ ឱ្យឃើញថ្ងៃខែ តំណ (link) និងឈ្មោះ Facebook ឬ LINE របស់គេ។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-image-threats-no-delete = កុំលុបសារ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-image-threats-stop = ពេលមានភស្តុតាងហើយ សូមឈប់ឆ្លើយគេ ហើយសុំជំនួយ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-image-threats-down = សូមសួរកន្លែងសុំជំនួយ អំពីការសុំលុបរូប ឬវីដេអូពីអ៊ីនធឺណិត។ មិនអស់លុយទេ។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-image-threats-young = បើអ្នកអាយុក្រោម 18 ឆ្នាំ កុំផ្ញើរូបឬវីដេអូនោះឱ្យអ្នកណាទាំងអស់។ សូម្បីតែកន្លែងសុំជំនួយ ក៏កុំផ្ញើ។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-image-threats-keywords =
    រូប, រូបអាក្រាត, រូបស្រាត, អាក្រាត, រូបសិច, រូបសម្ងាត់, រូបផ្ទាល់ខ្លួន, វីដេអូ, វីឌីអូ, ក្លីប, វីដេអូខល, បង្ហោះរូប, បង្ហោះ,
    គំរាមបង្ហោះ, គំរាមផ្ញើរូប, ផ្ញើឲ្យគ្រួសារ, ផ្ញើអោយម៉ែ, ជំរិតលុយ, ទារលុយ, ហ្វេសប៊ុក, ហ្វេសបុក, តេឡេក្រាម, លុបរូប, លួចថត,
    កាមេរ៉ាលាក់, តូសាស៊ូ, តូសាត់ស៊ុ, សង្សារចាស់, ធ្វើឲ្យអាម៉ាស់, sextortion, គ្លីប, ទម្លាយរូប, លេចធ្លាយ, វីដេអូកាល់, ប្លេកម៉េល,
    រូបអាក្រាតខ្ញុំ, រូបស្រាតខ្ញុំ, រូបអាសអាភាស, ក្លីបអាក្រាត, ក្លីបសិច, ក្លីបស្រាត, ក្លីបខ្ញុំ, បែកធ្លាយ, បែកក្លីប, បែករូប,
    ធ្លាយរូប, ធ្លាយក្លីប, វីដេអូអាក្រាត, វីដេអូស្រាត, គំរាមបង្ហោះរូប, គំរាមបង្ហោះក្លីប, គំរាមបង្ហោះវីដេអូ, គំរាមទម្លាយរូប,
    គំរាមទម្លាយក្លីប, គំរាមផ្ញើទៅម៉ែ, គំរាមផ្ញើឲ្យគ្រួសារ, ផ្ញើអោយគ្រួសារ, ផ្ញើទៅម៉ែឪ, យករូបគំរាម, យកក្លីបគំរាម, ទារលុយលុបរូប,
    លុបក្លីប, លុបវីដេអូ, ចង់លុបរូប, លួចថតខ្ញុំ, លួចថតក្នុងបន្ទប់ទឹក, ថតលាក់, ខលស្រាត, ខលវីដេអូស្រាត, ឆាតសិច, សង្សារគំរាមបង្ហោះ,
    សង្សារចាស់គំរាម, អតីតសង្សារ, បង្ហោះហ្វេសប៊ុក, បង្ហោះតិកតុក, បង្ហោះក្លីប, បង្ហោះវីដេអូ, បង្ហោស់រូប, រូបអាក្រាថ, កាមេរ៉ាសម្ងាត់,
    blackmail, ផុសរូប

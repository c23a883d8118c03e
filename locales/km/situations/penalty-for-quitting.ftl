# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-penalty-for-quitting = គេថា បើខ្ញុំឈប់ធ្វើការ ខ្ញុំត្រូវបង់លុយ
    .summary = អ្នកចង់ឈប់ពីការងារ។ គេទារប្រាក់ពិន័យ លុយកក់ ឬ «ថ្លៃខូចខាត»។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-penalty-for-quitting-do-not-pay = កុំបង់លុយភ្លាម កុំចុះហត្ថលេខាភ្លាម កុំផ្តិតមេដៃភ្លាម។ អ្នកអាចនិយាយថា «ខ្ញុំសុំពេលគិតសិន»។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-penalty-for-quitting-contract = រក្សាទុកកិច្ចសន្យា និងសារដែលនិយាយពីលុយនោះ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-penalty-for-quitting-ask-first = មុនឈប់ពីការងារ សូមសួរកន្លែងសុំជំនួយ អំពីកិច្ចសន្យា និងវីសារបស់អ្នក។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-penalty-for-quitting-written = បើអ្នកឈប់ពីការងារ សូមសរសេរប្រាប់ថៅកែ ហើយថតចម្លងទុកមួយច្បាប់។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-penalty-for-quitting-report = បើអ្នកមានវីសាធ្វើការ ក្រោយឈប់ពីការងារ សូមប្រាប់ការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់) ឱ្យឆាប់។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-penalty-for-quitting-keywords = ឈប់, ឈប់ធ្វើការ, ចង់ឈប់, សុំឈប់, លាឈប់, មិនឲ្យឈប់, អត់ឲ្យឈប់, ឈប់មិនបាន, ឈប់អត់បាន, ចេញពីការងារ,
    ប្តូរការងារ, ដូរការងារ, ដូរក្រុមហ៊ុន, ពិន័យ, ផាក, ផាកពិន័យ, លុយផាក, ថ្លៃខូចខាត, សំណង, ប្រាក់កក់, លុយកក់, លុយធានា, ខុសកិច្ចសន្យា,
    បំពានកិច្ចសន្យា, ផ្តាច់កុងត្រា, គេទារលុយ, គំរាមប្តឹង, យ៉ាមេរុ, យ៉ាមេតៃ, បាក់គីន, អ៊ីយ៉ាគុគីន, yameru, ឈប់មុនកុងត្រា, ឈប់មុនកំណត់,
    chhob thver ka, ឈប់ធើការ, ចង់ឈប់ធ្វើការ, ចង់ឈប់ធើការ, ចង់ចេញពីក្រុមហ៊ុន, ចេញពីក្រុមហ៊ុន, សុំលាឈប់, លាលែងពីការងារ, លិខិតលាឈប់,
    ពាក្យសុំឈប់, ឈប់ត្រូវបង់លុយ, ឈប់ត្រូវសងលុយ, ឈប់ត្រូវផាក, ឈប់គេផាក, ឈប់គេទារលុយ, បើឈប់ត្រូវបង់, ផាកលុយ, គេផាក, ផាកប្រាក់, ពិន័យលុយ,
    ពិន័យប្រាក់, ប្រាក់ពិន័យ, ថៅកែផាក, ថៅកែពិន័យ, ក្រុមហ៊ុនផាក, ក្រុមហ៊ុនពិន័យ, ក្រុមហ៊ុនទារលុយ, ថៅកែមិនឲ្យឈប់, ថៅកែអត់ឲ្យឈប់, អត់អោយឈប់,
    មិនអោយឈប់, មិនទាន់ចប់កុងត្រា, មិនទាន់ដល់កុងត្រា, កុងត្រាមិនទាន់ចប់, បំពានកុងត្រា, ផ្តាច់កិច្ចសន្យា, សងសំណង, សងការខូចខាត, ទារសំណង,
    ប្រាក់ធានា, មិនសងលុយកក់, អ្នកធានាត្រូវសង, ចង់ប្តូរការងារ, ចង់ដូរការងារ, ផ្លាស់ការងារ, ប្តូរក្រុមហ៊ុន, មិនឲ្យប្តូរការងារ,
    អត់ឲ្យដូរការងារ, ឈប់គេប្តឹង, ពិន័យការងារ, ឈប់មិនទាន់ចប់, តៃសុគុ

# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-wages-unpaid = គេមិនបើកប្រាក់ខែឱ្យខ្ញុំ ឬបើកតិចពេក
    .summary = គេបើកប្រាក់ខែឱ្យអ្នកយឺត មិនបើក ឬបើកតិចពេក។ អ្នកអាចទារបាន ទោះវីសាអ្នកយ៉ាងណាក៏ដោយ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-wages-unpaid-hours = កត់ទុករាល់ថ្ងៃ៖ ចូលម៉ោងប៉ុន្មាន ចេញម៉ោងប៉ុន្មាន សម្រាកប៉ុន្មាន ធ្វើការអ្វី។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-wages-unpaid-proof = រក្សាទុកប័ណ្ណបើកប្រាក់ខែ កិច្ចសន្យា សារ និងឯកសារធនាគារ។ ថតរូបទុកក៏បាន។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-wages-unpaid-no-receipt = បើអ្នកមិនបានទទួលប្រាក់ខែទេ កុំចុះហត្ថលេខាឬផ្តិតមេដៃលើក្រដាសដែលថាអ្នកបានទទួល។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-wages-unpaid-office = សូមសួរការិយាល័យត្រួតពិនិត្យការងាររបស់រដ្ឋ (រ៉ូគី, 労働基準監督署)។ មិនអស់លុយទេ។ ដើម្បីទារប្រាក់ខែឱ្យអ្នក ការិយាល័យនោះអាចត្រូវការឈ្មោះអ្នក។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-wages-unpaid-soon = សួរឱ្យឆាប់។ ពេលកន្លងទៅប៉ុន្មានឆ្នាំ អ្នកលែងទារបានហើយ។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-wages-unpaid-keywords = ប្រាក់ខែ, លុយខែ, បើកលុយ, បើកប្រាក់ខែ, មិនបើកលុយ, អត់បើកលុយ, អត់បើកប្រាក់ខែ, បើកយឺត, បើកមិនគ្រប់, បើកតិច,
    ប្រាក់ខែតិច, មិនបានលុយ, អត់បានលុយ, ប្រាក់ឈ្នួល, ជំពាក់ប្រាក់ខែ, ជំពាក់លុយខែ, កោងលុយ, កាត់លុយ, ថែមម៉ោង, អូធី, OT, ប្រាក់ខែអប្បបរមា,
    ប័ណ្ណបើកប្រាក់ខែ, បុងប្រាក់ខែ, ប្រាក់រង្វាន់, បូណាស់, គ្យូរីយ៉ូ, ហ្សាន់យ៉ូ, ជីនគីន, kyuryo, zangyo, អត់បើកលុយខែ, បើកអត់គ្រប់, prak khe,
    luy khe, ថៅកែអត់បើកលុយ, ថៅកែមិនបើកលុយ, ថៅកែមិនបើកប្រាក់ខែ, ថៅកែជំពាក់លុយខែ, ថៅកែជំពាក់ប្រាក់ខែ, ថៅកែកោងលុយ, ថៅកែកោង, ចៅហ្វាយមិនបើកលុយ,
    ក្រុមហ៊ុនអត់បើកលុយ, ក្រុមហ៊ុនមិនបើកប្រាក់ខែ, អត់បើកប្រាក់, មិនបើកប្រាក់ខែ, មិនទាន់បើកលុយ, អត់ទាន់បើកលុយ, មិនទាន់បានលុយ, អត់ទាន់បានលុយ,
    មិនបានប្រាក់ខែ, អត់បានប្រាក់ខែ, អត់បានលុយខែ, លុយមិនចូល, លុយអត់ចូល, លុយខែអត់ចូល, បានលុយតិច, លុយខែតិច, ប្រាក់ខែទាប, ប្រាក់ខែយឺត,
    ប្រាក់ខែមិនគ្រប់, លុយខែអត់គ្រប់, កោងប្រាក់ខែ, កោងលុយខែ, កោងប្រាក់ឈ្នួល, លុយថែមម៉ោង, អត់លុយថែមម៉ោង, មិនឲ្យលុយថែមម៉ោង, ធ្វើការថែមម៉ោង,
    ធើការថែមម៉ោង, ថែមម៉ោងអត់លុយ, អត់បានអូធី, កាត់ប្រាក់ខែ, កាត់លុយខែ, កាត់លុយច្រើន, កាត់ថ្លៃបន្ទប់, ប្រាក់ម៉ោង, លុយម៉ោង, ឈ្នួលអប្បបរមា,
    ធ្វើការអត់បានលុយ, ធើការអត់បានលុយ, ធ្វើការមិនបានលុយ, ប្រាក់បៀវត្ស, បៀវត្សរ៍, ប្រាក់ខែរ, លុយខែរ, ហ្សង់យ៉ូ, សន្លឹកប្រាក់ខែ

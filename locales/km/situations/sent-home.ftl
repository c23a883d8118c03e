# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-sent-home = គេថា គេនឹងបញ្ជូនខ្ញុំទៅស្រុកខ្មែរវិញ
    .summary = ថៅកែ មេខ្យល់ ឬក្រុមហ៊ុនបញ្ជូន ចង់បញ្ជូនអ្នកទៅស្រុកខ្មែរវិញ។ អ្នកអាចនិយាយថា អ្នកចង់នៅ ឬចង់ទៅវិញ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-say-no = បើអ្នកមិនចង់ចេញពីជប៉ុនទេ សូមនិយាយឱ្យច្បាស់។ សូមបង្ហាញប្រយោគភាសាជប៉ុន។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-sent-home-no-signature = បើអ្នកមិនចង់ទៅស្រុកខ្មែរវិញទេ កុំចុះហត្ថលេខាឬផ្តិតមេដៃលើក្រដាសដែលថាអ្នកចង់ទៅ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-tell-someone = សូមប្រាប់មិត្តភក្តិ កន្លែងសុំជំនួយ ឬស្ថានទូតប្រទេសអ្នក នៅថ្ងៃនេះ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-airport = នៅព្រលានយន្តហោះ អ្នកអាចប្រាប់ប៉ូលិស មន្ត្រីអន្តោប្រវេសន៍ (ញូកាន់) ឬបុគ្គលិកក្រុមហ៊ុនយន្តហោះ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-sent-home-keep-papers = រក្សាទុកកិច្ចសន្យា សំបុត្រយន្តហោះ និងសារ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sent-home-visa = បើវីសាអ្នកផុតកំណត់ហើយ សូមសួរមេធាវី ឬអង្គការជួយជនបរទេស (មិនមែនរដ្ឋ) ជាមុនសិន។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-sent-home-keywords =
    បញ្ជូនទៅវិញ, បញ្ជូនទៅប្រទេសវិញ, បញ្ជូនទៅស្រុកវិញ, បញ្ជូនទៅខ្មែរវិញ, បង្ខំឲ្យទៅវិញ, បង្ខំអោយទៅវិញ, ឲ្យទៅខ្មែរវិញ, ដេញទៅស្រុក,
    បញ្ឈប់ពីការងារ, ឈប់ឲ្យធ្វើ, មិនចង់ទៅវិញ, អត់ចង់ទៅវិញ, មិនចង់ទៅស្រុក, ទៅខ្មែរវិញ, ត្រឡប់ទៅវិញ, និរទេស, បណ្តេញចេញ, ព្រលានយន្តហោះ,
    អាកាសយានដ្ឋាន, ប្រលានយន្តហោះ, ណារីតា, សំបុត្រយន្តហោះ, ទិញសំបុត្រឲ្យទៅ, កាត់វីសា, លុបវីសា, កុំមីអៃ, គីកូគុ, គិកុគុ, គ្យូសេគីកូគុ,
    kikoku, deport, គូមីអៃ, អត់ចង់ទៅស្រុក, ណារិតា, tov khmer vinh, ថៅកែឲ្យទៅស្រុកវិញ, ថៅកែអោយទៅវិញ, ថៅកែបញ្ជូនទៅវិញ,
    ក្រុមហ៊ុនបញ្ជូនទៅវិញ, ក្រុមហ៊ុនអោយទៅវិញ, គេបញ្ជូនទៅវិញ, គេអោយទៅស្រុក, អោយទៅខ្មែរវិញ, បង្ខំទៅស្រុក, បង្ខំទៅខ្មែរ, បង្ខំឡើងយន្តហោះ,
    ឡើងយន្តហោះ, កប៉ាល់ហោះ, ព្រលានកប៉ាល់ហោះ, យកទៅព្រលាន, នាំទៅព្រលានយន្តហោះ, សំបុត្រទៅវិញ, ដេញពីការងារ, ដេញចេញពីការងារ, ថៅកែដេញ,
    ថៅកែដេញចេញ, ក្រុមហ៊ុនដេញ, គេដេញ, ដេញចេញពីបន្ទប់, គេបញ្ឈប់, បញ្ឈប់ការងារ, ថៅកែបញ្ឈប់, អត់ឲ្យធ្វើការ, អត់អោយធ្វើការទៀត,
    មានផ្ទៃពោះគេដេញ, មានផ្ទៃពោះបញ្ជូនទៅវិញ, មានកូនគេដេញ, ឈឺគេបញ្ជូនទៅវិញ, ទៅផ្ទះវិញ, ចង់ទៅផ្ទះ, ចង់ទៅស្រុក, ចង់ទៅខ្មែរ,
    ចង់ទៅស្រុកវិញ, មិនទាន់ចង់ទៅវិញ, ចង់នៅជប៉ុនត, នៅជប៉ុនត, បញ្ជូនទៅវិញដោយបង្ខំ, បញ្ជូនត្រឡប់, បញ្ចូនទៅវិញ, បញ្ចូនទៅស្រុក,
    អត់បន្តកុងត្រា, មិនបន្តកុងត្រា, គុប៊ី, ហាណេដា, មានគភ៌, ពោះធំ, មានផ្ទៃពោះ, មានកូន, គូមិអៃ, គុមិអៃ, គុមីអៃ

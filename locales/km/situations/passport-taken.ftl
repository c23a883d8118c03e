# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-passport-taken = គេបានយកលិខិតឆ្លងដែន ឬឯកសាររបស់ខ្ញុំ
    .summary = មានគេយកលិខិតឆ្លងដែន ប័ណ្ណស្នាក់នៅ (កាតហ្សៃរីយូ) ទូរសព្ទ ឬសៀវភៅធនាគាររបស់អ្នកទៅទុក។ អ្នកអាចសុំឱ្យគេប្រគល់មកវិញ។ អ្នកមិនខុសទេ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-passport-taken-ask-back = បើគ្មានគ្រោះថ្នាក់ សូមសុំឱ្យគេប្រគល់មកវិញ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-passport-taken-copy = ថតរូបឯកសារនីមួយៗ ទុក ឬកត់លេខឯកសារទុក។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-passport-taken-note = កត់ទុក៖ អ្នកណាយក ថ្ងៃណា គេនិយាយអ្វី។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-passport-taken-paper = កុំចុះហត្ថលេខាឬផ្តិតមេដៃលើក្រដាសដែលសរសេរថាគេទុកឯកសារអ្នកបាន។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-passport-taken-embassy = សូមសួរស្ថានទូតប្រទេសអ្នក អំពីរបៀបធ្វើលិខិតឆ្លងដែនថ្មី។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-passport-taken-say-at-once = បើប៉ូលិស ឬមន្ត្រីសុំមើលប័ណ្ណស្នាក់នៅរបស់អ្នក សូមប្រាប់ភ្លាមថា វានៅជាមួយអ្នកណា។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-passport-taken-keywords =
    លិខិតឆ្លងដែន, លិខឹតឆ្លងដែន, ប៉ាស្ព័រ, ប៉ាស្ពរ, ប៉ាស្ប៉ត, បាស្ព័រ, ប៉ាស៊ូប៉ូតូ, យកប៉ាស្ព័រ, ដកប៉ាស្ព័រ, រឹបអូសប៉ាស្ព័រ,
    ថៅកែទុកប៉ាស្ព័រ, ថៅកែកាន់ប៉ាស្ព័រ, មិនឲ្យប៉ាស្ព័រវិញ, អត់ឲ្យវិញ, ប័ណ្ណស្នាក់នៅ, បណ្ណស្នាក់នៅ, កាតស្នាក់នៅ, ហ្សៃរីយូ, ហ្សៃរីយុ,
    ហ្សៃរីយូកាត, សៃរីយូកាត, យកឯកសារ, អត្តសញ្ញាណប័ណ្ណ, សៀវភៅធនាគារ, សៀវភៅលុយ, កាត ATM, ម៉ៃណាំប័រ, យកទូរស័ព្ទ, ដកទូរស័ព្ទ, passport,
    pasupoto, zairyu, ប៉ាស, អត្តសញ្ញាណបណ្ណ, paspor, ប៉ាសស្ព័រ, ប៉ាសព័រ, ប៉ាស្ពត, សៀវភៅឆ្លងដែន, លិខិតឆ្លងដែ, លិខិតឆ្លង,
    ថៅកែយកប៉ាស្ព័រ, ថៅកែដកប៉ាស្ព័រ, ចៅហ្វាយយកប៉ាស្ព័រ, ក្រុមហ៊ុនយកប៉ាស្ព័រ, ក្រុមហ៊ុនទុកប៉ាស្ព័រ, ក្រុមហ៊ុនកាន់ប៉ាស្ព័រ,
    មេខ្យល់យកប៉ាស្ព័រ, មេខ្យល់កាន់ប៉ាស្ព័រ, គេយកប៉ាស្ព័រ, គេដកប៉ាស្ព័រ, ដកហូតលិខិតឆ្លងដែន, យកលិខិតឆ្លងដែន, ថៅកែយកលិខិតឆ្លងដែន,
    ថៅកែទុកលិខិតឆ្លងដែន, រឹបអូសលិខិតឆ្លងដែន, មិនឲ្យលិខិតឆ្លងដែនវិញ, អត់ឲ្យប៉ាស្ព័រ, អត់អោយប៉ាស្ព័រវិញ, អត់អោយវិញ, មិនប្រគល់ប៉ាស្ព័រ,
    សុំប៉ាស្ព័រវិញ, ចង់បានប៉ាស្ព័រវិញ, បាត់ប៉ាស្ព័រ, បាត់លិខិតឆ្លងដែន, អត់មានប៉ាស្ព័រ, យកកាត, ដកកាត, ថៅកែយកកាត, យកកាតស្នាក់នៅ,
    កាន់កាតស្នាក់នៅ, យកហ្សៃរីយូ, ហ្សាយរីយូ, ហ្សៃរីយូកាដូ, កាតធនាគារ, យកកាតធនាគារ, យកសៀវភៅធនាគារ, ដកឯកសារ, គេយកឯកសារ, ថៅកែទុកឯកសារ,
    រឹបអូសឯកសារ, រឹបអូសទូរស័ព្ទ, ថៅកែយកទូរស័ព្ទ, ដកលិខិតឆ្លងដែន, អត់ឲ្យប៉ាស្ព័រវិញ, កាន់លិខិតឆ្លងដែន

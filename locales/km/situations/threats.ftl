# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-threats = គេគំរាមខ្ញុំ ឬគ្រួសារខ្ញុំ
    .summary = គេថានឹងធ្វើបាបអ្នក ធ្វើបាបគ្រួសារអ្នកនៅស្រុកខ្មែរ ឬធ្វើឱ្យអ្នកខូចឈ្មោះ។ គំរាមតាមសារ ក៏ជាការគំរាមដែរ។

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-threats-danger = បើកំពុងមានគ្រោះថ្នាក់ សូមទូរសព្ទទៅប៉ូលិស។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-threats-messages = រក្សាទុកសារ ឱ្យឃើញពាក្យ ឈ្មោះ លេខ និងថ្ងៃ។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-threats-not-now = កុំយល់ព្រម កុំបង់លុយ កុំចុះហត្ថលេខា កុំផ្តិតមេដៃភ្លាមៗ នៅទីនោះ។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-threats-not-alone = កុំទៅជួបគេម្នាក់ឯង។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-threats-family = បើគ្រួសារអ្នកនៅក្រៅប្រទេសជប៉ុន ពួកគាត់អាចប្រាប់ប៉ូលិសនៅទីនោះ។ អ្នកក៏អាចប្រាប់ស្ថានទូតប្រទេសអ្នកដែរ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-threats-visa = បើវីសាអ្នកផុតកំណត់ ហើយឥឡូវនេះគ្មានគ្រោះថ្នាក់ សូមសួរអង្គការជួយជនបរទេស (មិនមែនរដ្ឋ) ឬមេធាវីជាមុនសិន។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-threats-keywords = គំរាម, គម្រាម, គំរាមកំហែង, គំរាមគ្រួសារ, គំរាមសម្លាប់, សម្លាប់, គំរាមតាមសារ, កំហែង, បំភ័យ, បំភិតបំភ័យ,
    ធ្វើបាបគ្រួសារ, ជំរិតលុយ, ជំរិតទារប្រាក់, ទារលុយ, ទារបំណុល, អ្នកចងការ, មេខ្យល់គំរាម, ថៅកែគំរាម, គំរាមហៅប៉ូលិស, គំរាមបញ្ជូនទៅស្រុកវិញ,
    យ៉ាគូហ្សា, យ៉ាគុហ្សា, យ៉ាគូសា, បងធំ, ម៉ាហ្វីយ៉ា, សងសឹក, ខ្លាច, ភ័យ, អូដូស៊ូ, គីយ៉ូហាគុ, គំរាមហៅប៉ូលីស, គម្រាមកំហែង, ប្លេកម៉េល, ខូចឈ្មោះ,
    បង្ខូចឈ្មោះ, គំរាមខ្ញុំ, គេគំរាមខ្ញុំ, គេគំរាម, គំរាមវាយ, គំរាមធ្វើបាប, គំរាមម៉ែឪ, គំរាមឪពុកម្តាយ, គំរាមកូន, គំរាមធ្វើបាបគ្រួសារ,
    គំរាមគ្រួសារនៅស្រុក, គំរាមតាមតេ, គំរាមតាមទូរស័ព្ទ, គំរាមតាមហ្វេសប៊ុក, ផ្ញើសារគំរាម, សារគំរាម, តេមកគំរាម, ខ្លាចគេសម្លាប់, ខ្លាចគេធ្វើបាប,
    ថាសម្លាប់ខ្ញុំ, តាមសម្លាប់, តាមរកខ្ញុំ, គេតាមរក, គំរាមចាប់ខ្លួន, គំរាមចាប់ដាក់គុក, គំរាមប្រាប់ប៉ូលិស, គំរាមប្រាប់អន្តោប្រវេសន៍,
    គំរាមទារលុយ, គំរាមទារបំណុល, ម្ចាស់បំណុលគំរាម, អ្នកចងការគំរាម, ក្រុមហ៊ុនគំរាម, ចៅហ្វាយគំរាម, មេការគំរាម, ជំរិតប្រាក់, ទៅរកផ្ទះម៉ែ,
    មកដល់ផ្ទះម៉ែឪ, យកកាំបិតគំរាម, កាំភ្លើង, ក្មេងទំនើង, ក្មេងពាល, ជនពាល, ក្រុមបងធំ, គម្រាមសម្លាប់, គំរាមសំលាប់, សំលាប់, កំរាម, គុំរាម,
    បង្ខូចកេរ្តិ៍, បង្ខូចកេរ្តិ៍ឈ្មោះ, គុំកួន, គំរាមអោយទៅវិញ

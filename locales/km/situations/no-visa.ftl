# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-no-visa = វីសាខ្ញុំផុតកំណត់ហើយ
    .summary = វីសារបស់អ្នក (ទិដ្ឋាការ, 在留資格) ផុតកំណត់ ឬអ្នកគ្មានវីសា ហើយអ្នកខ្លាច។ អ្នកនៅតែមានសិទ្ធិ។ មុនធ្វើរឿងខ្លះ ត្រូវសួរយោបល់សិន។

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-no-visa-life = បើមានគ្រោះថ្នាក់ដល់ជីវិត សូមទូរសព្ទទៅប៉ូលិស ឬហៅឡានពេទ្យ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-no-visa-group-first = បើមិនមានគ្រោះថ្នាក់ដល់ជីវិតទេ សូមនិយាយជាមួយអង្គការជួយជនបរទេស (មិនមែនរដ្ឋ) មេធាវី ឬសហជីពជាមុនសិន។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-no-visa-with-someone = ពេលទៅការិយាល័យរដ្ឋ បើអាច សូមឱ្យមានមនុស្សម្នាក់ទៅជាមួយអ្នក។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-no-visa-choose = កុំសម្រេចចិត្តម្នាក់ឯងថាត្រូវទៅស្រុកខ្មែរវិញឬសុំនៅបន្ត។ ក្រោយមក ពិបាកប្តូរ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-no-visa-papers = រក្សាទុកឯកសារ វីសាចាស់ កិច្ចសន្យា និងប័ណ្ណបើកប្រាក់ខែ។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-no-visa-keywords =
    វីសា, វីសារ, វិសា, ទិដ្ឋាការ, ផុតវីសា, វីសាផុត, ហួសវីសា, វីសាហួស, ហួសកំណត់, អស់វីសា, ដាច់វីសា, គ្មានវីសា, អត់វីសា, អត់ឯកសារ,
    គ្មានឯកសារ, នៅលួច, នៅខុសច្បាប់, ធ្វើការខុសច្បាប់, អូវើស្តេ, អូវ៉ាស្តេ, overstay, ខ្លាចប៉ូលិស, ប៉ូលិសចាប់, អន្តោប្រវេសន៍,
    អន្តោរប្រវេសន៍, ញូកាន់, ហ្សៃរ្យូ, ហ្វូហូ, និរទេស, nyukan, វីសាក្លែង, រត់ពីក្រុមហ៊ុន, ប៊ីហ្សា, ហូសវីសា, ot visa, វីសាផុតកំណត់,
    ផុតកំណត់, ផុតកំណត់វីសា, វីសាហួសកំណត់, វីសាហួសថ្ងៃ, វីសាដាច់, វីសាអស់, វីសាអស់សុពលភាព, វីសាជិតផុត, វីសាជិតអស់, បន្តវីសា,
    បន្តវីសាមិនបាន, បន្តវីសាអត់បាន, អត់មានវីសា, មិនមានវីសា, បាត់វីសា, គេកាត់វីសា, នៅហួសវីសា, នៅហួសកំណត់, នៅជប៉ុនខុសច្បាប់,
    ស្នាក់នៅខុសច្បាប់, ខុសច្បាប់, ធើការខុសច្បាប់, មិនស្របច្បាប់, រត់ចេញពីក្រុមហ៊ុន, រត់ចោលក្រុមហ៊ុន, រត់ពីថៅកែ, ខ្លាចប៉ូលីស,
    ខ្លាចគេចាប់, ខ្លាចប៉ូលិសចាប់, ខ្លាចអន្តោប្រវេសន៍, ប៉ូលីសចាប់, អន្តោប្រវេសន៍ចាប់, មន្ទីរឃុំឃាំង, កាតផុតកំណត់, កាតស្នាក់នៅផុតកំណត់,
    ហ្សៃរីយូផុតកំណត់, ហ្សៃរីយូក្លែង, អត់មានកាត, គ្មានកាត, អត់មានឯកសារ, វីសាក្លែងក្លាយ, វីសាទេសចរណ៍ផុត, ញូកង់, អូវ័រស្តេ,
    រៀបការក្លែងក្លាយ, កូនក្រមុំ, សំបុត្រកំណើត, កូនគ្មានសញ្ជាតិ, កូនអត់សញ្ជាតិ, អត់សំបុត្រកំណើត, ជនភៀសខ្លួន, ភៀសខ្លួន,
    សុំសិទ្ធិជ្រកកោន, ជ្រកកោន, ណានមីន

# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-someone-controls-me = មានគេត្រួតត្រាជីវិតខ្ញុំ
    .summary = ប្តី ប្រពន្ធ សង្សារ ថៅកែ ឬមេខ្យល់ ជាអ្នកសម្រេចថា អ្នកទៅណា ទូរសព្ទទៅអ្នកណា និងយកលុយអ្នកទៅធ្វើអ្វី។ អ្នកមិនខុសទេ។

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-someone-controls-me-danger = បើកំពុងមានគ្រោះថ្នាក់ សូមទូរសព្ទទៅប៉ូលិស។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-someone-controls-me-one-person = ពេលគ្មានគ្រោះថ្នាក់ សូមប្រាប់មនុស្សម្នាក់ដែលអ្នកទុកចិត្ត ឬទាក់ទងកន្លែងសុំជំនួយ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-someone-controls-me-bag = បើគ្មានគ្រោះថ្នាក់ ទុកលិខិតឆ្លងដែន ប័ណ្ណស្នាក់នៅ លុយ ថ្នាំ និងលេខទូរសព្ទមួយ នៅកន្លែងតែមួយ។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-someone-controls-me-phone = កុំទុកសារអំពីការសុំជំនួយក្នុងទូរសព្ទដែលគេឆែកមើល។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-someone-controls-me-place = សូមសួរថា មានកន្លែងស្នាក់នៅដែលមានសុវត្ថិភាពឬអត់។ បុរសក៏អាចសួរបានដែរ។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-someone-controls-me-keywords =
    គ្រប់គ្រង, ត្រួតត្រា, គេបញ្ជា, ប្តី, ប្រពន្ធ, សង្សារ, មិត្តប្រុស, ប្តីជប៉ុន, ប្តីវាយ, សង្សារវាយ, ប្រពន្ធវាយ, វាយធ្វើបាប, ធ្វើបាប,
    ហិង្សាក្នុងគ្រួសារ, ហឹង្សាក្នុងគ្រួសារ, ហិង្សា, ឌីវី, DV, ប្រច័ណ្ឌ, ប្រចណ្ឌ, ហួង, យកលុយខ្ញុំ, មិនឲ្យលុយ, កាន់លុយ, ឆែកទូរសព្ទ,
    ឆែកទូរស័ព្ទ, មិនឲ្យតេ, មិនអោយទៅណា, ខ្លាចប្តី, លែងលះ, ប្តីវៃ, សង្សារវៃ, មេខ្យល់បញ្ជា, ថៅកែបញ្ជា, តាមលួចមើល, ប្តីគ្រប់គ្រង,
    ប្តីត្រួតត្រា, ប្តីបញ្ជា, សង្សារគ្រប់គ្រង, សង្សារត្រួតត្រា, សង្សារបញ្ជា, មិត្តប្រុសវាយ, មិត្តប្រុសគ្រប់គ្រង, ប្តីធ្វើបាប,
    ប្តីធើបាប, ប្តីហិង្សា, ប្តីប្រើហិង្សា, ប្តីកាច, ប្តីជេរ, ប្តីខឹង, ប្តីប្រច័ណ្ឌ, សង្សារប្រច័ណ្ឌ, សង្សារធ្វើបាប, សង្សារកាច,
    សង្សារជេរ, ប្តីស្រវឹង, ប្តីផឹកស្រា, ប្តីវាយខ្ញុំ, ប្តីទះ, ប្តីគំរាម, ខ្លាចសង្សារ, ប្តីយកលុយ, សង្សារយកលុយ, យកប្រាក់ខែខ្ញុំ,
    ប្តីមិនឲ្យលុយ, អត់ឲ្យលុយ, អត់អោយលុយ, មិនឲ្យជួបគ្រួសារ, មិនឲ្យនិយាយជាមួយគេ, ប្តីមិនឲ្យចេញ, ប្តីអត់ឲ្យទៅណា, សង្សារមិនឲ្យចេញ, ឆែកតេ,
    ប្តីឆែកទូរស័ព្ទ, សង្សារឆែកទូរស័ព្ទ, តាមដាន, តាមដានខ្ញុំ, បញ្ជាខ្ញុំ, គ្រប់គ្រងជីវិតខ្ញុំ, ថៅកែគ្រប់គ្រង, ថៅកែត្រួតត្រា,
    មេខ្យល់គ្រប់គ្រង, មេខ្យល់ត្រួតត្រា, លែងប្តី, ចង់លែងប្តី, ចង់លែងលះ, រត់ពីប្តី, ចង់រត់ពីប្តី, រត់ពីសង្សារ, ស្វាមី, ប្រពន្ធធ្វើបាប,
    បែកគ្នាមិនបាន, ប្តីជប៉ុនវាយ, ថ្នាំញៀន, ញៀន, បង្ខំប្រើថ្នាំ, ឲ្យលេងថ្នាំ, ម៉ាទឹកកក, រៀបការក្លែងក្លាយ, កូនក្រមុំ, បង្ខំរៀបការ,
    រៀបការជាមួយជប៉ុន

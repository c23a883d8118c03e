# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-someone-controls-me = មានគេត្រួតត្រាជីវិតខ្ញុំ
    .summary = ប្តី ប្រពន្ធ សង្សារ ថៅកែ ឬមេខ្យល់ ជាអ្នកសម្រេចថា អ្នកទៅណា ទូរសព្ទទៅអ្នកណា និងយកលុយអ្នកទៅធ្វើអ្វី។ វាមិនមែនជាកំហុសរបស់អ្នកទេ។

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-someone-controls-me-danger = បើកំពុងមានគ្រោះថ្នាក់ សូមទូរសព្ទទៅប៉ូលិស។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-someone-controls-me-one-person = ពេលមានសុវត្ថិភាព ប្រាប់មនុស្សម្នាក់ដែលអ្នកទុកចិត្ត ឬអ្នកជួយ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-someone-controls-me-bag = បើមានសុវត្ថិភាព ទុកលិខិតឆ្លងដែន ប័ណ្ណស្នាក់នៅ លុយ ថ្នាំ និងលេខទូរសព្ទមួយ នៅកន្លែងតែមួយ។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-someone-controls-me-phone = កុំទុកសារអំពីការសុំជំនួយ ក្នុងទូរសព្ទដែលគេឆែកមើល។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-someone-controls-me-place = សួរថា មានកន្លែងស្នាក់នៅមានសុវត្ថិភាពឬទេ។ បុរសក៏អាចសួរបានដែរ។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-someone-controls-me-keywords = គ្រប់គ្រង, ត្រួតត្រា, គេបញ្ជា, ប្តី, ប្រពន្ធ, សង្សារ, មិត្តប្រុស, ប្តីជប៉ុន, ប្តីវាយ, សង្សារវាយ, ប្រពន្ធវាយ, វាយធ្វើបាប, ធ្វើបាប, ហិង្សាក្នុងគ្រួសារ, ហឹង្សាក្នុងគ្រួសារ, ហិង្សា, ឌីវី, DV, ប្រច័ណ្ឌ, ប្រចណ្ឌ, ហួង, យកលុយខ្ញុំ, មិនឲ្យលុយ, កាន់លុយ, ឆែកទូរសព្ទ, ឆែកទូរស័ព្ទ, មិនឲ្យតេ, មិនអោយទៅណា, ខ្លាចប្តី, លែងលះ, ប្តីវៃ, សង្សារវៃ, មេខ្យល់បញ្ជា, ថៅកែបញ្ជា, តាមលួចមើល

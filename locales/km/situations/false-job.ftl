# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-false-job = ការងារមិនដូចអ្វីដែលគេបានសន្យា
    .summary = មុនអ្នកមក គេនិយាយម្យ៉ាង។ ឥឡូវនេះ ទៅជាម្យ៉ាងទៀត។ ទោះដំបូងអ្នកបានយល់ព្រម ក៏អ្នកអាចសុំជំនួយបាន។ អ្នកមិនខុសទេ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-false-job-promises = រក្សាទុកភស្តុតាងអំពីអ្វីដែលគេសន្យា៖ ប្រកាសរើសអ្នកធ្វើការ សារ កិច្ចសន្យា។ បើគ្មានគ្រោះថ្នាក់ សូមថតរូបទុក។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-false-job-real-work = កត់ទុកការងារដែលអ្នកធ្វើមែនទែន៖ ធ្វើការអ្វី ប្រាក់ខែប៉ុន្មាន ប៉ុន្មានម៉ោង នៅកន្លែងណា។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-false-job-no-signature = កុំចុះហត្ថលេខាឬផ្តិតមេដៃលើក្រដាសថ្មីដែលអ្នកអានមិនបាន។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-false-job-before-leaving = មុនឈប់ពីការងារ សូមសួរកន្លែងសុំជំនួយថា វីសាអ្នកនឹងទៅជាយ៉ាងណា។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-false-job-short-visit = បើអ្នកមកជប៉ុនដោយវីសាខ្លី (ដូចជាវីសាទេសចរណ៍) ហើយគេបង្ខំឱ្យធ្វើការ សូមនិយាយជាមួយអង្គការជួយជនបរទេស (មិនមែនរដ្ឋ) ឬស្ថានទូតប្រទេសអ្នកជាមុនសិន។

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-false-job-danger = បើអ្នកប្រកែកមិនបាន ឬចេញទៅមិនបាន សូមទូរសព្ទទៅប៉ូលិស។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-false-job-keywords =
    ចាញ់បោក, ចាញ់បោកគេ, គេបោក, បោកប្រាស់, បោកបញ្ឆោត, កុហក, ភូតភរ, ការងារក្លែងក្លាយ, ការងារមិនពិត, ការងារខុសគ្នា, ការងារផ្សេង,
    មិនដូចសន្យា, អត់ដូចសន្យា, ខុសសន្យា, ខុសកិច្ចសន្យា, ខុសកុងត្រា, មេខ្យល់បោក, មេខ្យល់, ម៉ាស្សា, ម៉ាសា, ធ្វើម៉ាស្សា, រត់តុ,
    អ្នករត់តុ, វីសាទេសចរណ៍, វីសាដើរលេង, ស្គែម, ស្កេម, scam, រកការងារហ្វេសប៊ុក, ជួញដូរមនុស្ស, ដាម៉ាសារេតា, ជាញ់បោក, ការងារអត់ដូច,
    ស្កែម, chanh bok, ការងារបោក, ការងារកុហក, ការងារមិនដូចសន្យា, ការងារអត់ដូចសន្យា, ការងារមិនដូចប្រាប់, អត់ដូចប្រាប់, មិនដូចប្រាប់,
    មិនដូចនិយាយ, អត់ដូចនិយាយ, កុងត្រាមិនដូច, កុងត្រាអត់ដូច, កុងត្រាក្លែងក្លាយ, កិច្ចសន្យាមិនដូច, មិនដូចកុងត្រា, អត់ដូចកុងត្រា,
    ខុសពីកុងត្រា, ប្រាក់ខែមិនដូចសន្យា, លុយខែអត់ដូចសន្យា, ថៅកែបោក, ថៅកែកុហក, ក្រុមហ៊ុនបោក, ក្រុមហ៊ុនកុហក, បោកមកជប៉ុន, បោកមកធ្វើការ,
    បោកឲ្យមកធ្វើការ, គេបោកខ្ញុំ, គេកុហកខ្ញុំ, បោកយកលុយ, បោកលុយ, មេខ្យល់កុហក, ភ្នាក់ងារបោក, មិត្តបោក, បោកតាមហ្វេសប៊ុក,
    ការងារតាមហ្វេសប៊ុក, ការងារក្នុងតេឡេក្រាម, សន្យាមិនពិត, សន្យាខុស, សន្យាខ្យល់, ឲ្យធ្វើការផ្សេង, អោយធ្វើការផ្សេង, ធើការផ្សេង,
    ធ្វើការវីសាទេសចរណ៍, លក់មនុស្ស, ចាញ់បោគ, ស្ប៉ា, ប៊ៀរហ្គាឌិន, ពិធីការនី, អ្នកបម្រើ, កាយហ្គោ, ថែទាំមនុស្សចាស់, ថែទាំចាស់, កសិដ្ឋាន,
    មេខ្យល់រត់ចោល, គេទុកចោល, មេខ្យល់ទុកចោល, ក្រុមហ៊ុនបញ្ជូនទុកចោល

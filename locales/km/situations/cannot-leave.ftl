# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-cannot-leave = ខ្ញុំចេញក្រៅមិនបាន ចេញពីទីនេះក៏មិនបាន
    .summary = មានគេចាក់សោបង្ខាំងអ្នក ឃ្លាំមើលអ្នក ឬហាមអ្នកមិនឱ្យចេញក្រៅ ហៅទូរសព្ទ ឬជួបអ្នកដទៃ។

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-cannot-leave-held-now = បើឥឡូវនេះគេកំពុងបង្ខាំងអ្នក សូមទូរសព្ទទៅប៉ូលិស។ ឬបង្ហាញប្រយោគភាសាជប៉ុនឱ្យអ្នកណាម្នាក់មើល។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-cannot-leave-address = រកឱ្យដឹងថាអ្នកនៅឯណា៖ មើលសំបុត្រ ផ្លាក ឬផែនទី។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-cannot-leave-quiet = កុំឱ្យមនុស្សដែលឃ្លាំមើលអ្នកដឹងថាអ្នកកំពុងរកជំនួយ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-cannot-leave-take = បើអាច ទុកលិខិតឆ្លងដែន ទូរសព្ទ និងថ្នាំ នៅជិតខ្លួន។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-cannot-leave-go-with = បើមានពេល សូមរៀបចំផែនការជាមួយកន្លែងសុំជំនួយ មុនពេលចេញ។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-cannot-leave-keywords =
    ចេញមិនបាន, ចេញអត់បាន, ចេញក្រៅមិនបាន, មិនឲ្យចេញ, អត់ឲ្យចេញ, មិនអោយចេញក្រៅ, ហាមចេញក្រៅ, ចាក់សោ, ចាក់សោរ, ឃុំ, ឃុំទុក, ឃុំឃាំង,
    បង្ខាំង, បង្ខាំងទុក, ឃ្លាំមើល, គេតាមមើល, គេយាម, អន្តេវាសិកដ្ឋាន, បន្ទប់ជួល, រីយ៉ូ, ចាប់ពង្រត់, ចាប់ជំរិត, ចង់រត់, រត់ចេញ, រត់គេច,
    មិនឲ្យតេ, អត់ឲ្យតេ, ហាមប្រើទូរស័ព្ទ, ហាមជួបគេ, ម៉ុនហ្គេន, kankin, ចេញមិនរួច, ចេញអត់រួច, ហាមប្រើទូរសព្ទ, chenh min ban,
    ចាក់សោបន្ទប់, ចាក់សោទ្វារ, ចាក់សោរទ្វារ, គេចាក់សោ, គេឃុំខ្ញុំ, ឃុំខ្លួន, ឃុំក្នុងបន្ទប់, ជាប់ក្នុងបន្ទប់, ជាប់ឃុំ, ថៅកែមិនឲ្យចេញ,
    ថៅកែអត់ឲ្យចេញ, ថៅកែឃុំ, អត់អោយចេញ, អត់អោយចេញក្រៅ, មិនអោយចេញ, មិនឲ្យចេញក្រៅ, មិនឲ្យចេញពីបន្ទប់, មិនឲ្យចេញពីផ្ទះ, មិនឲ្យទៅណា,
    អត់ឲ្យទៅណា, អត់អោយទៅណា, ទៅណាមិនបាន, ទៅណាអត់បាន, ចេញពីផ្ទះមិនបាន, ចេញពីបន្ទប់មិនបាន, ចេញពីបន្ទប់អត់បាន, បន្ទប់ក្រុមហ៊ុន, មានគេយាម,
    មានអ្នកយាម, យាមទ្វារ, មិនឲ្យជួបមិត្ត, មិនឲ្យជួបអ្នកណា, មិនឲ្យប្រើទូរស័ព្ទ, អត់អោយតេ, អត់ឲ្យប្រើទូរស័ព្ទ, រត់មិនរួច, រត់អត់រួច,
    ចង់រត់ចេញ, រត់យ៉ាងម៉េច, ជាប់អន្ទាក់, ចាប់ដាក់បន្ទប់, ឃ្លាន, ឃ្លានបាយ, អត់បាយ, គ្មានអាហារ, គ្មានអ្វីហូប, អត់មានអីហូប, មិនឲ្យហូប,
    អត់ឲ្យហូប, ហត់នឿយ, រត់ចេញពីថៅកែ, រត់ចោលថៅកែ

# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-work-injury = ខ្ញុំរបួស ឬឈឺដោយសារការងារ
    .summary = អ្នករបួស រលាក ឬឈឺដោយសារការងាររបស់អ្នក។ មានធានារ៉ាប់រង (រ៉ូសៃ) សម្រាប់រឿងនេះ ទោះវីសាអ្នកយ៉ាងណាក៏ដោយ។

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-work-injury-ambulance = បើធ្ងន់ធ្ងរ សូមហៅឡានពេទ្យ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-tell-hospital = មុនបង់លុយ សូមប្រាប់មន្ទីរពេទ្យថា អ្នករបួស ឬឈឺដោយសារការងារ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-work-injury-proof = រក្សាទុករូបថត និងបង្កាន់ដៃទាំងអស់។ កត់ឈ្មោះមនុស្សដែលបានឃើញទុក។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-labour-office = សូមទៅសុំក្រដាសបំពេញរឿងគ្រោះថ្នាក់ការងារ នៅការិយាល័យត្រួតពិនិត្យការងាររបស់រដ្ឋ (រ៉ូគី, 労働基準監督署)។ ក្នុងក្រដាសនោះ អ្នកត្រូវសរសេរឈ្មោះ និងអាសយដ្ឋានរបស់អ្នក។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-visa = បើវីសាអ្នកផុតកំណត់ហើយ សូមសួរអង្គការជួយជនបរទេស (មិនមែនរដ្ឋ) ជាមុនសិន។ ពេលក្រុមហ៊ុនរាយការណ៍អំពីគ្រោះថ្នាក់ រដ្ឋអាចដឹងថាវីសាអ្នកផុតកំណត់។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-work-injury-keywords = របួស, របួសពេលធ្វើការ, គ្រោះថ្នាក់ការងារ, ឈឺ, ឈឺពេលធ្វើការ, បាក់ដៃ, បាក់ជើង, បាក់ឆ្អឹង, ដាច់ដៃ, ដាច់ម្រាមដៃ,
    ម៉ាស៊ីន, មុត, រលាក, ធ្លាក់ពីលើ, ធ្លាក់, ឈឺចង្កេះ, ឈឺខ្នង, ហូរឈាម, ជាតិគីមី, ថ្នាំគីមី, ពេទ្យ, មន្ទីរពេទ្យ, មន្ទីពេទ្យ, ឡានពេទ្យ,
    ធានារ៉ាប់រង, អាសូរ៉ង់, រ៉ូសៃ, កេហ្គា, rosai, kega, គ្រោះថ្នាក់ពេលធ្វើការ, គ្រោះថ្នាកការងារ, របូស, ពិការ, រអិល, របួសដៃ, របួសជើង,
    របួសភ្នែក, របួសនៅកន្លែងធ្វើការ, មុតដៃ, មុតម្រាមដៃ, កាំបិតមុតដៃ, ដាច់ម្រាម, កាត់ដាច់ម្រាមដៃ, ម្រាមដៃ, ម៉ាស៊ីនកាត់ដៃ, ម៉ាស៊ីនគាបដៃ,
    ម៉ាស៊ីនកៀបដៃ, ម៉ាស៊ីនកិនដៃ, គាបដៃ, កៀបដៃ, រលាកដៃ, រលាកភ្លើង, រលាកទឹកក្តៅ, ឆក់ភ្លើង, ខ្សែភ្លើងឆក់, ធ្លាក់ពីរន្ទា, ធ្លាក់ជណ្តើរ,
    ធ្លាក់ពីដំបូល, រអិលដួល, ដួលពេលធ្វើការ, របស់ធ្លាក់លើ, គ្រោះថ្នាក់នៅកន្លែងធ្វើការ, ធ្វើការឈឺ, ធើការឈឺ, ឈឺដោយសារធ្វើការ, ឈឺដៃ, ឈឺជើង,
    ពុលថ្នាំ, ពុលជាតិគីមី, គីមីចូលភ្នែក, មិនឲ្យទៅពេទ្យ, អត់ឲ្យទៅពេទ្យ, អត់អោយទៅពេទ្យ, ថៅកែមិនឲ្យទៅពេទ្យ, ថ្លៃពេទ្យ, លុយពេទ្យ, ថ្លៃព្យាបាល,
    ធានារ៉ាប់រងការងារ, ធានារ៉ាប់រងគ្រោះថ្នាក់, រ៉ូសៃហូខេន, ឈឺអត់បានឈប់, សន្លប់, ខ្យល់គរ, ចាញ់កម្តៅ, ចេញឈាម, ដេរមុខរបួស, មុខរបួស, ពិការដៃ,
    មុតកាំបិត

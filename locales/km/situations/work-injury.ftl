# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-work-injury = ខ្ញុំរបួស ឬឈឺដោយសារការងារ
    .summary = អ្នករបួស រលាក ឬឈឺដោយសារការងាររបស់អ្នក។ មានធានារ៉ាប់រងសម្រាប់រឿងនេះ ទោះវីសាអ្នកយ៉ាងណាក៏ដោយ។

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-work-injury-ambulance = បើធ្ងន់ធ្ងរ សូមហៅឡានពេទ្យ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-tell-hospital = មុនបង់លុយ ប្រាប់មន្ទីរពេទ្យថា វាកើតឡើងពេលធ្វើការ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-work-injury-proof = រក្សាទុករូបថត ឈ្មោះអ្នកដែលបានឃើញ និងបង្កាន់ដៃទាំងអស់។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-labour-office = សុំទម្រង់បែបបទគ្រោះថ្នាក់ការងារ ពីការិយាល័យការងារ។ ទម្រង់នោះសួរឈ្មោះ និងអាសយដ្ឋានអ្នក។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-work-injury-visa = បើវីសាអ្នកផុតកំណត់ហើយ សួរអង្គការឯករាជ្យជាមុនសិន។ របាយការណ៍របស់ក្រុមហ៊ុន អាចបង្ហាញពីវីសាអ្នក។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-work-injury-keywords = របួស, របួសពេលធ្វើការ, គ្រោះថ្នាក់ការងារ, ឈឺ, ឈឺពេលធ្វើការ, បាក់ដៃ, បាក់ជើង, បាក់ឆ្អឹង, ដាច់ដៃ, ដាច់ម្រាមដៃ, ម៉ាស៊ីន, មុត, រលាក, ធ្លាក់ពីលើ, ធ្លាក់, ឈឺចង្កេះ, ឈឺខ្នង, ហូរឈាម, ជាតិគីមី, ថ្នាំគីមី, ពេទ្យ, មន្ទីរពេទ្យ, មន្ទីពេទ្យ, ឡានពេទ្យ, ធានារ៉ាប់រង, អាសូរ៉ង់, រ៉ូសៃ, កេហ្គា, rosai, kega, គ្រោះថ្នាក់ពេលធ្វើការ, គ្រោះថ្នាកការងារ, របូស, ពិការ, រអិល

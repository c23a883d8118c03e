# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-violence-at-work = មានគេវាយ ឬធ្វើបាបខ្ញុំ នៅកន្លែងធ្វើការ
    .summary = ថៅកែ មេខ្យល់ ឬអ្នកធ្វើការជាមួយគ្នា វាយ ទាត់ គប់របស់ដាក់ ឬធ្វើបាបអ្នក។ អ្នកមិនខុសទេ។

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-violence-at-work-danger = បើកំពុងមានគ្រោះថ្នាក់ សូមចេញឱ្យឆ្ងាយបើអាច ហើយទូរសព្ទទៅប៉ូលិស។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-violence-at-work-doctor = សូមទៅជួបគ្រូពេទ្យ។ ប្រាប់ថា រឿងនោះកើតឡើងយ៉ាងណា។ សុំលិខិតបញ្ជាក់ពីគ្រូពេទ្យ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-violence-at-work-photos = ថតរូបរបួសទុក ហើយកត់ទុក៖ ថ្ងៃ កន្លែង ឈ្មោះ និងអ្នកណាបានឃើញ។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-violence-at-work-not-alone = កុំទៅនិយាយជាមួយមនុស្សនោះម្នាក់ឯង។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-violence-at-work-visa = បើវីសាអ្នកផុតកំណត់ ហើយឥឡូវនេះគ្មានគ្រោះថ្នាក់ សូមសួរអង្គការជួយជនបរទេស (មិនមែនរដ្ឋ) ឬមេធាវីជាមុនសិន។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-violence-at-work-keywords =
    វាយ, វាយធ្វើបាប, ថៅកែវាយ, តៅកែវាយ, មេការវាយ, ទះ, ទះកំផ្លៀង, ទាត់, ធាក់, ដាល់, ដាល់ធាក់, គប់, គប់ឧបករណ៍, ហិង្សា, ហឹង្សា, ធ្វើបាប,
    របួស, រងរបួស, ជេរ, ស្រែកដាក់, ជេរប្រមាថ, សម្លុត, បំបាក់, ប៊ូលី, អ៊ីជីមេ, ប៉ាវ៉ាហារ៉ា, បូរីយ៉ូគុ, boryoku, pawahara, វៃ, គេវៃ,
    វៃធ្វើបាប, ធើបាប, តប់, ke vay, ថៅកែវៃ, ថៅកែទះ, ថៅកែទាត់, ថៅកែធាក់, ថៅកែដាល់, ថៅកែជេរ, ថៅកែខឹង, ថៅកែកាច, ថៅកែធ្វើបាប, ថៅកែធើបាប,
    ថៅកែស្រែកដាក់, ថៅកែហិង្សា, ថៅកែវាយខ្ញុំ, ចៅហ្វាយវាយ, ចៅហ្វាយជេរ, ចៅហ្វាយធ្វើបាប, ចៅហ្វាយខឹង, មេវាយ, មេជេរ, មេវៃ, មេការវៃ,
    មេការជេរ, មេការទះ, មេការធ្វើបាប, មេការកាច, ជប៉ុនវាយ, ជប៉ុនជេរ, ជប៉ុនធ្វើបាប, សិនប៉ៃវាយ, មិត្តរួមការងារវាយ, អ្នកធ្វើការជាមួយវាយ,
    មេខ្យល់វាយ, វាយនៅកន្លែងធ្វើការ, វាយពេលធ្វើការ, វាយក្បាល, គេវាយខ្ញុំ, គេទះ, គេធាក់, គេជេរ, ច្របាច់ក, ច្រានដួល, ទាញសក់, វាយនឹងឈើ,
    យកដែកវាយ, គប់របស់, ជេររាល់ថ្ងៃ, ស្រែកជេរ, សម្លុតខ្ញុំ, ជាំខ្លួន, បែកក្បាល, វាយធើបាប, តៅកែវៃ, តៅកែជេរ, វាយរបួស, វាយខ្ញុំ

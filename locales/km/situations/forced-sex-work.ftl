# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-forced-sex-work = គេបង្ខំឱ្យខ្ញុំធ្វើការងារផ្លូវភេទ
    .summary = គេកុហក គំរាម យកបំណុលមកបង្ខំ ឬប្រើកម្លាំង ដើម្បីឱ្យអ្នកធ្វើ។ ទោះដំបូងអ្នកបានយល់ព្រម ឥឡូវនេះអ្នកមិនព្រមក៏បាន។ អ្នកមិនខុសទេ។

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-forced-sex-work-danger = បើកំពុងមានគ្រោះថ្នាក់ សូមទូរសព្ទទៅប៉ូលិស។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-forced-sex-work-group-first = បើអ្នកបារម្ភរឿងវីសា ហើយឥឡូវនេះគ្មានគ្រោះថ្នាក់ សូមនិយាយជាមួយអង្គការជួយជនបរទេស (មិនមែនរដ្ឋ) ឬមេធាវីជាមុនសិន។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-forced-sex-work-notes = កត់ឈ្មោះ ទីកន្លែង និងចំនួនលុយទុក ហើយរក្សាទុកសារ តែពេលគ្មានគ្រោះថ្នាក់ប៉ុណ្ណោះ។

# tier: safety
# Something not to do; keep the "not". Stands in the numbered list of the card.
step-forced-sex-work-no-debt-paper = កុំចុះហត្ថលេខាឬផ្តិតមេដៃលើក្រដាសបំណុល។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-forced-sex-work-doctor = អ្នកអាចទៅជួបគ្រូពេទ្យ ឬមជ្ឈមណ្ឌលជួយមនុស្សដែលរងហិង្សាផ្លូវភេទ (វ៉ាន់ស្តុប)។ សូមសួរនៅទីនោះ អំពីការពិនិត្យរកជំងឺ និងការមានផ្ទៃពោះ។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-forced-sex-work-keywords =
    រកស៊ីផ្លូវភេទ, ការងារផ្លូវភេទ, សេវាផ្លូវភេទ, បង្ខំអោយទទួលភ្ញៀវ, ទទួលភ្ញៀវ, ដេកជាមួយភ្ញៀវ, អង្គុយជាមួយភ្ញៀវ, ភ្ញៀវ, ពេស្យាកម្ម,
    លក់សេវាផ្លូវភេទ, សិច, ម៉ាស្សា, ម៉ាសា, បារ, ក្លឹប, ខារ៉ាអូខេ, ខារ៉ាអូកេ, ស៊ូណាក់គុ, ហូស្តេស, មេបន, មេខ្យល់, ម៉ាម៉ាសាន់,
    ប៉ាប៉ាសាន់, ជួញដូរមនុស្ស, ហ្វូហ្សូគុ, ដេលីហេរុ, បៃស៊ុន, fuzoku, massage, លក់ខ្លួន, បង្ខំលក់ខ្លួន, ស្រីពេស្យា, ស្រីបារ, KTV,
    បង្ខំទទួលភ្ញៀវ, បង្ខំឲ្យទទួលភ្ញៀវ, បង្ខំដេកជាមួយភ្ញៀវ, បង្ខំគេងជាមួយភ្ញៀវ, បង្ខំរកស៊ី, បង្ខំឲ្យលក់ខ្លួន, បង្ខំអោយលក់ខ្លួន,
    បង្ខំលក់សេវាផ្លូវភេទ, ត្រូវលក់ខ្លួន, លក់ខ្លួនសងបំណុល, គេងជាមួយភ្ញៀវ, ឲ្យដេកជាមួយភ្ញៀវ, អោយដេកជាមួយភ្ញៀវ, កំដរភ្ញៀវ,
    អង្គុយកំដរភ្ញៀវ, ផឹកជាមួយភ្ញៀវ, អង្គុយផឹកជាមួយភ្ញៀវ, ធ្វើការបារ, ធើការបារ, ធ្វើការខារ៉ាអូខេ, ហាងម៉ាស្សា, ហាងខារ៉ាអូខេ,
    ស្រីខារ៉ាអូខេ, ស្រីរកស៊ី, ស្រីសំផឹង, ស្រីកំដរ, ផ្ទះបន, បនស្រី, ម៉ាម៉ាសង់, ម៉ាម៉ាបង្ខំ, មេបនបង្ខំ, ភ្ញៀវបង្ខំ, គេលក់ខ្ញុំ,
    លក់ខ្ញុំទៅបារ, ហូសតេស, ស្នាក់បារ, មិនចង់ទទួលភ្ញៀវ, អត់ចង់ទទួលភ្ញៀវ, មិនចង់លក់ខ្លួន, ខ្លឹប, កាបាគុរ៉ា, ថ្នាំញៀន, ញៀន,
    បង្ខំប្រើថ្នាំ, ស្ប៉ា, ប៊ៀរហ្គាឌិន, មេផ្ទះ, ពិធីការនី, ឡាយឆាត, ផ្សាយផ្ទាល់, live chat, ទាហានអាមេរិក, មូលដ្ឋានទ័ពអាមេរិក,
    ចេញជាមួយភ្ញៀវ, អត់ពាក់ស្រោម

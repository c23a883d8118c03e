# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-sexual-violence = មានគេបៀតបៀនផ្លូវភេទខ្ញុំ ឬបង្ខំខ្ញុំរួមភេទ
    .summary = អ្នកមិនខុសទេ។ រឿងបែបនេះកើតឡើងលើស្ត្រី បុរស និងមនុស្សវ័យក្មេង។ អ្នកសម្រេចខ្លួនឯងថា ចង់ប្រាប់អ្នកណា។ អ្នកអាចឈប់អានពេលណាក៏បាន។

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-sexual-violence-danger = បើកំពុងមានគ្រោះថ្នាក់ សូមទូរសព្ទទៅប៉ូលិស។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sexual-violence-centre = មជ្ឈមណ្ឌលជួយមនុស្សដែលរងហិង្សាផ្លូវភេទ (វ៉ាន់ស្តុប) អាចជួយរឿងពេទ្យ ការពិនិត្យ និងឱ្យយោបល់។ ដើម្បីបានជំនួយនេះ អ្នកមិនបាច់ទៅប៉ូលិសទេ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-sexual-violence-clothes = បើអាច សូមទុកខោអាវនោះ ហើយកុំទាន់ងូតទឹកឬលាងខ្លួន។ បើលាងហើយ អ្នកនៅតែអាចទទួលជំនួយបាន។

# tier: safety
# Something to do. Stands in the numbered list of the card. $hours: a number of hours, such as 72.
step-sexual-violence-pill = បើខ្លាចមានផ្ទៃពោះ សូមសុំថ្នាំពន្យារកំណើតបន្ទាន់ឱ្យឆាប់ ក្នុងរយៈពេល { $hours } ម៉ោងក្រោយកើតហេតុ។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sexual-violence-who = អ្នកអាចសុំនិយាយជាមួយមនុស្សស្រី ឬមនុស្សប្រុស ហើយក៏អាចសុំអ្នកបកប្រែដែរ។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-sexual-violence-keywords =
    រំលោភ, រំលោភសេពសន្ថវៈ, បង្ខំរួមភេទ, បង្ខំដេកជាមួយ, ស្ទាប, ចាប់ស្ទាប, គេស្ទាប, ចាប់ដោះ, ចាប់គូទ, បៀតបៀន, បៀតបៀនផ្លូវភេទ,
    បៀតបៀនផ្លូវភេត, ហិង្សាផ្លូវភេទ, អនាចារ, ដាក់ថ្នាំសណ្តំ, ដាក់ថ្នាំក្នុងស្រា, ថ្នាំពន្យារកំណើត, ថ្នាំពន្យាកំណើត, ថ្នាំបន្ទាន់,
    ថ្នាំការពារមានកូន, ខ្លាចមានកូន, មានផ្ទៃពោះ, ពិនិត្យអេដស៍, ជីកាន់, ឈីកាន, សេគុហារ៉ា, សេកុហារ៉ា, សេអ៊ីបូរីយ៉ូគុ, chikan, rape,
    រំលោប, លូកលាន់, ហឹង្សាផ្លូវភេទ, ថ្នាំកុំឲ្យមានកូន, romlop, គេរំលោភខ្ញុំ, ចាប់រំលោភ, ថៅកែរំលោភ, មេការរំលោភ, ប៉ុនប៉ងរំលោភ,
    រំលោភបំពាន, រំលោភផ្លូវភេទ, រំលោភបូក, បង្ខំដេក, បង្ខំគេងជាមួយ, បង្ខំរួមរ័ក, បង្ខំឲ្យរួមភេទ, បង្ខំអោយរួមភេទ, បង្ខំធ្វើស្នេហា,
    បង្ខំថើប, ថៅកែស្ទាប, ចៅហ្វាយស្ទាប, មេការស្ទាប, ស្ទាបដោះ, ស្ទាបគូទ, ស្ទាបខ្លួន, ស្ទាបខ្ញុំ, ស្ទាបរាងកាយ, ប៉ះពាល់រាងកាយ,
    ប៉ះពាល់ខ្លួន, អង្អែល, អោបថើប, ចាប់អោប, ចាប់ថើប, គេអោបខ្ញុំ, គេថើបខ្ញុំ, បៀតបៀនភេទ, ថៅកែបៀតបៀន, មេការបៀតបៀន, និយាយអាសអាភាស,
    លួចមើលងូតទឹក, បង្អកស្រា, ថ្នាំសន្លប់, ដាក់ថ្នាំសន្លប់, ខ្លាចមានផ្ទៃពោះ, រំលោភមានផ្ទៃពោះ, ខ្លាចអេដស៍, ធ្វើអនាចារ, អំពើអនាចារ,
    រុំលោភ, រុំលោប, ចីកាន់, គោកាន់, sekuhara, រំលូតកូន, ពន្លូតកូន, ពោះធំ, មានគភ៌, អត់មករដូវ, រដូវអត់មក, ខ្មាស, ខ្មាសគេ, ជំងឺកាមរោគ,
    ស្វាយ, ប្រមេះ, អេដស៍, HIV, ស្រោមដាច់

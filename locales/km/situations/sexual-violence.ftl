# tier: safety
# Title of the card. Stands in the list on the first screen and on top of the card. Names what others did, never blames.
situation-sexual-violence = មានគេប៉ះខ្លួនខ្ញុំ ឬបង្ខំខ្ញុំ ខាងផ្លូវភេទ
    .summary = វាមិនមែនជាកំហុសរបស់អ្នកទេ។ រឿងបែបនេះកើតឡើងចំពោះស្ត្រី បុរស និងមនុស្សវ័យក្មេង។ អ្នកជាអ្នកសម្រេចថា ប្រាប់អ្នកណា។ អ្នកអាចឈប់អានពេលណាក៏បាន។

# tier: safety
# Something to do. Stands in the numbered list of the card. The number to call stands beside it as a button.
step-sexual-violence-danger = បើកំពុងមានគ្រោះថ្នាក់ សូមទូរសព្ទទៅប៉ូលិស។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sexual-violence-centre = មជ្ឈមណ្ឌលជួយរឿងហិង្សាផ្លូវភេទ អាចជួយរឿងគ្រូពេទ្យ ការពិនិត្យ និងយោបល់។ ដើម្បីបានជំនួយនេះ អ្នកមិនបាច់ទៅប៉ូលិសទេ។

# tier: safety
# Something to keep as proof. Stands in the numbered list of the card.
step-sexual-violence-clothes = បើអាច រក្សាទុកខោអាវ ហើយកុំទាន់ងូតទឹក ឬលាងខ្លួន។ បើលាងហើយ អ្នកនៅតែអាចទទួលជំនួយបាន។

# tier: safety
# Something to do. Stands in the numbered list of the card. $hours: a number of hours, such as 72.
step-sexual-violence-pill = បើអាចមានផ្ទៃពោះ សុំថ្នាំពន្យារកំណើតបន្ទាន់ឱ្យឆាប់៖ ក្នុង { $hours } ម៉ោង។

# tier: safety
# Something to do. Stands in the numbered list of the card.
step-sexual-violence-who = អ្នកអាចសុំនិយាយជាមួយមនុស្សស្រី ឬមនុស្សប្រុស ហើយក៏អាចសុំអ្នកបកប្រែដែរ។

# Search words, with commas between them: what people really type or say, slang, wrong spellings, Japanese by ear. Never shown.
situation-sexual-violence-keywords = រំលោភ, រំលោភសេពសន្ថវៈ, បង្ខំរួមភេទ, បង្ខំដេកជាមួយ, ស្ទាប, ចាប់ស្ទាប, គេស្ទាប, ចាប់ដោះ, ចាប់គូទ, បៀតបៀន, បៀតបៀនផ្លូវភេទ, បៀតបៀនផ្លូវភេត, ហិង្សាផ្លូវភេទ, អនាចារ, ដាក់ថ្នាំសណ្តំ, ដាក់ថ្នាំក្នុងស្រា, ថ្នាំពន្យារកំណើត, ថ្នាំពន្យាកំណើត, ថ្នាំបន្ទាន់, ថ្នាំការពារមានកូន, ខ្លាចមានកូន, មានផ្ទៃពោះ, ពិនិត្យអេដស៍, ជីកាន់, ឈីកាន, សេគុហារ៉ា, សេកុហារ៉ា, សេអ៊ីបូរីយ៉ូគុ, chikan, rape, រំលោប, លូកលាន់, ហឹង្សាផ្លូវភេទ, ថ្នាំកុំឲ្យមានកូន, romlop

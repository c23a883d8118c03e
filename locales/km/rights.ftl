## Rights: what the law says. Each stands on one or more cards, with the law and article beside it.
## The first sentence is what everybody sees, so it must be true alone: an exception that changes what she does stands in it. At most 45 words in
## English. What else she may want to know stands in ".more", in the same languages. Never "you will get". Keep every "not", "may" and "must".

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v). $months, $yen: numbers or dates that the card fills in.
right-passport-intern = កម្មសិក្សាការី (ជីស្ស៊ូសេ)៖ ថៅកែ និងគូមីអៃ (អង្គការត្រួតពិនិត្យ) មិនត្រូវទុកលិខិតឆ្លងដែន ឬប័ណ្ណស្នាក់នៅរបស់អ្នកទេ។
    .more = បើគេទុកដោយអ្នកមិនព្រម គេធ្វើបទល្មើស។ គេអាចជាប់គុកមិនលើស { $months } ខែ ឬត្រូវពិន័យមិនលើស { $yen } យ៉េន។

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-passport-intern-later = កម្មសិក្សាការី (ជីស្ស៊ូសេ) ដែលមកមុន{ $start }៖ តាមច្បាប់ចាស់ ថៅកែមិនត្រូវទុកលិខិតឆ្លងដែន ឬប័ណ្ណស្នាក់នៅរបស់អ្នកទេ។ យើងគិតថាច្បាប់ចាស់នៅតែប្រើ តែយើងមិនដឹងច្បាស់ទេ។ សូមសួរកន្លែងសុំជំនួយ។
    .more = តាមច្បាប់ចាស់ បើគេទុកដោយអ្នកមិនព្រម គេធ្វើបទល្មើស។

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117.
right-passport-guideline = ពលករផ្សេងទៀត៖ រដ្ឋាភិបាលជប៉ុនមានសេចក្តីណែនាំប្រាប់ថៅកែទាំងអស់ កុំឱ្យទុកលិខិតឆ្លងដែនឬប័ណ្ណស្នាក់នៅ តែសេចក្តីណែនាំនេះមិនកំណត់ទោសទេ។
    .more = បើគេទុកឯកសារអ្នក ដើម្បីបង្ខំឱ្យអ្នកធ្វើការ រឿងនេះអាចជាបទល្មើស។

# tier: safety
# Labor Standards Act 23. $days: numbers or dates that the card fills in.
right-property-back = ពេលអ្នកឈប់ធ្វើការ ហើយសុំវិញ ថៅកែត្រូវប្រគល់អ្វីដែលជារបស់អ្នក ក្នុងរយៈពេល { $days } ថ្ងៃ៖ លុយ សៀវភៅធនាគារ ឯកសារ។
    .more = បើអ្នក និងថៅកែមិនព្រមគ្នាលើចំនួនលុយ ថៅកែត្រូវឱ្យផ្នែកដែលទាំងពីរនាក់ព្រមគ្នាសិន។

# tier: safety
# Labor Standards Act 15. $days: numbers or dates that the card fills in.
right-conditions-different = ពេលទទួលអ្នកឱ្យធ្វើការ ថៅកែត្រូវប្រាប់ប្រាក់ខែ ម៉ោងធ្វើការ និងលក្ខខណ្ឌផ្សេងទៀត។ បើការពិតខុសពីអ្វីដែលបានប្រាប់ អ្នកអាចឈប់ធ្វើការភ្លាម។ ការឈប់អាចប៉ះពាល់វីសាអ្នក។
    .more = បើអ្នកបានប្តូរកន្លែងរស់នៅដើម្បីការងារនេះ ហើយក្រោយឈប់ អ្នកត្រឡប់ទៅកន្លែងចាស់វិញ ក្នុងរយៈពេល { $days } ថ្ងៃ ថៅកែត្រូវចេញថ្លៃធ្វើដំណើរ។

# tier: safety
# Employment Security Act 5-3, Employment Security Act 65(ix). $months, $yen: numbers or dates that the card fills in.
right-false-advert = អ្នកណារកមនុស្សឱ្យធ្វើការ ដោយផ្សាយមិនពិត ឬប្រាប់លក្ខខណ្ឌមិនពិត អ្នកនោះធ្វើបទល្មើសតាមច្បាប់ជប៉ុន។
    .more = គេអាចជាប់គុកមិនលើស { $months } ខែ ឬត្រូវពិន័យមិនលើស { $yen } យ៉េន។

# tier: safety
# Immigration Control and Refugee Recognition Act 2(vii), Penal Code 225, Penal Code 226-2, Penal Code 227.
right-trafficking-consent = បើគេបានបោក បង្ខំ លក់ ឬទិញអ្នក ដើម្បីរកប្រយោជន៍ពីអ្នក នេះអាចជាការជួញដូរមនុស្ស ទោះដំបូងអ្នកបានយល់ព្រមក៏ដោយ។ មានតែអាជ្ញាធរទេ ដែលអាចសម្រេចរឿងនេះ។
    .more = ការជួញដូរមនុស្សជាបទល្មើស។ សូមសួរកន្លែងសុំជំនួយអំពីរឿងនេះ។

# tier: safety
# Immigration Control and Refugee Recognition Act 24(iv).
right-trafficking-status = ជនបរទេសដែលលក់សេវាផ្លូវភេទ ឬធ្វើការងារជាប់ទាក់ទងនឹងរឿងនេះ រដ្ឋអាចបណ្តេញចេញពីជប៉ុន (និរទេស)។ តែបើអ្នកត្រូវជនជួញដូរមនុស្សបង្ខំ ឬគ្រប់គ្រង នោះមិនមែនជាមូលហេតុបណ្តេញទេ។ ការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់) ជាអ្នកសម្រេច។
    .more = សូមសួរអង្គការជួយជនបរទេស (មិនមែនរដ្ឋ) ឬមេធាវីជាមុនសិន។

# tier: safety
# Immigration Control and Refugee Recognition Act 50(1)(iii).
right-trafficking-permission = មនុស្សដែលរដ្ឋទទួលស្គាល់ថារងការជួញដូរមនុស្ស អាចបានការអនុញ្ញាតឱ្យស្នាក់នៅ។ ការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់) ជាអ្នកសម្រេច ហើយក្នុងមួយឆ្នាំ រដ្ឋទទួលស្គាល់មនុស្សតិចតួច។
    .more = បើគ្រាន់តែប្រាក់ខែទាប ឬមានគេប្រើហិង្សា នោះមិនទាន់គ្រប់គ្រាន់ ដើម្បីឱ្យរដ្ឋទទួលស្គាល់ទេ។

# tier: safety
# Penal Code 220. $months, $years: numbers or dates that the card fills in.
right-confinement = បើថៅកែ មេខ្យល់ ប្តី ប្រពន្ធ ឬសង្សារ ចាក់សោបង្ខាំងអ្នក ឬចាប់អ្នកទុក ឱ្យចេញមិនរួច គេធ្វើបទល្មើស។
    .more = គេអាចជាប់គុកពី { $months } ខែ ដល់ { $years } ឆ្នាំ។

# tier: safety
# Labor Standards Act 94(1), Ordinance on Dormitories Attached to Enterprises 4.
right-dormitory-free = នៅបន្ទប់ស្នាក់នៅរួមរបស់ក្រុមហ៊ុន (រ្យោ, 寮) អ្នកមិនបាច់សុំការអនុញ្ញាត ដើម្បីចេញក្រៅ ឬទៅគេងកន្លែងផ្សេងទេ។ ច្បាប់នេះមិនប្រើចំពោះផ្ទះល្វែងធម្មតា ដែលក្រុមហ៊ុនជួលទេ។
    .more = ក្រុមហ៊ុនអាចហាមភ្ញៀវមកលេង តែក្នុងម៉ោង ឬកន្លែង ដែលរំខានអ្នកផ្សេងប៉ុណ្ណោះ។

# tier: safety
# Technical Intern Training Act 48(2), Technical Intern Training Act 111(vi).
right-intern-outing = កម្មសិក្សាការី (ជីស្ស៊ូសេ)៖ ក្រៅម៉ោងកម្មសិក្សា អ្នកអាចទូរសព្ទ ជួបមនុស្ស និងចេញក្រៅ។ ថៅកែ និងគូមីអៃ (អង្គការត្រួតពិនិត្យ) មិនត្រូវឃាត់ដោយអយុត្តិធម៌ទេ។
    .more = បើគេហាមរឿងនេះ ដោយគំរាមបញ្ឈប់អ្នកពីការងារ ពិន័យ ឬធ្វើឱ្យអ្នកខាតអ្វីផ្សេងទៀត គេធ្វើបទល្មើស។

# tier: safety
# Technical Intern Training Act 48(2), Technical Intern Training Act 111(vi), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-outing-later = កម្មសិក្សាការី (ជីស្ស៊ូសេ) ដែលមកមុន{ $start }៖ តាមច្បាប់ចាស់ ថៅកែមិនត្រូវឃាត់អ្នកមិនឱ្យទូរសព្ទ ជួបមនុស្ស ឬចេញក្រៅ ដោយអយុត្តិធម៌ទេ។ យើងគិតថាច្បាប់ចាស់នៅតែប្រើ តែយើងមិនដឹងច្បាស់ទេ។ សូមសួរកន្លែងសុំជំនួយ។
    .more = តាមច្បាប់ចាស់ បើគេហាមរឿងនេះ ដោយគំរាមបញ្ឈប់អ្នកពីការងារ ពិន័យ ឬធ្វើឱ្យអ្នកខាតអ្វីផ្សេងទៀត គេធ្វើបទល្មើស។

# tier: safety
# Immigration Control and Refugee Recognition Act 24.
right-no-deport = ថៅកែ មេខ្យល់ ឬគូមីអៃ (អង្គការត្រួតពិនិត្យ) មិនអាចនិរទេសអ្នក (បណ្តេញអ្នកចេញពីជប៉ុន) បានទេ។ មានតែការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់) ទេ ដែលអាចបញ្ជាឱ្យមនុស្សចេញ ហើយបានតែតាមនីតិវិធីច្បាប់ប៉ុណ្ណោះ។

# tier: safety
# Penal Code 220, Penal Code 223. $years: numbers or dates that the card fills in.
right-forced-departure = បើគេបង្ខំអ្នកឱ្យចេញពីជប៉ុន ដោយគំរាម ដោយហិង្សា ឬដោយបង្ខាំង គេធ្វើបទល្មើស។
    .more = ទោសបង្ខំមនុស្ស៖ គេអាចជាប់គុកមិនលើស { $years } ឆ្នាំ។

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51(1).
right-intern-return = កម្មសិក្សាការី (ជីស្ស៊ូសេ)៖ បើកម្មសិក្សាបន្តមិនបាន ហើយអ្នកចង់បន្ត ថៅកែ និងគូមីអៃ (អង្គការត្រួតពិនិត្យ) ត្រូវជួយអ្នករកកន្លែងផ្សេង។
    .more = សេចក្តីណែនាំរបស់រដ្ឋថា ការត្រឡប់ទៅប្រទេសវិញមុនកំណត់ ត្រូវមកពីចិត្តអ្នកផ្ទាល់។

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51(1), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-return-later = កម្មសិក្សាការី (ជីស្ស៊ូសេ) ដែលមកមុន{ $start }៖ តាមច្បាប់ចាស់ បើកម្មសិក្សាបន្តមិនបាន ថៅកែត្រូវជួយអ្នករកកន្លែងផ្សេង។ យើងគិតថាច្បាប់ចាស់នៅតែប្រើ តែយើងមិនដឹងច្បាស់ទេ។ សូមសួរកន្លែងសុំជំនួយ។
    .more = ច្បាប់នេះសម្រាប់អ្នកដែលចង់បន្តកម្មសិក្សា។

# tier: safety
# Labor Standards Act 24.
right-wages-full = ប្រាក់ខែត្រូវបើកឱ្យអ្នកផ្ទាល់ យ៉ាងតិចមួយខែម្តង នៅថ្ងៃកំណត់។ ថៅកែកាត់ប្រាក់ខែបាន តែពេលច្បាប់អនុញ្ញាត ឬមានកិច្ចព្រមព្រៀងជាអក្សរ ជាមួយតំណាងពលករប៉ុណ្ណោះ។
    .more = ច្បាប់អនុញ្ញាតឱ្យកាត់ពន្ធ និងធានារ៉ាប់រង។ ក្រដាសដែលអ្នកចុះហត្ថលេខាតែម្នាក់ឯង មិនមែនជាកិច្ចព្រមព្រៀងនោះទេ។

# tier: safety
# Minimum Wages Act 4.
right-minimum-wage = ការបើកប្រាក់ទាបជាងប្រាក់ឈ្នួលអប្បបរមារបស់ខេត្ត ខុសច្បាប់ ទោះអ្នកបានយល់ព្រមក៏ដោយ។ មានតែថៅកែមួយចំនួនតូចទេ ដែលមានការអនុញ្ញាតឱ្យបើកតិចជាងនេះ។
    .more = ប្រាក់ដែលខ្វះ ថៅកែជំពាក់អ្នក។ ប្រាក់ឈ្នួលអប្បបរមាប្តូររាល់ឆ្នាំ៖ សូមសួរថា ឥឡូវនេះប៉ុន្មានក្នុងមួយម៉ោង។

# tier: safety
# Labor Standards Act 32, Labor Standards Act 37, Labor Standards Act 41, Labor Standards Act 116(2), Ordinance to the Labor Standards Act 25-2(1). $day-hours, $week-hours, $small-week-hours, $few, $percent: numbers or dates that the card fills in.
right-overtime-pay = បើធ្វើការលើស { $day-hours } ម៉ោងក្នុងមួយថ្ងៃ ឬ { $week-hours } ម៉ោងក្នុងមួយសប្តាហ៍ (ហាង និងបារតូចៗ { $small-week-hours } ម៉ោង) ថៅកែត្រូវបើកប្រាក់ម៉ោងថែម ឱ្យខ្ពស់ជាងធម្មតា យ៉ាងតិច { $percent }%។ ការងារកសិកម្ម នេសាទ អ្នកគ្រប់គ្រងពិតប្រាកដ និងពលករធ្វើការក្នុងផ្ទះគេ មានច្បាប់ផ្សេង។
    .more = មួយសប្តាហ៍ { $small-week-hours } ម៉ោង៖ ហាង រោងកុន កន្លែងព្យាបាល ហាងកែសម្ផស្ស សណ្ឋាគារ ភោជនីយដ្ឋាន និងបារ ដែលមានពលករតិចជាង { $few } នាក់។ កន្លែងខ្លះមានវិធីរាប់ម៉ោងផ្សេង។

# tier: safety
# Labor Standards Act 115, Labor Standards Act 143. $years, $retirement-years: numbers or dates that the card fills in.
right-wage-claim-time = តាមច្បាប់ឥឡូវនេះ អ្នកអាចទារប្រាក់ខែដែលគេមិនបានបើក ក្នុងរយៈពេល { $years } ឆ្នាំ គិតពីថ្ងៃដែលគេត្រូវបើក។
    .more = ប្រាក់ពេលចូលនិវត្តន៍ ឬលាឈប់៖ { $retirement-years } ឆ្នាំ។

# tier: safety
# Labor Standards Act 17, Labor Standards Act 24.
right-debt-no-set-off = បើគេឱ្យអ្នកខ្ចីលុយ ដោយមានលក្ខខណ្ឌថាអ្នកត្រូវធ្វើការ ថៅកែមិនត្រូវកាត់បំណុលនោះពីប្រាក់ខែអ្នកទេ។
    .more = ប្រាក់ខែត្រូវបើកគ្រប់ចំនួន។ បំណុលជារឿងមួយផ្សេង។

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-debt-forced-work = ទោះអ្នកជំពាក់លុយគេមែនក៏ដោយ គ្មានអ្នកណាមានសិទ្ធិបង្ខំឱ្យអ្នកធ្វើការ បង្ខាំងអ្នក ឬយកឯកសារអ្នកទេ។
    .more = បើគេប្រើហិង្សា គំរាម ឬចាក់សោបង្ខាំង ដើម្បីឱ្យអ្នកធ្វើការ គេធ្វើបទល្មើស។ គេអាចជាប់គុកពី { $low } ដល់ { $high } ឆ្នាំ ឬត្រូវពិន័យ។

# tier: safety
# Employment Security Act 32-3(2), Employment Security Act 65.
right-job-fee = នៅជប៉ុន ទីភ្នាក់ងាររកការងារ មិនត្រូវយកថ្លៃសេវារកការងារពីអ្នកទេ។ មានករណីលើកលែងតិចតួច ដូចជាអ្នកសម្តែង និងម៉ូដែល។
    .more = ថ្លៃសេវាដែលបង់នៅប្រទេសអ្នក ត្រូវតាមច្បាប់ប្រទេសនោះ។

# tier: safety
# Anti-Prostitution Act 9, Anti-Prostitution Act 10, Civil Code 90.
right-sex-debt-void = នៅជប៉ុន បំណុលដែលជាប់នឹងកិច្ចសន្យាលក់សេវាផ្លូវភេទ គ្មានតម្លៃតាមច្បាប់ទេ (មិនរាប់ជាបំណុល)។ អ្នកណាឱ្យខ្ចីលុយ ឬធ្វើកិច្ចសន្យា ដើម្បីឱ្យមនុស្សលក់សេវាផ្លូវភេទ អ្នកនោះធ្វើបទល្មើស។
    .more = បំណុលផ្សេង ដូចជាលុយដែលខ្ចីនៅស្រុក ប្រហែលជាអ្នកនៅតែត្រូវសង។

# tier: safety
# Labor Standards Act 16.
right-no-penalty = កិច្ចសន្យាមិនត្រូវកំណត់ប្រាក់ពិន័យ ឬចំនួនលុយសំណង សម្រាប់ការឈប់ធ្វើការទេ។ តែបើអ្នកធ្វើឱ្យខូចខាតពិត ដោយចេតនា ឬដោយធ្វេសប្រហែសធ្ងន់ធ្ងរ ថៅកែនៅតែអាចប្តឹងតុលាការ ទារលុយនោះ។

# tier: safety
# Civil Code 627. $weeks: numbers or dates that the card fills in.
right-quit-open-ended = បើកិច្ចសន្យាអ្នកគ្មានថ្ងៃផុតកំណត់ អ្នកអាចប្រាប់ពេលណាក៏បាន ថាអ្នកឈប់។ ក្រោយប្រាប់ { $weeks } សប្តាហ៍ ការងារចប់។ តែការឈប់អាចប៉ះពាល់វីសាអ្នក។
    .more = អ្នកមិនបាច់មានការអនុញ្ញាតទេ។

# tier: safety
# Civil Code 628, Labor Standards Act suppl. 137. $years: numbers or dates that the card fills in.
right-quit-fixed-term = បើកិច្ចសន្យាអ្នកមានថ្ងៃផុតកំណត់ អ្នកអាចឈប់ពេលមានហេតុដែលជៀសមិនរួច ឬក្រោយគ្រប់ { $years } ឆ្នាំ បើកិច្ចសន្យាវែងជាង { $years } ឆ្នាំ។ ក្រៅពីនេះ ថៅកែអាចទារលុយចំពោះការខូចខាតពិត។ ការឈប់អាចប៉ះពាល់វីសាអ្នក។
    .more = បើមានហេតុដែលជៀសមិនរួច អ្នកអាចឈប់ភ្លាម។

# tier: safety
# Immigration Control and Refugee Recognition Act 19-16, Immigration Control and Refugee Recognition Act 22-4. $days, $months: numbers or dates that the card fills in.
right-leaving-notice = បើអ្នកមានវីសាធ្វើការ អ្នកត្រូវប្រាប់ការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់) ក្នុងរយៈពេល { $days } ថ្ងៃក្រោយឈប់ពីការងារ។ បើអ្នកមិនបានធ្វើការងារនោះ { $months } ខែ ដោយគ្មានហេតុផលត្រឹមត្រូវ ញូកាន់អាចដកវីសានោះ។

# tier: safety
# Penal Code 204, Penal Code 208. $years: numbers or dates that the card fills in.
right-violence-crime = អ្នកណាវាយអ្នក អ្នកនោះធ្វើបទល្មើស ទោះអ្នកគ្មានរបួសក៏ដោយ។
    .more = បើគេធ្វើឱ្យអ្នករបួស៖ គេអាចជាប់គុកមិនលើស { $years } ឆ្នាំ។

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-forced-labour = បើគេប្រើហិង្សា គំរាម ចាក់សោបង្ខាំង ឬគាបសង្កត់ដោយអយុត្តិធម៌ ដើម្បីបង្ខំអ្នកឱ្យធ្វើការ គេធ្វើបទល្មើស។
    .more = គេអាចជាប់គុកពី { $low } ដល់ { $high } ឆ្នាំ ឬត្រូវពិន័យ។

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51(1), Technical Intern Training Act 111(vii).
right-intern-move = កម្មសិក្សាការី (ជីស្ស៊ូសេ)៖ បើមានគេប្រើហិង្សា គំរាម ឬបៀតបៀនអ្នក ឬមិត្តកម្មសិក្សាការី អ្នកអាចសុំប្តូរថៅកែ ដោយសាររឿងនោះ។ ការិយាល័យទទួលបន្ទុកជាអ្នកសម្រេច។
    .more = អ្នកអាចរាយការណ៍ទៅការិយាល័យនោះ ថាមានគេធ្វើខុសច្បាប់កម្មសិក្សា។ បើគេដាក់ទោសអ្នក ព្រោះអ្នករាយការណ៍ គេធ្វើបទល្មើស។ តែបើអ្នកគ្រាន់តែសុំប្តូរថៅកែ ហើយគេដាក់ទោសអ្នក ច្បាប់មិនបានសរសេរថា គេធ្វើបទល្មើសទេ។

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51(1), Technical Intern Training Act 111(vii), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-move-later = កម្មសិក្សាការី (ជីស្ស៊ូសេ) ដែលមកមុន{ $start }៖ តាមច្បាប់ចាស់ បើមានគេប្រើហិង្សា គំរាម ឬបៀតបៀនអ្នក អ្នកអាចសុំប្តូរថៅកែ ដោយសាររឿងនោះ។ យើងគិតថាច្បាប់ចាស់នៅតែប្រើ តែយើងមិនដឹងច្បាស់ទេ។ សូមសួរកន្លែងសុំជំនួយ។
    .more = ការិយាល័យទទួលបន្ទុកជាអ្នកសម្រេច។ តាមច្បាប់ចាស់ បើគេដាក់ទោសអ្នក ព្រោះអ្នករាយការណ៍ទៅការិយាល័យនោះ គេធ្វើបទល្មើស។

# tier: safety
# Penal Code 176, Penal Code 177.
right-sexual-consent = បើមានគេធ្វើអំពើផ្លូវភេទលើអ្នក ពេលអ្នកប្រកែកមិនបាន មនុស្សដែលធ្វើនោះ ធ្វើបទល្មើស។ ប្រកែកមិនបាន គឺព្រោះគេប្រើហិង្សា ព្រោះអ្នកភ័យរឹងខ្លួន គេងលក់ ស្រវឹង ឬខ្លាច ឬព្រោះមានគេប្រើអំណាចលើការងារ ឬលុយរបស់អ្នក។
    .more = ទោះជាប្តីប្រពន្ធ ក៏ដូចគ្នា។ ទោះអ្នកមិនបានតតាំង ក៏គេនៅតែមានទោស។ បើគេដាក់ថ្នាំស្រវឹងឱ្យអ្នក ឬអ្នកស្រវឹងថ្នាំ បើអ្នកឈឺ បើគេធ្លាប់ធ្វើបាបអ្នក បើអ្នកគ្មានពេលប្រកែក ឬបើគេកុហកអ្នកអំពីអ្វីដែលគេធ្វើ ក៏ដូចគ្នា។

# tier: safety
# Criminal Investigation Rules 61, Criminal Investigation Rules 233(1).
right-police-report = ប៉ូលិសត្រូវទទួលបណ្តឹងរបស់អ្នកអំពីបទល្មើស។ បើវីសាអ្នកផុតកំណត់ហើយ មុនទៅរកប៉ូលិស សូមសួរអង្គការជួយជនបរទេស (មិនមែនរដ្ឋ) ឬមេធាវីជាមុនសិន។
    .more = ពេលប៉ូលិសសួរអ្នក បើអ្នកមិនយល់ភាសាជប៉ុន ប៉ូលិសប្រើអ្នកបកប្រែ លើកលែងតែពេលរកអ្នកបកប្រែភ្លាមមិនបាន។ អ្នកអាចសុំប៉ូលិសស្រី។

# tier: safety
# Code of Criminal Procedure 290-2.
right-name-in-court = មនុស្សដែលរងបទល្មើសផ្លូវភេទ ឬការជួញដូរមនុស្ស អាចសុំតុលាការកុំឱ្យនិយាយឈ្មោះខ្លួន នៅពេលមានអ្នកផ្សេងស្តាប់។ តុលាការជាអ្នកសម្រេច។

# tier: safety
# Anti-Prostitution Act 7, Anti-Prostitution Act 12. $years: numbers or dates that the card fills in.
right-forced-sex-crime = អ្នកណាកុហក គាបសង្កត់ គំរាម ឬប្រើហិង្សា ដើម្បីឱ្យមនុស្សលក់សេវាផ្លូវភេទ អ្នកនោះធ្វើបទល្មើស។
    .more = អ្នកណារកស៊ីបែបនេះ ដោយឱ្យមនុស្សរស់នៅកន្លែងដែលខ្លួនកំណត់ អ្នកនោះក៏ធ្វើបទល្មើសដែរ៖ អាចជាប់គុកមិនលើស { $years } ឆ្នាំ។

# tier: safety
# DV Prevention Act 10, DV Prevention Act 23, DV Prevention Act 28-2, Immigration Control and Refugee Recognition Act 70(1)(v).
right-partner-violence = ច្បាប់អំពីហិង្សាពីប្តី ប្រពន្ធ ឬសង្សារដែលរស់នៅជាមួយ គឺសម្រាប់គ្រប់សញ្ជាតិ។ តុលាការអាចបញ្ជាមនុស្សដែលធ្វើបាបអ្នក កុំឱ្យចូលជិតអ្នក។
    .more = មន្ត្រីត្រូវគិតដល់សុវត្ថិភាពអ្នក ហើយរក្សាការសម្ងាត់របស់អ្នក។ ច្បាប់នេះមិនប្រើចំពោះថៅកែទេ។ បើវីសាអ្នកផុតកំណត់ហើយ ប៉ូលិស ឬការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់) នៅតែអាចឃុំខ្លួនអ្នក។

# tier: safety
# Penal Code 223. $years: numbers or dates that the card fills in.
right-coercion = អ្នកណាគំរាម ឬប្រើហិង្សា ដើម្បីបង្ខំមនុស្សឱ្យធ្វើអ្វីមួយ អ្នកនោះធ្វើបទល្មើស មិនថាជាអ្នកណាទេ។
    .more = គេអាចជាប់គុកមិនលើស { $years } ឆ្នាំ។

# tier: safety
# Act on Support for Women Facing Difficult Problems 9.
right-womens-support = គ្រប់ខេត្តត្រូវមានមជ្ឈមណ្ឌលសម្រាប់ស្ត្រីដែលមានបញ្ហាលំបាក។ ស្ត្រីអាចស្នាក់នៅកន្លែងមានសុវត្ថិភាពនៅទីនោះមួយរយៈ តែមិនមែនគ្រប់គ្នាបានទេ។
    .more = ច្បាប់នេះមិនមែនសម្រាប់បុរសទេ តែបុរសក៏អាចសួរបានដែរថា មានកន្លែងស្នាក់នៅដែលមានសុវត្ថិភាពឬអត់។

# tier: safety
# Penal Code 222. $years, $yen: numbers or dates that the card fills in.
right-threat-crime = អ្នកណាគំរាមអ្នក ឬសាច់ញាតិអ្នក អ្នកនោះធ្វើបទល្មើស។ គំរាមតាមសារ ក៏ជាបទល្មើសដែរ។
    .more = គេអាចជាប់គុកមិនលើស { $years } ឆ្នាំ ឬត្រូវពិន័យមិនលើស { $yen } យ៉េន។ បើមនុស្សនោះនៅប្រទេសផ្សេង ប៉ូលិសជប៉ុនតែឯង ជួយបានតិចតួច។

# tier: safety
# Penal Code 223, Penal Code 249. $force-years, $money-years: numbers or dates that the card fills in.
right-threats-for-gain = អ្នកណាគំរាម ដើម្បីឱ្យអ្នកធ្វើអ្វីមួយ ឬដើម្បីយកលុយពីអ្នក អ្នកនោះធ្វើបទល្មើស។
    .more = គំរាមឱ្យធ្វើអ្វីមួយ៖ អាចជាប់គុកមិនលើស { $force-years } ឆ្នាំ។ គំរាមយកលុយ៖ មិនលើស { $money-years } ឆ្នាំ។

# tier: safety
# Money Lending Business Act 21.
right-lender-limits = ក្រុមហ៊ុនឱ្យខ្ចីលុយ ឬមនុស្សទារបំណុល មិនត្រូវគំរាមអ្នកទេ។ គេមិនត្រូវប្រាប់អ្នកផ្សេងអំពីបំណុល ឬសុំឱ្យគ្រួសារអ្នកសងទេ។
    .more = បើគ្មានហេតុផលត្រឹមត្រូវ គេមិនត្រូវមករកអ្នក ឬទូរសព្ទមកអ្នក នៅពេលយប់ ឬនៅកន្លែងធ្វើការអ្នកទេ។

# tier: safety
# AV Appearance Damage Prevention and Relief Act 4, AV Appearance Damage Prevention and Relief Act 5, AV Appearance Damage Prevention and Relief Act 10. $law-from: numbers or dates that the card fills in.
right-av-written = កិច្ចសន្យាវីដេអូផ្លូវភេទ (AV) ត្រូវសរសេរលើក្រដាស ឬក្នុងទូរសព្ទ ឬកុំព្យូទ័រ (អេឡិចត្រូនិក)។ វីដេអូមួយ ត្រូវមានកិច្ចសន្យាមួយ។ មនុស្សដែលចង់ថត ត្រូវពន្យល់មុនអ្នកចុះហត្ថលេខា។ កិច្ចសន្យាដែលមិនបានសរសេរ គ្មានតម្លៃតាមច្បាប់ទេ។
    .more = បើគេទារប្រាក់ពិន័យព្រោះអ្នកឈប់ អ្នកមិនបាច់បង់ទេ (គ្មានតម្លៃតាមច្បាប់)។ នេះសម្រាប់កិច្ចសន្យាដែលធ្វើចាប់ពី{ $law-from }។

# tier: safety
# AV Appearance Damage Prevention and Relief Act 7, AV Appearance Damage Prevention and Relief Act 8, AV Appearance Damage Prevention and Relief Act 9. $filming-months, $release-months: numbers or dates that the card fills in.
right-av-refuse = នៅថ្ងៃថត អ្វីដែលអ្នកមិនចង់ធ្វើ អ្នកមិនបាច់ធ្វើទេ ទោះវាមានក្នុងកិច្ចសន្យាក៏ដោយ។ គ្មានអ្នកណាអាចទារលុយព្រោះរឿងនោះទេ។
    .more = គេមិនត្រូវថតមុនគ្រប់ { $filming-months } ខែក្រោយអ្នកបានឯកសារទេ។ គេមិនត្រូវចេញផ្សាយវីដេអូ (លក់ ឬបង្ហាញ) មុនគ្រប់ { $release-months } ខែក្រោយថតចប់ទាំងអស់ទេ។

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13, AV Appearance Damage Prevention and Relief Act 14. $signed-from, $years: numbers or dates that the card fills in.
right-av-end-free = កិច្ចសន្យាវីដេអូផ្លូវភេទ (AV) ដែលធ្វើចាប់ពី{ $signed-from }៖ អ្នកអាចបញ្ចប់វាដោយមិនអស់លុយ ដោយហេតុផលអ្វីក៏បាន រហូតដល់ { $years } ឆ្នាំក្រោយវីដេអូចេញផ្សាយ (លក់ ឬបង្ហាញ)។ ចំពោះការផ្សាយផ្ទាល់ (live chat) មិនទាន់ច្បាស់ទេ។
    .more = សូមបញ្ចប់តាមសំបុត្រ ឬតាមសារ។ អ្នកអាចត្រូវសងលុយដែលអ្នកបានទទួល។

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years, $last-day: numbers or dates that the card fills in.
right-av-earlier-contract-long = បើអ្នកធ្វើកិច្ចសន្យាវីដេអូផ្លូវភេទ (AV) ចន្លោះពី{ $second-from } ដល់{ $second-until }៖ អ្នកអាចបញ្ចប់វាដោយមិនអស់លុយ រហូតដល់{ $last-day } ឬរហូតគ្រប់ { $second-years } ឆ្នាំ ក្រោយវីដេអូចេញផ្សាយ។ ក្នុងថ្ងៃទាំងពីរនេះ យកថ្ងៃដែលមកដល់ក្រោយ។
    .more = កិច្ចសន្យាដែលធ្វើពី{ $first-from } ដល់{ $first-until }៖ អ្នកអាចបញ្ចប់វាដោយមិនអស់លុយ រហូតដល់ { $first-years } ឆ្នាំក្រោយវីដេអូចេញផ្សាយ (លក់ ឬបង្ហាញ)។ កិច្ចសន្យាចាស់ជាងនេះ៖ សូមសួរកន្លែងសុំជំនួយ។

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years: numbers or dates that the card fills in.
right-av-earlier-contract = កិច្ចសន្យាវីដេអូផ្លូវភេទ (AV) ដែលធ្វើពី{ $second-from } ដល់{ $second-until }៖ អ្នកអាចបញ្ចប់វាដោយមិនអស់លុយ រហូតដល់ { $second-years } ឆ្នាំក្រោយវីដេអូចេញផ្សាយ (លក់ ឬបង្ហាញ)។
    .more = កិច្ចសន្យាដែលធ្វើពី{ $first-from } ដល់{ $first-until }៖ អ្នកអាចបញ្ចប់វាដោយមិនអស់លុយ រហូតដល់ { $first-years } ឆ្នាំក្រោយវីដេអូចេញផ្សាយ។ កិច្ចសន្យាចាស់ជាងនេះ៖ សូមសួរកន្លែងសុំជំនួយ។

# tier: safety
# Private Sexual Images Act 2(1), Private Sexual Images Act 3. $years, $yen: numbers or dates that the card fills in.
right-image-crime = បើគេបង្ហាញរូប ឬវីដេអូផ្លូវភេទសម្ងាត់ ដែលមើលស្គាល់ថាជាអ្នក ដល់មនុស្សច្រើន គេធ្វើបទល្មើស។ ច្បាប់នេះមិនប្រើចំពោះរូប ឬវីដេអូដែលថតដើម្បីបង្ហាញអ្នកផ្សេងទេ។
    .more = គេអាចជាប់គុកមិនលើស { $years } ឆ្នាំ ឬត្រូវពិន័យមិនលើស { $yen } យ៉េន។ ទាល់តែអ្នកប្តឹងប៉ូលិស ទើបដាក់ទោសបាន។

# tier: safety
# Act on Punishing Sexual Filming 2. $years, $yen: numbers or dates that the card fills in.
right-secret-filming = បើគេថតរូប ឬវីដេអូផ្លូវភេទរបស់អ្នក ដោយលួចថត ដោយបង្ខំ ឬដោយកុហកអ្នកអំពីអ្វីដែលគេថត ឬអំពីមនុស្សដែលនឹងមើលវា គេធ្វើបទល្មើស។
    .more = គេអាចជាប់គុកមិនលើស { $years } ឆ្នាំ ឬត្រូវពិន័យមិនលើស { $yen } យ៉េន។

# tier: safety
# Private Sexual Images Act 4. $days: numbers or dates that the card fills in.
right-takedown = អ្នកអាចសុំឱ្យគេហទំព័រលុបរូប ឬវីដេអូ។ គ្មានអ្នកណាអាចសន្យាថា ច្បាប់ចម្លងទាំងអស់នឹងបាត់ទេ។
    .more = គេហទំព័រសួរមនុស្សដែលបានបង្ហោះ។ បើមនុស្សនោះមិនជំទាស់ក្នុងរយៈពេល { $days } ថ្ងៃ គេហទំព័រអាចលុបវា។

# tier: safety
# Child Prostitution and Child Pornography Act 2, Child Prostitution and Child Pornography Act 4. $age, $years: numbers or dates that the card fills in.
right-child-paid-sex = បើមនុស្សធំបង់លុយ ឬសន្យាបង់លុយ ដើម្បីធ្វើរឿងផ្លូវភេទជាមួយមនុស្សអាយុក្រោម { $age } ឆ្នាំ មនុស្សធំនោះធ្វើខុសច្បាប់។ ប៉ូលិសនៅតែអាចសួរសំណួរអ្នក។
    .more = មនុស្សធំនោះអាចជាប់គុកមិនលើស { $years } ឆ្នាំ ឬត្រូវពិន័យ។

# tier: safety
# Child Prostitution and Child Pornography Act 7, Penal Code 182(3). $age, $ask-age, $low, $high, $gap: numbers or dates that the card fills in.
right-child-pictures = បើអ្នកអាយុក្រោម { $age } ឆ្នាំ៖ អ្នកណាថត ផ្ញើបន្ត ឬបង្ហាញរូប ឬវីដេអូផ្លូវភេទរបស់អ្នក ឬទុកវាដើម្បីចំណង់ផ្លូវភេទ អ្នកនោះធ្វើបទល្មើស ទោះអ្នកថតខ្លួនឯងក៏ដោយ។
    .more = បើអ្នកអាយុក្រោម { $ask-age } ឆ្នាំ មនុស្សដែលសុំរូប ឬវីដេអូបែបនេះពីអ្នក ធ្វើបទល្មើស។ បើអ្នកអាយុពី { $low } ដល់ { $high } ឆ្នាំ ជាបទល្មើសតែពេលមនុស្សនោះចាស់ជាងអ្នក { $gap } ឆ្នាំ ឬច្រើនជាងនេះ។

# tier: safety
# Penal Code 176(3), Penal Code 177(3). $age, $low, $high, $gap: numbers or dates that the card fills in.
right-under-16 = បើអ្នកអាយុក្រោម { $age } ឆ្នាំ ទោះអ្នកព្រមធ្វើរឿងផ្លូវភេទ ច្បាប់មិនទទួលយកការព្រមនោះទេ។ បើអ្នកអាយុពី { $low } ដល់ { $high } ឆ្នាំ ច្បាប់ក៏មិនទទួលដែរ បើមនុស្សម្នាក់ទៀតចាស់ជាងអ្នក { $gap } ឆ្នាំ ឬច្រើនជាងនេះ។

# tier: safety
# Labor Standards Act 59, Labor Standards Act 60, Labor Standards Act 61, Labor Standards Act 62. $age, $from-hour, $until-hour, $shift-age: numbers or dates that the card fills in.
right-child-work = អាយុក្រោម { $age } ឆ្នាំ៖ ជាទូទៅ ថៅកែមិនត្រូវឱ្យអ្នកធ្វើការពីម៉ោង { $from-hour } ដល់ម៉ោង { $until-hour } មិនត្រូវឱ្យធ្វើការថែមម៉ោង ហើយមិនត្រូវឱ្យធ្វើការងារគ្រោះថ្នាក់ទេ។
    .more = ការងារយប់ខ្លះ ច្បាប់អនុញ្ញាត៖ កសិដ្ឋាន នេសាទ មន្ទីរពេទ្យ និងការងារប្តូរវេនរបស់ក្មេងប្រុសពីអាយុ { $shift-age } ឆ្នាំ។ ប្រាក់ខែអ្នក ថៅកែត្រូវបើកឱ្យអ្នកផ្ទាល់ មិនមែនឱ្យមនុស្សផ្សេងទេ។

# tier: safety
# Industrial Accident Compensation Insurance Act 3.
right-accident-cover = ធានារ៉ាប់រងគ្រោះថ្នាក់ការងារ (រ៉ូសៃ) គឺសម្រាប់ពលករគ្រប់សញ្ជាតិ និងគ្រប់វីសា ទោះថៅកែមិនដែលចូលធានារ៉ាប់រងក៏ដោយ។ តែវាមិនមែនសម្រាប់ពលករធ្វើការក្នុងផ្ទះគេទេ។
    .more = កសិដ្ឋាន ក្រុមហ៊ុនព្រៃឈើ និងក្រុមហ៊ុននេសាទតូចៗ អាចមិនចូលក្នុងធានារ៉ាប់រងនេះ តែថៅកែនៅតែត្រូវបង់សំណង។

# tier: safety
# Industrial Accident Compensation Insurance Act 12-8, Industrial Accident Compensation Insurance Act 14, Labor Standards Act 76. $day, $percent: numbers or dates that the card fills in.
right-accident-care = បើរបួសដោយសារការងារ ការព្យាបាលមិនអស់លុយទេ។ ចាប់ពីថ្ងៃទី { $day } ដែលអ្នកធ្វើការមិនបាន អ្នកបានយ៉ាងតិច { $percent }% នៃប្រាក់ខែធម្មតា។
    .more = សម្រាប់ថ្ងៃមុននោះ ថៅកែត្រូវបើកឱ្យអ្នក { $percent }%។

# tier: safety
# Labor Standards Act 19. $days: numbers or dates that the card fills in.
right-no-dismissal-injury = ពេលអ្នកឈប់សម្រាកព្រោះរបួសការងារ និង { $days } ថ្ងៃក្រោយមក ថៅកែមិនត្រូវបញ្ឈប់អ្នកពីការងារទេ។ មានករណីលើកលែងតិចតួច។

# tier: safety
# Industrial Accident Compensation Insurance Act 42. $years, $disability-years: numbers or dates that the card fills in.
right-accident-time = សូមសុំលុយក្នុងរយៈពេល { $years } ឆ្នាំ។ បើពិការជាប់រហូត៖ { $disability-years } ឆ្នាំ។

# tier: safety
# Labor Standards Act 3.
right-law-for-everyone = ច្បាប់ការងារ វិធានសុវត្ថិភាព និងធានារ៉ាប់រងគ្រោះថ្នាក់ការងារ (រ៉ូសៃ) គឺសម្រាប់ការងារដែលធ្វើនៅជប៉ុន ទោះវីសាអ្នកយ៉ាងណាក៏ដោយ។
    .more = សេចក្តីជូនដំណឹងរបស់រដ្ឋថាដូច្នេះ។ ការសុំប្រាក់ខែរបស់អ្នក មិនមែនជាបទល្មើសទេ។

# tier: safety
# Immigration Control and Refugee Recognition Act 70(1)(v), Immigration Control and Refugee Recognition Act 62(2).
right-overstay-risk = គ្រាន់តែនៅជប៉ុនក្រោយវីសាផុតកំណត់ ក៏ជាបទល្មើសដែរ។ ប៉ូលិស និងការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់) អាចចាប់ខ្លួន ឬឃុំខ្លួនអ្នក។
    .more = តាមច្បាប់ មន្ត្រីរដ្ឋត្រូវរាយការណ៍ទៅញូកាន់។ មិនមែនគ្រប់ការិយាល័យរាយការណ៍ទេ តែខ្លះរាយការណ៍។

# tier: safety
# Immigration Control and Refugee Recognition Act 24-3, Immigration Control and Refugee Recognition Act 5(1)(ix). $short-years, $long-years: numbers or dates that the card fills in.
right-departure-order = បើអ្នកចង់ត្រឡប់ទៅប្រទេសវិញ ហើយគ្មានបញ្ហាផ្សេង អ្នកអាចទៅការិយាល័យអន្តោប្រវេសន៍ (ញូកាន់) ដោយខ្លួនឯង។ មានលក្ខខណ្ឌ៖ សូមជួបមេធាវីជាមុនសិន។
    .more = ជាធម្មតា អ្នកមិនអាចមកជប៉ុនវិញបានទេ ក្នុងរយៈពេល { $short-years } ឆ្នាំ (មិនមែន { $long-years } ឆ្នាំ)។

# tier: safety
# Act 60 of the year Reiwa 6 (the new scheme) suppl. 15(4). $start: numbers or dates that the card fills in.
right-new-scheme = ចាប់ពី{ $start } មានប្រព័ន្ធថ្មី (អ៊ីគុសេ ស្យូរ៉ូ, 育成就労) ជំនួសប្រព័ន្ធកម្មសិក្សាការី (ជីស្ស៊ូសេ)។ កម្មសិក្សាការីដែលមកមុន នៅតែជាកម្មសិក្សាការី។
    .more = ការិយាល័យចាស់លែងមានហើយ ការិយាល័យថ្មីធ្វើការជំនួស។ បើអ្នកមកតាមប្រព័ន្ធថ្មី យើងមិនដឹងច្បាស់ទេ ថាច្បាប់ចាស់ណាខ្លះប្រើសម្រាប់អ្នក។ សូមសួរកន្លែងសុំជំនួយ។

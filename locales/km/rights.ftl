## Rights: what the law says. Each stands on one or more cards, with the law and article beside it.
## At most 45 words in English. Say what the law says and its limits. Never "you will get". Keep every "not", "may" and "must".

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v). $months, $yen: numbers or dates that the card fills in.
right-passport-intern = កម្មសិក្សាការី៖ ថៅកែ និងអង្គការត្រួតពិនិត្យ (គូមីអៃ) មិនត្រូវទុកលិខិតឆ្លងដែន ឬប័ណ្ណស្នាក់នៅរបស់អ្នកទេ។ ការទុកដោយអ្នកមិនព្រម ជាបទល្មើស៖ ជាប់គុកមិនលើស { $months } ខែ ឬពិន័យមិនលើស { $yen } យ៉េន។

# tier: safety
# Labor Standards Act 5.
right-passport-guideline = ពលករផ្សេងទៀត៖ រដ្ឋមានសេចក្តីណែនាំប្រាប់ថៅកែទាំងអស់ កុំឱ្យទុកលិខិតឆ្លងដែន ឬប័ណ្ណស្នាក់នៅ។ សេចក្តីណែនាំនេះមិនកំណត់ទោសទេ។ ការទុកឯកសារ ដើម្បីបង្ខំឱ្យអ្នកធ្វើការ អាចជាបទល្មើស។

# tier: safety
# Labor Standards Act 23. $days: numbers or dates that the card fills in.
right-property-back = ពេលអ្នកឈប់ធ្វើការ ហើយសុំវិញ ថៅកែត្រូវប្រគល់អ្វីដែលជារបស់អ្នក ក្នុងរយៈពេល { $days } ថ្ងៃ៖ ប្រាក់ សៀវភៅធនាគារ ឯកសារ។

# tier: safety
# Labor Standards Act 15. $days: numbers or dates that the card fills in.
right-conditions-different = ពេលទទួលអ្នកឱ្យធ្វើការ ថៅកែត្រូវប្រាប់ប្រាក់ខែ ម៉ោងធ្វើការ និងលក្ខខណ្ឌផ្សេងទៀត។ បើការពិតខុសពីអ្វីដែលបានប្រាប់ អ្នកអាចឈប់ធ្វើការភ្លាម។ បើអ្នកបានប្តូរកន្លែងរស់នៅដើម្បីការងារនេះ ហើយត្រឡប់ទៅផ្ទះវិញក្នុងរយៈពេល { $days } ថ្ងៃក្រោយឈប់ ថៅកែត្រូវចេញថ្លៃធ្វើដំណើរ។

# tier: safety
# Employment Security Act 5-3, Employment Security Act 65(ix). $months, $yen: numbers or dates that the card fills in.
right-false-advert = ការផ្សាយមិនពិត ឬប្រាប់លក្ខខណ្ឌមិនពិត ដើម្បីរកមនុស្សធ្វើការ ជាបទល្មើស៖ ជាប់គុកមិនលើស { $months } ខែ ឬពិន័យមិនលើស { $yen } យ៉េន។

# tier: safety
# Immigration Control and Refugee Recognition Act 2(vii), Penal Code 226-2.
right-trafficking-consent = បើគេបានបោក បង្ខំ លក់ ឬទិញអ្នក ដើម្បីរកប្រយោជន៍ពីអ្នក នេះអាចជាបទល្មើសជួញដូរមនុស្ស ទោះដំបូងអ្នកបានយល់ព្រមក៏ដោយ។ មានតែអាជ្ញាធរទេ ដែលអាចសម្រេចរឿងនេះ។ សូមសួរអ្នកជួយអំពីរឿងនេះ។

# tier: safety
# Immigration Control and Refugee Recognition Act 24(iv).
right-trafficking-status = សម្រាប់ជនបរទេស ការងារផ្លូវភេទអាចជាមូលហេតុឱ្យគេនិរទេស (បណ្តេញចេញពីជប៉ុន)។ តែមិនមែនសម្រាប់មនុស្សដែលជនជួញដូរមនុស្សកំពុងគ្រប់គ្រងទេ។ ការិយាល័យអន្តោប្រវេសន៍ជាអ្នកសម្រេចថា អ្នកណាជាមនុស្សបែបនោះ។ សូមសួរអង្គការឯករាជ្យ ឬមេធាវីជាមុនសិន។

# tier: safety
# Immigration Control and Refugee Recognition Act 50(1)(iii).
right-trafficking-permission = មនុស្សដែលអាជ្ញាធរទទួលស្គាល់ថារងការជួញដូរមនុស្ស អាចនឹងបានការអនុញ្ញាតឱ្យស្នាក់នៅ។ ការិយាល័យអន្តោប្រវេសន៍ជាអ្នកសម្រេច។ ក្នុងមួយឆ្នាំ មនុស្សដែលគេទទួលស្គាល់មានតិច។ គ្រាន់តែប្រាក់ខែមិនល្អ ឬមានហិង្សា មិនទាន់គ្រប់គ្រាន់ទេ។

# tier: safety
# Penal Code 220. $months, $years: numbers or dates that the card fills in.
right-confinement = ការចាក់សោបង្ខាំងមនុស្ស ឬមិនឱ្យគេចេញ ជាបទល្មើស ទោះអ្នកណាធ្វើក៏ដោយ៖ ជាប់គុកពី { $months } ខែ ដល់ { $years } ឆ្នាំ។

# tier: safety
# Labor Standards Act 94(1), Ordinance on Dormitories Attached to Enterprises 4.
right-dormitory-free = នៅអន្តេវាសិកដ្ឋាន (រីយ៉ូ) របស់ក្រុមហ៊ុន អ្នកមិនបាច់សុំការអនុញ្ញាត ដើម្បីចេញក្រៅ ឬទៅគេងកន្លែងផ្សេងទេ។ គេកម្រិតភ្ញៀវដែលមកលេងបាន តែតាមវិធានសមហេតុផលប៉ុណ្ណោះ។ រឿងនេះមិនមែនសម្រាប់ផ្ទះល្វែងធម្មតា ដែលក្រុមហ៊ុនជួលទេ។

# tier: safety
# Technical Intern Training Act 48(2), Technical Intern Training Act 111(vi).
right-intern-outing = កម្មសិក្សាការី៖ ក្រៅម៉ោងកម្មសិក្សា ការឃាត់អ្នកមិនឱ្យទូរសព្ទ ជួបមនុស្ស ឬចេញក្រៅ ដោយគំរាមបញ្ឈប់ពីការងារ ពិន័យ ឬធ្វើឱ្យអ្នកខាតអ្វីផ្សេងទៀត ជាបទល្មើស។

# tier: safety
# Immigration Control and Refugee Recognition Act 24.
right-no-deport = ថៅកែ មេខ្យល់ ឬអង្គការត្រួតពិនិត្យ មិនអាចនិរទេសអ្នក (បណ្តេញអ្នកចេញពីជប៉ុន) បានទេ។ មានតែការិយាល័យអន្តោប្រវេសន៍ទេ ដែលអាចបញ្ជាឱ្យមនុស្សចេញ ហើយបានតែតាមនីតិវិធីច្បាប់ប៉ុណ្ណោះ។

# tier: safety
# Penal Code 220, Penal Code 223. $years: numbers or dates that the card fills in.
right-forced-departure = ការបង្ខំឱ្យអ្នកចេញពីជប៉ុន ដោយគំរាម ដោយហិង្សា ឬដោយចាប់បង្ខាំង ជាបទល្មើស។ ទោសបង្ខំមនុស្ស៖ ជាប់គុកមិនលើស { $years } ឆ្នាំ។

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51.
right-intern-return = កម្មសិក្សាការី៖ បើកម្មសិក្សាបន្តមិនបាន ហើយអ្នកចង់បន្ត ថៅកែ និងអង្គការត្រួតពិនិត្យ (គូមីអៃ) ត្រូវជួយអ្នករកកន្លែងផ្សេង។ ការត្រឡប់ទៅប្រទេសវិញមុនកំណត់ ត្រូវមកពីចិត្តអ្នកផ្ទាល់។

# tier: safety
# Labor Standards Act 24.
right-wages-full = ប្រាក់ខែត្រូវបើកគ្រប់ចំនួន ឱ្យអ្នកផ្ទាល់ យ៉ាងតិចមួយខែម្តង នៅថ្ងៃកំណត់។ គេកាត់ប្រាក់ខែបាន តែពេលច្បាប់អនុញ្ញាត ឬមានកិច្ចព្រមព្រៀងជាអក្សរជាមួយខាងបុគ្គលិក។

# tier: safety
# Minimum Wages Act 4.
right-minimum-wage = ការបើកប្រាក់ទាបជាងប្រាក់ឈ្នួលអប្បបរមារបស់ខេត្ត ខុសច្បាប់ ទោះអ្នកបានយល់ព្រមក៏ដោយ។ ប្រាក់ដែលខ្វះ គេជំពាក់អ្នក។ អត្រានេះប្តូររាល់ឆ្នាំ៖ សូមសួរអត្រាថ្ងៃនេះ។ ថៅកែមួយចំនួនតូច មានការអនុញ្ញាតឱ្យបើកតិចជាងនេះ។

# tier: safety
# Labor Standards Act 37. $day-hours, $week-hours, $percent: numbers or dates that the card fills in.
right-overtime-pay = ក្នុងការងារភាគច្រើន បើធ្វើលើស { $day-hours } ម៉ោងក្នុងមួយថ្ងៃ ឬ { $week-hours } ម៉ោងក្នុងមួយសប្តាហ៍ ម៉ោងថែមបានប្រាក់ខ្ពស់ជាងធម្មតា យ៉ាងតិច { $percent }%។ ការងារកសិកម្ម និងនេសាទ អ្នកគ្រប់គ្រងពិតប្រាកដ និងអ្នកធ្វើការផ្ទះឱ្យគ្រួសារគេ មានវិធានផ្សេង។

# tier: safety
# Labor Standards Act 115, Labor Standards Act 143. $years: numbers or dates that the card fills in.
right-wage-claim-time = អ្នកអាចទារប្រាក់ខែដែលគេមិនបានបើក ក្នុងរយៈពេល { $years } ឆ្នាំ។ នេះជាវិធាននៅពេលឥឡូវនេះ។

# tier: safety
# Labor Standards Act 17, Labor Standards Act 24.
right-debt-no-set-off = បើគេឱ្យអ្នកខ្ចីប្រាក់ ដោយមានលក្ខខណ្ឌថាអ្នកត្រូវធ្វើការ ថៅកែមិនត្រូវកាត់បំណុលនោះពីប្រាក់ខែអ្នកទេ។ ប្រាក់ខែត្រូវបើកគ្រប់ចំនួន។ បំណុលជារឿងមួយផ្សេង។

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-debt-forced-work = ទោះអ្នកជំពាក់បំណុល ក៏គ្មានអ្នកណាមានសិទ្ធិបង្ខំឱ្យអ្នកធ្វើការ ឃុំអ្នក ឬយកឯកសារអ្នកទេ។ ការប្រើហិង្សា គំរាម ឬចាក់សោបង្ខាំង ដើម្បីឱ្យអ្នកធ្វើការ ជាបទល្មើស៖ ជាប់គុកពី { $low } ដល់ { $high } ឆ្នាំ ឬពិន័យ។

# tier: safety
# Employment Security Act 32-3(2), Employment Security Act 65.
right-job-fee = នៅជប៉ុន ទីភ្នាក់ងាររកការងារ មិនត្រូវយកថ្លៃសេវារកការងារពីអ្នកទេ។ មានករណីលើកលែងតិចតួច ដូចជាអ្នកសម្តែង និងម៉ូដែល។ ថ្លៃសេវាដែលបង់នៅប្រទេសអ្នក ត្រូវតាមច្បាប់ប្រទេសនោះ។

# tier: safety
# Anti-Prostitution Act 9, Anti-Prostitution Act 10, Civil Code 90.
right-sex-debt-void = ការឱ្យខ្ចីប្រាក់ ឬធ្វើកិច្ចសន្យា ដើម្បីឱ្យមនុស្សម្នាក់លក់សេវាផ្លូវភេទ ជាបទល្មើសរបស់មនុស្សដែលឱ្យគេធ្វើ។ បំណុលដែលជាប់នឹងកិច្ចសន្យាបែបនេះ គ្មានតម្លៃតាមច្បាប់នៅជប៉ុនទេ។

# tier: safety
# Labor Standards Act 16.
right-no-penalty = កិច្ចសន្យាមិនត្រូវកំណត់ប្រាក់ពិន័យ ឬចំនួនប្រាក់សំណង សម្រាប់ការឈប់ធ្វើការទេ។ តែបើអ្នកធ្វើឱ្យខូចខាតពិត ដោយចេតនា ឬដោយធ្វេសប្រហែសធ្ងន់ធ្ងរ ថៅកែនៅតែអាចប្តឹងតុលាការ ទារប្រាក់នោះ។

# tier: safety
# Civil Code 627. $weeks: numbers or dates that the card fills in.
right-quit-open-ended = បើកិច្ចសន្យាអ្នកគ្មានថ្ងៃផុតកំណត់ អ្នកអាចប្រាប់ពេលណាក៏បាន ថាអ្នកឈប់។ ការងារចប់ { $weeks } សប្តាហ៍ក្រោយ។ មិនបាច់មានការអនុញ្ញាតទេ។

# tier: safety
# Civil Code 628, Labor Standards Act 137. $years: numbers or dates that the card fills in.
right-quit-fixed-term = បើកិច្ចសន្យាអ្នកមានថ្ងៃផុតកំណត់ អ្នកអាចឈប់ភ្លាម ពេលមានហេតុដែលជៀសមិនរួច។ បើកិច្ចសន្យាវែងជាង { $years } ឆ្នាំ ក្រោយគ្រប់ { $years } ឆ្នាំ អ្នកអាចឈប់ពេលណាក៏បាន។ ក្នុងករណីផ្សេង ថៅកែអាចទារប្រាក់ចំពោះការខូចខាតពិត។

# tier: safety
# Immigration Control and Refugee Recognition Act 19-16, Immigration Control and Refugee Recognition Act 22-4. $days, $months: numbers or dates that the card fills in.
right-leaving-notice = បើអ្នកមានវីសាធ្វើការ អ្នកត្រូវប្រាប់ការិយាល័យអន្តោប្រវេសន៍ ក្នុងរយៈពេល { $days } ថ្ងៃក្រោយឈប់ពីការងារ។ បើអ្នកមិនបានធ្វើការងារនោះ { $months } ខែ ដោយគ្មានហេតុផលត្រឹមត្រូវ គេអាចដកវីសានោះ។

# tier: safety
# Penal Code 204, Penal Code 208. $years: numbers or dates that the card fills in.
right-violence-crime = ការវាយមនុស្ស ជាបទល្មើស ទោះគ្មានរបួសក៏ដោយ។ ធ្វើឱ្យគេរបួស៖ ជាប់គុកមិនលើស { $years } ឆ្នាំ។

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-forced-labour = ការប្រើហិង្សា គំរាម ចាក់សោបង្ខាំង ឬការគាបសង្កត់អយុត្តិធម៌ផ្សេងទៀត ដើម្បីឱ្យមនុស្សធ្វើការ ជាបទល្មើស៖ ជាប់គុកពី { $low } ដល់ { $high } ឆ្នាំ ឬពិន័យ។

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51.
right-intern-move = កម្មសិក្សាការី៖ បើមានហិង្សា ការគំរាម ឬការបៀតបៀន លើអ្នក ឬលើមិត្តកម្មសិក្សាការី នោះជាហេតុផលដើម្បីសុំប្តូរថៅកែ។ ការដាក់ទោសអ្នកព្រោះអ្នកសុំ ជាបទល្មើស។ ការិយាល័យទទួលបន្ទុកជាអ្នកសម្រេច។

# tier: safety
# Penal Code 176, Penal Code 177.
right-sexual-consent = អំពើផ្លូវភេទដែលអ្នកមិនបានព្រមដោយស្ម័គ្រចិត្ត ជាបទល្មើស ទោះជាប្តីប្រពន្ធក៏ដោយ។ ពេលអ្នករឹងខ្លួនកម្រើកមិនរួច គេងលក់ ផឹកស្រា ភ័យ ឬខ្លាចមនុស្សដែលមានអំណាចលើការងារ ឬប្រាក់របស់អ្នក ក៏ដូចគ្នា។ ទោះអ្នកមិនបានតតាំង ក៏នៅតែជាបទល្មើស។

# tier: safety
# Criminal Investigation Rules 61, Criminal Investigation Rules 233.
right-police-report = ប៉ូលិសត្រូវទទួលបណ្តឹងរបស់អ្នកអំពីបទល្មើស។ បើអ្នកមិនយល់ភាសាជប៉ុន ប៉ូលិសត្រូវប្រើអ្នកបកប្រែ។ អ្នកអាចសុំប៉ូលិសស្រី។ បើវីសាអ្នកផុតកំណត់ សូមសួរយោបល់ជាមុនសិន។

# tier: safety
# Code of Criminal Procedure 290-2.
right-name-in-court = មនុស្សដែលរងបទល្មើសផ្លូវភេទ ឬការជួញដូរមនុស្ស អាចសុំកុំឱ្យគេនិយាយឈ្មោះខ្លួន នៅតុលាការដែលមានអ្នកផ្សេងស្តាប់។ តុលាការជាអ្នកសម្រេច។

# tier: safety
# Anti-Prostitution Act 7, Anti-Prostitution Act 12. $years: numbers or dates that the card fills in.
right-forced-sex-crime = ការធ្វើឱ្យគេលក់សេវាផ្លូវភេទ ដោយកុហក គាបសង្កត់ គំរាម ឬប្រើហិង្សា ជាបទល្មើស។ បើគេធ្វើជំនួញនេះ ដោយតម្រូវឱ្យអ្នករស់នៅកន្លែងណាមួយ ក៏ជាបទល្មើសរបស់គេដែរ៖ ជាប់គុកមិនលើស { $years } ឆ្នាំ។

# tier: safety
# DV Prevention Act 10, DV Prevention Act 23.
right-partner-violence = ច្បាប់អំពីហិង្សាពីប្តី ប្រពន្ធ ឬសង្សារដែលរស់នៅជាមួយ គឺសម្រាប់គ្រប់សញ្ជាតិ។ មន្ត្រីត្រូវគោរពសុវត្ថិភាព និងការសម្ងាត់របស់អ្នក។ តុលាការអាចបញ្ជាម្នាក់នោះ កុំឱ្យចូលជិតអ្នក។ ច្បាប់នេះមិនមែនសម្រាប់រឿងថៅកែទេ។ បើវីសាផុតកំណត់ គេនៅតែអាចឃុំខ្លួនអ្នក។

# tier: safety
# Penal Code 223. $years: numbers or dates that the card fills in.
right-coercion = ការបង្ខំមនុស្សឱ្យធ្វើអ្វីមួយ ដោយគំរាម ឬប្រើហិង្សា ជាបទល្មើស ទោះអ្នកណាធ្វើក៏ដោយ៖ ជាប់គុកមិនលើស { $years } ឆ្នាំ។

# tier: safety
# Act on Support for Women Facing Difficult Problems 9.
right-womens-support = គ្រប់ខេត្តត្រូវមានមជ្ឈមណ្ឌលសម្រាប់ស្ត្រីដែលមានបញ្ហាលំបាក។ វាអាចឱ្យកន្លែងមានសុវត្ថិភាពមួយរយៈ តែមិនមែនដល់គ្រប់គ្នាទេ។ ច្បាប់នេះមិនគ្របដល់បុរសទេ។ សូមសួរថាមានកន្លែងឬអត់។

# tier: safety
# Penal Code 222. $years, $yen: numbers or dates that the card fills in.
right-threat-crime = ការគំរាមអ្នក ឬសាច់ញាតិអ្នក ជាបទល្មើស៖ ជាប់គុកមិនលើស { $years } ឆ្នាំ ឬពិន័យមិនលើស { $yen } យ៉េន។ គំរាមតាមសារក៏រាប់ដែរ។ បើមនុស្សនោះនៅប្រទេសផ្សេង ប៉ូលិសនៅទីនេះតែខ្លួនឯង ធ្វើបានតិចតួច។

# tier: safety
# Penal Code 223, Penal Code 249. $force-years, $money-years: numbers or dates that the card fills in.
right-threats-for-gain = គំរាមដើម្បីឱ្យអ្នកធ្វើអ្វីមួយ៖ ជាប់គុកមិនលើស { $force-years } ឆ្នាំ។ គំរាមដើម្បីយកប្រាក់៖ មិនលើស { $money-years } ឆ្នាំ។

# tier: safety
# Money Lending Business Act 21.
right-lender-limits = ម្ចាស់បំណុល ឬមនុស្សទារបំណុល មិនត្រូវគំរាមអ្នកទេ។ បើគ្មានហេតុផលត្រឹមត្រូវ គេមិនត្រូវមក ឬទូរសព្ទ ពេលយប់ ឬទៅកន្លែងធ្វើការអ្នកទេ។ គេមិនត្រូវប្រាប់អ្នកផ្សេងអំពីបំណុល ឬសុំឱ្យគ្រួសារអ្នកសងទេ។

# tier: safety
# AV Appearance Damage Prevention and Relief Act 4, AV Appearance Damage Prevention and Relief Act 5, AV Appearance Damage Prevention and Relief Act 10.
right-av-written = កិច្ចសន្យាវីដេអូពេញវ័យ (AV) ត្រូវជាក្រដាស ឬជាអេឡិចត្រូនិក មួយសម្រាប់វីដេអូនីមួយៗ ហើយត្រូវពន្យល់មុនអ្នកចុះហត្ថលេខា។ កិច្ចសន្យាដែលមិនបានសរសេរ មិនមានប្រសិទ្ធភាពទេ។ ប្រាក់ពិន័យព្រោះអ្នកឈប់ គ្មានតម្លៃតាមច្បាប់ទេ។

# tier: safety
# AV Appearance Damage Prevention and Relief Act 7, AV Appearance Damage Prevention and Relief Act 8, AV Appearance Damage Prevention and Relief Act 9. $filming-months, $release-months: numbers or dates that the card fills in.
right-av-refuse = ហាមថត មុនគ្រប់ { $filming-months } ខែ ក្រោយអ្នកបានឯកសារ។ នៅថ្ងៃថត អ្នកអាចបដិសេធសកម្មភាពណាក៏បាន។ គ្មានអ្នកណាអាចទារប្រាក់ព្រោះរឿងនោះទេ។ ហាមចេញផ្សាយ មុនគ្រប់ { $release-months } ខែ ក្រោយថតចប់ទាំងអស់។

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13, AV Appearance Damage Prevention and Relief Act 14. $signed-from, $years: numbers or dates that the card fills in.
right-av-end-free = កិច្ចសន្យាចាប់ពី{ $signed-from }៖ អ្នកអាចបញ្ចប់វាដោយមិនអស់ប្រាក់ ដោយហេតុផលអ្វីក៏បាន តាមលិខិត ឬតាមសារ រហូតដល់ { $years } ឆ្នាំក្រោយចេញផ្សាយ។ អ្នកអាចនឹងត្រូវសងប្រាក់ដែលបានទទួល។

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years, $last-day: numbers or dates that the card fills in.
right-av-earlier-contract-long = កិច្ចសន្យាពី{ $second-from } ដល់{ $second-until }៖ អ្នកអាចបញ្ចប់វាដោយមិនអស់ប្រាក់ រហូតដល់{ $last-day } ឬ { $second-years } ឆ្នាំក្រោយចេញផ្សាយ បើវាយូរជាង។ កិច្ចសន្យាពី{ $first-from } ដល់{ $first-until }៖ { $first-years } ឆ្នាំក្រោយចេញផ្សាយ។ កិច្ចសន្យាចាស់ជាងនេះ៖ សូមសួរ។

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years: numbers or dates that the card fills in.
right-av-earlier-contract = កិច្ចសន្យាពី{ $second-from } ដល់{ $second-until }៖ អ្នកអាចបញ្ចប់វាដោយមិនអស់ប្រាក់ រហូតដល់ { $second-years } ឆ្នាំក្រោយចេញផ្សាយ។ កិច្ចសន្យាពី{ $first-from } ដល់{ $first-until }៖ រហូតដល់ { $first-years } ឆ្នាំក្រោយចេញផ្សាយ។ កិច្ចសន្យាចាស់ជាងនេះ៖ សូមសួរ។

# tier: safety
# Private Sexual Images Act 3. $years, $yen: numbers or dates that the card fills in.
right-image-crime = ការបង្ហាញរូបផ្លូវភេទផ្ទាល់ខ្លួនរបស់អ្នកដល់មនុស្សច្រើន ជាបទល្មើស៖ ជាប់គុកមិនលើស { $years } ឆ្នាំ ឬពិន័យមិនលើស { $yen } យ៉េន។ ទាល់តែអ្នកប្តឹងប៉ូលិស ទើបដាក់ទោសបាន។ ច្បាប់នេះមិនគ្របដល់រូបដែលថតដើម្បីបង្ហាញអ្នកផ្សេងទេ។

# tier: safety
# Act on Punishing Sexual Filming 2. $years, $yen: numbers or dates that the card fills in.
right-secret-filming = ការថតរូប ឬវីដេអូផ្លូវភេទរបស់អ្នក ដោយលួចថត ដោយបង្ខំ ឬដោយកុហកថាអ្នកណានឹងមើល ជាបទល្មើស៖ ជាប់គុកមិនលើស { $years } ឆ្នាំ ឬពិន័យមិនលើស { $yen } យ៉េន។

# tier: safety
# Private Sexual Images Act 4. $days: numbers or dates that the card fills in.
right-takedown = អ្នកអាចសុំឱ្យគេហទំព័រលុបរូប។ គេហទំព័រសួរមនុស្សដែលបានបង្ហោះ ហើយអាចលុបរូបក្រោយ { $days } ថ្ងៃ។ គ្មានអ្នកណាអាចសន្យាថា រូបចម្លងនឹងបាត់ទាំងអស់ទេ។

# tier: safety
# Child Prostitution and Child Pornography Act 2, Child Prostitution and Child Pornography Act 4. $age, $years: numbers or dates that the card fills in.
right-child-paid-sex = មនុស្សពេញវ័យដែលបង់ប្រាក់ ឬសន្យាបង់ប្រាក់ ដើម្បីធ្វើរឿងផ្លូវភេទជាមួយមនុស្សអាយុក្រោម { $age } ឆ្នាំ ធ្វើខុសច្បាប់៖ ជាប់គុកមិនលើស { $years } ឆ្នាំ។ ប៉ូលិសនៅតែអាចសួរសំណួរអ្នក។

# tier: safety
# Child Prostitution and Child Pornography Act 7. $age: numbers or dates that the card fills in.
right-child-pictures = រូបផ្លូវភេទរបស់មនុស្សអាយុក្រោម { $age } ឆ្នាំ ខុសច្បាប់ ទោះអ្នកណាថតក៏ដោយ។ មនុស្សដែលសុំរូប បង់ប្រាក់ ទុករូប ឬផ្សាយរូប ធ្វើបទល្មើស។

# tier: safety
# Penal Code 176, Penal Code 177. $age, $low, $high, $gap: numbers or dates that the card fills in.
right-under-16 = បើអ្នកអាយុក្រោម { $age } ឆ្នាំ ច្បាប់មិនទទួលយកការព្រមរបស់អ្នក ចំពោះរឿងផ្លូវភេទទេ។ បើអ្នកអាយុពី { $low } ដល់ { $high } ឆ្នាំ ច្បាប់នេះប្រើ ពេលម្ខាងទៀតអាយុច្រើនជាងអ្នក { $gap } ឆ្នាំ ឬលើសនេះ។

# tier: safety
# Labor Standards Act 60, Labor Standards Act 61. $age, $from-hour, $until-hour: numbers or dates that the card fills in.
right-child-work = អាយុក្រោម { $age } ឆ្នាំ៖ ជាទូទៅ ហាមធ្វើការពីម៉ោង { $from-hour } ដល់ម៉ោង { $until-hour } ហាមធ្វើការថែមម៉ោង ហាមធ្វើការងារគ្រោះថ្នាក់។ ប្រាក់ខែអ្នក គេបើកឱ្យអ្នក មិនមែនឱ្យមនុស្សផ្សេងទេ។

# tier: safety
# Industrial Accident Compensation Insurance Act 3.
right-accident-cover = ធានារ៉ាប់រងគ្រោះថ្នាក់ការងារ គឺសម្រាប់ពលករគ្រប់សញ្ជាតិ និងគ្រប់វីសា ទោះថៅកែមិនដែលចូលធានារ៉ាប់រងក៏ដោយ។ វាមិនគ្របដល់អ្នកធ្វើការផ្ទះឱ្យគ្រួសារគេទេ។ វាអាចនឹងមិនគ្របដល់កសិដ្ឋាន និងក្រុមហ៊ុននេសាទតូចៗ តែថៅកែនៅតែត្រូវបង់សំណង។

# tier: safety
# Industrial Accident Compensation Insurance Act 12-8, Industrial Accident Compensation Insurance Act 14. $day, $percent: numbers or dates that the card fills in.
right-accident-care = បើរបួសដោយសារការងារ ការព្យាបាលឥតគិតថ្លៃ។ ចាប់ពីថ្ងៃទី { $day } ដែលឈប់សម្រាក អ្នកបានយ៉ាងតិច { $percent }% នៃប្រាក់ខែធម្មតា។

# tier: safety
# Labor Standards Act 19. $days: numbers or dates that the card fills in.
right-no-dismissal-injury = ពេលអ្នកឈប់សម្រាកព្រោះរបួសការងារ និង { $days } ថ្ងៃក្រោយមក ថៅកែមិនត្រូវបញ្ឈប់អ្នកពីការងារទេ។

# tier: safety
# Industrial Accident Compensation Insurance Act 42. $years, $disability-years: numbers or dates that the card fills in.
right-accident-time = សូមសុំប្រាក់ក្នុងរយៈពេល { $years } ឆ្នាំ។ បើពិការជាប់រហូត៖ { $disability-years } ឆ្នាំ។

# tier: safety
# Labor Standards Act 3.
right-law-for-everyone = ច្បាប់ការងារ វិធានសុវត្ថិភាព និងធានារ៉ាប់រងគ្រោះថ្នាក់ការងារ គឺសម្រាប់ការងារដែលធ្វើនៅជប៉ុន ទោះវីសាអ្នកយ៉ាងណាក៏ដោយ។ ការសុំប្រាក់ខែរបស់អ្នក មិនមែនជាបទល្មើសទេ។

# tier: safety
# Immigration Control and Refugee Recognition Act 70(1)(v), Immigration Control and Refugee Recognition Act 62(2).
right-overstay-risk = គ្រាន់តែនៅជប៉ុនក្រោយវីសាផុតកំណត់ ក៏ជាបទល្មើសដែរ។ ប៉ូលិស និងការិយាល័យអន្តោប្រវេសន៍ អាចចាប់ខ្លួន ឬឃុំខ្លួន។ ការិយាល័យជាច្រើនមិនរាយការណ៍ពីមនុស្សដែលមកសុំជំនួយទេ តែខ្លះរាយការណ៍។ សូមសួរអង្គការឯករាជ្យ ឬមេធាវី ថាត្រូវទៅការិយាល័យណា។

# tier: safety
# Immigration Control and Refugee Recognition Act 24-3, Immigration Control and Refugee Recognition Act 5(1)(ix). $short-years, $long-years: numbers or dates that the card fills in.
right-departure-order = បើអ្នកចង់ត្រឡប់ទៅប្រទេសវិញ ហើយគ្មានបញ្ហាផ្សេង អ្នកអាចទៅការិយាល័យអន្តោប្រវេសន៍ដោយខ្លួនឯង។ ជាធម្មតា អ្នកមិនអាចមកជប៉ុនវិញបានទេ ក្នុងរយៈពេល { $short-years } ឆ្នាំ (មិនមែន { $long-years } ឆ្នាំ)។ មានលក្ខខណ្ឌ។ សូមជួបមេធាវីជាមុនសិន។

# tier: safety
# Act 60 of the year Reiwa 6 suppl. 15(4). $start: numbers or dates that the card fills in.
right-new-scheme = ចាប់ពី{ $start } មានប្រព័ន្ធថ្មី "ការងារដើម្បីអភិវឌ្ឍជំនាញ" ជំនួសប្រព័ន្ធកម្មសិក្សាការី។ ការិយាល័យចាស់លែងមានហើយ ការិយាល័យថ្មីធ្វើការជំនួស។ សូមសួរអ្នកជួយ ថាវិធានណាសម្រាប់អ្នក។

## Names of people and offices who help, and one line that says what each does.
## Name: the name people know there. No number in it: the number stands beside it.
## .about: who they are and what they do, in one or two short sentences. $age: an age in years.

## Emergency numbers. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-police-110 = ប៉ូលិស
    .about = ប៉ូលិស។ សម្រាប់គ្រោះថ្នាក់ និងបទល្មើស ទាំងយប់ទាំងថ្ងៃ។ អាចមានអ្នកបកប្រែ។
    .keywords = ប៉ូលិស, នគរបាល, ហៅប៉ូលិស, ប៉ូលីស, ប៉ូលិះ, ប៉ូលីះ, ប៉ូលិច

contact-fire-ambulance-119 = ឡានពន្លត់ភ្លើង និងឡានពេទ្យ
    .about = សម្រាប់ភ្លើងឆេះ របួស និងឈឺភ្លាមៗ ទាំងយប់ទាំងថ្ងៃ។ អាចមានអ្នកបកប្រែ។
    .keywords = ឡានពេទ្យ, រថយន្តសង្គ្រោះ, ពន្លត់អគ្គិភ័យ, ភ្លើងឆេះ

contact-coast-guard-118 = ឆ្មាំសមុទ្រ
    .about = សម្រាប់អាសន្ននៅសមុទ្រ។

## Police and crime. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-police-consultation-9110 = លេខសួរយោបល់ប៉ូលិស
    .about = ប៉ូលិសឱ្យយោបល់ ពេលមិនមែនជាអាសន្ន។ ហៅពីខេត្តណា ភ្ជាប់ទៅប៉ូលិសខេត្តនោះ។

contact-police-sexual-crime-8103 = លេខប៉ូលិស រឿងបទល្មើសផ្លូវភេទ
    .about = លេខប៉ូលិស សម្រាប់មនុស្សដែលរងបទល្មើសផ្លូវភេទ។ ភេទណាក៏បាន។

contact-anonymous-tip-line = លេខរាយការណ៍បទល្មើស មិនបាច់ប្រាប់ឈ្មោះ
    .about = អ្នកអាចរាយការណ៍ការជួញដូរមនុស្ស ដោយមិនប្រាប់ឈ្មោះ។ គេបើកលេខនេះសម្រាប់ប៉ូលិស។ វាមិនមែនជាកន្លែងជួយអ្នកទេ។

contact-boryokudan-removal-centres = មជ្ឈមណ្ឌលប្រឆាំងក្រុមឧក្រិដ្ឋជន
    .about = ឱ្យយោបល់អំពីយ៉ាគូហ្សា និងការគំរាម។ ឥតគិតថ្លៃ ហើយច្បាប់តម្រូវឱ្យរក្សាការសម្ងាត់។ គេធ្វើការជិតស្និទ្ធជាមួយប៉ូលិស។

## Work, pay, training. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-posse-migrant = POSSE ជួយពលករបរទេស
    .about = អង្គការឯករាជ្យ។ ជួយរឿងលិខិតឆ្លងដែន ប្រាក់ខែ របួស និងឯកសារ។ អ៊ីមែលជាភាសាណាក៏បាន។
    .keywords = POSSE, ផូសេ, សហជីព

contact-rink-osaka = RINK អូសាកា បណ្តាញជួយពលករបរទេស
    .about = អង្គការឯករាជ្យ នៅអូសាកា។ អ្នកនៅទូទាំងជប៉ុនទាក់ទងបាន។ ជួយរឿងការងារ ប្រាក់ខែ និងវីសា ហើយអាចទៅការិយាល័យជាមួយអ្នក។
    .keywords = RINK, រីង, អង្គការនៅអូសាកា, សួរយោបល់តាមអ៊ីនធឺណិត

contact-labour-standards-hotline = លេខសួរយោបល់ស្តង់ដារការងារ
    .about = ឆ្លើយអំពីប្រាក់ខែ ម៉ោងធ្វើការ និងច្បាប់ការងារ នៅពេលល្ងាច ថ្ងៃសៅរ៍ និងថ្ងៃអាទិត្យ។ អ្នកមិនបាច់ប្រាប់ឈ្មោះទេ។
    .keywords = ការិយាល័យការងារជប៉ុន, រ៉ូគី

contact-otit-sos = OTIT លេខបន្ទាន់សម្រាប់កម្មសិក្សាការី
    .about = សម្រាប់កម្មសិក្សាការី៖ ហិង្សា ការគំរាម ការបង្ខំឱ្យត្រឡប់ទៅប្រទេសវិញ។ លេខទូរសព្ទនៅលើគេហទំព័ររបស់គេ។
    .keywords = OTIT, កម្មសិក្សាការី, អង្គការកម្មសិក្សា

contact-otit-native-language = OTIT លេខជាភាសាកម្មសិក្សាការី
    .about = ការិយាល័យដែលត្រួតពិនិត្យរឿងកម្មសិក្សាការី។ ឱ្យយោបល់អំពីការងារ និងការរស់នៅ។
    .keywords = OTIT, កម្មសិក្សាការី

contact-mhlw-foreign-workers-telephone = លេខក្រសួងការងារជប៉ុន សម្រាប់ពលករបរទេស
    .about = ក្រសួងការងារជប៉ុនឆ្លើយអំពីប្រាក់ខែ ម៉ោងធ្វើការ និងការបញ្ឈប់ពីការងារ។ កាតនេះមិនស្គាល់លេខជាភាសាថៃ ឬខ្មែរទេ។

contact-fresc-labour-tokyo = នាយកដ្ឋានការងារតូក្យូ បន្ទប់ជនបរទេស
    .about = កន្លែងរបស់នាយកដ្ឋានការងារនៅតូក្យូ៖ ប្រាក់ខែ ម៉ោងធ្វើការ គ្រោះថ្នាក់។ វានៅអគារតែមួយជាមួយមជ្ឈមណ្ឌលជំនួយរបស់ការិយាល័យអន្តោប្រវេសន៍។

contact-tokyo-labour-foreigners = មជ្ឈមណ្ឌលសួរយោបល់ការងារ តូក្យូ
    .about = តូក្យូឱ្យយោបល់អំពីការងារ និងប្រាក់ខែ ឥតគិតថ្លៃ។ នៅទីនោះមានអ្នកបកប្រែតាមវីដេអូ ភាសាថៃ និងភាសាផ្សេងទៀត តែគ្មានភាសាខ្មែរទេ។
    .keywords = ការងារតូក្យូ, មជ្ឈមណ្ឌលការងារតូក្យូ

contact-rengo-hotline = Rengo លេខសួរយោបល់សហជីព
    .about = សហព័ន្ធសហជីពឱ្យយោបល់ អំពីបញ្ហាការងារអ្វីក៏បាន។

contact-ssw-construction-fits = JAC និង FITS សម្រាប់ពលករសំណង់
    .about = សម្រាប់ពលករជំនាញ (តុកុតេ) ផ្នែកសំណង់។ គេថា គេឆ្លើយជាភាសារបស់ពលករ។ លេខនៅលើគេហទំព័ររបស់គេ។

## Embassies, consulates and ministries at home. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-cambodia-embassy-tokyo = ស្ថានឯកអគ្គរាជទូតកម្ពុជាប្រចាំប្រទេសជប៉ុន
    .about = ស្ថានទូតកម្ពុជា។ លិខិតឆ្លងដែន និងជំនួយសម្រាប់ពលរដ្ឋកម្ពុជា។
    .keywords = ស្ថានទូតខ្មែរ, ស្ថានទូតកម្ពុជា, ទូតខ្មែរ, ស្ថានឯកអគ្គរដ្ឋទូតកម្ពុជា, ស្ថានទូត

contact-thai-embassy-tokyo = ស្ថានទូតថៃប្រចាំប្រទេសជប៉ុន
    .about = ស្ថានទូតថៃ។ លិខិតឆ្លងដែន និងជំនួយសម្រាប់ពលរដ្ឋថៃ។
    .keywords = ស្ថានទូតថៃ, ទូតថៃ, ស្ថានទូតសៀម

contact-thai-labour-office-tokyo = ការិយាល័យការងារថៃ តូក្យូ
    .about = ការិយាល័យរបស់ក្រសួងការងារថៃ ក្នុងស្ថានទូត។ កិច្ចសន្យា និងប្រាក់ខែរបស់ពលករថៃ។
    .keywords = ការិយាល័យការងារថៃ

contact-thai-consulate-osaka = ស្ថានអគ្គកុងស៊ុលថៃ អូសាកា
    .about = ស្ថានកុងស៊ុលថៃ សម្រាប់តំបន់កានសៃ។

contact-thai-consulate-fukuoka = ស្ថានអគ្គកុងស៊ុលថៃ ហ្វូគូអូកា
    .about = ស្ថានកុងស៊ុលថៃ សម្រាប់ភាគខាងលិចនៃជប៉ុន។

contact-thai-mfa-consular = ក្រសួងការបរទេសថៃ ជួយពលរដ្ឋថៃនៅបរទេស
    .about = ការិយាល័យនៅប្រទេសថៃ។ ជួយពលរដ្ឋថៃនៅបរទេស ពេលមានគេទុកលិខិតឆ្លងដែន ឬមិនឱ្យប្រាក់ខែ។

contact-cambodia-hon-consulate-nagoya = ស្ថានកុងស៊ុលកិត្តិយសកម្ពុជា ណាហ្គោយ៉ា
    .about = កុងស៊ុលកិត្តិយសរបស់កម្ពុជា។ ឆ្លើយជាភាសាជប៉ុន។

contact-central-cambodia = CENTRAL (សង់ត្រាល់) ភ្នំពេញ
    .about = អង្គការឯករាជ្យ នៅកម្ពុជា។ ជួយពលករខ្មែរនៅបរទេស៖ រឿងច្បាប់ ការតវ៉ា ការត្រឡប់មកវិញ។
    .keywords = CENTRAL, សង់ត្រាល់, អង្គការនៅភ្នំពេញ

## Violence and shelters. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-one-stop-8891 = មជ្ឈមណ្ឌលជួយរឿងហិង្សាផ្លូវភេទ
    .about = ជួយក្រោយរងហិង្សាផ្លូវភេទ៖ គ្រូពេទ្យ ការពិនិត្យ យោបល់។ ហៅពីតំបន់ណា ភ្ជាប់ទៅមជ្ឈមណ្ឌលតំបន់នោះ។ ភេទណាក៏បាន។
    .keywords = មជ្ឈមណ្ឌលវ៉ានស្តុប

contact-dv-soudan-plus = លេខសួរយោបល់ DV Plus
    .about = ឱ្យយោបល់អំពីហិង្សាពីប្តី ប្រពន្ធ ឬសង្សារ។ ទូរសព្ទមានតែភាសាជប៉ុន។ ឆាតមានភាសាផ្សេងទៀត។

contact-womens-consultation-8778 = មជ្ឈមណ្ឌលជួយស្ត្រី
    .about = ឱ្យយោបល់ដល់ស្ត្រីដែលមានបញ្ហា មាននៅគ្រប់ខេត្ត។ គេអាចនឹងឱ្យកន្លែងស្នាក់នៅមានសុវត្ថិភាព។

contact-dv-navi-8008 = លេខសួរយោបល់ DV មជ្ឈមណ្ឌលជិតបំផុត
    .about = ភ្ជាប់អ្នកទៅមជ្ឈមណ្ឌលជិតបំផុត ដែលជួយរឿងហិង្សាពីប្តី ប្រពន្ធ ឬសង្សារ។

contact-women-house-help = HELP ទីជម្រកស្ត្រី
    .about = ទីជម្រកសម្រាប់ស្ត្រី និងកូន។ សញ្ជាតិណា ឬវីសាអ្វីក៏បាន។ ធម្មតាចូលតាមការិយាល័យសុខុមាលភាព ហើយត្រូវបង់លុយ។ សូមទូរសព្ទមុនពេលទៅ។

contact-saalaa = Saalaa ផ្ទះស្ត្រី
    .about = អង្គការឯករាជ្យសម្រាប់ស្ត្រីនៅកាណាហ្គាវ៉ា។ ដំបូងគេជួយស្ត្រីថៃ។

contact-ccw = CCW ឱ្យយោបល់ស្ត្រី
    .about = អង្គការឯករាជ្យ។ ស្តាប់បញ្ហាស្ត្រីបរទេស។ អ្នកមិនបាច់ប្រាប់ឈ្មោះទេ។ លេខនៅលើគេហទំព័ររបស់គេ។

contact-womens-net-kobe = Women's Net Kobe
    .about = អង្គការឯករាជ្យនៅហ្យូហ្គោ។ ជួយស្ត្រី និងក្មេង។ មានទីជម្រក។

# $until: the day on which the other languages ended.
contact-tokyo-womens-plaza = មជ្ឈមណ្ឌលស្ត្រីតូក្យូ (Women's Plaza)
    .about = ក្រុងតូក្យូឱ្យយោបល់ដល់ស្ត្រី។ ភាសាផ្សេងទៀត គ្រាន់តែសាកល្បង ហើយបានឈប់នៅ{ $until }។

contact-victim-support-tokyo = មជ្ឈមណ្ឌលជួយអ្នករងបទល្មើស តូក្យូ
    .about = ជួយមនុស្សដែលរងបទល្មើសនៅតូក្យូ។ បើមានអ្នកចេះភាសាជប៉ុនជាមួយ ល្អជាង។

contact-one-stop-jp-04 = មជ្ឈមណ្ឌលជួយរឿងហិង្សាផ្លូវភេទ មីយ៉ាហ្គី
    .about = ជួយក្រោយរងហិង្សាផ្លូវភេទនៅមីយ៉ាហ្គី និងរឿងវីដេអូពេញវ័យ (AV) ដែរ។ អ្នកមិនបាច់ប្រាប់ឈ្មោះទេ។

contact-one-stop-jp-47 = មជ្ឈមណ្ឌលជួយរឿងហិង្សាផ្លូវភេទ អូគីណាវ៉ា
    .about = ជួយក្រោយរងហិង្សាផ្លូវភេទនៅអូគីណាវ៉ា៖ គ្រូពេទ្យ ការពិនិត្យ យោបល់។

contact-kanagawa-men-sexual-violence = លេខកាណាហ្គាវ៉ា សម្រាប់បុរស និង LGBT
    .about = សម្រាប់បុរស និង LGBT ក្រោយរងហិង្សាផ្លូវភេទ។ លេខទីពីរ ភេទណាក៏បាន។

contact-tokushima-men-sexual-violence = លេខតូគូស៊ីម៉ា សម្រាប់បុរស
    .about = សម្រាប់បុរស ក្រោយរងហិង្សាផ្លូវភេទ។

contact-shimane-men-sexual-violence = លេខស៊ីម៉ាណេ សម្រាប់បុរស និងក្មេងប្រុស
    .about = សម្រាប់បុរស និងក្មេងប្រុស ក្រោយរងហិង្សាផ្លូវភេទ។ គ្រួសារក៏អាចទូរសព្ទបានដែរ។

## Pictures and adult videos. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-paps = PAPS
    .about = អង្គការឯករាជ្យ។ ជួយរឿងវីដេអូពេញវ័យ (AV) រូបផ្ទាល់ខ្លួន និងការបង្ខំឱ្យធ្វើការងារផ្លូវភេទ។ គេសុំឱ្យគេហទំព័រលុបរូប។

contact-av-act-consultation = លេខសួរយោបល់របស់រដ្ឋ រឿងវីដេអូពេញវ័យ (AV)
    .about = រដ្ឋឱ្យយោបល់អំពីការបញ្ចប់កិច្ចសន្យា និងការបញ្ឈប់ការលក់ ឬវីដេអូ។ លេខដូចមជ្ឈមណ្ឌលជួយរឿងហិង្សាផ្លូវភេទ។

contact-safe-line = Safe-Line
    .about = សុំឱ្យគេហទំព័រលុបរូបផ្ទាល់ខ្លួន នៅបរទេសក៏បាន ឥតគិតថ្លៃ។ គេមិនអាចសន្យាថាលុបបានទាំងអស់ទេ។

contact-internet-hotline-center = មជ្ឈមណ្ឌលរាយការណ៍អ៊ីនធឺណិត
    .about = អ្នកអាចរាយការណ៍គេហទំព័រខុសច្បាប់ ដោយមិនប្រាប់ឈ្មោះ។ គេមិនឱ្យយោបល់ទេ។

contact-illegal-harmful-info-center = មជ្ឈមណ្ឌលជួយរឿងព័ត៌មានខុសច្បាប់
    .about = ប្រាប់វិធី ដើម្បីអ្នកសុំលុបការបង្ហោះបានដោយខ្លួនឯង។

## People under 18. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-child-189 = លេខការពារក្មេង
    .about = សម្រាប់អ្នកអាយុក្រោម { $age } ឆ្នាំ ដែលគេធ្វើបាប ឬមានគ្រោះថ្នាក់។ ភ្ជាប់ទៅមជ្ឈមណ្ឌលជួយក្មេងជិតបំផុត។
    .keywords = លេខសម្រាប់កុមារ

contact-child-human-rights-110 = លេខសិទ្ធិមនុស្សសម្រាប់ក្មេង
    .about = ក្រសួងយុត្តិធម៌ជប៉ុនស្តាប់ក្មេង និងក្មេងជំទង់ អំពីការសម្លុត និងការធ្វើបាប។

contact-childline = Childline
    .about = សម្រាប់អ្នកអាយុមិនលើស { $age } ឆ្នាំ។ មានគេស្តាប់។

contact-colabo = Colabo
    .about = អង្គការឯករាជ្យសម្រាប់ក្មេងស្រីជំទង់៖ អាហារ ខោអាវ កន្លែងគេង ការទៅជាមួយអ្នក។

## Any trouble, law, community. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-yorisoi-hotline = លេខសួរយោបល់ Yorisoi
    .about = ស្តាប់បញ្ហាអ្វីក៏បាន ទាំងយប់ទាំងថ្ងៃ ជាភាសាជប៉ុន។ ភាសាផ្សេងមាននៅថ្ងៃខ្លះ។
    .keywords = យ៉ូរិសូអ៊ី, សម្លាប់ខ្លួន, ចង់ស្លាប់

contact-ijuren-smj = Ijuren បណ្តាញជួយជនចំណាកស្រុក
    .about = បណ្តាញអង្គការឯករាជ្យ។ គេអាចប្រាប់ឈ្មោះអង្គការជិតអ្នក។ មនុស្សគ្មានវីសាក៏អាចសួរបាន។

contact-apfs = APFS មិត្តភាពប្រជាជនអាស៊ី
    .about = អង្គការឯករាជ្យ និងសហជីពនៅតូក្យូ។ ជួយជនបរទេស រួមទាំងបញ្ហាវីសា។

contact-iom-japan = IOM អង្គការអន្តរជាតិទេសន្តរប្រវេសន៍
    .about = ជួយមនុស្សដែលរដ្ឋទទួលស្គាល់ថារងការជួញដូរមនុស្ស ឱ្យត្រឡប់ទៅប្រទេសវិញ។ ត្រូវសុំតាមប៉ូលិស ការិយាល័យអន្តោប្រវេសន៍ ឬមជ្ឈមណ្ឌលជួយស្ត្រី។
    .keywords = IOM, អង្គការទេសន្តរប្រវេសន៍

contact-houterasu-multilingual = ហូតេរ៉ាស៊ូ (Houterasu) ព័ត៌មានច្បាប់
    .about = ព័ត៌មានអំពីច្បាប់ និងកន្លែងត្រូវសួរ សម្រាប់គ្រប់គ្នា។ មេធាវីឥតគិតថ្លៃមានលក្ខខណ្ឌ៖ មានអាសយដ្ឋាន ស្នាក់នៅស្របច្បាប់ ចំណូលតិច។
    .keywords = ហូតេរ៉ាស៊ុ, មេធាវី, មេធាវីឥតគិតថ្លៃ

contact-human-rights-foreign = លេខសិទ្ធិមនុស្សសម្រាប់ជនបរទេស
    .about = ក្រសួងយុត្តិធម៌ជប៉ុនស្តាប់រឿងអយុត្តិធម៌ ហើយអាចសុំឱ្យគេឈប់។ ក្រសួងមិនអាចបញ្ជាគេបានទេ។

contact-human-rights-110 = លេខសិទ្ធិមនុស្ស (ភាសាជប៉ុន)
    .about = ក្រសួងយុត្តិធម៌ជប៉ុនស្តាប់រឿងអយុត្តិធម៌។ ក្រសួងក៏អាចសុំឱ្យគេហទំព័រលុបរូបដែរ។

contact-tokyo-bar-foreigners = គណៈមេធាវីតូក្យូ ឱ្យយោបល់ជនបរទេស
    .about = មេធាវីនៅតូក្យូ ដែលឱ្យយោបល់ជនបរទេស។ សូមសួរតម្លៃមុន។

contact-thai-network-japan = បណ្តាញជនជាតិថៃនៅជប៉ុន
    .about = អ្នកស្ម័គ្រចិត្តថៃនៅជប៉ុន។ ជួយរឿងការរស់នៅ សុខភាព និងការជួញដូរមនុស្ស។

contact-cambodian-community-japan = សហគមន៍កម្ពុជានៅជប៉ុន
    .about = ក្រុមជនជាតិកម្ពុជានៅជប៉ុន៖ ការរស់នៅ ឯកសារ ការបកប្រែ មន្ទីរពេទ្យ។

contact-cambodia-support-gifu = សមាគមជួយជនជាតិកម្ពុជា ហ្គីហ្វូ
    .about = ជួយកម្មសិក្សាការីកម្ពុជា ជាភាសាខ្មែរ។ គេក៏ធ្វើការឱ្យថៅកែដែរ ដូច្នេះគេមិនមែនឯករាជ្យគ្រប់ពេលទេ។

contact-jnto-visitor-hotline = លេខសម្រាប់អ្នកទេសចរនៅជប៉ុន
    .about = សម្រាប់អ្នកទេសចរ៖ ឈឺ គ្រោះថ្នាក់ គ្រោះមហន្តរាយ។

contact-tell-lifeline = TELL Lifeline
    .about = សម្រាប់មនុស្សដែលពិបាកចិត្តខ្លាំង។ មានគេស្តាប់ជាភាសាអង់គ្លេស។
    .keywords = សម្លាប់ខ្លួន, ធ្វើអត្តឃាត, អត្តឃាត, ចង់ស្លាប់, មិនចង់រស់, បាក់ទឹកចិត្ត, តានតឹងចិត្ត, អស់សង្ឃឹម, ឯកា

contact-inochi-sos = Inochi SOS
    .about = សម្រាប់មនុស្សដែលចង់ស្លាប់ ឬពិបាកចិត្តខ្លាំង។ មានគេស្តាប់។
    .keywords = សម្លាប់ខ្លួន, ធ្វើអត្តឃាត, អត្តឃាត, ចង់ស្លាប់, មិនចង់រស់, បាក់ទឹកចិត្ត, តានតឹងចិត្ត, អស់សង្ឃឹម, ឯកា

contact-inochi-no-denwa = Inochi no Denwa
    .about = សម្រាប់មនុស្សដែលចង់ស្លាប់ ឬពិបាកចិត្តខ្លាំង។ មានគេស្តាប់។
    .keywords = សម្លាប់ខ្លួន, ធ្វើអត្តឃាត, អត្តឃាត, ចង់ស្លាប់, មិនចង់រស់, បាក់ទឹកចិត្ត, តានតឹងចិត្ត, អស់សង្ឃឹម, ឯកា

## Health. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-amda-medical = AMDA ព័ត៌មានពេទ្យ
    .about = រកមន្ទីរពេទ្យដែលយល់ភាសាអ្នក ហើយពន្យល់ពីប្រព័ន្ធពេទ្យ។ មិនមែនការណែនាំរបស់គ្រូពេទ្យទេ។
    .keywords = AMDA, អ្នកបកប្រែពេទ្យ

contact-himawari-medical = Himawari ព័ត៌មានពេទ្យតូក្យូ
    .about = រកគ្លីនិកនៅតូក្យូ ដែលនិយាយភាសាអ្នក។

contact-share-medical = SHARE សុខភាពជនបរទេស
    .about = អង្គការឯករាជ្យ។ ឱ្យយោបល់សុខភាពដល់ជនបរទេស គ្មានធានារ៉ាប់រងក៏បាន។

contact-tawan-thai-health = TAWAN
    .about = អ្នកស្ម័គ្រចិត្តថៃ។ ឱ្យយោបល់សុខភាព តាមទូរសព្ទ និងអនឡាញ។

## Local offices for foreign residents. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-tokyo-tmc-navi = តូក្យូ ពិគ្រោះជាច្រើនភាសា (TMC Navi)
    .about = កន្លែងរបស់តូក្យូសម្រាប់ជនបរទេស៖ ការរស់នៅ វីសា ត្រូវទៅការិយាល័យណា។ អាចបកប្រែឱ្យអ្នកជាមួយការិយាល័យរដ្ឋ។

contact-tokyo-foreign-residents-advisory = តូក្យូ ឱ្យយោបល់ជនបរទេស
    .about = កន្លែងរបស់តូក្យូសម្រាប់ជនបរទេស៖ ការរស់នៅ និងវីសា។

contact-center-jp-01 = មជ្ឈមណ្ឌលជួយជនបរទេស ហុកកៃដូ

contact-center-jp-07 = មជ្ឈមណ្ឌលជួយជនបរទេស ហ្វូគូស៊ីម៉ា

contact-center-jp-08 = មជ្ឈមណ្ឌលជួយជនបរទេស អ៊ីបារ៉ាគី

contact-center-jp-10 = មជ្ឈមណ្ឌលជួយជនបរទេស ហ្គុនម៉ា

contact-center-jp-11 = មជ្ឈមណ្ឌលជួយជនបរទេស សៃតាម៉ា

contact-center-jp-12 = មជ្ឈមណ្ឌលជួយជនបរទេស ជីបា

contact-center-jp-13-chuo = លេខជួយជនបរទេស ក្រុងជូអូ តូក្យូ

contact-center-jp-14 = មជ្ឈមណ្ឌលជួយជនបរទេស កាណាហ្គាវ៉ា

contact-center-jp-14-hiratsuka = កន្លែងជួយជនបរទេស ហ៊ីរ៉ាត្ស៊ូកា

contact-center-jp-20 = មជ្ឈមណ្ឌលជួយជនបរទេស ណាហ្គាណូ

contact-center-jp-22-shizuoka-city = មជ្ឈមណ្ឌលជួយជនបរទេស ក្រុងស៊ីហ្ស៊ូអូកា

contact-center-jp-23 = មជ្ឈមណ្ឌលជួយជនបរទេស អៃជី

contact-center-jp-27 = មជ្ឈមណ្ឌលជួយជនបរទេស អូសាកា

contact-center-jp-30 = មជ្ឈមណ្ឌលជួយជនបរទេស វ៉ាកាយ៉ាម៉ា

contact-center-jp-33-kurashiki = កន្លែងជួយជនបរទេស គូរ៉ាស៊ីគី

contact-center-jp-34 = មជ្ឈមណ្ឌលជួយជនបរទេស ហ៊ីរ៉ូស៊ីម៉ា

contact-center-jp-34-hatsukaichi = មជ្ឈមណ្ឌលជួយជនបរទេស ហាត្ស៊ូកាអ៊ីជី

# tier: safety
# A local office where the immigration authority comes too: name, and what it is.
contact-center-jp-40 = FUKUOKA IS OPEN មជ្ឈមណ្ឌលជួយជនបរទេស ហ្វូគូអូកា
    .about = ការិយាល័យហ្វូគូអូកាសម្រាប់ជនបរទេស៖ ការងារ ផ្ទះ ពេទ្យ សាលា។ មេធាវី និងនាយកដ្ឋានការងារមកទីនោះ ហើយការិយាល័យអន្តោប្រវេសន៍ក៏មកដែរ។

contact-center-jp-43 = មជ្ឈមណ្ឌលជួយជនបរទេស គូម៉ាម៉ូតូ

contact-center-jp-44 = មជ្ឈមណ្ឌលជួយជនបរទេស អូអ៊ីតា

contact-center-jp-46 = មជ្ឈមណ្ឌលជួយជនបរទេស កាហ្គោស៊ីម៉ា

## The immigration authority. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

# tier: safety
contact-fresc-helpdesk = FRESC កន្លែងជួយ
    .about = កន្លែងនេះជារបស់ការិយាល័យអន្តោប្រវេសន៍។ បុគ្គលិករបស់គេឆ្លើយអំពីវីសា និងការរស់នៅ។

# tier: safety
contact-immigration-information-center = មជ្ឈមណ្ឌលព័ត៌មានអន្តោប្រវេសន៍
    .about = នេះគឺការិយាល័យអន្តោប្រវេសន៍ផ្ទាល់។ គេឆ្លើយអំពីវីសា និងការធ្វើឯកសារ។
    .keywords = អន្តោប្រវេសន៍, នីវកាន់

# tier: safety
contact-fresc = FRESC មជ្ឈមណ្ឌលជំនួយអន្តោប្រវេសន៍
    .about = កន្លែងនេះជារបស់ការិយាល័យអន្តោប្រវេសន៍។ សំណួរអំពីវីសា ការងារ និងការរស់នៅ។

# tier: safety
contact-immigration-trafficking = ទំព័រអន្តោប្រវេសន៍ សម្រាប់មនុស្សដែលគេជួញដូរ
    .about = នេះគឺការិយាល័យអន្តោប្រវេសន៍ផ្ទាល់។ ទំព័រអំពីការការពារមនុស្សដែលគេជួញដូរ។

# What a local office for foreign residents is. Stands under its name.
about-local-centre = ការិយាល័យក្នុងតំបន់សម្រាប់ជនបរទេស៖ ការរស់នៅ ការងារ វីសា ត្រូវទៅការិយាល័យណា។

## What a contact helps with. Stands in a list after "Helps with:" and as the name of a list of contacts. Short, lower case.

help-emergency = គ្រោះថ្នាក់បន្ទាន់
help-police = ការទាក់ទងប៉ូលិស
help-trafficking = ការជួញដូរមនុស្ស
help-sexual-violence = ហិង្សាផ្លូវភេទ
help-domestic-violence = ហិង្សាពីប្តី ប្រពន្ធ ឬសង្សារ
help-medical = គ្រូពេទ្យ និងមន្ទីរពេទ្យ
help-injury = គ្រោះថ្នាក់ការងារ
help-general = បញ្ហាអ្វីក៏បាន
help-image-abuse = រូប ឬវីដេអូសម្ងាត់
help-women = បញ្ហារបស់ស្ត្រី
help-adult-video = វីដេអូផ្លូវភេទ (AV)
help-children = ក្មេង និងវ័យជំទង់
help-shelter = កន្លែងស្នាក់នៅដែលមានសុវត្ថិភាព
help-human-rights = រឿងអយុត្តិធម៌
help-mental-health = ពិបាកចិត្តខ្លាំង
help-interpretation = ការបកប្រែ
help-labour = ការងារ
help-wages = ប្រាក់ខែ
help-technical-intern = កម្មសិក្សាការី (ជីស្ស៊ូសេ)
help-specified-skilled = ពលករជំនាញ (តុកុតេ)
help-immigration-status = វីសា
help-legal-aid = ច្បាប់ និងមេធាវី
help-embassy = លិខិតឆ្លងដែន និងស្ថានទូត

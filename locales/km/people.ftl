## The people who help: for whom they are, what they tell immigration, which of their numbers speaks her language.

# tier: safety
# Once above a list of people. Many offices help, some report, the police can act. Never write that nobody reports.
immigration-note = បើវីសាអ្នកផុតកំណត់៖ កន្លែងច្រើនមិនប្រាប់ញូកាន់អំពីអ្នកដែលមកសុំជំនួយទេ។ តែកន្លែងខ្លះប្រាប់ ហើយប៉ូលិសអាចចាត់ការ។ សូមសួរអង្គការឯករាជ្យ ឬមេធាវី ថាគួរទៅកន្លែងណា។

# Below the sentence above, once for each group. $names: who they are. $said: one of the sentences tells-immigration-….
immigration-of = { $names }៖ { $said }

# Where the list is long, instead of their names: groups, unions, lawyers and lines that are not of the state.
immigration-who-need-not = អង្គការឯករាជ្យ សហជីព មេធាវី និងខ្សែទូរសព្ទឯកជន

# The same: labour offices.
immigration-who-must-helps-first = ការិយាល័យការងារ

# The same: other offices and lines of the state or a city.
immigration-who-must = ការិយាល័យ និងខ្សែទូរសព្ទរដ្ឋផ្សេងទៀត

# The same: the police.
immigration-who-acts = ប៉ូលិស

# The same: embassies, and others of whom it is not known.
immigration-who-unknown = ស្ថានទូត និងកន្លែងខ្លះទៀត

# Heading at the end of the list: people who are there for citizens of another country than the reader's.
contacts-for-others = សម្រាប់ពលរដ្ឋប្រទេសផ្សេង

# Beside one number or page: it speaks her language. $language: name of a language.
channel-speaks = ប្រើភាសា{ $language }បាន

# Beside one number or page.
channel-japanese-only = ភាសាជប៉ុនប៉ុណ្ណោះ

# Why a contact stands here: not the number shown, but another one, or a chat or page, is in her language. $language: name of a language.
why-language-elsewhere = លេខ ឬទំព័រផ្សេងរបស់គេ ប្រើភាសា{ $language }បាន

# Whom a contact is made for. $people: a list of the names serves-….
why-serves = សម្រាប់{ $people }

# After "for".
serves-women = ស្ត្រី

# After "for".
serves-men = បុរស

# After "for".
serves-lgbt = អ្នក LGBT

# After "for".
serves-children = ក្មេង និងក្មេងជំទង់

# After "for".
serves-trainees = កម្មសិក្សាការី

# After "for": people on a short visit.
serves-visitors = អ្នកទេសចរ

# tier: safety
# For a phone without a SIM, above the people of a page.
phone-wifi = បើគ្មានស៊ីម ទូរសព្ទអ្នកត្រូវការ Wi-Fi ដើម្បីសរសេរ ឬអាន។ ដើម្បីហៅប៉ូលិស ឬឡានពេទ្យ សូមប្រើទូរសព្ទអ្នកផ្សេង។

## The people who help: for whom they are, what they tell immigration, which of their numbers speaks her language.

# tier: safety
# Once above a list of people. Many offices help, some report, the police can act. Never write that nobody reports.
immigration-note = បើវីសាអ្នកផុតកំណត់ហើយ៖ កន្លែងជាច្រើនមិនរាយការណ៍អំពីមនុស្សដែលមកសុំជំនួយទេ។ តែកន្លែងខ្លះរាយការណ៍ ហើយប៉ូលិសអាចចាត់វិធានការលើអ្នក។ សូមសួរអង្គការជួយជនបរទេស (មិនមែនរដ្ឋ) ឬមេធាវី ថាគួរទៅការិយាល័យណា។

# Below the sentence above, once for each group. $names: who they are. $said: one of the sentences tells-immigration-….
immigration-of = { $names }៖ { $said }

# tier: safety
# Below the groups, where the police or the ambulance stand among the people.
immigration-danger = បើមានគ្រោះថ្នាក់ដល់ជីវិត សូមហៅមុនសិន។

# Where the list is long, instead of their names: groups, unions, lawyers and lines that are not of the state.
immigration-who-need-not = អង្គការជួយជនបរទេស (មិនមែនរដ្ឋ) សហជីព មេធាវី និងលេខរបស់ឯកជន

# The same: labour offices.
immigration-who-must-helps-first = ការិយាល័យត្រួតពិនិត្យការងាររបស់រដ្ឋ (រ៉ូគី)

# The same: other offices and lines of the state or a city.
immigration-who-must = ការិយាល័យ និងលេខរបស់រដ្ឋផ្សេងទៀត

# The same: the police.
immigration-who-acts = ប៉ូលិស

# The same: embassies, and others of whom it is not known.
immigration-who-unknown = ស្ថានទូត និងកន្លែងខ្លះទៀត

# Heading at the end of the list: people who are there for citizens of another country than the reader's.
contacts-for-others = សម្រាប់ពលរដ្ឋប្រទេសផ្សេង

# Beside one number or page: it speaks her language. $language: name of a language.
channel-speaks = ប្រើភាសា{ $language }បាន

# Beside one number or page.
channel-japanese-only = មានតែភាសាជប៉ុន

# Not the number that stands first, but another way to the same people is in her language. $kind: which way. $language: name of a language.
why-language-elsewhere = { $kind ->
    [phone] លេខជាភាសា{ $language }
    [sms] សារ SMS ជាភាសា{ $language }
    [email] អ៊ីមែលជាភាសា{ $language }
    [line] LINE ជាភាសា{ $language }
    [chat] ឆាតជាភាសា{ $language }
    [web] គេហទំព័រជាភាសា{ $language }
    [walk-in] បើទៅផ្ទាល់ ប្រើភាសា{ $language }បាន
   *[other] មានវិធីផ្សេងទៀតជាភាសា{ $language }
 }

# Whom a contact is made for. $people: a list of the names serves-….
why-serves = សម្រាប់{ $people }

# After "for".
serves-women = ស្ត្រី

# After "for".
serves-men = បុរស

# After "for".
serves-lgbt = មនុស្សស្រឡាញ់ភេទដូចគ្នា ឬប្តូរភេទ (LGBT)

# After "for".
serves-children = ក្មេង និងវ័យជំទង់

# After "for".
serves-trainees = កម្មសិក្សាការី (ជីស្ស៊ូសេ)

# After "for": people on a short visit.
serves-visitors = អ្នកទេសចរ

# tier: safety
# For a phone without a SIM, above the people of a page.
phone-wifi = បើគ្មានស៊ីម ទូរសព្ទអ្នកត្រូវការ Wi-Fi ដើម្បីផ្ញើសារ ឬអានសារ។ ដើម្បីហៅប៉ូលិស ឬឡានពេទ្យ សូមប្រើទូរសព្ទអ្នកផ្សេង។

## The people who help: for whom they are, what they tell immigration, which of their numbers speaks her language.

# tier: safety
# Once above a list of people. Many offices help, some report, the police can act. Never write that nobody reports.
immigration-note = If your visa has ended: many offices do not report people who come for help, but some do, and the police can act. Ask a helper group or a lawyer which office to go to.

# Below the sentence above, once for each group. $names: who they are. $said: one of the sentences tells-immigration-….
immigration-of = { $names }: { $said }

# tier: safety
# Below the groups, where the police or the ambulance stand among the people.
immigration-danger = If life is in danger, call first.

# Where the list is long, instead of their names: groups, unions, lawyers and lines that are not of the state.
immigration-who-need-not = Helper groups, unions, lawyers and private lines

# The same: labour offices.
immigration-who-must-helps-first = Labour offices

# The same: other offices and lines of the state or a city.
immigration-who-must = Other public offices and lines

# The same: the police.
immigration-who-acts = Police

# The same: embassies, and others of whom it is not known.
immigration-who-unknown = Embassies and some others

# Heading at the end of the list: people who are there for citizens of another country than the reader's.
contacts-for-others = For people of other countries

# Beside one number or page: it speaks her language. $language: name of a language.
channel-speaks = In { $language }

# Beside one number or page.
channel-japanese-only = Japanese only

# Not the number that stands first, but another way to the same people is in her language. $kind: which way. $language: name of a language.
why-language-elsewhere = { $kind ->
    [phone] Number in { $language }
    [sms] Text message in { $language }
    [email] Mail in { $language }
    [line] LINE in { $language }
    [chat] Chat in { $language }
    [web] Web page in { $language }
    [walk-in] At the place itself, in { $language }
   *[other] Another way in { $language }
 }

# Whom a contact is made for. $people: a list of the names serves-….
why-serves = For { $people }

# After "for".
serves-women = women

# After "for".
serves-men = men

# After "for".
serves-lgbt = LGBT people

# After "for".
serves-children = children and teenagers

# After "for".
serves-trainees = technical interns

# After "for": people on a short visit.
serves-visitors = visitors

# tier: safety
# For a phone without a SIM, above the people of a page.
phone-wifi = Without a SIM, your phone needs Wi-Fi to write or read. To call the police or an ambulance, use another person's phone.

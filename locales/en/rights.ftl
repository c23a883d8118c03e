## Rights: what the law says. Each stands on one or more cards, with the law and article beside it.
## At most 45 words in English. Say what the law says and its limits. Never "you will get". Keep every "not", "may" and "must".

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v). $months, $yen: numbers or dates that the card fills in.
right-passport-intern = Technical interns: your employer and supervising organisation must not keep your passport or residence card. Keeping it against your will is a crime: up to { $months } months in prison or a fine of up to { $yen } yen.

# tier: safety
# Labor Standards Act 5.
right-passport-guideline = Other workers: a government guideline tells every employer not to keep passports or residence cards. The guideline has no punishment. Keeping papers to make you work can be a crime.

# tier: safety
# Labor Standards Act 23. $days: numbers or dates that the card fills in.
right-property-back = When you leave the job and ask for it, the employer must give back what is yours within { $days } days: money, bank book, papers.

# tier: safety
# Labor Standards Act 15. $days: numbers or dates that the card fills in.
right-conditions-different = The employer must tell you pay, hours and other conditions when hiring. If the real ones are different, you may leave at once. If you moved for the job and go home within { $days } days after you leave, the employer must pay the trip.

# tier: safety
# Employment Security Act 5-3, Employment Security Act 65(ix). $months, $yen: numbers or dates that the card fills in.
right-false-advert = Recruiting people with false adverts or false conditions is a crime: up to { $months } months in prison or a fine of up to { $yen } yen.

# tier: safety
# Immigration Control and Refugee Recognition Act 2(vii), Penal Code 226-2.
right-trafficking-consent = If someone tricked, forced, sold or bought you to gain from you, this may be the crime of human trafficking, even if you said yes at first. Only the authorities can decide this. Ask a helper.

# tier: safety
# Immigration Control and Refugee Recognition Act 24(iv).
right-trafficking-status = For foreigners, sexual work can be a reason for deportation, but not for people under a trafficker's control. Immigration decides who that is. Ask a helper group or lawyer first.

# tier: safety
# Immigration Control and Refugee Recognition Act 50(1)(iii).
right-trafficking-permission = People whom the authorities recognise as victims of trafficking may be given permission to stay. Immigration decides. Few people a year are recognised. Bad pay or violence alone is not enough.

# tier: safety
# Penal Code 220. $months, $years: numbers or dates that the card fills in.
right-confinement = Locking a person in, or stopping them from leaving, is a crime for anyone: from { $months } months to { $years } years in prison.

# tier: safety
# Labor Standards Act 94(1), Ordinance on Dormitories Attached to Enterprises 4.
right-dormitory-free = In a company dormitory you need no permission to go out or stay out. Visitors may be limited only by fair rules. This is not for an ordinary flat that the company rents.

# tier: safety
# Technical Intern Training Act 48(2), Technical Intern Training Act 111(vi).
right-intern-outing = Technical interns: it is a crime to stop you from phoning, meeting people or going out outside training hours by threatening dismissal, a fine or another loss.

# tier: safety
# Immigration Control and Refugee Recognition Act 24.
right-no-deport = Your boss, broker or organisation cannot deport you. Only immigration can order a person to leave, and only by a legal procedure.

# tier: safety
# Penal Code 220, Penal Code 223. $years: numbers or dates that the card fills in.
right-forced-departure = Making you leave by threats, by violence or by holding you is a crime. Forcing a person: up to { $years } years in prison.

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51.
right-intern-return = Technical interns: if training cannot continue, the employer and the organisation must help you find another place, if you want to go on. Going home early needs your own will.

# tier: safety
# Labor Standards Act 24.
right-wages-full = Wages must be paid in full, directly to you, at least once a month, on a fixed day. Only the law or a written agreement with the workers' side allows deductions.

# tier: safety
# Minimum Wages Act 4.
right-minimum-wage = Pay below the minimum wage of the prefecture is against the law, even if you agreed. The difference is owed to you. The rate changes every year: ask for today's rate. A few employers have a permit to pay less.

# tier: safety
# Labor Standards Act 37. $day-hours, $week-hours, $percent: numbers or dates that the card fills in.
right-overtime-pay = In most jobs, work over { $day-hours } hours a day or { $week-hours } hours a week is paid at least { $percent }% more. Farm and fishery work, real managers and servants in a private home have other rules.

# tier: safety
# Labor Standards Act 115, Labor Standards Act 143. $years: numbers or dates that the card fills in.
right-wage-claim-time = You can claim unpaid wages for { $years } years. This is the rule for now.

# tier: safety
# Labor Standards Act 17, Labor Standards Act 24.
right-debt-no-set-off = The employer may not take a debt out of your wages if the money was lent on condition that you work. Wages are paid in full. The debt is a separate matter.

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-debt-forced-work = A debt gives nobody the right to make you work, keep you or take your papers. Making you work by violence, threats or locking in is a crime: { $low } to { $high } years in prison or a fine.

# tier: safety
# Employment Security Act 32-3(2), Employment Security Act 65.
right-job-fee = In Japan, job agencies must not take a fee from you for finding a job. There are a few exceptions, such as performers and models. Fees paid in your country follow the law there.

# tier: safety
# Anti-Prostitution Act 9, Anti-Prostitution Act 10, Civil Code 90.
right-sex-debt-void = Making someone sell sex by lending money or by a contract is a crime. A debt tied to such a contract is void in Japan.

# tier: safety
# Labor Standards Act 16.
right-no-penalty = A contract may not fix a penalty or a sum of damages for quitting. The employer may still ask a court for real damage you caused on purpose or by serious carelessness.

# tier: safety
# Civil Code 627. $weeks: numbers or dates that the card fills in.
right-quit-open-ended = If your contract has no end date, you can give notice at any time. The job ends { $weeks } weeks later. No permission is needed.

# tier: safety
# Civil Code 628, Labor Standards Act 137. $years: numbers or dates that the card fills in.
right-quit-fixed-term = If your contract has an end date, you may leave at once for an unavoidable reason. After { $years } year of a longer contract you may leave at any time. In other cases the employer may claim real damage.

# tier: safety
# Immigration Control and Refugee Recognition Act 19-16, Immigration Control and Refugee Recognition Act 22-4. $days, $months: numbers or dates that the card fills in.
right-leaving-notice = With a work status you must tell immigration within { $days } days after you leave the job. After { $months } months without that work, without good reason, the status can be taken away.

# tier: safety
# Penal Code 204, Penal Code 208. $years: numbers or dates that the card fills in.
right-violence-crime = Hitting a person is a crime, even without an injury. Causing an injury: up to { $years } years in prison.

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-forced-labour = Making someone work by violence, threats, locking in or other unfair pressure is a crime: { $low } to { $high } years in prison or a fine.

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51.
right-intern-move = Technical interns: violence, threats or harassment, to you or to a fellow intern, is a reason to ask for another employer. Punishing you for asking is a crime. The office in charge decides.

# tier: safety
# Penal Code 176, Penal Code 177.
right-sexual-consent = A sexual act without your free yes is a crime, also in marriage. Also when you froze, slept, drank, were afraid, or feared someone with power over your work or money. You need not have fought back.

# tier: safety
# Criminal Investigation Rules 61, Criminal Investigation Rules 233.
right-police-report = Police must accept your report of a crime. They must use an interpreter if you do not understand Japanese. You can ask for a woman officer. If your visa is past its date, get advice first.

# tier: safety
# Code of Criminal Procedure 290-2.
right-name-in-court = People harmed by sexual crimes or trafficking can ask that their name is not said in open court. The court decides.

# tier: safety
# Anti-Prostitution Act 7, Anti-Prostitution Act 12. $years: numbers or dates that the card fills in.
right-forced-sex-crime = Making someone sell sex by lies, pressure, threats or violence is a crime. So is running it from a place where you are made to live: up to { $years } years in prison.

# tier: safety
# DV Prevention Act 10, DV Prevention Act 23.
right-partner-violence = The law on violence by a spouse or live-in partner covers every nationality. Officials must respect your safety and secrets. A court can order the partner to stay away. It is not for bosses. Overstay can still bring detention.

# tier: safety
# Penal Code 223. $years: numbers or dates that the card fills in.
right-coercion = Making a person do something by threats or violence is a crime, whoever does it: up to { $years } years in prison.

# tier: safety
# Act on Support for Women Facing Difficult Problems 9.
right-womens-support = Every prefecture must have a centre for women with difficult problems. It can give a safe place for a time, but not to everyone. Men are outside this law. Ask if there is a place.

# tier: safety
# Penal Code 222. $years, $yen: numbers or dates that the card fills in.
right-threat-crime = Threatening you or your relative is a crime: up to { $years } years in prison or a fine of up to { $yen } yen. Messages count. If the person is abroad, police here can do little alone.

# tier: safety
# Penal Code 223, Penal Code 249. $force-years, $money-years: numbers or dates that the card fills in.
right-threats-for-gain = Using threats to make you do something: up to { $force-years } years in prison. Using threats to get money: up to { $money-years } years.

# tier: safety
# Money Lending Business Act 21.
right-lender-limits = A lender or collector may not threaten you, may not come or phone at night or at your work without good reason, and may not tell others about the debt or ask your family to pay.

# tier: safety
# AV Appearance Damage Prevention and Relief Act 4, AV Appearance Damage Prevention and Relief Act 5, AV Appearance Damage Prevention and Relief Act 10.
right-av-written = An adult-video contract must be on paper or electronic, one for each video, explained before you sign. An unwritten contract has no effect. A penalty for stopping is void.

# tier: safety
# AV Appearance Damage Prevention and Relief Act 7, AV Appearance Damage Prevention and Relief Act 8, AV Appearance Damage Prevention and Relief Act 9. $filming-months, $release-months: numbers or dates that the card fills in.
right-av-refuse = No filming before { $filming-months } month after you get the papers. On the day you may refuse any act; nobody may claim money for that. No release before { $release-months } months after all filming.

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13, AV Appearance Damage Prevention and Relief Act 14. $signed-from, $years: numbers or dates that the card fills in.
right-av-end-free = Contract from { $signed-from }: you may end it free, for any reason, in writing or by message, until { $years } year after release. You may have to give back the money you got.

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years, $last-day: numbers or dates that the card fills in.
right-av-earlier-contract-long = Contract from { $second-from } to { $second-until }: you may end it free until { $last-day }, or { $second-years } year after release if that is later. Contract from { $first-from } to { $first-until }: { $first-years } years after release. Older contracts: ask.

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years: numbers or dates that the card fills in.
right-av-earlier-contract = Contract from { $second-from } to { $second-until }: you may end it free until { $second-years } year after release. Contract from { $first-from } to { $first-until }: until { $first-years } years after release. Older contracts: ask.

# tier: safety
# Private Sexual Images Act 3. $years, $yen: numbers or dates that the card fills in.
right-image-crime = Showing a private sexual picture of you to many people is a crime: up to { $years } years in prison or a fine of up to { $yen } yen. It needs your complaint to the police. Pictures made to be shown to others are not covered.

# tier: safety
# Act on Punishing Sexual Filming 2. $years, $yen: numbers or dates that the card fills in.
right-secret-filming = Filming you sexually in secret, by force, or by a lie about who will see it is a crime: up to { $years } years in prison or a fine of up to { $yen } yen.

# tier: safety
# Private Sexual Images Act 4. $days: numbers or dates that the card fills in.
right-takedown = You can ask a site to take the picture down. The site asks the one who posted it and may remove it after { $days } days. Nobody can promise that every copy is gone.

# tier: safety
# Child Prostitution and Child Pornography Act 2, Child Prostitution and Child Pornography Act 4. $age, $years: numbers or dates that the card fills in.
right-child-paid-sex = An adult who pays, or promises to pay, for sex with a person under { $age } breaks the law: up to { $years } years in prison. Police may still ask you questions.

# tier: safety
# Child Prostitution and Child Pornography Act 7. $age: numbers or dates that the card fills in.
right-child-pictures = Sexual pictures of a person under { $age } are against the law, whoever took them. The one who asks, pays, keeps or spreads them commits a crime.

# tier: safety
# Penal Code 176, Penal Code 177. $age, $low, $high, $gap: numbers or dates that the card fills in.
right-under-16 = Under { $age } the law does not accept your yes to sexual acts. If you are { $low } to { $high }, this is so when the other person is { $gap } or more years older.

# tier: safety
# Labor Standards Act 60, Labor Standards Act 61. $age, $from-hour, $until-hour: numbers or dates that the card fills in.
right-child-work = Under { $age }: in general no work from { $from-hour } to { $until-hour }, no overtime, no dangerous work. Your wages are paid to you, not to others.

# tier: safety
# Industrial Accident Compensation Insurance Act 3.
right-accident-cover = Accident insurance covers workers of any nationality and visa, even if the employer never joined. Servants in a private home are outside. Small farms and fishing firms may be outside, but the employer still owes compensation.

# tier: safety
# Industrial Accident Compensation Insurance Act 12-8, Industrial Accident Compensation Insurance Act 14. $day, $percent: numbers or dates that the card fills in.
right-accident-care = For a work injury, medical care is free. From day { $day } without work you get at least { $percent }% of your usual pay.

# tier: safety
# Labor Standards Act 19. $days: numbers or dates that the card fills in.
right-no-dismissal-injury = The employer may not dismiss you while you are off work for a work injury, and { $days } days after.

# tier: safety
# Industrial Accident Compensation Insurance Act 42. $years, $disability-years: numbers or dates that the card fills in.
right-accident-time = Ask for the money within { $years } years. For lasting disability: { $disability-years } years.

# tier: safety
# Labor Standards Act 3.
right-law-for-everyone = Labour law, safety rules and accident insurance cover work done in Japan, whatever your visa is. Asking for your pay is not an offence.

# tier: safety
# Immigration Control and Refugee Recognition Act 70(1)(v), Immigration Control and Refugee Recognition Act 62(2).
right-overstay-risk = Staying past the date is itself an offence. Police and immigration can arrest or detain. Many offices do not report people who come for help, but some do. Ask a helper group or lawyer which office to go to.

# tier: safety
# Immigration Control and Refugee Recognition Act 24-3, Immigration Control and Refugee Recognition Act 5(1)(ix). $short-years, $long-years: numbers or dates that the card fills in.
right-departure-order = If you want to go home and have no other problem, you can go to immigration yourself. Usually you may not come back for { $short-years } year, not { $long-years }. There are conditions. See a lawyer first.

# tier: safety
# Act 60 of the year Reiwa 6 suppl. 15(4). $start: numbers or dates that the card fills in.
right-new-scheme = Since { $start } a new scheme, Employment for Skill Development, replaces technical intern training. The old office has ended and a new one does its work. Ask a helper which rules are yours.

## Rights: what the law says. Each stands on one or more cards, with the law and article beside it.
## The first sentence is what everybody sees, so it must be true alone: an exception that changes what she does stands in it. At most 45 words in
## English. What else she may want to know stands in ".more", in the same languages. Never "you will get". Keep every "not", "may" and "must".

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v). $months, $yen: numbers or dates that the card fills in.
right-passport-intern = Technical interns: your employer and supervising organisation must not keep your passport or residence card.
    .more = Keeping it against your will is a crime: up to { $months } months in prison or a fine of up to { $yen } yen.

# tier: safety
# Technical Intern Training Act 48(1), Technical Intern Training Act 111(v), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-passport-intern-later = Technical interns from before { $start }: by the old rule, your employer must not keep your passport or residence card. We think it still holds, but do not know for sure. Ask a helper.
    .more = By the old rule, keeping it against your will is a crime.

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117.
right-passport-guideline = Other workers: a government guideline tells every employer not to keep passports or residence cards, but the guideline has no punishment.
    .more = Keeping papers to make you work can be a crime.

# tier: safety
# Labor Standards Act 23. $days: numbers or dates that the card fills in.
right-property-back = When you leave the job and ask for it, the employer must give back what is yours within { $days } days: money, bank book, papers.
    .more = If you do not agree on an amount, the employer must give the part that both agree on.

# tier: safety
# Labor Standards Act 15. $days: numbers or dates that the card fills in.
right-conditions-different = The employer must tell you pay, hours and other conditions when hiring. If the real ones are different, you may leave at once. Leaving can affect your visa.
    .more = If you moved for the job and go back to your old home within { $days } days after you leave, the employer must pay the trip.

# tier: safety
# Employment Security Act 5-3, Employment Security Act 65(ix). $months, $yen: numbers or dates that the card fills in.
right-false-advert = Whoever finds workers by false adverts or false conditions commits a crime in Japan.
    .more = The punishment is up to { $months } months in prison or a fine of up to { $yen } yen.

# tier: safety
# Immigration Control and Refugee Recognition Act 2(vii), Penal Code 225, Penal Code 226-2, Penal Code 227.
right-trafficking-consent = If someone tricked, forced, sold or bought you to gain from you, this may be human trafficking, even if you said yes at first. Only the authorities decide.
    .more = Human trafficking is a crime. Ask a helper about it.

# tier: safety
# Immigration Control and Refugee Recognition Act 24(iv).
right-trafficking-status = For foreigners, selling sex or work tied to it can be a reason for deportation, but not for people under a trafficker's control. Immigration decides who that is.
    .more = Ask a helper group or lawyer first.

# tier: safety
# Immigration Control and Refugee Recognition Act 50(1)(iii).
right-trafficking-permission = People whom the authorities recognise as victims of trafficking may be given permission to stay. Immigration decides, and few people a year are recognised.
    .more = Low pay or violence alone is not enough to be recognised.

# tier: safety
# Penal Code 220. $months, $years: numbers or dates that the card fills in.
right-confinement = It is a crime to lock you in or to hold you so that you cannot leave, whether a boss, a broker or your partner does it.
    .more = The punishment is from { $months } months to { $years } years in prison.

# tier: safety
# Labor Standards Act 94(1), Ordinance on Dormitories Attached to Enterprises 4.
right-dormitory-free = In a company dormitory you need no permission to go out or stay out. This is not for an ordinary flat that the company rents.
    .more = Visitors may be limited only at times and places where they would disturb the others.

# tier: safety
# Technical Intern Training Act 48(2), Technical Intern Training Act 111(vi).
right-intern-outing = Technical interns: outside training hours you may phone, meet people and go out. Your employer and supervising organisation must not limit this unfairly.
    .more = Telling you that it is forbidden, and threatening dismissal, a fine or another loss, is a crime.

# tier: safety
# Technical Intern Training Act 48(2), Technical Intern Training Act 111(vi), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-outing-later = Technical interns from before { $start }: by the old rule, your employer must not unfairly limit your calls, meetings or outings. We think it still holds, but do not know for sure. Ask a helper.
    .more = By the old rule, forbidding them with a threat of dismissal, a fine or another loss is a crime.

# tier: safety
# Immigration Control and Refugee Recognition Act 24.
right-no-deport = Your boss, broker or supervising organisation cannot deport you. Only immigration can order a person to leave Japan, and only by a legal procedure.

# tier: safety
# Penal Code 220, Penal Code 223. $years: numbers or dates that the card fills in.
right-forced-departure = Making you leave Japan by threats, by violence or by holding you is a crime.
    .more = Forcing a person: up to { $years } years in prison.

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51(1).
right-intern-return = Technical interns: if training cannot go on, and you want to go on, your employer and supervising organisation must help you find another place.
    .more = An official guide says that going home early needs your own will.

# tier: safety
# Technical Intern Training Act 33, Technical Intern Training Act 51(1), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-return-later = Technical interns from before { $start }: by the old rule, if training stops, your employer must help you find another place. We think it still holds, but do not know for sure. Ask a helper.
    .more = The rule is for those who want to go on.

# tier: safety
# Labor Standards Act 24.
right-wages-full = Wages must be paid directly to you, at least once a month, on a fixed day. Only the law or a written agreement with the workers' side allows deductions.
    .more = The law allows tax and insurance. A paper that you alone signed is not such an agreement.

# tier: safety
# Minimum Wages Act 4.
right-minimum-wage = Pay below the minimum wage of the prefecture is against the law, even if you agreed. Only a few employers have a permit to pay less.
    .more = The employer owes you the difference. The minimum wage changes every year: ask what it is now for one hour.

# tier: safety
# Labor Standards Act 32, Labor Standards Act 37, Labor Standards Act 41, Labor Standards Act 116(2), Ordinance to the Labor Standards Act 25-2(1). $day-hours, $week-hours, $small-week-hours, $few, $percent: numbers or dates that the card fills in.
right-overtime-pay = Work over { $day-hours } hours a day or { $week-hours } a week ({ $small-week-hours } in small shops and bars) is paid at least { $percent }% more. Farms, fishery, real managers and home servants have other rules.
    .more = { $small-week-hours } hours: shops, cinemas, health and beauty, hotels, restaurants and bars with fewer than { $few } workers. Some work plans have other limits.

# tier: safety
# Labor Standards Act 115, Labor Standards Act 143. $years, $retirement-years: numbers or dates that the card fills in.
right-wage-claim-time = For now, you can claim unpaid wages for { $years } years from the day on which they should have been paid.
    .more = Retirement pay: { $retirement-years } years.

# tier: safety
# Labor Standards Act 17, Labor Standards Act 24.
right-debt-no-set-off = The employer must not take a debt out of your wages if the money was lent on condition that you work.
    .more = Wages must be paid in full. The debt is a separate matter.

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-debt-forced-work = Even if you really owe money, nobody has the right to make you work, keep you or take your papers.
    .more = Making you work by violence, threats or locking in is a crime: { $low } to { $high } years in prison or a fine.

# tier: safety
# Employment Security Act 32-3(2), Employment Security Act 65.
right-job-fee = In Japan, job agencies must not take a fee from you for finding a job. There are a few exceptions, such as performers and models.
    .more = Fees paid in your country follow the law there.

# tier: safety
# Anti-Prostitution Act 9, Anti-Prostitution Act 10, Civil Code 90.
right-sex-debt-void = A debt tied to a contract to sell sex is void in Japan. Whoever lends money or makes a contract to make someone sell sex commits a crime.
    .more = Other debts, such as a loan at home, may still be owed.

# tier: safety
# Labor Standards Act 16.
right-no-penalty = A contract may not fix a penalty or a sum of damages for quitting. The employer may still ask a court for real damage you caused on purpose or by serious carelessness.

# tier: safety
# Civil Code 627. $weeks: numbers or dates that the card fills in.
right-quit-open-ended = If your contract has no end date, you can give notice at any time, and the job ends { $weeks } weeks later. But leaving can affect your visa.
    .more = No permission is needed.

# tier: safety
# Civil Code 628, Labor Standards Act suppl. 137. $years: numbers or dates that the card fills in.
right-quit-fixed-term = If your contract has an end date, you may leave for an unavoidable reason, or after { $years } year of a longer contract. Otherwise the employer may claim real damage. Leaving can affect your visa.
    .more = For an unavoidable reason you may leave at once.

# tier: safety
# Immigration Control and Refugee Recognition Act 19-16, Immigration Control and Refugee Recognition Act 22-4. $days, $months: numbers or dates that the card fills in.
right-leaving-notice = With a work visa (status of residence) you must tell immigration within { $days } days after you leave the job. After { $months } months without that work, without good reason, the visa can be taken away.

# tier: safety
# Penal Code 204, Penal Code 208. $years: numbers or dates that the card fills in.
right-violence-crime = Whoever hits you commits a crime, even if you have no injury.
    .more = Causing an injury: up to { $years } years in prison.

# tier: safety
# Labor Standards Act 5, Labor Standards Act 117. $low, $high: numbers or dates that the card fills in.
right-forced-labour = Whoever makes you work by violence, threats, locking in or other unfair pressure commits a crime.
    .more = The punishment is { $low } to { $high } years in prison or a fine.

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51(1), Technical Intern Training Act 111(vii).
right-intern-move = Technical interns: violence, threats or harassment, to you or to a fellow intern, is a reason to ask for another employer. The office in charge decides.
    .more = You may report a breach of the intern law to the office. Punishing you for that report is a crime. For only asking for another employer, the law does not say so.

# tier: safety
# Technical Intern Training Act 49, Technical Intern Training Act 51(1), Technical Intern Training Act 111(vii), Act 60 of the year Reiwa 6 (the new scheme) suppl. 23. $start: numbers or dates that the card fills in. For an intern of the old scheme, once the new one has begun.
right-intern-move-later = Technical interns from before { $start }: by the old rule, violence, threats or harassment is a reason to ask for another employer. We think it still holds, but do not know for sure. Ask a helper.
    .more = The office in charge decides. By the old rule, punishing you for a report to the office is a crime.

# tier: safety
# Penal Code 176, Penal Code 177.
right-sexual-consent = If you could not refuse a sexual act because of violence, shock, sleep, drink, fear or someone's power over your work or money, the person who did it commits a crime.
    .more = Also in marriage. You need not have fought back. It is the same with drugs, illness, abuse, no time to refuse, or a lie about what it is.

# tier: safety
# Criminal Investigation Rules 61, Criminal Investigation Rules 233(1).
right-police-report = Police must accept your report of a crime. If your visa is past its date, ask a helper group or lawyer before you go to the police.
    .more = When they question you, they use an interpreter if you do not understand Japanese, unless none can be found at once. You can ask for a woman officer.

# tier: safety
# Code of Criminal Procedure 290-2.
right-name-in-court = People harmed by sexual crimes or trafficking can ask that their name is not said in open court. The court decides.

# tier: safety
# Anti-Prostitution Act 7, Anti-Prostitution Act 12. $years: numbers or dates that the card fills in.
right-forced-sex-crime = Whoever makes someone sell sex by lies, pressure, threats or violence commits a crime.
    .more = So does whoever makes people live in a certain place and runs this as a business: up to { $years } years in prison.

# tier: safety
# DV Prevention Act 10, DV Prevention Act 23, DV Prevention Act 28-2, Immigration Control and Refugee Recognition Act 70(1)(v).
right-partner-violence = The law on violence by a spouse or live-in partner is for people of every nationality. A court can order your partner not to come near you.
    .more = Officials must respect your safety and secrets. The law is not for bosses. If your visa is past its date, police or immigration can still detain you.

# tier: safety
# Penal Code 223. $years: numbers or dates that the card fills in.
right-coercion = Whoever makes a person do something by threats or violence commits a crime, whoever it is.
    .more = The punishment is up to { $years } years in prison.

# tier: safety
# Act on Support for Women Facing Difficult Problems 9.
right-womens-support = Every prefecture must have a centre for women with difficult problems. A woman can stay in a safe place there for a time, but not everyone can.
    .more = Men are outside this law, but they can ask if there is a safe place to stay.

# tier: safety
# Penal Code 222. $years, $yen: numbers or dates that the card fills in.
right-threat-crime = Whoever threatens you or your relative commits a crime, also by message.
    .more = The punishment is up to { $years } years in prison or a fine of up to { $yen } yen. If the person is abroad, police in Japan can do little alone.

# tier: safety
# Penal Code 223, Penal Code 249. $force-years, $money-years: numbers or dates that the card fills in.
right-threats-for-gain = Using threats to make you do something, or to get money from you, is a crime.
    .more = To make you do something: up to { $force-years } years in prison. To get money: up to { $money-years } years.

# tier: safety
# Money Lending Business Act 21.
right-lender-limits = A lending business or its collector may not threaten you, may not tell others about the debt, and may not ask your family to pay.
    .more = Without good reason they may not come or phone at night or at your work.

# tier: safety
# AV Appearance Damage Prevention and Relief Act 4, AV Appearance Damage Prevention and Relief Act 5, AV Appearance Damage Prevention and Relief Act 10. $law-from: numbers or dates that the card fills in.
right-av-written = An adult-video contract must be on paper or electronic, one for each video, and explained before you sign. An unwritten contract has no effect.
    .more = A penalty for stopping is void. This is for contracts from { $law-from }.

# tier: safety
# AV Appearance Damage Prevention and Relief Act 7, AV Appearance Damage Prevention and Relief Act 8, AV Appearance Damage Prevention and Relief Act 9. $filming-months, $release-months: numbers or dates that the card fills in.
right-av-refuse = On the day of filming you may refuse any act, even one in the contract. Nobody may claim money for that.
    .more = No filming before { $filming-months } month after you get the papers. No release before { $release-months } months after all filming.

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13, AV Appearance Damage Prevention and Relief Act 14. $signed-from, $years: numbers or dates that the card fills in.
right-av-end-free = Adult-video contract from { $signed-from }: you may end it free, for any reason, until { $years } year after release. For live streams (live chat) this is not settled.
    .more = End it in writing or by message. You may have to give back the money you got.

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years, $last-day: numbers or dates that the card fills in.
right-av-earlier-contract-long = Adult-video contract from { $second-from } to { $second-until }: you may end it free until { $last-day }, or until { $second-years } year after release if that is later.
    .more = Contract from { $first-from } to { $first-until }: you may end it free until { $first-years } years after release. Older contracts: ask a helper.

# tier: safety
# AV Appearance Damage Prevention and Relief Act 13. $first-from, $first-until, $first-years, $second-from, $second-until, $second-years: numbers or dates that the card fills in.
right-av-earlier-contract = Adult-video contract from { $second-from } to { $second-until }: you may end it free until { $second-years } year after release.
    .more = Contract from { $first-from } to { $first-until }: you may end it free until { $first-years } years after release. Older contracts: ask a helper.

# tier: safety
# Private Sexual Images Act 2(1), Private Sexual Images Act 3. $years, $yen: numbers or dates that the card fills in.
right-image-crime = Showing many people a private sexual picture or video in which you can be recognised is a crime. Ones made to be shown to others are not covered.
    .more = The punishment is up to { $years } years in prison or a fine of up to { $yen } yen. It needs your complaint to the police.

# tier: safety
# Act on Punishing Sexual Filming 2. $years, $yen: numbers or dates that the card fills in.
right-secret-filming = Whoever films you sexually in secret, by force, or by a lie about what it is or who will see it commits a crime.
    .more = The punishment is up to { $years } years in prison or a fine of up to { $yen } yen.

# tier: safety
# Private Sexual Images Act 4. $days: numbers or dates that the card fills in.
right-takedown = You can ask a site to take a picture or video down. Nobody can promise that every copy is gone.
    .more = The site asks the one who posted it. If that person does not object within { $days } days, the site may remove it.

# tier: safety
# Child Prostitution and Child Pornography Act 2, Child Prostitution and Child Pornography Act 4. $age, $years: numbers or dates that the card fills in.
right-child-paid-sex = An adult who pays, or promises to pay, for sex with a person under { $age } breaks the law. Police may still ask you questions.
    .more = The punishment is up to { $years } years in prison or a fine.

# tier: safety
# Child Prostitution and Child Pornography Act 7, Penal Code 182(3). $age, $ask-age, $low, $high, $gap: numbers or dates that the card fills in.
right-child-pictures = Under { $age }: whoever makes, passes on or shows a sexual picture or video of you, or keeps it for sexual interest, commits a crime, even if you took it yourself.
    .more = Asking you for one is a crime if you are under { $ask-age }; at { $low } to { $high }, only if the asker is { $gap } or more years older.

# tier: safety
# Penal Code 176(3), Penal Code 177(3). $age, $low, $high, $gap: numbers or dates that the card fills in.
right-under-16 = Under { $age } the law does not accept your yes to sexual acts. If you are { $low } to { $high }, this is so when the other person is { $gap } or more years older.

# tier: safety
# Labor Standards Act 59, Labor Standards Act 60, Labor Standards Act 61, Labor Standards Act 62. $age, $from-hour, $until-hour, $shift-age: numbers or dates that the card fills in.
right-child-work = Under { $age }: in general your employer must not make you work from { $from-hour } to { $until-hour }, work overtime or do dangerous work.
    .more = Some night work is allowed: farms, fishery, health care, and shift work of boys from { $shift-age }. Your wages are paid to you, not to others.

# tier: safety
# Industrial Accident Compensation Insurance Act 3.
right-accident-cover = Accident insurance covers workers of any nationality and visa, even if the employer never joined. Servants in a private home are outside.
    .more = Small farms, forestry and fishing firms may be outside, but the employer still owes compensation.

# tier: safety
# Industrial Accident Compensation Insurance Act 12-8, Industrial Accident Compensation Insurance Act 14, Labor Standards Act 76. $day, $percent: numbers or dates that the card fills in.
right-accident-care = For a work injury, medical care is free. From day { $day } without work you get at least { $percent }% of your usual pay.
    .more = For the days before, the employer must pay { $percent }%.

# tier: safety
# Labor Standards Act 19. $days: numbers or dates that the card fills in.
right-no-dismissal-injury = The employer may not dismiss you while you are off work for a work injury, and { $days } days after. There are rare exceptions.

# tier: safety
# Industrial Accident Compensation Insurance Act 42. $years, $disability-years: numbers or dates that the card fills in.
right-accident-time = Ask for the money within { $years } years. For lasting disability: { $disability-years } years.

# tier: safety
# Labor Standards Act 3.
right-law-for-everyone = Labour law, safety rules and accident insurance cover work done in Japan, whatever your visa is.
    .more = Official notices say so. Asking for your pay is not an offence.

# tier: safety
# Immigration Control and Refugee Recognition Act 70(1)(v), Immigration Control and Refugee Recognition Act 62(2).
right-overstay-risk = Staying past the date of your visa is itself an offence. Police and immigration can arrest or detain you.
    .more = By law, officials must report it. Not all of them do, but some do.

# tier: safety
# Immigration Control and Refugee Recognition Act 24-3, Immigration Control and Refugee Recognition Act 5(1)(ix). $short-years, $long-years: numbers or dates that the card fills in.
right-departure-order = If you want to go home and have no other problem, you can go to immigration yourself. There are conditions: see a lawyer first.
    .more = Usually you may not come back for { $short-years } year, not { $long-years }.

# tier: safety
# Act 60 of the year Reiwa 6 (the new scheme) suppl. 15(4). $start: numbers or dates that the card fills in.
right-new-scheme = Since { $start } a new scheme, Employment for Skill Development, replaces technical intern training. Interns who were already here go on as interns.
    .more = The old office has ended and a new one does its work. If you came under the new scheme, we do not know for sure which old rules are yours. Ask a helper.

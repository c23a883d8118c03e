## Names of people and offices who help, and one line that says what each does.
## Name: the name people know there. No number in it: the number stands beside it.
## .about: who they are and what they do, in one or two short sentences. $age: an age in years.

## Emergency numbers. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-police-110 = Police
    .about = The police. For danger and crimes, day and night.
    .keywords = police, cops, keisatsu, polis, bolis, tamruat, call the police

contact-fire-ambulance-119 = Fire and ambulance
    .about = For fire, injury and sudden illness, day and night.
    .keywords = ambulance, fire, fire brigade, kyukyusha

contact-coast-guard-118 = Coast Guard
    .about = For emergencies at sea.

## Police and crime. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-police-consultation-9110 = Police advice line
    .about = Police advice when it is not an emergency. Reaches the police of the prefecture you call from.

contact-police-sexual-crime-8103 = Police line for sexual crimes
    .about = Police line for people harmed by sexual crimes. Any sex.

contact-anonymous-tip-line = Anonymous crime tip line
    .about = You can report trafficking without your name. It is run for the police. It is not a helper for you.

contact-boryokudan-removal-centres = Centres against organised crime
    .about = Advice about yakuza and threats, free and by law secret. They work closely with the police.

## Work, pay, training. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-posse-migrant = POSSE support for foreign workers
    .about = Independent group. Helps with passports, pay, injuries and papers. Mail in any language.
    .keywords =
        POSSE, union, labor union, NGO, NPO, charity, help group, support group, association, volunteers

contact-rink-osaka = RINK Osaka, network for foreign workers
    .about = Independent group in Osaka; people call from all over Japan. Helps with work, pay and visas, and can go to an office with you.
    .keywords = RINK, rink osaka, migrant rights Kansai, online advice

contact-labour-standards-hotline = Labour Standards Advice Hotline
    .about = Answers about pay, hours and work rules in the evening and at weekends.
    .keywords = labor standards office, rokisho, labour inspection

contact-otit-sos = OTIT emergency window for trainees
    .about = Helps after violence or threats, or when you are forced to go home. The phone numbers are on its web page.
    .keywords =
        OTIT, technical intern SOS, trainee help, jisshusei, jishusei, gino jisshu, ginou jisshu, ginou jisshuusei, technical intern,
        technical trainee, trainee, kenshusei, IM Japan, ikusei shuro

contact-otit-native-language = OTIT line in trainees' languages
    .about = The office that watches over technical intern training. Advice about work and life. No Thai or Khmer number is known to this card.
    .keywords =
        OTIT, technical intern line, trainee advice, jisshusei, jishusei, gino jisshu, ginou jisshu, ginou jisshuusei, technical intern,
        technical trainee, trainee, kenshusei, IM Japan, ikusei shuro

contact-mhlw-foreign-workers-telephone = Labour ministry line for foreign workers
    .about = The labour ministry answers about pay, hours and dismissal. No Thai or Khmer number is known to this card.

contact-fresc-labour-tokyo = Tokyo Labour Bureau room for foreigners
    .about = Labour Bureau desk in Tokyo: pay, hours, accidents. It is in the same building as the immigration support center.

contact-tokyo-labour-foreigners = Tokyo labour advice centre
    .about = Advice of Tokyo about work and pay, free. A video interpreter there speaks Thai and other languages, but not Khmer.
    .keywords = Tokyo labour consultation center, labor office Tokyo

contact-rengo-hotline = Rengo union advice line
    .about = Advice of the trade union federation about any trouble at work.

contact-ssw-construction-fits = JAC and FITS, construction workers
    .about = For specified skilled workers in construction. Says it answers in native languages; the number is on its web page.
    .keywords =
        SSW, specified skilled worker, tokutei gino, tokutei ginou, tokuteigino

## Embassies, consulates and ministries at home. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-cambodia-embassy-tokyo = Royal Embassy of Cambodia, Tokyo
    .about = Embassy of Cambodia. Passport and help for Cambodian people.
    .keywords = Cambodian embassy, embassy of Cambodia, Khmer embassy, taishikan

contact-thai-embassy-tokyo = Royal Thai Embassy, Tokyo
    .about = Embassy of Thailand. Passport and help for Thai people.
    .keywords = Thai embassy, embassy of Thailand, taishikan

contact-thai-labour-office-tokyo = Thai labour office, Tokyo
    .about = Office of the Thai labour ministry in the embassy. Contracts and pay of Thai workers.
    .keywords = Thai labor office, Thai labour attache

contact-thai-consulate-osaka = Royal Thai Consulate-General, Osaka
    .about = Consulate of Thailand for Kansai.

contact-thai-consulate-fukuoka = Royal Thai Consulate-General, Fukuoka
    .about = Consulate of Thailand for the west of Japan.

contact-thai-mfa-consular = Thai foreign ministry, help for Thais abroad
    .about = Office in Thailand. Helps Thai people abroad when a passport or pay is kept.

contact-cambodia-hon-consulate-nagoya = Honorary Consulate of Cambodia, Nagoya
    .about = Honorary consul of Cambodia. Answers in Japanese.

contact-central-cambodia = CENTRAL, Phnom Penh
    .about = Independent group in Cambodia. Helps Cambodian workers abroad with law, complaints and coming home.
    .keywords = CENTRAL, central cambodia, Phnom Penh

## Violence and shelters. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-one-stop-8891 = One-stop centre for sexual violence
    .about = Helps after sexual violence: doctor, tests, advice. Reaches the centre of the area you call from. Any sex.
    .keywords =
        one stop center, rape crisis center, rape center, sexual assault center, sexual violence center, after rape, rape help

contact-dv-soudan-plus = DV Hotline Plus
    .about = Advice about violence by a partner.

contact-womens-consultation-8778 = Women's support centre
    .about = Advice for women in difficulty, in every prefecture. It may give a safe place to stay.

contact-dv-navi-8008 = DV advice, nearest centre
    .about = Connects you to the nearest centre for violence by a partner.

contact-women-house-help = HELP women's shelter
    .about = Shelter for women of any nationality or visa, with children. Most enter through a welfare office, and it costs money.

contact-saalaa = Saalaa women's house
    .about = Independent group for women in Kanagawa. Began with help for Thai women.
    .keywords =
        saalaa, sala, women's house, shelter for women

contact-ccw = CCW, advice for women
    .about = Independent group. Listens to foreign women. The number is on its web page.

contact-womens-net-kobe = Women's Net Kobe
    .about = Independent group in Hyogo. Helps women and children; has a shelter.

# $until: the day on which the other languages ended.
contact-tokyo-womens-plaza = Tokyo Women's Plaza
    .about = Advice of Tokyo for women. Other languages were a trial that ended on { $until }.

contact-victim-support-tokyo = Victim Support Center of Tokyo
    .about = Helps people harmed by a crime in Tokyo. Best with someone who speaks Japanese.

contact-one-stop-jp-04 = Sexual violence support centre, Miyagi
    .about = Helps after sexual violence in Miyagi, also with adult videos.

contact-one-stop-jp-47 = One-stop centre for sexual violence, Okinawa
    .about = Helps after sexual violence in Okinawa: doctor, tests, advice.

contact-kanagawa-men-sexual-violence = Kanagawa line for men and LGBT people
    .about = For men and LGBT people after sexual violence. The second number is for any sex.
    .keywords =
        gay, LGBT, trans, transgender, ladyboy, man raped, male victim, men

contact-tokushima-men-sexual-violence = Tokushima line for men
    .about = For men after sexual violence.
    .keywords =
        gay, LGBT, trans, transgender, ladyboy, man raped, male victim, men

contact-shimane-men-sexual-violence = Shimane line for men and boys
    .about = For men and boys after sexual violence. Family may call too.

## Pictures and adult videos. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-paps = PAPS
    .about = Independent group. Helps with adult videos, private pictures or videos and forced sexual work. Asks sites to remove them.
    .keywords =
        PAPS, adult video help

contact-av-act-consultation = Official advice on adult videos
    .about = Official advice on ending a contract and stopping the sale or showing of a video. The same number as the one-stop centre.

contact-safe-line = Safe-Line
    .about = Asks sites to remove private pictures or videos, also abroad, for free. It cannot promise that all is removed.

contact-internet-hotline-center = Internet Hotline Center
    .about = You can report illegal pages without your name. It does not give advice.

contact-illegal-harmful-info-center = Illegal and Harmful Information Center
    .about = Tells you how to get a post removed yourself.

## People under 18. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-child-189 = Child protection line
    .about = For people under { $age } who are hurt or in danger. Reaches the nearest child guidance centre.
    .keywords = child abuse line, child guidance center

contact-child-human-rights-110 = Children's human rights line
    .about = The Ministry of Justice listens to children and teenagers about bullying and harm.

contact-childline = Childline
    .about = A listening line for people up to { $age }.

contact-colabo = Colabo
    .about = Independent group for teenage girls: food, clothes, a place to sleep, going with you.

## Any trouble, law, community. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-yorisoi-hotline = Yorisoi Hotline
    .about = Listens to any trouble, day and night in Japanese.
    .keywords =
        Yorisoi, yorisoi hotline, suicide, end my life, i want to disappear, want to disappear, cut myself, cutting myself, self harm,
        selfharm, hurt myself, dont want to live, do not want to live anymore, no reason to live, tired of life, tired of living,
        want to end it, end it all, jump from building, hang myself, overdose, better off dead, nobody needs me, cannot sleep,
        cant sleep, stress, stressed, i give up

contact-ijuren-smj = Ijuren, Solidarity Network with Migrants
    .about = Network of independent groups. Can name a group near you, also for people without a visa.
    .keywords =
        NGO, NPO, charity, help group, support group, association, volunteers

contact-apfs = APFS, Asian People's Friendship Society
    .about = Independent group and union in Tokyo. Helps foreigners, also with visa trouble.
    .keywords =
        NGO, NPO, charity, help group, support group, association, volunteers

contact-iom-japan = IOM, International Organization for Migration
    .about = Helps people who were recognised as victims of trafficking to go home. Asked for through police, immigration or a women's centre.
    .keywords = IOM, return home help

contact-houterasu-multilingual = Houterasu legal information
    .about = Information about law and where to ask, for everyone. A free lawyer has conditions: address, lawful stay, low income.
    .keywords = Houterasu, legal aid, free lawyer, lawyer

contact-human-rights-foreign = Human rights line for foreigners
    .about = The Ministry of Justice listens to unfair treatment and can ask others to stop. It cannot order.
    .keywords =
        discrimination, discriminated, racism, looked down on, hate speech, racist

contact-human-rights-110 = Human rights line (Japanese)
    .about = The Ministry of Justice listens to unfair treatment. It can also ask sites to remove pictures or videos.

contact-tokyo-bar-foreigners = Tokyo Bar Association, advice for foreigners
    .about = Lawyers in Tokyo who advise foreigners. Ask about the price first.

contact-thai-network-japan = Thai Network in Japan
    .about = Thai volunteers in Japan. Help with daily life, health and trafficking.

contact-cambodian-community-japan = Cambodian Community in Japan
    .about = Group of Cambodians in Japan: daily life, papers, translation, hospital.

contact-cambodia-support-gifu = Cambodian Support Association, Gifu
    .about = Helps Cambodian trainees in Khmer. It also works for employers, so it is not always independent.

contact-jnto-visitor-hotline = Japan Visitor Hotline
    .about = For visitors: illness, accident, disaster.

contact-tell-lifeline = TELL Lifeline
    .about = A listening line in English for people who feel very low.
    .keywords =
        suicide, suicidal, kill myself, end my life, want to die, do not want to live, depressed, depression, hopeless, lonely,
        cannot go on, i want to disappear, want to disappear, cut myself, cutting myself, self harm, selfharm, hurt myself,
        dont want to live, do not want to live anymore, no reason to live, tired of life, tired of living, want to end it, end it all,
        jump from building, hang myself, overdose, better off dead, nobody needs me, cannot sleep, cant sleep, stress, stressed, i give up

contact-inochi-sos = Inochi SOS
    .about = A listening line for people who want to die or feel very low.
    .keywords =
        suicide, suicidal, kill myself, end my life, want to die, do not want to live, depressed, depression, hopeless, lonely,
        cannot go on, i want to disappear, want to disappear, cut myself, cutting myself, self harm, selfharm, hurt myself,
        dont want to live, do not want to live anymore, no reason to live, tired of life, tired of living, want to end it, end it all,
        jump from building, hang myself, overdose, better off dead, nobody needs me, cannot sleep, cant sleep, stress, stressed, i give up

contact-inochi-no-denwa = Inochi no Denwa
    .about = A listening line for people who want to die or feel very low.
    .keywords =
        suicide, suicidal, kill myself, end my life, want to die, do not want to live, depressed, depression, hopeless, lonely,
        cannot go on, i want to disappear, want to disappear, cut myself, cutting myself, self harm, selfharm, hurt myself,
        dont want to live, do not want to live anymore, no reason to live, tired of life, tired of living, want to end it, end it all,
        jump from building, hang myself, overdose, better off dead, nobody needs me, cannot sleep, cant sleep, stress, stressed, i give up

## Health. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-amda-medical = AMDA medical information
    .about = Finds a hospital where you can be understood and explains the system. Not medical advice.
    .keywords = AMDA, medical interpreter, hospital that speaks my language

contact-himawari-medical = Himawari, Tokyo medical information
    .about = Finds clinics in Tokyo where your language is spoken.

contact-share-medical = SHARE, health for foreigners
    .about = Independent group. Health advice for foreigners, also without insurance.

contact-tawan-thai-health = TAWAN
    .about = Thai volunteers. Health advice by phone and online.

## Local offices for foreign residents. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

contact-tokyo-tmc-navi = Tokyo Multilingual Consultation Navi
    .about = Tokyo's desk for foreigners: daily life, visas, which office to go to. Can interpret to public offices.

contact-tokyo-foreign-residents-advisory = Tokyo foreign residents' advice
    .about = Tokyo's desk for foreigners: daily life and visas.

contact-center-jp-01 = Foreign residents' centre, Hokkaido

contact-center-jp-07 = Foreign residents' centre, Fukushima

contact-center-jp-08 = Foreign residents' centre, Ibaraki

contact-center-jp-10 = Foreign residents' centre, Gunma

contact-center-jp-11 = Foreign residents' centre, Saitama

contact-center-jp-12 = Foreign residents' centre, Chiba

contact-center-jp-13-chuo = Foreign residents' phone, Chuo City in Tokyo

contact-center-jp-14 = Foreign residents' centre, Kanagawa

contact-center-jp-14-hiratsuka = Foreign residents' desk, Hiratsuka

contact-center-jp-20 = Foreign residents' centre, Nagano

contact-center-jp-22-shizuoka-city = Foreign residents' centre, Shizuoka City

contact-center-jp-23 = Foreign residents' centre, Aichi

contact-center-jp-27 = Foreign residents' centre, Osaka

contact-center-jp-30 = Foreign residents' centre, Wakayama

contact-center-jp-33-kurashiki = Foreign residents' desk, Kurashiki

contact-center-jp-34 = Foreign residents' centre, Hiroshima

contact-center-jp-34-hatsukaichi = Foreign residents' centre, Hatsukaichi

# tier: safety
# A local office where the immigration authority comes too: name, and what it is.
contact-center-jp-40 = FUKUOKA IS OPEN Center
    .about = Office of Fukuoka for foreign residents: work, home, doctor, school. Lawyers and the labour bureau come there, and the immigration bureau too.

contact-center-jp-43 = Foreign residents' centre, Kumamoto

contact-center-jp-44 = Foreign residents' centre, Oita

contact-center-jp-46 = Foreign residents' centre, Kagoshima

## The immigration authority. Name of a contact, and .about: what it is and does. Stands in lists and on its own screen.

# tier: safety
contact-fresc-helpdesk = FRESC help desk
    .about = Staff of the immigration authority answer about visa and daily life.

# tier: safety
contact-immigration-information-center = Immigration Information Center
    .about = Staff of the immigration authority answer about visas and procedures.
    .keywords = immigration, immigration office, nyukan

# tier: safety
contact-fresc = FRESC, immigration support center
    .about = You can ask staff of the immigration authority about visa, work and daily life.

# tier: safety
contact-immigration-trafficking = Immigration page for people who were trafficked
    .about = The immigration authority writes here about protection of people who were trafficked.

# What a local office for foreign residents is. Stands under its name.
about-local-centre = Local office for foreign residents: daily life, work, visas, which office to go to.

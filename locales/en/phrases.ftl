## Sentences that a person shows or says in Japanese. Here: what the Japanese says, in plain words.
## .keywords: search words with commas between them. Never shown.

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-help-me = Please help me.
    .keywords =
        help, help me, tasukete, sos, please help, help please, save me, emergency help, rescue, need help, need help now, tasukete kudasai,
        help me quick, herupu

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-in-danger = I am in danger now.
    .keywords =
        danger, abunai, kiken, in danger, dangerous, danger now, unsafe, not safe, my life, life in danger, someone follows me,
        someone is coming, chase me, attack, scared now, abunai desu, kiken desu

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-call-police = Please call the police.
    .keywords =
        police, keisatsu, call police, koban, call the police, call cops, cops, cop, policeman, police officer, police please, police station,
        emergency police, polisu, omawari san, patrol car, koban police

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-call-ambulance = Please call an ambulance.
    .keywords =
        ambulance, kyukyusha, emergency, call ambulance, call an ambulance, ambulance please, bleeding, blood, badly hurt, unconscious, fainted,
        cannot breathe, heart, overdose, accident, kyukyu

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-not-my-employer = Please do not call my employer.
    .keywords =
        do not call boss, company, kaisha, employer, do not call employer, do not call my boss, dont call boss, not my boss, dont call company,
        dont tell boss, do not tell boss, do not tell company, shachou, shacho, kaisha ni denwa, do not contact company, not company

# tier: safety
# Meaning of the sentence shown in Japanese. $language: the name of a language.
phrase-need-interpreter = I need an interpreter for { $language }.
    .keywords =
        interpreter, translate, translator, language, tsuyaku, I do not speak Japanese, need interpreter, need translator, translation,
        speak English, speak Thai, speak Khmer, my language, no Japanese, dont understand, do not understand, not understand Japanese,
        cannot speak Japanese, cannot speak, cannot read, honyaku, nihongo

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-passport-was-taken = My passport was taken from me.
    .keywords =
        passport, took passport, papers, pasupoto, passport taken, my passport, took my passport, took documents, residence card taken, zairyu,
        zairyu card, give back passport, return my passport, company has passport, boss has passport, lost passport, stolen passport, ID, ID card

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-i-was-hurt = Someone hurt me.
    .keywords =
        hurt, hit, violence, beaten, boryoku, hurt me, hit me, beat me, attacked, punched, kicked, someone hit, someone hit me, boss hit me,
        husband hit me, injured, bruise, assault, beating, kega, nagurareta, keru, violence happened

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-i-was-forced = I was forced to do something against my will.
    .keywords =
        forced, against my will, muriyari, force, forced me, they forced me, made me do it, made to do, against will, do not want, did not want,
        no choice, had no choice, compelled, forced work, forced sex, unwilling, muriyari saserareta, kyousei

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-woman-please = I would like to talk to a woman on the staff.
    .keywords =
        woman, female, lady officer, female doctor, talk to woman, speak to woman, want a woman, woman doctor, woman police, policewoman,
        female police, female staff, female nurse, lady, lady doctor, not a man, no man, onna no hito, josei

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-let-me-wait-here = Please let me wait here.
    .keywords =
        wait, stay here, hide, matte, let me wait, wait here, let me stay, stay here please, stay a while, can I wait, can I stay, hide me,
        hide here, somewhere to wait, koko de matte, matsu, safe here, sit here, kakurete

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-let-me-use-phone = Please let me use your phone.
    .keywords =
        phone, borrow phone, denwa, use your phone, use phone, use your phone please, lend phone, borrow your phone, can I use phone, no phone,
        my phone broke, phone dead, no battery, no SIM, charge phone, sumaho, keitai, make a call, denwa kashite

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-call-this-number-for-me = Please call this number for me.
    .keywords =
        call for me, number, denwa, phone call, call this number, please call number, call number for me, make call for me, ring this number,
        dial, dial for me, telephone, please phone, talk for me, phone for me, denwa shite, bango, bangou

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-to-embassy = I want to go to my embassy.
    .keywords =
        embassy, consulate, taishikan, my embassy, go to embassy, take me to embassy, Thai embassy, Cambodian embassy, Khmer embassy,
        embassy please, where is embassy, call embassy, contact embassy, consul, consulate general, ambassador, my country, ryojikan, ryoujikan,
        taishi

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-need-doctor = I need a doctor.
    .keywords =
        doctor, hospital, sick, pain, isha, byoin, need doctor, see doctor, call doctor, want doctor, clinic, medical, medicine, nurse,
        ill, injury, hurt, wound, fever, bleeding, emergency room, pregnant, stomach pain, headache, need hospital, go to hospital,
        byouin, itai, pregnancy, abortion, pregnancy test, HIV test, no period

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-not-paid = I have not been paid.
    .keywords =
        salary, wages, not paid, kyuryo, no salary, salary not paid, unpaid, no pay, no money, wage, not pay me, boss not pay, pay me,
        late salary, owe me money, my salary, money not paid, overtime not paid, kyuuryou, chingin, miharai

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-do-not-want-to-leave-japan = I do not want to go back to my country. They are about to make me go.
    .keywords =
        do not want to leave, deport, airport, stay in Japan, kikoku, dont want to leave, not want go home, dont send me home, dont send me back,
        want to stay, stay Japan, want to stay in Japan, do not deport me, no airport, no ticket, not going back, sent home, send home,
        kaeritakunai, kikoku shitakunai, refuse to go

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-do-not-want-to-sign = I do not want to sign this.
    .keywords =
        sign, signature, paper, contract, sain, do not sign, dont sign, not sign, will not sign, dont want sign, do not want to sign, no sign,
        refuse to sign, refuse sign, do not understand paper, forced to sign, stamp, seal, hanko, inkan, document, signing, shomei

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-cannot-go-out = I am not allowed to go out.
    .keywords =
        locked, go out, not allowed, dormitory, cannot go out, cant go out, not allowed out, lock, locked room, locked in, no freedom, not free,
        cannot leave, held here, trapped, dorm, keep inside, derarenai, kankin, go outside

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-safe-place-tonight = I need a safe place to sleep tonight.
    .keywords =
        sleep, shelter, safe place, tonight, stay, sleep tonight, place to sleep, nowhere to sleep, no place to sleep, no bed, no home,
        homeless, sleep place, somewhere safe, safe house, need shelter, need safe place, stay tonight, sleep on street, nowhere to go,
        tomaru, tomaru tokoro, no room, sleep outside, no house, kicked out at night, hungry

# tier: safety
# Meaning of the sentence shown in Japanese. $age: an age in years.
phrase-i-am-under-18 = I am under { $age } years old.
    .keywords =
        under 18, child, age, minor, I am minor, young, teen, teenager, underage, I am a child, kid, boy, girl, student, school, 17 years old,
        16 years old, 15 years old, miseinen, kodomo, how old

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-afraid-of-someone-here = I am afraid of someone here.
    .keywords =
        afraid, scared, fear, kowai, I am afraid, scared of someone, fear someone, someone here, afraid of him, scared of him, afraid of boss,
        afraid of man, scary person, scary man, terrified, frightened, he is here, they are here, kowai hito, person is dangerous

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-do-not-tell-anyone = Please do not tell anyone that I am here.
    .keywords =
        secret, do not tell, himitsu, hide, dont tell anyone, dont tell, tell no one, tell nobody, do not say, keep secret, secret please,
        private, privacy, hidden, do not say I am here, keep quiet, confidential, iwanaide, naisho, do not tell boss

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-write-it-down = Please write it down.
    .keywords =
        write, write down, kaite, write it, write it down, write please, write for me, write this down, written, write on paper, paper and pen,
        pen, note, notes, memo, kaite kudasai, write in Japanese, write in English, kami ni kaite

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-speak-slowly = Please speak slowly.
    .keywords =
        slow, slowly, yukkuri, again, speak slow, speak slowly, speak slower, talk slowly, talk slow, too fast, not so fast, say again, repeat,
        repeat please, one more time, mou ichido, moichido, easy Japanese, simple words, simple Japanese, yasashii nihongo, dont understand

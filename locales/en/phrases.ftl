## Sentences that a person shows or says in Japanese. Here: what the Japanese says, in plain words.
## .keywords: search words with commas between them. Never shown.

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-help-me = Please help me.
    .keywords = help, help me, tasukete, sos

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-in-danger = I am in danger now.
    .keywords = danger, abunai, kiken

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-call-police = Please call the police.
    .keywords = police, keisatsu, call police, koban

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-call-ambulance = Please call an ambulance.
    .keywords = ambulance, kyukyusha, emergency

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-not-my-employer = Please do not call my employer.
    .keywords = do not call boss, company, kaisha, employer

# tier: safety
# Meaning of the sentence shown in Japanese. $language: the name of a language.
phrase-need-interpreter = I need an interpreter for { $language }.
    .keywords = interpreter, translate, translator, language, tsuyaku, I do not speak Japanese

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-passport-was-taken = My passport was taken from me.
    .keywords = passport, took passport, papers, pasupoto

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-i-was-hurt = Someone hurt me.
    .keywords = hurt, hit, violence, beaten, boryoku

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-i-was-forced = I was forced to do something against my will.
    .keywords = forced, against my will, muriyari

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-woman-please = I would like to talk to a woman.
    .keywords = woman, female, lady officer, female doctor

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-let-me-wait-here = Please let me wait here.
    .keywords = wait, stay here, hide, matte

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-let-me-use-phone = Please let me use your phone.
    .keywords = phone, borrow phone, denwa, use your phone

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-call-this-number-for-me = Please call this number for me.
    .keywords = call for me, number, denwa, phone call

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-to-embassy = I want to go to my embassy.
    .keywords = embassy, consulate, taishikan

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-need-doctor = I need a doctor.
    .keywords = doctor, hospital, sick, pain, isha, byoin

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-not-paid = I have not been paid.
    .keywords = salary, wages, not paid, kyuryo

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-do-not-want-to-leave-japan = I do not want to leave Japan.
    .keywords = do not want to leave, deport, airport, stay in Japan, kikoku

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-do-not-want-to-sign = I do not want to sign this.
    .keywords = sign, signature, paper, contract, sain

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-cannot-go-out = I am not allowed to go out.
    .keywords = locked, go out, not allowed, dormitory

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-safe-place-tonight = I need a safe place to sleep tonight.
    .keywords = sleep, shelter, safe place, tonight, stay

# tier: safety
# Meaning of the sentence shown in Japanese. $age: an age in years.
phrase-i-am-under-18 = I am under { $age } years old.
    .keywords = under 18, child, age, minor

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-afraid-of-someone-here = I am afraid of someone here.
    .keywords = afraid, scared, fear, kowai

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-do-not-tell-anyone = Please do not tell anyone that I am here.
    .keywords = secret, do not tell, himitsu, hide

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-write-it-down = Please write it down.
    .keywords = write, write down, kaite

# tier: safety
# Meaning of the sentence shown in Japanese.
phrase-speak-slowly = Please speak slowly.
    .keywords = slow, slowly, yukkuri, again

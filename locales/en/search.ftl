## Search: what it says, and words that it must know. Titles and search words of situations, sentences and people stand with these.

# tier: safety
# Above a list of situations, when the card cannot tell what was meant.
search-unsure = The card is not sure what you mean. Choose what fits you:

# tier: safety
# She typed a telephone number that is not on the card. Do not call it false.
search-number-unknown = This number is not on this card. That does not prove that it is false.

# tier: safety
# Below: how to find out safely. A link to the people on the card follows. Keep the "not".
search-number-check = Do not call back a number that you do not know. First ask people on this card if the number is real.

# tier: safety
# She typed a number of a line that has ended. Keep the "not".
search-number-ended = This number is wrong now: the line has ended. Do not call it.

# tier: safety
# She typed a number that an office had before and has given up. Keep the "not".
search-number-old = This is an old number. Someone else may have it now. Do not call it.

# tier: safety
# She typed a number that was printed wrongly somewhere. Keep the "not".
search-number-misprint = This number was printed wrongly somewhere. Do not call it.

# tier: safety
# She typed a number that is known to be wrong. Keep the "not".
search-number-wrong = This number is known to be wrong. Do not call it.

# tier: safety
# She typed a number that is given for an office to which it does not belong.
search-number-other = This number is often given wrongly: it belongs to another office.

# tier: safety
# Above what is found for live chat and the like. "May not": it is not settled; keep it open.
search-live = Live video (live chat) is not the same as a recorded video. The law on adult videos may not cover it: this is not settled. Forcing or tricking you into it is a crime. But the person on camera can be arrested too. Ask a helper or lawyer first.

# Search words, with commas between them: who types one reads the sentence above. Never shown.
search-live-keywords = live chat, livechat, chat lady, chatlady, cam girl, camgirl, webcam, livestream, live stream, live streaming, onlyfans, live camera

# Words that stand after a number and say how long, how often, how much, with commas between them. Search leaves them out. Never shown.
search-count-keywords = years, year, yrs, months, month, weeks, week, days, day, hours, hour, minutes, minute, times, time, yen, dollars, dollar, usd, baht, percent, people, persons, man, k, pm, am, kg, million, thousand, years ago, months ago, weeks ago, days ago

# Greetings, thanks and the like, with commas between them. Search leaves them out beside other words. Never shown.
search-quiet-keywords = hello, hi, hey, dear sir, sir, madam, good morning, good evening, please, pls, thank you, thanks, sorry, excuse me, what should i do, what can i do, what do i do, what to do, already, now, today, yesterday, ago

# Heading on the screen of a sentence, above the situations in which it helps.
search-leads = When you say this, you can also:

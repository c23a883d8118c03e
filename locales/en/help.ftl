## What a contact helps with. Stands in a list after "Helps with:" and as the name of a list of contacts. Short, lower case.

help-emergency = danger now
help-police = police
help-trafficking = human trafficking
help-sexual-violence = sexual violence
help-domestic-violence = violence by a partner
help-medical = doctor and hospital
help-injury = injury at work
help-general = any trouble
help-image-abuse = private pictures or videos
help-women = women
help-adult-video = adult videos
help-children = children and teenagers
help-shelter = a safe place to stay
help-human-rights = unfair treatment
help-mental-health = feeling very low
help-interpretation = interpreting
help-labour = work
help-wages = pay
help-technical-intern = technical interns
help-specified-skilled = specified skilled workers
help-immigration-status = visa
help-legal-aid = law and lawyers
help-embassy = passport and embassy

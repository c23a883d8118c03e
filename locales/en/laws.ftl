## Names of laws. They stand beside a right, before the article; the official Japanese name stands beneath.

law-lsa = Labor Standards Act
law-lsa-ord = Ordinance to the Labor Standards Act
law-civil = Civil Code
law-lca = Labor Contracts Act
law-minw = Minimum Wages Act
law-acc = Industrial Accident Compensation Insurance Act
law-titp = Technical Intern Training Act
law-esa = Employment Security Act
law-penal = Penal Code
law-ccp = Code of Criminal Procedure
law-inv = Criminal Investigation Rules
law-imm = Immigration Control and Refugee Recognition Act
law-av = AV Appearance Damage Prevention and Relief Act
law-img = Private Sexual Images Act
law-film = Act on Punishing Sexual Filming
law-apa = Anti-Prostitution Act
law-women = Act on Support for Women Facing Difficult Problems
law-dv = DV Prevention Act
law-child = Child Prostitution and Child Pornography Act
law-lend = Money Lending Business Act
law-dorm = Ordinance on Dormitories Attached to Enterprises
law-act60 = Act 60 of the year Reiwa 6 (the new scheme)

## Names of laws. They stand beside a right, before the article; the official Japanese name stands beneath.

law-lsa = 労働基準法
law-lsa-ord = 労働基準法施行規則
law-civil = 民法
law-lca = 労働契約法
law-minw = 最低賃金法
law-acc = 労災保険法
law-titp = 技能実習法
law-esa = 職業安定法
law-penal = 刑法
law-ccp = 刑事訴訟法
law-inv = 犯罪捜査規範
law-imm = 入管法
law-av = AV出演被害防止・救済法
law-img = リベンジポルノ防止法
law-film = 性的姿態撮影等処罰法
law-apa = 売春防止法
law-women = 困難女性支援法
law-dv = DV防止法
law-child = 児童買春・児童ポルノ禁止法
law-lend = 貸金業法
law-dorm = 事業附属寄宿舎規程
law-act60 = 令和6年法律第60号（育成就労）

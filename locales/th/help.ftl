## What a contact helps with. Stands in a list after "Helps with:" and as the name of a list of contacts. Short, lower case.

help-emergency = เหตุอันตรายตอนนี้
help-police = แจ้งตำรวจ
help-trafficking = การค้ามนุษย์
help-sexual-violence = ความรุนแรงทางเพศ
help-domestic-violence = ความรุนแรงจากแฟน สามีภรรยา หรือคนที่อยู่กินด้วยกัน
help-medical = หมอและโรงพยาบาล
help-injury = บาดเจ็บจากการทำงาน
help-general = ปัญหาทุกอย่าง
help-image-abuse = รูปหรือคลิปที่ไม่อยากให้ใครเห็น
help-women = ความเดือดร้อนของผู้หญิง
help-adult-video = หนังผู้ใหญ่ (AV)
help-children = ปัญหาของเด็กและวัยรุ่น
help-shelter = ที่พักปลอดภัย (บ้านพักฉุกเฉิน)
help-human-rights = ถูกเอาเปรียบหรือถูกปฏิบัติไม่เป็นธรรม
help-mental-health = ความทุกข์ใจหนักๆ
help-interpretation = ล่าม
help-labour = งาน
help-wages = ค่าจ้าง
help-technical-intern = ผู้ฝึกงานด้านเทคนิค (กิโนจิชชูเซ 技能実習)
help-specified-skilled = แรงงานทักษะเฉพาะทาง (โทคุเตกิโน 特定技能)
help-immigration-status = วีซ่า
help-legal-aid = กฎหมายและทนายความ
help-embassy = พาสปอร์ตและสถานทูต

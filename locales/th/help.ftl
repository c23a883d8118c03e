## What a contact helps with. Stands in a list after "Helps with:" and as the name of a list of contacts. Short, lower case.

help-emergency = อันตรายตอนนี้
help-police = ตำรวจ
help-trafficking = การค้ามนุษย์
help-sexual-violence = ความรุนแรงทางเพศ
help-domestic-violence = ความรุนแรงจากคู่ครอง
help-medical = หมอและโรงพยาบาล
help-injury = บาดเจ็บจากการทำงาน
help-general = ปัญหาทุกเรื่อง
help-image-abuse = รูปส่วนตัว
help-women = ปัญหาของผู้หญิง
help-adult-video = วิดีโอสำหรับผู้ใหญ่ (AV)
help-children = ปัญหาของเด็กและวัยรุ่น
help-shelter = ที่พักปลอดภัย
help-human-rights = การปฏิบัติไม่เป็นธรรม
help-mental-health = ทุกข์ใจมาก
help-interpretation = ล่าม
help-labour = งาน
help-wages = ค่าจ้าง
help-technical-intern = ผู้ฝึกงานด้านเทคนิค
help-specified-skilled = แรงงานทักษะเฉพาะทาง
help-immigration-status = วีซ่า
help-legal-aid = กฎหมายและทนายความ
help-embassy = พาสปอร์ตและสถานทูต

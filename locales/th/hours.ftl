## Opening hours in words. Times are Japan's: 09:00, 17:30, 24:00.

# Days with their times. $days: names of weekdays. $times: one or more times, such as 09:00 to 17:00.
hours-line = { $days }: { $times }

# Days of which it is not known whether the line is open. $days: names of weekdays.
hours-line-unknown = { $days }: ไม่รู้ว่าเปิดหรือไม่

# Several weekdays that follow each other. $first: the first weekday. $last: the last one.
hours-days = { $first }ถึง{ $last }

# All seven days.
hours-every-day = ทุกวัน

# From one time to another. $from: 09:00. $until: 17:00.
hours-times = { $from } ถึง { $until } น.

# tier: safety
# Nobody answers on public holidays.
hours-holiday-closed = ปิดในวันหยุดราชการของญี่ปุ่น

# On public holidays at these times. $times: one or more times.
hours-holiday = วันหยุดราชการของญี่ปุ่น: { $times }

# tier: safety
# Not known whether anybody answers on public holidays.
hours-holiday-unknown = วันหยุดราชการของญี่ปุ่น: ไม่รู้ว่าเปิดหรือไม่

# tier: safety
# Closed for some days in a row, such as over New Year. $first: the first closed day. $last: the last closed day.
hours-closed-days = ปิดตั้งแต่ { $first } ถึง { $last }

# tier: safety
# On some dates the hours are not those of the weekday.
hours-some-dates = มีบางวันที่เวลาเปิดปิดไม่เหมือนนี้

# A day of any year. $day: 29. $month: name of the month.
date-day-month = { $day } { $month }

## Opening hours in words. Times are Japan's: 09:00, 17:30, 24:00.

# Days with their times. $days: names of weekdays. $times: one or more times, such as 09:00 to 17:00.
hours-line = { $days }：{ $times }

# Days of which it is not known whether the line is open. $days: names of weekdays.
hours-line-unknown = { $days }：開いているかは、わかりません

# Several weekdays that follow each other. $first: the first weekday. $last: the last one.
hours-days = { $first }から{ $last }まで

# All seven days.
hours-every-day = 毎日

# From one time to another. $from: 09:00. $until: 17:00.
hours-times = { $from }から{ $until }まで

# tier: safety
# Nobody answers on public holidays.
hours-holiday-closed = 祝日は閉まっています

# On public holidays at these times. $times: one or more times.
hours-holiday = 祝日：{ $times }

# tier: safety
# Not known whether anybody answers on public holidays.
hours-holiday-unknown = 祝日：開いているかは、わかりません

# tier: safety
# Closed for some days in a row, such as over New Year. $first: the first closed day. $last: the last closed day.
hours-closed-days = { $first }から{ $last }まで閉まっています

# tier: safety
# On some dates the hours are not those of the weekday.
hours-some-dates = 時間がちがう日があります

# A day of any year. $day: 29. $month: name of the month.
date-day-month = { $month }{ $day }日

# How people here count the hours of a clock: 24 for "17:00", 12 for "5 in the evening". The same number may stand in several languages.
clock-hours = 24

# An hour. $part: night (19 to 4), morning (5 to 11), noon (12), afternoon (13 to 16), evening (17 and 18). $time: 17:00, or 5 when clock-hours is 12.
clock = { $part ->
    [morning] { $time }
    [noon] { $time }
    [afternoon] { $time }
    [evening] { $time }
   *[night] { $time }
 }

## Opening hours in words. Times are Japan's: 09:00, 17:30, 24:00.

# Days with their times. $days: names of weekdays. $times: one or more times, such as 09:00 to 17:00.
hours-line = { $days }៖ { $times }

# Days of which it is not known whether the line is open. $days: names of weekdays.
hours-line-unknown = { $days }៖ មិនដឹងថាបើកឬអត់ទេ

# Several weekdays that follow each other. $first: the first weekday. $last: the last one.
hours-days = { $first } ដល់{ $last }

# All seven days.
hours-every-day = រាល់ថ្ងៃ

# From one time to another. $from: 09:00. $until: 17:00.
hours-times = ម៉ោង { $from } ដល់ម៉ោង { $until }

# tier: safety
# Nobody answers on public holidays.
hours-holiday-closed = បិទនៅថ្ងៃបុណ្យជាតិជប៉ុន

# On public holidays at these times. $times: one or more times.
hours-holiday = ថ្ងៃបុណ្យជាតិជប៉ុន៖ { $times }

# tier: safety
# Not known whether anybody answers on public holidays.
hours-holiday-unknown = ថ្ងៃបុណ្យជាតិជប៉ុន៖ មិនដឹងថាបើកឬអត់ទេ

# tier: safety
# Closed for some days in a row, such as over New Year. $first: the first closed day. $last: the last closed day.
hours-closed-days = បិទពី{ $first } ដល់{ $last }

# tier: safety
# On some dates the hours are not those of the weekday.
hours-some-dates = ថ្ងៃខ្លះ ម៉ោងបើកមិនដូចនេះទេ

# A day of any year. $day: 29. $month: name of the month.
date-day-month = ថ្ងៃទី { $day } ខែ{ $month }

# How people here count the hours of a clock: 24 for "17:00", 12 for "5 in the evening". The same number may stand in several languages.
clock-hours = 12

# An hour. $part: night (19 to 4), morning (5 to 11), noon (12), afternoon (13 to 16), evening (17 and 18). $time: 17:00, or 5 when clock-hours is 12.
clock = { $part ->
    [morning] { $time } ព្រឹក
    [noon] { $time } ថ្ងៃត្រង់
    [afternoon] { $time } រសៀល
    [evening] { $time } ល្ងាច
   *[night] { $time } យប់
 }

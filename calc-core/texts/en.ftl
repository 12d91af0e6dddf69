### Every sentence that a person reads, in English. The same messages and variables stand in da.ftl, or the build fails.
###
### A line break in a text is a line break for the reader. Amounts, percentages, numbers and dates are written by the
### program (DKK 5,400.00 · 35% · 8.33 · March 2026): write no unit after them. No text is HTML.

## Months

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Hours

hours-a-week =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } a week

## Household

partner =
    { $couple ->
        [married] your spouse
       *[other] your partner
    }

## The answer

job-answer-keep = You keep { $amount } a month of what you earn.

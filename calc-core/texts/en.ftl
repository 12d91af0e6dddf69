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

## The answer: first sentence

answer-no-job = By the rules { $who ->
        [couple] the two of you
       *[single] you
    } have { $left } left a month in { $month }, when tax is paid. Kontanthjælp is { $help } before tax.
answer-whole = You have { $kept } more a month when { $paid } is paid. The pay is { $wage } before tax, and your kontanthjælp does not get smaller.
answer-part = You have { $kept } more a month when { $paid } is paid. The pay is { $wage } before tax, and your kontanthjælp gets { $less } smaller.
answer-help-gone = You have { $kept } more a month when { $paid } is paid. The pay is { $wage } before tax, but your kontanthjælp goes away altogether.
answer-nothing = You have just as much as without the job when { $paid } is paid. The pay is { $wage } before tax.
answer-loss = You lose { $loss } a month when { $paid } is paid. The pay is { $wage } before tax, but the job costs more than it brings.
paid-tax = tax
paid-tax-and-travel = tax and travel
paid-tax-and-daycare = tax and day care
paid-all = tax, day care and travel
answer-what-if = A what-if, not the law. Changed: { $changes }
answer-month = Calculated for { $month }.
answer-month-last-known = { $today } has no figures yet. So this is calculated for { $month }, the last month that has.

## The answer: table

table-now = Now
table-with-job = With the job
table-difference = Difference
row-help = Kontanthjælp before tax
row-wage = Pay before tax
row-other = Other income
row-atp-and-pension = ATP and pension
row-am = AM-bidrag
row-tax = Tax
row-boligstoette = Housing benefit
row-boerneydelser = Child benefits
row-fritidstillaeg = Leisure supplement
row-dagtilbud = Day care
row-travel = Travel to work
row-total = Left

## The answer: per hour, holiday pay, pension and pay slip

per-hour = That is { $amount } for every hour at work.
per-hour-loss = Every hour at work costs you { $amount }.
per-hour-travel = Travel takes { $hours } hours a month. Counting them, it is { $amount } for every hour.
value-holiday = Holiday pay: { $amount } a month is set aside for your holiday. After tax that is about { $net }. It is not in the table above.
value-pension = Pension: { $amount } a month goes to your pension, with the employer's part. It is not in the table above either.
value-all = Counting everything, the job is worth { $amount } a month. To live on now it is { $cash }.
payslip-side-card = The employer uses your bikort (side card) and takes { $percent } in tax. You are paid { $pay } in wages.
payslip-main-card = The employer uses your hovedkort (main card) and takes { $percent } in tax of what is above { $allowance } a month. You are paid { $pay } in wages.
payslip-no-tax = The income is so small that no tax is taken. You are paid { $pay } in wages.
payslip-help = The municipality uses your hovedkort (main card). You are paid { $help } in help.
payslip-back = { $amount } a month too much is taken in tax. You get it back when the year is settled. You can also change your preliminary assessment at skat.dk.
payslip-owed = { $amount } a month too little is taken in tax. You must pay it when the year is settled. Change your preliminary assessment at skat.dk.
payslip-delay = The municipality usually deducts the pay from the help about a month later.

## The answer: headings

job-title = What is left?
heading-payslip = The pay slip says something else
heading-reasons = How it is worked out
heading-partner = { $couple ->
        [married] Your spouse
       *[other] Your partner
    }
heading-household = The household
heading-tax = Tax
heading-tax-spouse = Your spouse's tax
heading-benefits-and-travel = Other benefits and travel
heading-notices = Please note
heading-questions = Here the law can be read in two ways
heading-left-out = Not included

## Reasons: rate and supplements

sats-grundsats = grundsats (basic rate)
sats-forhoejet-sats = forhøjet sats (higher rate)
sats-hjemmeboende = the rate for those who live with parents
sats-mindstesats = mindstesats (lowest rate)
sats-hjemmeboende-mindste = the rate for those who live with parents and do not meet the requirements
reason-sats = Rate: { $sats }, { $amount }.
reason-sats-lowered = Rate: { $from }. But the other one of the couple has a lower rate, so it is { $sats }, { $amount }.
reason-part-month = There is a right to help for some days of the month only. The amounts are for those days.
reason-boernetillaeg = Child supplement: { $amount }. It is the same however many children there are.
reason-enlig-forsoerger = Single parent supplement: { $amount }.
reason-enlig = Supplement for single people without children: { $amount }.
reason-ungetillaeg = Youth supplement: { $amount }.
reason-tilpasningstillaeg = Adaptation supplement: { $amount }. It ends with June 2027.
reason-help-before = Kontanthjælp before deduction: { $parts } = { $amount }.

## Reasons: wage

reason-pay-hourly = Pay: { $week } × 52 / 12 × { $wage } = { $amount } a month. That is { $month-hours } hours a month.
reason-pay-monthly = Pay: { $amount } a month.
reason-pay-countable = Wage that counts: { $amount } a month, as you told.
reason-atp-none = ATP: none. The hours are below the limit.
reason-atp = ATP that you pay yourself: { $amount }.
reason-pension = Your own part of the pension: { $amount }.
reason-am = AM-bidrag: { $percent } of { $base } = { $amount }.
reason-countable = Wage that counts: { $parts } = { $amount }.
reason-feriepenge = Holiday pay: { $amount } is set aside on top of the pay. It does not count now, but when you take your holiday.

## Reasons: deduction for wages

reason-wage-sum = Wages that count, together: { $amount }.
reason-first-granted = First application: without a free amount { $help } − { $income } is left. So help can be granted.
reason-first-refused = First application: the income ({ $income }) covers the help ({ $help }). So help is not granted.
reason-stu = In STU: { $amount } of the wage is left out altogether.
reason-fribeloeb-part = Free amount: the first { $free } of the wage does not count. All of the wage, { $used }, is inside it.
reason-fribeloeb-full = Free amount: the first { $free } of the wage does not count.
reason-fribeloeb-none = Free amount: none. The rate for those who live with parents has none.
reason-over = Above the free amount: { $over }. Of it { $percent } does not count: { $kept }. The rest, { $deducted }, is deducted.
reason-krone-for-krone = All of the wage, { $amount }, is deducted krone for krone.
reason-uncovered = The deduction is { $amount } larger than { $who ->
        [partner] the other's
       *[you] your
    } help.
reason-from-spouse = Of the other's deduction { $amount } is taken here, since the other's own help is not enough.
reason-cap-under = Cap: help and wage together may be at most { $cap }. Here they are { $sum }, so the cap changes nothing.
reason-cap-over = Cap: help and wage together may be at most { $cap }. Here they are { $sum }, so { $over } more is deducted.
reason-ended = Fixed pay is higher than the help. Read this way the right ends, and { $amount } falls away.
reason-help-after = Kontanthjælp after the deduction for wages: { $amount }.

## Reasons: other things

reason-other-income = Other income: { $amount } is deducted krone for krone.
reason-other-income-free = Other income: { $amount } is left alone.
reason-spouse-benefit = The spouse's income: { $income }. Of it { $free } is left alone. The rest is deducted.
reason-other-deducted = Deducted from help for other income: { $amount }.
reason-ferie = Holiday on own holiday pay: { $amount } is deducted for those days.
reason-rounding-kroner = Rounded down to whole kroner: { $amount }.
reason-fritidstillaeg = Leisure supplement for children: { $amount }. It is free of tax and wages do not change it.
reason-result = Kontanthjælp of the month: { $amount }.
reason-pi = Tax is worked out for a whole year of equal months. Personal income a year: { $amount }. That is help and pay less AM-bidrag and pension.
reason-beskaeftigelsesfradrag = Employment deduction: { $percent } of { $base }{ $capped ->
        [yes] , but at most
       *[no] {" ="}
    } { $amount } a year.
reason-fradrag-enlig = Extra deduction of single parents at work: { $percent } of { $base }{ $quarters ->
        [4] {""}
       *[other] {" "}in { $quarters } of 4 quarters
    }{ $capped ->
        [yes] , but at most
       *[no] {" ="}
    } { $amount } a year.
reason-fradrag-senior = Extra deduction close to the state pension: { $percent } of { $base }{ $capped ->
        [yes] , but at most
       *[no] {" ="}
    } { $amount } a year.
reason-jobfradrag = Job deduction: { $percent } of the difference between { $base } and { $limit }{ $capped ->
        [yes] , but at most
       *[no] {" ="}
    } { $amount } a year.
reason-pensionsfradrag = Extra deduction for pension: { $amount } a year.
reason-befordringsfradrag = Deduction for the way to work: { $amount } a year.
reason-skattepligtig = Taxable income: { $amount } a year.
reason-bundskat = Bundskat (state tax): { $percent } of { $base } = { $amount }.
reason-kommuneskat = Municipal tax{ $known ->
        [yes] {" in"} { $place }
       *[no] {""}, average of the country
    }: { $percent } of { $base } = { $amount }.
reason-kirkeskat = Church tax: { $percent } of { $base } = { $amount }.
reason-personfradrag = Personal allowance: the first { $amount } a year are free of tax. That is { $value } less in tax.
reason-fra-aegtefaelle = Your spouse does not use all of the personal allowance. That makes { $amount } less in tax here.
reason-skat = Tax: { $year } a year. That is { $amount } a month.
reason-frikort = Socialt frikort: { $amount } of the pay is without tax and without a deduction in the help. { $left } is left of the year's { $year }.
reason-frikort-over = Above the frikort: { $amount }. That part follows the ordinary rules.
reason-sanktion = Sanction: { $amount } is taken from the help.
reason-atp-af-hjaelp = ATP of the help: { $amount }.
reason-rejse = Travel to work: { $days } days a month, { $amount } in all.
reason-boligudgift = Housing benefit: the housing cost that counts is { $cost } a year. The household's income is { $income } a year.
reason-boligstoette-ingen = The income is below the limit of { $limit }. Housing benefit is { $amount } a month.
reason-boligstoette-indkomst = The income is above the limit of { $limit }. That takes { $taken } a year. Housing benefit is { $amount } a month.
reason-boligstoette-eget-minimum = One must pay a least amount of the housing cost oneself. So housing benefit is { $amount } a month.
reason-boligstoette-maksimum = Housing benefit cannot be higher than { $amount } a month.
reason-boligstoette-femten-procent = Without children housing benefit is at most 15% of the housing cost: { $amount } a month.
reason-boligstoette-minimum = The amount is so small that it is not paid out.
reason-boligstoette-nul = The income is so high that there is no housing benefit.
reason-boligstoetteloft = Cap on housing benefit: each of you on forhøjet sats can have at most { $cap } of your share. That takes { $taken }, so housing benefit is { $amount }.
reason-dagtilbud = Day care: the full price is { $price }. With an income of { $income } a year you pay { $percent }{ $with-siblings ->
        [yes] {" and"} { $siblings } less, because you have several children in day care
       *[no] {""}
    }. That is { $amount } a month.
reason-boerne-og-ungeydelse = Child and youth benefit: { $amount } a month on average. It is free of tax and pay does not change it.
reason-boernetilskud = Child allowance of single parents: { $amount } a month on average. It is free of tax and pay does not change it.

## Reasons: how sure the figure is

status-official = official figure
status-reported = reported figure, not from an authority
status-derived = computed figure, not published
status-assumed = assumed figure
status-what-if = changed by you

## Please note

notice-afslag = Help is not granted as long as the income covers the need. Ask your municipality about your case.
notice-formue-over-graensen = The wealth is above the limit. Then the municipality can say no to help. Ask your municipality what counts.
notice-hjaelpen-er-vaek = No kontanthjælp is left in that month. Benefits that come with kontanthjælp can stop too. Ask your municipality before you say yes.
notice-fast-loen-over-hjaelp = The pay is fixed and higher than kontanthjælp. Before the reform the right to help then ended. Ask your municipality how it sees this today.
notice-nedsat-efter-26 = The help is cut because the person you live with has a lower rate.
notice-aegtefaelles-indtaegt = Your spouse's income can take some of the help.
notice-samliv-ikke-oplyst = You did not say whether you are single. Single people may have a supplement.
notice-fritidstillaeg-stopper = The leisure supplement goes on for 3 months after help has ended. Then it stops too.
notice-fritidstillaeg-ikke-oplyst = The leisure supplement for children is not included. It needs 3 months with help.
notice-gennemsnits-kommune = You did not tell your municipality. Tax is worked out with the average of the country.
notice-over-skattegraensen = The income is so high that mellemskat or topskat can come on top. It is not counted, so the tax shown is too low.
notice-boligstoetten-aendres = Housing benefit changes when the pay comes. Tell Udbetaling Danmark if your income changes a lot.
notice-leje-over-halv-indkomst = The rent is more than half of the income. Then Udbetaling Danmark looks at your case before housing benefit is given.
notice-tandtilskud-stopper = With kontanthjælp the municipality pays { $percent } of the dentist above { $own } a year. That stops when the help is gone. An approval holds 2 months longer.
notice-pension-bliver-mindre = The state pays into your pension while you get help: { $before } a month now, { $after } with the job.
notice-atp-af-hjaelp-stopper = No ATP is taken of the help in a month in which pay is deducted.
notice-boerneydelser-kun-en-del = If neither parent has lived or worked here for 6 years, you get only a part of the child benefits. Here they are counted in full.
notice-frikort = The pay is under your socialt frikort. At that pay it lasts { $months ->
        [one] { $months } month
       *[other] { $months } months
    } this year. The employer must report the job as frikort.
notice-sanktion-over-hjaelpen = The sanction is { $amount } larger than the help that is left.

## Open questions

question-boerneydelse-2026 = Is the child benefit for children under 3 5,370 a quarter in 2026, as has been reported? { $alternative ->
        [yes] Here the answer is taken as yes.
       *[no] Here the answer is taken as no: the act gives 5,364.
    }
question-boligsikring-minimum = Is housing benefit compared with the least amount of a year before it is rounded to a month? { $alternative ->
        [yes] Here the answer is taken as yes.
       *[no] Here the answer is taken as no: twelve times the rounded month is compared.
    }
question-commuter-taper = Does the supplement to the commuting deduction fall for every started DKK 1,000 of pay? { $alternative ->
        [yes] Here the answer is taken as yes.
       *[no] Here the answer is taken as no, krone for krone.
    }
question-first-month = Does the free amount count in the very first month? { $alternative ->
        [yes] Here the answer is taken as no.
       *[no] Here the answer is taken as yes.
    }
question-fixed-pay-above-rate = Does the right to help end when fixed pay is higher than the help? { $alternative ->
        [yes] Here the answer is taken as yes.
       *[no] Here the answer is taken as no.
    }
question-frikort-2026 = Does the year's amount of a socialt frikort rise from the exact amount of the year before? { $alternative ->
        [yes] Here the answer is taken as yes: 44,691 in 2026.
       *[no] Here the answer is taken as no, from the rounded one: 44,690 in 2026.
    }
question-frikort-hours = Do hours with a socialt frikort count toward the 4,810 hours? { $alternative ->
        [yes] Here the answer is taken as no.
       *[no] Here the answer is taken as yes.
    }
question-higher-rate-start = Does the higher rate start in the very month the requirement is met? { $alternative ->
        [yes] Here the answer is taken as yes.
       *[no] Here the answer is taken as no, only from the next whole month.
    }
question-home-at-25-29 = Does a person of 25-29 who lives with parents get forhøjet sats after 2½ years of work? { $alternative ->
        [yes] Here the answer is taken as yes.
       *[no] Here the answer is taken as no.
    }
question-met-before = Is the requirement met if the hours reached 4,810 in an older period of 10 years? { $alternative ->
        [yes] Here the answer is taken as yes.
       *[no] Here the answer is taken as no.
    }
question-overflow = If the deduction is larger than the help: does the rest move to the next months? { $alternative ->
        [yes] Here the answer is taken as yes.
       *[no] Here the answer is taken as no.
    }
question-paid-leave-hours = Do paid holiday, paid sickness, overtime and apprentice pay count toward the 4,810 hours? { $alternative ->
        [yes] Here the answer is taken as no.
       *[no] Here the answer is taken as yes.
    }
question-part-month = Are the free amount and the cap smaller when there is help for some days only? { $alternative ->
        [yes] Here the answer is taken as yes.
       *[no] Here the answer is taken as no.
    }
question-result-rounding = Is the help rounded down to whole kroner? { $alternative ->
        [yes] Here the answer is taken as yes.
       *[no] Here the answer is taken as no, øre are kept.
    }
question-spouse-excess = When a spouse's deduction is larger than the own help: is the rest taken from the other's help before the cap is worked out? { $alternative ->
        [yes] Here the answer is taken as yes.
       *[no] Here the answer is taken as no, only afterwards.
    }
question-two-months-abroad = Are two months abroad a year two calendar months? { $alternative ->
        [yes] Here the answer is taken as yes, 62 days.
       *[no] Here the answer is taken as no, 61 days.
    }
question-window-end = Does the month in which the municipality looks at the case count? { $alternative ->
        [yes] Here the answer is taken as yes.
       *[no] Here the answer is taken as no, only the months before it.
    }
question-effect-month = Read the other way, the requirement is met from { $month }.
question-effect-rate = Read the other way, the higher rate starts in { $month }.
question-effect-residence = Read the other way, the residence requirement is met from { $month }.
question-effect-never = Read the other way, the requirement is not met.
question-working-spouse-free-amount = Has a working spouse an own free amount? { $alternative ->
        [yes] Here the answer is taken as no, only the percentage.
       *[no] Here the answer is taken as yes.
    }
question-effect-more = Read the other way: { $amount } more a month with the job.
question-effect-less = Read the other way: { $amount } less a month with the job.
question-effect-now-more = Read the other way: { $amount } more a month, without the job too.
question-effect-now-less = Read the other way: { $amount } less a month, without the job too.

## The road to 4,810 hours

road-recognised = The municipality has found the requirement of { $goal } hours met. That is for good: it must be met only once.
road-not-covered = The requirement of 4,810 hours does not apply to you, because { $reason }.
covered-eu-ret = you have a right to help by EU rules
covered-pension = you are past the state pension age or have a reduced pension
covered-foedt-i-riget = you were born here or count as born here
covered-foer-skaeringsdatoen = you came before the rule begins to apply
residence-met = The residence requirement of 9 years within 10 years is met, with { $days ->
        [one] { $days } day
       *[other] { $days } days
    } to spare.
residence-missing = The residence requirement of 9 years within 10 years is not met. { $days ->
        [one] { $days } day is
       *[other] { $days } days are
    } missing. If you stay, it is met from { $month }. The rate rises only when both requirements are met.
residence-missing-long = The residence requirement of 9 years within 10 years is not met. { $days } days are missing. The rate rises only when both requirements are met.
residence-quarantine = The residence requirement is not met while the quarantine runs. If you stay, it is met from { $month }.
road-worth = When both requirements are met, it is { $amount } more a month before tax, with the figures and the job you told.
residence-untold = For { $days ->
        [one] { $days } day
       *[other] { $days } days
    } it was not told where you were. They are not counted.
obligation-now = Work obligation: up to { $ceiling } hours a week. You still owe { $owed }.
obligation-with-job = Work obligation: up to { $ceiling } hours a week. You still owe { $before } now and { $after } with the planned work.
obligation-with-job-from = Work obligation: up to { $ceiling } hours a week. You still owe { $before } now and { $after } with the planned work from { $month }.
obligation-preparation = { $hours } hours of preparation and job search a week do not count. The limit is 4 hours.
road-met-now = You have { $hours } hours. That is enough for the requirement of { $goal } hours. Ask your municipality whether it has seen it.
road-met = With the work that is planned, the requirement of { $goal } hours is met from { $month }.
road-range = With the work that is planned, the requirement of { $goal } hours is met from { $first } at the earliest and { $last } at the latest.
road-perhaps = With the work that is planned, the requirement of { $goal } hours can be met from { $first } at the earliest. It is not certain that it will be.
road-no-plan = You have { $hours } of { $goal } hours. { $missing } are missing. No work is planned.
road-never = With the work that is planned, you do not reach { $goal } hours. The most is { $highest } hours in { $month }.
road-proven = on payslips or in eIndkomst
road-claimed = as you told
road-unknown = may count
road-missing = missing
road-without-months = For { $hours } hours we do not know in which months you worked. That makes the answer uncertain. Write the months, and it gets certain.
entry-line = Line { $entry }, { $hours } hours: { $reason }
entry-tilskud = does not count, because the wage is subsidised.
entry-tilbud = does not count, because it is an offer or a course and not an ordinary job.
entry-sort = does not count, because it is not reported.
entry-uden-for-riget = does not count, because it is work outside the realm.
entry-laesning = does not count, the way the law is read here.
entry-kontrakt = may count. Your contract can show it. Ask your municipality.
entry-loenseddel = may count. Your payslip or eIndkomst can show it. Ask your municipality.
entry-indtaegt = may count. The income decides how many hours it is. Ask your municipality.
road-overlap = Lines { $one } and { $other } both have hours in { $month }. If they are two jobs, that is right. If they are the same job, delete one.
road-16-3 = For forhøjet sats at 25-29, work in the EU counts too: { $hours } of { $goal } hours. Write it in hours. Income from there is not converted here.
road-16-3-from = With work in the EU there are hours enough for forhøjet sats from { $month }.
road-16-3-met = At 25-29 you have enough work for forhøjet sats when work in the EU is counted: { $hours } hours. It needs the other requirements to be met.
road-met-before = In { $month } you had enough hours within 10 years. Ask your municipality to look whether the requirement was met then.
road-left = { $hours } hours are more than 10 years old. They no longer count.
road-leaving = Hours get too old after 10 years: { $hours } hours of { $worked } no longer count in { $month }. On the way it is { $all } hours in all.
road-floor = From nothing it takes at least { $floor } hours a week. Below that, old hours get too old as fast as new ones come in.
road-own-floor = With the hours you have, it takes at least { $own } hours a week for you to get there.
road-own-floor-range = With the hours you have, it takes at least between { $least } and { $most } hours a week for you to get there.
road-by-month-range = To be there in time you must work at least between { $least } and { $most } hours a week.
road-age-needed = Tell the age to see what changes when the requirement is met.
road-by-month = To be there in time you must work at least { $hours } hours a week.
road-one-hour-sooner = One hour a week more brings the goal { $months ->
        [one] { $months } month
       *[other] { $months } months
    } nearer, to { $month }.
road-one-hour-reaches = With one hour a week more you get there, from { $month }.
road-one-hour-nothing = One hour a week more does not change the month.
heading-road = On the way
heading-month-met = The month the requirement is met
heading-not-covered = When the requirement does not apply
change-ask-not-covered = Do you get mindstesats though the requirement does not apply to you? Ask your municipality about your rate.
met-month-figures = With the figures of { $month }, as if the requirement were met now, and the residence requirement too.
table-before = Before
table-after = After
change-sats = The rate goes from { $from } ({ $before }) to { $to } ({ $after }).
change-lowered = But the help is cut because the person you live with still has a lower rate.
change-partner = The help of the person you live with goes by { $to } again.
change-fribeloeb = The free amount goes from { $before } to { $after }.
change-loft = The cap on help and wage goes from { $before } to { $after }.
change-work-obligation = The work obligation ends when both the residence and the employment requirement are met. For couples a cap on housing benefit can begin.
change-ask = The higher rate is taken from the first whole month after. Tell your municipality when you get there, and ask for a new assessment.
road-table-month = Month
road-table-added = Comes in
road-table-left = Gets too old
road-table-held = In all

## What happens on the way: bends and jumps

turn-hours =
    From { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } a week ({ $pay } of pay a month)
turn-wage = From { $wage } an hour ({ $pay } of pay a month)
turn-kept = Of DKK 100 more pay you now keep { $kept }.
turn-lost = With DKK 100 more pay you now lose { $lost }.
turn-nothing-kept = Of more pay you now keep nothing.
turn-up = Here you have { $amount } more left all at once.
turn-down = Here you have { $amount } less left all at once.
turn-steps-hours = From { $first } to { $last } hours a week: what you pay for day care rises { $count } times, by { $amount } a month in all.
turn-steps-wage = From { $first } to { $last } an hour: what you pay for day care rises { $count } times, by { $amount } a month in all.
turn-steps-kept = Of DKK 100 more pay you keep about { $kept } here.
turn-steps-lost = With DKK 100 more pay you lose about { $lost } here.
rule-rejse = Travel costs the same, even when the hours are few.
rule-foerstegang = A first application is refused, since the pay is as high as the help.
rule-frikort = Your socialt frikort is used up. The rest of the pay follows the ordinary rules.
rule-fribeloeb = The free amount is used. From here on the help gets smaller.
rule-indkomstloft = Help and pay reach the cap. From here on the help falls by as much as the pay rises.
rule-egen-hjaelp-vaek = Your own help is all gone.
rule-aegtefaelles-hjaelp = Your pay now makes your spouse's help smaller too.
rule-hjaelp-vaek = No help is left.
rule-ferie = The deduction for holiday changes.
rule-atp = The contribution to ATP, your pension, changes.
rule-skat = From here on you pay tax.
rule-beskaeftigelsesfradrag = The tax deduction for having work (beskæftigelsesfradrag) cannot get larger.
rule-jobfradrag = { $up ->
        [yes] From here on you have one more tax deduction (jobfradrag).
       *[no] A tax deduction (jobfradrag) cannot get larger.
    }
rule-pensionsfradrag = The tax deduction for pension cannot get larger.
rule-befordring = The tax deduction for travel changes.
rule-boligstoette = Housing benefit is worked out in another way.
rule-boligstoetteloft = { $up ->
        [yes] The cap on housing benefit no longer applies.
       *[no] The cap on housing benefit changes.
    }
rule-friplads = { $up ->
        [yes] What you pay for day care falls a step.
       *[no] What you pay for day care rises a step.
    }
rule-rejsedage = You travel five days a week. More hours make longer shifts, not more trips.
rule-skattegraense = From here on tax is higher than this program can work out.
heading-holds = How far the answer holds
holds-below = Less pay: it stays the same down to { $hours } hours a week ({ $pay } a month).
holds-below-all = Less pay: it stays the same, however little the pay is.
holds-above = More pay: it stays the same up to { $hours } hours a week ({ $pay } a month).
holds-above-all = More pay: it stays the same up to full time, 37 hours a week.
holds-slope = As long as it does, you keep { $kept } of DKK 100 more pay.
holds-slope-lost = As long as it does, you lose { $lost } for every DKK 100 more pay.

## Several possibilities side by side (smaajob compare)

scenario-now = Now
scenario-as-told = Your job
scenario-hours = { $hours ->
        [one] { $hours } hour
        [37] Full time, 37 hours
       *[other] { $hours } hours
    }
scenario-frikort = With a frikort
scenario-requirement-met = When 4,810 hours are reached
compare-title = Possibilities side by side
compare-best = You have most left with "{ $name }": { $amount } more a month than now.
compare-none = None of the possibilities brings more a month than now.
compare-best-hour = With "{ $name }" you get most for every hour: { $amount }.
compare-best-hour-travel = With "{ $name }" you get most for every hour, travel time included: { $amount }.
compare-best-goal = With "{ $name }" you reach 4,810 hours soonest: in { $month }.
compare-loss = With "{ $name }" you lose { $amount } a month.
compare-requirement = When you have reached 4,810 hours, you have { $amount } more a month with your job than now.
compare-no-history = Hours that you worked before are not counted here. With them you may reach 4,810 hours sooner.
scenario-own = Possibility { $number }
column-scenario = Possibility
column-hours = Hours a week
column-left = Left
column-more = More than now
column-per-hour = Per hour
column-per-hour-travel = Per hour with travel
column-goal = 4,810 hours
goal-never-reached = never
goal-reached = reached

scenario-needs-job = A job is missing. Write hours and wage with --hours and --wage.

## From few hours to many (smaajob sweep)

sweep-title-hours = Hour by hour
sweep-title-wage = Wage by wage
sweep-answer-hours = All the way from { $first } to { $last } hours a week you have most left at { $hours } hours: { $amount } more a month than without the job.
sweep-answer-wage = From { $first } to { $last } an hour you have most left at { $wage }: { $amount } more a month than without the job.
sweep-answer-nothing-hours = From { $first } to { $last } hours a week the job never brings more than no job.
sweep-answer-nothing-wage = From { $first } to { $last } an hour the job never brings more than no job.
sweep-chart = What you have left
sweep-description = One line shows what you have left a month when tax, day care and travel are paid. The other shows kontanthjælp before tax.
sweep-own = Your job
sweep-places = The number of rows
sweep-axis-hours = hours a week
sweep-axis-wage = DKK an hour
sweep-axis-kroner = DKK a month
sweep-series-left = Left
sweep-series-help = Help before tax
column-wage = Wage per hour
column-pay = Pay before tax
column-help = Help before tax
column-tax = Tax, ATP and pension
column-benefits = Other benefits
column-daycare = Day care
column-travel = Travel

## What it takes (smaajob goal)

goal-title = What does it take?
goal-row-hours = Fewest hours
goal-row-most = Most
goal-row-wage = Lowest wage
goal-row-requirement = 4,810 hours
goal-row-both = Both
goal-hours = You must work at least { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } a week to have { $gain } more a month.
goal-hours-never = You cannot have { $gain } more a month at that wage, not even full time. The most is { $most } more, at { $hours } hours a week.
goal-hours-nothing = You cannot have { $gain } more a month at that wage. You have most left without the job.
goal-wage = With { $hours } hours a week the wage must be at least { $wage } an hour.
goal-wage-never = With { $hours } hours a week you cannot have { $gain } more, even at { $wage } an hour.
goal-help-ends = From { $hours } hours a week on no help is left.
goal-help-stays = Help is left, also at full time.
goal-travel = Travel may cost up to { $amount } a day. If it costs more, the job brings a loss.
goal-travel-nothing = The job brings nothing, even if travel is free.
goal-shift = Is one more shift of { $hours } hours a month worth it? Yes: you keep { $kept } of the { $pay } when tax and travel are paid. That is { $hour } an hour.
goal-shift-loss = Is one more shift of { $hours } hours a month worth it? No: you get { $pay } of pay, but have { $loss } less left.
goal-shift-nothing = Is one more shift of { $hours } hours a month worth it? No: you get { $pay } of pay, but have no more left.
goal-road-hours = To reach 4,810 hours by { $month } you must work at least { $hours } hours a week.
goal-road-done = The requirement of 4,810 hours is met, or it does not apply to you.
goal-road-late = 4,810 hours cannot be reached by { $month }. Full time from now on, they are reached in { $nearest }.
goal-road-late-never = 4,810 hours cannot be reached by { $month }, not even full time from now on.
goal-road-both = If you want both, you must work at least { $hours } hours a week. Then you have { $gain } more a month.
goal-road-neither = Both cannot be reached. The nearest is { $hours } hours a week: then you reach the hours and have { $gain } more a month.
goal-road-neither-loss = Both cannot be reached. If you reach the hours, you have at least { $loss } less a month.

## Jobs that pay (smaajob package)

column-rate = Rate
package-title = Which jobs pay?
package-answer = The table shows what is left for every hour of work when tax, help and travel are counted.
package-answer-loss = The table shows what is left for every hour of work when tax, help and travel are counted. { $count ->
        [one] One job brings a loss.
       *[other] { $count } jobs bring a loss.
    }
package-of-rate = Left for every hour: { $sats }
package-best = On { $sats }, { $hours } hours a week at { $wage } bring most for every hour: { $amount }.
package-nothing = On { $sats } none of the jobs brings anything.
package-who = The rate depends on age, residence and work. Grundsats is for people under 30. Forhøjet sats is for those who are older. Choose the table that fits yourself.
package-flags = { $field } is not used here. Write the hours in --hours-list and the wages in --wages.

## Month by month (smaajob calendar)

calendar-title = Month by month
calendar-months = For { $first } to { $last }.
calendar-ends-early = There are figures only until { $month }, so the calendar ends there.
calendar-answer-reduced = In { $month } you have { $amount } to live on: you get pay, and the help is not cut yet. From { $next } on the help is cut for the pay of the month before.
calendar-answer-whole = In { $month } you have { $amount } to live on. The pay does not cut the help in any of the months.
calendar-answer-no-help = In { $month } you have { $amount } to live on. There is no kontanthjælp to cut.
calendar-answer-no-pay = There is no pay in these months, so the help is not cut.
calendar-lowest-after = The job ends with { $last }. In { $month } there is least to live on: { $amount }. No pay comes from the job, but the help is still cut for the pay of { $paid }. Without the job there would be { $without }.
calendar-lowest-cut = There is least to live on in { $month }: { $amount }. The help is cut for the pay of { $paid }. Without the job there would be { $without }.
calendar-lowest = There is least to live on in { $month }: { $amount }. Without the job there would be { $without }.
calendar-never-less = There is no month in which you have less to live on than without the job.
calendar-sum-more = From { $first } to { $last } you have { $amount } more to live on in all than without the job.
calendar-sum-less = From { $first } to { $last } you have { $amount } less to live on in all than without the job.
calendar-delay = The law looks at pay and help of the same month. The municipality knows the pay only afterwards and usually deducts it from the help of the month after. That is reported practice and does not stand in the law.
calendar-tax-side-card = Tax is what is withheld every month. The municipality uses your main card (hovedkort), so the employer withholds tax of all the pay. If too much is withheld, you get it back when the year is settled.
calendar-tax-main-card = Tax is what is withheld every month. Your largest income uses the main card (hovedkort), and that is not kontanthjælp. When the year is settled, the tax is corrected.
calendar-tax-none = Your income is so small that no tax is withheld.
calendar-card-idle = In { $month } there is no help, and so nobody uses your allowance. If the help is gone for a longer time, ask the employer to use your main card (hovedkort).
calendar-other = Housing benefit and day care follow the pay a month later. Small changes are settled only when the year is.
calendar-rest = Other: { $parts }.
calendar-quarter = Child benefit (børneydelse) is paid every quarter. Here a third of it is in each month.
calendar-fritid-begins = The leisure supplement comes from { $month } on. Then you have had help for { $months } months.
calendar-fritid-goes-on = The leisure supplement goes on after the help is gone: from { $first } to { $last }.
calendar-fritid-stops = From { $month } on the leisure supplement has stopped. It comes back only when you have had help for { $months } months.
calendar-first-again = Before { $month } there have been { $months } whole months without help. If you apply again, it is like the first time: there is no free amount when the municipality looks at whether you have a right to help. Here you are taken to apply at once.
calendar-overflow = In some of the months the deduction is larger than the help, by { $amount } in all. { $alternative ->
        [yes] Here the rest is deducted in the next months. It is not certain that the law is to be read so.
       *[no] Here the rest is not deducted in the next months. It is not certain that the municipality reads the law so.
    }
column-month = Month
column-paid = Pay received
column-set-off = Help cut for pay of the month before
column-help-paid = Help received
column-other-paid = Other
column-in-all = To live on

## What changes from one date to another (smaajob changes)

changes-title = What changes?
changes-months = For { $from } and { $to }.
changes-more = { $job ->
        [yes] With the same job you have { $amount } more left a month in { $to } than in { $from }.
       *[no] You have { $amount } more left a month in { $to } than in { $from }.
    }
changes-less = { $job ->
        [yes] With the same job you have { $amount } less left a month in { $to } than in { $from }.
       *[no] You have { $amount } less left a month in { $to } than in { $from }.
    }
changes-same = { $job ->
        [yes] With the same job you have just as much left a month in { $from } and { $to }.
       *[no] You have just as much left a month in { $from } and { $to }.
    }
changes-gain = What the job gives you a month: { $before } in { $from } and { $after } in { $to }.
changes-told = Age and all else that you told are the same in both months.
changes-figures = Figures of the law that changed
changes-none = None of the figures used here has changed.
changes-kommuneskat = Municipal tax in { $name }
changes-kirkeskat = Church tax in { $name }
changes-no-figure = no figure
changes-old-rule = By the old rule { $before } of the pay was left alone. By the rule in { $month } it is { $after }.
changes-old-rule-no-job = The old rule left { $hourly } alone for every hour. Tell hours and pay, and it can be worked out.
changes-before-reform = Before 1 July 2025 other rules and rates held. The old rates are not in here, only the rule on pay: { $hourly } for every hour did not count, for at most { $most } hours a month. The rest was deducted krone for krone. Both rules are worked out with the same help and pay.
table-before-reform = Before 1 July 2025
row-countable = Pay that counts
row-left-alone = Of it left alone
row-deducted = Deducted from the help
row-help-and-wage = Help and pay in all
column-line = Line
column-figure = Figure
column-source = Source

## At the end

left-out-rejse = Travel to work. Write what it costs, and it is taken off.
left-out-boligstoette = Housing benefit. Write the rent if you are a tenant.
left-out-voksne-boern = Income of grown children at home. Tell them as adults in the home.
left-out-dagtilbud = Day care. Write the price if a child goes to nursery, childminder or kindergarten.
left-out-boerneydelser = Child and youth benefit and child allowance.
left-out-boernebidrag = Child support from the other parent.
left-out-enkeltudgifter = Help with medicine, the dentist and single expenses.
left-out-saerlig-stoette = Special support to high housing costs.
left-out-kapitalindkomst = Interest, shares and income that you did not tell of.
left-out-andre-fradrag = Union, unemployment fund and other deductions in tax.
footer = By the Danish rules on kontanthjælp, tax and the other benefits, read { $day }. All decimals are counted; amounts are shown in whole øre. This is a calculation, not a decision. Ask your municipality about your own case.
footer-undated = By the Danish rules on kontanthjælp, tax and the other benefits. All decimals are counted; amounts are shown in whole øre. This is a calculation, not a decision. Ask your municipality about your own case.

## Faults in what was written

fault-heading = { $count ->
        [one] There is a fault in what you wrote:
       *[other] There are { $count } faults in what you wrote:
    }
fault-missing = { $field } is missing.
fault-unknown-field = { $field } does not exist. Here you can write: { $allowed }.
fault-not-one-of = { $field } is "{ $given }". Choose one of: { $allowed }.
fault-out-of-range = { $field } is { $given }. It must be from { $least } to { $most }.
fault-decimals = { $field } is { $given }. There may be at most { $max } decimals, and thousands are written without a sign: 1500 or 1500.50.
fault-not-amount = { $field } is "{ $given }". Write a number such as 150 or 150.50.
fault-not-quoted = { $field } is { $given } without quotes. In JSON, amounts with decimals stand in quotes: "150.50".
fault-not-whole-number = { $field } is "{ $given }". Write a whole number.
fault-not-month = { $field } is "{ $given }". Write a month such as 2026-03.
fault-not-day = { $field } is "{ $given }". Write a date such as 1990-05-31.
fault-not-yes-no = { $field } is "{ $given }". Write true or false.
fault-not-object = { $field } is "{ $given }". An object in curly brackets belongs here.
fault-not-list = { $field } is "{ $given }". A list in square brackets belongs here.
fault-municipality = { $field } is "{ $given }". There is no such municipality.
fault-municipality-near = { $field } is "{ $given }". There is no such municipality. Did you mean { $allowed }?
fault-municipality-year = { $field } is "{ $given }". The tax rate of that municipality is known only for { $allowed }.
fault-not-json = The text is not valid JSON: { $detail }
fault-no-figures = { $field } is { $given }. There are no figures for that month. There are figures for { $allowed }.
fault-whole-input = What you wrote
contradiction-age-and-birth = { $field } is { $given }. Age and date of birth do not fit together.
contradiction-born-in-the-future = { $field } is { $given }. The child is born after the month that is calculated.
contradiction-ends-before-it-begins = { $field } is { $given }. That is before it begins.
contradiction-more-than-one-amount = { $field } is { $given }. Tell in one way only how much work it is.
contradiction-first-application-after-help = { $field } is { $given }. A first application and help in the months before cannot both be right.
contradiction-forhoejet-too-young = { $field } is "{ $given }". Forhøjet sats is for people of 30 and over, or 25 and over with 2½ years of work.
contradiction-grundsats-too-old = { $field } is "{ $given }". Grundsats is for people under 30.
contradiction-grundsats-with-work = { $field } is "{ $given }", but from the age of 25, 2½ years of work give forhøjet sats.
contradiction-hjemmeboende-too-old = { $field } is "{ $given }". The rate is for people under 30.
contradiction-hjemmeboende-with-child = { $field } is "{ $given }". The rate is not for people who support an own child at home.
contradiction-hjemmeboende-elsewhere = { $field } is "{ $given }", but it also says that the person does not live with parents.
contradiction-lives-with-parents = { $field } is "{ $given }", but a person under 30 who lives with parents, without an own child, has the rate hjemmeboende.
contradiction-mindstesats-requirements-met = { $field } is "{ $given }", but both requirements are met. Then it is not mindstesats.
contradiction-more-than-one-travel = { $field } is { $given }. Tell the travel in one way only.
contradiction-more-than-one-pay = { $field } is { $given }. Tell the pay in one way only: per hour, per month, or the wage that counts.
contradiction-partner-of-single = { $field } is filled in, but family is neither married nor cohabiting.
contradiction-requirements-not-met = { $field } is "{ $given }", but one of the requirements is not met. Then it is mindstesats or hjemmeboende.
contradiction-single-parent-allowance = { $field } is { $given }. It is only for single people with an own child.
contradiction-tilpasningstillaeg-rate = { $field } is { $given }. The adaptation supplement belongs to grundsats and hjemmeboende only.
contradiction-too-many-days = { $field } is { $given }. The month does not have so many days.
contradiction-unused-partner-rate = { $field } is "{ $given }", but no help is computed for that person.

## Faults in the work so far

history-end-before-start = Line { $entry } of the work so far ends { $last }, before it begins { $first }.
history-future = Line { $entry } of the work so far is { $month }. That month has not passed yet.
history-too-many-hours = There are { $hours } hours in { $month } in all. A month does not have so many.
history-too-young = Line { $entry } of the work so far is { $month }. That is before the person was 13.
stay-end-before-start = Stay { $entry } ends before it begins.
stay-future = Stay { $entry } begins after the 10 years that are looked back on.
stay-overlap = Stays { $one } and { $other } are on the same days.
history-no-rate = Line { $entry } of the work so far is an income. It can only be turned into hours for { $allowed }. Write the hours instead.

## Figures of the law (smaajob params)

params-of-month = Figures of the law in { $month }
params-paragraph = Paragraph
params-source = Source
params-status = How sure it is
params-unit = Unit
params-in-force = In force from
params-rises = The amount of the act is { $amount } in the { $level } level. It rises every year by { $paragraph } and is rounded { $up ->
        [yes] up to the next
       *[no] to the nearest
    } { $round }.
params-published = published: { $amount }, { $source }
params-from = from { $month }: { $amount }
params-known-from = known from { $day }
params-check-good = { $figures } figures are in order. { $published } published amounts are the same as the computed ones.
params-check-differs = { $id }, { $year }: computed { $computed }, published { $published }.
unit-aar = years
unit-antal = of them
unit-dage = days
unit-kroner = kroner
unit-maaneder = months
unit-procent = %
unit-timer = hours

## Faults in files and in changed figures

input-directory = { $file } is a directory, not a file.
input-unreadable = { $file } cannot be read: { $detail }
input-too-large = { $file } is too large. It may have at most { $detail } bytes.
input-not-utf8 = { $file } is not UTF-8 text. The fault is at byte { $detail }.
input-empty = { $file } is empty.
input-no-column = { $file } has a column called "{ $name }". It is not known. There can be: month, hours, income, work, proof.
parameter-month = The month
parameter-unknown = There is no figure called "{ $id }". "smaajob params list" shows them all.
parameter-unknown-near = There is no figure called "{ $id }". Did you mean { $nearest }?
parameter-not-an-amount = "{ $given }" is not an amount that { $id } can have. Write a number with at most 4 decimals.
parameter-not-a-file = This is not a file of figures: { $detail }
parameter-bad-field = { $field } is "{ $given }". What belongs here: { $allowed }
parameter-set-shape = Write a name, an equals sign and an amount: kontanthjaelp.fribeloeb.lav=6000

## The report: table, chart and file

report-best = best
report-loss = loss
report-marks = Where it changes
output-unwritable = { $file } cannot be written: { $detail }

## A whole list (smaajob batch)

batch-cells = The row has { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    }. The list has { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    }.
batch-quote = The row has a quote sign that never ends.
batch-other-file = { $file } looks like { $detail }. Save it as CSV (UTF-8).
batch-row-without-end = { $file } has a row of more than { $detail } MB. That is no list of people.
batch-not-json = The line is no JSON object.
batch-other-format = The result is { $format }, as the list is. Let its name end in { $ending }.
batch-read-lines = Read as JSON Lines: an object on each line.
batch-header-quote = { $file } has a quote sign in its first row that does not end in that row.
batch-shared = { $first } and { $second } are the same file, or one is written over the other. Give the result another name.
batch-busy = { $file } is being written by another run. Wait until it is done, or choose another name.
batch-changed = { $file } was changed while it was being read. No result was written. Run it again.
batch-standard-input = Standard input
batch-standard-output = Standard output
batch-unwritable = { $file } cannot be written: { $detail }
batch-resume-pipe = { $file } cannot be read from its beginning again, so there is no going on.
batch-resume-other = { $file } has changed since then, or you are asking something else. Run it anew without --resume.
batch-pair = { $flag } is "{ $given }". Write name=value.
batch-no-header = { $flag }: The list has no column called "{ $given }".
batch-no-column = { $flag }: "{ $given }" is not the name of a column that can be read. "smaajob batch --template" shows them.
batch-no-result = { $flag }: "{ $given }" does not exist. Choose among: { $allowed }.
batch-twice = The columns "{ $first }" and "{ $second }" tell the same. Remove one, or give it another name.
batch-nothing-known = None of the columns in the first row has a name that can be read. Are there names in the first row? Use { $flag }, or see the names with "smaajob batch --template".
batch-scenario-twice = --scenario: Two are called "{ $given }". Give each a name of its own: name=….
batch-progress = { $rows } rows, { $speed } a second
batch-progress-left = {""}, { $share } per cent, { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } to go
batch-report-ending = --report is "{ $given }". The name must end in .html or .json.
batch-see = What is wrong stands in the result, in the columns error_code and error_text.
batch-strict = Row { $row }: { $fault }
batch-read-as = Read as { $encoding } with "{ $separator }" between cells and "{ $decimal }" before decimals.
batch-columns-read = Columns used: { $columns }.
batch-columns-other = Columns not used, but kept: { $columns }.
batch-told-of-all = Holds for everybody whose row does not say otherwise: { $told }.
batch-read-sheet = Read from the sheet "{ $sheet }".
batch-sheet-unreadable = { $file } is no Excel workbook (.xlsx) that can be read: { $detail }
batch-sheet-pipe = { $file } is { $detail }. It cannot be read from a pipe. Give the name of the file.
batch-sheet-resume = Excel and Parquet are written and read in one go. --resume works from CSV to CSV only.
batch-sheet-full = { $file }: A sheet has no room for the result. It can have 1,048,575 rows below the header, 16,384 columns and 32,767 letters in a cell. Write to CSV: --out result.csv
batch-read-parquet = Read as Parquet.
batch-parquet-not-built = { $file } is Parquet, and this program is built without it. Build it with: cargo install --locked --path calc-cli --features parquet. Or use the Python package smaajob, or CSV.
batch-parquet-unreadable = { $file } is no Parquet file that can be read: { $detail }
batch-parquet-encrypted = { $file } is encrypted. Save it as Parquet without encryption.
batch-parquet-nested = { $file } has columns that have no place in one cell: { $detail }. Part lists and structures into columns of their own, or leave them out.
batch-parquet-compression = { $file } is packed with { $detail }. Snappy, Zstandard, gzip and what is not packed can be read.
batch-parquet-twice = { $file } would have several columns of the same name: { $detail }. In Parquet each column must have a name of its own.
batch-work-list = The work list has { $people ->
        [one] { $people } person
       *[other] { $people } people
    }. { $others ->
        [0] Everybody with a reason is on it.
       *[other] { $others } more have a reason, but a job brings them less.
    }
batch-done = { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }: { $good } answered, { $bad } with errors.
batch-months-columns = { $file } must have a column for { $detail ->
        [month] the month: month
        [hours] the hours: hours
       *[id] whose the hours are, before month and hours, or named with --id
    }.
batch-months-no-id = The field "{ $field }" says whose the months are. Write it as a text or a number.
batch-months-id = The list has no column called "{ $detail }" as { $file } has. Name the column with --id.
batch-months-bad = Line { $line } of { $file }: { $what }.
batch-months-bad-month = the month cannot be read (write it as 2026-03)
batch-months-bad-hours = the hours cannot be read (write a number from 0 to 744 with two decimals at most)
batch-months-bad-work = the kind is not known (write a word such as ordinaer, loentilskud or ukendt)
batch-months-bad-width = the line has not as many cells as the header
batch-months-more = { $lines ->
        [one] { $lines } more line
       *[other] { $lines } more lines
    } cannot be read.
batch-months-done = { $lines ->
        [one] { $lines } line
       *[other] { $lines } lines
    } read from { $file }; { $others ->
        [one] { $others } line belongs
       *[other] { $others } lines belong
    } to nobody in the list.
batch-months-nameless = { $file }: { $lines ->
        [one] { $lines } line does
       *[other] { $lines } lines do
    } not say whose it is. The first is line { $first }.
batch-template-out = { $file } does not go with --template. CSV goes to standard output or to a file that is not called .xlsx. A workbook must have a name that ends in .xlsx: --out list.xlsx
batch-template-list = List
batch-template-columns = Columns
batch-template-titles = Column | In Danish | What stands in it | What may stand | Example | When it is empty
batch-column-about = { $column ->
        [month] The month the help is for.
        [municipality] Where tax is paid: name or number.
        [rate] The rate, if it is known.
        [age] Age on the first day of the month.
        [born] Date of birth, instead of the age.
        [family] Lives alone, married or cohabiting.
        [hours] Hours in an average week of the planned job.
        [wage] Kroner per hour before tax, without holiday pay.
        [monthly_pay] Kroner a month before tax, instead of a wage per hour.
        [countable_wage] The countable wage of the month, § 31(7), instead of hours and pay.
        [paid_every] How often it is paid.
        [pension_percent] Own share of a collective pension, per cent of pay. Write 4 for 4 per cent.
        [employer_pension_percent] The employer's share of a collective pension, per cent of pay.
        [frikort] Has a socialt frikort: so much of it is used earlier this year.
        [travel_cost] Kroner for a day travelled, there and back.
        [travel_pass] A pass for a month, instead of a cost per day.
        [travel_by] By car, public transport or bicycle, instead of a cost.
        [travel_days] Days travelled in an average week.
        [shift] Length of a shift, instead of days travelled.
        [km] Kilometres there and back by car.
        [travel_minutes] Minutes there and back on a day travelled.
        [existing_hours] Hours a week of a job that there is already.
        [existing_wage] Wage per hour of the job that there is already.
        [existing_monthly_pay] Monthly pay of the job that there is already.
        [residence_met] The residence requirement is met: 9 of the last 10 years, § 11(3).
        [employment] The employment requirement is met, not met, or does not apply, § 11(8).
        [worked] 2 1/2 years of work within 10 years, here or in the EU/EEA, § 16(3).
        [lives_with_parents] Lives with one or both parents, § 16.
        [activity_ready] Assessed as activity-ready (aktivitetsparat), § 19.
        [tilpasningstillaeg] Has a right to the adaptation supplement, § 20.
        [church] Member of the national church: pays church tax.
        [rent] Rent a month; deposits and loans for them are not in it.
        [m2] Gross floor area, square metres.
        [heating] Heating is paid beside the rent, in the rent, or otherwise.
        [child_age] Age of the child on the first day of the month: child1_age, child2_age and so on.
        [child_daycare] Price of the day-care place before any subsidy, with lunch.
        [shared_custody] A single parent shares custody, so half of børne- og ungeydelse goes to the other parent.
        [first_application] Help is applied for for the first time, § 31(8).
        [months_without_help] Whole months without help before this one, § 31(8).
        [months_with_help] Continuous months with a right to help before this one, § 86(7).
        [days_with_help] Days of the month with a right to help.
        [wealth] Wealth that counts under § 14, also of the spouse.
        [other_income] Other income of the month.
        [sanction] Taken from the help of the month as a sanction, §§ 36-43, as the letter says.
        [partner_support] What the partner lives on.
        [partner_rate] The partner's rate, if it is known.
        [partner_age] The partner's age on the first day of the month.
        [partner_benefit] The partner's public benefit, a month before tax.
        [partner_hours] Hours a week of the partner's job.
        [partner_wage] Wage per hour of the partner's job.
        [h] Hours of each of the 120 months before the month: h1 is the oldest, h120 the last. They may also stand in a file of their own: --months.
        [hours_in_all] Hours in all in the last ten years, where the months are not known.
        [recognised] A municipality has found the employment requirement met before.
        [plan_hours] Hours a week that are planned on the way to the requirement.
        [plan_first] First month of the planned hours.
        [plan_last] Last month of the planned hours.
        [by] The month by which the requirement should be met.
        [ceiling] Personal ceiling of the work obligation, hours a week.
        [id] What you know the person by. It is passed on unchanged and not read. So is every other column that you add.
       *[other] Not described.
    }
batch-column-empty = { $column ->
        [id] Means nothing, except with --months.
        [month] This month, or what --tell says.
        [municipality] The average of the country.
        [rate] Found from the other facts; the row is refused where they do not suffice.
        [hours] No planned job.
        [paid_every] Every month.
        [pension_percent] No pension.
        [employer_pension_percent] No pension.
        [frikort] No socialt frikort.
        [travel_cost] Travel costs nothing.
        [church] No.
        [rent] Boligstøtte is not counted.
        [heating] Beside the rent.
        [child_age] No child.
        [child_daycare] No day-care place.
        [months_with_help] No fritidstillæg.
        [days_with_help] The whole month.
        [partner_support] Kontanthjælp, where the person is married.
        [h] No hours in that month.
        [plan_hours] The hours of the planned job.
        [plan_first] The month itself.
        [plan_last] It goes on.
       *[other] Is not counted.
    }
batch-column-allowed = { $kind ->
        [text] text
        [integer] whole number
        [boolean] yes, no
        [kroner] kroner
        [per-cent] per cent
        [hours] hours
        [hours-a-week] hours a week
        [days-a-week] days a week
        [kilometres] kilometres
        [date] day: 2026-03-01
        [month] month: 2026-03
        [municipality] name or number
       *[other] anything
    }

## Report on a list (smaajob batch --report)

list-report-title = What a job means for the people on the list
list-report-job-own = the job in their row
list-report-job-named = the job "{ $name }"
list-report-answer = By the rules { $more } of { $people } people have more left a month if everybody takes { $job }.
list-report-answer-more = By the rules all of them together have { $amount } more left a month if they take { $job }.
list-report-answer-less = By the rules all of them together have { $amount } less left a month if they take { $job }.
list-report-answer-no-job = Here are { $people } people. None of them has a planned job, so there is nothing to compare.
list-report-answer-hidden = The groups are so small that the numbers of the job cannot be shown.
list-report-answer-nobody = None of the rows on the list could be used.
list-report-heading-jobs = If everybody takes the job
list-report-heading-bands = How much more or less a month?
list-report-heading-road = How far is it to 4,810 hours?
list-report-heading-who = Who is counted?
list-report-people = People
list-report-own-job = The job in the row
list-report-hidden = hidden
list-report-more = Have more left
list-report-same = Have as much left
list-report-less = Have less left
list-report-no-job = No job is planned
list-report-mean = On average, a month
list-report-middle = The one in the middle, a month
list-report-citizens-month = All together, a month
list-report-citizens-year = All together, a year
list-report-help-month = Change in kontanthjælp before tax, a month
list-report-help-year = Change in kontanthjælp before tax, a year
list-report-band-same = As much
list-report-band-more-first = Up to DKK { $to } more
list-report-band-more = DKK { $from } to { $to } more
list-report-band-more-last = Over DKK { $from } more
list-report-band-less-first = Up to DKK { $to } less
list-report-band-less = DKK { $from } to { $to } less
list-report-band-less-last = Over DKK { $from } less
list-report-chart = How they are spread
list-report-chart-description = People for every DKK { $width }. Those who have as much left are not in it.{ $open ->
        [yes] {" "}The outermost step is everybody from there on.
       *[no] {""}
    }
list-report-axis-kroner = Kroner more a month
list-report-not-asked = The requirement does not stand in the way of a higher rate
list-report-met = Have hours enough
list-report-within-first = Missing up to { $to } hours
list-report-within = Missing { $from } to { $to } hours
list-report-further = Missing over { $from } hours
list-report-not-told = The hours are not told
list-report-never = Never reach 4,810 hours at the pace that is planned
list-report-open = Not sure whether they reach 4,810 hours
list-report-rows = Rows on the list
list-report-bad = Rows that could not be used
list-report-answered = Counted
list-report-no-rate = Without kontanthjælp
list-report-note-rules = This is by the rules, if everybody takes the job and all else stays as it was told. It is no promise of what happens.
list-report-note-left = More and less is what the household has left a month, with tax, other benefits, day care and travel as far as they were told. A year is twelve equal months.
list-report-note-help = The change in kontanthjælp is what the municipality pays out more or less, after sanctions. Refunds by the state, tax and other costs of the municipality are not in it.
list-report-note-rows = Each row counts as one person in one month. Where both spouses are on the list, what they have together is counted twice.
list-report-note-road = Where the hours are not told, nobody knows how far it is. It is not sure where nobody knows when the hours were worked, or whether they count.
list-report-note-hidden = Hidden are numbers about fewer than 5 people, and numbers from which these could be worked out.

## Work list (smaajob batch --outreach): why somebody is on it

outreach-hours-met = Has hours enough for the requirement, but a low rate. Look into the case.
outreach-near-hours = Misses at most { $hours } hours for the employment requirement.
outreach-never-at-this-pace = Never meets the employment requirement at the pace that is planned.
outreach-open-at-this-pace = May not meet the employment requirement. Find out when the hours were worked, and whether they count.
outreach-below-free-amount = The pay that counts is at most { $free } below the free amount.
outreach-above-free-amount = The pay that counts is at most { $free } above the free amount.
outreach-below-cap = Help and pay together are at most { $cap } below the cap.
outreach-above-cap = Help and pay together are at most { $cap } above the cap.
outreach-loses-on-one-hour-more = Has less left with one hour a week more.

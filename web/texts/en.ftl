### The page's own words in English. The same keys and variables stand in da.ftl, or the build fails. Whatever is
### calculated or explained, the calculator says itself: its sentences stand in calc-core/texts. No text is HTML.

## The page

language-name = English
language-choice = Language
page-title = Kontanthjælp and a small job
page-lead = See what is left when you have a small job beside kontanthjælp.
page-skip = Go to the content
page-loading = The page is getting ready …
page-failed = The page could not be loaded, or it cannot calculate in this browser. Try again in a while, or try a newer browser.
page-promise-login = You do not log in.
page-promise-device = Everything is worked out on your own device. Nothing is sent.
page-promise-estimate = The answer is an estimate. Only the municipality can decide what you get.

## The questions

form-faults = Something needs to be corrected:
form-missing = Still missing
form-error = Error
form-why = Why?
form-more = More questions, if they apply to you
form-yes = Yes
form-no = No
form-not-told = Not told
form-partner-activity-ready = Has your partner been assessed as activity-ready (aktivitetsparat)?
form-before-tax = In kroner before tax.
form-unit-kroner = kr.
form-unit-hours = hours
form-unit-percent = %
form-unit-days = days
form-unit-km = km
form-unit-minutes = minutes
form-unit-m2 = m²
form-start-over = Start over
form-start-over-heading = Do you want to start over?
form-start-over-about = All your answers will then be deleted.
form-start-over-yes = Delete my answers
form-start-over-no = Keep them
form-month = Which month?
form-month-name = The month
form-month-hint = The month you get help for.
form-age = How old are you?
form-age-name = Your age
form-age-hint = Your age in whole years on the first day of the month.
form-age-why = Your age helps decide your rate. If you know your rate, you can leave the age out.
form-parents = Do you live with your parents or one of them?
form-family = Who do you live with?
form-family-single = I live without a partner
form-family-married = I am married
form-family-cohabiting = I live with a partner and am not married
form-family-why = If you are married, the municipality counts you both. If you live without a partner, you may get a supplement.
form-child = Child { $number }
form-child-add = Add a child
form-child-remove = Remove child { $number }
form-child-age = Age of the child
form-child-age-hint = In whole years. Write 0 if the child has not turned 1.
form-child-at-home = Does the child live at home?
form-child-parent = Whose child is it?
form-child-parent-both = A child of us both
form-child-parent-applicant = My child
form-child-parent-partner = My partner's child
form-child-in-realm = Is the child in Denmark?
form-shared-custody = Do you share custody with the other parent?
form-shared-custody-hint = Then you also share the child benefit (børne- og ungeydelse).
form-child-share = How large a share of the child benefits do you get?
form-child-share-hint = Newcomers do not always get all of it. Without an answer, 100 % is assumed.
form-extra-allowance = Do you get the extra child allowance (ekstra børnetilskud)?
form-extra-allowance-hint = Without an answer, yes is assumed when a child lives with you.
form-extra-quarters = Quarters this year with the extra child allowance
form-extra-quarters-hint = From 0 to 4. Without an answer, all four are assumed.
form-support = What does your partner live on?
form-support-kontanthjaelp = Kontanthjælp
form-support-work = Pay from work
form-support-benefit = Another public benefit
form-support-none = None of these
form-benefit = How much is the benefit a month?
form-benefit-name = Your partner's benefit
form-partner-age = How old is your partner?
form-partner-age-name = Your partner's age
form-partner-rate = Which rate does your partner have?
form-partner-rate-name = Your partner's rate
form-partner-residence = Has your partner lived in Denmark for 9 of the last 10 years?
form-partner-residence-name = The answer about how long your partner has lived in Denmark
form-partner-employment = Has your partner worked for 2½ of the last 10 years?
form-partner-employment-name = The answer about how long your partner has worked
form-partner-hours = Your partner's hours a week
form-partner-hours-hint = Leave it empty if your partner has no job.
form-partner-wage = Your partner's pay per hour
form-partner-church = Is your partner a member of the national church?
form-rate = Which rate do you get?
form-rate-name = Your rate
form-rate-hint = It is in the letter from the municipality.
form-rate-mindstesats = Mindstesats (minimum rate)
form-rate-grundsats = Grundsats (basic rate)
form-rate-forhoejet = Forhøjet sats (higher rate)
form-rate-hjemmeboende = Hjemmeboende (living with parents)
form-rate-unknown = I do not know
form-rate-missing = Choose a rate, or answer the questions below it.
form-rate-why = The rate decides what you get, and how much you may earn before something is deducted.
form-residence = Have you lived in Denmark for 9 of the last 10 years?
form-residence-name = The answer about how long you have lived in Denmark
form-residence-hint = The Faroe Islands and Greenland count too.
form-residence-why = The law calls it the residence requirement (opholdskravet). The municipality decides whether it is met.
form-employment = Have you worked for 2½ of the last 10 years?
form-employment-name = The answer about how long you have worked
form-employment-hint = That is 4,810 hours of ordinary work.
form-employment-met = Yes
form-employment-not-met = No
form-employment-does-not-apply = The requirement does not apply to me
form-employment-why = The law calls it the employment requirement (beskæftigelseskravet). It mostly applies to people who came from abroad. Ask the municipality if you are in doubt.
form-worked = Have you worked for 2½ years in Denmark or the EU in the last 10 years?
form-partner-worked = Has your partner worked for 2½ years in Denmark or the EU in the last 10 years?
form-worked-hint = It can give the higher rate from the age of 25.
form-first-application = Are you applying for help for the first time?
form-first-application-why = When you apply for the first time, all of your pay is deducted from the help.
form-months-with-help = For how many months on end have you had help?
form-months-with-help-name = Months on end with help
form-months-with-help-hint = Up to the month before. It matters for the children's leisure supplement (fritidstillæg).
form-documented = Is the use of earlier leisure supplement documented?
form-documented-hint = Without an answer, yes is assumed.
form-months-without-help = Whole months without help just before this month
form-months-without-help-hint = After two whole months without help you count as new.
form-days-with-help = Days with a right to help in the month
form-days-with-help-hint = Only if it is not the whole month.
form-activity-ready = Have you been assessed as activity-ready (aktivitetsparat)?
form-activity-ready-hint = It is in the letter from the municipality. Write your age too.
form-tilpasningstillaeg = Do you get the temporary adaptation supplement (tilpasningstillæg)?
form-tilpasningstillaeg-hint = It is in the letter from the municipality.
form-sanction = Deducted as a sanction
form-sanction-hint = The amount for the month is in the letter.
form-other-income = Other income in the month
form-other-income-hint = Money that is not pay but is deducted from the help.
form-wealth = Wealth
form-wealth-hint = The wealth that counts. For a married couple, of both together.
form-frikort-used = Used of your socialt frikort this year
form-frikort-used-hint = Only if you have a socialt frikort. Write 0 if you have used none of it.
form-stu = Pay this year during STU
form-stu-hint = Only if you are in the special youth education STU: the pay that counts, earlier this year.
form-holiday-days = Holiday days in the month
form-holiday-days-hint = Only if you are on holiday with holiday pay. Five days are a week.
form-holiday-money = Holiday pay for those days
form-holiday-with-help = Do you have a right to holiday with help?
form-atp-of-help = Is ATP withheld from your help?
form-atp-of-help-hint = It is after 12 months on end on the higher rate.
form-pension-years = Whole years until the year you reach the state pension age
form-pension-years-hint = There is an extra tax deduction in the last years before it.
form-job = Job { $number }
form-job-add = Add another job
form-job-remove = Remove job { $number }
form-hours = Hours a week
form-hours-hint = In an average week, for example 8 or 7.5.
form-wage = Pay per hour
form-wage-hint = Before tax and without holiday pay, for example 150.
form-monthly-pay = Pay per month
form-monthly-pay-hint = Before tax. Fill it in instead of pay per hour.
form-countable = Countable pay of the month
form-countable-hint = For advisers: after own pension, ATP and AM-bidrag. Instead of hours and pay.
form-planned = Is it a job that you are considering?
form-planned-hint = A job that you have already counts both before and after.
form-planned-yes = Yes, I am considering it
form-planned-no = No, I have it already
form-fixed = Are hours and pay fixed?
form-holiday-pay = Is holiday pay set aside?
form-holiday-pay-hint = If you say nothing, yes is assumed for pay by the hour.
form-pension = Your own share of the pension
form-pension-hint = Only pension through the job, per cent of the pay.
form-employer-pension = The employer's share of the pension
form-paid-every = How often are you paid?
form-paid-month = Every month
form-paid-fortnight = Every fortnight
form-paid-week = Every week
form-paid-day-labour = Day by day
form-frikort = Is the job under your socialt frikort?
form-means = How do you get to work?
form-means-bicycle = By bicycle or on foot
form-means-car = By car
form-means-public = By bus or train at a typical price
form-means-own = I write the price myself
form-means-why = A car is counted at a fixed price per kilometre. If you know your own price, it is more precise.
form-travel-cost = Price of a day, there and back
form-travel-cost-hint = If you have a monthly pass, use the field below.
form-travel-pass = Price of a monthly pass
form-travel-pass-hint = Instead of a price per day.
form-travel-days = Days a week
form-travel-km = Kilometres a day, there and back
form-travel-km-hint = The normal way by car.
form-travel-km-why = If it is far, there can be a tax deduction. If you go by car, the number also gives the price.
form-travel-minutes = Minutes a day, there and back
form-travel-minutes-hint = Then you can see what an hour is worth with the travel time.
form-travel-shift = Length of a shift
form-travel-shift-hint = Instead of days a week.
form-travel-refunded = Does somebody else pay for your travel?
form-travel-refunded-hint = For example the employer or the job centre.
form-municipality = Which municipality do you live in?
form-municipality-name = Your municipality
form-municipality-unknown = Not told: use the national average
form-church = Are you a member of the national church (folkekirken)?
form-church-hint = Members pay church tax.
form-small-island = Do you live on a small island?
form-small-island-hint = Bågø, Egholm, Endelave, Hjarnø, Mandø, Nekselø, Orø, Sejerø, Tunø or Årø.
form-rent = Rent a month
form-rent-hint = Without deposits and loans for them.
form-rent-why = If you rent your home, you can get housing benefit (boligstøtte). It can fall when you earn more.
form-m2 = Area of the home
form-m2-hint = It is in the lease.
form-heating = How do you pay for heating?
form-heating-beside = All of it beside the rent
form-heating-in-rent = Together with the rent
form-heating-other = In another way
form-daycare = Price of a place in day care
form-daycare-hint = The full price a month before any subsidy. Empty: no place.
form-sibling = The municipality's sibling subsidy
form-sibling-hint = The share of the cheaper places. Without an answer, the least that the law demands is used.
form-hot-water = Is hot water in the rent?
form-electricity = Is electricity in the rent?
form-water = Do you pay for water beside the rent?
form-drainage = Do you pay for drainage beside the rent?
form-painting = Must you paint and paper yourself?
form-other-upkeep = Must you keep up other things yourself?
form-upkeep-none = No
form-upkeep-part = Part of it
form-upkeep-full = All of it
form-household-wealth = Wealth of all adults in the home
form-household-wealth-hint = The wealth that counts for housing benefit.
form-disability-pension = Does anybody in the home get disability or senior pension?
form-adult = Other adult { $number }
form-adult-add = Add an adult in the home
form-adult-remove = Remove other adult { $number }
form-adult-age = Age
form-adult-income = Income a month
form-adult-income-hint = After AM-bidrag and before tax.
form-work = Work { $number }
form-work-add = Add work
form-work-remove = Remove work { $number }
form-work-hours = Hours a week
form-work-hours-hint = On average.
form-work-first = First month
form-work-last = Last month
form-work-month-hint = For example 2024-03.
form-work-in-all = Or: hours in all in the last ten years
form-work-in-all-hint = If you do not know when you worked.
form-work-month = A single month
form-work-month-hours = Hours in that month
form-work-income = Income of that month without fixed hours
form-work-kind = What kind of work was it?
form-work-ordinary = Ordinary wage work
form-work-self-employed = Self-employed
form-work-subsidy = Job with a wage subsidy
form-work-internship = Internship
form-work-eu = Work in another EU country
form-work-no-fixed-hours = Wage work without fixed hours
form-work-frikort = Work under a socialt frikort
form-work-paid-leave = Paid leave, for example sickness or parental leave
form-work-nytteindsats = Nytteindsats (useful work for the municipality)
form-work-lessons = Lessons or a course
form-work-undeclared = Undeclared work
form-work-abroad = Work in a country outside the EU
form-work-fleksjob = Fleksjob (flexible job)
form-work-igu = IGU (basic training for refugees)
form-work-unknown = I do not know
form-work-proof = Is it on payslips?
form-recognised = Has a municipality said that you meet the employment requirement?
form-recognised-hint = Then it still holds.
form-by = By when would you like to have worked enough?
form-ukraine = Do you have a permit under the special act for Ukraine?
form-born-month = Month of your birth
form-born-month-hint = For example 1995-04. Work before the age of 13 does not count.
form-entry-born = Were you born in Denmark?
form-entry-registered = First day you were registered in Denmark
form-entry-registered-hint = Only if you came from abroad.
form-entry-again = Day you were last registered again
form-entry-again-hint = Only after more than 12 months abroad on end.
form-entry-adopted = Were you adopted from abroad as a child?
form-entry-parent = Did you come as an infant to a parent who lived here?
form-entry-parent-hint = You came before you were 6 months old, and your parent had lived here for a year.
form-entry-eu = Do you have a right to help by EU rules?
form-entry-pension = Have you reached the state pension age, or do you get a reduced pension?
form-stay = Stay { $number }
form-stay-add = Add a stay
form-stay-remove = Remove stay { $number }
form-stay-first = First day
form-stay-last = Last day
form-stay-place = Where were you?
form-stay-place-name = The place
form-stay-realm = In Denmark, the Faroe Islands or Greenland
form-stay-home-kept = Abroad, with a home kept in Denmark
form-stay-prevented = Abroad, prevented from coming home
form-stay-posted = Abroad, posted
form-stay-abroad = Abroad
form-quarantine = Quarantine { $number }
form-quarantine-add = Add a quarantine
form-quarantine-remove = Remove quarantine { $number }
form-quarantine-first = First day
form-activity-wage = Work obligation: hours of ordinary work you have now
form-activity-offers = Work obligation: hours of subsidised work, practice or nytteindsats
form-activity-lessons = Work obligation: hours of courses and lessons
form-activity-talks = Work obligation: hours of talks and support
form-activity-preparation = Work obligation: hours of preparation and job search
form-activity-transport = Work obligation: hours of transport
form-ceiling = Your own ceiling of the work obligation
form-ceiling-hint = Hours a week. Only if the municipality has set one.

## The steps

step-count = Step { $number } of { $count }
step-next = Next
step-back = Back
step-skip = Skip
step-start = Begin
step-start-about = You go step by step and can skip much of it.
step-one-page-about = Are you an adviser, or do you know the answers?
step-to-one-page = All questions on one page
step-to-guided = One step at a time
step-start-file = Have you saved your answers in a file?
step-you-heading = You and your home
step-partner-heading = Your partner
step-partner-lead = What your partner lives on can change your help.
step-rate-heading = Your help
step-job-heading = Your job
step-travel-heading = The way to work
step-travel-lead = Write what the way costs and how often you travel.
step-travel-skipped = Without an answer here, the way to work is not counted.
step-place-heading = Tax
step-place-lead = The municipality and the church decide part of your tax.
step-place-skipped = Without an answer here, the national average is used, and church tax is not counted.
step-home-heading = Housing and day care
step-home-lead = Do you rent your home, or are your children in day care?
step-home-skipped = Without an answer here, housing benefit and day care are not counted.
step-road-heading = Work so far
step-road-lead = If you have not worked for 2½ years, you can see how far you are.
step-road-skipped = Without an answer here, the road to 2½ years of work is not worked out.

## Check your answers

check-link = Check your answers
check-heading = Check your answers
check-about = Is everything right? If not, you can change it.
check-change = Change
check-to-result = See the answer

## When nobody is here

idle-heading = Are you still here?
idle-about = Nothing has happened for half an hour. In two minutes all answers will be deleted.
idle-stay = Yes, keep the answers
idle-clear = Delete the answers now

## The answer

result-heading = The answer
result-waiting = Tell your rate, your hours and your pay. Then the answer stands here.
result-faulty = When the fault is put right, the answer appears here.
result-table-caption = Your month in kroner
result-column-line = Line
result-column-now = Now
result-column-with-job = With the job
result-column-difference = Difference
result-column-before = Before
result-column-after = After
result-why = Why?
result-why-about = Here are all the steps. The paragraphs are links to the law, in Danish. They open in a new window.
result-notices = Please note
result-payslip = Your payslip says something else
result-holds = How far the answer holds
result-road = The road to 4,810 hours
result-road-met = The month the requirement is met
result-road-goal = Hours you need in all
result-ask = Ask your municipality
result-ask-about = Here the law can be read in two ways. Ask how your municipality reads it.
result-left-out = This is not included

## Try something else

whatif-heading = Try other hours or another pay
whatif-hours = Hours a week
whatif-hours-less = Half an hour less a week
whatif-hours-more = Half an hour more a week
whatif-hours-value = { $hours } hours a week
whatif-wage = Pay per hour
whatif-wage-less = DKK 5 less per hour
whatif-wage-more = DKK 5 more per hour
whatif-wage-value = { $amount } per hour

## The chart

chart-heading = From few hours to many
chart-about = The solid line shows what you have left a month. The dashed line shows the help before tax. The numbers in rings show where something changes.
chart-about-own = The dot is your job.
chart-turns = This is where it changes
chart-numbers = Show the numbers behind the chart
chart-axis-kroner = DKK a month
chart-axis-hours = hours a week
chart-left = Left
chart-help = Help before tax
chart-more = More than without a job
chart-own = Your job

## Options side by side

scenario-heading = Options side by side
scenario-best = (most left)
scenario-hours = Hours a week
scenario-pay = Pay before tax
scenario-help = Help before tax
scenario-left = Left
scenario-more = More than now
scenario-per-hour = More per hour
scenario-per-hour-travel = More per hour with travel time
scenario-goal = 4,810 hours
scenario-none = no number

## On paper

print-reasons = How it is worked out
print-scenario = { $name }: { $left } left a month

## Keep and open

keep-heading = Keep or share
keep-about = The page does not remember your answers. When you close it or load it again, they are gone. Here you can keep them yourself.
keep-link = Make a link
keep-link-field = Link with your answers
keep-link-hint = Whoever gets the link can see your answers. They stand in the link itself and are sent to no server.
keep-save = Save as a file
keep-open = Open a file
keep-print = Print
problem-broken = The link cannot be read. Perhaps some of it is missing.
problem-other-version = The link is from another version of the page and cannot be read here.
problem-broken-file = The file cannot be read. Choose a file that was saved on this page.
problem-language = The language could not be loaded. Your answers are still here. Try again when there is a connection.

## The test of the one file

probe-heading = Can this file send anything?
probe-about = The file has just tried to connect to another address. It must not be able to.
probe-fetch = Fetch data
probe-image = Fetch a picture
probe-socket = Open a connection
probe-blocked = Prevented
probe-open = Not prevented
probe-running = Trying …
probe-good = No. Every attempt was prevented.
probe-bad = Take care: an attempt was not prevented. Do not use the file.

## The foot of the page

footer-version = Version { $version }. The rules were last read on { $day }.
footer-privacy = Your information
footer-accessibility = Accessibility
back-to-calculator = Back to the calculation

## Your information

privacy-heading = Your information
privacy-device = The page calculates on your own device. It sends nothing to anybody, not to us either.
privacy-storage = There are no cookies. The page keeps only its own files, so that it works without a connection next time. It does not keep your answers.
privacy-link = If you ask for a link, your answers stand in it after the sign #. The browser does not send that part of an address to the server.
privacy-proof = To be quite sure, you can fetch the page as one file and use it without a connection. The file forbids every connection and tries it itself.
privacy-file = Fetch the page as one file

## Accessibility

accessibility-heading = Accessibility
accessibility-aim = Everybody should be able to use the page: with a keyboard, with a screen reader, enlarged, and on a small screen.
accessibility-standard = It is built to WCAG 2.2, level AA, and tested by machines at every change.
accessibility-limits = It has not been tested in Safari. Machines do not find every fault.

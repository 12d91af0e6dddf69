### The page's own words in English. The same keys and variables stand in da.ftl, or the build fails. Whatever is
### calculated or explained, the calculator says itself: its sentences stand in calc-core/texts. No text is HTML.

## The page

language-name = English
language-choice = Language
page-title = Kontanthjælp and a small job
page-lead = See what is left when you have a small job beside kontanthjælp.
page-skip = Go to the content
page-loading = The page is getting ready …
page-failed = The page cannot calculate in this browser. Try a newer one.
page-promise-login = You do not log in.
page-promise-device = Everything is worked out on your own device. Nothing is sent.
page-promise-estimate = The answer is an estimate. Only the municipality can decide what you get.

## The questions

form-heading = Your job
form-rate = Your rate
form-rate-hint = It is in your letter from the municipality.
form-rate-mindstesats = Mindstesats (minimum rate)
form-rate-hjemmeboende = Hjemmeboende (living with parents)
form-rate-grundsats = Grundsats (basic rate)
form-rate-forhoejet = Forhøjet sats (higher rate)
form-hours = Hours a week
form-hours-hint = For example 8 or 7.5.
form-wage = Pay per hour
form-wage-hint = In kroner before tax, for example 150.
form-error = Error

## The answer

result-heading = The answer
result-waiting = Write hours and pay, and the answer appears here.
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

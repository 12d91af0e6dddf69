### Sidens egne ord på dansk. De samme nøgler og variable står i en.ftl; ellers fejler bygningen. Alt, der regnes ud eller
### begrundes, siger regnemaskinen selv: dens sætninger står i calc-core/texts. Ingen tekst er HTML.

## Siden

language-name = Dansk
language-choice = Sprog
page-title = Kontanthjælp og et lille job
page-lead = Se, hvad der er tilbage, når du har et lille job ved siden af kontanthjælpen.
page-skip = Gå til indholdet
page-loading = Siden gør sig klar …
page-failed = Siden kunne ikke hentes, eller den kan ikke regne i denne browser. Prøv igen om lidt, eller prøv en nyere browser.
page-promise-login = Du skal ikke logge ind.
page-promise-device = Alt regnes ud på din egen enhed. Intet bliver sendt.
page-promise-estimate = Svaret er et skøn. Kun kommunen kan afgøre, hvad du får.

## Spørgsmålene

form-faults = Der er noget, der skal rettes:
form-missing = Det mangler endnu
form-error = Fejl
form-why = Hvorfor?
form-more = Flere spørgsmål, hvis de passer på dig
form-yes = Ja
form-no = Nej
form-not-told = Ikke oplyst
form-partner-activity-ready = Er din partner vurderet som aktivitetsparat?
form-before-tax = I kroner før skat.
form-unit-kroner = kr.
form-unit-hours = timer
form-unit-percent = %
form-unit-days = dage
form-unit-km = km
form-unit-minutes = minutter
form-unit-m2 = m²
form-start-over = Start forfra
form-start-over-heading = Vil du starte forfra?
form-start-over-about = Så bliver alle dine svar slettet.
form-start-over-yes = Slet mine svar
form-start-over-no = Behold dem
form-month = Hvilken måned?
form-month-name = Måneden
form-month-hint = Den måned, du får hjælp for.
form-age = Hvor gammel er du?
form-age-name = Din alder
form-age-hint = Din alder i hele år den første dag i måneden.
form-age-why = Din alder er med til at afgøre din sats. Kender du din sats, kan du springe alderen over.
form-parents = Bor du hos dine forældre eller en af dem?
form-family = Hvem bor du sammen med?
form-family-single = Jeg bor uden en partner
form-family-married = Jeg er gift
form-family-cohabiting = Jeg bor sammen med en kæreste
form-family-why = Er du gift, regner kommunen på jer begge. Bor du uden en partner, kan du få tillæg.
form-child = Barn { $number }
form-child-add = Tilføj et barn
form-child-remove = Fjern barn { $number }
form-child-age = Barnets alder
form-child-age-hint = I hele år. Skriv 0, hvis barnet ikke er fyldt 1 år.
form-child-at-home = Bor barnet hjemme?
form-child-parent = Hvis barn er det?
form-child-parent-both = Vores fælles barn
form-child-parent-applicant = Mit barn
form-child-parent-partner = Min partners barn
form-child-in-realm = Opholder barnet sig i Danmark?
form-shared-custody = Deler du forældremyndigheden med den anden forælder?
form-shared-custody-hint = Så deler I også børne- og ungeydelsen.
form-child-share = Hvor stor en del af børneydelserne får I?
form-child-share-hint = Nye i landet får ikke altid det hele. Uden svar regnes med 100 %.
form-extra-allowance = Får du ekstra børnetilskud?
form-extra-allowance-hint = Uden svar regnes med ja, når et barn bor hos dig.
form-extra-quarters = Kvartaler i år med ekstra børnetilskud
form-extra-quarters-hint = Fra 0 til 4. Uden svar regnes med alle fire.
form-support = Hvad lever din partner af?
form-support-kontanthjaelp = Kontanthjælp
form-support-work = Løn fra et arbejde
form-support-benefit = En anden offentlig ydelse
form-support-none = Ingen af delene
form-benefit = Hvor stor er ydelsen om måneden?
form-benefit-name = Ydelsen til din partner
form-partner-age = Hvor gammel er din partner?
form-partner-age-name = Din partners alder
form-partner-rate = Hvilken sats har din partner?
form-partner-rate-name = Din partners sats
form-partner-residence = Har din partner boet i Danmark i 9 af de sidste 10 år?
form-partner-residence-name = Svaret om, hvor længe din partner har boet i Danmark,
form-partner-employment = Har din partner arbejdet i 2½ år af de sidste 10 år?
form-partner-employment-name = Svaret om, hvor længe din partner har arbejdet,
form-partner-hours = Din partners timer om ugen
form-partner-hours-hint = Lad feltet stå tomt, hvis din partner ikke har et job.
form-partner-wage = Din partners løn i timen
form-partner-church = Er din partner medlem af folkekirken?
form-rate = Hvilken sats får du?
form-rate-name = Din sats
form-rate-hint = Den står i brevet fra kommunen.
form-rate-mindstesats = Mindstesats
form-rate-grundsats = Grundsats
form-rate-forhoejet = Forhøjet sats
form-rate-hjemmeboende = Hjemmeboende
form-rate-unknown = Det ved jeg ikke
form-rate-missing = Vælg en sats, eller svar på spørgsmålene nedenfor.
form-rate-why = Satsen bestemmer, hvad du får, og hvor meget du må tjene, før du bliver trukket.
form-residence = Har du boet i Danmark i 9 af de sidste 10 år?
form-residence-name = Svaret om, hvor længe du har boet i Danmark,
form-residence-hint = Færøerne og Grønland tæller med.
form-residence-why = Loven kalder det opholdskravet. Kommunen afgør, om det er opfyldt.
form-employment = Har du arbejdet i 2½ år af de sidste 10 år?
form-employment-name = Svaret om, hvor længe du har arbejdet,
form-employment-hint = Det svarer til 4.810 timer i almindeligt arbejde.
form-employment-met = Ja
form-employment-not-met = Nej
form-employment-does-not-apply = Kravet gælder ikke for mig
form-employment-why = Loven kalder det beskæftigelseskravet. Det gælder som regel for dem, der er kommet hertil fra udlandet. Spørg kommunen, hvis du er i tvivl.
form-worked = Har du arbejdet i 2½ år i Danmark eller EU de sidste 10 år?
form-partner-worked = Har din partner arbejdet i 2½ år i Danmark eller EU de sidste 10 år?
form-worked-hint = Det kan give forhøjet sats, fra man er 25 år.
form-first-application = Søger du om hjælp for første gang?
form-first-application-why = Når du søger første gang, bliver hele din løn trukket fra hjælpen.
form-months-with-help = Hvor mange måneder i træk har du fået hjælp?
form-months-with-help-name = Måneder i træk med hjælp
form-months-with-help-hint = Til og med måneden før. Det har betydning for fritidstillæg til børn.
form-documented = Er brugen af tidligere fritidstillæg dokumenteret?
form-documented-hint = Uden svar regnes med ja.
form-months-without-help = Hele måneder uden hjælp lige før denne måned
form-months-without-help-hint = Efter to hele måneder uden hjælp regnes du som ny.
form-days-with-help = Dage med ret til hjælp i måneden
form-days-with-help-hint = Kun hvis det ikke er hele måneden.
form-activity-ready = Er du vurderet som aktivitetsparat?
form-activity-ready-hint = Det står i brevet fra kommunen. Skriv også din alder.
form-tilpasningstillaeg = Får du midlertidigt tilpasningstillæg?
form-tilpasningstillaeg-hint = Det står i brevet fra kommunen.
form-sanction = Træk som sanktion
form-sanction-hint = Beløbet for måneden står i brevet.
form-other-income = Anden indtægt i måneden
form-other-income-hint = Penge, der ikke er løn, men bliver trukket fra hjælpen.
form-wealth = Formue
form-wealth-hint = Den formue, der tæller med. For ægtefæller er det jeres fælles.
form-frikort-used = Brugt af dit sociale frikort i år
form-frikort-used-hint = Kun hvis du har et socialt frikort. Skriv 0, hvis du ikke har brugt af det.
form-stu = Løn i år under STU
form-stu-hint = Kun hvis du går på den særlige ungdomsuddannelse STU: den løn, der tæller med, tidligere i år.
form-holiday-days = Feriedage i måneden
form-holiday-days-hint = Kun hvis du holder ferie med feriepenge. Fem dage er en uge.
form-holiday-money = Feriepenge for dagene
form-holiday-with-help = Har du ret til ferie med hjælp?
form-atp-of-help = Bliver der trukket ATP af din hjælp?
form-atp-of-help-hint = Det gør der efter 12 måneder i træk på forhøjet sats.
form-pension-years = Hele år til det år, du når folkepensionsalderen
form-pension-years-hint = Der er et ekstra fradrag i skatten de sidste år før.
form-job = Job { $number }
form-job-add = Tilføj et job til
form-job-remove = Fjern job { $number }
form-hours = Timer om ugen
form-hours-hint = I en gennemsnitlig uge, for eksempel 8 eller 7,5.
form-wage = Løn i timen
form-wage-hint = Før skat og uden feriepenge, for eksempel 150.
form-monthly-pay = Løn om måneden
form-monthly-pay-hint = Før skat. Udfyld den i stedet for løn i timen.
form-countable = Løn, der tæller med i måneden
form-countable-hint = For rådgivere: efter fradrag for egen pension, ATP og AM-bidrag. I stedet for timer og løn.
form-planned = Er det et job, du overvejer?
form-planned-hint = Et job, du allerede har, regnes med både før og efter.
form-planned-yes = Ja, jeg overvejer det
form-planned-no = Nej, jeg har det allerede
form-fixed = Ligger timer og løn fast?
form-holiday-pay = Bliver der sat feriepenge til side?
form-holiday-pay-hint = Siger du ingenting, regnes der med ja ved timeløn.
form-pension = Din egen andel af pensionen
form-pension-hint = Kun pension gennem jobbet, i procent af lønnen.
form-employer-pension = Arbejdsgiverens andel af pensionen
form-paid-every = Hvor tit får du løn?
form-paid-month = Hver måned
form-paid-fortnight = Hver 14. dag
form-paid-week = Hver uge
form-paid-day-labour = Dag for dag
form-frikort = Er jobbet under dit sociale frikort?
form-means = Hvordan kommer du på arbejde?
form-means-bicycle = På cykel eller til fods
form-means-car = I bil
form-means-public = Med bus eller tog til en typisk pris
form-means-own = Jeg skriver selv prisen
form-means-why = En bil regnes med en fast pris pr. kilometer. Kender du din egen pris, er den mere præcis.
form-travel-cost = Pris for en dag, frem og tilbage
form-travel-cost-hint = Har du et månedskort, så brug feltet nedenfor.
form-travel-pass = Pris for et månedskort
form-travel-pass-hint = I stedet for en pris pr. dag.
form-travel-days = Dage om ugen
form-travel-km = Kilometer om dagen, frem og tilbage
form-travel-km-hint = Den normale vej i bil.
form-travel-km-why = Er der langt, kan der være et fradrag i skatten. Kører du i bil, bruges tallet også til prisen.
form-travel-minutes = Minutter om dagen, frem og tilbage
form-travel-minutes-hint = Så kan du se, hvad en time er værd med rejsetid.
form-travel-shift = Længden af en vagt
form-travel-shift-hint = I stedet for dage om ugen.
form-travel-refunded = Betaler andre din transport?
form-travel-refunded-hint = For eksempel arbejdsgiveren eller jobcentret.
form-municipality = Hvilken kommune bor du i?
form-municipality-name = Din kommune
form-municipality-unknown = Ikke oplyst: brug landets gennemsnit
form-church = Er du medlem af folkekirken?
form-church-hint = Medlemmer betaler kirkeskat.
form-small-island = Bor du på en lille ø?
form-small-island-hint = Bågø, Egholm, Endelave, Hjarnø, Mandø, Nekselø, Orø, Sejerø, Tunø eller Årø.
form-rent = Husleje om måneden
form-rent-hint = Uden indskud og lån til det.
form-rent-why = Bor du til leje, kan du få boligstøtte. Den kan falde, når du tjener mere.
form-m2 = Boligens areal
form-m2-hint = Det står i lejekontrakten.
form-heating = Hvordan betaler du varme?
form-heating-beside = Det hele ved siden af huslejen
form-heating-in-rent = Sammen med huslejen
form-heating-other = På en anden måde
form-daycare = Prisen for plads i vuggestue, dagpleje eller børnehave
form-daycare-hint = Den fulde pris om måneden, før tilskud. Tomt: ingen plads.
form-sibling = Kommunens søskendetilskud
form-sibling-hint = Andelen af de billigste pladser. Uden svar bruges det mindste, loven kræver.
form-hot-water = Er varmt vand med i huslejen?
form-electricity = Er strøm med i huslejen?
form-water = Betaler du vand ved siden af huslejen?
form-drainage = Betaler du afledning af vand ved siden af huslejen?
form-painting = Skal du selv male og tapetsere?
form-other-upkeep = Skal du selv holde andet ved lige?
form-upkeep-none = Nej
form-upkeep-part = En del af det
form-upkeep-full = Det hele
form-household-wealth = Formue hos alle voksne i boligen
form-household-wealth-hint = Den formue, der tæller med i boligstøtten.
form-disability-pension = Får nogen i boligen førtidspension eller seniorpension?
form-adult = Anden voksen { $number }
form-adult-add = Tilføj en voksen i boligen
form-adult-remove = Fjern anden voksen { $number }
form-adult-age = Alder
form-adult-income = Indtægt om måneden
form-adult-income-hint = Efter AM-bidrag og før skat.
form-work = Arbejde { $number }
form-work-add = Tilføj arbejde
form-work-remove = Fjern arbejde { $number }
form-work-hours = Timer om ugen
form-work-hours-hint = I gennemsnit.
form-work-first = Første måned
form-work-last = Sidste måned
form-work-month-hint = For eksempel 2024-03.
form-work-in-all = Eller: timer i alt de sidste ti år
form-work-in-all-hint = Hvis du ikke ved, hvornår du arbejdede.
form-work-month = En enkelt måned
form-work-month-hours = Timer i den måned
form-work-income = Indtægt i den måned uden faste timer
form-work-kind = Hvilket arbejde var det?
form-work-ordinary = Almindeligt lønarbejde
form-work-self-employed = Selvstændig
form-work-subsidy = Job med løntilskud
form-work-internship = Virksomhedspraktik
form-work-eu = Arbejde i et andet EU-land
form-work-no-fixed-hours = Lønarbejde uden faste timer
form-work-frikort = Arbejde under et socialt frikort
form-work-paid-leave = Betalt fravær, for eksempel sygdom eller barsel
form-work-nytteindsats = Nytteindsats
form-work-lessons = Undervisning eller kursus
form-work-undeclared = Sort arbejde
form-work-abroad = Arbejde i et land uden for EU
form-work-fleksjob = Fleksjob
form-work-igu = IGU (grunduddannelse for flygtninge)
form-work-unknown = Det ved jeg ikke
form-work-proof = Kan det ses på lønsedler?
form-recognised = Har en kommune sagt, at du opfylder beskæftigelseskravet?
form-recognised-hint = Så gælder det stadig.
form-by = Hvornår vil du gerne have arbejdet nok?
form-ukraine = Har du ophold efter særloven for Ukraine?
form-born-month = Måned, du er født
form-born-month-hint = For eksempel 1995-04. Arbejde, før man er 13 år, tæller ikke.
form-entry-born = Er du født i Danmark?
form-entry-registered = Første dag, du var tilmeldt i Danmark
form-entry-registered-hint = Kun hvis du er kommet hertil fra udlandet.
form-entry-again = Dag, du sidst blev tilmeldt igen
form-entry-again-hint = Kun efter mere end 12 måneder i udlandet i træk.
form-entry-adopted = Blev du adopteret hertil som barn?
form-entry-parent = Kom du hertil som spæd til en forælder, der boede her?
form-entry-parent-hint = Du kom, før du var 6 måneder, og din forælder havde boet her i et år.
form-entry-eu = Har du ret til hjælp efter EU-regler?
form-entry-pension = Har du nået folkepensionsalderen, eller får du brøkpension?
form-stay = Ophold { $number }
form-stay-add = Tilføj et ophold
form-stay-remove = Fjern ophold { $number }
form-stay-first = Første dag
form-stay-last = Sidste dag
form-stay-place = Hvor var du?
form-stay-place-name = Stedet
form-stay-realm = I Danmark, på Færøerne eller i Grønland
form-stay-home-kept = I udlandet, med bolig i Danmark
form-stay-prevented = I udlandet, forhindret i at rejse hjem
form-stay-posted = I udlandet, udsendt
form-stay-abroad = I udlandet
form-quarantine = Karantæne { $number }
form-quarantine-add = Tilføj en karantæne
form-quarantine-remove = Fjern karantæne { $number }
form-quarantine-first = Første dag
form-activity-wage = Arbejdspligt: timer i almindeligt arbejde, du har nu
form-activity-offers = Arbejdspligt: timer i løntilskud, praktik eller nytteindsats
form-activity-lessons = Arbejdspligt: timer i kurser og undervisning
form-activity-talks = Arbejdspligt: timer til samtaler og støtte
form-activity-preparation = Arbejdspligt: timer til forberedelse og jobsøgning
form-activity-transport = Arbejdspligt: timer til transport
form-ceiling = Dit eget loft over arbejdspligten
form-ceiling-hint = Timer om ugen. Kun hvis kommunen har sat det.

## Trinene

step-count = Trin { $number } af { $count }
step-next = Næste
step-back = Tilbage
step-skip = Spring over
step-start = Begynd
step-start-about = Du går frem trin for trin og kan springe meget over.
step-one-page-about = Er du rådgiver, eller kender du svarene?
step-to-one-page = Alle spørgsmål på én side
step-to-guided = Ét trin ad gangen
step-start-file = Har du gemt dine svar i en fil?
step-you-heading = Dig og dit hjem
step-partner-heading = Din partner
step-partner-lead = Hvad din partner lever af, kan ændre din hjælp.
step-rate-heading = Din hjælp
step-job-heading = Dit job
step-travel-heading = Turen til arbejde
step-travel-lead = Skriv, hvad turen koster, og hvor tit du tager den.
step-travel-skipped = Uden svar her regnes turen til arbejde ikke med.
step-place-heading = Skat
step-place-lead = Kommunen og kirken bestemmer en del af din skat.
step-place-skipped = Uden svar her bruges landets gennemsnit, og kirkeskat regnes ikke med.
step-home-heading = Bolig og børnepasning
step-home-lead = Bor du til leje, eller går dine børn i dagtilbud?
step-home-skipped = Uden svar her regnes boligstøtte og børnepasning ikke med.
step-road-heading = Arbejde indtil nu
step-road-lead = Har du ikke arbejdet i 2½ år, kan du se, hvor langt du er.
step-road-skipped = Uden svar her regnes vejen til 2½ års arbejde ikke ud.

## Tjek dine svar

check-link = Tjek dine svar
check-heading = Tjek dine svar
check-about = Passer det hele? Ellers kan du rette det.
check-change = Ret
check-to-result = Se svaret

## Når ingen er her

idle-heading = Er du her stadig?
idle-about = Der er ikke sket noget i en halv time. Om to minutter bliver alle svar slettet.
idle-stay = Ja, behold svarene
idle-clear = Slet svarene nu

## Svaret

result-heading = Svaret
result-waiting = Fortæl om din sats, dine timer og din løn. Så står svaret her.
result-faulty = Når fejlen er rettet, står svaret her.
result-table-caption = Din måned i kroner
result-column-line = Linje
result-column-now = Nu
result-column-with-job = Med jobbet
result-column-difference = Forskel
result-column-before = Før
result-column-after = Efter
result-why = Hvorfor?
result-why-about = Her er alle trin i beregningen. Paragrafferne er link til loven. De åbner i et nyt vindue.
result-notices = Vær opmærksom på
result-payslip = På lønsedlen står der noget andet
result-holds = Så langt holder svaret
result-road = Vejen til 4.810 timer
result-road-met = Den måned, kravet er opfyldt
result-road-goal = Timer i alt, du skal nå
result-ask = Spørg din kommune
result-ask-about = Her kan loven læses på to måder. Spørg, hvordan kommunen læser den.
result-left-out = Det er ikke med

## Prøv noget andet

whatif-heading = Prøv andre timer eller en anden løn
whatif-hours = Timer om ugen
whatif-hours-less = En halv time mindre om ugen
whatif-hours-more = En halv time mere om ugen
whatif-hours-value = { $hours } timer om ugen
whatif-wage = Løn i timen
whatif-wage-less = 5 kr. mindre i timen
whatif-wage-more = 5 kr. mere i timen
whatif-wage-value = { $amount } i timen

## Kurven

chart-heading = Fra få timer til mange
chart-about = Den hele linje viser, hvad du har tilbage om måneden. Den stiplede linje viser hjælpen før skat. Tallene i ringe viser, hvor noget ændrer sig.
chart-about-own = Prikken er dit job.
chart-turns = Her ændrer det sig
chart-numbers = Vis tallene bag kurven
chart-axis-kroner = kr. om måneden
chart-axis-hours = timer om ugen
chart-left = Tilbage
chart-help = Hjælp før skat
chart-more = Mere end uden job
chart-own = Dit job

## Muligheder side om side

scenario-heading = Muligheder side om side
scenario-best = (mest tilbage)
scenario-hours = Timer om ugen
scenario-pay = Løn før skat
scenario-help = Hjælp før skat
scenario-left = Tilbage
scenario-more = Mere end nu
scenario-per-hour = Mere pr. time
scenario-per-hour-travel = Mere pr. time med rejsetid
scenario-goal = 4.810 timer
scenario-none = intet tal

## På papir

print-reasons = Sådan er det regnet ud
print-scenario = { $name }: { $left } tilbage om måneden

## Gem og åbn

keep-heading = Gem eller del
keep-about = Siden husker ikke dine svar. Når du lukker eller genindlæser den, er de væk. Her kan du gemme dem selv.
keep-link = Lav et link
keep-link-field = Link med dine svar
keep-link-hint = Alle, der får linket, kan se dine svar. De står i selve linket og bliver ikke sendt til nogen server.
keep-save = Gem som fil
keep-open = Åbn en fil
keep-print = Udskriv
problem-broken = Linket kan ikke læses. Måske mangler der noget af det.
problem-other-version = Linket er fra en anden udgave af siden og kan ikke læses her.
problem-broken-file = Filen kan ikke læses. Vælg en fil, der er gemt her på siden.
problem-language = Sproget kunne ikke hentes. Dine svar er her stadig. Prøv igen, når der er forbindelse.

## Prøven af den ene fil

probe-heading = Kan denne fil sende noget?
probe-about = Filen har lige prøvet at få forbindelse til en anden adresse. Det skal den ikke kunne.
probe-fetch = Hente data
probe-image = Hente et billede
probe-socket = Åbne en forbindelse
probe-blocked = Forhindret
probe-open = Ikke forhindret
probe-running = Prøver …
probe-good = Nej. Alle forsøg blev forhindret.
probe-bad = Pas på: Et forsøg blev ikke forhindret. Brug ikke filen.

## Bunden af siden

footer-version = Udgave { $version }. Reglerne er sidst læst { $day }.
footer-privacy = Dine oplysninger
footer-accessibility = Tilgængelighed
back-to-calculator = Tilbage til beregningen

## Dine oplysninger

privacy-heading = Dine oplysninger
privacy-device = Siden regner på din egen enhed. Den sender intet til nogen, heller ikke til os.
privacy-storage = Der er ingen cookies. Siden gemmer kun sine egne filer, så den virker uden net næste gang. Dine svar gemmer den ikke.
privacy-link = Beder du om et link, står dine svar i linket efter tegnet #. Den del af en adresse sender browseren ikke til serveren.
privacy-proof = Vil du være helt sikker, kan du hente siden som én fil og bruge den uden net. Filen forbyder enhver forbindelse og prøver det selv.
privacy-file = Hent siden som én fil

## Tilgængelighed

accessibility-heading = Tilgængelighed
accessibility-aim = Siden skal kunne bruges af alle: med tastatur, med skærmlæser, forstørret og på en lille skærm.
accessibility-standard = Den er bygget efter WCAG 2.2, niveau AA, og prøves af maskiner ved hver ændring.
accessibility-limits = Den er ikke prøvet i Safari. Maskiner finder ikke alle fejl.

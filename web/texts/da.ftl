### Sidens egne ord på dansk. De samme nøgler og variable står i en.ftl; ellers fejler bygningen. Alt, der regnes ud eller
### begrundes, siger regnemaskinen selv: dens sætninger står i calc-core/texts. Ingen tekst er HTML.

## Siden

language-name = Dansk
language-choice = Sprog
page-title = Kontanthjælp og et lille job
page-lead = Se, hvad der er tilbage, når du har et lille job ved siden af kontanthjælpen.
page-skip = Gå til indholdet
page-loading = Siden gør sig klar …
page-failed = Siden kan ikke regne i denne browser. Prøv en nyere browser.
page-promise-login = Du skal ikke logge ind.
page-promise-device = Alt regnes ud på din egen enhed. Intet bliver sendt.
page-promise-estimate = Svaret er et skøn. Kun kommunen kan afgøre, hvad du får.

## Spørgsmålene

form-heading = Dit job
form-rate = Din sats
form-rate-hint = Den står i dit brev fra kommunen.
form-rate-mindstesats = Mindstesats
form-rate-hjemmeboende = Hjemmeboende
form-rate-grundsats = Grundsats
form-rate-forhoejet = Forhøjet sats
form-hours = Timer om ugen
form-hours-hint = For eksempel 8 eller 7,5.
form-wage = Løn i timen
form-wage-hint = I kroner før skat, for eksempel 150.
form-error = Fejl

## Svaret

result-heading = Svaret
result-waiting = Skriv timer og løn, så står svaret her.
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

### Alle sætninger, som et menneske læser, på dansk. Samme beskeder og variabler står i en.ftl; ellers fejler byggeriet.
###
### Et linjeskift i en tekst er et linjeskift for læseren. Beløb, procenter, tal og datoer skrives af programmet
### (5.400,00 kr. · 35 % · 8,33 · marts 2026): skriv ingen enhed efter dem. Efter et beløb sidst i sætningen skrives
### punktum som ellers; programmet sætter kun ét. Ingen tekst er HTML.

## Måneder

month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Timer

hours-a-week =
    { $hours ->
        [one] { $hours } time
       *[other] { $hours } timer
    } om ugen

## Svaret: første sætning

answer-no-job = Efter reglerne har { $who ->
        [couple] I
       *[single] du
    } { $left } tilbage om måneden i { $month }, når skatten er betalt. Kontanthjælpen er { $help } før skat.
answer-whole = Du har { $kept } mere om måneden, når { $paid } er betalt. Lønnen er { $wage } før skat, og kontanthjælpen bliver ikke mindre.
answer-part = Du har { $kept } mere om måneden, når { $paid } er betalt. Lønnen er { $wage } før skat, og kontanthjælpen bliver { $less } mindre.
answer-help-gone = Du har { $kept } mere om måneden, når { $paid } er betalt. Lønnen er { $wage } før skat, men kontanthjælpen falder helt væk.
answer-nothing = Du har lige så meget som uden jobbet, når { $paid } er betalt. Lønnen er { $wage } før skat.
answer-loss = Du mister { $loss } om måneden, når { $paid } er betalt. Lønnen er { $wage } før skat, men jobbet koster mere, end det giver.
paid-tax = skatten
paid-tax-and-travel = skat og rejse
paid-tax-and-daycare = skat og dagtilbud
paid-all = skat, dagtilbud og rejse
answer-what-if = Tænkt regnestykke, ikke loven. Ændret: { $changes }
answer-month = Regnet for { $month }.
answer-month-last-known = { $today } har ingen tal endnu. Derfor er der regnet for { $month }, den sidste måned med tal.

## Svaret: tabel

table-now = Nu
table-with-job = Med jobbet
table-difference = Forskel
row-help = Kontanthjælp før skat
row-wage = Løn før skat
row-other = Andre indtægter
row-atp-and-pension = ATP og pension
row-am = AM-bidrag
row-tax = Skat
row-boligstoette = Boligstøtte
row-boerneydelser = Børneydelser
row-fritidstillaeg = Fritidstillæg til børn
row-dagtilbud = Betaling for dagtilbud
row-travel = Rejse til arbejde
row-total = Tilbage

## Svaret: pr. time, feriepenge, pension og lønseddel

per-hour = Det er { $amount } for hver time på arbejde.
per-hour-loss = Hver time på arbejde koster dig { $amount }.
per-hour-travel = Rejsen tager { $hours } timer om måneden. Regner du dem med, er det { $amount } for hver time.
value-holiday = Feriepenge: { $amount } om måneden bliver sat til side til din ferie. Efter skat er det cirka { $net }. De er ikke med ovenfor.
value-pension = Pension: { $amount } om måneden går til din pension, med arbejdsgiverens del. De er heller ikke med ovenfor.
value-all = Regner du alt med, er jobbet { $amount } værd om måneden. Til at leve for nu er det { $cash }.
payslip-side-card = Arbejdsgiveren bruger dit bikort og trækker { $percent } i skat. Du får { $pay } udbetalt i løn.
payslip-main-card = Arbejdsgiveren bruger dit hovedkort og trækker { $percent } i skat af det, der er over { $allowance } om måneden. Du får { $pay } udbetalt i løn.
payslip-no-tax = Indkomsten er så lille, at der ikke bliver trukket skat. Du får { $pay } udbetalt i løn.
payslip-help = Kommunen bruger dit hovedkort. Du får { $help } udbetalt i hjælp.
payslip-back = Der bliver trukket { $amount } for meget i skat om måneden. Dem får du igen, når året er gjort op. Du kan også rette din forskudsopgørelse på skat.dk.
payslip-owed = Der bliver trukket { $amount } for lidt i skat om måneden. Dem skal du betale, når året er gjort op. Ret din forskudsopgørelse på skat.dk.
payslip-delay = Kommunen trækker som regel lønnen fra i hjælpen cirka en måned senere.

## Svaret: overskrifter

job-title = Hvad bliver der tilbage?
heading-payslip = På lønsedlen står der noget andet
heading-reasons = Sådan er det regnet ud
heading-partner = { $couple ->
        [married] Din ægtefælle
       *[other] Din samlever
    }
heading-household = Husstanden
heading-tax = Skat
heading-tax-spouse = Din ægtefælles skat
heading-benefits-and-travel = Andre ydelser og rejse
heading-notices = Vær opmærksom på
heading-questions = Her kan loven læses på to måder
heading-left-out = Ikke regnet med

## Begrundelser: sats og tillæg

sats-grundsats = grundsats
sats-forhoejet-sats = forhøjet sats
sats-hjemmeboende = satsen for hjemmeboende
sats-mindstesats = mindstesats
sats-hjemmeboende-mindste = satsen for hjemmeboende, der ikke opfylder kravene
reason-sats = Sats: { $sats }, { $amount }.
reason-sats-lowered = Sats: { $from }. Men den anden i parret får en lavere sats, så der regnes med { $sats }, { $amount }.
reason-part-month = Der er kun ret til hjælp i en del af måneden. Beløbene er regnet for de dage.
reason-boernetillaeg = Børnetillæg: { $amount }. Det er det samme, uanset hvor mange børn der er.
reason-enlig-forsoerger = Tillæg til enlig forsørger: { $amount }.
reason-enlig = Tillæg til enlig uden børn: { $amount }.
reason-ungetillaeg = Ungetillæg: { $amount }.
reason-tilpasningstillaeg = Tilpasningstillæg: { $amount }. Det slutter med juni 2027.
reason-help-before = Kontanthjælp før fradrag: { $parts } = { $amount }.

## Begrundelser: løn

reason-pay-hourly = Løn: { $week } × 52 / 12 × { $wage } = { $amount } om måneden. Det er { $month-hours } timer om måneden.
reason-pay-monthly = Løn: { $amount } om måneden.
reason-pay-countable = Løn, der tæller med: { $amount } om måneden, som du har oplyst.
reason-atp-none = ATP: ingen. Timerne er under grænsen.
reason-atp = ATP, som du selv betaler: { $amount }.
reason-pension = Din egen del af pensionen: { $amount }.
reason-am = AM-bidrag: { $percent } af { $base } = { $amount }.
reason-countable = Løn, der tæller med: { $parts } = { $amount }.
reason-feriepenge = Feriepenge: { $amount } sættes til side oven i lønnen. De tæller ikke med nu, men når du holder ferie.

## Begrundelser: fradrag for løn

reason-wage-sum = Løn i alt, der tæller med: { $amount }.
reason-first-granted = Første ansøgning: Uden fribeløb er der { $help } − { $income } tilbage. Derfor kan hjælpen bevilges.
reason-first-refused = Første ansøgning: Indtægterne ({ $income }) dækker hjælpen ({ $help }). Derfor bevilges der ikke hjælp.
reason-stu = Under STU: { $amount } af lønnen ses der helt bort fra.
reason-fribeloeb-part = Fribeløb: De første { $free } af lønnen tæller ikke. Hele lønnen, { $used }, er inden for det.
reason-fribeloeb-full = Fribeløb: De første { $free } af lønnen tæller ikke.
reason-fribeloeb-none = Fribeløb: ingen. Satsen for hjemmeboende har ikke noget.
reason-over = Over fribeløbet: { $over }. Heraf tæller { $percent } ikke med: { $kept }. Resten, { $deducted }, trækkes fra.
reason-krone-for-krone = Hele lønnen, { $amount }, trækkes fra krone for krone.
reason-uncovered = Fradraget er { $amount } større end { $who ->
        [partner] den andens
       *[you] din
    } hjælp.
reason-from-spouse = Af den andens fradrag trækkes { $amount } her, fordi den andens egen hjælp ikke rækker.
reason-cap-under = Loft: Hjælp og løn må tilsammen højst være { $cap }. Her er de { $sum }, så loftet ændrer ikke noget.
reason-cap-over = Loft: Hjælp og løn må tilsammen højst være { $cap }. Her er de { $sum }, så { $over } mere trækkes fra.
reason-ended = Fast løn er højere end hjælpen. Læst sådan ender retten, og { $amount } falder væk.
reason-help-after = Kontanthjælp efter fradrag for løn: { $amount }.

## Begrundelser: andet

reason-other-income = Andre indtægter: { $amount } trækkes fra krone for krone.
reason-other-income-free = Andre indtægter: { $amount } ses der bort fra.
reason-spouse-benefit = Ægtefællens indtægter: { $income }. Der ses bort fra { $free }. Resten trækkes fra.
reason-other-deducted = Trukket fra hjælpen for andre indtægter: { $amount }.
reason-ferie = Ferie med egne feriepenge: { $amount } trækkes fra for de dage.
reason-rounding-kroner = Rundet ned til hele kroner: { $amount }.
reason-fritidstillaeg = Fritidstillæg til børn: { $amount }. Det er skattefrit og ændres ikke af løn.
reason-result = Kontanthjælp i måneden: { $amount }.
reason-pi = Skat regnes for et helt år med ens måneder. Personlig indkomst om året: { $amount }. Det er hjælp og løn, når AM-bidrag og pension er trukket fra.
reason-beskaeftigelsesfradrag = Beskæftigelsesfradrag: { $percent } af { $base }{ $capped ->
        [yes] , men højst
       *[no] {" ="}
    } { $amount } om året.
reason-fradrag-enlig = Ekstra fradrag til enlige forsørgere i arbejde: { $percent } af { $base }{ $quarters ->
        [4] {""}
       *[other] {" "}i { $quarters } af 4 kvartaler
    }{ $capped ->
        [yes] , men højst
       *[no] {" ="}
    } { $amount } om året.
reason-fradrag-senior = Ekstra fradrag tæt på folkepensionen: { $percent } af { $base }{ $capped ->
        [yes] , men højst
       *[no] {" ="}
    } { $amount } om året.
reason-jobfradrag = Jobfradrag: { $percent } af forskellen mellem { $base } og { $limit }{ $capped ->
        [yes] , men højst
       *[no] {" ="}
    } { $amount } om året.
reason-pensionsfradrag = Ekstra fradrag for pension: { $amount } om året.
reason-befordringsfradrag = Befordringsfradrag for vejen til arbejde: { $amount } om året.
reason-skattepligtig = Skattepligtig indkomst: { $amount } om året.
reason-bundskat = Bundskat: { $percent } af { $base } = { $amount }.
reason-kommuneskat = Kommuneskat{ $known ->
        [yes] {" i"} { $place }
       *[no] {""}, landets gennemsnit
    }: { $percent } af { $base } = { $amount }.
reason-kirkeskat = Kirkeskat: { $percent } af { $base } = { $amount }.
reason-personfradrag = Personfradrag: De første { $amount } om året er der ikke skat af. Det er { $value } mindre i skat.
reason-fra-aegtefaelle = Din ægtefælle bruger ikke hele sit personfradrag. Det giver { $amount } mindre i skat her.
reason-skat = Skat: { $year } om året. Det er { $amount } om måneden.
reason-frikort = Socialt frikort: { $amount } af lønnen er uden skat og uden fradrag i hjælpen. Der er { $left } tilbage af årets { $year }.
reason-frikort-over = Over frikortet: { $amount }. Den del følger de almindelige regler.
reason-sanktion = Sanktion: { $amount } trækkes fra hjælpen.
reason-atp-af-hjaelp = ATP af hjælpen: { $amount }.
reason-rejse = Rejse til arbejde: { $days } dage om måneden, { $amount } i alt.
reason-boligudgift = Boligstøtte: Boligudgiften, der tæller med, er { $cost } om året. Husstandens indkomst er { $income } om året.
reason-boligstoette-ingen = Indkomsten er under grænsen på { $limit }. Boligstøtten er { $amount } om måneden.
reason-boligstoette-indkomst = Indkomsten er over grænsen på { $limit }. Det tager { $taken } om året. Boligstøtten er { $amount } om måneden.
reason-boligstoette-eget-minimum = Man skal selv betale et mindstebeløb af boligudgiften. Derfor er boligstøtten { $amount } om måneden.
reason-boligstoette-maksimum = Boligstøtten kan ikke blive højere end { $amount } om måneden.
reason-boligstoette-femten-procent = Uden børn er boligstøtten højst 15 % af boligudgiften: { $amount } om måneden.
reason-boligstoette-minimum = Beløbet er så lille, at det ikke bliver udbetalt.
reason-boligstoette-nul = Indkomsten er så høj, at der ikke er boligstøtte.
reason-boligstoetteloft = Boligstøtteloft: Hver af jer på forhøjet sats kan højst få { $cap } af jeres del. Det tager { $taken }, så boligstøtten er { $amount }.
reason-dagtilbud = Dagtilbud: Fuld pris er { $price }. Med en indkomst på { $income } om året betaler forældrene { $percent }{ $with-siblings ->
        [yes] {" og"} { $siblings } mindre, fordi der er flere børn i dagtilbud
       *[no] {""}
    }. Det er { $amount } om måneden.
reason-boerne-og-ungeydelse = Børne- og ungeydelse: { $amount } om måneden i gennemsnit. Den er skattefri og ændres ikke af løn.
reason-boernetilskud = Børnetilskud til enlige: { $amount } om måneden i gennemsnit. Det er skattefrit og ændres ikke af løn.

## Begrundelser: hvor sikkert er tallet

status-official = officielt tal
status-reported = oplyst tal, ikke fra en myndighed
status-derived = beregnet tal, ikke offentliggjort
status-assumed = antaget tal
status-what-if = ændret af dig

## Vær opmærksom på

notice-afslag = Hjælpen bevilges ikke, så længe indtægterne dækker behovet. Spørg kommunen om din sag.
notice-formue-over-graensen = Formuen er over grænsen. Så kan kommunen sige nej til hjælp. Spørg kommunen om, hvad der tæller med.
notice-hjaelpen-er-vaek = Der er ingen kontanthjælp tilbage i den måned. Ydelser, der følger med kontanthjælpen, kan også stoppe. Spørg kommunen, før du siger ja.
notice-fast-loen-over-hjaelp = Lønnen er fast og højere end kontanthjælpen. Før reformen stoppede retten til hjælp så. Spørg kommunen, hvordan den ser på det i dag.
notice-nedsat-efter-26 = Hjælpen er sat ned, fordi den, du bor med, får en lavere sats.
notice-aegtefaelles-indtaegt = Din ægtefælles indtægter kan tage af hjælpen.
notice-samliv-ikke-oplyst = Du har ikke oplyst, om du er enlig. Enlige kan have ret til et tillæg.
notice-fritidstillaeg-stopper = Fritidstillægget fortsætter i 3 måneder, efter at hjælpen er stoppet. Så stopper det også.
notice-fritidstillaeg-ikke-oplyst = Fritidstillæg til børn er ikke regnet med. Det kræver, at du har fået hjælp i 3 måneder.
notice-gennemsnits-kommune = Du har ikke oplyst din kommune. Skatten er regnet som landets gennemsnit.
notice-over-skattegraensen = Indkomsten er så høj, at der også kan være mellemskat eller topskat. Den er ikke regnet med, så skatten er vist for lav.
notice-boligstoetten-aendres = Boligstøtten ændrer sig, når lønnen kommer. Fortæl det til Udbetaling Danmark, hvis din indkomst ændrer sig meget.
notice-leje-over-halv-indkomst = Huslejen er mere end halvdelen af indkomsten. Så ser Udbetaling Danmark på din sag, før der bliver givet boligstøtte.
notice-tandtilskud-stopper = Med kontanthjælp betaler kommunen { $percent } af udgiften til tandlæge over { $own } om året. Det stopper, når hjælpen er væk. Et tilsagn gælder 2 måneder mere.
notice-pension-bliver-mindre = Staten betaler til din pension, når du får hjælp: { $before } om måneden nu, { $after } med jobbet.
notice-atp-af-hjaelp-stopper = Der bliver ikke trukket ATP af hjælpen i en måned, hvor løn trækkes fra.
notice-boerneydelser-kun-en-del = Har ingen af forældrene boet eller arbejdet her i 6 år, får I kun en del af børneydelserne. Her er de regnet helt med.
notice-frikort = Lønnen er under dit sociale frikort. Med den løn rækker det til { $months ->
        [one] { $months } måned
       *[other] { $months } måneder
    } i år. Arbejdsgiveren skal indberette jobbet som frikort.
notice-sanktion-over-hjaelpen = Sanktionen er { $amount } større end den hjælp, der er tilbage.

## Åbne spørgsmål

question-boerneydelse-2026 = Er børneydelsen til børn under 3 år 5.370 kr. i kvartalet i 2026, sådan som det er blevet oplyst? { $alternative ->
        [yes] Her er regnet med ja.
       *[no] Her er regnet med nej: Loven giver 5.364 kr.
    }
question-boligsikring-minimum = Bliver boligsikringen holdt op mod årets mindste beløb, før den rundes til en måned? { $alternative ->
        [yes] Her er regnet med ja.
       *[no] Her er regnet med nej: Det er 12 gange den rundede måned, der tæller.
    }
question-commuter-taper = Falder tillægget til befordringsfradraget for hver påbegyndt 1.000 kr. i løn? { $alternative ->
        [yes] Her er regnet med ja.
       *[no] Her er regnet med nej, krone for krone.
    }
question-first-month = Gælder fribeløbet allerede i den første måned? { $alternative ->
        [yes] Her er regnet med nej.
       *[no] Her er regnet med ja.
    }
question-fixed-pay-above-rate = Ender retten til hjælp, når fast løn er højere end hjælpen? { $alternative ->
        [yes] Her er regnet med ja.
       *[no] Her er regnet med nej.
    }
question-frikort-2026 = Stiger årets beløb for et socialt frikort fra det præcise beløb året før? { $alternative ->
        [yes] Her er regnet med ja: 44.691 kr. i 2026.
       *[no] Her er regnet med nej, fra det rundede: 44.690 kr. i 2026.
    }
question-frikort-hours = Tæller timer med socialt frikort med i de 4.810 timer? { $alternative ->
        [yes] Her er regnet med nej.
       *[no] Her er regnet med ja.
    }
question-higher-rate-start = Gælder den højere sats fra samme måned, som kravet bliver opfyldt? { $alternative ->
        [yes] Her er regnet med ja.
       *[no] Her er regnet med nej, først fra den næste hele måned.
    }
question-home-at-25-29 = Får en hjemmeboende på 25-29 år med 2½ års arbejde forhøjet sats? { $alternative ->
        [yes] Her er regnet med ja.
       *[no] Her er regnet med nej.
    }
question-met-before = Er kravet opfyldt, hvis timerne nåede op på 4.810 i en ældre periode på 10 år? { $alternative ->
        [yes] Her er regnet med ja.
       *[no] Her er regnet med nej.
    }
question-overflow = Er fradraget større end hjælpen: Flyttes resten til de næste måneder? { $alternative ->
        [yes] Her er regnet med ja.
       *[no] Her er regnet med nej.
    }
question-paid-leave-hours = Tæller betalt ferie, betalt sygdom, overarbejde og elevløn med i de 4.810 timer? { $alternative ->
        [yes] Her er regnet med nej.
       *[no] Her er regnet med ja.
    }
question-part-month = Er fribeløb og loft mindre, når der kun er hjælp i en del af måneden? { $alternative ->
        [yes] Her er regnet med ja.
       *[no] Her er regnet med nej.
    }
question-result-rounding = Rundes hjælpen ned til hele kroner? { $alternative ->
        [yes] Her er regnet med ja.
       *[no] Her er regnet med nej, ørerne er med.
    }
question-spouse-excess = Når en ægtefælles fradrag er større end egen hjælp: Trækkes resten fra den andens hjælp, før loftet bliver regnet ud? { $alternative ->
        [yes] Her er regnet med ja.
       *[no] Her er regnet med nej, først bagefter.
    }
question-two-months-abroad = Er to måneder i udlandet om året to kalendermåneder? { $alternative ->
        [yes] Her er regnet med ja, 62 dage.
       *[no] Her er regnet med nej, 61 dage.
    }
question-window-end = Tæller den måned med, hvor kommunen ser på sagen? { $alternative ->
        [yes] Her er regnet med ja.
       *[no] Her er regnet med nej, kun månederne før.
    }
question-effect-month = Læst på den anden måde er kravet opfyldt fra { $month }.
question-effect-rate = Læst på den anden måde begynder den højere sats i { $month }.
question-effect-residence = Læst på den anden måde er opholdskravet opfyldt fra { $month }.
question-effect-never = Læst på den anden måde bliver kravet ikke opfyldt.
question-working-spouse-free-amount = Har en ægtefælle i arbejde sit eget fribeløb? { $alternative ->
        [yes] Her er regnet med nej, kun procenten.
       *[no] Her er regnet med ja.
    }
question-effect-more = Læst på den anden måde: { $amount } mere om måneden med jobbet.
question-effect-less = Læst på den anden måde: { $amount } mindre om måneden med jobbet.
question-effect-now-more = Læst på den anden måde: { $amount } mere om måneden, også uden jobbet.
question-effect-now-less = Læst på den anden måde: { $amount } mindre om måneden, også uden jobbet.

## Vejen til 4.810 timer

road-recognised = Kommunen har fundet kravet på { $goal } timer opfyldt. Det gælder altid: Det skal kun opfyldes én gang.
road-not-covered = Kravet om 4.810 timer gælder ikke for dig, fordi { $reason }.
covered-eu-ret = du har ret til hjælp efter EU-reglerne
covered-pension = du har nået folkepensionsalderen eller får en nedsat pension
covered-foedt-i-riget = du er født her eller regnes som født her
covered-foer-skaeringsdatoen = du kom hertil, før reglen begynder at gælde
residence-met = Opholdskravet på 9 år inden for 10 år er opfyldt, med { $days ->
        [one] { $days } dag
       *[other] { $days } dage
    } til overs.
residence-missing = Opholdskravet på 9 år inden for 10 år er ikke opfyldt. Der mangler { $days ->
        [one] { $days } dag
       *[other] { $days } dage
    }. Bliver du boende, er det opfyldt fra { $month }. Satsen stiger først, når begge krav er opfyldt.
residence-missing-long = Opholdskravet på 9 år inden for 10 år er ikke opfyldt. Der mangler { $days } dage. Satsen stiger først, når begge krav er opfyldt.
residence-quarantine = Opholdskravet er ikke opfyldt, så længe karantænen løber. Bliver du boende, er det opfyldt fra { $month }.
road-worth = Når begge krav er opfyldt, er det { $amount } mere om måneden før skat, med de tal og det job, du har oplyst.
residence-untold = For { $days ->
        [one] { $days } dag
       *[other] { $days } dage
    } er det ikke oplyst, hvor du var. De er ikke talt med.
obligation-now = Arbejdspligt: op til { $ceiling } timer om ugen. Du mangler { $owed }.
obligation-with-job = Arbejdspligt: op til { $ceiling } timer om ugen. Du mangler { $before } nu og { $after } med det planlagte arbejde.
obligation-with-job-from = Arbejdspligt: op til { $ceiling } timer om ugen. Du mangler { $before } nu og { $after } med det planlagte arbejde fra { $month }.
obligation-preparation = { $hours } timers forberedelse og jobsøgning om ugen tæller ikke med. Der er en grænse på 4 timer.
road-met-now = Du har { $hours } timer. Det er nok til kravet på { $goal } timer. Spørg kommunen, om den har set det.
road-met = Med det arbejde, der er planlagt, er kravet på { $goal } timer opfyldt fra { $month }.
road-range = Med det arbejde, der er planlagt, er kravet på { $goal } timer opfyldt tidligst fra { $first } og senest fra { $last }.
road-perhaps = Med det arbejde, der er planlagt, kan kravet på { $goal } timer tidligst være opfyldt fra { $first }. Det er ikke sikkert, at det bliver det.
road-no-plan = Du har { $hours } af { $goal } timer. Der mangler { $missing }. Der er ikke planlagt arbejde.
road-never = Med det arbejde, der er planlagt, når du ikke { $goal } timer. Det højeste er { $highest } timer i { $month }.
road-proven = på lønseddel eller i eIndkomst
road-claimed = oplyst af dig
road-unknown = tæller måske
road-missing = mangler
road-without-months = For { $hours } timer ved vi ikke, i hvilke måneder du arbejdede. Derfor er svaret usikkert. Skriv månederne, så bliver det sikkert.
entry-line = Linje { $entry }, { $hours } timer: { $reason }
entry-tilskud = tæller ikke, fordi der gives tilskud til lønnen.
entry-tilbud = tæller ikke, fordi det er et tilbud eller et kursus og ikke et almindeligt job.
entry-sort = tæller ikke, fordi det ikke er indberettet.
entry-uden-for-riget = tæller ikke, fordi det er arbejde uden for riget.
entry-laesning = tæller ikke, sådan som loven er læst her.
entry-kontrakt = tæller måske. Din ansættelseskontrakt kan vise det. Spørg kommunen.
entry-loenseddel = tæller måske. Din lønseddel eller eIndkomst kan vise det. Spørg kommunen.
entry-indtaegt = tæller måske. Indtægten afgør, hvor mange timer det er. Spørg kommunen.
road-overlap = Linje { $one } og { $other } har begge timer i { $month }. Er det to job, er det rigtigt. Er det det samme job, så slet den ene.
road-16-3 = For at få forhøjet sats som 25-29-årig tæller arbejde i EU også med: { $hours } af { $goal } timer. Skriv det i timer. Indtægt derfra regnes ikke om her.
road-16-3-from = Med arbejde i EU er der timer nok til forhøjet sats fra { $month }.
road-16-3-met = Som 25-29-årig har du arbejde nok til forhøjet sats, når arbejde i EU tælles med: { $hours } timer. Det kræver, at de andre krav er opfyldt.
road-met-before = I { $month } havde du timer nok inden for 10 år. Bed kommunen se på, om kravet blev opfyldt dengang.
road-left = { $hours } timer er mere end 10 år gamle. De tæller ikke længere.
road-leaving = Timer bliver for gamle efter 10 år: { $hours } timer fra { $worked } tæller ikke længere i { $month }. Undervejs er det { $all } timer i alt.
road-floor = Fra nul skal der mindst { $floor } timer om ugen til. Ellers bliver gamle timer for gamle lige så hurtigt, som nye kommer til.
road-own-floor = Med de timer, du har, skal der mindst { $own } timer om ugen til, for at du kan nå det.
road-own-floor-range = Med de timer, du har, skal der mindst mellem { $least } og { $most } timer om ugen til, for at du kan nå det.
road-by-month-range = For at nå det til tiden skal du arbejde mindst mellem { $least } og { $most } timer om ugen.
road-age-needed = Skriv alderen, så kan du se, hvad der ændrer sig, når kravet er opfyldt.
road-by-month = For at nå det til tiden skal du arbejde mindst { $hours } timer om ugen.
road-one-hour-sooner = Én time mere om ugen bringer målet { $months ->
        [one] { $months } måned
       *[other] { $months } måneder
    } nærmere, til { $month }.
road-one-hour-reaches = Med én time mere om ugen når du det, fra { $month }.
road-one-hour-nothing = Én time mere om ugen ændrer ikke måneden.
heading-road = På vejen
heading-month-met = Den måned, kravet er opfyldt
heading-not-covered = Når kravet ikke gælder
change-ask-not-covered = Får du mindstesats, selv om kravet ikke gælder for dig? Spørg kommunen om din sats.
met-month-figures = Regnet med tallene for { $month }, som om kravet var opfyldt nu, og opholdskravet også er det.
table-before = Før
table-after = Efter
change-sats = Satsen går fra { $from } ({ $before }) til { $to } ({ $after }).
change-lowered = Men hjælpen bliver sat ned, fordi den, du bor med, stadig får en lavere sats.
change-partner = Hjælpen til den, du bor med, bliver igen regnet efter { $to }.
change-fribeloeb = Fribeløbet går fra { $before } til { $after }.
change-loft = Loftet over hjælp og løn går fra { $before } til { $after }.
change-work-obligation = Arbejdspligten slutter, når både opholdskravet og beskæftigelseskravet er opfyldt. For par kan der komme et loft over boligstøtten.
change-ask = Den højere sats regnes her fra den første hele måned efter. Sig til kommunen, når du er nået dertil, og bed om en ny vurdering.
road-table-month = Måned
road-table-added = Kommer til
road-table-left = Bliver for gamle
road-table-held = I alt

## Hvad der sker undervejs: knæk og spring

turn-hours =
    Fra { $hours ->
        [one] { $hours } time
       *[other] { $hours } timer
    } om ugen ({ $pay } i løn om måneden)
turn-wage = Fra { $wage } i timen ({ $pay } i løn om måneden)
turn-kept = Af 100 kr. mere i løn beholder du nu { $kept }.
turn-lost = Får du 100 kr. mere i løn, mister du nu { $lost }.
turn-nothing-kept = Får du mere i løn, beholder du nu ingenting.
turn-up = Du har her { $amount } mere tilbage på én gang.
turn-down = Du har her { $amount } mindre tilbage på én gang.
turn-steps-hours = Fra { $first } til { $last } timer om ugen: Betalingen for dagtilbud stiger { $count } gange, i alt { $amount } om måneden.
turn-steps-wage = Fra { $first } til { $last } i timen: Betalingen for dagtilbud stiger { $count } gange, i alt { $amount } om måneden.
turn-steps-kept = Af 100 kr. mere i løn beholder du her cirka { $kept }.
turn-steps-lost = Får du 100 kr. mere i løn, mister du her cirka { $lost }.
rule-rejse = Rejsen koster det samme, også når timerne er få.
rule-foerstegang = En første ansøgning bliver afslået, for lønnen er lige så høj som hjælpen.
rule-frikort = Dit sociale frikort er brugt op. Resten af lønnen følger de almindelige regler.
rule-fribeloeb = Fribeløbet er brugt. Herfra bliver hjælpen mindre.
rule-indkomstloft = Hjælp og løn når loftet. Herfra falder hjælpen lige så meget, som lønnen stiger.
rule-egen-hjaelp-vaek = Din egen hjælp er faldet helt væk.
rule-aegtefaelles-hjaelp = Din løn gør nu også din ægtefælles hjælp mindre.
rule-hjaelp-vaek = Der er ingen hjælp tilbage.
rule-ferie = Fradraget for ferie ændrer sig.
rule-atp = Bidraget til ATP, din pension, ændrer sig.
rule-skat = Herfra betaler du skat.
rule-beskaeftigelsesfradrag = Fradraget i skat for at have arbejde (beskæftigelsesfradraget) kan ikke blive større.
rule-jobfradrag = { $up ->
        [yes] Herfra får du et fradrag mere i skat (jobfradraget).
       *[no] Et fradrag i skat (jobfradraget) kan ikke blive større.
    }
rule-pensionsfradrag = Fradraget i skat for pension kan ikke blive større.
rule-befordring = Fradraget i skat for rejsen ændrer sig.
rule-boligstoette = Boligstøtten bliver regnet ud på en anden måde.
rule-boligstoetteloft = { $up ->
        [yes] Loftet over boligstøtten gælder ikke længere.
       *[no] Loftet over boligstøtten ændrer sig.
    }
rule-friplads = { $up ->
        [yes] Betalingen for dagtilbud falder et trin.
       *[no] Betalingen for dagtilbud stiger et trin.
    }
rule-rejsedage = Du rejser fem dage om ugen. Flere timer giver længere vagter, ikke flere rejser.
rule-skattegraense = Herfra er skatten højere, end programmet kan regne ud.
heading-holds = Så langt holder svaret
holds-below = Mindre løn: Det samme gælder ned til { $hours } timer om ugen ({ $pay } om måneden).
holds-below-all = Mindre løn: Det samme gælder, lige meget hvor lidt lønnen er.
holds-above = Mere løn: Det samme gælder op til { $hours } timer om ugen ({ $pay } om måneden).
holds-above-all = Mere løn: Det samme gælder op til fuld tid, 37 timer om ugen.
holds-slope = Så længe det gælder, beholder du { $kept } af 100 kr. mere i løn.
holds-slope-lost = Så længe det gælder, mister du { $lost } for hver 100 kr. mere i løn.

## Flere muligheder side om side (smaajob compare)

scenario-now = Nu
scenario-as-told = Dit job
scenario-hours = { $hours ->
        [one] { $hours } time
        [37] Fuld tid, 37 timer
       *[other] { $hours } timer
    }
scenario-frikort = Med frikort
scenario-requirement-met = Når 4.810 timer er nået
compare-title = Muligheder side om side
compare-best = Du har mest tilbage med »{ $name }«: { $amount } mere om måneden end nu.
compare-none = Ingen af mulighederne giver mere om måneden end nu.
compare-best-hour = Med »{ $name }« får du mest for hver time: { $amount }.
compare-best-hour-travel = Med »{ $name }« får du mest for hver time, når rejsetiden er talt med: { $amount }.
compare-best-goal = Med »{ $name }« når du 4.810 timer hurtigst: i { $month }.
compare-loss = Med »{ $name }« mister du { $amount } om måneden.
compare-requirement = Når du har nået 4.810 timer, har du med dit job { $amount } mere om måneden end nu.
compare-no-history = Timer, du har arbejdet før, er ikke talt med her. Med dem når du måske 4.810 timer hurtigere.
scenario-own = Mulighed { $number }
column-scenario = Mulighed
column-hours = Timer om ugen
column-left = Tilbage
column-more = Mere end nu
column-per-hour = Pr. time
column-per-hour-travel = Pr. time med rejse
column-goal = 4.810 timer
goal-never-reached = aldrig
goal-reached = nået

scenario-needs-job = Der mangler et job. Skriv timer og løn med --hours og --wage.

## Fra få timer til mange (smaajob sweep)

sweep-title-hours = Time for time
sweep-title-wage = Løn for løn
sweep-answer-hours = Hele vejen fra { $first } til { $last } timer om ugen har du mest tilbage ved { $hours } timer: { $amount } mere om måneden end uden jobbet.
sweep-answer-wage = Fra { $first } til { $last } i timen har du mest tilbage ved { $wage }: { $amount } mere om måneden end uden jobbet.
sweep-answer-nothing-hours = Fra { $first } til { $last } timer om ugen giver jobbet aldrig mere end ingen job.
sweep-answer-nothing-wage = Fra { $first } til { $last } i timen giver jobbet aldrig mere end ingen job.
sweep-chart = Hvad du har tilbage
sweep-description = Den ene linje viser, hvad du har tilbage om måneden, når skat, dagtilbud og rejse er betalt. Den anden viser kontanthjælpen før skat.
sweep-own = Dit job
sweep-places = Antallet af rækker
sweep-axis-hours = timer om ugen
sweep-axis-wage = kr. i timen
sweep-axis-kroner = kr. om måneden
sweep-series-left = Tilbage
sweep-series-help = Hjælp før skat
column-wage = Timeløn
column-pay = Løn før skat
column-help = Hjælp før skat
column-tax = Skat, ATP og pension
column-benefits = Andre ydelser
column-daycare = Dagtilbud
column-travel = Rejse

## Hvad skal der til (smaajob goal)

goal-title = Hvad skal der til?
goal-row-hours = Færrest timer
goal-row-most = Mest
goal-row-wage = Laveste løn
goal-row-requirement = 4.810 timer
goal-row-both = Begge dele
goal-hours = Du skal arbejde mindst { $hours ->
        [one] { $hours } time
       *[other] { $hours } timer
    } om ugen for at have { $gain } mere om måneden.
goal-hours-never = Du kan ikke få { $gain } mere om måneden til den løn, heller ikke på fuld tid. Det meste er { $most } mere, ved { $hours } timer om ugen.
goal-hours-nothing = Du kan ikke få { $gain } mere om måneden til den løn. Du har mest tilbage uden jobbet.
goal-wage = Med { $hours } timer om ugen skal lønnen være mindst { $wage } i timen.
goal-wage-never = Med { $hours } timer om ugen kan du ikke få { $gain } mere, selv med { $wage } i timen.
goal-help-ends = Fra { $hours } timer om ugen er der ingen hjælp tilbage.
goal-help-stays = Der er hjælp tilbage, også på fuld tid.
goal-travel = Rejsen må koste op til { $amount } om dagen. Koster den mere, giver jobbet underskud.
goal-travel-nothing = Jobbet giver ikke noget, selv hvis rejsen er gratis.
goal-shift = Kan en vagt mere på { $hours } timer om måneden betale sig? Ja: Du beholder { $kept } af de { $pay }, når skat og rejse er betalt. Det er { $hour } i timen.
goal-shift-loss = Kan en vagt mere på { $hours } timer om måneden betale sig? Nej: Du får { $pay } i løn, men har { $loss } mindre tilbage.
goal-shift-nothing = Kan en vagt mere på { $hours } timer om måneden betale sig? Nej: Du får { $pay } i løn, men har ikke mere tilbage.
goal-road-hours = For at nå 4.810 timer til { $month } skal du arbejde mindst { $hours } timer om ugen.
goal-road-done = Kravet om 4.810 timer er opfyldt, eller det gælder ikke for dig.
goal-road-late = 4.810 timer kan ikke nås til { $month }. Med fuld tid fra nu af er de nået i { $nearest }.
goal-road-late-never = 4.810 timer kan ikke nås til { $month }, heller ikke med fuld tid fra nu af.
goal-road-both = Vil du have begge dele, skal du arbejde mindst { $hours } timer om ugen. Så har du { $gain } mere om måneden.
goal-road-neither = Begge dele kan ikke nås. Det nærmeste er { $hours } timer om ugen: Så når du timerne og har { $gain } mere om måneden.
goal-road-neither-loss = Begge dele kan ikke nås. Når du timerne, har du mindst { $loss } mindre om måneden.

## Job, der kan betale sig (smaajob package)

column-rate = Sats
package-title = Hvilke job kan betale sig?
package-answer = Tabellen viser, hvad der er tilbage for hver arbejdstime, når skat, hjælp og rejse er regnet med.
package-answer-loss = Tabellen viser, hvad der er tilbage for hver arbejdstime, når skat, hjælp og rejse er regnet med. { $count ->
        [one] Ét job giver underskud.
       *[other] { $count } job giver underskud.
    }
package-of-rate = Tilbage for hver time: { $sats }
package-best = På { $sats } giver { $hours } timer om ugen til { $wage } mest for hver time: { $amount }.
package-nothing = På { $sats } giver ingen af jobbene noget.
package-who = Satsen afhænger af alder, ophold og arbejde. Grundsats er til dem, der er under 30 år. Forhøjet sats er til dem, der er ældre. Vælg selv tabellen, der passer.
package-flags = { $field } bruges ikke her. Skriv timerne i --hours-list og lønnen i --wages.

## Måned for måned (smaajob calendar)

calendar-title = Måned for måned
calendar-months = Regnet for { $first } til { $last }.
calendar-ends-early = Der er kun tal til og med { $month }, så kalenderen slutter der.
calendar-answer-reduced = I { $month } har du { $amount } at leve for: Du får løn, og hjælpen er ikke sat ned endnu. Fra { $next } er hjælpen sat ned for lønnen i måneden før.
calendar-answer-whole = I { $month } har du { $amount } at leve for. Lønnen sætter ikke hjælpen ned i nogen af månederne.
calendar-answer-no-help = I { $month } har du { $amount } at leve for. Der er ingen kontanthjælp at sætte ned.
calendar-answer-no-pay = Der er ingen løn i de måneder, så hjælpen er ikke sat ned.
calendar-lowest-after = Jobbet slutter med { $last }. I { $month } er der mindst at leve for: { $amount }. Der kommer ingen løn fra jobbet, men hjælpen er stadig sat ned for lønnen i { $paid }. Uden jobbet ville der være { $without }.
calendar-lowest-cut = Der er mindst at leve for i { $month }: { $amount }. Hjælpen er sat ned for lønnen i { $paid }. Uden jobbet ville der være { $without }.
calendar-lowest = Der er mindst at leve for i { $month }: { $amount }. Uden jobbet ville der være { $without }.
calendar-never-less = Der er ingen måned, hvor du har mindre at leve for end uden jobbet.
calendar-sum-more = Fra { $first } til { $last } har du i alt { $amount } mere at leve for end uden jobbet.
calendar-sum-less = Fra { $first } til { $last } har du i alt { $amount } mindre at leve for end uden jobbet.
calendar-delay = Loven ser på løn og hjælp i samme måned. Kommunen kender først lønnen bagefter og trækker den som regel fra i hjælpen måneden efter. Det er oplyst praksis og står ikke i loven.
calendar-tax-side-card = Skatten er den, der bliver trukket hver måned. Kommunen bruger dit hovedkort, så arbejdsgiveren trækker skat af hele lønnen. Er der trukket for meget, får du det igen, når året er gjort op.
calendar-tax-main-card = Skatten er den, der bliver trukket hver måned. Hovedkortet bruges af din største indtægt, og det er ikke kontanthjælp. Når året er gjort op, bliver skatten rettet.
calendar-tax-none = Din indkomst er så lille, at der ikke bliver trukket skat.
calendar-card-idle = I { $month } er der ingen hjælp, og så er der ingen, der bruger dit fradrag. Er hjælpen væk i længere tid, så bed arbejdsgiveren om at bruge dit hovedkort.
calendar-other = Boligstøtte og betaling for dagtilbud følger lønnen en måned senere. Små udsving bliver først rettet, når året er gjort op.
calendar-rest = Andet: { $parts }.
calendar-quarter = Børneydelse udbetales hvert kvartal. Her er en tredjedel regnet med i hver måned.
calendar-fritid-begins = Fritidstillægget kommer fra { $month }. Da har du haft hjælp i { $months } måneder.
calendar-fritid-goes-on = Fritidstillægget fortsætter, efter at hjælpen er væk: fra { $first } til { $last }.
calendar-fritid-stops = Fra { $month } er fritidstillægget stoppet. Det kommer først igen, når du har haft hjælp i { $months } måneder.
calendar-first-again = Før { $month } har der været { $months } hele måneder uden hjælp. Søger du igen, er det som første gang: Der er intet fribeløb, når kommunen ser på, om du har ret til hjælp. Her er regnet med, at du søger med det samme.
calendar-overflow = I nogle af månederne er fradraget større end hjælpen, { $amount } i alt. { $alternative ->
        [yes] Her er resten trukket fra i de næste måneder. Det er ikke sikkert, at loven skal læses sådan.
       *[no] Her er resten ikke trukket fra i de næste måneder. Det er ikke sikkert, at kommunen læser loven sådan.
    }
column-month = Måned
column-paid = Løn udbetalt
column-set-off = Hjælp sat ned for løn i måneden før
column-help-paid = Hjælp udbetalt
column-other-paid = Andet
column-in-all = At leve for

## Hvad ændrer sig fra en dato til en anden (smaajob changes)

changes-title = Hvad ændrer sig?
changes-months = Regnet for { $from } og { $to }.
changes-more = { $job ->
        [yes] Med samme job har du { $amount } mere tilbage om måneden i { $to } end i { $from }.
       *[no] Du har { $amount } mere tilbage om måneden i { $to } end i { $from }.
    }
changes-less = { $job ->
        [yes] Med samme job har du { $amount } mindre tilbage om måneden i { $to } end i { $from }.
       *[no] Du har { $amount } mindre tilbage om måneden i { $to } end i { $from }.
    }
changes-same = { $job ->
        [yes] Med samme job har du lige meget tilbage om måneden i { $from } og { $to }.
       *[no] Du har lige meget tilbage om måneden i { $from } og { $to }.
    }
changes-gain = Det, jobbet giver dig om måneden: { $before } i { $from } og { $after } i { $to }.
changes-told = Alder og alt andet, du har oplyst, er det samme i begge måneder.
changes-figures = Lovens tal, der er ændret
changes-none = Ingen af de tal, der er brugt her, er ændret.
changes-kommuneskat = Kommuneskat i { $name }
changes-kirkeskat = Kirkeskat i { $name }
changes-no-figure = intet tal
changes-old-rule = Efter den gamle regel var der set bort fra { $before } af lønnen. Efter reglen i { $month } er det { $after }.
changes-old-rule-no-job = Den gamle regel så bort fra { $hourly } for hver time. Skriv timer og løn, så kan den regnes ud.
changes-before-reform = Før 1. juli 2025 gjaldt andre regler og satser. De gamle satser er ikke med her, kun reglen om løn: { $hourly } for hver time talte ikke med, i højst { $most } timer om måneden. Resten blev trukket fra krone for krone. Begge regler er regnet med samme hjælp og løn.
table-before-reform = Før 1. juli 2025
row-countable = Løn, der tæller med
row-left-alone = Heraf ses der bort fra
row-deducted = Trukket fra hjælpen
row-help-and-wage = Hjælp og løn i alt
column-line = Linje
column-figure = Tal
column-source = Kilde

## Til sidst

left-out-rejse = Rejsen til arbejde. Skriv, hvad den koster, så bliver den trukket fra.
left-out-boligstoette = Boligstøtte. Skriv huslejen, hvis du bor til leje.
left-out-voksne-boern = Indtægt hos voksne børn hjemme. Skriv dem som voksne i boligen.
left-out-dagtilbud = Betaling for dagtilbud. Skriv prisen, hvis et barn går i vuggestue, dagpleje eller børnehave.
left-out-boerneydelser = Børne- og ungeydelse og børnetilskud.
left-out-boernebidrag = Børnebidrag fra den anden forælder.
left-out-enkeltudgifter = Tilskud til medicin, tandlæge og enkelte udgifter.
left-out-saerlig-stoette = Særlig støtte til høje boligudgifter.
left-out-kapitalindkomst = Renter, aktier og indtægter, du ikke har oplyst.
left-out-andre-fradrag = Fagforening, a-kasse og andre fradrag i skatten.
footer = Efter reglerne om kontanthjælp, skat og de andre ydelser, læst { $day }. Der er regnet med alle decimaler; beløbene er vist i hele øre. Det er en beregning, ikke en afgørelse. Spørg kommunen om din egen sag.
footer-undated = Efter reglerne om kontanthjælp, skat og de andre ydelser. Der er regnet med alle decimaler; beløbene er vist i hele øre. Det er en beregning, ikke en afgørelse. Spørg kommunen om din egen sag.

## Fejl i det, der er skrevet

fault-heading = { $count ->
        [one] Der er en fejl i det, du har skrevet:
       *[other] Der er { $count } fejl i det, du har skrevet:
    }
fault-missing = { $field } mangler.
fault-unknown-field = { $field } findes ikke. Her kan stå: { $allowed }.
fault-not-one-of = { $field } er »{ $given }«. Vælg mellem: { $allowed }.
fault-out-of-range = { $field } er { $given }. Det skal være fra { $least } til { $most }.
fault-decimals = { $field } er { $given }. Der må højst være { $max } decimaler, og tusinder skrives uden punktum: 1500 eller 1500,50.
fault-not-amount = { $field } er »{ $given }«. Skriv et tal som 150 eller 150,50.
fault-not-quoted = { $field } er { $given } uden anførselstegn. I JSON står beløb med decimaler i anførselstegn: "150.50".
fault-not-whole-number = { $field } er »{ $given }«. Skriv et helt tal.
fault-not-month = { $field } er »{ $given }«. Skriv en måned som 2026-03.
fault-not-day = { $field } er »{ $given }«. Skriv en dato som 1990-05-31.
fault-not-yes-no = { $field } er »{ $given }«. Skriv true eller false.
fault-not-object = { $field } er »{ $given }«. Her skal stå et objekt i krøllede parenteser.
fault-not-list = { $field } er »{ $given }«. Her skal stå en liste i kantede parenteser.
fault-municipality = { $field } er »{ $given }«. Den kommune findes ikke.
fault-municipality-near = { $field } er »{ $given }«. Den kommune findes ikke. Mente du { $allowed }?
fault-municipality-year = { $field } er »{ $given }«. Kommunens skatteprocent kendes kun for { $allowed }.
fault-not-json = Teksten er ikke gyldig JSON: { $detail }
fault-no-figures = { $field } er { $given }. Den måned er der ingen tal for. Der er tal for { $allowed }.
fault-whole-input = Det, du har skrevet,
contradiction-age-and-birth = { $field } er { $given }. Alder og fødselsdato passer ikke sammen.
contradiction-born-in-the-future = { $field } er { $given }. Barnet er født efter den måned, der regnes på.
contradiction-ends-before-it-begins = { $field } er { $given }. Det er, før det begynder.
contradiction-more-than-one-amount = { $field } er { $given }. Skriv kun på én måde, hvor meget arbejde det er.
contradiction-first-application-after-help = { $field } er { $given }. En første ansøgning og hjælp i måneder før kan ikke begge være rigtige.
contradiction-forhoejet-too-young = { $field } er »{ $given }«. Forhøjet sats er til dem, der er fyldt 30 år, eller 25 år med 2½ års arbejde.
contradiction-grundsats-too-old = { $field } er »{ $given }«. Grundsats er til dem, der er under 30 år.
contradiction-grundsats-with-work = { $field } er »{ $given }«, men fra 25 år giver 2½ års arbejde forhøjet sats.
contradiction-hjemmeboende-too-old = { $field } er »{ $given }«. Satsen er til dem, der er under 30 år.
contradiction-hjemmeboende-with-child = { $field } er »{ $given }«. Satsen er ikke til dem, der forsørger et eget barn i hjemmet.
contradiction-hjemmeboende-elsewhere = { $field } er »{ $given }«, men der står også, at personen ikke bor hos sine forældre.
contradiction-lives-with-parents = { $field } er »{ $given }«, men en under 30 år, der bor hos sine forældre uden eget barn, har satsen for hjemmeboende.
contradiction-mindstesats-requirements-met = { $field } er »{ $given }«, men begge krav er opfyldt. Så er det ikke mindstesats.
contradiction-more-than-one-travel = { $field } er { $given }. Skriv kun rejsen på én måde.
contradiction-more-than-one-pay = { $field } er { $given }. Skriv kun lønnen på én måde: timeløn, månedsløn eller den løn, der tæller med.
contradiction-partner-of-single = { $field } er udfyldt, men family er hverken married eller cohabiting.
contradiction-requirements-not-met = { $field } er »{ $given }«, men et af kravene er ikke opfyldt. Så er det mindstesats eller hjemmeboende.
contradiction-single-parent-allowance = { $field } er { $given }. Det er kun for enlige med eget barn.
contradiction-tilpasningstillaeg-rate = { $field } er { $given }. Tilpasningstillæg hører kun til grundsats og hjemmeboende.
contradiction-too-many-days = { $field } er { $given }. Så mange dage har måneden ikke.
contradiction-unused-partner-rate = { $field } er »{ $given }«, men der regnes ikke hjælp ud for den person.

## Fejl i arbejdet indtil nu

history-end-before-start = Linje { $entry } i arbejdet indtil nu slutter { $last }, før den begynder { $first }.
history-future = Linje { $entry } i arbejdet indtil nu er { $month }. Den måned er ikke gået endnu.
history-too-many-hours = I { $month } er der { $hours } timer i alt. Så mange timer har måneden ikke.
history-too-young = Linje { $entry } i arbejdet indtil nu er { $month }. Det er før, personen fyldte 13 år.
stay-end-before-start = Ophold { $entry } slutter, før det begynder.
stay-future = Ophold { $entry } begynder efter de 10 år, der ses tilbage på.
stay-overlap = Ophold { $one } og { $other } ligger på de samme dage.
history-no-rate = Linje { $entry } i arbejdet indtil nu er en indtægt. Den kan kun regnes om til timer for { $allowed }. Skriv timerne i stedet.

## Lovens tal (smaajob params)

params-of-month = Lovens tal i { $month }
params-paragraph = Paragraf
params-source = Kilde
params-status = Hvor sikkert er tallet
params-unit = Enhed
params-in-force = Gælder fra
params-rises = Lovens beløb er { $amount } i { $level }-niveau. Det stiger hvert år efter { $paragraph } og rundes { $up ->
        [yes] op til næste
       *[no] til nærmeste
    } { $round }.
params-published = offentliggjort: { $amount }, { $source }
params-from = fra { $month }: { $amount }
params-known-from = kendt fra { $day }
params-check-good = { $figures } tal er i orden. { $published } offentliggjorte beløb er de samme som de beregnede.
params-check-differs = { $id }, { $year }: beregnet { $computed }, offentliggjort { $published }.
unit-aar = år
unit-antal = stk.
unit-dage = dage
unit-kroner = kr.
unit-maaneder = måneder
unit-procent = %
unit-timer = timer

## Fejl i filer og i ændrede tal

input-directory = { $file } er en mappe og ikke en fil.
input-unreadable = { $file } kan ikke læses: { $detail }
input-too-large = { $file } er for stor. Den må højst fylde { $detail } bytes.
input-not-utf8 = { $file } er ikke UTF-8-tekst. Fejlen er ved byte { $detail }.
input-empty = { $file } er tom.
input-no-column = { $file } har en kolonne, der hedder »{ $name }«. Den kendes ikke. Der kan være: måned, timer, indtægt, arbejde, bevis.
parameter-month = Måneden
parameter-unknown = Der er ikke noget tal, der hedder »{ $id }«. »smaajob params list« viser dem alle.
parameter-unknown-near = Der er ikke noget tal, der hedder »{ $id }«. Mente du { $nearest }?
parameter-not-an-amount = »{ $given }« er ikke et beløb, som { $id } kan have. Skriv et tal med højst 4 decimaler.
parameter-not-a-file = Det er ikke en fil med tal: { $detail }
parameter-bad-field = { $field } er »{ $given }«. Her skal stå: { $allowed }
parameter-set-shape = Skriv et navn, et lighedstegn og et beløb: kontanthjaelp.fribeloeb.lav=6000

## Rapporten: tabel, kurve og fil

report-best = bedst
report-loss = tab
report-marks = Her ændrer det sig
output-unwritable = { $file } kan ikke skrives: { $detail }

## En hel liste (smaajob batch)

batch-cells = Rækken har { $cells ->
        [one] { $cells } felt
       *[other] { $cells } felter
    }. Listen har { $columns ->
        [one] { $columns } kolonne
       *[other] { $columns } kolonner
    }.
batch-quote = Rækken har et anførselstegn, der aldrig slutter.
batch-other-file = { $file } ser ud til at være { $detail }. Gem den som CSV (UTF-8).
batch-row-without-end = { $file } har en række på over { $detail } MB. Det er ikke en liste over personer.
batch-not-json = Linjen er ikke et JSON-objekt.
batch-other-format = Resultatet bliver { $format } som listen. Lad navnet ende på { $ending }.
batch-read-lines = Læst som JSON Lines: et objekt på hver linje.
batch-header-quote = { $file } har et anførselstegn i første række, der ikke slutter i den række.
batch-shared = { $first } og { $second } er den samme fil, eller den ene skriver oven i den anden. Giv resultatet et andet navn.
batch-busy = { $file } bliver skrevet af en anden kørsel lige nu. Vent til den er færdig, eller vælg et andet navn.
batch-changed = { $file } blev ændret, mens den blev læst. Der er ikke skrevet noget resultat. Kør igen.
batch-standard-input = Standardinput
batch-standard-output = Standardoutput
batch-unwritable = { $file } kan ikke skrives: { $detail }
batch-resume-pipe = { $file } kan ikke læses forfra, så der kan ikke fortsættes.
batch-resume-other = { $file } er ændret siden sidst, eller du beder om noget andet. Kør forfra uden --resume.
batch-pair = { $flag } er »{ $given }«. Skriv navn=værdi.
batch-no-header = { $flag }: Listen har ingen kolonne, der hedder »{ $given }«.
batch-no-column = { $flag }: »{ $given }« er ikke navnet på en kolonne, der kan læses. »smaajob batch --template« viser dem.
batch-no-result = { $flag }: »{ $given }« findes ikke. Vælg mellem: { $allowed }.
batch-twice = Kolonnerne »{ $first }« og »{ $second }« fortæller det samme. Fjern den ene, eller giv den et andet navn.
batch-nothing-known = Ingen af kolonnerne i første række har et navn, der kan læses. Står der navne i første række? Brug { $flag }, eller se navnene med »smaajob batch --template«.
batch-scenario-twice = --scenario: Der er to, der hedder »{ $given }«. Giv dem hver sit navn: name=….
batch-progress = { $rows } rækker, { $speed } i sekundet
batch-progress-left = {""}, { $share } procent, { $seconds ->
        [one] { $seconds } sekund
       *[other] { $seconds } sekunder
    } endnu
batch-report-ending = --report er »{ $given }«. Navnet skal slutte på .html eller .json.
batch-see = Hvad der er galt, står i resultatet i kolonnerne error_code og error_text.
batch-strict = Række { $row }: { $fault }
batch-read-as = Læst som { $encoding } med »{ $separator }« mellem felterne og »{ $decimal }« før decimaler.
batch-columns-read = Kolonner, der er brugt: { $columns }.
batch-columns-other = Kolonner, der ikke er brugt, men følger med: { $columns }.
batch-told-of-all = Gælder for alle, når rækken ikke siger andet: { $told }.
batch-read-sheet = Læst fra arket »{ $sheet }«.
batch-sheet-unreadable = { $file } er ikke en Excel-mappe (.xlsx), der kan læses: { $detail }
batch-sheet-pipe = { $file } er { $detail }. Den kan ikke læses fra et rør. Skriv filens navn.
batch-sheet-resume = Excel og Parquet skrives og læses i ét stræk. --resume gælder kun fra CSV til CSV.
batch-sheet-full = { $file }: Et ark har ikke plads til resultatet. Det kan have 1.048.575 rækker under overskriften, 16.384 kolonner og 32.767 tegn i et felt. Skriv til CSV: --out resultat.csv
batch-read-parquet = Læst som Parquet.
batch-parquet-not-built = { $file } er Parquet, og dette program er bygget uden. Byg det med: cargo install --locked --path calc-cli --features parquet. Eller brug Python-pakken smaajob, eller CSV.
batch-parquet-unreadable = { $file } er ikke en Parquet-fil, der kan læses: { $detail }
batch-parquet-encrypted = { $file } er krypteret. Gem den som Parquet uden kryptering.
batch-parquet-nested = { $file } har kolonner, der ikke kan stå i ét felt: { $detail }. Del lister og strukturer ud i kolonner for sig, eller tag dem fra.
batch-parquet-compression = { $file } er pakket med { $detail }. Der kan læses Snappy, Zstandard, gzip og det upakkede.
batch-parquet-twice = { $file } ville få flere kolonner, der hedder det samme: { $detail }. I Parquet skal hver kolonne have sit eget navn.
batch-work-list = Arbejdslisten har { $people ->
        [one] { $people } person
       *[other] { $people } mennesker
    }. { $others ->
        [0] Alle med en grund er med.
       *[other] { $others } flere har en grund, men får mindre ud af et job.
    }
batch-done = { $rows ->
        [one] { $rows } række
       *[other] { $rows } rækker
    }: { $good } besvaret, { $bad } med fejl.
batch-months-columns = { $file } skal have en kolonne til { $detail ->
        [month] måneden: maaned
        [hours] timerne: timer
       *[id] den, timerne hører til, før måned og timer, eller nævnt med --id
    }.
batch-months-no-id = Feltet »{ $field }« siger, hvem månederne hører til. Skriv det som en tekst eller et tal.
batch-months-id = Listen har ingen kolonne, der hedder »{ $detail }« som i { $file }. Nævn kolonnen med --id.
batch-months-bad = Linje { $line } i { $file }: { $what }.
batch-months-bad-month = måneden kan ikke læses (skriv den som 2026-03)
batch-months-bad-hours = timerne kan ikke læses (skriv et tal fra 0 til 744 med højst to decimaler)
batch-months-bad-work = slagsen kendes ikke (skriv et ord som ordinaer, loentilskud eller ukendt)
batch-months-bad-width = linjen har ikke lige så mange felter som overskriften
batch-months-more = { $lines ->
        [one] { $lines } linje mere
       *[other] { $lines } linjer mere
    } kan ikke læses.
batch-months-done = { $lines ->
        [one] { $lines } linje
       *[other] { $lines } linjer
    } læst fra { $file }; { $others ->
        [one] { $others } linje hører
       *[other] { $others } linjer hører
    } til ingen i listen.
batch-months-nameless = { $file }: { $lines ->
        [one] { $lines } linje siger
       *[other] { $lines } linjer siger
    } ikke, hvem den hører til. Den første er linje { $first }.
batch-template-out = { $file } passer ikke til --template. CSV skrives til standard output eller en fil, der ikke hedder .xlsx. En Excel-mappe skal have et navn, der ender på .xlsx: --out liste.xlsx
batch-template-list = Liste
batch-template-columns = Kolonner
batch-template-titles = Kolonne | På engelsk | Hvad der står | Hvad der kan stå | Eksempel | Når den er tom
batch-column-about = { $column ->
        [month] Måneden, som hjælpen gælder.
        [municipality] Kommunen, hvor der betales skat: navn eller nummer.
        [rate] Satsen, hvis den er kendt.
        [age] Alder den første dag i måneden.
        [born] Fødselsdag, i stedet for alder.
        [family] Bor alene, gift eller samlevende. Enlig, gift og samlevende kan også skrives.
        [hours] Timer i en gennemsnitlig uge i det planlagte job.
        [wage] Timeløn før skat, uden feriepenge.
        [monthly_pay] Månedsløn før skat, i stedet for timeløn.
        [countable_wage] Månedens medregnede løn, § 31, stk. 7, i stedet for timer og løn.
        [paid_every] Hvor ofte lønnen betales.
        [pension_percent] Egen andel af en kollektiv pension, procent af lønnen. Skriv 4 for 4 procent.
        [employer_pension_percent] Arbejdsgivers andel af en kollektiv pension, procent af lønnen.
        [frikort] Har socialt frikort: så meget er brugt tidligere i år.
        [travel_cost] Kroner for en rejsedag, frem og tilbage.
        [travel_pass] Månedskort, i stedet for en pris pr. dag.
        [travel_by] Rejser i bil (car), offentligt (public) eller på cykel (bicycle), i stedet for en pris.
        [travel_days] Rejsedage i en gennemsnitlig uge.
        [shift] En vagts længde, i stedet for rejsedage.
        [km] Kilometer frem og tilbage i bil.
        [travel_minutes] Minutter frem og tilbage på en rejsedag.
        [existing_hours] Timer om ugen i et job, der er der allerede.
        [existing_wage] Timeløn i det job, der er der allerede.
        [existing_monthly_pay] Månedsløn i det job, der er der allerede.
        [residence_met] Opholdskravet er opfyldt: 9 af de sidste 10 år, § 11, stk. 3.
        [employment] Beskæftigelseskravet er opfyldt (met), ikke opfyldt (not_met) eller gælder ikke (does_not_apply), § 11, stk. 8.
        [worked] 2 1/2 års arbejde inden for 10 år, her eller i EU/EØS, § 16, stk. 3.
        [lives_with_parents] Bor hos en eller begge forældre, § 16.
        [activity_ready] Er vurderet aktivitetsparat, § 19.
        [tilpasningstillaeg] Har ret til tilpasningstillæg, § 20.
        [church] Medlem af folkekirken: betaler kirkeskat.
        [rent] Husleje om måneden, uden indskud og lån til det.
        [m2] Boligens bruttoareal, kvadratmeter.
        [heating] Varme betales ved siden af huslejen (beside_rent), i huslejen (in_rent) eller på anden måde (other).
        [child_age] Barnets alder den første dag i måneden: barn1_alder, barn2_alder og så videre.
        [child_daycare] Dagtilbuddets pris om måneden før tilskud, med frokost.
        [shared_custody] En enlig deler forældremyndigheden, så halvdelen af børne- og ungeydelsen går til den anden.
        [first_application] Søger om hjælp for første gang, § 31, stk. 8.
        [months_without_help] Hele måneder uden hjælp før denne, § 31, stk. 8.
        [months_with_help] Sammenhængende måneder med ret til hjælp før denne, § 86, stk. 7.
        [days_with_help] Dage i måneden med ret til hjælp.
        [wealth] Formue, der regnes med efter § 14, også ægtefællens.
        [other_income] Anden indtægt i måneden.
        [sanction] Trukket i månedens hjælp som sanktion, §§ 36-43, som det står i brevet.
        [partner_support] Hvad partneren lever af: kontanthjælp, arbejde (work), en offentlig ydelse (public_benefit) eller ingen hjælp (no_help).
        [partner_rate] Partnerens sats, hvis den er kendt.
        [partner_age] Partnerens alder den første dag i måneden.
        [partner_benefit] Partnerens offentlige ydelse om måneden før skat.
        [partner_hours] Timer om ugen i partnerens job.
        [partner_wage] Timeløn i partnerens job.
        [h] Timer i hver af de 120 måneder før måneden: t1 er den ældste, t120 den sidste. Timer kan også stå i en fil for sig: --months.
        [hours_in_all] Timer i alt de sidste ti år, når månederne ikke er kendt.
        [recognised] En kommune har fundet beskæftigelseskravet opfyldt før.
        [plan_hours] Timer om ugen, der er planlagt på vej til kravet.
        [plan_first] Første måned med de planlagte timer.
        [plan_last] Sidste måned med de planlagte timer.
        [by] Måneden, hvor kravet helst skal være opfyldt.
        [ceiling] Personligt loft over arbejdspligten, timer om ugen.
        [id] Det, du kender personen på. Det føres uændret med og læses ikke. Andre kolonner, du tilføjer, føres også med.
       *[other] Ikke beskrevet.
    }
batch-column-empty = { $column ->
        [id] Ingen betydning, undtagen med --months.
        [month] Denne måned, eller hvad --tell siger.
        [municipality] Landets gennemsnit.
        [rate] Findes ud fra de andre oplysninger; rækken afvises, hvis de ikke er nok.
        [hours] Intet planlagt job.
        [paid_every] Hver måned.
        [pension_percent] Ingen pension.
        [employer_pension_percent] Ingen pension.
        [frikort] Intet socialt frikort.
        [travel_cost] Ingen udgift til transport.
        [church] Nej.
        [rent] Boligstøtte regnes ikke med.
        [heating] Ved siden af huslejen.
        [child_age] Intet barn.
        [child_daycare] Ingen plads i dagtilbud.
        [months_with_help] Intet fritidstillæg.
        [days_with_help] Hele måneden.
        [partner_support] Kontanthjælp, hvis personen er gift.
        [h] Ingen timer den måned.
        [plan_hours] Timerne i det planlagte job.
        [plan_first] Måneden selv.
        [plan_last] Det bliver ved.
       *[other] Regnes ikke med.
    }
batch-column-allowed = { $kind ->
        [text] tekst
        [integer] helt tal
        [boolean] ja, nej
        [kroner] kroner
        [per-cent] procent
        [hours] timer
        [hours-a-week] timer om ugen
        [days-a-week] dage om ugen
        [kilometres] kilometer
        [date] dag: 2026-03-01
        [month] måned: 2026-03
        [municipality] navn eller nummer
       *[other] hvad som helst
    }

## Rapport over en liste (smaajob batch --report)

list-report-title = Hvad et job betyder for dem på listen
list-report-job-own = jobbet i deres række
list-report-job-named = jobbet »{ $name }«
list-report-answer = Efter reglerne får { $more } af { $people } mennesker mere tilbage om måneden, hvis alle tager { $job }.
list-report-answer-more = Efter reglerne har alle tilsammen { $amount } mere tilbage om måneden, hvis de tager { $job }.
list-report-answer-less = Efter reglerne har alle tilsammen { $amount } mindre tilbage om måneden, hvis de tager { $job }.
list-report-answer-no-job = Her er { $people } mennesker. Ingen af dem har et planlagt job, så der er ikke noget at sammenligne.
list-report-answer-hidden = Grupperne er så små, at tallene for jobbet ikke kan vises.
list-report-answer-nobody = Ingen af rækkerne på listen kunne bruges.
list-report-heading-jobs = Hvis alle tager jobbet
list-report-heading-bands = Hvor meget mere eller mindre om måneden?
list-report-heading-road = Hvor langt er der til 4.810 timer?
list-report-heading-who = Hvem er regnet med?
list-report-people = Mennesker
list-report-own-job = Jobbet i rækken
list-report-hidden = skjult
list-report-more = Får mere tilbage
list-report-same = Får lige meget tilbage
list-report-less = Får mindre tilbage
list-report-no-job = Intet job er planlagt
list-report-mean = I gennemsnit, om måneden
list-report-middle = Den midterste, om måneden
list-report-citizens-month = Alle tilsammen, om måneden
list-report-citizens-year = Alle tilsammen, om året
list-report-help-month = Ændring i kontanthjælp før skat, om måneden
list-report-help-year = Ændring i kontanthjælp før skat, om året
list-report-band-same = Lige meget
list-report-band-more-first = Op til { $to } kr. mere
list-report-band-more = { $from } til { $to } kr. mere
list-report-band-more-last = Over { $from } kr. mere
list-report-band-less-first = Op til { $to } kr. mindre
list-report-band-less = { $from } til { $to } kr. mindre
list-report-band-less-last = Over { $from } kr. mindre
list-report-chart = Sådan fordeler de sig
list-report-chart-description = Mennesker for hver { $width } kr. De, der har lige meget tilbage, er ikke med.{ $open ->
        [yes] {" "}Det yderste trin er alle derfra.
       *[no] {""}
    }
list-report-axis-kroner = Kroner mere om måneden
list-report-not-asked = Kravet står ikke i vejen for en højere sats
list-report-met = Har timer nok
list-report-within-first = Mangler op til { $to } timer
list-report-within = Mangler { $from } til { $to } timer
list-report-further = Mangler over { $from } timer
list-report-not-told = Timerne er ikke oplyst
list-report-never = Når aldrig 4.810 timer i det tempo, der er planlagt
list-report-open = Usikkert, om de når 4.810 timer
list-report-rows = Rækker på listen
list-report-bad = Rækker, der ikke kunne bruges
list-report-answered = Regnet med
list-report-no-rate = Uden kontanthjælp
list-report-note-rules = Det er efter reglerne, hvis alle tager jobbet, og alt andet bliver, som det er oplyst. Det er ikke et løfte om, hvad der sker.
list-report-note-left = Mere og mindre er det, husstanden har tilbage om måneden, når skat, andre ydelser, dagtilbud og rejse er regnet med, så langt de er oplyst. Et år er tolv ens måneder.
list-report-note-help = Ændringen i kontanthjælp er det, kommunen udbetaler mere eller mindre, efter sanktioner. Refusion fra staten, skat og kommunens andre udgifter er ikke regnet med.
list-report-note-rows = Hver række tæller som ét menneske i én måned. Står begge ægtefæller på listen, er det, de har sammen, talt to gange.
list-report-note-road = Er timerne ikke oplyst, ved vi ikke, hvor langt der er. Usikkert er det, når vi ikke ved, hvornår timerne er fra, eller om de tæller.
list-report-note-hidden = Skjult er tal om færre end 5 mennesker, og tal, som de kan regnes ud fra.

## Arbejdsliste (smaajob batch --outreach): hvorfor nogen står på den

outreach-hours-met = Har timer nok til kravet, men får en lav sats. Se på sagen.
outreach-near-hours = Mangler højst { $hours } timer i kravet om arbejde.
outreach-never-at-this-pace = Når aldrig kravet om arbejde i det tempo, der er planlagt.
outreach-open-at-this-pace = Når måske ikke kravet om arbejde. Find ud af, hvornår timerne er fra, og om de tæller.
outreach-below-free-amount = Den løn, der tæller med, er højst { $free } under fribeløbet.
outreach-above-free-amount = Den løn, der tæller med, er højst { $free } over fribeløbet.
outreach-below-cap = Hjælp og løn er tilsammen højst { $cap } under loftet.
outreach-above-cap = Hjælp og løn er tilsammen højst { $cap } over loftet.
outreach-loses-on-one-hour-more = Har mindre tilbage med én time mere om ugen.

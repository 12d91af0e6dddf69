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

## Husstand

partner =
    { $couple ->
        [married] din ægtefælle
       *[other] din samlever
    }

## Svaret

job-answer-keep = Du beholder { $amount } om måneden af det, du tjener.

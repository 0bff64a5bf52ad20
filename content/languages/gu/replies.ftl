## સામાન્ય

greet-hello = નમસ્તે, હું આવાઝ છું. હું કામ શોધવામાં, તમારા હક જાણવામાં અને નવું શીખવામાં મદદ કરું છું. તમારે શું જોઈએ છે?
greet-again = નમસ્તે. બોલો, શું મદદ કરું?
help-options = તમે મને નજીકનું કામ, તમારા હક, કે કોઈ પાઠ પૂછી શકો છો. તમારી ભાષામાં બોલો. માણસ સાથે વાત કરવી હોય તો "માણસ" બોલો.
more-offer = બાકીનાં સાંભળવાં હોય તો "વધારે બતાવો" બોલો.
more-none = બસ, આટલાં જ છે.
help-more = બીજું શું શું પૂછી શકાય એ સાંભળવું હોય તો "વધારે બતાવો" બોલો.
help-options-2 = તમે પડોશીઓ સાથે હુન્નરના કલાક અદલાબદલ કરી શકો, તમારા કલાક પૂછી શકો, કે કોઈને કામ આપી શકો.
help-options-3 = તમે તમારી અરજીનું શું થયું કે ભણવાનું ક્યાં સુધી પહોંચ્યું એ પૂછી શકો, કે કોઈ માણસ સાથે વાત કરી શકો.
help-options-4 = હું તમારું શું રાખું છું એ પૂછી શકો, આપેલી રજા પાછી લઈ શકો, કે તમારું બધું ભૂંસાવી શકો.
key-yes = હા
key-no = ના
key-more = વધારે
key-unknown = આ બટન અહીં કામ નથી કરતું. શું પૂછી શકાય એ સાંભળવા 0 દબાવો.
help-learning = તમે કોઈ પાઠ સાંભળી શકો છો, જેમ કે બેંકનું કામ કે આરોગ્ય. શું શીખવું છે તે બોલો.
help-gigs = તમે કામ શોધી શકો છો, કામ માટે નામ આપી શકો છો, કે તમારી અરજી વિશે પૂછી શકો છો.
help-legal = તમે તમારા હક પૂછી શકો છો, જેમ કે મજૂરી, જમીન, કે ઘરમાં મારપીટ વિશે. તમે જોખમમાં હો તો "મને બચાવો" બોલો.
language-changed = સારું, હવે હું { $language } બોલીશ.
language-ask = તમારે કઈ ભાષામાં વાત કરવી છે?
language-unavailable = એ ભાષા મને હજી બોલતાં નથી આવડતી. હું હિન્દી, અંગ્રેજી અને ભારતની બીજી નવ ભાષાઓ બોલું છું.
goodbye = આવજો, તમારું ધ્યાન રાખજો. મન થાય ત્યારે ફરી આવજો.
thanks-welcome = ખુશ રહો. બીજું કંઈ જોઈએ તો કહેજો.
repeat-nothing = મેં હજી કંઈ કહ્યું નથી. તમારે શું પૂછવું છે?
not-understood = મને સમજાયું નહીં. જરા બીજા શબ્દોમાં કહો.
not-understood-options = આ પણ સમજાયું નહીં. તમે કામ, તમારા હક, કે કોઈ પાઠ પૂછી શકો છો. નહીં તો "માણસ" બોલો.
clarify-two = તમારે શું કરવું છે: { $first }, કે { $second }?
clarify-one = તમારે આ કરવું છે: { $first }?
out-of-scope = આમાં હું મદદ નહીં કરી શકું. હું કામ, તમારા હક અને પાઠમાં મદદ કરું છું.
block = આમાં હું મદદ નહીં કરું. હું કામ, તમારા હક અને પાઠમાં મદદ કરું છું.
block-report = આમાં હું મદદ નહીં કરું. કોઈ તમારી સાથે આવું કરતું હોય તો "મને બચાવો" બોલો, હું ફોન નંબર આપીશ.
handoff = હું કોઈને તમારી મદદ માટે બોલાવું છું. થોડી રાહ જુઓ, કે મફત સલાહ માટે { $number } પર ફોન કરો.
handoff-nobody = અત્યારે વાત કરવા કોઈ નવરું નથી. મફત કાનૂની સલાહ માટે { $number } પર, અને જોખમ હોય તો { $emergency } પર ફોન કરો.
redacted-notice = તમે કોઈ ખાનગી નંબર કહ્યો હતો, મેં તે છુપાવી દીધો છે. એવા નંબર મને કહેવાની જરૂર નથી.
apology-slow = માફ કરશો, આમાં બહુ વાર લાગે છે. થોડી વારમાં ફરી પૂછો.
apology-unavailable = માફ કરશો, આ ભાગ અત્યારે ચાલતો નથી. પછી પૂછો, કે માણસ સાથે વાત કરવી છે એમ કહો.
cancelled = સારું, મેં બંધ કર્યું.

## જે સંભળાયું નહીં

heard-silence = મને કંઈ સંભળાયું નહીં. બટન દબાવીને ફરી બોલો.
heard-noise = બહુ અવાજ હતો. ફોન મોં પાસે રાખીને ફરી બોલો.
heard-too-long = આ બહુ લાંબું થઈ ગયું. જરા ટૂંકમાં કહો.
heard-unreadable = આ રેકોર્ડિંગ ખૂલ્યું નહીં. ફરી બોલો, કે લખીને પૂછો.
heard-no-recogniser = આ ભાષા મને હજી સાંભળતાં નથી આવડતી. લખીને પૂછો.
heard-not-allowed = તમે તમારો અવાજ સાંભળવાની ના પાડી છે, એટલે મેં સાંભળ્યું નથી. જોખમ હોય તો { $emergency } પર ફોન કરો.
heard-busy = અત્યારે ઘણા લોકો વાત કરે છે. થોડી વારમાં ફરી બોલો.
heard-unsure = બરાબર સંભળાયું નહીં. એક વાર ફરી કહો.
heard-unsure-twice = હજી બરાબર સંભળાયું નહીં. તમે લખીને પણ પૂછી શકો છો, કે નીચેનું કોઈ બટન દબાવો.

## ખાતરી

confirm-generic = શું હું { $action }? હા કે ના બોલો.
confirm-again = કરવું હોય તો હા બોલો, ન કરવું હોય તો ના બોલો.
confirm-hesitate = નિરાંતે વિચારો, હજી કંઈ કર્યું નથી. કરવું હોય તો હા બોલો, નહીં તો ના બોલો.
confirm-aborted = સારું, મેં એ નથી કર્યું.
confirm-aborted-subject = એ મેં રહેવા દીધું છે.
confirm-expired = એ વાતને વાર થઈ ગઈ, એટલે મેં નથી કર્યું. હજી જોઈતું હોય તો ફરી કહો.
confirm-changed = વચ્ચે કંઈક બદલાઈ ગયું, એટલે મેં નથી કર્યું. ફરી પૂછો.
done-generic = થઈ ગયું.

## ખૂટતી વિગત

need-topic = તમારે શેના વિશે શીખવું છે?
need-legal-topic = શેના વિશે છે, જેમ કે મજૂરી, જમીન, કે ઘરમાં મારપીટ?
need-skill = કઈ આવડત?
need-hours = કેટલા કલાક માટે?
need-kind = કયા પ્રકારનું કામ?
need-place = કઈ જગ્યાએ?
need-pay = તમે કેટલા રૂપિયા આપવા માગો છો?
need-gig = કયું કામ? પહેલું, બીજું, કે કામનું નામ બોલો.
need-choice = જવાબનો નંબર બોલો, કે જવાબ જ બોલો.
need-person = કયાં બહેન? પહેલાં, બીજાં, કે નામ બોલો.
need-session = કઈ મુલાકાત? પહેલી કે બીજી બોલો.
need-craft = કઈ કારીગરી છે?
need-query = તમે શું શોધો છો?
need-question = તમારો સવાલ શું છે?
need-policy = કયો નિયમ જાણવો છે, જેમ કે પાછું આપવું, ડિલિવરી કે પેમેન્ટ?
need-order-id = ઓર્ડર નંબર શું છે?
need-phone = તમારો ફોન નંબર શું છે?
need-reason = તમારે આ કેમ પાછું આપવું છે?
need-language = કઈ ભાષામાં?
need-text = શેનો અનુવાદ કરું? તે બોલો કે લખો.
need-grade = કયા ધોરણ માટે?
need-time = દિવસમાં કયા સમયે?
need-purpose = કયું? પહેલું, બીજું કે ત્રીજું બોલો.
need-happened-on = એ કયા દિવસની વાત છે? આમ કહો: ગયો સોમવાર, કે પાંચ માર્ચ.
need-type-it = મને એ પકડાયું નહીં. લખીને કહો, કે સ્ક્રીન પર પસંદ કરો.
not-found-generic = એ મને મળ્યું નહીં.

## ટૂંકાં નામ

intent-learning-browse = પાઠ જોવા
intent-learning-start = પાઠ શરૂ કરવો
intent-learning-progress = તમારી પ્રગતિ જાણવી
intent-skills-teach = કોઈ આવડત શીખવાડવી
intent-skills-find = શીખવાડનારને શોધવું
intent-skills-balance = તમારા કલાકોનો હિસાબ જાણવો
intent-gigs-search = કામ શોધવું
intent-gigs-apply = કામ માટે નામ આપવું
intent-gigs-post = કોઈને કામ આપવું
intent-gigs-status = તમારી અરજી વિશે જાણવું
intent-gigs-cancel = કામ કે અરજી પાછી લેવી
intent-artisan-assess = તમારી કારીગરી તપાસાવવી
intent-artisan-price = તમારી વસ્તુનો ભાવ જાણવો
intent-artisan-buyers = ઘરાક શોધવા
intent-artisan-portfolio = તમારું કામ બતાવવું
intent-legal-ask = તમારા હક જાણવા
intent-legal-emergency = તાત્કાલિક મદદ લેવી
intent-shop-search-products = કંઈક ખરીદવું
intent-shop-product-details = વસ્તુ વિશે જાણવું
intent-shop-track-order = ઓર્ડર ક્યાં છે તે જાણવું
intent-shop-order-details = તમારો ઓર્ડર જોવો
intent-shop-cancel-order = ઓર્ડર રદ કરવો
intent-shop-search-faqs = દુકાન કેમ ચાલે છે તે જાણવું
intent-shop-get-policy = દુકાનના નિયમ જાણવા
intent-shop-initiate-return = વસ્તુ પાછી આપવી
intent-shop-return-status = પાછી આપેલી વસ્તુ વિશે જાણવું
intent-school-ask = ભણવામાં મદદ લેવી
intent-school-simplify = લખાણ સહેલું કરાવવું
intent-school-translate = અનુવાદ કરાવવો
intent-account-privacy = તમારું શું રાખું છું એ જાણવું
intent-account-withdraw = આપેલી બધી રજા પાછી લેવી
intent-account-forget = તમારું બધું ભૂંસાવવું
intent-general-human = કોઈ માણસ સાથે વાત કરવી

## જોખમ

emergency-violence = પહેલાં તમારી સલામતી: હમણાં જ { $emergency } પર ફોન કરો, પૈસા નથી લાગતા. { $women } કે { $women_police } પર પણ રાત-દિવસ ફોન કરી શકો છો. બને તો જ્યાં બીજા લોકો હોય ત્યાં જાઓ.
emergency-self-harm = તમે મને કહ્યું એ સારું કર્યું; અત્યારે એકલાં ન રહો. { $mental_health } પર ફોન કરો, રાત-દિવસ મફત છે; આ ઘડીએ જોખમ હોય તો { $emergency } પર ફોન કરો. નજીકના એક માણસને પણ કહો.
emergency-child = પહેલાં બાળકની સલામતી: હમણાં જ { $child } કે { $emergency } પર ફોન કરો, પૈસા નથી લાગતા. ત્યાં રાત-દિવસ મદદ મળે છે. બને તો બાળકની સાથે રહો.
emergency-medical = એમ્બ્યુલન્સ માટે હમણાં જ { $ambulance } કે { $emergency } પર ફોન કરો. મારા જવાબની રાહ ન જુઓ. નજીકના કોઈને સાથે રહેવા કહો.
emergency-fraud = તરત { $cyber } પર ફોન કરો, જેથી પૈસા રોકી શકાય. પછી તમારી બેંકને ફોન કરો. કોઈ ધમકી આપે તો { $emergency } પર ફોન કરો.
emergency-still = હજી જોખમ હોય તો { $emergency } પર ફોન કરો. હું અહીં જ છું. શું જોઈએ છે તે કહો.

## કાયદો

legal-topic = વિષય: { $topic }.
legal-source = આ { $act }ની કલમ { $section }માં છે, { $date }ના રોજ તપાસેલું.
legal-source-act = આ { $act }માં છે, { $date }ના રોજ તપાસેલું.
legal-unverified = આની { $place } પાસે પૂછીને ખાતરી કરી લો; હજી કોઈ વકીલે આ તપાસ્યું નથી.
legal-stale = આ { $date }ના રોજ તપાસેલું છે, હવે બદલાયું હોય એમ બને. કંઈ કરતાં પહેલાં ખાતરી કરી લો.
legal-no-match = આનો તપાસેલો જવાબ મારી પાસે નથી, એટલે હું અંદાજે નહીં કહું. મફત કાનૂની સલાહ માટે { $number } પર ફોન કરો.
legal-which-topic = હું { $first }, { $second } કે { $third } વિશે કહી શકું. કયું કહું?
legal-which-topic-two = હું { $first } કે { $second } વિશે કહી શકું. કયું કહું?
legal-helpline = તમે { $name }ને { $number } પર ફોન કરી શકો છો.
legal-helpline-free = તમે { $name }ને { $number } પર ફોન કરી શકો છો, પૈસા નથી લાગતા.
legal-disclaimer = આ સામાન્ય માહિતી છે, વકીલની સલાહ નથી.
legal-next-person = આગળ આમને પૂછો: { $person }.
legal-jurisdiction-unknown = આ દરેક રાજ્યમાં જુદું હોય છે. તમે કયા રાજ્યમાં રહો છો?
legal-old-law = { $date } થી જે બને તેમાં { $old } લાગુ નથી; તેની જગ્યાએ { $new } છે.
legal-old-law-counts = { $date } પહેલાં જે બન્યું તેમાં { $old } લાગુ છે. તે પછી { $new } છે.
legal-helpline-old = આ નંબર છેલ્લે { $date } ના રોજ જોયો હતો.
legal-bring = હોય તો આ સાથે લઈ જાઓ: { $papers }.
legal-last-day = { $weekday }, { $date } સુધીમાં: { $what }.
legal-last-day-past = એ દિવસ નીકળી ગયો છે. તો પણ જલદી અહીં પૂછો: { $place }.
legal-last-day-longer = { $date } સુધી વધુ સમય મળી શકે.
legal-within = { $period }ની અંદર: { $what }.
legal-period-months = { $count } મહિના
legal-period-days = { $count } દિવસ
legal-last-day-none = આની તપાસેલી છેલ્લી તારીખ મને ખબર નથી. રાહ ન જુઓ; જલદી અહીં પૂછો: { $place }.
legal-handover-title = કાનૂની મદદ કરનાર સ્વયંસેવિકા
legal-handover-offer = તમારી વાત કાનૂની મદદ કરનાર સ્વયંસેવિકા સુધી પણ પહોંચાડી શકું. પહોંચાડું?
legal-handover-read-back = હું બસ આટલું જ કહીશ: બાબત, { $topic }, અને તમારી ભાષા, { $language }. તમારા શબ્દો, નામ કે નંબર નહીં. કહું?
legal-handover-read-back-place = હું બસ આટલું જ કહીશ: બાબત, { $topic }, તમારી ભાષા, { $language }, અને તમારું ગામ, { $place }. તમારા શબ્દો, નામ કે નંબર નહીં. કહું?
legal-handover-done = પહોંચાડી દીધું. તમારો કોડ છે { $code }. ત્યાં જઈને સ્વયંસેવિકાને આ કોડ કહેજો.
legal-scheme-offer = { $scheme } તમારા માટે છે કે નહીં, સાથે જોઈએ?
legal-scheme-yes = તમે કહ્યું તે પરથી { $scheme } તમારા માટે હોઈ શકે. { $place } પાસે પૂછો.
legal-scheme-no = તમે કહ્યું તે પરથી { $scheme } તમારા માટે નથી, કારણ: { $reason }. આ બદલાય તો ફરી પૂછજો.
legal-letter-offer = આ વિશે પત્ર લખવામાં મદદ કરું?
legal-letter-start = હું થોડા નાના સવાલ પૂછીશ. હું કંઈ મોકલતી નથી અને રાખતી નથી.
legal-letter-ready = તમારો પત્ર તૈયાર છે. હવે વાંચી સંભળાવું છું.
legal-letter-go-on = તમે સલામત હો ત્યારે હા કહો, પછી પત્ર આગળ લખીશું.
legal-person-legal-services = અદાલતની મફત કાનૂની મદદ કચેરી
legal-person-one-stop-centre = વન સ્ટોપ સેન્ટર
legal-person-child-marriage-officer = બાળલગ્ન અટકાવ અધિકારી
legal-person-cyber-police = સાયબર પોલીસ
legal-person-protection-officer = સંરક્ષણ અધિકારી
legal-person-labour-office = શ્રમ કચેરી
legal-person-asha-worker = આશા બહેન
legal-person-panchayat = પંચાયત કચેરી
legal-person-ration-office = રેશન કચેરી
legal-person-local-committee = જિલ્લાની ફરિયાદ સમિતિ
legal-person-common-service-centre = જન સેવા કેન્દ્ર
legal-person-bank = બેંક
legal-person-anganwadi = આંગણવાડી
legal-person-hospital = સરકારી હૉસ્પિટલ
legal-person-post-office = ટપાલ કચેરી
legal-person-gas-agency = ગેસ એજન્સી
legal-person-handicraft-office = હસ્તકલા કચેરી
legal-person-industries-centre = જિલ્લા ઉદ્યોગ કેન્દ્ર
legal-person-trifed-office = આદિવાસી બજાર કચેરી

## કામ

gigs-found = { $count ->
    [one] એક કામ મળ્યું.
   *[other] { $count } કામ મળ્યાં.
}
gigs-found-kind = { $count ->
    [one] એક કામ મળ્યું: { $kind }.
   *[other] { $count } કામ મળ્યાં: { $kind }.
}
gigs-item-hour = { $position }: { $title }, { $place }માં, દર કલાકે { $pay }.
gigs-item-job = { $position }: { $title }, { $place }માં, આખા કામના { $pay }.
gigs-item-distance = એ { $distance } દૂર છે.
gigs-choose = નામ આપવા "પહેલું" બોલો.
gigs-choose-one = તમારે આ માટે નામ આપવું છે?
gigs-none = અત્યારે એવું કોઈ કામ મળ્યું નહીં. હું બીજું કામ, કે બીજી જગ્યાએ જોઈ શકું.
gigs-none-kind = અત્યારે આ કામ મળ્યું નહીં: { $kind }. હું બીજું કામ, કે બીજી જગ્યાએ જોઈ શકું.
gigs-none-place = અત્યારે { $place }માં કોઈ કામ મળ્યું નહીં. હું બીજી જગ્યાએ જોઈ શકું.
gigs-apply-confirm = તમારે { $place }માં { $title } માટે નામ આપવું છે, પૈસા { $pay }. તમારું નામ મોકલું? હા કે ના બોલો.
gigs-apply-confirm-hour = તમારે { $place }માં { $title } માટે નામ આપવું છે, દર કલાકે { $pay }. તમારું નામ મોકલું? હા કે ના બોલો.
gigs-applied = થઈ ગયું, { $title } માટે તમારું નામ મોકલ્યું છે. તેઓ તમને જણાવશે.
gigs-already-applied = { $title } માટે તમે પહેલેથી નામ આપ્યું છે.
gigs-closed = { $title } વાળું કામ હવે બંધ થઈ ગયું છે.
gigs-not-found = એ કામ મને મળ્યું નહીં.
gigs-below-wage = આ પૈસા લઘુત્તમ વેતનથી ઓછા છે, એટલે હું આ કામ મૂકી ન શકું. ઓછામાં ઓછા દર કલાકે { $pay } જોઈએ.
gigs-post-confirm = તમારે { $pay }માં આ કામ આપવું છે: { $kind }. આ કામ મૂકું? હા કે ના બોલો.
gigs-posted = થઈ ગયું, તમારું કામ મૂક્યું છે: { $kind }.
gigs-status-none = તમે હજી કોઈ કામ માટે નામ આપ્યું નથી.
gigs-status-count = { $count ->
    [one] તમે એક કામ માટે નામ આપ્યું છે.
   *[other] તમે { $count } કામ માટે નામ આપ્યું છે.
}
gigs-status-accepted = { $title }: તમારી પસંદગી થઈ છે.
gigs-status-rejected = { $title }: બીજા કોઈની પસંદગી થઈ.
gigs-status-withdrawn = { $title }: તમે તમારું નામ પાછું ખેંચ્યું હતું.
gigs-status-closed = { $title }: આ કામ બંધ થઈ ગયું છે.

## શીખવું

learning-found = { $count ->
    [one] એક પાઠ છે.
   *[other] { $count } પાઠ છે.
}
learning-found-topic = { $count ->
    [one] { $topic } પર એક પાઠ છે.
   *[other] { $topic } પર { $count } પાઠ છે.
}
learning-item = { $position }: { $title }, { $minutes }.
learning-choose = કયો શરૂ કરું?
learning-topics = તમે { $first }, { $second }, { $third } અને બીજું ઘણું શીખી શકો છો. શું શીખવું છે?
learning-start = { $title } શરૂ કરીએ. એમાં { $minutes } લાગશે.
learning-resume = { $title } જ્યાં છોડ્યું હતું, ત્યાંથી આગળ સાંભળીએ.
learning-part = ભાગ { $number }, કુલ { $total }.
learning-finished = તમે { $title } પૂરું કર્યું. શાબાશ!
learning-next = આગળ સંભળાવું?
learning-none = આના પર હજી પાઠ નથી. તમે { $first }, { $second } કે { $third } શીખી શકો છો.
learning-not-in-language = આ પાઠ હજી તમારી ભાષામાં નથી. હું એ { $language }માં સંભળાવું છું.
learning-progress = { $count ->
    [one] તમે { $total }માંથી એક પાઠ પૂરો કર્યો છે.
   *[other] તમે { $total }માંથી { $count } પાઠ પૂરા કર્યા છે.
}
learning-progress-none = તમે હજી કોઈ પાઠ શરૂ કર્યો નથી. શું શીખવું છે તે બોલો.
learning-progress-open = { $title } અધૂરો છે. આગળ સંભળાવું?
learning-quiz-intro = હવે જે સાંભળ્યું એના પર થોડા નાના સવાલ.
learning-option = { $number }: { $text }.
learning-right = સાચો જવાબ.
learning-wrong = ના, સાચો જવાબ છે: { $answer }.
learning-score = { $count }માંથી { $right } સાચા.
learning-hear-again = પાઠ ફરી એક વાર સાંભળો, પછી સહેલું લાગશે. ફરી સંભળાવું?
learning-next-title = પછીનો પાઠ છે: { $title }. શરૂ કરું?
learning-paused = હું અટકી ગઈ, ક્યાં અટક્યા તે યાદ રાખ્યું છે. આગળ સાંભળવું હોય તો "આગળ ચલાવો" બોલો.
learning-review-offer = { $count ->
    [one] આગલા પાઠનો એક સવાલ ફરી પૂછવાનો છે. પૂછું?
   *[other] આગલા પાઠના { $count } સવાલ ફરી પૂછવાના છે. પૂછું?
}
learning-review-none = હમણાં તમને બધું યાદ છે. આજે ફરી પૂછવાનું કંઈ નથી.
learning-review-intro = જોઈએ, શું શું યાદ છે.
learning-learnt = તમે શીખ્યાં: { $titles }.
learning-streak = તમે સતત { $count } દિવસથી શીખો છો.
learning-credits = { $count ->
    [one] તમે એક પાઠના સવાલમાં પાસ થયાં છો.
   *[other] તમે { $count } પાઠના સવાલમાં પાસ થયાં છો.
}
learning-all-done = અહીંના બધા પાઠ તમે સાંભળી લીધા. શાબાશ!

## સમય બેંક

skills-balance = સમય બેંકમાં તમારા { $hours } છે.
skills-found = { $count ->
    [one] { $skill } શીખવાડનાર એક બહેન છે.
   *[other] { $skill } શીખવાડનાર { $count } બહેનો છે.
}
skills-item = { $position }: { $name }, { $place }થી.
skills-none = અહીં હજી { $skill } શીખવાડનાર કોઈ નથી.
skills-teach-confirm = તમારે { $hours } { $skill } શીખવાડવું છે. તમારું નામ લખું? હા કે ના બોલો.
skills-taught = થઈ ગયું, { $skill } શીખવાડનારમાં તમારું નામ લખ્યું છે.
skills-book-confirm = { $name } પાસે { $skill } શીખવામાં તમારા ખાતામાંથી { $hours } જશે. સમય પાકો કરું? હા કે ના બોલો.
skills-balance-zero = સમય બેંકમાં હજી તમારો સમય જમા નથી. તો પણ તમે { $left } સુધી શીખી શકો, અને સમય પછી પાછો આપી શકો.
skills-balance-owed = તમે આપ્યો છે એના કરતાં { $hours } વધારે લીધા છે. હજી { $left } લઈ શકો.
skills-set-aside = ચાલુ મુલાકાતો માટે તમારા { $hours } અલગ રાખ્યા છે.
skills-month = આ મહિને { $earned } આવ્યા અને { $spent } ગયા.
skills-waiting = { $count ->
    [one] એક મુલાકાત તમારી રાહ જુએ છે.
   *[other] { $count } મુલાકાતો તમારી રાહ જુએ છે.
}
skills-waiting-answer = { $position }: એક બહેનને તમારી પાસે { $skill } શીખવું છે, સમય { $hours }.
skills-waiting-finish = { $position }: તમે { $skill } શીખવાડવાનું નક્કી કર્યું હતું, સમય { $hours }. એ થઈ ગયું?
skills-waiting-confirm = { $position }: શીખવાડનાર બહેન કહે છે કે તમે { $skill } શીખ્યાં, સમય { $hours }.
skills-waiting-choose-one = આ હમણાં પતાવીએ?
skills-waiting-choose = આ પતાવવા "પહેલું" બોલો.
skills-nothing-waiting = સમય બેંકમાં તમારા માટે હમણાં કંઈ બાકી નથી.
skills-item-name = { $position }: { $name }.
skills-item-place = { $position }: { $place }નાં એક બહેન.
skills-item-neighbour = { $position }: પડોશનાં એક બહેન.
skills-choose-one = તમારે એમની પાસે શીખવું છે?
skills-choose = સમય માગવા "પહેલું" બોલો.
skills-book-confirm-neighbour = { $skill } શીખવામાં તમારા ખાતામાંથી { $hours } જશે. સમય માગી લઉં? હા કે ના બોલો.
skills-asked = થઈ ગયું, { $skill } શીખવાડનાર બહેનને પૂછ્યું છે. એમનો જવાબ આવે ત્યાં સુધી તમારા { $hours } અલગ રાખ્યા છે.
skills-agree-confirm = તમે { $skill } શીખવાડશો, સમય { $hours }, અને એટલો જ સમય તમારા ખાતામાં જમા થશે. શીખનાર બહેનને હા કહું? હા કે ના બોલો.
skills-agreed = થઈ ગયું, તમે { $skill } શીખવાડશો. શીખવાડ્યા પછી મને કહેજો.
skills-finish-confirm = તમે { $skill } શીખવાડ્યું, સમય { $hours }. આ બરાબર છે? હા કે ના બોલો.
skills-finished = થઈ ગયું. શીખનાર બહેન પણ હા કહે પછી સમય તમારા ખાતામાં આવશે.
skills-settle-confirm = તમે { $skill } શીખ્યાં, સમય { $hours }, અને આ સમય શીખવાડનાર બહેનને જશે. આ બરાબર છે? હા કે ના બોલો.
skills-settled = થઈ ગયું, { $hours } શીખવાડનાર બહેનના ખાતામાં ગયા.
skills-taught-already = { $skill } શીખવાડનારમાં તમારું નામ પહેલેથી લખેલું છે.
skills-offer-gone = આ બહેન હવે શીખવાડતાં નથી.
skills-floor = આમાં { $hours } જોઈશે, અને તમે હમણાં ફક્ત { $left } લઈ શકો. પહેલાં કંઈક શીખવાડો, પછી ફરી શીખી શકશો.
skills-ceiling = આ બહેન હમણાં વધારે સમય લઈ શકે એમ નથી. બીજા કોઈને પસંદ કરો.
skills-day-cap = એક દિવસમાં { $hours } કરતાં વધારે ન થાય.
skills-not-open = આ ખાતામાંથી હમણાં નવી મુલાકાત નહીં થાય.
sheet-title = સમય બેંકનો હિસાબ
sheet-check = તપાસ નંબર
sheet-rows = નોંધ
sheet-sum = બધાં ખાતાંનો સરવાળો
sheet-account = ખાતું
sheet-balance = મિનિટ
sheet-aside = અલગ રાખેલા
sheet-good = હિસાબ બરાબર છે.
sheet-bad = હિસાબમાં ભૂલ છે.

## બંધ ભાગ

closed-artisan = કારીગરીનો ભાગ અહીં હજી શરૂ થયો નથી. તમે કામ કે પાઠ પૂછો, કે માણસ સાથે વાત કરવી છે એમ કહો.
closed-shop = દુકાન અહીં હજી શરૂ થઈ નથી. તમે કામ કે પાઠ પૂછો, કે માણસ સાથે વાત કરવી છે એમ કહો.
closed-school = શાળાના ભણતરની મદદ અહીં હજી શરૂ થઈ નથી. તમે કોઈ પાઠ પૂછો, કે માણસ સાથે વાત કરવી છે એમ કહો.
translate-failed = આનો અનુવાદ મારાથી ન થયો. નાનું વાક્ય, એ જ ભાષાની લિપિમાં બોલો કે લખો.
closed-gigs = બીજાને કામ આપવાનો ભાગ અહીં હજી શરૂ થયો નથી. તમે કામ શોધી શકો છો, કે માણસ સાથે વાત કરવી છે એમ કહો.

## સભ્યો

problem-misheard-code = આ સભ્ય નંબર બરાબર લાગતો નથી. ધીમે ધીમે ફરી બોલો.
problem-wrong-pin = સભ્ય નંબર કે પિન બરાબર નથી. ફરી કરો.
problem-weak-pin = આ પિન કોઈ પણ જાણી જાય. બીજા આંકડા પસંદ કરો.
problem-locked = ઘણી વાર ખોટું થયું. આ પેટીની સંભાળ રાખનારને કહો.
problem-under-age = આ ફક્ત અઢાર વરસના કે મોટા લોકો માટે છે.
problem-no-consent = તમે આની ના પાડી છે. જોઈએ તો ફરી હા કહો.
notice-token-reused = કદાચ બીજા કોઈએ તમારા નામે વાપર્યું. મેં તમને બધેથી સાઇન આઉટ કર્યા છે. નવો પિન પસંદ કરો.
consent-asr = હું તમારો અવાજ સમજવા માટે જ સાંભળું છું. અવાજ રાખવામાં આવતો નથી.
consent-store-audio = તમારા અવાજનું રેકોર્ડિંગ રાખું? એ તાળામાં રહેશે, અને થોડો વખત જ.
consent-learning = તમે કયા પાઠ સાંભળ્યા એ હું યાદ રાખું છું, જેથી ત્યાંથી આગળ સાંભળો. ના પાડો તો ભૂલી જઈશ.
consent-gig-profile = તમે કામ શોધો કે આપો, તો એ માટે કહેલું હું રાખું છું. ના પાડો તો પાછું લઈશ.
consent-portfolio-public = જે શોધે એ બધાને તમારું કામ બતાવું?
consent-legal-memory = તમારા હક વિશે શું પૂછ્યું એ યાદ રાખું, જેથી પછી ત્યાંથી વાત થાય?
consent-analytics = બીજાઓની સાથે મેળવીને તમારું કામ ગણું? એમાં તમારું નામ નહીં હોય.
consent-whatsapp-optin = તમને વોટ્સએપ પર લખું?
consent-share-plv = તમારો સવાલ કાનૂની મદદ કરનાર સ્વયંસેવકને આપું?

## Her own data

account-notice = તમારો અવાજ હું રાખતી નથી. તમે કયા પાઠ સાંભળ્યા, કયું કામ શોધ્યું કે આપ્યું, અને પડોશીઓ સાથેના તમારા કલાક, એટલું જ યાદ રાખું છું.
account-notice-others = તમે પોતે શીખવાડવા કે કરવા કહો, એટલું જ બીજા લોકો જુએ છે.
account-rights = જ્યારે ચાહો ત્યારે અટકાવો, બોલો "મંજૂરી પાછી". "મને ભૂલી જાઓ" બોલો, તો તમારું બધું ભૂંસી નાખીશ.
account-item-on = { $position }: { $purpose }. આ અત્યારે ચાલુ છે.
account-item-off = { $position }: { $purpose }. આ અત્યારે બંધ છે.
account-choose = બદલવા માટે "પહેલું" બોલો.
account-on-already = આની રજા તમે પહેલેથી આપી છે: { $purpose }.
account-agree-confirm = તમે આની રજા આપો છો? હા કે ના બોલો.
account-agree-key = હું ફરી સાંભળી શકું તો 1 દબાવો. નહીં તો 2 દબાવો.
account-agreed = થઈ ગયું, તમે રજા આપી: { $purpose }. જ્યારે ચાહો ત્યારે પાછી લો.
account-withdrawn = થઈ ગયું, આ બંધ કર્યું: { $purposes }.
account-gone-learning = તમે કયા પાઠ સાંભળ્યા એ હું ભૂલી ગઈ છું.
account-gone-gig-profile = તમારી ખુલ્લી અરજીઓ અને તમે મૂકેલું કામ પાછું લીધું છે.
account-gone-share-plv = સ્વયંસેવક માટે રાખેલું ભૂંસી નાખ્યું છે.
account-gone-asr = હવેથી હું તમારો અવાજ નહીં સાંભળું. તમે લખી શકો, કે બટન દબાવી શકો.
account-off-already = આ પહેલેથી બંધ છે: { $purpose }.
account-nothing-on = પાછું લેવા જેવું અત્યારે કશું ચાલુ નથી.
account-forget = હા કહેશો તો તમારું બધું ભૂંસી નાખીશ: તમારા પાઠ, તમારું કામ, તમે આપેલી રજાઓ, અને આ વાતચીત.
account-forget-code = તમારો સભ્ય નંબર અને પિન પણ જશે.
account-forget-stays = પડોશીઓ સાથે બદલેલા કલાક અને પૂરાં થયેલાં કામ ચોપડે રહેશે, પણ તમારા નામ વગર.
account-forget-confirm = આ પાછું નહીં આવે. તમને ભૂલી જાઉં? હા કે ના બોલો.
account-forgotten = થઈ ગયું, હું તમને ભૂલી ગઈ છું. તમારી પાવતીનો નંબર { $receipt } છે.
account-forgotten-here = તમારી પાસે સભ્ય નંબર અને પિન પણ હોય, તો સ્ક્રીન પર એનાથી સાઇન ઇન કરો અને ફરી બોલો.

## ગરબડ

problem-bad-request = આ વિનંતી વંચાઈ નહીં.
problem-invalid-audio = આ રેકોર્ડિંગ વંચાયું નહીં.
problem-empty-audio = આ રેકોર્ડિંગ ખાલી છે.
problem-too-long = આ રેકોર્ડિંગ બહુ લાંબું છે. વધુમાં વધુ { $seconds } સેકન્ડ ચાલે.
problem-too-large = આ ફાઇલ બહુ મોટી છે.
problem-no-speech = આ રેકોર્ડિંગમાં બોલવાનું સંભળાયું નહીં.
problem-unknown-language = આ ભાષા મને ખબર નથી.
problem-missing-model = આ માટે જોઈતો ભાગ અહીં મૂકેલો નથી.
problem-busy = અત્યારે ઘણા લોકો પૂછે છે. થોડી વારમાં ફરી કરો.
problem-timeout = આમાં બહુ વાર લાગી. ફરી કરો.
problem-not-found = આ મળ્યું નહીં.
problem-unauthorized = પહેલાં સાઇન ઇન કરો.
problem-forbidden = આ કરવાની તમને રજા નથી.
problem-conflict = એ દરમિયાન બીજા કોઈએ આ બદલી નાખ્યું.
problem-limit-reached = સમય બેંકની એક હદ આડી આવે છે.
problem-duplicate-id = આ ઓળખ પહેલેથી બીજા કશા માટે વપરાઈ છે.
problem-rate-limited = આ બહુ વાર થયું. થોડી રાહ જુઓ.
problem-unsupported = આ અહીં થઈ શકતું નથી.
problem-unavailable = આ ભાગ અત્યારે ચાલતો નથી.
problem-internal = અહીં કંઈક ગરબડ થઈ. એમાં તમારો વાંક નથી.

## સંખ્યા

value-hours-minutes = { $hours } { $minutes }
value-date = { $day } { $month } { $year }
value-per-hour = દર કલાકે { $amount }

## Paid work, step by step

gigs-title = { $kind }નું કામ
gigs-neighbour = એક પાડોશી
gigs-why-walk = ત્યાં ચાલીને જવાય છે.
gigs-too-many = તમારાં { $count } કામ પહેલેથી ચાલુ છે. પહેલાં એક પૂરું કરો કે નામ પાછું લો.
gigs-place-unknown = { $place } નામની જગ્યા મને મળી નહીં. કામ કયા શહેર કે ગામમાં છે?
gigs-post-confirm-day = તમારે { $place }માં { $kind }નું કામ આપવું છે, { $time }, રોજ { $hours }, રોજના { $pay }. આ મૂકી દઉં? હા કે ના બોલો.
gigs-post-impossible = આ કામ હું મૂકી શકતી નથી. એક દિવસનું કામ 15 મિનિટથી 12 કલાકનું હોવું જોઈએ.
gigs-post-scam = આ હું મૂકી શકતી નથી: કામ કરનાર પાસે પૈસા, કાગળ કે ખાનગી નંબર માંગવાની મનાઈ છે.
gigs-waiting = { $count ->
    [one] એક વાતમાં તમારો જવાબ બાકી છે.
   *[other] { $count } વાતમાં તમારો જવાબ બાકી છે.
}
gigs-waiting-accept = { $position }: { $title } માટે તમને પસંદ કર્યાં છે, કુલ { $pay }. એમને તમારો જવાબ જોઈએ છે.
gigs-waiting-start = { $position }: { $title } હવે તમારું કામ છે. શરૂ કરો ત્યારે કહેજો.
gigs-waiting-submit = { $position }: { $title } ચાલે છે. પૂરું થાય ત્યારે કહેજો.
gigs-waiting-received = { $position }: { $title }. તમારા { $pay } મળી ગયા?
gigs-waiting-offer = { $position }: { $title } માટે કોઈએ નામ આપ્યું છે.
gigs-waiting-approve = { $position }: કામ કરનાર કહે છે કે { $title } પૂરું થયું.
gigs-waiting-paid = { $position }: { $title }. તમે { $pay } આપી દીધા?
gigs-accept-confirm = { $title }, રોજ { $hours }, { $days } દિવસ, કુલ { $pay }. આ કામ લેશો? હા કે ના બોલો.
gigs-start-confirm = તમે { $title } હમણાં શરૂ કરો છો. એમને કહી દઉં? હા કે ના બોલો.
gigs-submit-confirm = તમે { $title } પૂરું કર્યું. એમને કહી દઉં? હા કે ના બોલો.
gigs-received-confirm = { $title } ના { $pay } તમને મળી ગયા. બરાબર છે? હા કે ના બોલો.
gigs-offer-confirm = { $title } નું કામ સૌથી યોગ્ય બહેનને કુલ { $pay }માં આપવું છે. એમને પૂછું? હા કે ના બોલો.
gigs-approve-confirm = { $title } પૂરું થયું, તમારે { $pay } આપવાના છે. એમ કહી દઉં? હા કે ના બોલો.
gigs-paid-confirm = તમે { $title } ના { $pay } આપી દીધા. બરાબર છે? હા કે ના બોલો.
gigs-accepted = થઈ ગયું, { $title } હવે તમારું કામ છે.
gigs-contact = એમનો સંપર્ક: { $contact }.
gigs-step-done = થઈ ગયું, મેં એમને કહી દીધું.
gigs-paid-said = મેં નોંધી લીધું. સામેવાળા પણ હા કહે એટલે પૂરું.
gigs-finished = બધું પૂરું: { $title } ના પૈસા મળી ગયા અને કામ બંધ થયું.
gigs-full = બીજા કોઈ પહેલાં આવી ગયા, છેલ્લી જગ્યા ભરાઈ ગઈ.
gigs-late = એનો સમય નીકળી ગયો.
gigs-nothing-waiting = હમણાં તમારા માટે કંઈ બાકી નથી.
gigs-waiting-rate = { $position }: { $title } પૂરું થયું. કેવું રહ્યું તે કહો.
gigs-going-offered = { $position }: { $title }. તમારા પ્રસ્તાવનો જવાબ હજી આવ્યો નથી.
gigs-going-agreed = { $position }: { $title } નક્કી થયું છે, હજી શરૂ થયું નથી.
gigs-going-working = { $position }: { $title } નું કામ ચાલે છે.
gigs-going-checking = { $position }: { $title }. તમે પૂરું કર્યું, એમણે હજી જોયું નથી.
gigs-going-disputed = { $position }: { $title }. મધ્યસ્થી કરનાર જુએ છે.
gigs-going-applied = { $position }: { $title }. તમે જવાબની રાહ જુઓ છો.
gigs-going-posted = { $position }: { $title }. તમે મૂકેલું કામ ખુલ્લું છે.
gigs-going-choose-one = આનું કંઈ કરવું છે?
gigs-going-choose = કંઈ કરવું હોય તો "પહેલું" બોલો.
gigs-else = { $title } નું શું કરવું છે? નંબર બોલો.
gigs-choice = { $position }: { $name }.
gigs-ending = { $position }: { $title }, { $name }.
gigs-ending-which = શું પાછું લેવું છે? નંબર બોલો.
gigs-ending-none = પાછું લેવા જેવું હમણાં કંઈ નથી.
gigs-do-decline = આ કામની ના પાડવી
gigs-do-cancel = આ કામ રદ કરવું
gigs-do-take-back = પ્રસ્તાવ પાછો લેવો
gigs-do-rework = ફરી કરવા કહેવું
gigs-do-no-show = કોઈ આવ્યું જ નહીં
gigs-do-dispute = કંઈક તકલીફ છે
gigs-do-claim = કેટલા બાકી છે તે કહેવું
gigs-do-unapply = પોતાનું નામ પાછું લેવું
gigs-do-close = કામની જાહેરાત બંધ કરવી
gigs-reason-which = કેમ? નંબર કે કારણ બોલો.
gigs-about-which = શાની વાત છે? નંબર બોલો.
gigs-about-not-paid = પૈસા મળ્યા જ નહીં
gigs-about-paid-less = પૈસા ઓછા મળ્યા
gigs-about-hours = કલાકોની વાત
gigs-about-quality = કામની ગુણવત્તા
gigs-about-not-done = કામ થયું જ નહીં
gigs-about-conduct = મારી સાથેનું વર્તન
gigs-about-other = બીજી વાત
gigs-owed = હજી કેટલા રૂપિયા બાકી છે?
gigs-owed-most = વધારેમાં વધારે { $pay } હોઈ શકે.
gigs-score = કેવું રહ્યું? એકથી પાંચ બોલો: એક બહુ ખરાબ, પાંચ બહુ સારું.
gigs-score-range = એકથી પાંચ સુધીનો નંબર જોઈએ.
gigs-score-1 = બહુ ખરાબ
gigs-score-2 = ખરાબ
gigs-score-3 = ઠીકઠાક
gigs-score-4 = સારું
gigs-score-5 = બહુ સારું
gigs-decline-confirm = તમારે { $title } નથી લેવું. એમને કહી દઉં? હા કે ના બોલો.
gigs-cancel-counts = આ તમારા નામે ગણાશે.
gigs-cancel-free = આ તમારા નામે નહીં ગણાય.
gigs-cancel-confirm = તમે { $title } રદ કરો છો, કારણ: { $reason }. એમને કહી દઉં? હા કે ના બોલો.
gigs-take-back-confirm = તમે { $title } નો પ્રસ્તાવ પાછો લો છો. એમને કહી દઉં? હા કે ના બોલો.
gigs-rework-confirm = { $title } હજી બરાબર થયું નથી, ફરી કરવું પડશે. એમને કહી દઉં? હા કે ના બોલો.
gigs-no-show-confirm = { $title } માટે કોઈ આવ્યું નહીં. એ નોંધી લઉં? હા કે ના બોલો.
gigs-dispute-confirm = { $title } માં તકલીફ છે: { $reason }, તમે કહો છો કે { $pay } બાકી છે. મધ્યસ્થી કરનારને નક્કી કરવા કહું? હા કે ના બોલો.
gigs-claim-confirm = તમે કહો છો કે { $title } ના { $pay } બાકી છે. મધ્યસ્થી કરનારને કહી દઉં? હા કે ના બોલો.
gigs-unapply-confirm = તમે { $title } માંથી તમારું નામ પાછું લો છો. કરી દઉં? હા કે ના બોલો.
gigs-close-confirm = તમે { $title } ની જાહેરાત બંધ કરો છો, પછી કોઈ નામ નહીં આપી શકે. કરી દઉં? હા કે ના બોલો.
gigs-rate-confirm = તમે { $title } ને { $most } માંથી { $score } આપો છો. નોંધી લઉં? હા કે ના બોલો.
gigs-unapplied = થઈ ગયું, { $title } માંથી તમારું નામ કાઢી નાખ્યું.
gigs-posting-closed = થઈ ગયું, { $title } ની જાહેરાત બંધ થઈ.
gigs-disputed = થઈ ગયું. મધ્યસ્થી કરનાર { $day } સુધીમાં નક્કી કરશે.
gigs-rated = આભાર, મેં નોંધી લીધું. બંને કહી દે પછી, કે { $days } દિવસ પછી, સામેવાળાને એ દેખાશે.
gigs-rated-already = એ તમે પહેલાં કહી દીધું છે.
gigs-only-walk = બધાં ચાલીને જવાય એટલાં નજીક છે.
gigs-only-daylight = બધાંમાંથી અંધારું થાય તે પહેલાં ઘરે પહોંચી જવાશે.
gigs-why-ride = એ લોકો તમને ઘરે મૂકી જશે.
gigs-walk-from = ક્યાંથી ચાલીને જશો? તમારું ગામ કે શહેર કહો.
gigs-none-walk = ચાલીને જવાય એટલે નજીક અત્યારે એવું કામ મળ્યું નહીં.
gigs-none-daylight = અંધારું થાય તે પહેલાં પૂરું થાય એવું કામ અત્યારે મળ્યું નહીં.
gigs-none-walk-daylight = ચાલીને જવાય એટલે નજીક, અંધારા પહેલાં પૂરું થાય એવું કામ અત્યારે મળ્યું નહીં.
gigs-wider = એ શરત વગર જોઉં?
gigs-wider-name = એ શરત વગર
problem-rule-forbids = અહીંના એક નિયમ પ્રમાણે આ થઈ શકતું નથી.

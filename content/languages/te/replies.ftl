# All that the product says. At most three sentences a message. Arguments arrive ready to show and to speak.

## General

greet-hello = నమస్కారం, నేను ఆవాజ్. పని వెతకడానికి, మీ హక్కులు తెలుసుకోవడానికి, కొత్తది నేర్చుకోవడానికి సాయం చేస్తాను. మీకు ఏం కావాలి?
greet-again = నమస్కారం. ఏం సాయం చేయాలి?
help-options = దగ్గరలో పని గురించి, మీ హక్కుల గురించి, పాఠాల గురించి అడగొచ్చు. మీ మాటల్లోనే చెప్పండి. మనిషితో మాట్లాడాలంటే "మనిషి కావాలి" అనండి.
more-offer = మిగతావి వినాలంటే "ఇంకా చూపించు" అనండి.
more-none = ఇంతే ఉన్నాయి.
help-more = ఇంకా ఏమేం అడగొచ్చో వినాలంటే "ఇంకా చూపించు" అనండి.
help-options-2 = మీరు ఇరుగుపొరుగు వాళ్లతో పని గంటలు మార్చుకోవచ్చు, మీ గంటలు ఎన్నో అడగొచ్చు, లేదా ఎవరికైనా పని ఇవ్వొచ్చు.
help-options-3 = మీ దరఖాస్తు ఏమైందో, పాఠాలు ఎంతవరకు వచ్చాయో అడగొచ్చు, లేదా ఒక మనిషితో మాట్లాడొచ్చు.
help-options-4 = మీ గురించి ఏం ఉంచుకుంటానో అడగొచ్చు, ఒప్పుకున్నది వెనక్కి తీసుకోవచ్చు, లేదా మీ వివరాలన్నీ చెరిపేయమనొచ్చు.
key-yes = అవును
key-no = వద్దు
key-more = ఇంకా
key-unknown = ఈ బటన్ ఇక్కడ పనిచేయదు. ఏమేం అడగొచ్చో వినడానికి 0 నొక్కండి.
help-learning = బ్యాంకు, ఆరోగ్యం లాంటి పాఠం ఏదైనా అడగొచ్చు. ఏం నేర్చుకోవాలో చెప్పండి.
help-gigs = పని వెతకొచ్చు, పనికి దరఖాస్తు పెట్టొచ్చు, దరఖాస్తు ఏమైందో అడగొచ్చు.
help-legal = కూలి, ఆస్తి, ఇంట్లో హింస లాంటి మీ హక్కుల గురించి అడగొచ్చు. ప్రమాదంలో ఉంటే "కాపాడండి" అనండి.
language-changed = సరే, ఇక { $language } భాషలో మాట్లాడతాను.
language-ask = ఏ భాషలో మాట్లాడాలి?
language-unavailable = ఆ భాష నాకు ఇంకా రాదు. హిందీ, ఇంగ్లీష్, ఇంకా తొమ్మిది భారతీయ భాషలు మాట్లాడతాను.
goodbye = వెళ్ళి రండి, జాగ్రత్త. ఎప్పుడైనా రండి.
thanks-welcome = సంతోషం. ఇంకేమైనా కావాలంటే చెప్పండి.
repeat-nothing = నేను ఇంకా ఏమీ చెప్పలేదు. ఏం అడగాలనుకుంటున్నారు?
not-understood = నాకు అర్థం కాలేదు. వేరే మాటల్లో చెప్పండి.
not-understood-options = ఇది కూడా అర్థం కాలేదు. పని, హక్కులు, పాఠం గురించి అడగొచ్చు. లేదంటే "మనిషి కావాలి" అనండి.
clarify-two = మీకు కావాల్సింది { $first }, లేక { $second }?
clarify-one = మీకు కావాల్సింది { $first }, అంతేనా?
out-of-scope = అందులో నేను సాయం చేయలేను. పని, హక్కులు, పాఠాల్లో సాయం చేయగలను.
block = ఇందులో నేను సాయం చేయలేను. పని, హక్కులు, పాఠాల్లో సాయం చేయగలను.
block-report = ఇందులో నేను సాయం చేయలేను. ఎవరైనా మీకు ఇలా చేస్తుంటే "కాపాడండి" అనండి, ఫోన్ చేయాల్సిన నంబర్లు ఇస్తాను.
handoff = మీకు సాయం చేయడానికి ఒక మనిషిని పిలుస్తున్నాను. కాసేపు ఉండండి, లేదా ఉచిత సలహాకు { $number } నంబర్‌కి ఫోన్ చేయండి.
handoff-nobody = ఇప్పుడు మాట్లాడడానికి ఎవరూ ఖాళీగా లేరు. ఉచిత న్యాయ సహాయానికి { $number }, అత్యవసరమైతే { $emergency } కి ఫోన్ చేయండి.
redacted-notice = ఒక రహస్య నంబర్ వినిపించింది, దాన్ని దాచేశాను. అలాంటి నంబర్లు నాకు చెప్పనక్కర్లేదు.
apology-slow = క్షమించండి, చాలా సమయం పడుతోంది. కాసేపటి తర్వాత మళ్ళీ అడగండి.
apology-unavailable = క్షమించండి, ఇది ఇప్పుడు పని చేయడం లేదు. తర్వాత ప్రయత్నించండి, లేదా మనిషిని అడగండి.
cancelled = సరే, ఆపేశాను.

## What was not heard

heard-silence = ఏమీ వినపడలేదు. బటన్ నొక్కి మళ్ళీ మాట్లాడండి.
heard-noise = చాలా శబ్దంగా ఉంది. ఫోన్ దగ్గరగా పెట్టుకుని మళ్ళీ మాట్లాడండి.
heard-too-long = చాలా పెద్దగా ఉంది. కొంచెం చిన్నగా చెప్పండి.
heard-unreadable = ఆ రికార్డింగ్ సరిగ్గా రాలేదు. మళ్ళీ మాట్లాడండి, లేదా రాసి అడగండి.
heard-no-recogniser = ఈ భాషలో వినడం నాకు ఇంకా రాదు. రాసి అడగండి.
heard-not-allowed = మీ గొంతు వినొద్దని చెప్పారు, అందుకే నేను వినలేదు. ప్రమాదంలో ఉంటే { $emergency } కి ఫోన్ చేయండి.
heard-busy = ఇప్పుడు చాలామంది మాట్లాడుతున్నారు. కాసేపు ఆగి మళ్ళీ ప్రయత్నించండి.
heard-unsure = సరిగ్గా వినపడలేదు. మళ్ళీ చెప్పండి.
heard-unsure-twice = ఇంకా సరిగ్గా వినపడలేదు. రాసి అడగొచ్చు, లేదా ఒక బటన్ నొక్కొచ్చు.

## Confirmation

confirm-generic = { $action }, చేయమంటారా? అవును లేదా వద్దు అని చెప్పండి.
confirm-again = చేయాలంటే అవును అనండి, లేకపోతే వద్దు అనండి.
confirm-hesitate = నిదానంగా ఆలోచించండి, ఇంకా ఏమీ చేయలేదు. చేయాలంటే అవును, లేకపోతే వద్దు అనండి.
confirm-aborted = సరే, అది చేయలేదు.
confirm-aborted-subject = దాన్ని అలాగే వదిలేశాను.
confirm-expired = చాలాసేపైంది, అందుకే చేయలేదు. కావాలంటే మళ్ళీ చెప్పండి.
confirm-changed = ఏదో మారింది, అందుకే చేయలేదు. మళ్ళీ అడగండి.
done-generic = అయిపోయింది.

## Details that are missing

need-topic = దేని గురించి నేర్చుకోవాలి?
need-legal-topic = ఏ విషయం? కూలి, ఆస్తి, ఇంట్లో హింస లాంటిది చెప్పండి.
need-skill = ఏ నైపుణ్యం?
need-hours = ఎన్ని గంటలు?
need-kind = ఎలాంటి పని?
need-place = ఏ ఊర్లో?
need-pay = ఎన్ని రూపాయలు ఇస్తారు?
need-gig = ఏ పని? మొదటిది, రెండోది, లేదా పని పేరు చెప్పండి.
need-choice = జవాబు నంబరు చెప్పండి, లేదా జవాబే చెప్పండి.
need-person = ఎవరు? మొదటివారు, రెండోవారు, లేదా పేరు చెప్పండి.
need-session = ఏ క్లాసు? మొదటిది లేదా రెండోది అని చెప్పండి.
need-craft = ఏ చేతి పని?
need-query = ఏం వెతుకుతున్నారు?
need-question = మీ ప్రశ్న ఏంటి?
need-policy = ఏ నియమం తెలుసుకోవాలి? తిరిగి ఇవ్వడం, డెలివరీ, డబ్బు కట్టడం లాంటిది చెప్పండి.
need-order-id = ఆర్డర్ నంబర్ ఎంత?
need-phone = మీ ఫోన్ నంబర్ ఎంత?
need-reason = ఎందుకు తిరిగి ఇవ్వాలి?
need-language = ఏ భాషలోకి?
need-text = దేన్ని అనువదించాలి? అది చెప్పండి, లేదా రాయండి.
need-grade = ఎన్నో తరగతికి?
need-time = ఏ సమయంలో? ఉదయమా, మధ్యాహ్నమా, సాయంత్రమా?
need-purpose = ఏది? మొదటిది, రెండోది లేదా మూడోది అనండి.
need-happened-on = అది ఏ రోజు జరిగింది? ఇలా చెప్పండి: పోయిన సోమవారం, లేదా మార్చి ఐదు.
need-type-it = నాకు సరిగ్గా వినపడలేదు. రాయండి, లేదా తెర మీద ఎంచుకోండి.
not-found-generic = అది దొరకలేదు.

## Short names of intents, for questions back

intent-learning-browse = పాఠాలు చూడడం
intent-learning-start = పాఠం మొదలుపెట్టడం
intent-learning-progress = ఎంత చదివారో చూడడం
intent-skills-teach = ఒక నైపుణ్యం నేర్పించడం
intent-skills-find = నేర్పేవాళ్ళని వెతకడం
intent-skills-balance = మీ గంటల లెక్క చూడడం
intent-gigs-search = పని వెతకడం
intent-gigs-apply = పనికి దరఖాస్తు పెట్టడం
intent-gigs-post = పనికి మనిషిని వెతకడం
intent-gigs-status = మీ దరఖాస్తు ఏమైందో చూడడం
intent-gigs-cancel = పని గానీ దరఖాస్తు గానీ వెనక్కి తీసుకోవడం
intent-artisan-assess = చేతి పని నాణ్యత చూడడం
intent-artisan-price = చేతి పనికి ధర చెప్పడం
intent-artisan-buyers = కొనేవాళ్ళని వెతకడం
intent-artisan-portfolio = మీ పనులు చూపించడం
intent-legal-ask = మీ హక్కులు తెలుసుకోవడం
intent-legal-emergency = అత్యవసర సాయం
intent-shop-search-products = వస్తువు కొనడం
intent-shop-product-details = వస్తువు గురించి తెలుసుకోవడం
intent-shop-track-order = ఆర్డర్ ఎక్కడుందో చూడడం
intent-shop-order-details = ఆర్డర్ వివరాలు చూడడం
intent-shop-cancel-order = ఆర్డర్ రద్దు చేయడం
intent-shop-search-faqs = షాపు ఎలా నడుస్తుందో తెలుసుకోవడం
intent-shop-get-policy = షాపు నియమాలు తెలుసుకోవడం
intent-shop-initiate-return = వస్తువు తిరిగి ఇవ్వడం
intent-shop-return-status = తిరిగి ఇచ్చింది ఏమైందో చూడడం
intent-school-ask = బడి చదువులో సాయం
intent-school-simplify = సులభంగా వివరించడం
intent-school-translate = అనువదించడం
intent-account-privacy = మీ గురించి ఏం ఉంచుకుంటానో తెలుసుకోవడం
intent-account-withdraw = ఒప్పుకున్నవన్నీ వెనక్కి తీసుకోవడం
intent-account-forget = మీ వివరాలన్నీ చెరిపేయించడం
intent-general-human = ఒక మనిషితో మాట్లాడటం

## Danger. All arguments are telephone numbers, from helplines in safety.toml.

emergency-violence = ముందు మీ భద్రత ముఖ్యం: ఇప్పుడే { $emergency } కి ఫోన్ చేయండి, ఉచితం. { $women } లేదా { $women_police } కి కూడా రాత్రీ పగలూ ఫోన్ చేయొచ్చు. వీలైతే మనుషులు ఉన్న చోటికి వెళ్ళండి.
emergency-self-harm = నాకు చెప్పి మంచి పని చేశారు, ఇప్పుడు ఒంటరిగా ఉండకండి. { $mental_health } కి ఫోన్ చేయండి, రాత్రీ పగలూ ఉచితం; ఈ నిమిషమే ప్రమాదం ఉంటే { $emergency } కి ఫోన్ చేయండి. దగ్గరున్న ఒకరికి కూడా చెప్పండి.
emergency-child = ముందు పిల్లల భద్రత ముఖ్యం: ఇప్పుడే { $child } లేదా { $emergency } కి ఫోన్ చేయండి, ఉచితం. రాత్రీ పగలూ సాయం చేస్తారు. వీలైతే బిడ్డ దగ్గరే ఉండండి.
emergency-medical = అంబులెన్స్ కోసం ఇప్పుడే { $ambulance } లేదా { $emergency } కి ఫోన్ చేయండి. నా కోసం ఆగకండి. దగ్గరున్న ఒకరిని తోడుగా ఉండమనండి.
emergency-fraud = డబ్బు ఆపడానికి వెంటనే { $cyber } కి ఫోన్ చేయండి. తర్వాత మీ బ్యాంకుకి ఫోన్ చేయండి. ఎవరైనా బెదిరిస్తే { $emergency } కి ఫోన్ చేయండి.
emergency-still = ఇంకా ప్రమాదంలో ఉంటే ఇప్పుడే { $emergency } కి ఫోన్ చేయండి. నేను ఇక్కడే ఉన్నాను. ఏం కావాలో చెప్పండి.

## Legal

legal-topic = { $topic } గురించి చెప్తాను.
legal-source = ఇది { $act }, సెక్షన్ { $section } లో ఉంది, { $date } న సరిచూశాం.
legal-source-act = ఇది { $act } లో ఉంది, { $date } న సరిచూశాం.
legal-unverified = దీన్ని ఇంకా ఏ లాయరూ సరిచూడలేదు. { $place } దగ్గర అడిగి నిర్ధారించుకోండి.
legal-stale = దీన్ని చివరిగా { $date } న చూశాం, మారి ఉండొచ్చు. ఏదైనా చేసే ముందు నిర్ధారించుకోండి.
legal-no-match = దీనికి సరిచూసిన జవాబు నా దగ్గర లేదు, ఊహించి చెప్పను. ఉచిత న్యాయ సహాయానికి { $number } కి ఫోన్ చేయండి.
legal-which-topic = { $first }, { $second }, { $third } గురించి చెప్పగలను. ఏది కావాలి?
legal-which-topic-two = { $first }, { $second } గురించి చెప్పగలను. ఏది కావాలి?
legal-helpline = { $name }: { $number } కి ఫోన్ చేయొచ్చు.
legal-helpline-free = { $name }: { $number } కి ఫోన్ చేయొచ్చు, ఉచితం.
legal-disclaimer = ఇది సాధారణ సమాచారం, లాయర్ సలహా కాదు.
legal-next-person = తర్వాత అడగాల్సింది { $person }.
legal-jurisdiction-unknown = ఇది రాష్ట్రానికో విధంగా ఉంటుంది. మీరు ఏ రాష్ట్రంలో ఉంటారు?
legal-old-law = { $date } నుంచి జరిగే వాటికి { $old } వర్తించదు; దాని స్థానంలో { $new } ఉంది.
legal-old-law-counts = { $date } కు ముందు జరిగిన దానికి { $old } వర్తిస్తుంది. ఆ తర్వాత { $new }.
legal-helpline-old = ఈ నంబరును చివరిగా { $date } న చూశాం.
legal-bring = ఉంటే వీటిని తీసుకెళ్లండి: { $papers }.
legal-last-day = { $weekday }, { $date } లోపు: { $what }.
legal-last-day-past = ఆ రోజు దాటిపోయింది. అయినా త్వరగా ఇక్కడ అడగండి: { $place }.
legal-last-day-longer = { $date } వరకు ఇంకా సమయం దొరకవచ్చు.
legal-within = { $period } లోపు: { $what }.
legal-period-months = { $count } నెలలు
legal-period-days = { $count } రోజులు
legal-last-day-none = దీనికి సరిచూసిన చివరి రోజు నాకు తెలియదు. ఆగకండి; త్వరగా ఇక్కడ అడగండి: { $place }.
legal-handover-title = చట్ట సహాయ వాలంటీర్
legal-handover-offer = మీ విషయాన్ని చట్ట సహాయం చేసే వాలంటీరుకు కూడా చేరవేయగలను. చేరవేయనా?
legal-handover-read-back = ఇంత మాత్రమే చెబుతాను: విషయం, { $topic }; మీ భాష, { $language }. మీ మాటలు, పేరు, నంబరు ఏవీ చెప్పను. చెప్పనా?
legal-handover-read-back-place = ఇంత మాత్రమే చెబుతాను: విషయం, { $topic }; మీ భాష, { $language }; మీ ఊరు, { $place }. మీ మాటలు, పేరు, నంబరు ఏవీ చెప్పను. చెప్పనా?
legal-handover-done = చేరవేశాను. మీ కోడ్ { $code }. అక్కడికి వెళ్ళినప్పుడు వాలంటీరుకు ఈ కోడ్ చెప్పండి.
legal-scheme-offer = { $scheme } మీకు వస్తుందో లేదో కలిసి చూద్దామా?
legal-scheme-yes = మీరు చెప్పిన దాన్ని బట్టి { $scheme } మీకు రావచ్చు. { $place } దగ్గర అడగండి.
legal-scheme-no = మీరు చెప్పిన దాన్ని బట్టి { $scheme } మీకు కాదు, కారణం: { $reason }. ఇది మారితే మళ్లీ అడగండి.
legal-letter-offer = దీని గురించి ఉత్తరం రాయడానికి సాయం చేయనా?
legal-letter-start = నేను కొన్ని చిన్న ప్రశ్నలు అడుగుతాను. నేను ఏదీ పంపను, ఏదీ దాచను.
legal-letter-ready = మీ ఉత్తరం సిద్ధం. ఇప్పుడు చదివి వినిపిస్తాను.
legal-letter-go-on = మీరు సురక్షితంగా ఉన్నప్పుడు అవును అనండి, ఉత్తరం కొనసాగిద్దాం.
legal-person-legal-services = కోర్టులోని ఉచిత న్యాయ సహాయ కార్యాలయం
legal-person-one-stop-centre = వన్ స్టాప్ సెంటర్
legal-person-child-marriage-officer = బాల్య వివాహ నిరోధక అధికారి
legal-person-cyber-police = సైబర్ పోలీసులు
legal-person-protection-officer = రక్షణ అధికారి
legal-person-labour-office = కార్మిక కార్యాలయం
legal-person-asha-worker = ఆశా కార్యకర్త
legal-person-panchayat = పంచాయతీ కార్యాలయం
legal-person-ration-office = రేషన్ కార్యాలయం
legal-person-local-committee = జిల్లా ఫిర్యాదుల కమిటీ
legal-person-common-service-centre = సేవా కేంద్రం
legal-person-bank = బ్యాంకు
legal-person-anganwadi = అంగన్‌వాడీ
legal-person-hospital = ప్రభుత్వ ఆసుపత్రి
legal-person-post-office = పోస్టాఫీసు
legal-person-gas-agency = గ్యాస్ ఏజెన్సీ
legal-person-handicraft-office = హస్తకళల కార్యాలయం
legal-person-industries-centre = జిల్లా పరిశ్రమల కేంద్రం
legal-person-trifed-office = గిరిజన మార్కెటింగ్ కార్యాలయం

## Work

gigs-found = { $count ->
    [one] ఒక పని ఉంది.
   *[other] { $count } పనులు ఉన్నాయి.
}
gigs-found-kind = { $count ->
    [one] ఒక పని ఉంది: { $kind }.
   *[other] { $count } పనులు ఉన్నాయి: { $kind }.
}
gigs-item-hour = { $position }: { $title }, ఊరు { $place }, గంటకు { $pay }.
gigs-item-job = { $position }: { $title }, ఊరు { $place }, మొత్తం పనికి { $pay }.
gigs-item-distance = ఇక్కడి నుంచి { $distance } దూరం.
gigs-choose = దరఖాస్తు పెట్టాలంటే "మొదటిది" అనండి.
gigs-choose-one = దీనికి దరఖాస్తు పెట్టమంటారా?
gigs-none = ఇప్పుడు అలాంటి పని లేదు. వేరే పని గానీ వేరే ఊర్లో గానీ చూడగలను.
gigs-none-kind = ఇప్పుడు { $kind } ఏదీ లేదు. వేరే పని గానీ వేరే ఊర్లో గానీ చూడగలను.
gigs-none-place = ఇప్పుడు { $place } లో పని ఏదీ లేదు. వేరే ఊర్లలో చూడగలను.
gigs-apply-confirm = { $title } పని, ఊరు { $place }, డబ్బు { $pay }. మీ పేరు పంపమంటారా? అవును లేదా వద్దు అని చెప్పండి.
gigs-apply-confirm-hour = { $title } పని, ఊరు { $place }, గంటకు { $pay }. మీ పేరు పంపమంటారా? అవును లేదా వద్దు అని చెప్పండి.
gigs-applied = అయిపోయింది, { $title } పనికి మీ పేరు ఇచ్చాను. వాళ్ళు మీకు చెప్తారు.
gigs-already-applied = { $title } పనికి మీరు ఇంతకు ముందే దరఖాస్తు పెట్టారు.
gigs-closed = { $title } పని ఇప్పుడు లేదు.
gigs-not-found = ఆ పని దొరకలేదు.
gigs-below-wage = ఈ డబ్బు కనీస కూలి కంటే తక్కువ, అందుకే ప్రకటన పెట్టలేను. గంటకు కనీసం { $pay } ఇవ్వాలి.
gigs-post-confirm = { $kind } కోసం { $pay } ఇస్తారు. ప్రకటన పెట్టమంటారా? అవును లేదా వద్దు అని చెప్పండి.
gigs-posted = అయిపోయింది, మీ { $kind } ప్రకటన పెట్టాను.
gigs-status-none = మీరు ఇంకా ఏ పనికీ దరఖాస్తు పెట్టలేదు.
gigs-status-count = { $count ->
    [one] మీరు ఒక పనికి దరఖాస్తు పెట్టారు.
   *[other] మీరు { $count } పనులకు దరఖాస్తు పెట్టారు.
}
gigs-status-accepted = { $title }: మిమ్మల్ని ఎంచుకున్నారు.
gigs-status-rejected = { $title }: వేరేవాళ్ళని తీసుకున్నారు.
gigs-status-withdrawn = { $title }: మీ పేరు వెనక్కి తీసుకున్నారు.
gigs-status-closed = { $title }: ఈ పని ముగిసింది.

## Learning

learning-found = { $count ->
    [one] ఒక పాఠం ఉంది.
   *[other] { $count } పాఠాలు ఉన్నాయి.
}
learning-found-topic = { $count ->
    [one] { $topic } గురించి ఒక పాఠం ఉంది.
   *[other] { $topic } గురించి { $count } పాఠాలు ఉన్నాయి.
}
learning-item = { $position }: { $title }, { $minutes }.
learning-choose = ఏది మొదలుపెట్టమంటారు?
learning-topics = { $first }, { $second }, { $third }, ఇంకా చాలా నేర్చుకోవచ్చు. ఏది కావాలి?
learning-start = { $title } మొదలుపెడుతున్నాం. { $minutes } పడుతుంది.
learning-resume = ఆపిన చోటు నుంచి { $title } కొనసాగిద్దాం.
learning-part = మొత్తం { $total } భాగాల్లో ఇది { $number }.
learning-finished = { $title } పూర్తి చేశారు. చాలా బాగా చేశారు!
learning-next = ముందుకు వెళ్దామా?
learning-none = దాని మీద ఇంకా పాఠం లేదు. { $first }, { $second }, { $third } గురించి నేర్చుకోవచ్చు.
learning-not-in-language = ఈ పాఠం మీ భాషలో ఇంకా లేదు. { $language } భాషలో చెప్తాను.
learning-progress = { $count ->
    [one] { $total } పాఠాల్లో ఒకటి పూర్తి చేశారు.
   *[other] { $total } పాఠాల్లో { $count } పూర్తి చేశారు.
}
learning-progress-none = మీరు ఇంకా ఏ పాఠం మొదలుపెట్టలేదు. ఏం నేర్చుకోవాలో చెప్పండి.
learning-progress-open = { $title } మధ్యలో ఉంది. కొనసాగిద్దామా?
learning-quiz-intro = ఇప్పుడు విన్న దాని మీద కొన్ని చిన్న ప్రశ్నలు.
learning-option = { $number }: { $text }.
learning-right = సరిగ్గా చెప్పారు.
learning-wrong = కాదు, సరైన జవాబు: { $answer }.
learning-score = { $count } ప్రశ్నల్లో { $right } సరైనవి.
learning-hear-again = పాఠం ఇంకోసారి వింటే తేలికగా ఉంటుంది. మళ్ళీ చెప్పమంటారా?
learning-next-title = తర్వాతి పాఠం: { $title }. మొదలుపెట్టమంటారా?
learning-paused = ఆపాను, ఎక్కడ ఆపానో గుర్తుంది. ఇంకా వినాలంటే "కొనసాగించు" అనండి.
learning-review-offer = { $count ->
    [one] ముందు విన్న పాఠాల్లో ఒక ప్రశ్న మళ్ళీ అడగాలి. అడగమంటారా?
   *[other] ముందు విన్న పాఠాల్లో { $count } ప్రశ్నలు మళ్ళీ అడగాలి. అడగమంటారా?
}
learning-review-none = ఇప్పటికి మీకు అన్నీ గుర్తున్నాయి. ఈరోజు మళ్ళీ అడగడానికి ఏమీ లేదు.
learning-review-intro = ఏమేం గుర్తున్నాయో చూద్దాం.
learning-learnt = మీరు నేర్చుకున్నవి: { $titles }.
learning-streak = మీరు వరుసగా { $count } రోజులుగా నేర్చుకుంటున్నారు.
learning-credits = { $count ->
    [one] మీరు ఒక పాఠం ప్రశ్నల్లో పాసయ్యారు.
   *[other] మీరు { $count } పాఠాల ప్రశ్నల్లో పాసయ్యారు.
}
learning-all-done = ఇక్కడున్న పాఠాలన్నీ విన్నారు. చాలా బాగుంది!

## Time bank

skills-balance = టైమ్ బ్యాంకులో మీకు { $hours } ఉంది.
skills-found = { $count ->
    [one] { $skill } నేర్పేవాళ్ళు ఒకరు ఉన్నారు.
   *[other] { $skill } నేర్పేవాళ్ళు { $count } మంది ఉన్నారు.
}
skills-item = { $position }: { $name }, ఊరు { $place }.
skills-none = ఇక్కడ { $skill } నేర్పేవాళ్ళు ఇంకా ఎవరూ లేరు.
skills-teach-confirm = మీరు { $skill } నేర్పిస్తారు, { $hours }. మీ పేరు రాయమంటారా? అవును లేదా వద్దు అని చెప్పండి.
skills-taught = అయిపోయింది, { $skill } నేర్పేవాళ్ళలో మీ పేరు రాశాను.
skills-book-confirm = { $name } దగ్గర { $skill } క్లాసుకు మీ గంటల్లోంచి { $hours } ఖర్చవుతుంది. బుక్ చేయమంటారా? అవును లేదా వద్దు అని చెప్పండి.
skills-balance-zero = టైమ్ బ్యాంకులో మీకు ఇంకా గంటలు లేవు. అయినా { $left } వరకు నేర్చుకోవచ్చు, ఆ సమయం తర్వాత తిరిగి ఇవ్వచ్చు.
skills-balance-owed = మీరు ఇచ్చినదానికంటే { $hours } ఎక్కువ తీసుకున్నారు. ఇంకా { $left } తీసుకోవచ్చు.
skills-set-aside = జరుగుతున్న క్లాసుల కోసం మీ గంటల్లోంచి { $hours } పక్కన పెట్టాను.
skills-month = ఈ నెల { $earned } వచ్చింది, { $spent } పోయింది.
skills-waiting = { $count ->
    [one] ఒక క్లాసు మీ కోసం ఎదురుచూస్తోంది.
   *[other] { $count } క్లాసులు మీ కోసం ఎదురుచూస్తున్నాయి.
}
skills-waiting-answer = { $position }: ఒకరు మీ దగ్గర { $skill } నేర్చుకోవాలనుకుంటున్నారు, సమయం { $hours }.
skills-waiting-finish = { $position }: మీరు { $skill } నేర్పిస్తానన్నారు, సమయం { $hours }. అది జరిగిందా?
skills-waiting-confirm = { $position }: మీరు { $skill } నేర్చుకున్నారని నేర్పినవాళ్ళు చెబుతున్నారు, సమయం { $hours }.
skills-waiting-choose-one = దీన్ని ఇప్పుడే చూసేద్దామా?
skills-waiting-choose = దీన్ని చూసేయాలంటే "మొదటిది" అనండి.
skills-nothing-waiting = టైమ్ బ్యాంకులో మీకు ఇప్పుడు ఏమీ మిగల్లేదు.
skills-item-name = { $position }: { $name }.
skills-item-place = { $position }: { $place } నుంచి ఒకరు.
skills-item-neighbour = { $position }: పొరుగువాళ్ళు ఒకరు.
skills-choose-one = వీరి దగ్గర నేర్చుకుంటారా?
skills-choose = క్లాసు అడగాలంటే "మొదటిది" అనండి.
skills-book-confirm-neighbour = { $skill } క్లాసుకు మీ గంటల్లోంచి { $hours } ఖర్చవుతుంది. అడగమంటారా? అవును లేదా వద్దు అని చెప్పండి.
skills-asked = అయిపోయింది, { $skill } నేర్పేవాళ్ళని అడిగాను. వాళ్ళ జవాబు వచ్చేదాకా మీ { $hours } పక్కన ఉంటుంది.
skills-agree-confirm = మీరు { $skill } నేర్పిస్తారు, సమయం { $hours }, అంతే సమయం మీ ఖాతాలో చేరుతుంది. నేర్చుకునేవాళ్ళకి సరే అని చెప్పమంటారా? అవును లేదా వద్దు అని చెప్పండి.
skills-agreed = అయిపోయింది, మీరు { $skill } నేర్పిస్తారు. జరిగాక నాకు చెప్పండి.
skills-finish-confirm = మీరు { $skill } నేర్పారు, సమయం { $hours }. ఇది సరైనదేనా? అవును లేదా వద్దు అని చెప్పండి.
skills-finished = అయిపోయింది. నేర్చుకున్నవాళ్ళు కూడా అవును అన్నాక సమయం మీ ఖాతాలో చేరుతుంది.
skills-settle-confirm = మీరు { $skill } నేర్చుకున్నారు, సమయం { $hours }, ఈ సమయం నేర్పినవాళ్ళకి వెళ్తుంది. ఇది సరైనదేనా? అవును లేదా వద్దు అని చెప్పండి.
skills-settled = అయిపోయింది, { $hours } నేర్పినవాళ్ళకి వెళ్ళింది.
skills-taught-already = { $skill } నేర్పేవాళ్ళలో మీ పేరు ముందే ఉంది.
skills-offer-gone = వీరు ఇప్పుడు నేర్పడం లేదు.
skills-floor = దీనికి { $hours } కావాలి, మీరు ఇప్పుడు { $left } మాత్రమే తీసుకోగలరు. ముందు ఏదైనా నేర్పండి, తర్వాత నేర్చుకోవచ్చు.
skills-ceiling = వీరు ఇప్పుడు ఇంక గంటలు తీసుకోలేరు. వేరొకరిని ఎంచుకోండి.
skills-day-cap = ఒక్క రోజులో { $hours } కంటే ఎక్కువ కుదరదు.
skills-not-open = ఈ ఖాతాలో ఇప్పుడు కొత్త క్లాసు కుదరదు.
sheet-title = టైమ్ బ్యాంకు లెక్కలు
sheet-check = సరిచూసే నంబరు
sheet-rows = నమోదులు
sheet-sum = అన్ని ఖాతాల మొత్తం
sheet-account = ఖాతా
sheet-balance = నిమిషాలు
sheet-aside = పక్కన పెట్టినవి
sheet-good = లెక్కలు సరిగ్గా ఉన్నాయి.
sheet-bad = లెక్కల్లో తప్పు ఉంది.

## Parts that are not open yet on this box

closed-artisan = చేతి పనుల విభాగం ఈ పెట్టెలో ఇంకా తెరవలేదు. పని గానీ పాఠం గానీ అడగండి, లేదా మనిషిని అడగండి.
closed-shop = షాపు ఈ పెట్టెలో ఇంకా తెరవలేదు. పని గానీ పాఠం గానీ అడగండి, లేదా మనిషిని అడగండి.
closed-school = బడి సాయం ఈ పెట్టెలో ఇంకా తెరవలేదు. పాఠం అడగండి, లేదా మనిషిని అడగండి.
translate-failed = దాన్ని అనువదించలేకపోయాను. చిన్న వాక్యం, ఆ భాష లిపిలో చెప్పండి, లేదా రాయండి.
closed-gigs = వేరేవాళ్ళకి పని ఇచ్చే విభాగం ఈ పెట్టెలో ఇంకా తెరవలేదు. పని వెతకొచ్చు, లేదా మనిషిని అడగొచ్చు.

## సభ్యులు

problem-misheard-code = ఈ సభ్య నంబరు సరిగ్గా లేనట్టుంది. మెల్లగా మళ్ళీ చెప్పండి.
problem-wrong-pin = సభ్య నంబరు గానీ పిన్ గానీ సరిగ్గా లేదు. మళ్ళీ ప్రయత్నించండి.
problem-weak-pin = ఈ పిన్ ఎవరైనా ఇట్టే కనిపెట్టేస్తారు. వేరే అంకెలు ఎంచుకోండి.
problem-locked = చాలాసార్లు తప్పు అయింది. ఈ పెట్టెను చూసుకునేవాళ్ళకు చెప్పండి.
problem-under-age = ఇది పద్దెనిమిది ఏళ్ళు నిండినవాళ్ళకే.
problem-no-consent = దీనికి మీరు వద్దన్నారు. కావాలంటే మళ్ళీ సరే అనండి.
notice-token-reused = ఇంకెవరో మీ పేరుతో వాడి ఉండొచ్చు. అన్నిచోట్లా మిమ్మల్ని సైన్ అవుట్ చేశాను. కొత్త పిన్ ఎంచుకోండి.
consent-asr = మీ గొంతు అర్థం చేసుకోవడానికే వింటాను. శబ్దం దాచుకోను.
consent-store-audio = మీ గొంతు రికార్డింగ్ ఉంచుకోనా? తాళం వేసి ఉంటుంది, కొద్ది కాలమే.
consent-learning = మీరు ఏ పాఠాలు విన్నారో గుర్తుంచుకుంటాను, అక్కడి నుంచే వినొచ్చు. వద్దంటే మరచిపోతాను.
consent-gig-profile = పని వెతికినా ఇచ్చినా, దానికోసం చెప్పింది ఉంచుకుంటాను. వద్దంటే వెనక్కి తీసుకుంటాను.
consent-portfolio-public = వెతికేవాళ్ళందరికీ మీ పని చూపించనా?
consent-legal-memory = మీ హక్కుల గురించి ఏం అడిగారో గుర్తుంచుకోనా, తర్వాత అక్కడి నుంచే మాట్లాడొచ్చు?
consent-analytics = ఇతరులతో కలిపి మీరు చేసేది లెక్కపెట్టనా? అందులో మీ పేరు ఉండదు.
consent-whatsapp-optin = మీకు వాట్సాప్‌లో రాయనా?
consent-share-plv = మీ ప్రశ్నను చట్ట సహాయం చేసే వాలంటీరుకు ఇవ్వనా?

## Her own data

account-notice = మీ గొంతు నేను దాచుకోను. మీరు ఏ పాఠాలు విన్నారు, ఏ పని వెతికారు లేదా ఇచ్చారు, ఇరుగుపొరుగుతో మీ గంటలు, ఇవే గుర్తుంచుకుంటాను.
account-notice-others = మీరే నేర్పిస్తామని, చేస్తామని చెప్పింది మాత్రమే ఇతరులు చూస్తారు.
account-rights = ఎప్పుడైనా ఆపొచ్చు, "ఇచ్చిన అనుమతి వెనక్కి తీసుకుంటున్నా" అనండి. "నన్ను మర్చిపోండి" అంటే మీ వివరాలన్నీ చెరిపేస్తాను.
account-item-on = { $position }: { $purpose }. ఇది ఇప్పుడు ఉంది.
account-item-off = { $position }: { $purpose }. ఇది ఇప్పుడు లేదు.
account-choose = మార్చాలంటే "మొదటిది" అనండి.
account-on-already = దీనికి మీరు ముందే ఒప్పుకున్నారు: { $purpose }.
account-agree-confirm = దీనికి ఒప్పుకుంటారా? అవును లేదా వద్దు అని చెప్పండి.
account-agree-key = నేను మళ్ళీ వినొచ్చు అంటే 1 నొక్కండి. వద్దంటే 2 నొక్కండి.
account-agreed = అయిపోయింది, మీరు ఒప్పుకున్నారు: { $purpose }. ఎప్పుడైనా వెనక్కి తీసుకోవచ్చు.
account-withdrawn = అయిపోయింది, ఇది ఆపేశాను: { $purposes }.
account-gone-learning = మీరు ఏ పాఠాలు విన్నారో మరచిపోయాను.
account-gone-gig-profile = మీ దరఖాస్తులు, మీరు పెట్టిన పని వెనక్కి తీసుకున్నాను.
account-gone-share-plv = వాలంటీరు కోసం ఉంచింది చెరిపేశాను.
account-gone-asr = ఇక నుంచి మీ గొంతు వినను. మీరు రాయొచ్చు, లేదా బటన్ నొక్కొచ్చు.
account-off-already = ఇది ముందే లేదు: { $purpose }.
account-nothing-on = వెనక్కి తీసుకోవడానికి ఇప్పుడు ఏమీ లేదు.
account-forget = అవును అంటే మీ గురించి అన్నీ చెరిపేస్తాను: మీ పాఠాలు, మీ పని, మీరు ఒప్పుకున్నవి, ఈ మాటలు.
account-forget-code = మీ సభ్యుల నంబరు, పిన్ కూడా పోతాయి.
account-forget-stays = ఇరుగుపొరుగుతో మార్చుకున్న గంటలు, పూర్తయిన పనులు లెక్కల్లో ఉంటాయి, మీ పేరు లేకుండా.
account-forget-confirm = ఇది మళ్ళీ రాదు. మిమ్మల్ని మరచిపోమంటారా? అవును లేదా వద్దు అని చెప్పండి.
account-forgotten = అయిపోయింది, మిమ్మల్ని మరచిపోయాను. మీ రసీదు నంబరు { $receipt }.
account-forgotten-here = మీకు సభ్యుల నంబరు, పిన్ కూడా ఉంటే, స్క్రీన్ మీద వాటితో సైన్ ఇన్ చేసి మళ్ళీ చెప్పండి.

## Problems, also shown as titles of HTTP errors

problem-bad-request = అడిగింది చదవలేకపోయాం.
problem-invalid-audio = ఈ రికార్డింగ్ చదవలేకపోయాం.
problem-empty-audio = ఈ రికార్డింగ్‌లో ఏమీ లేదు.
problem-too-long = ఈ రికార్డింగ్ చాలా పెద్దది. గరిష్టంగా { $seconds } సెకన్లు ఉండొచ్చు.
problem-too-large = ఈ ఫైల్ చాలా పెద్దది.
problem-no-speech = ఈ రికార్డింగ్‌లో మాటలు వినపడలేదు.
problem-unknown-language = ఈ భాష తెలియదు.
problem-missing-model = దీనికి కావాల్సిన భాగం ఇక్కడ లేదు.
problem-busy = ఇప్పుడు చాలామంది అడుగుతున్నారు. కాసేపు ఆగి ప్రయత్నించండి.
problem-timeout = చాలా సమయం పట్టింది. మళ్ళీ ప్రయత్నించండి.
problem-not-found = ఇది దొరకలేదు.
problem-unauthorized = ముందు లాగిన్ అవ్వండి.
problem-forbidden = ఇది చేయడానికి మీకు అనుమతి లేదు.
problem-conflict = ఈలోగా వేరేవాళ్ళు దీన్ని మార్చారు.
problem-limit-reached = టైమ్ బ్యాంకు హద్దు ఒకటి అడ్డు వస్తోంది.
problem-duplicate-id = ఈ గుర్తు ముందే వేరేదానికి వాడారు.
problem-rate-limited = చాలాసార్లు అడిగారు. కాసేపు ఆగండి.
problem-unsupported = ఇది ఇక్కడ కుదరదు.
problem-unavailable = ఇది ఇప్పుడు పని చేయడం లేదు.
problem-internal = ఇక్కడ ఏదో తప్పు జరిగింది. మీ తప్పు కాదు.

## How values are said

value-hours-minutes = { $hours } { $minutes }
value-date = { $month } { $day }, { $year }
value-per-hour = గంటకు { $amount }

## Paid work, step by step

gigs-title = { $kind } పని
gigs-neighbour = ఒక పొరుగువారు
gigs-why-walk = అక్కడికి నడిచి వెళ్లొచ్చు.
gigs-too-many = మీకు ఇప్పటికే { $count } పనులు ఉన్నాయి. ముందు ఒకటి పూర్తి చేయండి, లేదా మీ పేరు వెనక్కి తీసుకోండి.
gigs-place-unknown = { $place } అనే ఊరు నాకు దొరకలేదు. పని ఏ ఊళ్లో?
gigs-post-confirm-day = మీరు { $place } లో { $kind } పని ఇవ్వాలనుకుంటున్నారు, { $time }, రోజుకు { $hours }, రోజుకు { $pay }. ఇది పెట్టనా? అవును లేదా వద్దు అనండి.
gigs-post-impossible = ఇది పెట్టలేను. ఒక రోజు పని 15 నిమిషాల నుంచి 12 గంటల వరకే ఉండాలి.
gigs-post-scam = ఇది పెట్టలేను: పని చేసేవాళ్లని డబ్బు, కాగితాలు, రహస్య నంబర్లు అడగకూడదు.
gigs-waiting = { $count ->
    [one] ఒక విషయంలో మీ జవాబు కావాలి.
   *[other] { $count } విషయాల్లో మీ జవాబు కావాలి.
}
gigs-waiting-accept = { $position }: { $title } కోసం మిమ్మల్ని ఎంచుకున్నారు, మొత్తం { $pay }. మీ జవాబు కోసం చూస్తున్నారు.
gigs-waiting-start = { $position }: { $title } మీ పని. మొదలుపెట్టినప్పుడు చెప్పండి.
gigs-waiting-submit = { $position }: { $title } నడుస్తోంది. పూర్తయ్యాక చెప్పండి.
gigs-waiting-received = { $position }: { $title }. మీ { $pay } వచ్చాయా?
gigs-waiting-offer = { $position }: { $title } కోసం ఒకరు పేరు ఇచ్చారు.
gigs-waiting-approve = { $position }: { $title } పూర్తయిందని పని చేసినవాళ్లు చెబుతున్నారు.
gigs-waiting-paid = { $position }: { $title }. మీరు { $pay } ఇచ్చేశారా?
gigs-accept-confirm = { $title }, రోజుకు { $hours }, { $days } రోజులు, మొత్తం { $pay }. ఈ పని తీసుకుంటారా? అవును లేదా వద్దు అనండి.
gigs-start-confirm = మీరు { $title } ఇప్పుడు మొదలుపెడుతున్నారు. వాళ్లకి చెప్పనా? అవును లేదా వద్దు అనండి.
gigs-submit-confirm = మీరు { $title } పూర్తి చేశారు. వాళ్లకి చెప్పనా? అవును లేదా వద్దు అనండి.
gigs-received-confirm = { $title } కి { $pay } మీకు వచ్చాయి. నిజమేనా? అవును లేదా వద్దు అనండి.
gigs-offer-confirm = { $title } పనిని బాగా సరిపోయే వారికి మొత్తం { $pay } కి ఇవ్వాలనుకుంటున్నారు. అడగనా? అవును లేదా వద్దు అనండి.
gigs-approve-confirm = { $title } పూర్తయింది, మీరు { $pay } ఇవ్వాలి. అలా చెప్పనా? అవును లేదా వద్దు అనండి.
gigs-paid-confirm = మీరు { $title } కి { $pay } ఇచ్చేశారు. నిజమేనా? అవును లేదా వద్దు అనండి.
gigs-accepted = అయిపోయింది, { $title } ఇప్పుడు మీ పని.
gigs-contact = వాళ్లని ఇక్కడ కలవొచ్చు: { $contact }.
gigs-step-done = అయిపోయింది, వాళ్లకి చెప్పాను.
gigs-paid-said = రాసుకున్నాను. అవతలి వాళ్లు కూడా అవును అంటే పూర్తయినట్టే.
gigs-finished = అంతా పూర్తయింది: { $title } డబ్బు వచ్చింది, పని ముగిసింది.
gigs-full = వేరే వాళ్లు ముందే తీసుకున్నారు, చివరి చోటు నిండింది.
gigs-late = దానికి సమయం అయిపోయింది.
gigs-nothing-waiting = ఇప్పుడు మీకు ఏమీ మిగిలి లేదు.
gigs-waiting-rate = { $position }: { $title } అయిపోయింది. ఎలా జరిగిందో చెప్పండి.
gigs-going-offered = { $position }: { $title }. మీరు అడిగినదానికి ఇంకా జవాబు రాలేదు.
gigs-going-agreed = { $position }: { $title } ఖాయమైంది, ఇంకా మొదలవలేదు.
gigs-going-working = { $position }: { $title } పని నడుస్తోంది.
gigs-going-checking = { $position }: { $title }. మీరు పూర్తి చేశారు, వాళ్లు ఇంకా చూడలేదు.
gigs-going-disputed = { $position }: { $title }. మధ్యవర్తి చూస్తున్నారు.
gigs-going-applied = { $position }: { $title }. మీరు జవాబు కోసం ఎదురుచూస్తున్నారు.
gigs-going-posted = { $position }: { $title }. మీరు పెట్టిన పని తెరిచే ఉంది.
gigs-going-choose-one = దీని గురించి ఏమైనా చేయాలా?
gigs-going-choose = ఏమైనా చేయాలంటే "మొదటిది" అనండి.
gigs-else = { $title } విషయంలో ఏం చేయాలి? నంబరు చెప్పండి.
gigs-choice = { $position }: { $name }.
gigs-ending = { $position }: { $title }, { $name }.
gigs-ending-which = దేన్ని వెనక్కి తీసుకోవాలి? నంబరు చెప్పండి.
gigs-ending-none = వెనక్కి తీసుకోవడానికి ఇప్పుడు ఏమీ లేదు.
gigs-do-decline = ఈ పని వద్దని చెప్పడం
gigs-do-cancel = ఈ పని రద్దు చేయడం
gigs-do-take-back = అడిగినదాన్ని వెనక్కి తీసుకోవడం
gigs-do-rework = మళ్లీ చేయమని చెప్పడం
gigs-do-no-show = ఎవరూ రాలేదు
gigs-do-dispute = ఒక సమస్య ఉంది
gigs-do-claim = ఎంత బాకీ ఉందో చెప్పడం
gigs-do-unapply = మీ పేరు వెనక్కి తీసుకోవడం
gigs-do-close = పెట్టిన పనిని మూసేయడం
gigs-reason-which = ఎందుకు? నంబరు గానీ కారణం గానీ చెప్పండి.
gigs-about-which = దేని గురించి? నంబరు చెప్పండి.
gigs-about-not-paid = డబ్బు రాలేదు
gigs-about-paid-less = డబ్బు తక్కువ వచ్చింది
gigs-about-hours = పని గంటల గురించి
gigs-about-quality = పని నాణ్యత
gigs-about-not-done = పని జరగలేదు
gigs-about-conduct = నాతో ప్రవర్తించిన తీరు
gigs-about-other = వేరే విషయం
gigs-owed = ఇంకా ఎన్ని రూపాయలు బాకీ ఉన్నాయి?
gigs-owed-most = ఎక్కువలో ఎక్కువ { $pay } ఉండొచ్చు.
gigs-score = ఎలా జరిగింది? ఒకటి నుంచి ఐదు వరకు చెప్పండి: ఒకటి చాలా చెడ్డ, ఐదు చాలా మంచి.
gigs-score-range = ఒకటి నుంచి ఐదు లోపు నంబరు కావాలి.
gigs-score-1 = చాలా చెడ్డ
gigs-score-2 = చెడ్డ
gigs-score-3 = పర్వాలేదు
gigs-score-4 = మంచి
gigs-score-5 = చాలా మంచి
gigs-decline-confirm = మీకు { $title } వద్దు. వాళ్లకి చెప్పనా? అవును లేదా వద్దు అనండి.
gigs-cancel-counts = ఇది మీ లెక్కలో పడుతుంది.
gigs-cancel-free = ఇది మీ లెక్కలో పడదు.
gigs-cancel-confirm = మీరు { $title } రద్దు చేస్తున్నారు, కారణం: { $reason }. వాళ్లకి చెప్పనా? అవును లేదా వద్దు అనండి.
gigs-take-back-confirm = మీరు { $title } కోసం అడిగినదాన్ని వెనక్కి తీసుకుంటున్నారు. వాళ్లకి చెప్పనా? అవును లేదా వద్దు అనండి.
gigs-rework-confirm = { $title } ఇంకా సరిగ్గా కాలేదు, మళ్లీ చేయాలి. వాళ్లకి చెప్పనా? అవును లేదా వద్దు అనండి.
gigs-no-show-confirm = { $title } కోసం ఎవరూ రాలేదు. అది రాసుకోనా? అవును లేదా వద్దు అనండి.
gigs-dispute-confirm = { $title } లో సమస్య ఉంది: { $reason }, { $pay } బాకీ ఉందని మీరు అంటున్నారు. మధ్యవర్తిని తేల్చమననా? అవును లేదా వద్దు అనండి.
gigs-claim-confirm = { $title } కి { $pay } బాకీ ఉందని మీరు అంటున్నారు. మధ్యవర్తికి చెప్పనా? అవును లేదా వద్దు అనండి.
gigs-unapply-confirm = మీరు { $title } నుంచి మీ పేరు వెనక్కి తీసుకుంటున్నారు. చేయనా? అవును లేదా వద్దు అనండి.
gigs-close-confirm = మీరు { $title } పనిని మూసేస్తున్నారు, తర్వాత ఎవరూ పేరు ఇవ్వలేరు. చేయనా? అవును లేదా వద్దు అనండి.
gigs-rate-confirm = మీరు { $title } కి { $most } లో { $score } ఇస్తున్నారు. రాసుకోనా? అవును లేదా వద్దు అనండి.
gigs-unapplied = అయిపోయింది, { $title } నుంచి మీ పేరు తీసేశాను.
gigs-posting-closed = అయిపోయింది, { $title } పనిని మూసేశాను.
gigs-disputed = అయిపోయింది. మధ్యవర్తి { $day } లోపు తేలుస్తారు.
gigs-rated = ధన్యవాదాలు, రాసుకున్నాను. ఇద్దరూ చెప్పాక, లేదా { $days } రోజుల తర్వాత, అవతలి వాళ్లకి కనిపిస్తుంది.
gigs-rated-already = ఇది మీరు ఇప్పటికే చెప్పారు.
gigs-only-walk = అన్నీ నడిచి వెళ్లే దూరంలోనే ఉన్నాయి.
gigs-only-daylight = అన్నిటి నుంచీ చీకటి పడకముందే ఇంటికి చేరుకుంటారు.
gigs-why-ride = వాళ్లే మిమ్మల్ని ఇంటికి చేరుస్తారు.
gigs-walk-from = ఎక్కడి నుంచి నడిచి వెళ్తారు? మీ ఊరి పేరు చెప్పండి.
gigs-none-walk = నడిచి వెళ్లే దూరంలో ఇప్పుడు అలాంటి పని లేదు.
gigs-none-daylight = చీకటి పడకముందే అయిపోయే అలాంటి పని ఇప్పుడు లేదు.
gigs-none-walk-daylight = నడిచి వెళ్లే దూరంలో, చీకటి పడకముందే అయిపోయే పని ఇప్పుడు లేదు.
gigs-wider = ఆ షరతు లేకుండా చూడనా?
gigs-wider-name = ఆ షరతు లేకుండా
problem-rule-forbids = ఇక్కడి ఒక నియమం ప్రకారం ఇది కుదరదు.

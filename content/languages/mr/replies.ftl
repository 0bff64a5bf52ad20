## सामान्य

greet-hello = नमस्कार, मी आवाज़. मी काम शोधायला, तुमचे हक्क सांगायला आणि नवीन काही शिकवायला मदत करते. तुम्हाला काय हवं आहे?
greet-again = नमस्कार. सांगा, काय मदत करू?
help-options = तुम्ही मला जवळचं काम, तुमचे हक्क, किंवा एखादा धडा विचारू शकता. आपल्या शब्दात बोला. माणसाशी बोलायचं असेल तर "माणूस" म्हणा.
more-offer = बाकीचे ऐकायचे असतील तर "आणखी दाखव" म्हणा.
more-none = बस, एवढेच आहेत.
help-more = आणखी काय काय विचारता येतं ते ऐकायला "आणखी दाखव" म्हणा.
help-options-2 = तुम्ही शेजाऱ्यांशी कामाच्या तासांची अदलाबदल करू शकता, तुमचे तास विचारू शकता, किंवा कोणाला काम देऊ शकता.
help-options-3 = तुम्ही तुमच्या अर्जाचं काय झालं किंवा शिकणं कुठवर आलं ते विचारू शकता, किंवा माणसाशी बोलू शकता.
help-options-4 = मी तुमचं काय ठेवते ते विचारू शकता, दिलेली परवानगी मागे घेऊ शकता, किंवा तुमचं सगळं पुसून टाकायला सांगू शकता.
key-yes = हो
key-no = नाही
key-more = आणखी
key-unknown = हे बटण इथे चालत नाही. काय विचारता येतं ते ऐकायला 0 दाबा.
help-learning = तुम्ही एखादा धडा ऐकू शकता, जसं बँकेचे व्यवहार किंवा आरोग्य. काय शिकायचं ते सांगा.
help-gigs = तुम्ही काम शोधू शकता, कामासाठी नाव देऊ शकता, किंवा आपल्या अर्जाबद्दल विचारू शकता.
help-legal = तुम्ही आपले हक्क विचारू शकता, जसं मजुरी, जमीन, किंवा घरातली मारहाण. तुम्ही धोक्यात असाल तर "मला वाचवा" म्हणा.
language-changed = बरं, आता मी { $language } बोलेन.
language-ask = तुम्हाला कोणत्या भाषेत बोलायचं आहे?
language-unavailable = ही भाषा मला अजून बोलता येत नाही. मी हिंदी, इंग्रजी आणि भारतातल्या आणखी नऊ भाषा बोलते.
goodbye = बरं, काळजी घ्या. कधीही पुन्हा या.
thanks-welcome = आनंद आहे. अजून काही हवं असेल तर सांगा.
repeat-nothing = मी अजून काही बोललेच नाही. तुम्हाला काय विचारायचं आहे?
not-understood = मला समजलं नाही. जरा वेगळ्या शब्दात सांगा.
not-understood-options = हेही समजलं नाही. तुम्ही काम, तुमचे हक्क, किंवा एखादा धडा विचारू शकता. नाहीतर "माणूस" म्हणा.
clarify-two = तुम्हाला काय करायचं आहे: { $first }, की { $second }?
clarify-one = तुम्हाला हे हवं आहे का: { $first }?
out-of-scope = यात मला मदत करता येणार नाही. मी काम, तुमचे हक्क आणि धडे यात मदत करते.
block = यात मी मदत करणार नाही. मी काम, तुमचे हक्क आणि धडे यात मदत करते.
block-report = यात मी मदत करणार नाही. कोणी तुमच्याशी असं वागत असेल तर "मला वाचवा" म्हणा, मी फोन नंबर देईन.
handoff = मी कुणाला तरी तुमच्या मदतीला बोलावते आहे. जरा थांबा, किंवा मोफत सल्ल्यासाठी { $number } वर फोन करा.
handoff-nobody = आत्ता बोलायला कोणी मोकळं नाही. मोफत कायदेशीर सल्ल्यासाठी { $number } वर, आणि धोका असेल तर { $emergency } वर फोन करा.
redacted-notice = तुम्ही एक खाजगी नंबर सांगितला, तो मी लपवला आहे. असे नंबर मला सांगायची गरज नाही.
apology-slow = माफ करा, याला फार वेळ लागतो आहे. थोड्या वेळाने पुन्हा विचारा.
apology-unavailable = माफ करा, हा भाग आत्ता चालत नाही. नंतर विचारा, किंवा माणसाशी बोलायचं आहे असं सांगा.
cancelled = बरं, मी थांबले.

## ऐकू न आलेलं

heard-silence = मला काहीच ऐकू आलं नाही. बटण दाबून पुन्हा बोला.
heard-noise = फार आवाज होता. फोन तोंडाजवळ धरून पुन्हा बोला.
heard-too-long = हे फार लांब झालं. जरा थोडक्यात सांगा.
heard-unreadable = ही रेकॉर्डिंग उघडता आली नाही. पुन्हा बोला, किंवा लिहून विचारा.
heard-no-recogniser = ही भाषा मला अजून ऐकून समजत नाही. कृपया लिहून विचारा.
heard-not-allowed = तुमचा आवाज ऐकू नको असं तुम्ही सांगितलं आहे, म्हणून मी ऐकलं नाही. धोका असेल तर { $emergency } वर फोन करा.
heard-busy = आत्ता खूप लोक बोलत आहेत. थोड्या वेळाने पुन्हा बोला.
heard-unsure = नीट ऐकू आलं नाही. पुन्हा एकदा सांगा.
heard-unsure-twice = अजूनही नीट ऐकू आलं नाही. तुम्ही लिहूनही विचारू शकता, किंवा खालचं एखादं बटण दाबा.

## खात्री

confirm-generic = मी { $action } का? हो किंवा नाही सांगा.
confirm-again = करायचं असेल तर हो म्हणा, नसेल तर नाही म्हणा.
confirm-hesitate = सावकाश विचार करा, अजून काही केलेलं नाही. करायचं असेल तर हो म्हणा, नसेल तर नाही म्हणा.
confirm-aborted = बरं, मी ते केलं नाही.
confirm-aborted-subject = ते मी सोडून दिलं आहे.
confirm-expired = त्याला बराच वेळ झाला, म्हणून मी केलं नाही. अजून हवं असेल तर पुन्हा सांगा.
confirm-changed = मध्ये काहीतरी बदललं, म्हणून मी केलं नाही. पुन्हा विचारा.
done-generic = झालं.

## हवी असलेली माहिती

need-topic = तुम्हाला कशाबद्दल शिकायचं आहे?
need-legal-topic = कशाबद्दल आहे, जसं मजुरी, जमीन, किंवा घरातली मारहाण?
need-skill = कोणतं कौशल्य?
need-hours = किती तासांसाठी?
need-kind = कोणत्या प्रकारचं काम?
need-place = कोणत्या ठिकाणी?
need-pay = तुम्ही किती रुपये देणार?
need-gig = कोणतं काम? पहिलं, दुसरं, किंवा कामाचं नाव सांगा.
need-choice = उत्तराचा नंबर सांगा, किंवा उत्तरच सांगा.
need-person = कोणत्या ताई? पहिली, दुसरी, किंवा नाव सांगा.
need-session = कोणती शिकवणी? पहिली किंवा दुसरी सांगा.
need-craft = कोणती कला आहे?
need-query = तुम्ही काय शोधता आहात?
need-question = तुमचा प्रश्न काय आहे?
need-policy = कोणता नियम हवा आहे, जसं परत करणं, डिलिव्हरी किंवा पैसे भरणं?
need-order-id = ऑर्डर नंबर काय आहे?
need-phone = तुमचा फोन नंबर काय आहे?
need-reason = तुम्हाला हे का परत करायचं आहे?
need-language = कोणत्या भाषेत?
need-text = कशाचं भाषांतर करू? ते बोला किंवा लिहा.
need-grade = कोणत्या इयत्तेसाठी?
need-time = दिवसात कोणत्या वेळी?
need-purpose = कोणतं? पहिलं, दुसरं किंवा तिसरं म्हणा.
need-happened-on = ते कोणत्या दिवशी झालं? असं सांगा: मागचा सोमवार, किंवा पाच मार्च.
need-type-it = मला ते कळलं नाही. लिहून सांगा, किंवा स्क्रीनवर निवडा.
not-found-generic = ते मला सापडलं नाही.

## लहान नावं

intent-learning-browse = धडे बघणं
intent-learning-start = धडा सुरू करणं
intent-learning-progress = आपली प्रगती बघणं
intent-skills-teach = एखादं कौशल्य शिकवणं
intent-skills-find = कौशल्य शिकवणारी शोधणं
intent-skills-balance = आपले तास बघणं
intent-gigs-search = काम शोधणं
intent-gigs-apply = कामासाठी नाव देणं
intent-gigs-post = कुणाला काम देणं
intent-gigs-status = आपल्या अर्जाबद्दल विचारणं
intent-gigs-cancel = काम किंवा अर्ज मागे घेणं
intent-artisan-assess = आपली कला तपासून घेणं
intent-artisan-price = आपल्या वस्तूची किंमत ठरवणं
intent-artisan-buyers = गिऱ्हाईक शोधणं
intent-artisan-portfolio = आपलं काम दाखवणं
intent-legal-ask = आपले हक्क जाणून घेणं
intent-legal-emergency = तातडीची मदत घेणं
intent-shop-search-products = काही विकत घेणं
intent-shop-product-details = वस्तूबद्दल जाणून घेणं
intent-shop-track-order = ऑर्डर कुठे आहे ते बघणं
intent-shop-order-details = आपली ऑर्डर बघणं
intent-shop-cancel-order = ऑर्डर रद्द करणं
intent-shop-search-faqs = दुकान कसं चालतं ते जाणून घेणं
intent-shop-get-policy = दुकानाचे नियम जाणून घेणं
intent-shop-initiate-return = वस्तू परत करणं
intent-shop-return-status = परत केलेल्या वस्तूबद्दल विचारणं
intent-school-ask = अभ्यासात मदत घेणं
intent-school-simplify = मजकूर सोपा करून घेणं
intent-school-translate = भाषांतर करून घेणं
intent-account-privacy = तुमचं काय ठेवते ते जाणून घेणं
intent-account-withdraw = दिलेल्या सगळ्या परवानग्या मागे घेणं
intent-account-forget = तुमचं सगळं पुसून टाकणं
intent-general-human = माणसाशी बोलायचं

## धोका

emergency-violence = आधी तुमची सुरक्षा: आत्ता { $emergency } वर फोन करा, पैसे लागत नाहीत. { $women } किंवा { $women_police } वरही रात्रंदिवस फोन करता येतो. जमलं तर जिथे इतर माणसं आहेत तिथे जा.
emergency-self-harm = तुम्ही मला सांगितलं ते बरं केलं; आत्ता एकट्या राहू नका. { $mental_health } वर फोन करा, रात्रंदिवस मोफत आहे; याच क्षणी धोका असेल तर { $emergency } वर फोन करा. जवळच्या एका माणसालाही सांगा.
emergency-child = आधी मुलाची सुरक्षा: आत्ता { $child } किंवा { $emergency } वर फोन करा, पैसे लागत नाहीत. तिथे रात्रंदिवस मदत मिळते. जमलं तर मुलाजवळ थांबा.
emergency-medical = रुग्णवाहिकेसाठी आत्ता { $ambulance } किंवा { $emergency } वर फोन करा. माझ्या उत्तराची वाट बघू नका. जवळच्या कुणाला तरी सोबत थांबायला सांगा.
emergency-fraud = लगेच { $cyber } वर फोन करा, म्हणजे पैसे थांबवता येतील. मग आपल्या बँकेला फोन करा. कोणी धमकावलं तर { $emergency } वर फोन करा.
emergency-still = अजून धोका असेल तर { $emergency } वर फोन करा. मी इथेच आहे. काय हवं ते सांगा.

## कायदा

legal-topic = विषय: { $topic }.
legal-source = हे { $act } च्या कलम { $section } मध्ये आहे, { $date } रोजी तपासलेलं.
legal-source-act = हे { $act } मध्ये आहे, { $date } रोजी तपासलेलं.
legal-unverified = याची { $place } कडे विचारून खात्री करा; अजून कोणत्या वकिलाने हे तपासलेलं नाही.
legal-stale = हे { $date } रोजी तपासलेलं आहे, आता बदललेलं असू शकतं. काही करण्याआधी खात्री करा.
legal-no-match = याचं तपासलेलं उत्तर माझ्याकडे नाही, म्हणून मी अंदाजाने सांगणार नाही. मोफत कायदेशीर सल्ल्यासाठी { $number } वर फोन करा.
legal-which-topic = मी { $first }, { $second } किंवा { $third } याबद्दल सांगू शकते. कोणतं सांगू?
legal-which-topic-two = मी { $first } किंवा { $second } याबद्दल सांगू शकते. कोणतं सांगू?
legal-helpline = तुम्ही { $name } यांना { $number } वर फोन करू शकता.
legal-helpline-free = तुम्ही { $name } यांना { $number } वर फोन करू शकता, पैसे लागत नाहीत.
legal-disclaimer = ही सर्वसाधारण माहिती आहे, वकिलाचा सल्ला नाही.
legal-next-person = पुढे यांना विचारा: { $person }.
legal-jurisdiction-unknown = हे प्रत्येक राज्यात वेगळं असतं. तुम्ही कोणत्या राज्यात राहता?
legal-old-law = { $date } पासून जे घडते त्याला { $old } लागू नाही; त्याच्या जागी { $new } आहे.
legal-old-law-counts = { $date } पूर्वी जे घडले त्याला { $old } लागू आहे. त्यानंतर { $new } आहे.
legal-helpline-old = हा क्रमांक शेवटचा { $date } रोजी पाहिला होता.
legal-bring = असेल तर हे सोबत न्या: { $papers }.
legal-last-day = { $weekday }, { $date } पर्यंत: { $what }.
legal-last-day-past = तो दिवस निघून गेला आहे. तरीही लवकर इथे विचारा: { $place }.
legal-last-day-longer = { $date } पर्यंत आणखी वेळ मिळू शकतो.
legal-within = { $period } च्या आत: { $what }.
legal-period-months = { $count } महिने
legal-period-days = { $count } दिवस
legal-last-day-none = याची तपासलेली शेवटची तारीख मला माहीत नाही. थांबू नका; लवकर { $place } इथे विचारा.
legal-handover-title = कायद्याची मदत करणारी स्वयंसेविका
legal-handover-offer = तुमची गोष्ट कायद्याची मदत करणाऱ्या स्वयंसेविकेपर्यंतही पोहोचवू शकते. पोहोचवू का?
legal-handover-read-back = मी फक्त एवढंच सांगेन: विषय, { $topic }, आणि तुमची भाषा, { $language }. तुमचे शब्द, नाव किंवा नंबर नाही. सांगू का?
legal-handover-read-back-place = मी फक्त एवढंच सांगेन: विषय, { $topic }, तुमची भाषा, { $language }, आणि तुमचं ठिकाण, { $place }. तुमचे शब्द, नाव किंवा नंबर नाही. सांगू का?
legal-handover-done = मी पोहोचवलं. तुमचा कोड आहे { $code }. तिथे गेल्यावर स्वयंसेविकेला हाच कोड सांगा.
legal-scheme-offer = { $scheme } तुमच्यासाठी आहे का, हे मिळून पाहूया का?
legal-scheme-yes = तुम्ही सांगितले त्यावरून { $scheme } तुमच्यासाठी असू शकते. { $place } कडे विचारा.
legal-scheme-no = तुम्ही सांगितले त्यावरून { $scheme } तुमच्यासाठी नाही, कारण: { $reason }. हे बदलले तर पुन्हा विचारा.
legal-letter-offer = याबद्दल पत्र लिहायला मदत करू का?
legal-letter-start = मी काही छोटे प्रश्न विचारते. मी काही पाठवत नाही आणि ठेवत नाही.
legal-letter-ready = तुमचे पत्र तयार आहे. आता वाचून दाखवते.
legal-letter-go-on = तुम्ही सुरक्षित झालात की हो म्हणा, मग पत्र पुढे लिहू.
legal-person-legal-services = न्यायालयातील मोफत कायदा मदत कार्यालय
legal-person-one-stop-centre = वन स्टॉप सेंटर
legal-person-child-marriage-officer = बालविवाह प्रतिबंध अधिकारी
legal-person-cyber-police = सायबर पोलीस
legal-person-protection-officer = संरक्षण अधिकारी
legal-person-labour-office = कामगार कार्यालय
legal-person-asha-worker = आशा ताई
legal-person-panchayat = पंचायत कार्यालय
legal-person-ration-office = रेशन कार्यालय
legal-person-local-committee = जिल्ह्याची तक्रार समिती
legal-person-common-service-centre = सेवा केंद्र
legal-person-bank = बँक
legal-person-anganwadi = अंगणवाडी
legal-person-hospital = सरकारी रुग्णालय
legal-person-post-office = टपाल कार्यालय
legal-person-gas-agency = गॅस एजन्सी
legal-person-handicraft-office = हस्तकला कार्यालय
legal-person-industries-centre = जिल्हा उद्योग केंद्र
legal-person-trifed-office = आदिवासी बाजार कार्यालय

## काम

gigs-found = { $count ->
    [one] एक काम मिळालं.
   *[other] { $count } कामं मिळाली.
}
gigs-found-kind = { $count ->
    [one] एक काम मिळालं: { $kind }.
   *[other] { $count } कामं मिळाली: { $kind }.
}
gigs-item-hour = { $position }: { $title }, ठिकाण { $place }, तासाला { $pay }.
gigs-item-job = { $position }: { $title }, ठिकाण { $place }, पूर्ण कामाचे { $pay }.
gigs-item-distance = हे { $distance } लांब आहे.
gigs-choose = नाव देण्यासाठी "पहिलं" म्हणा.
gigs-choose-one = तुम्हाला यासाठी नाव द्यायचं आहे का?
gigs-none = असं काम आत्ता सापडलं नाही. मी दुसरं काम, किंवा दुसऱ्या ठिकाणी शोधू शकते.
gigs-none-kind = आत्ता { $kind }, असं काम सापडलं नाही. मी दुसरं काम, किंवा दुसऱ्या ठिकाणी शोधू शकते.
gigs-none-place = आत्ता { $place } इथे काम सापडलं नाही. मी दुसऱ्या ठिकाणी शोधू शकते.
gigs-apply-confirm = तुम्हाला { $place } इथल्या { $title } या कामासाठी नाव द्यायचं आहे, पैसे { $pay }. तुमचं नाव पाठवू का? हो किंवा नाही सांगा.
gigs-apply-confirm-hour = तुम्हाला { $place } इथल्या { $title } या कामासाठी नाव द्यायचं आहे, तासाला { $pay }. तुमचं नाव पाठवू का? हो किंवा नाही सांगा.
gigs-applied = झालं, { $title } या कामासाठी तुमचं नाव पाठवलं. ते तुम्हाला कळवतील.
gigs-already-applied = { $title } या कामासाठी तुम्ही आधीच नाव दिलं आहे.
gigs-closed = { $title } हे काम आता बंद झालं आहे.
gigs-not-found = ते काम मला सापडलं नाही.
gigs-below-wage = हे पैसे किमान वेतनापेक्षा कमी आहेत, म्हणून मी हे काम टाकू शकत नाही. कमीत कमी तासाला { $pay } हवेत.
gigs-post-confirm = तुम्हाला { $pay } देऊन हे काम द्यायचं आहे: { $kind }. हे काम टाकू का? हो किंवा नाही सांगा.
gigs-posted = झालं, तुमचं काम टाकलं आहे: { $kind }.
gigs-status-none = तुम्ही अजून कोणत्याही कामासाठी नाव दिलेलं नाही.
gigs-status-count = { $count ->
    [one] तुम्ही एका कामासाठी नाव दिलं आहे.
   *[other] तुम्ही { $count } कामांसाठी नाव दिलं आहे.
}
gigs-status-accepted = { $title }: तुमची निवड झाली आहे.
gigs-status-rejected = { $title }: दुसऱ्या कुणाची तरी निवड झाली.
gigs-status-withdrawn = { $title }: तुम्ही नाव मागे घेतलं होतं.
gigs-status-closed = { $title }: हे काम बंद झालं आहे.

## शिकणं

learning-found = { $count ->
    [one] एक धडा आहे.
   *[other] { $count } धडे आहेत.
}
learning-found-topic = { $count ->
    [one] { $topic } या विषयावर एक धडा आहे.
   *[other] { $topic } या विषयावर { $count } धडे आहेत.
}
learning-item = { $position }: { $title }, { $minutes }.
learning-choose = कोणता सुरू करू?
learning-topics = तुम्ही { $first }, { $second }, { $third } आणि आणखी बरंच शिकू शकता. काय शिकायचं आहे?
learning-start = { $title } सुरू करूया. याला { $minutes } लागतील.
learning-resume = { $title } जिथे सोडलं होतं, तिथून पुढे ऐकूया.
learning-part = भाग { $number }, एकूण { $total }.
learning-finished = तुम्ही { $title } पूर्ण केलं. शाब्बास!
learning-next = पुढे सांगू का?
learning-none = यावर अजून धडा नाही. तुम्ही { $first }, { $second } किंवा { $third } शिकू शकता.
learning-not-in-language = हा धडा अजून तुमच्या भाषेत नाही. मी तो { $language } भाषेत सांगते.
learning-progress = { $count ->
    [one] तुम्ही { $total } पैकी एक धडा पूर्ण केला आहे.
   *[other] तुम्ही { $total } पैकी { $count } धडे पूर्ण केले आहेत.
}
learning-progress-none = तुम्ही अजून एकही धडा सुरू केलेला नाही. काय शिकायचं ते सांगा.
learning-progress-open = { $title } अर्धवट आहे. पुढे सांगू का?
learning-quiz-intro = आता जे ऐकलं त्यावर काही छोटे प्रश्न.
learning-option = { $number }: { $text }.
learning-right = बरोबर आहे.
learning-wrong = नाही, बरोबर उत्तर आहे: { $answer }.
learning-score = { $count } पैकी { $right } बरोबर.
learning-hear-again = धडा पुन्हा एकदा ऐका, मग सोपं जाईल. पुन्हा सांगू का?
learning-next-title = पुढचा धडा आहे: { $title }. सुरू करू का?
learning-paused = मी थांबले, कुठे थांबलो ते लक्षात ठेवलं आहे. पुढे ऐकायचं असेल तर "पुढे सांग" म्हणा.
learning-review-offer = { $count ->
    [one] आधीच्या धड्यांतला एक प्रश्न पुन्हा विचारायचा आहे. विचारू का?
   *[other] आधीच्या धड्यांतले { $count } प्रश्न पुन्हा विचारायचे आहेत. विचारू का?
}
learning-review-none = सध्या तुम्हाला सगळं आठवतंय. आज उजळणीला काही नाही.
learning-review-intro = बघूया, काय काय लक्षात आहे.
learning-learnt = तुम्ही शिकलात: { $titles }.
learning-streak = तुम्ही सलग { $count } दिवस शिकत आहात.
learning-credits = { $count ->
    [one] तुम्ही एका धड्याचे प्रश्न पास केले आहेत.
   *[other] तुम्ही { $count } धड्यांचे प्रश्न पास केले आहेत.
}
learning-all-done = इथले सगळे धडे तुम्ही ऐकले. शाब्बास!

## वेळ बँक

skills-balance = वेळ बँकेत तुमचे { $hours } आहेत.
skills-found = { $count ->
    [one] { $skill } शिकवणारी एक ताई आहे.
   *[other] { $skill } शिकवणाऱ्या { $count } ताई आहेत.
}
skills-item = { $position }: { $name }, { $place } इथून.
skills-none = इथे अजून { $skill } शिकवणारं कोणी नाही.
skills-teach-confirm = तुम्हाला { $hours } { $skill } शिकवायचं आहे. तुमचं नाव लिहू का? हो किंवा नाही सांगा.
skills-taught = झालं, { $skill } शिकवणाऱ्यांमध्ये तुमचं नाव लिहिलं.
skills-book-confirm = { $name } यांच्याकडून { $skill } शिकायला तुमच्या खात्यातले { $hours } जातील. वेळ पक्की करू का? हो किंवा नाही सांगा.
skills-balance-zero = वेळ बँकेत अजून तुमचा वेळ जमा नाही. तरी तुम्ही { $left } शिकू शकता आणि वेळ नंतर परत देऊ शकता.
skills-balance-owed = तुम्ही दिलेल्या वेळेपेक्षा { $hours } जास्त घेतले आहेत. अजून { $left } घेता येतील.
skills-set-aside = चालू असलेल्या शिकवणीसाठी तुमचे { $hours } बाजूला ठेवले आहेत.
skills-month = या महिन्यात { $earned } आले आणि { $spent } गेले.
skills-waiting = { $count ->
    [one] एक शिकवणी तुमची वाट पाहत आहे.
   *[other] { $count } शिकवण्या तुमची वाट पाहत आहेत.
}
skills-waiting-answer = { $position }: एका ताईंना तुमच्याकडून { $skill } शिकायचं आहे, वेळ { $hours }.
skills-waiting-finish = { $position }: तुम्ही { $skill } शिकवायचं ठरवलं होतं, वेळ { $hours }. ते झालं का?
skills-waiting-confirm = { $position }: शिकवणाऱ्या ताई म्हणतात, तुम्ही { $skill } शिकलात, वेळ { $hours }.
skills-waiting-choose-one = हे आता पुरं करू का?
skills-waiting-choose = हे पुरं करण्यासाठी "पहिलं" म्हणा.
skills-nothing-waiting = वेळ बँकेत तुमच्यासाठी आता काही बाकी नाही.
skills-item-name = { $position }: { $name }.
skills-item-place = { $position }: { $place } इथली एक ताई.
skills-item-neighbour = { $position }: शेजारची एक ताई.
skills-choose-one = तुम्हाला यांच्याकडून शिकायचं आहे का?
skills-choose = वेळ मागण्यासाठी "पहिलं" म्हणा.
skills-book-confirm-neighbour = { $skill } शिकायला तुमच्या खात्यातले { $hours } जातील. वेळ मागू का? हो किंवा नाही सांगा.
skills-asked = झालं, { $skill } शिकवणाऱ्या ताईंना विचारलं आहे. त्यांचं उत्तर येईपर्यंत तुमचे { $hours } बाजूला ठेवले आहेत.
skills-agree-confirm = तुम्ही { $skill } शिकवाल, वेळ { $hours }, आणि तेवढाच वेळ तुमच्या खात्यात जमा होईल. शिकणाऱ्या ताईंना हो सांगू का? हो किंवा नाही सांगा.
skills-agreed = झालं, तुम्ही { $skill } शिकवाल. शिकवून झाल्यावर मला सांगा.
skills-finish-confirm = तुम्ही { $skill } शिकवलं, वेळ { $hours }. हे बरोबर आहे का? हो किंवा नाही सांगा.
skills-finished = झालं. शिकणाऱ्या ताईंनीही हो म्हटलं की वेळ तुमच्या खात्यात येईल.
skills-settle-confirm = तुम्ही { $skill } शिकलात, वेळ { $hours }, आणि हा वेळ शिकवणाऱ्या ताईंना जाईल. हे बरोबर आहे का? हो किंवा नाही सांगा.
skills-settled = झालं, { $hours } शिकवणाऱ्या ताईंच्या खात्यात गेले.
skills-taught-already = { $skill } शिकवणाऱ्यांमध्ये तुमचं नाव आधीच आहे.
skills-offer-gone = या ताई आता शिकवत नाहीत.
skills-floor = याला { $hours } लागतील, आणि तुम्हाला आता फक्त { $left } घेता येतील. आधी काही शिकवा, मग पुन्हा शिकता येईल.
skills-ceiling = या ताईंना आता आणखी वेळ घेता येत नाही. दुसऱ्या कुणाला तरी निवडा.
skills-day-cap = एका दिवसात { $hours } पेक्षा जास्त होत नाही.
skills-not-open = या खात्यातून आता नवीन शिकवणी होत नाही.
sheet-title = वेळ बँकेचा हिशोब
sheet-check = पडताळणी क्रमांक
sheet-rows = नोंदी
sheet-sum = सगळ्या खात्यांची बेरीज
sheet-account = खातं
sheet-balance = मिनिटं
sheet-aside = बाजूला ठेवलेले
sheet-good = हिशोब बरोबर आहे.
sheet-bad = हिशोबात चूक आहे.

## बंद असलेले भाग

closed-artisan = कलाकुसरीचा भाग इथे अजून सुरू झालेला नाही. तुम्ही काम किंवा धडा विचारा, किंवा माणसाशी बोलायचं आहे असं सांगा.
closed-shop = दुकान इथे अजून सुरू झालेलं नाही. तुम्ही काम किंवा धडा विचारा, किंवा माणसाशी बोलायचं आहे असं सांगा.
closed-school = शाळेच्या अभ्यासाची मदत इथे अजून सुरू झालेली नाही. तुम्ही एखादा धडा विचारा, किंवा माणसाशी बोलायचं आहे असं सांगा.
translate-failed = याचं भाषांतर मला जमलं नाही. लहान वाक्य, त्याच भाषेच्या लिपीत बोला किंवा लिहा.
closed-gigs = दुसऱ्यांना काम देण्याचा भाग इथे अजून सुरू झालेला नाही. तुम्ही काम शोधू शकता, किंवा माणसाशी बोलायचं आहे असं सांगा.

## सदस्य

problem-misheard-code = हा सदस्य नंबर बरोबर वाटत नाही. हळूहळू पुन्हा सांगा.
problem-wrong-pin = सदस्य नंबर किंवा पिन बरोबर नाही. पुन्हा करा.
problem-weak-pin = हा पिन कुणालाही सहज कळेल. दुसरे आकडे निवडा.
problem-locked = फार वेळा चुकीचा पिन दिला गेला. या पेटीची काळजी घेणाऱ्यांना सांगा.
problem-under-age = हे फक्त अठरा वर्षांच्या किंवा मोठ्या लोकांसाठी आहे.
problem-no-consent = तुम्ही याला नाही म्हटलं आहे. हवं असेल तर पुन्हा हो म्हणा.
notice-token-reused = कदाचित दुसऱ्या कुणीतरी तुमच्या नावाने वापर केला. मी तुम्हाला सगळीकडून साइन आउट केलं आहे. नवा पिन निवडा.
consent-asr = मी तुमचा आवाज फक्त समजून घेण्यासाठी ऐकते. आवाज ठेवला जात नाही.
consent-store-audio = तुमच्या आवाजाची रेकॉर्डिंग ठेवू का? ती कुलपात राहील, आणि थोडाच वेळ.
consent-learning = तुम्ही कोणते धडे ऐकले ते मी लक्षात ठेवते, म्हणजे तिथून पुढे ऐकता येईल. नाही म्हटलं तर विसरते.
consent-gig-profile = तुम्ही काम शोधता किंवा देता, त्यासाठी सांगितलेलं मी ठेवते. नाही म्हटलं तर मागे घेते.
consent-portfolio-public = ज्यांना पाहायचं आहे त्या सगळ्यांना तुमचं काम दाखवू का?
consent-legal-memory = तुमच्या हक्कांबद्दल काय विचारलं ते लक्षात ठेवू का, म्हणजे नंतर तिथून बोलता येईल?
consent-analytics = इतरांबरोबर मिळून तुमचं काम मोजू का? त्यात तुमचं नाव नसेल.
consent-whatsapp-optin = तुम्हाला व्हॉट्सॲपवर लिहू का?
consent-share-plv = तुमचा प्रश्न कायद्याची मदत करणाऱ्या स्वयंसेवकाला देऊ का?

## Her own data

account-notice = तुमचा आवाज मी ठेवत नाही. तुम्ही कोणते धडे ऐकले, कोणतं काम शोधलं किंवा दिलं, आणि शेजाऱ्यांबरोबरचे तुमचे तास, एवढंच लक्षात ठेवते.
account-notice-others = तुम्ही स्वतः शिकवायला किंवा करायला सांगता तेवढंच इतरांना दिसतं.
account-rights = हवं तेव्हा थांबवा, म्हणा "परवानगी मागे". "मला विसरून जा" म्हटलं तर तुमचं सगळं पुसून टाकते.
account-item-on = { $position }: { $purpose }. हे आत्ता चालू आहे.
account-item-off = { $position }: { $purpose }. हे आत्ता बंद आहे.
account-choose = बदलायचं असेल तर "पहिलं" म्हणा.
account-on-already = याची परवानगी तुम्ही आधीच दिली आहे: { $purpose }.
account-agree-confirm = तुम्ही याची परवानगी देता का? हो किंवा नाही म्हणा.
account-agree-key = मी परत ऐकू शकते तर 1 दाबा. नाही तर 2 दाबा.
account-agreed = झालं, तुम्ही परवानगी दिली: { $purpose }. हवं तेव्हा मागे घ्या.
account-withdrawn = झालं, हे बंद केलं: { $purposes }.
account-gone-learning = तुम्ही कोणते धडे ऐकले ते मी विसरले आहे.
account-gone-gig-profile = तुमचे चालू अर्ज आणि तुम्ही टाकलेलं काम मागे घेतलं आहे.
account-gone-share-plv = स्वयंसेवकासाठी ठेवलेलं पुसून टाकलं आहे.
account-gone-asr = आतापासून मी तुमचा आवाज ऐकणार नाही. तुम्ही लिहू शकता, किंवा बटण दाबू शकता.
account-off-already = हे आधीच बंद आहे: { $purpose }.
account-nothing-on = मागे घेण्यासारखं आत्ता काही चालू नाही.
account-forget = हो म्हटलं तर तुमचं सगळं पुसून टाकते: तुमचे धडे, तुमचं काम, तुम्ही दिलेल्या परवानग्या, आणि हे बोलणं.
account-forget-code = तुमचा सदस्य नंबर आणि पिनही जाईल.
account-forget-stays = शेजाऱ्यांशी बदललेले तास आणि पूर्ण झालेली कामं वहीत राहतील, पण तुमच्या नावाशिवाय.
account-forget-confirm = हे परत आणता येणार नाही. तुम्हाला विसरून जाऊ का? हो किंवा नाही म्हणा.
account-forgotten = झालं, मी तुम्हाला विसरले आहे. तुमच्या पावतीचा नंबर { $receipt } आहे.
account-forgotten-here = तुमच्याकडे सदस्य नंबर आणि पिनही असेल तर स्क्रीनवर त्याने साइन इन करा आणि पुन्हा सांगा.

## अडचणी

problem-bad-request = ही विनंती वाचता आली नाही.
problem-invalid-audio = ही रेकॉर्डिंग वाचता आली नाही.
problem-empty-audio = ही रेकॉर्डिंग रिकामी आहे.
problem-too-long = ही रेकॉर्डिंग फार लांब आहे. जास्तीत जास्त { $seconds } सेकंद चालतील.
problem-too-large = ही फाईल फार मोठी आहे.
problem-no-speech = या रेकॉर्डिंगमध्ये बोलणं ऐकू आलं नाही.
problem-unknown-language = ही भाषा मला माहीत नाही.
problem-missing-model = यासाठी लागणारा भाग इथे बसवलेला नाही.
problem-busy = आत्ता खूप लोक विचारत आहेत. थोड्या वेळाने पुन्हा करा.
problem-timeout = याला फार वेळ लागला. पुन्हा करा.
problem-not-found = हे सापडलं नाही.
problem-unauthorized = आधी साइन इन करा.
problem-forbidden = हे करायची तुम्हाला परवानगी नाही.
problem-conflict = मधल्या वेळेत हे दुसऱ्या कुणीतरी बदललं.
problem-limit-reached = वेळ बँकेची एक मर्यादा आड येत आहे.
problem-duplicate-id = ही ओळख आधीच दुसऱ्या कशासाठी वापरली आहे.
problem-rate-limited = हे फार वेळा झालं. जरा थांबा.
problem-unsupported = हे इथे करता येत नाही.
problem-unavailable = हा भाग आत्ता चालत नाही.
problem-internal = इथे काहीतरी चुकलं. यात तुमची चूक नाही.

## संख्या

value-hours-minutes = { $hours } { $minutes }
value-date = { $day } { $month } { $year }
value-per-hour = तासाला { $amount }

## Paid work, step by step

gigs-title = { $kind } काम
gigs-neighbour = एक शेजारी
gigs-why-walk = तिथे चालत जाता येईल.
gigs-too-many = तुमची { $count } कामं आधीच सुरू आहेत. आधी एक पूर्ण करा किंवा नाव मागे घ्या.
gigs-place-unknown = { $place } नावाचं ठिकाण मला सापडलं नाही. काम कोणत्या शहरात किंवा गावात आहे?
gigs-post-confirm-day = तुम्हाला { $place } इथे { $kind } काम द्यायचं आहे, { $time }, रोज { $hours }, रोजचे { $pay }. हे टाकू का? हो किंवा नाही म्हणा.
gigs-post-impossible = हे काम मी टाकू शकत नाही. एका दिवसाचं काम 15 मिनिटं ते 12 तास असावं.
gigs-post-scam = हे मी टाकू शकत नाही: काम करणारीकडे पैसे, कागदपत्रं किंवा गुप्त नंबर मागायला मनाई आहे.
gigs-waiting = { $count ->
    [one] एका गोष्टीवर तुमचं उत्तर हवं आहे.
   *[other] { $count } गोष्टींवर तुमचं उत्तर हवं आहे.
}
gigs-waiting-accept = { $position }: { $title } साठी तुमची निवड झाली आहे, एकूण { $pay }. त्यांना तुमचं उत्तर हवं आहे.
gigs-waiting-start = { $position }: { $title } हे काम तुमचं आहे. सुरू केलं की सांगा.
gigs-waiting-submit = { $position }: { $title } चालू आहे. पूर्ण झालं की सांगा.
gigs-waiting-received = { $position }: { $title }. तुमचे { $pay } मिळाले का?
gigs-waiting-offer = { $position }: { $title } साठी कोणीतरी नाव दिलं आहे.
gigs-waiting-approve = { $position }: काम करणारी म्हणते { $title } पूर्ण झालं.
gigs-waiting-paid = { $position }: { $title }. तुम्ही { $pay } दिले का?
gigs-accept-confirm = { $title }, रोज { $hours }, { $days } दिवस, एकूण { $pay }. हे काम घेणार का? हो किंवा नाही म्हणा.
gigs-start-confirm = तुम्ही { $title } आता सुरू करत आहात. त्यांना सांगू का? हो किंवा नाही म्हणा.
gigs-submit-confirm = तुम्ही { $title } पूर्ण केलं. त्यांना सांगू का? हो किंवा नाही म्हणा.
gigs-received-confirm = { $title } चे { $pay } तुम्हाला मिळाले. बरोबर आहे का? हो किंवा नाही म्हणा.
gigs-offer-confirm = { $title } हे काम सगळ्यात योग्य उमेदवाराला एकूण { $pay } मध्ये द्यायचं आहे. तिला विचारू का? हो किंवा नाही म्हणा.
gigs-approve-confirm = { $title } पूर्ण झालं, तुम्हाला { $pay } द्यायचे आहेत. तसं सांगू का? हो किंवा नाही म्हणा.
gigs-paid-confirm = तुम्ही { $title } चे { $pay } दिले. बरोबर आहे का? हो किंवा नाही म्हणा.
gigs-accepted = झालं, { $title } हे काम आता तुमचं आहे.
gigs-contact = त्यांच्याशी इथे बोलता येईल: { $contact }.
gigs-step-done = झालं, मी त्यांना सांगितलं.
gigs-paid-said = मी नोंद केली. दुसरी बाजूही हो म्हणाली की काम पूर्ण.
gigs-finished = सगळं पूर्ण: { $title } चे पैसे मिळाले आणि काम बंद झालं.
gigs-full = दुसरं कोणीतरी आधी आलं, शेवटची जागा भरली.
gigs-late = त्याची वेळ निघून गेली.
gigs-nothing-waiting = आत्ता तुमच्यासाठी काही बाकी नाही.
gigs-waiting-rate = { $position }: { $title } संपलं. कसं झालं ते सांगा.
gigs-going-offered = { $position }: { $title }. तुमच्या प्रस्तावाला अजून उत्तर आलं नाही.
gigs-going-agreed = { $position }: { $title } ठरलं आहे, अजून सुरू झालं नाही.
gigs-going-working = { $position }: { $title } चं काम चालू आहे.
gigs-going-checking = { $position }: { $title }. तुम्ही पूर्ण केलं, त्यांनी अजून पाहिलं नाही.
gigs-going-disputed = { $position }: { $title }. मध्यस्थ त्यात लक्ष घालत आहेत.
gigs-going-applied = { $position }: { $title }. तुम्ही उत्तराची वाट पाहत आहात.
gigs-going-posted = { $position }: { $title }. तुम्ही टाकलेलं काम खुलं आहे.
gigs-going-choose-one = याबद्दल काही करायचं आहे का?
gigs-going-choose = काही करायचं असेल तर "पहिलं" म्हणा.
gigs-else = { $title } चं काय करायचं? नंबर सांगा.
gigs-choice = { $position }: { $name }.
gigs-ending = { $position }: { $title }, { $name }.
gigs-ending-which = काय मागे घ्यायचं आहे? नंबर सांगा.
gigs-ending-none = मागे घेण्यासारखं आत्ता काही नाही.
gigs-do-decline = या कामाला नकार देणं
gigs-do-cancel = हे काम रद्द करणं
gigs-do-take-back = प्रस्ताव मागे घेणं
gigs-do-rework = पुन्हा करायला सांगणं
gigs-do-no-show = कोणी आलंच नाही
gigs-do-dispute = काहीतरी अडचण आहे
gigs-do-claim = किती बाकी आहे ते सांगणं
gigs-do-unapply = आपलं नाव मागे घेणं
gigs-do-close = कामाची जाहिरात बंद करणं
gigs-reason-which = का? नंबर किंवा कारण सांगा.
gigs-about-which = कशाबद्दल आहे? नंबर सांगा.
gigs-about-not-paid = पैसे मिळालेच नाहीत
gigs-about-paid-less = पैसे कमी मिळाले
gigs-about-hours = तासांबद्दल
gigs-about-quality = कामाच्या दर्जाबद्दल
gigs-about-not-done = काम झालंच नाही
gigs-about-conduct = माझ्याशी वागणूक
gigs-about-other = दुसरं काही
gigs-owed = अजून किती रुपये बाकी आहेत?
gigs-owed-most = जास्तीत जास्त { $pay } असू शकतात.
gigs-score = कसं झालं? एक ते पाच सांगा: एक खूप वाईट, पाच खूप छान.
gigs-score-range = एक ते पाच मधला नंबर हवा.
gigs-score-1 = खूप वाईट
gigs-score-2 = वाईट
gigs-score-3 = ठीकठाक
gigs-score-4 = छान
gigs-score-5 = खूप छान
gigs-decline-confirm = तुम्हाला { $title } नको आहे. त्यांना सांगू का? हो किंवा नाही म्हणा.
gigs-cancel-counts = हे तुमच्या नावावर धरलं जाईल.
gigs-cancel-free = हे तुमच्या नावावर धरलं जाणार नाही.
gigs-cancel-confirm = तुम्ही { $title } रद्द करत आहात, कारण: { $reason }. त्यांना सांगू का? हो किंवा नाही म्हणा.
gigs-take-back-confirm = तुम्ही { $title } चा प्रस्ताव मागे घेत आहात. त्यांना सांगू का? हो किंवा नाही म्हणा.
gigs-rework-confirm = { $title } अजून नीट झालं नाही, पुन्हा करायला हवं. त्यांना सांगू का? हो किंवा नाही म्हणा.
gigs-no-show-confirm = { $title } साठी कोणी आलं नाही. तशी नोंद करू का? हो किंवा नाही म्हणा.
gigs-dispute-confirm = { $title } मध्ये अडचण आहे: { $reason }, तुमच्या म्हणण्याप्रमाणे { $pay } बाकी आहेत. मध्यस्थांना ठरवायला सांगू का? हो किंवा नाही म्हणा.
gigs-claim-confirm = तुमच्या म्हणण्याप्रमाणे { $title } चे { $pay } बाकी आहेत. मध्यस्थांना सांगू का? हो किंवा नाही म्हणा.
gigs-unapply-confirm = तुम्ही { $title } मधून आपलं नाव मागे घेत आहात. करू का? हो किंवा नाही म्हणा.
gigs-close-confirm = तुम्ही { $title } ची जाहिरात बंद करत आहात, मग कोणी नाव देऊ शकणार नाही. करू का? हो किंवा नाही म्हणा.
gigs-rate-confirm = तुम्ही { $title } ला { $most } पैकी { $score } देत आहात. नोंद करू का? हो किंवा नाही म्हणा.
gigs-unapplied = झालं, { $title } मधून तुमचं नाव काढलं.
gigs-posting-closed = झालं, { $title } ची जाहिरात बंद झाली.
gigs-disputed = झालं. मध्यस्थ { $day } पर्यंत निर्णय देतील.
gigs-rated = धन्यवाद, मी नोंद केली. दोघांनी सांगितल्यावर, किंवा { $days } दिवसांनी, दुसऱ्या बाजूला ते दिसेल.
gigs-rated-already = हे तुम्ही आधीच सांगितलं आहे.
gigs-only-walk = सगळी कामं चालत जाण्याच्या अंतरावर आहेत.
gigs-only-daylight = सगळ्या कामांवरून अंधार पडायच्या आत घरी पोहोचाल.
gigs-why-ride = ते तुम्हाला घरी सोडतील.
gigs-walk-from = कुठून चालत जाल? तुमचं गाव किंवा शहर सांगा.
gigs-none-walk = चालत जाण्याच्या अंतरावर असं काम आत्ता सापडलं नाही.
gigs-none-daylight = अंधार पडायच्या आत संपणारं असं काम आत्ता सापडलं नाही.
gigs-none-walk-daylight = चालत जाण्याच्या अंतरावर, अंधाराच्या आत संपणारं काम आत्ता सापडलं नाही.
gigs-wider = या अटीशिवाय शोधू का?
gigs-wider-name = या अटीशिवाय
problem-rule-forbids = इथल्या एका नियमानुसार हे करता येत नाही.

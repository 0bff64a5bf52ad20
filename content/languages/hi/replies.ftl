## सामान्य

greet-hello = नमस्ते, मैं आवाज़ हूँ। मैं काम ढूँढने, आपके हक बताने और कुछ नया सिखाने में मदद करती हूँ। आपको क्या चाहिए?
greet-again = नमस्ते। बताइए, क्या मदद करूँ?
help-options = आप मुझसे पास का काम, अपने हक, या कोई पाठ पूछ सकती हैं। बस अपनी बोली में बोलिए। किसी इंसान से बात करनी हो तो "इंसान" बोलिए।
more-offer = बाकी सुनने हों तो "और दिखाओ" बोलिए।
more-none = बस, इतने ही हैं।
help-more = और क्या-क्या पूछ सकती हैं, यह सुनने के लिए "और दिखाओ" बोलिए।
help-options-2 = आप पड़ोसियों से हुनर के घंटे अदल-बदल कर सकती हैं, अपने घंटे पूछ सकती हैं, या किसी को काम दे सकती हैं।
help-options-3 = आप अपनी अर्ज़ी का हाल या अपनी पढ़ाई का हाल पूछ सकती हैं, या किसी इंसान से बात कर सकती हैं।
help-options-4 = आप पूछ सकती हैं कि मैं आपका क्या रखती हूँ, दी हुई इजाज़त वापस ले सकती हैं, या अपना सब कुछ मिटवा सकती हैं।
key-yes = हाँ
key-no = नहीं
key-more = और
key-unknown = यह बटन यहाँ काम नहीं करता। क्या पूछ सकती हैं, यह सुनने के लिए 0 दबाइए।
help-learning = आप कोई पाठ सुन सकती हैं, जैसे बैंक का काम या सेहत। बोलिए, क्या सीखना है।
help-gigs = आप काम ढूँढ सकती हैं, काम के लिए नाम दे सकती हैं, या अपनी अर्ज़ी का हाल पूछ सकती हैं।
help-legal = आप अपने हक पूछ सकती हैं, जैसे मज़दूरी, ज़मीन, या घर में मारपीट के बारे में। अगर आप खतरे में हैं तो "मुझे बचाओ" बोलिए।
language-changed = ठीक है, अब मैं { $language } में बोलूँगी।
language-ask = आप कौन सी भाषा में बात करना चाहेंगी?
language-unavailable = यह भाषा मैं अभी नहीं बोल पाती। मैं हिंदी, अंग्रेज़ी और भारत की नौ और भाषाएँ बोलती हूँ।
goodbye = अच्छा, अपना ध्यान रखिए। जब मन करे, फिर आइए।
thanks-welcome = खुश रहिए। और कुछ चाहिए तो बताइए।
repeat-nothing = मैंने अभी कुछ कहा ही नहीं है। आप क्या पूछना चाहेंगी?
not-understood = यह बात समझ नहीं आई। ज़रा दूसरे शब्दों में बोलिए।
not-understood-options = यह भी समझ नहीं आया। आप काम, अपने हक, या कोई पाठ पूछ सकती हैं। या फिर "इंसान" बोलिए।
clarify-two = आप क्या करना चाहती हैं: { $first }, या { $second }?
clarify-one = क्या आप यह चाहती हैं: { $first }?
out-of-scope = इसमें मैं मदद नहीं कर पाऊँगी। मैं काम, आपके हक और पाठ में मदद कर सकती हूँ।
block = इसमें मैं मदद नहीं करूँगी। मैं काम, आपके हक और पाठ में मदद कर सकती हूँ।
block-report = इसमें मैं मदद नहीं करूँगी। अगर कोई आपके साथ ऐसा कर रहा है तो "मुझे बचाओ" बोलिए, मैं फोन नंबर दूँगी।
handoff = मैं किसी को आपकी मदद के लिए बुला रही हूँ। थोड़ा रुकिए, या मुफ़्त सलाह के लिए { $number } पर फोन कीजिए।
handoff-nobody = अभी बात करने के लिए कोई खाली नहीं है। मुफ़्त कानूनी सलाह के लिए { $number } पर, और खतरे में { $emergency } पर फोन कीजिए।
redacted-notice = आपने कोई निजी नंबर बताया था, मैंने उसे छिपा दिया है। ऐसे नंबर मुझे बताने की ज़रूरत नहीं है।
apology-slow = माफ़ कीजिए, इसमें बहुत देर लग रही है। थोड़ी देर में फिर पूछिए।
apology-unavailable = माफ़ कीजिए, यह हिस्सा अभी नहीं चल रहा। बाद में पूछिए, या किसी इंसान से बात करने को कहिए।
cancelled = ठीक है, मैं रुक गई।

## जो सुनाई नहीं दिया

heard-silence = मुझे कुछ सुनाई नहीं दिया। बटन दबाकर फिर से बोलिए।
heard-noise = बहुत शोर था। फोन मुँह के पास लाकर फिर बोलिए।
heard-too-long = यह बहुत लंबा हो गया। ज़रा छोटा करके बोलिए।
heard-unreadable = यह रिकॉर्डिंग खुल नहीं पाई। फिर से बोलिए, या लिखकर पूछिए।
heard-no-recogniser = इस भाषा को मैं अभी सुन नहीं पाती। आप लिखकर पूछिए।
heard-not-allowed = आपने अपनी आवाज़ सुनने से मना किया है, इसलिए मैंने नहीं सुना। खतरा हो तो { $emergency } पर फोन कीजिए।
heard-busy = अभी बहुत लोग बात कर रहे हैं। थोड़ी देर में फिर बोलिए।
heard-unsure = ठीक से सुनाई नहीं दिया। एक बार फिर बोलिए।
heard-unsure-twice = अब भी ठीक से सुनाई नहीं दिया। आप लिखकर भी पूछ सकती हैं, या नीचे का कोई बटन दबाइए।

## पक्का करना

confirm-generic = क्या मैं { $action }? हाँ या नहीं बोलिए।
confirm-again = करना हो तो हाँ बोलिए, नहीं करना हो तो नहीं बोलिए।
confirm-hesitate = आराम से सोच लीजिए, अभी कुछ नहीं हुआ है। करना हो तो हाँ, नहीं तो नहीं बोलिए।
confirm-aborted = ठीक है, मैंने नहीं किया।
confirm-aborted-subject = वह काम मैंने छोड़ दिया है।
confirm-expired = उस बात को देर हो गई, इसलिए मैंने नहीं किया। अब भी चाहिए तो फिर से बोलिए।
confirm-changed = बीच में कुछ बदल गया, इसलिए मैंने नहीं किया। फिर से पूछिए।
done-generic = हो गया।

## जो जानकारी चाहिए

need-topic = आप किस बारे में सीखना चाहेंगी?
need-legal-topic = बात किस बारे में है, जैसे मज़दूरी, ज़मीन, या घर में मारपीट?
need-skill = कौन सा हुनर?
need-hours = कितने घंटे के लिए?
need-kind = किस तरह का काम?
need-place = किस जगह?
need-pay = आप कितने रुपये देना चाहेंगी?
need-gig = कौन सा काम? पहला, दूसरा, या काम का नाम बोलिए।
need-choice = जवाब का नंबर बोलिए, या जवाब ही बोल दीजिए।
need-person = कौन सी बहन? पहली, दूसरी, या उनका नाम बोलिए।
need-session = कौन सी मुलाक़ात? पहली या दूसरी बोलिए।
need-craft = कौन सी कारीगरी है?
need-query = आप क्या ढूँढ रही हैं?
need-question = आपका सवाल क्या है?
need-policy = कौन सा नियम जानना है, जैसे वापसी, डिलीवरी या भुगतान?
need-order-id = ऑर्डर नंबर क्या है?
need-phone = आपका फोन नंबर क्या है?
need-reason = आप इसे क्यों लौटाना चाहती हैं?
need-language = किस भाषा में?
need-text = किसका अनुवाद करूँ? वह बात बोलिए या लिखिए।
need-grade = किस कक्षा के लिए?
need-time = दिन में किस समय?
need-purpose = कौन सा? पहला, दूसरा या तीसरा बोलिए।
need-happened-on = वह किस दिन की बात है? जैसे कहिए: पिछले सोमवार, या पाँच मार्च।
need-type-it = यह बात पकड़ में नहीं आई। लिखकर बताइए, या स्क्रीन पर चुन लीजिए।
not-found-generic = वह मुझे नहीं मिला।

## बातों के छोटे नाम

intent-learning-browse = पाठ देखना
intent-learning-start = पाठ शुरू करना
intent-learning-progress = अपनी पढ़ाई का हाल जानना
intent-skills-teach = कोई हुनर सिखाना
intent-skills-find = हुनर सिखाने वाली ढूँढना
intent-skills-balance = अपने घंटों का हिसाब जानना
intent-gigs-search = काम ढूँढना
intent-gigs-apply = काम के लिए नाम देना
intent-gigs-post = किसी को काम देना
intent-gigs-status = अपनी अर्ज़ी का हाल जानना
intent-gigs-cancel = काम या अर्ज़ी वापस लेना
intent-artisan-assess = अपनी कारीगरी की जाँच कराना
intent-artisan-price = अपने सामान का दाम जानना
intent-artisan-buyers = खरीदार ढूँढना
intent-artisan-portfolio = अपना काम दिखाना
intent-legal-ask = अपने हक जानना
intent-legal-emergency = तुरंत मदद पाना
intent-shop-search-products = कुछ खरीदना
intent-shop-product-details = सामान के बारे में जानना
intent-shop-track-order = ऑर्डर कहाँ है, यह जानना
intent-shop-order-details = अपना ऑर्डर देखना
intent-shop-cancel-order = ऑर्डर रद्द करना
intent-shop-search-faqs = दुकान कैसे चलती है, यह जानना
intent-shop-get-policy = दुकान के नियम जानना
intent-shop-initiate-return = सामान लौटाना
intent-shop-return-status = वापसी का हाल जानना
intent-school-ask = पढ़ाई में मदद लेना
intent-school-simplify = पाठ को आसान कराना
intent-school-translate = अनुवाद कराना
intent-account-privacy = मैं आपका क्या रखती हूँ, यह जानना
intent-account-withdraw = दी हुई सब इजाज़तें वापस लेना
intent-account-forget = अपना सब कुछ मिटवाना
intent-general-human = किसी इंसान से बात करना

## खतरा

emergency-violence = सबसे पहले आपकी सुरक्षा: अभी { $emergency } पर फोन कीजिए, पैसे नहीं लगते। { $women } या { $women_police } पर भी दिन-रात फोन कर सकती हैं। हो सके तो ऐसी जगह जाइए जहाँ और लोग हों।
emergency-self-harm = अच्छा किया जो आपने मुझे बताया; अभी अकेली मत रहिए। { $mental_health } पर फोन कीजिए, दिन-रात मुफ़्त है; इसी पल खतरा हो तो { $emergency } पर फोन कीजिए। पास के किसी एक इंसान को भी बताइए।
emergency-child = सबसे पहले बच्चे की सुरक्षा: अभी { $child } या { $emergency } पर फोन कीजिए, पैसे नहीं लगते। वहाँ दिन-रात मदद मिलती है। हो सके तो बच्चे के साथ रहिए।
emergency-medical = एंबुलेंस के लिए अभी { $ambulance } या { $emergency } पर फोन कीजिए। मेरे जवाब का इंतज़ार मत कीजिए। पास के किसी इंसान को अपने साथ रुकने को कहिए।
emergency-fraud = तुरंत { $cyber } पर फोन कीजिए, ताकि पैसा रोका जा सके। फिर अपने बैंक को फोन कीजिए। कोई धमकाए तो { $emergency } पर फोन कीजिए।
emergency-still = अगर अब भी खतरा है तो { $emergency } पर फोन कीजिए। मैं यहीं हूँ। बताइए, क्या चाहिए।

## कानून

legal-topic = { $topic } के बारे में।
legal-source = यह बात { $act } की धारा { $section } में है, { $date } को जाँची गई।
legal-source-act = यह बात { $act } में है, { $date } को जाँची गई।
legal-unverified = इसके बारे में { $place } से पूछकर पक्का कर लीजिए; अभी किसी वकील ने इसे नहीं जाँचा है।
legal-stale = यह बात { $date } को जाँची गई थी, तब से बदल गई हो सकती है। कुछ करने से पहले पक्का कर लीजिए।
legal-no-match = इसका जाँचा हुआ जवाब मेरे पास नहीं है, इसलिए अंदाज़े से नहीं बताऊँगी। मुफ़्त कानूनी सलाह के लिए { $number } पर फोन कीजिए।
legal-which-topic = मैं { $first }, { $second } या { $third } के बारे में बता सकती हूँ। कौन सा बताऊँ?
legal-which-topic-two = मैं { $first } या { $second } के बारे में बता सकती हूँ। कौन सा बताऊँ?
legal-helpline = आप { $name } को { $number } पर फोन कर सकती हैं।
legal-helpline-free = आप { $name } को { $number } पर फोन कर सकती हैं, पैसे नहीं लगते।
legal-disclaimer = यह आम जानकारी है, वकील की सलाह नहीं।
legal-next-person = आगे इनसे पूछिए: { $person }।
legal-jurisdiction-unknown = यह हर राज्य में अलग होता है। आप किस राज्य में रहती हैं?
legal-old-law = { $date } से जो हो, उस पर { $old } अब नहीं चलता; उसकी जगह { $new } है।
legal-old-law-counts = { $date } से पहले जो हुआ, उस पर { $old } ही चलता है। उसके बाद के लिए { $new } है।
legal-helpline-old = यह नंबर पिछली बार { $date } को देखा गया था।
legal-bring = हो सके तो यह साथ ले जाइए: { $papers }।
legal-last-day = { $weekday }, { $date } तक: { $what }।
legal-last-day-past = वह दिन निकल चुका है। फिर भी जल्दी इनसे पूछिए: { $place }।
legal-last-day-longer = { $date } तक और समय मिल सकता है।
legal-within = { $period } के अंदर: { $what }।
legal-period-months = { $count } महीने
legal-period-days = { $count } दिन
legal-last-day-none = इसकी कोई जाँची हुई आख़िरी तारीख़ मेरे पास नहीं है। रुकिए मत; जल्दी { $place } में पूछिए।
legal-handover-title = कानूनी मदद वाली स्वयंसेविका
legal-handover-offer = मैं आपकी बात कानूनी मदद करने वाली स्वयंसेविका तक भी पहुँचा सकती हूँ। पहुँचा दूँ?
legal-handover-read-back = मैं बस इतना बताऊँगी: मामला, { $topic }, और आपकी भाषा, { $language }। आपके कहे शब्द, नाम या नंबर नहीं। बता दूँ?
legal-handover-read-back-place = मैं बस इतना बताऊँगी: मामला, { $topic }, आपकी भाषा, { $language }, और आपकी जगह, { $place }। आपके कहे शब्द, नाम या नंबर नहीं। बता दूँ?
legal-handover-done = मैंने बात पहुँचा दी। आपका कोड है { $code }। वहाँ जाकर स्वयंसेविका को यही कोड बताइए।
legal-scheme-offer = क्या मैं आपके साथ देखूँ कि { $scheme } आपके लिए है या नहीं?
legal-scheme-yes = आपने जो बताया, उससे { $scheme } आपके लिए हो सकती है। { $place } से पूछिए।
legal-scheme-no = आपने जो बताया, उससे { $scheme } आपके लिए नहीं लगती, इस वजह से: { $reason }। यह बदले तो फिर पूछिए।
legal-letter-offer = क्या मैं इस बारे में चिट्ठी लिखने में मदद करूँ?
legal-letter-start = मैं कुछ छोटे सवाल पूछूँगी। मैं न कुछ भेजती हूँ, न कुछ रखती हूँ।
legal-letter-ready = आपकी चिट्ठी तैयार है। अब पढ़कर सुनाती हूँ।
legal-letter-go-on = जब आप सुरक्षित हों तो हाँ बोलिए, फिर चिट्ठी आगे लिखेंगे।
legal-person-legal-services = अदालत का मुफ़्त कानूनी मदद दफ़्तर
legal-person-one-stop-centre = वन स्टॉप सेंटर
legal-person-child-marriage-officer = बाल विवाह रोकने वाले अफ़सर
legal-person-cyber-police = साइबर पुलिस
legal-person-protection-officer = संरक्षण अधिकारी
legal-person-labour-office = श्रम कार्यालय
legal-person-asha-worker = आशा दीदी
legal-person-panchayat = पंचायत दफ़्तर
legal-person-ration-office = राशन दफ़्तर
legal-person-local-committee = ज़िले की शिकायत समिति
legal-person-common-service-centre = जन सेवा केंद्र
legal-person-bank = बैंक
legal-person-anganwadi = आँगनवाड़ी
legal-person-hospital = सरकारी अस्पताल
legal-person-post-office = डाकघर
legal-person-gas-agency = गैस एजेंसी
legal-person-handicraft-office = हस्तशिल्प कार्यालय
legal-person-industries-centre = ज़िला उद्योग केंद्र
legal-person-trifed-office = आदिवासी बाज़ार कार्यालय

## काम

gigs-found = { $count ->
    [one] एक काम मिला।
   *[other] { $count } काम मिले।
}
gigs-found-kind = { $count ->
    [one] { $kind } का एक काम मिला।
   *[other] { $kind } के { $count } काम मिले।
}
gigs-item-hour = { $position }: { $title }, { $place } में, हर घंटे { $pay }।
gigs-item-job = { $position }: { $title }, { $place } में, पूरे काम के { $pay }।
gigs-item-distance = यह { $distance } दूर है।
gigs-choose = नाम देने के लिए "पहला वाला" बोलिए।
gigs-choose-one = क्या आप इसके लिए नाम देना चाहेंगी?
gigs-none = अभी ऐसा कोई काम नहीं मिला। मैं दूसरा काम, या दूसरी जगह देख सकती हूँ।
gigs-none-kind = अभी { $kind } का कोई काम नहीं मिला। मैं दूसरा काम, या दूसरी जगह देख सकती हूँ।
gigs-none-place = अभी { $place } में कोई काम नहीं मिला। मैं दूसरी जगह देख सकती हूँ।
gigs-apply-confirm = आप { $place } में { $title } के लिए नाम देना चाहती हैं, पैसे { $pay }। क्या मैं आपका नाम भेज दूँ? हाँ या नहीं बोलिए।
gigs-apply-confirm-hour = आप { $place } में { $title } के लिए नाम देना चाहती हैं, हर घंटे { $pay }। क्या मैं आपका नाम भेज दूँ? हाँ या नहीं बोलिए।
gigs-applied = हो गया, { $title } के लिए आपका नाम भेज दिया है। वे आपको बताएँगे।
gigs-already-applied = { $title } के लिए आप पहले ही नाम दे चुकी हैं।
gigs-closed = { $title } वाला काम अब बंद हो गया है।
gigs-not-found = वह काम मुझे नहीं मिला।
gigs-below-wage = ये पैसे न्यूनतम मज़दूरी से कम हैं, इसलिए मैं यह काम नहीं डाल सकती। कम से कम हर घंटे { $pay } होने चाहिए।
gigs-post-confirm = आप { $pay } में { $kind } का काम देना चाहती हैं। क्या मैं इसे डाल दूँ? हाँ या नहीं बोलिए।
gigs-posted = हो गया, आपका { $kind } का काम डाल दिया है।
gigs-status-none = आपने अभी किसी काम के लिए नाम नहीं दिया है।
gigs-status-count = { $count ->
    [one] आपने एक काम के लिए नाम दिया है।
   *[other] आपने { $count } कामों के लिए नाम दिया है।
}
gigs-status-accepted = { $title }: आपको चुन लिया गया है।
gigs-status-rejected = { $title }: किसी और को चुना गया।
gigs-status-withdrawn = { $title }: आपने अपना नाम वापस ले लिया था।
gigs-status-closed = { $title }: यह काम बंद हो गया है।

## सीखना

learning-found = { $count ->
    [one] एक पाठ है।
   *[other] { $count } पाठ हैं।
}
learning-found-topic = { $count ->
    [one] { $topic } पर एक पाठ है।
   *[other] { $topic } पर { $count } पाठ हैं।
}
learning-item = { $position }: { $title }, { $minutes }।
learning-choose = कौन सा शुरू करूँ?
learning-topics = आप { $first }, { $second }, { $third } और भी बहुत कुछ सीख सकती हैं। क्या सीखना है?
learning-start = { $title } शुरू करते हैं। इसमें { $minutes } लगेंगे।
learning-resume = { $title } वहीं से आगे सुनते हैं, जहाँ आपने छोड़ा था।
learning-part = भाग { $number }, कुल { $total }।
learning-finished = आपने { $title } पूरा कर लिया। शाबाश!
learning-next = आगे सुनाऊँ?
learning-none = इस पर अभी कोई पाठ नहीं है। आप { $first }, { $second } या { $third } सीख सकती हैं।
learning-not-in-language = यह पाठ अभी आपकी भाषा में नहीं है। मैं इसे { $language } में सुनाती हूँ।
learning-progress = { $count ->
    [one] आपने { $total } में से एक पाठ पूरा किया है।
   *[other] आपने { $total } में से { $count } पाठ पूरे किए हैं।
}
learning-progress-none = आपने अभी कोई पाठ शुरू नहीं किया है। बोलिए, क्या सीखना है।
learning-progress-open = { $title } अभी बीच में है। आगे सुनाऊँ?
learning-quiz-intro = अब जो सुना, उस पर कुछ छोटे सवाल।
learning-option = { $number }: { $text }।
learning-right = सही जवाब।
learning-wrong = नहीं, सही जवाब है: { $answer }।
learning-score = { $count } में से { $right } सही।
learning-hear-again = पाठ एक बार और सुन लीजिए, फिर आसान लगेगा। फिर से सुनाऊँ?
learning-next-title = अगला पाठ है: { $title }। शुरू करूँ?
learning-paused = मैं रुक गई, आपकी जगह याद है। आगे सुनना हो तो "आगे सुनाओ" बोलिए।
learning-review-offer = { $count ->
    [one] पिछले पाठों का एक सवाल फिर पूछना है। पूछूँ?
   *[other] पिछले पाठों के { $count } सवाल फिर पूछने हैं। पूछूँ?
}
learning-review-none = अभी आपको सब याद है। आज दोहराने को कुछ नहीं है।
learning-review-intro = देखते हैं, क्या-क्या याद है।
learning-learnt = आपने सीखा: { $titles }।
learning-streak = आप लगातार { $count } दिन से सीख रही हैं।
learning-credits = { $count ->
    [one] आपने एक पाठ के सवाल पास किए हैं।
   *[other] आपने { $count } पाठों के सवाल पास किए हैं।
}
learning-all-done = यहाँ के सारे पाठ आपने सुन लिए। शाबाश!

## समय बैंक

skills-balance = समय बैंक में आपके { $hours } हैं।
skills-found = { $count ->
    [one] { $skill } सिखाने वाली एक बहन हैं।
   *[other] { $skill } सिखाने वाली { $count } बहनें हैं।
}
skills-item = { $position }: { $name }, { $place } से।
skills-none = यहाँ अभी { $skill } सिखाने वाली कोई नहीं है।
skills-teach-confirm = आप { $hours } { $skill } सिखाना चाहती हैं। क्या मैं आपका नाम लिख लूँ? हाँ या नहीं बोलिए।
skills-taught = हो गया, { $skill } सिखाने वालों में आपका नाम लिख लिया है।
skills-book-confirm = { $name } से { $skill } सीखने में आपके खाते से { $hours } कटेंगे। क्या मैं समय पक्का कर दूँ? हाँ या नहीं बोलिए।
skills-balance-zero = समय बैंक में अभी आपका कोई समय जमा नहीं है। फिर भी आप { $left } तक सीख सकती हैं और समय बाद में लौटा सकती हैं।
skills-balance-owed = आपने जितना समय दिया है, उससे { $hours } ज़्यादा लिया है। आप अभी { $left } और ले सकती हैं।
skills-set-aside = आपके समय में से { $hours } चल रही मुलाक़ातों के लिए अलग रखे हैं।
skills-month = इस महीने { $earned } आए और { $spent } गए।
skills-waiting = { $count ->
    [one] एक मुलाक़ात आपका इंतज़ार कर रही है।
   *[other] { $count } मुलाक़ातें आपका इंतज़ार कर रही हैं।
}
skills-waiting-answer = { $position }: एक बहन आपसे { $skill } सीखना चाहती हैं, समय { $hours }।
skills-waiting-finish = { $position }: आपने { $skill } सिखाना तय किया था, समय { $hours }। क्या वह हो गया?
skills-waiting-confirm = { $position }: सिखाने वाली कहती हैं कि आपने { $skill } सीखा, समय { $hours }।
skills-waiting-choose-one = क्या इसे अभी निपटा लें?
skills-waiting-choose = इसे निपटाने के लिए "पहला वाला" बोलिए।
skills-nothing-waiting = समय बैंक में अभी आपके लिए कुछ बाकी नहीं है।
skills-item-name = { $position }: { $name }।
skills-item-place = { $position }: { $place } की एक बहन।
skills-item-neighbour = { $position }: पड़ोस की एक बहन।
skills-choose-one = क्या आप इनसे सीखना चाहेंगी?
skills-choose = समय माँगने के लिए "पहला वाला" बोलिए।
skills-book-confirm-neighbour = { $skill } सीखने में आपके खाते से { $hours } कटेंगे। क्या मैं समय माँग लूँ? हाँ या नहीं बोलिए।
skills-asked = हो गया, { $skill } सिखाने वाली से पूछ लिया है। उनका जवाब आने तक आपके { $hours } अलग रखे हैं।
skills-agree-confirm = आप { $skill } सिखाएँगी, समय { $hours }, और इतना ही समय आपके खाते में जुड़ेगा। क्या मैं सीखने वाली को हाँ कह दूँ? हाँ या नहीं बोलिए।
skills-agreed = हो गया, आप { $skill } सिखाएँगी। सिखाने के बाद मुझे बताइए।
skills-finish-confirm = आपने { $skill } सिखाया, समय { $hours }। क्या यह सही है? हाँ या नहीं बोलिए।
skills-finished = हो गया। सीखने वाली भी हाँ कह दें, तब समय आपके खाते में आएगा।
skills-settle-confirm = आपने { $skill } सीखा, समय { $hours }, और यह समय सिखाने वाली को जाएगा। क्या यह सही है? हाँ या नहीं बोलिए।
skills-settled = हो गया, { $hours } सिखाने वाली के खाते में गए।
skills-taught-already = { $skill } सिखाने वालों में आपका नाम पहले से लिखा है।
skills-offer-gone = अब यह सिखाने वाली नहीं मिल रहीं।
skills-floor = इसमें { $hours } लगेंगे, और आप अभी बस { $left } और ले सकती हैं। पहले कुछ सिखाइए, फिर सीख सकेंगी।
skills-ceiling = यह सिखाने वाली अभी और समय नहीं ले सकतीं। किसी और को चुनिए।
skills-day-cap = एक दिन में { $hours } से ज़्यादा नहीं हो सकता।
skills-not-open = इस खाते से अभी नई मुलाक़ात नहीं हो सकती।
sheet-title = समय बैंक का हिसाब
sheet-check = जाँच अंक
sheet-rows = लेखे
sheet-sum = सब खातों का जोड़
sheet-account = खाता
sheet-balance = मिनट
sheet-aside = अलग रखे
sheet-good = हिसाब सही है।
sheet-bad = हिसाब में गड़बड़ है।

## जो हिस्से अभी बंद हैं

closed-artisan = कारीगरी वाला हिस्सा यहाँ अभी शुरू नहीं हुआ है। आप काम या पाठ पूछिए, या किसी इंसान से बात करने को कहिए।
closed-shop = दुकान यहाँ अभी शुरू नहीं हुई है। आप काम या पाठ पूछिए, या किसी इंसान से बात करने को कहिए।
closed-school = स्कूल की पढ़ाई में मदद यहाँ अभी शुरू नहीं हुई है। आप कोई पाठ पूछिए, या किसी इंसान से बात करने को कहिए।
translate-failed = इसका अनुवाद मुझसे नहीं हो पाया। छोटा वाक्य, उसी भाषा की लिपि में बोलिए या लिखिए।
closed-gigs = दूसरों को काम देने वाला हिस्सा यहाँ अभी शुरू नहीं हुआ है। आप काम ढूँढ सकती हैं, या किसी इंसान से बात करने को कहिए।

## सदस्य

problem-misheard-code = यह सदस्य नंबर सही नहीं लगता। धीरे-धीरे फिर से बोलिए।
problem-wrong-pin = सदस्य नंबर या पिन सही नहीं है। फिर से कीजिए।
problem-weak-pin = यह पिन कोई भी भाँप लेगा। दूसरे अंक चुनिए।
problem-locked = बहुत बार गलत पिन लगा। जो इस डिब्बे की देखभाल करते हैं, उनसे कहिए।
problem-under-age = यह अठारह साल या उससे बड़े लोगों के लिए ही है।
problem-no-consent = आपने इसके लिए मना किया हुआ है। चाहिए तो फिर से हाँ कहिए।
notice-token-reused = शायद किसी और ने आपके नाम से इस्तेमाल किया। मैंने सब जगह से आपको साइन आउट कर दिया है। नया पिन चुन लीजिए।
consent-asr = मैं आपकी आवाज़ सिर्फ़ समझने के लिए सुनती हूँ। आवाज़ रखी नहीं जाती।
consent-store-audio = क्या मैं आपकी आवाज़ की रिकॉर्डिंग रख लूँ? वह ताले में रहेगी, और थोड़े समय ही।
consent-learning = आपने कौन से पाठ सुने, यह मैं याद रखती हूँ, ताकि आप वहीं से आगे सुन सकें। मना कीजिए तो भूल जाऊँगी।
consent-gig-profile = आप काम ढूँढते या देते हैं, तो उसके लिए बताई बातें मैं रखती हूँ। मना कीजिए तो वापस ले लूँगी।
consent-portfolio-public = क्या मैं आपका काम सबको दिखाऊँ, जो देखना चाहें?
consent-legal-memory = आपने अपने हक के बारे में क्या पूछा, क्या मैं याद रखूँ, ताकि बाद में वहीं से बात हो सके?
consent-analytics = क्या मैं आपके काम को औरों के साथ मिलाकर गिनूँ? उसमें आपका नाम नहीं होगा।
consent-whatsapp-optin = क्या मैं आपको व्हाट्सऐप पर लिख सकती हूँ?
consent-share-plv = क्या मैं आपका सवाल कानूनी मदद करने वाले स्वयंसेवक को दे दूँ?

## Her own data

account-notice = मैं आपकी आवाज़ नहीं रखती। आपने कौन से पाठ सुने, कौन सा काम ढूँढा या दिया, और पड़ोसियों के साथ आपके घंटे, यही मैं याद रखती हूँ।
account-notice-others = दूसरे लोग वही देखते हैं, जो आप खुद सिखाने या करने को कहती हैं।
account-rights = जब चाहें रोक दीजिए, बोलिए "इजाज़त वापस"। "मुझे भूल जाओ" बोलिए, तो आपका सब कुछ मिटा दूँगी।
account-item-on = { $position }: { $purpose }। यह अभी चालू है।
account-item-off = { $position }: { $purpose }। यह अभी बंद है।
account-choose = बदलने के लिए "पहला वाला" बोलिए।
account-on-already = इसकी इजाज़त आप पहले ही दे चुकी हैं: { $purpose }।
account-agree-confirm = क्या आप इसकी इजाज़त देती हैं? हाँ या नहीं बोलिए।
account-agree-key = मैं फिर से सुन सकती हूँ तो 1 दबाइए। नहीं तो 2 दबाइए।
account-agreed = हो गया, आपने इजाज़त दे दी: { $purpose }। जब चाहें वापस ले लीजिए।
account-withdrawn = हो गया, यह बंद कर दिया: { $purposes }।
account-gone-learning = आपने कौन से पाठ सुने, यह मैं भूल गई हूँ।
account-gone-gig-profile = आपकी खुली अर्ज़ियाँ और आपका डाला काम वापस ले लिया है।
account-gone-share-plv = स्वयंसेवक के लिए जो रखा था, वह मिटा दिया है।
account-gone-asr = अब से मैं आपकी आवाज़ नहीं सुनूँगी। आप लिख सकती हैं, या बटन दबा सकती हैं।
account-off-already = यह पहले से बंद है: { $purpose }।
account-nothing-on = अभी कुछ चालू नहीं है, जो वापस लेना हो।
account-forget = हाँ बोलेंगी तो मैं आपके बारे में सब मिटा दूँगी: आपके पाठ, आपका काम, आपकी दी इजाज़तें, और यह बातचीत।
account-forget-code = आपका सदस्य नंबर और पिन भी मिट जाएगा।
account-forget-stays = पड़ोसियों से बदले घंटे और पूरे हुए काम बही में रहेंगे, पर आपके नाम के बिना।
account-forget-confirm = यह फिर वापस नहीं आएगा। क्या मैं आपको भूल जाऊँ? हाँ या नहीं बोलिए।
account-forgotten = हो गया, मैं आपको भूल गई हूँ। आपकी रसीद का नंबर है { $receipt }।
account-forgotten-here = आपके पास सदस्य नंबर और पिन भी हो, तो स्क्रीन पर उससे साइन इन कीजिए और फिर से बोलिए।

## गड़बड़ी

problem-bad-request = यह अनुरोध समझ में नहीं आया।
problem-invalid-audio = यह रिकॉर्डिंग खुल नहीं पाई।
problem-empty-audio = यह रिकॉर्डिंग खाली है।
problem-too-long = यह रिकॉर्डिंग बहुत लंबी है। ज़्यादा से ज़्यादा { $seconds } सेकंड की हो सकती है।
problem-too-large = यह फ़ाइल बहुत बड़ी है।
problem-no-speech = इस रिकॉर्डिंग में कोई आवाज़ नहीं मिली।
problem-unknown-language = यह भाषा मुझे नहीं पता।
problem-missing-model = इसके लिए जो हिस्सा चाहिए, वह यहाँ लगा नहीं है।
problem-busy = अभी बहुत लोग पूछ रहे हैं। थोड़ी देर में फिर कीजिए।
problem-timeout = इसमें बहुत देर लग गई। फिर से कीजिए।
problem-not-found = यह नहीं मिला।
problem-unauthorized = पहले साइन इन कीजिए।
problem-forbidden = आपको यह करने की इजाज़त नहीं है।
problem-conflict = इस बीच किसी और ने इसे बदल दिया है।
problem-limit-reached = समय बैंक की एक सीमा आड़े आ रही है।
problem-duplicate-id = यह पहचान किसी और चीज़ के लिए लग चुकी है।
problem-rate-limited = यह बहुत बार हो गया। थोड़ा रुकिए।
problem-unsupported = यह यहाँ नहीं हो सकता।
problem-unavailable = यह हिस्सा अभी नहीं चल रहा।
problem-internal = यहाँ कुछ गड़बड़ हो गई। इसमें आपकी कोई गलती नहीं है।

## संख्याएँ

value-hours-minutes = { $hours } { $minutes }
value-date = { $day } { $month } { $year }
value-per-hour = हर घंटे { $amount }

## Paid work, step by step

gigs-title = { $kind } का काम
gigs-neighbour = एक पड़ोसी
gigs-why-walk = वहाँ आप पैदल जा सकती हैं।
gigs-too-many = आपके { $count } काम पहले से खुले हैं। पहले एक पूरा कीजिए या अपना नाम वापस लीजिए।
gigs-place-unknown = { $place } नाम की जगह मुझे नहीं मिली। काम कौन से शहर या गाँव में है?
gigs-post-confirm-day = आप { $place } में { $kind } का काम देना चाहती हैं, { $time } को, रोज़ { $hours }, रोज़ के { $pay }। क्या मैं इसे डाल दूँ? हाँ या नहीं बोलिए।
gigs-post-impossible = यह काम मैं नहीं डाल सकती। एक दिन का काम 15 मिनट से 12 घंटे तक का होना चाहिए।
gigs-post-scam = यह मैं नहीं डाल सकती: काम करने वाली से पैसे, कागज़ या गुप्त नंबर माँगना मना है।
gigs-waiting = { $count ->
    [one] एक बात पर आपका जवाब बाकी है।
   *[other] { $count } बातों पर आपका जवाब बाकी है।
}
gigs-waiting-accept = { $position }: { $title } के लिए आपको चुना गया है, कुल { $pay }। वे आपका जवाब चाहते हैं।
gigs-waiting-start = { $position }: { $title } आपका काम है। शुरू करें तो बताइए।
gigs-waiting-submit = { $position }: { $title } चल रहा है। पूरा हो जाए तो बताइए।
gigs-waiting-received = { $position }: { $title }। क्या आपके { $pay } मिल गए?
gigs-waiting-offer = { $position }: { $title } के लिए किसी ने नाम दिया है।
gigs-waiting-approve = { $position }: काम करने वाली कहती है कि { $title } पूरा हो गया।
gigs-waiting-paid = { $position }: { $title }। क्या आपने { $pay } दे दिए?
gigs-accept-confirm = { $title }, रोज़ { $hours }, { $days } दिन, कुल { $pay }। क्या आप यह काम लेंगी? हाँ या नहीं बोलिए।
gigs-start-confirm = आप { $title } अभी शुरू कर रही हैं। क्या मैं उन्हें बता दूँ? हाँ या नहीं बोलिए।
gigs-submit-confirm = आपने { $title } पूरा कर लिया। क्या मैं उन्हें बता दूँ? हाँ या नहीं बोलिए।
gigs-received-confirm = { $title } के { $pay } आपको मिल गए। क्या यह सही है? हाँ या नहीं बोलिए।
gigs-offer-confirm = आप { $title } का काम सबसे सही उम्मीदवार को कुल { $pay } में देना चाहती हैं। क्या मैं उनसे पूछूँ? हाँ या नहीं बोलिए।
gigs-approve-confirm = { $title } पूरा हुआ, और आपको { $pay } देने हैं। क्या मैं यह बता दूँ? हाँ या नहीं बोलिए।
gigs-paid-confirm = आपने { $title } के { $pay } दे दिए। क्या यह सही है? हाँ या नहीं बोलिए।
gigs-accepted = हो गया, { $title } अब आपका काम है।
gigs-contact = उनसे यहाँ बात कर सकती हैं: { $contact }।
gigs-step-done = हो गया, मैंने उन्हें बता दिया।
gigs-paid-said = मैंने लिख लिया। दूसरी तरफ़ से भी हाँ हो जाए तो काम पूरा माना जाएगा।
gigs-finished = सब पूरा हुआ: { $title } के पैसे मिल गए और काम बंद हो गया।
gigs-full = कोई और पहले आ गया, आख़िरी जगह भर गई।
gigs-late = इसका समय निकल गया।
gigs-nothing-waiting = अभी आपके लिए कुछ बाकी नहीं है।
gigs-waiting-rate = { $position }: { $title } पूरा हो गया। बताइए, कैसा रहा।
gigs-going-offered = { $position }: { $title }। आपके प्रस्ताव का जवाब अभी नहीं आया।
gigs-going-agreed = { $position }: { $title } तय हो गया है, अभी शुरू नहीं हुआ।
gigs-going-working = { $position }: { $title } का काम चल रहा है।
gigs-going-checking = { $position }: { $title }। आपने पूरा कर दिया, उन्होंने अभी देखा नहीं।
gigs-going-disputed = { $position }: { $title }। बीच-बचाव करने वाली देख रही हैं।
gigs-going-applied = { $position }: { $title }। आपको जवाब का इंतज़ार है।
gigs-going-posted = { $position }: { $title }। आपका डाला काम खुला है।
gigs-going-choose-one = क्या आप इसमें कुछ करना चाहती हैं?
gigs-going-choose = कुछ करना हो तो "पहला वाला" बोलिए।
gigs-else = { $title } का क्या करना है? नंबर बोलिए।
gigs-choice = { $position }: { $name }।
gigs-ending = { $position }: { $title }, { $name }।
gigs-ending-which = क्या वापस लेना है? नंबर बोलिए।
gigs-ending-none = वापस लेने लायक अभी कुछ नहीं है।
gigs-do-decline = यह काम मना करना
gigs-do-cancel = यह काम रद्द करना
gigs-do-take-back = प्रस्ताव वापस लेना
gigs-do-rework = दोबारा करने को कहना
gigs-do-no-show = कोई आया ही नहीं
gigs-do-dispute = कुछ गड़बड़ है
gigs-do-claim = बताना कि कितना बाकी है
gigs-do-unapply = अपना नाम वापस लेना
gigs-do-close = काम का इश्तहार बंद करना
gigs-reason-which = क्यों? नंबर या वजह बोलिए।
gigs-about-which = बात किस चीज़ की है? नंबर बोलिए।
gigs-about-not-paid = पैसे मिले ही नहीं
gigs-about-paid-less = पैसे कम मिले
gigs-about-hours = घंटों की बात
gigs-about-quality = काम की क्वालिटी
gigs-about-not-done = काम हुआ ही नहीं
gigs-about-conduct = मेरे साथ बर्ताव
gigs-about-other = कोई और बात
gigs-owed = अभी कितने रुपये बाकी हैं?
gigs-owed-most = ज़्यादा से ज़्यादा { $pay } हो सकते हैं।
gigs-score = कैसा रहा? एक से पाँच तक बोलिए: एक बहुत बुरा, पाँच बहुत अच्छा।
gigs-score-range = एक से पाँच तक का नंबर चाहिए।
gigs-score-1 = बहुत बुरा
gigs-score-2 = बुरा
gigs-score-3 = ठीक-ठाक
gigs-score-4 = अच्छा
gigs-score-5 = बहुत अच्छा
gigs-decline-confirm = आप { $title } नहीं लेना चाहतीं। क्या मैं उन्हें बता दूँ? हाँ या नहीं बोलिए।
gigs-cancel-counts = यह आपके नाम पर गिना जाएगा।
gigs-cancel-free = यह आपके नाम पर नहीं गिना जाएगा।
gigs-cancel-confirm = आप { $title } रद्द कर रही हैं, वजह: { $reason }। क्या मैं उन्हें बता दूँ? हाँ या नहीं बोलिए।
gigs-take-back-confirm = आप { $title } का प्रस्ताव वापस ले रही हैं। क्या मैं उन्हें बता दूँ? हाँ या नहीं बोलिए।
gigs-rework-confirm = { $title } अभी ठीक नहीं हुआ, दोबारा करना होगा। क्या मैं उन्हें बता दूँ? हाँ या नहीं बोलिए।
gigs-no-show-confirm = { $title } के लिए कोई नहीं आया। क्या मैं यह लिख लूँ? हाँ या नहीं बोलिए।
gigs-dispute-confirm = { $title } में गड़बड़ है: { $reason }, आप कहती हैं कि { $pay } बाकी हैं। क्या मैं बीच-बचाव के लिए भेजूँ? हाँ या नहीं बोलिए।
gigs-claim-confirm = आप कहती हैं कि { $title } के { $pay } बाकी हैं। क्या मैं बीच-बचाव करने वाली को बता दूँ? हाँ या नहीं बोलिए।
gigs-unapply-confirm = आप { $title } से अपना नाम वापस ले रही हैं। कर दूँ? हाँ या नहीं बोलिए।
gigs-close-confirm = आप { $title } का इश्तहार बंद कर रही हैं, फिर कोई नाम नहीं दे पाएगा। कर दूँ? हाँ या नहीं बोलिए।
gigs-rate-confirm = आप { $title } को { $most } में से { $score } दे रही हैं। क्या मैं लिख लूँ? हाँ या नहीं बोलिए।
gigs-unapplied = हो गया, { $title } से आपका नाम हट गया।
gigs-posting-closed = हो गया, { $title } का इश्तहार बंद हो गया।
gigs-disputed = हो गया। बीच-बचाव करने वाली { $day } तक फ़ैसला करेंगी।
gigs-rated = धन्यवाद, मैंने लिख लिया। दूसरी तरफ़ यह तब दिखेगा जब दोनों बोल चुके हों, या { $days } दिन बाद।
gigs-rated-already = यह आप पहले ही बता चुकी हैं।
gigs-only-walk = सब पैदल की दूरी पर हैं।
gigs-only-daylight = सबसे आप अँधेरा होने से पहले घर पहुँच जाएँगी।
gigs-why-ride = वे आपको घर छोड़ देंगे।
gigs-walk-from = पैदल कहाँ से चलेंगी? अपना गाँव या शहर बताइए।
gigs-none-walk = पैदल की दूरी पर अभी ऐसा कोई काम नहीं मिला।
gigs-none-daylight = अँधेरा होने से पहले पूरा होने वाला ऐसा कोई काम अभी नहीं मिला।
gigs-none-walk-daylight = पैदल की दूरी पर, अँधेरे से पहले पूरा होने वाला ऐसा काम अभी नहीं मिला।
gigs-wider = क्या मैं इस शर्त के बिना देखूँ?
gigs-wider-name = इस शर्त के बिना
problem-rule-forbids = समुदाय का एक नियम इसकी इजाज़त नहीं देता।

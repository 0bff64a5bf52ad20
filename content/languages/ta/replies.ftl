# All that the product says. At most three sentences a message. Arguments arrive ready to show and to speak.

## General

greet-hello = வணக்கம், நான் ஆவாஸ். வேலை தேட, உங்க உரிமையைத் தெரிஞ்சுக்க, புதுசா கத்துக்க நான் உதவுறேன். உங்களுக்கு என்ன வேணும்?
greet-again = வணக்கம். என்ன உதவி வேணும்?
help-options = பக்கத்துல இருக்கிற வேலை, உங்க உரிமை, பாடம், எது வேணும்னாலும் கேளுங்க. உங்க பாணியில சொன்னா போதும். ஒரு ஆளோட பேச, "ஆள் வேணும்"னு சொல்லுங்க.
help-learning = வங்கி, உடல்நலம் மாதிரி எந்தப் பாடமும் கேக்கலாம். என்ன கத்துக்கணும்னு சொல்லுங்க.
help-gigs = வேலை தேடலாம், வேலைக்கு விண்ணப்பிக்கலாம், விண்ணப்பம் என்ன ஆச்சுன்னு கேக்கலாம்.
help-legal = கூலி, சொத்து, வீட்டுல நடக்கிற கொடுமை மாதிரி உங்க உரிமை பத்தி கேக்கலாம். ஆபத்துல இருந்தா "காப்பாத்துங்க"ன்னு சொல்லுங்க.
language-changed = சரி, இனிமே { $language } மொழியில பேசுறேன்.
language-ask = எந்த மொழியில பேசலாம்?
language-unavailable = அந்த மொழி எனக்கு இன்னும் தெரியாது. இந்தி, ஆங்கிலம், இன்னும் ஒன்பது இந்திய மொழிகள் பேசுவேன்.
goodbye = போயிட்டு வாங்க, பத்திரமா இருங்க. எப்ப வேணும்னாலும் வாங்க.
thanks-welcome = சந்தோஷம். வேற ஏதாவது வேணும்னா சொல்லுங்க.
repeat-nothing = நான் இன்னும் எதுவும் சொல்லல. என்ன கேக்கணும்?
not-understood = எனக்குப் புரியல. வேற மாதிரி சொல்லுங்க.
not-understood-options = இதுவும் புரியல. வேலை, உரிமை, பாடம் பத்தி கேக்கலாம். இல்லன்னா "ஆள் வேணும்"னு சொல்லுங்க.
clarify-two = உங்களுக்கு வேண்டியது { $first } அல்லது { $second }, எது?
clarify-one = உங்களுக்கு வேண்டியது { $first }, சரியா?
out-of-scope = அதுல என்னால உதவ முடியாது. வேலை, உரிமை, பாடம் பத்தி உதவ முடியும்.
block = இதுல என்னால உதவ முடியாது. வேலை, உரிமை, பாடம் பத்தி உதவ முடியும்.
block-report = இதுல என்னால உதவ முடியாது. யாராவது உங்களை இப்படி செய்றாங்கன்னா "காப்பாத்துங்க"ன்னு சொல்லுங்க, கூப்பிட வேண்டிய நம்பர் தரேன்.
handoff = உங்களுக்கு உதவ ஒரு ஆளைக் கூப்பிடுறேன். கொஞ்சம் இருங்க, இல்லன்னா இலவச ஆலோசனைக்கு { $number } நம்பரைக் கூப்பிடுங்க.
handoff-nobody = இப்ப பேச யாரும் இல்லை. இலவச சட்ட உதவிக்கு { $number }, அவசரம்னா { $emergency } நம்பரைக் கூப்பிடுங்க.
redacted-notice = ஒரு ரகசிய நம்பர் கேட்டேன், அதை மறைச்சுட்டேன். இந்த மாதிரி நம்பரை என்கிட்ட சொல்லத் தேவையில்லை.
apology-slow = மன்னிச்சுக்கோங்க, ரொம்ப நேரம் ஆகுது. கொஞ்ச நேரம் கழிச்சு மறுபடி கேளுங்க.
apology-unavailable = மன்னிச்சுக்கோங்க, இது இப்ப வேலை செய்யல. அப்புறமா முயற்சி பண்ணுங்க, இல்லன்னா ஒரு ஆளைக் கேளுங்க.
cancelled = சரி, நிறுத்திட்டேன்.

## What was not heard

heard-silence = எதுவும் கேக்கல. பொத்தானை அழுத்தி மறுபடி பேசுங்க.
heard-noise = சத்தம் அதிகமா இருக்கு. போன் பக்கத்துல வந்து மறுபடி பேசுங்க.
heard-too-long = ரொம்ப நீளமா இருந்துச்சு. சுருக்கமா சொல்லுங்க.
heard-unreadable = அந்தப் பதிவு சரியா வரல. மறுபடி பேசுங்க, இல்லன்னா எழுதிக் கேளுங்க.
heard-no-recogniser = இந்த மொழியில கேட்டுப் புரிஞ்சுக்க எனக்கு இன்னும் தெரியாது. எழுதிக் கேளுங்க.
heard-busy = இப்ப நிறைய பேர் பேசுறாங்க. கொஞ்ச நேரம் கழிச்சு முயற்சி பண்ணுங்க.
heard-unsure = சரியா கேக்கல. மறுபடி சொல்லுங்க.
heard-unsure-twice = இன்னும் சரியா கேக்கல. எழுதிக் கேக்கலாம், இல்லன்னா ஒரு பொத்தானைத் தொடலாம்.

## Confirmation

confirm-generic = { $action }, செய்யட்டுமா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
confirm-again = செய்யணும்னா ஆமான்னு சொல்லுங்க, இல்லன்னா வேண்டாம்னு சொல்லுங்க.
confirm-hesitate = பொறுமையா யோசிங்க, இன்னும் எதுவும் செய்யல. செய்யணும்னா ஆமா, இல்லன்னா வேண்டாம்னு சொல்லுங்க.
confirm-aborted = சரி, அதைச் செய்யல.
confirm-aborted-subject = அதை அப்படியே விட்டுட்டேன்.
confirm-expired = ரொம்ப நேரம் ஆயிடுச்சு, அதனால செய்யல. வேணும்னா மறுபடி சொல்லுங்க.
confirm-changed = ஏதோ மாறியிருக்கு, அதனால செய்யல. மறுபடி கேளுங்க.
done-generic = முடிஞ்சுது.

## Details that are missing

need-topic = எதைப் பத்தி கத்துக்கணும்?
need-legal-topic = எந்த விஷயம் பத்தி? கூலி, சொத்து, வீட்டுக் கொடுமை மாதிரி சொல்லுங்க.
need-skill = எந்தத் திறமை?
need-hours = எத்தனை மணி நேரம்?
need-kind = என்ன வேலை?
need-place = எந்த ஊர்ல?
need-pay = எத்தனை ரூபாய் குடுப்பீங்க?
need-gig = எந்த வேலை? முதலாவது, ரெண்டாவது, இல்ல வேலையோட பேரைச் சொல்லுங்க.
need-choice = விடையோட எண்ணைச் சொல்லுங்க, இல்ல விடையையே சொல்லுங்க.
need-person = யாரைச் சொல்றீங்க? முதலாவது, ரெண்டாவது, இல்ல அவங்க பேரைச் சொல்லுங்க.
need-session = எந்த வகுப்பு? முதலாவது இல்ல ரெண்டாவதுன்னு சொல்லுங்க.
need-craft = எந்தக் கைவினை?
need-query = என்ன தேடுறீங்க?
need-question = உங்க கேள்வி என்ன?
need-policy = எந்த விதி தெரியணும்? திருப்பிக் கொடுப்பது, டெலிவரி, பணம் கட்டுவது மாதிரி சொல்லுங்க.
need-order-id = ஆர்டர் நம்பர் என்ன?
need-phone = உங்க போன் நம்பர் என்ன?
need-reason = ஏன் திருப்பிக் குடுக்கணும்?
need-language = எந்த மொழியில வேணும்?
need-text = எதை மொழிபெயர்க்கணும்? அதைச் சொல்லுங்க, இல்ல எழுதுங்க.
need-grade = எத்தனாவது வகுப்புக்கு?
need-time = எந்த நேரத்துல? காலையா, மதியமா, சாயங்காலமா?
need-type-it = எனக்கு சரியா கேக்கல. எழுதுங்க, இல்லன்னா திரையில தேர்ந்தெடுங்க.
not-found-generic = அது கிடைக்கல.

## Short names of intents, for questions back

intent-learning-browse = பாடங்களைப் பார்ப்பது
intent-learning-start = பாடம் தொடங்குவது
intent-learning-progress = எவ்வளவு படிச்சிருக்கீங்கன்னு பார்ப்பது
intent-skills-teach = ஒரு திறமையைக் கத்துக்குடுப்பது
intent-skills-find = கத்துக்குடுக்கிற ஆளைத் தேடுவது
intent-skills-balance = உங்க நேரக் கணக்கைப் பார்ப்பது
intent-gigs-search = வேலை தேடுவது
intent-gigs-apply = வேலைக்கு விண்ணப்பிப்பது
intent-gigs-post = வேலைக்கு ஆள் தேடுவது
intent-gigs-status = விண்ணப்பம் என்ன ஆச்சுன்னு பார்ப்பது
intent-artisan-assess = கைவினையோட தரம் பார்ப்பது
intent-artisan-price = கைவினைக்கு விலை சொல்வது
intent-artisan-buyers = வாங்குறவங்களைத் தேடுவது
intent-artisan-portfolio = உங்க வேலைகளைக் காட்டுவது
intent-legal-ask = உங்க உரிமையைத் தெரிஞ்சுக்கிறது
intent-legal-emergency = அவசர உதவி
intent-shop-search-products = பொருள் வாங்குவது
intent-shop-product-details = பொருளைப் பத்தி தெரிஞ்சுக்கிறது
intent-shop-track-order = ஆர்டர் எங்க இருக்குன்னு பார்ப்பது
intent-shop-order-details = ஆர்டர் விவரம் பார்ப்பது
intent-shop-cancel-order = ஆர்டரை ரத்து செய்வது
intent-shop-search-faqs = கடை எப்படி நடக்குதுன்னு தெரிஞ்சுக்கிறது
intent-shop-get-policy = கடையோட விதிகளைத் தெரிஞ்சுக்கிறது
intent-shop-initiate-return = பொருளைத் திருப்பிக் குடுப்பது
intent-shop-return-status = திருப்பிக் குடுத்தது என்ன ஆச்சுன்னு பார்ப்பது
intent-school-ask = பள்ளிப் பாடத்துல உதவி
intent-school-simplify = எளிமையா விளக்குவது
intent-school-translate = மொழிபெயர்ப்பது

## Danger. All arguments are telephone numbers, from helplines in safety.toml.

emergency-violence = உங்க பாதுகாப்புதான் முதல்ல: இப்பவே { $emergency } கூப்பிடுங்க, காசு ஆகாது. { $women } அல்லது { $women_police } நம்பரையும் ராத்திரி பகல் எப்பவும் கூப்பிடலாம். முடிஞ்சா ஆட்கள் இருக்கிற இடத்துக்குப் போங்க.
emergency-self-harm = என்கிட்ட சொன்னது நல்லது, இப்ப தனியா இருக்காதீங்க. { $mental_health } நம்பரைக் கூப்பிடுங்க, ராத்திரி பகல் எப்பவும் இலவசம்; இந்த நிமிஷமே ஆபத்துன்னா { $emergency } கூப்பிடுங்க. பக்கத்துல இருக்கிற ஒருத்தர்கிட்டயும் சொல்லுங்க.
emergency-child = குழந்தையோட பாதுகாப்புதான் முதல்ல: இப்பவே { $child } அல்லது { $emergency } கூப்பிடுங்க, காசு ஆகாது. ராத்திரி பகல் எப்பவும் உதவுவாங்க. முடிஞ்சா குழந்தை கூடவே இருங்க.
emergency-medical = ஆம்புலன்ஸுக்கு இப்பவே { $ambulance } அல்லது { $emergency } கூப்பிடுங்க. எனக்காகக் காத்திருக்காதீங்க. பக்கத்துல இருக்கிற ஒருத்தரைக் கூட இருக்கச் சொல்லுங்க.
emergency-fraud = பணத்தை நிறுத்த உடனே { $cyber } கூப்பிடுங்க. அப்புறம் உங்க வங்கியைக் கூப்பிடுங்க. யாராவது மிரட்டினா { $emergency } கூப்பிடுங்க.
emergency-still = இன்னும் ஆபத்துன்னா இப்பவே { $emergency } கூப்பிடுங்க. நான் இங்கேயே இருக்கேன். என்ன வேணும்னு சொல்லுங்க.

## Legal

legal-topic = { $topic } பத்தி சொல்றேன்.
legal-source = இது { $act }, பிரிவு { $section } சொல்றது, { $date } அன்னைக்குச் சரிபார்த்தது.
legal-source-act = இது { $act } சொல்றது, { $date } அன்னைக்குச் சரிபார்த்தது.
legal-unverified = இதை இன்னும் எந்த வக்கீலும் சரிபார்க்கல. { $place } கிட்ட கேட்டு உறுதி பண்ணிக்கோங்க.
legal-stale = இதைக் கடைசியா { $date } அன்னைக்குத்தான் பார்த்தோம், மாறியிருக்கலாம். எதுவும் செய்றதுக்கு முன்னாடி உறுதி பண்ணிக்கோங்க.
legal-no-match = இதுக்குச் சரிபார்த்த பதில் என்கிட்ட இல்லை, ஊகிச்சு சொல்ல மாட்டேன். இலவச சட்ட உதவிக்கு { $number } கூப்பிடுங்க.
legal-which-topic = { $first }, { $second }, { $third } பத்தி சொல்ல முடியும். எது வேணும்?
legal-helpline = { $name }: { $number } நம்பரைக் கூப்பிடலாம்.
legal-helpline-free = { $name }: { $number } நம்பரைக் கூப்பிடலாம், காசு ஆகாது.
legal-disclaimer = இது பொதுவான தகவல், வக்கீலோட ஆலோசனை இல்லை.
legal-next-person = அடுத்து கேக்க வேண்டியவர் { $person }.
legal-jurisdiction-unknown = இது மாநிலத்துக்கு மாநிலம் மாறும். நீங்க எந்த மாநிலம்?
legal-old-law = { $date } முதல் நடப்பதற்கு { $old } இல்லை; அதன் இடத்தில் { $new } உள்ளது.
legal-old-law-counts = { $date } அன்றுக்கு முன் நடந்ததற்கு { $old } பொருந்தும். அதன் பிறகு { $new }.
legal-helpline-old = இந்த எண் கடைசியாக { $date } அன்று பார்க்கப்பட்டது.
legal-bring = இருந்தால் இவற்றை எடுத்துச் செல்லுங்கள்: { $papers }.
legal-scheme-offer = { $scheme } உங்களுக்கா என்று சேர்ந்து பார்க்கலாமா?
legal-scheme-yes = நீங்கள் சொன்னபடி { $scheme } உங்களுக்குக் கிடைக்கலாம். { $place } சென்று கேளுங்கள்.
legal-scheme-no = நீங்கள் சொன்னபடி { $scheme } உங்களுக்கு இல்லை, காரணம்: { $reason }. இது மாறினால் மீண்டும் கேளுங்கள்.
legal-letter-offer = இதைப் பற்றிக் கடிதம் எழுத உதவட்டுமா?
legal-letter-start = சில சிறு கேள்விகள் கேட்பேன். நான் எதையும் அனுப்புவதில்லை, வைத்துக் கொள்வதுமில்லை.
legal-letter-ready = உங்கள் கடிதம் தயார். இப்போது படிக்கிறேன்.
legal-letter-go-on = பாதுகாப்பாக இருக்கும்போது ஆம் என்று சொல்லுங்கள், கடிதத்தைத் தொடரலாம்.
legal-person-legal-services = நீதிமன்ற இலவச சட்ட உதவி அலுவலகம்
legal-person-one-stop-centre = ஒன் ஸ்டாப் சென்டர்
legal-person-child-marriage-officer = குழந்தைத் திருமணத் தடுப்பு அதிகாரி
legal-person-cyber-police = சைபர் காவல்துறை
legal-person-protection-officer = பாதுகாப்பு அதிகாரி
legal-person-labour-office = தொழிலாளர் அலுவலகம்
legal-person-asha-worker = ஆஷா பணியாளர்
legal-person-panchayat = பஞ்சாயத்து அலுவலகம்
legal-person-ration-office = ரேஷன் அலுவலகம்
legal-person-local-committee = மாவட்டப் புகார்க் குழு
legal-person-common-service-centre = பொதுச் சேவை மையம்
legal-person-bank = வங்கி
legal-person-anganwadi = அங்கன்வாடி
legal-person-hospital = அரசு மருத்துவமனை
legal-person-post-office = அஞ்சல் அலுவலகம்
legal-person-gas-agency = எரிவாயு முகவர்
legal-person-handicraft-office = கைவினை அலுவலகம்
legal-person-industries-centre = மாவட்டத் தொழில் மையம்
legal-person-trifed-office = பழங்குடியினர் சந்தை அலுவலகம்

## Work

gigs-found = { $count ->
    [one] ஒரு வேலை இருக்கு.
   *[other] { $count } வேலை இருக்கு.
}
gigs-found-kind = { $count ->
    [one] ஒரு வேலை இருக்கு: { $kind }.
   *[other] { $count } வேலை இருக்கு: { $kind }.
}
gigs-item-hour = { $position }: { $title }, ஊர் { $place }, ஒரு மணி நேரத்துக்கு { $pay }.
gigs-item-job = { $position }: { $title }, ஊர் { $place }, மொத்த வேலைக்கு { $pay }.
gigs-item-distance = இங்கிருந்து { $distance } தூரம்.
gigs-choose = விண்ணப்பிக்க "முதல் வேலை"ன்னு சொல்லுங்க.
gigs-choose-one = இதுக்கு விண்ணப்பிக்கணுமா?
gigs-none = இப்ப அந்த மாதிரி வேலை இல்லை. வேற வேலையோ வேற ஊரோ பார்க்கட்டுமா?
gigs-none-kind = இப்ப { $kind } வேலை எதுவும் இல்லை. வேற வேலையோ வேற ஊரோ பார்க்கலாம்.
gigs-none-place = இப்ப { $place } பக்கம் வேலை எதுவும் இல்லை. வேற ஊர்ல பார்க்கலாம்.
gigs-apply-confirm = { $title } வேலை, ஊர் { $place }, சம்பளம் { $pay }. உங்க பேரை அனுப்பட்டுமா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
gigs-apply-confirm-hour = { $title } வேலை, ஊர் { $place }, ஒரு மணி நேரத்துக்கு { $pay }. உங்க பேரை அனுப்பட்டுமா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
gigs-applied = முடிஞ்சுது, { $title } வேலைக்கு உங்க பேரைக் குடுத்துட்டேன். அவங்க பதில் சொல்வாங்க.
gigs-already-applied = { $title } வேலைக்கு ஏற்கனவே விண்ணப்பிச்சிருக்கீங்க.
gigs-closed = { $title } வேலை இப்ப இல்லை, முடிஞ்சுபோச்சு.
gigs-not-found = அந்த வேலை கிடைக்கல.
gigs-below-wage = இந்தச் சம்பளம் குறைந்தபட்ச கூலியை விடக் கம்மி, அதனால போட முடியாது. ஒரு மணி நேரத்துக்குக் குறைஞ்சது { $pay } குடுக்கணும்.
gigs-post-confirm = { $kind } வேலைக்கு { $pay } குடுப்பீங்க. இதைப் பதிவு பண்ணட்டுமா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
gigs-posted = முடிஞ்சுது, உங்க { $kind } வேலையைப் பதிவு பண்ணிட்டேன்.
gigs-status-none = நீங்க இன்னும் எந்த வேலைக்கும் விண்ணப்பிக்கல.
gigs-status-count = { $count ->
    [one] ஒரு வேலைக்கு விண்ணப்பிச்சிருக்கீங்க.
   *[other] { $count } வேலைக்கு விண்ணப்பிச்சிருக்கீங்க.
}
gigs-status-waiting = { $title }: இன்னும் பதில் வரல.
gigs-status-accepted = { $title }: உங்களைத் தேர்ந்தெடுத்துட்டாங்க.
gigs-status-rejected = { $title }: வேற ஒருத்தரை எடுத்துட்டாங்க.
gigs-status-withdrawn = { $title }: உங்க பேரைத் திரும்ப எடுத்துட்டீங்க.
gigs-status-closed = { $title }: இந்த வேலை முடிஞ்சுபோச்சு.

## Learning

learning-found = { $count ->
    [one] ஒரு பாடம் இருக்கு.
   *[other] { $count } பாடம் இருக்கு.
}
learning-found-topic = { $count ->
    [one] { $topic } பத்தி ஒரு பாடம் இருக்கு.
   *[other] { $topic } பத்தி { $count } பாடம் இருக்கு.
}
learning-item = { $position }: { $title }, { $minutes }.
learning-choose = எதைத் தொடங்கட்டும்?
learning-topics = { $first }, { $second }, { $third }, இன்னும் பல கத்துக்கலாம். எது வேணும்?
learning-start = { $title } தொடங்குறோம். { $minutes } ஆகும்.
learning-resume = விட்ட இடத்துல இருந்து { $title } தொடரலாம்.
learning-part = மொத்தம் { $total } பகுதியில இது { $number }.
learning-finished = { $title } முடிச்சுட்டீங்க. ரொம்ப நல்லா பண்ணீங்க!
learning-next = அடுத்ததுக்குப் போகலாமா?
learning-none = அது பத்தி இன்னும் பாடம் இல்லை. { $first }, { $second }, { $third } பத்தி கத்துக்கலாம்.
learning-not-in-language = இந்தப் பாடம் உங்க மொழியில இன்னும் இல்லை. { $language } மொழியில சொல்றேன்.
learning-progress = { $count ->
    [one] { $total } பாடத்துல ஒண்ணு முடிச்சிருக்கீங்க.
   *[other] { $total } பாடத்துல { $count } முடிச்சிருக்கீங்க.
}
learning-progress-none = நீங்க இன்னும் எந்தப் பாடமும் தொடங்கல. என்ன கத்துக்கணும்னு சொல்லுங்க.
learning-progress-open = { $title } பாதியில இருக்கு. தொடரலாமா?
learning-quiz-intro = இப்போ கேட்டதுல இருந்து சில சின்னக் கேள்விகள்.
learning-option = { $number }: { $text }.
learning-right = சரியான விடை.
learning-wrong = இல்ல, சரியான விடை: { $answer }.
learning-score = { $count } கேள்வியில { $right } சரி.
learning-hear-again = பாடத்தை இன்னொரு தடவை கேட்டா சுலபமா இருக்கும். திரும்பச் சொல்லட்டுமா?
learning-next-title = அடுத்த பாடம்: { $title }. தொடங்கட்டுமா?
learning-paused = நிறுத்திட்டேன், எங்க நிறுத்தினேன்னு ஞாபகம் இருக்கு. மேல கேக்கணும்னா "தொடர்ந்து சொல்லு"ன்னு சொல்லுங்க.
learning-review-offer = { $count ->
    [one] முன்னாடி படிச்சதுல ஒரு கேள்வி திரும்பக் கேக்கணும். கேக்கட்டுமா?
   *[other] முன்னாடி படிச்சதுல { $count } கேள்விகள் திரும்பக் கேக்கணும். கேக்கட்டுமா?
}
learning-review-none = இப்போ உங்களுக்கு எல்லாம் ஞாபகம் இருக்கு. இன்னைக்கு திரும்பக் கேக்க ஒண்ணும் இல்ல.
learning-review-intro = எவ்வளவு ஞாபகம் இருக்குன்னு பாப்போம்.
learning-learnt = நீங்க கத்துக்கிட்டது: { $titles }.
learning-streak = நீங்க தொடர்ந்து { $count } நாளா கத்துக்கிறீங்க.
learning-credits = { $count ->
    [one] நீங்க ஒரு பாடத்தோட கேள்விகள்ல தேறிட்டீங்க.
   *[other] நீங்க { $count } பாடத்தோட கேள்விகள்ல தேறிட்டீங்க.
}
learning-all-done = இங்க இருக்கிற எல்லாப் பாடமும் கேட்டுட்டீங்க. ரொம்ப நல்லது!

## Time bank

skills-balance = நேர வங்கியில உங்களுக்கு { $hours } இருக்கு.
skills-found = { $count ->
    [one] { $skill } கத்துக்குடுக்க ஒருத்தர் இருக்காங்க.
   *[other] { $skill } கத்துக்குடுக்க { $count } பேர் இருக்காங்க.
}
skills-item = { $position }: { $name }, ஊர் { $place }.
skills-none = { $skill } கத்துக்குடுக்க இங்க இன்னும் யாரும் இல்லை.
skills-teach-confirm = நீங்க { $skill } கத்துக்குடுக்கறீங்க, { $hours }. உங்க பேரைப் பதிவு பண்ணட்டுமா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
skills-taught = முடிஞ்சுது, { $skill } கத்துக்குடுக்கறவங்களா உங்களைப் பதிவு பண்ணிட்டேன்.
skills-book-confirm = { $name } கிட்ட { $skill } வகுப்புக்கு உங்க நேரத்துல { $hours } செலவாகும். பதிவு பண்ணட்டுமா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
skills-balance-zero = நேர வங்கியில உங்களுக்கு இன்னும் நேரம் சேரல. ஆனாலும் { $left } வரைக்கும் கத்துக்கலாம், நேரத்தைப் பிறகு திருப்பிக் குடுக்கலாம்.
skills-balance-owed = நீங்க குடுத்ததை விட { $hours } அதிகமா எடுத்திருக்கீங்க. இன்னும் { $left } எடுக்கலாம்.
skills-set-aside = நடந்துட்டு இருக்கிற வகுப்புகளுக்காக உங்க நேரத்துல { $hours } தனியா எடுத்து வெச்சிருக்கு.
skills-month = இந்த மாசம் { $earned } வந்துச்சு, { $spent } போச்சு.
skills-waiting = { $count ->
    [one] ஒரு வகுப்பு உங்களுக்காகக் காத்திருக்கு.
   *[other] { $count } வகுப்புகள் உங்களுக்காகக் காத்திருக்கு.
}
skills-waiting-answer = { $position }: ஒருத்தர் உங்க கிட்ட { $skill } கத்துக்க விரும்பறாங்க, நேரம் { $hours }.
skills-waiting-finish = { $position }: நீங்க { $skill } கத்துக்குடுக்க ஒத்துக்கிட்டீங்க, நேரம் { $hours }. அது நடந்துச்சா?
skills-waiting-confirm = { $position }: நீங்க { $skill } கத்துக்கிட்டதா ஆசிரியர் சொல்றாங்க, நேரம் { $hours }.
skills-waiting-choose-one = இதை இப்பவே முடிச்சிடலாமா?
skills-waiting-choose = இதை முடிக்க "முதலாவது"ன்னு சொல்லுங்க.
skills-nothing-waiting = நேர வங்கியில உங்களுக்கு இப்ப எதுவும் பாக்கி இல்லை.
skills-item-name = { $position }: { $name }.
skills-item-place = { $position }: { $place } ஊர்ல இருந்து ஒருத்தர்.
skills-item-neighbour = { $position }: பக்கத்துல ஒருத்தர்.
skills-choose-one = இவங்க கிட்ட கத்துக்கணுமா?
skills-choose = வகுப்பு கேக்க "முதலாவது"ன்னு சொல்லுங்க.
skills-book-confirm-neighbour = { $skill } வகுப்புக்கு உங்க நேரத்துல { $hours } செலவாகும். கேட்டு வைக்கட்டுமா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
skills-asked = முடிஞ்சுது, { $skill } கத்துக்குடுக்கறவங்க கிட்ட கேட்டிருக்கேன். அவங்க பதில் வர வரைக்கும் உங்க { $hours } தனியா இருக்கும்.
skills-agree-confirm = நீங்க { $skill } கத்துக்குடுப்பீங்க, நேரம் { $hours }, அதே நேரம் உங்க கணக்குல சேரும். கத்துக்கறவங்க கிட்ட சரின்னு சொல்லட்டுமா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
skills-agreed = முடிஞ்சுது, நீங்க { $skill } கத்துக்குடுப்பீங்க. நடந்த பிறகு என்கிட்ட சொல்லுங்க.
skills-finish-confirm = நீங்க { $skill } கத்துக்குடுத்தீங்க, நேரம் { $hours }. இது சரியா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
skills-finished = முடிஞ்சுது. கத்துக்கிட்டவங்களும் ஆமான்னு சொன்னதும் நேரம் உங்க கணக்குல சேரும்.
skills-settle-confirm = நீங்க { $skill } கத்துக்கிட்டீங்க, நேரம் { $hours }, இந்த நேரம் ஆசிரியருக்குப் போகும். இது சரியா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
skills-settled = முடிஞ்சுது, { $hours } ஆசிரியருக்குப் போயிடுச்சு.
skills-taught-already = { $skill } கத்துக்குடுக்கறவங்கள்ல உங்க பேர் ஏற்கனவே இருக்கு.
skills-offer-gone = இவங்க இப்ப கத்துக்குடுக்கறது இல்லை.
skills-floor = இதுக்கு { $hours } வேணும், நீங்க இப்ப { $left } தான் எடுக்கலாம். முதல்ல எதையாவது கத்துக்குடுங்க, பிறகு கத்துக்கலாம்.
skills-ceiling = இவங்களால இப்ப இன்னும் நேரம் எடுத்துக்க முடியாது. வேற ஒருத்தரைத் தேர்ந்தெடுங்க.
skills-day-cap = ஒரே நாள்ல { $hours } தாண்ட முடியாது.
skills-not-open = இந்தக் கணக்குல இப்ப புது வகுப்பு எடுக்க முடியாது.
sheet-title = நேர வங்கிக் கணக்கு
sheet-check = சரிபார்க்கும் எண்
sheet-rows = பதிவுகள்
sheet-sum = எல்லாக் கணக்கோட கூட்டல்
sheet-account = கணக்கு
sheet-balance = நிமிடங்கள்
sheet-aside = தனியா வெச்சது
sheet-good = கணக்கு சரியா இருக்கு.
sheet-bad = கணக்குல தப்பு இருக்கு.

## Parts that are not open yet on this box

closed-artisan = கைவினைப் பகுதி இந்தப் பெட்டியில இன்னும் திறக்கல. வேலை, பாடம் கேக்கலாம், இல்லன்னா ஒரு ஆளைக் கேக்கலாம்.
closed-shop = கடை இந்தப் பெட்டியில இன்னும் திறக்கல. வேலை, பாடம் கேக்கலாம், இல்லன்னா ஒரு ஆளைக் கேக்கலாம்.
closed-school = பள்ளி உதவி இந்தப் பெட்டியில இன்னும் திறக்கல. பாடம் கேக்கலாம், இல்லன்னா ஒரு ஆளைக் கேக்கலாம்.
translate-failed = அதை மொழிபெயர்க்க முடியல. சின்ன வாக்கியமா, அந்த மொழி எழுத்துல சொல்லுங்க, இல்ல எழுதுங்க.
closed-gigs = மத்தவங்களுக்கு வேலை குடுக்கிற பகுதி இந்தப் பெட்டியில இன்னும் திறக்கல. வேலை தேடலாம், இல்லன்னா ஒரு ஆளைக் கேக்கலாம்.

## Problems, also shown as titles of HTTP errors

problem-bad-request = கேட்டதைப் படிக்க முடியல.
problem-invalid-audio = இந்தப் பதிவைப் படிக்க முடியல.
problem-empty-audio = இந்தப் பதிவுல எதுவும் இல்லை.
problem-too-long = இந்தப் பதிவு ரொம்ப நீளம். அதிகபட்சம் { $seconds } வினாடி தான்.
problem-too-large = இந்தக் கோப்பு ரொம்பப் பெரிசு.
problem-no-speech = இந்தப் பதிவுல பேச்சு எதுவும் கேக்கல.
problem-unknown-language = இந்த மொழி தெரியாது.
problem-missing-model = இதுக்குத் தேவையான ஒரு பகுதி இங்க இல்லை.
problem-busy = இப்ப நிறைய பேர் கேக்குறாங்க. கொஞ்ச நேரம் கழிச்சு முயற்சி பண்ணுங்க.
problem-timeout = ரொம்ப நேரம் ஆயிடுச்சு. மறுபடி முயற்சி பண்ணுங்க.
problem-not-found = இது கிடைக்கல.
problem-unauthorized = முதல்ல உள்நுழையுங்க.
problem-forbidden = இதைச் செய்ய உங்களுக்கு அனுமதி இல்லை.
problem-conflict = இதுக்குள்ள வேற ஒருத்தர் இதை மாத்திட்டாங்க.
problem-limit-reached = நேர வங்கியோட ஒரு வரம்பு தடுக்குது.
problem-duplicate-id = இந்த அடையாளத்தை ஏற்கனவே வேற ஒண்ணுக்குப் பயன்படுத்தியாச்சு.
problem-rate-limited = அடிக்கடி கேட்டுட்டீங்க. கொஞ்சம் பொறுங்க.
problem-unsupported = இது இங்க முடியாது.
problem-unavailable = இது இப்ப வேலை செய்யல.
problem-internal = இங்க ஏதோ தப்பு நடந்துடுச்சு. உங்க மேல தப்பு இல்லை.

## How values are said

value-hours-minutes = { $hours } { $minutes }
value-date = { $month } { $day }, { $year }
value-per-hour = ஒரு மணி நேரத்துக்கு { $amount }

## Paid work, step by step

gigs-title = { $kind } வேலை
gigs-neighbour = பக்கத்து வீட்டுக்காரர்
gigs-why-walk = அங்க நடந்தே போகலாம்.
gigs-more = வேற வேலை கேட்க "இன்னும் காட்டு"ன்னு சொல்லுங்க.
gigs-no-more = எனக்குத் தெரிஞ்ச வேலை அவ்வளவுதான்.
gigs-too-many = உங்களுக்கு ஏற்கனவே { $count } வேலை இருக்கு. முதல்ல ஒண்ணை முடிங்க, இல்லன்னா பேரைத் திரும்ப எடுங்க.
gigs-place-unknown = { $place }ன்னு ஒரு ஊர் தெரியல. வேலை எந்த ஊர்ல?
gigs-post-confirm-day = { $place } ஊர்ல { $kind } வேலை, { $time }, ஒரு நாளைக்கு { $hours }, நாள் கூலி { $pay }. இதைப் பதிவு பண்ணட்டுமா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
gigs-post-impossible = இதைப் பதிவு பண்ண முடியாது. ஒரு நாள் வேலை 15 நிமிஷத்துல இருந்து 12 மணி நேரம் வரைதான் இருக்கணும்.
gigs-post-scam = இதைப் பதிவு பண்ண முடியாது: வேலை செய்றவங்ககிட்ட பணம், ஆவணம், ரகசிய எண் கேட்கக் கூடாது.
gigs-waiting = { $count ->
    [one] ஒரு விஷயத்துக்கு உங்க பதில் வேணும்.
   *[other] { $count } விஷயத்துக்கு உங்க பதில் வேணும்.
}
gigs-waiting-accept = { $position }: { $title } வேலைக்கு உங்களைத் தேர்ந்தெடுத்திருக்காங்க, மொத்தம் { $pay }. உங்க பதிலுக்குக் காத்திருக்காங்க.
gigs-waiting-start = { $position }: { $title } உங்க வேலை. ஆரம்பிச்சதும் சொல்லுங்க.
gigs-waiting-submit = { $position }: { $title } நடந்துட்டு இருக்கு. முடிஞ்சதும் சொல்லுங்க.
gigs-waiting-received = { $position }: { $title }. உங்க { $pay } வந்துடுச்சா?
gigs-waiting-offer = { $position }: { $title } வேலைக்கு ஒருத்தர் பேர் குடுத்திருக்காங்க.
gigs-waiting-approve = { $position }: { $title } முடிஞ்சுதுன்னு வேலை செஞ்சவங்க சொல்றாங்க.
gigs-waiting-paid = { $position }: { $title }. { $pay } குடுத்துட்டீங்களா?
gigs-accept-confirm = { $title }, ஒரு நாளைக்கு { $hours }, { $days } நாள், மொத்தம் { $pay }. இந்த வேலையை எடுத்துக்கிறீங்களா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
gigs-start-confirm = { $title } வேலையை இப்ப ஆரம்பிக்கிறீங்க. அவங்ககிட்ட சொல்லட்டுமா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
gigs-submit-confirm = { $title } வேலையை முடிச்சுட்டீங்க. அவங்ககிட்ட சொல்லட்டுமா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
gigs-received-confirm = { $title } வேலைக்கு { $pay } உங்களுக்கு வந்துடுச்சு. சரியா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
gigs-offer-confirm = { $title } வேலையைப் பொருத்தமானவங்களுக்கு மொத்தம் { $pay } குடுத்துத் தரீங்க. அவங்ககிட்ட கேட்கட்டுமா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
gigs-approve-confirm = { $title } வேலை முடிஞ்சுது, நீங்க { $pay } தரணும். அதைச் சொல்லட்டுமா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
gigs-paid-confirm = { $title } வேலைக்கு { $pay } குடுத்துட்டீங்க. சரியா? ஆமா இல்ல வேண்டாம்னு சொல்லுங்க.
gigs-accepted = முடிஞ்சுது, { $title } இப்ப உங்க வேலை.
gigs-contact = அவங்களை இங்க தொடர்பு கொள்ளலாம்: { $contact }.
gigs-step-done = முடிஞ்சுது, அவங்ககிட்ட சொல்லிட்டேன்.
gigs-paid-said = குறிச்சுக்கிட்டேன். அடுத்தவங்களும் ஆமான்னு சொன்னா வேலை முடிஞ்சுது.
gigs-finished = எல்லாம் முடிஞ்சுது: { $title } வேலைக்குப் பணம் வந்துடுச்சு, வேலை முடிஞ்சுது.
gigs-full = வேற ஒருத்தர் முந்திக்கிட்டாங்க, கடைசி இடம் போயிடுச்சு.
gigs-late = அதுக்கான நேரம் முடிஞ்சுபோச்சு.
gigs-nothing-waiting = இப்ப உங்களுக்கு எதுவும் பாக்கி இல்லை.
problem-rule-forbids = இங்கத்த ஒரு விதிப்படி இதைச் செய்ய முடியாது.

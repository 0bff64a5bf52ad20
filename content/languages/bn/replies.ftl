## সাধারণ

greet-hello = নমস্কার, আমি আওয়াজ। কাজ খোঁজা, নিজের অধিকার জানা, নতুন কিছু শেখা, এসবে সাহায্য করি। আপনার কী দরকার?
greet-again = নমস্কার। বলুন, কী সাহায্য করব?
help-options = কাছাকাছি কাজ, আপনার অধিকার, বা কোনো পাঠ, যা দরকার আমাকে জিজ্ঞেস করুন। নিজের মতো করে বললেই হবে। কোনো মানুষের সঙ্গে কথা বলতে চাইলে বলুন "মানুষ"।
more-offer = বাকিগুলো শুনতে চাইলে "আরও দেখাও" বলুন।
more-none = ব্যস, এই কটাই আছে।
help-more = আর কী কী জিজ্ঞাসা করা যায় শুনতে চাইলে "আরও দেখাও" বলুন।
help-options-2 = আপনি পড়শিদের সঙ্গে হাতের কাজের ঘণ্টা বদল করতে পারেন, আপনার কত ঘণ্টা আছে জানতে পারেন, বা কাউকে কাজ দিতে পারেন।
help-options-3 = আপনি আপনার আবেদনের খবর বা পড়া কতটা হলো জানতে পারেন, বা কোনো মানুষের সঙ্গে কথা বলতে পারেন।
help-options-4 = আপনার কী কী রাখি জিজ্ঞেস করতে পারেন, দেওয়া অনুমতি ফিরিয়ে নিতে পারেন, বা আপনার সব কিছু মুছে দিতে বলতে পারেন।
key-yes = হ্যাঁ
key-no = না
key-more = আরও
key-unknown = এই বোতামে এখানে কিছু হয় না। কী কী জিজ্ঞাসা করা যায় শুনতে 0 টিপুন।
help-learning = আপনি পাঠ শুনতে পারেন, যেমন ব্যাঙ্কের কাজ বা শরীর স্বাস্থ্য। বলুন, কী শিখবেন।
help-gigs = আপনি কাজ খুঁজতে পারেন, কাজের জন্য নাম দিতে পারেন, বা আবেদনের খবর জানতে পারেন।
help-legal = আপনি নিজের অধিকারের কথা জানতে পারেন, যেমন মজুরি, জমি, বা বাড়িতে মারধর নিয়ে। বিপদে পড়লে বলুন "আমাকে বাঁচান"।
language-changed = ঠিক আছে, এবার থেকে { $language } বলব।
language-ask = আপনি কোন ভাষায় কথা বলতে চান?
language-unavailable = এই ভাষাটা এখনও বলতে পারি না। আমি হিন্দি, ইংরেজি আর ভারতের আরও নয়টি ভাষা বলতে পারি।
goodbye = আচ্ছা, ভালো থাকবেন। যখন ইচ্ছে আবার আসবেন।
thanks-welcome = ভালো থাকবেন। আর কিছু লাগলে বলবেন।
repeat-nothing = আমি তো এখনও কিছু বলিনি। আপনি কী জানতে চান?
not-understood = কথাটা বুঝতে পারলাম না। একটু অন্যভাবে বলুন।
not-understood-options = এটাও বুঝতে পারলাম না। আপনি কাজ, নিজের অধিকার, বা পাঠের কথা জিজ্ঞেস করতে পারেন। নইলে বলুন "মানুষ"।
clarify-two = আপনি কোনটা চান: { $first }, না { $second }?
clarify-one = আপনি কি এটাই চান: { $first }?
out-of-scope = এতে আমি সাহায্য করতে পারব না। আমি কাজ, আপনার অধিকার আর পাঠের ব্যাপারে সাহায্য করতে পারি।
block = এতে আমি সাহায্য করব না। আমি কাজ, আপনার অধিকার আর পাঠের ব্যাপারে সাহায্য করতে পারি।
block-report = এতে আমি সাহায্য করব না। কেউ যদি আপনার সঙ্গে এমন করে, বলুন "আমাকে বাঁচান", আমি ফোন নম্বর দেব।
handoff = আপনাকে সাহায্য করার জন্য একজনকে ডাকছি। একটু থাকুন, বা বিনা পয়সার পরামর্শের জন্য { $number } নম্বরে ফোন করুন।
handoff-nobody = এখন কথা বলার মতো কেউ খালি নেই। বিনা পয়সার আইনি পরামর্শের জন্য { $number }, আর বিপদে { $emergency } নম্বরে ফোন করুন।
redacted-notice = আপনি একটা গোপন নম্বর বলেছিলেন, আমি সেটা লুকিয়ে দিয়েছি। এমন নম্বর আমাকে বলার দরকার নেই।
apology-slow = মাফ করবেন, অনেক দেরি হচ্ছে। একটু পরে আবার জিজ্ঞেস করুন।
apology-unavailable = মাফ করবেন, এই জায়গাটা এখন চলছে না। পরে জিজ্ঞেস করুন, বা কোনো মানুষের সঙ্গে কথা বলতে চান বলুন।
cancelled = ঠিক আছে, থামলাম।

## যা শোনা যায়নি

heard-silence = কিছু শুনতে পেলাম না। বোতাম টিপে আবার বলুন।
heard-noise = খুব আওয়াজ ছিল। ফোনটা মুখের কাছে এনে আবার বলুন।
heard-too-long = কথাটা খুব লম্বা হয়ে গেল। একটু ছোট করে বলুন।
heard-unreadable = এই রেকর্ডিংটা খোলা গেল না। আবার বলুন, বা লিখে জিজ্ঞেস করুন।
heard-no-recogniser = এই ভাষাটা এখনও শুনে বুঝতে পারি না। আপনি লিখে জিজ্ঞেস করুন।
heard-not-allowed = আপনি আপনার গলা শুনতে বারণ করেছেন, তাই আমি শুনিনি। বিপদ হলে { $emergency } নম্বরে ফোন করুন।
heard-busy = এখন অনেকে কথা বলছেন। একটু পরে আবার বলুন।
heard-unsure = ভালো করে শুনতে পেলাম না। আর একবার বলুন।
heard-unsure-twice = এবারও ভালো করে শুনতে পেলাম না। আপনি লিখেও জিজ্ঞেস করতে পারেন, বা নিচের একটা বোতাম টিপুন।

## পাকা করা

confirm-generic = আমি কি { $action }? হ্যাঁ বা না বলুন।
confirm-again = করতে হলে হ্যাঁ বলুন, না করতে হলে না বলুন।
confirm-hesitate = ধীরে সুস্থে ভাবুন, এখনও কিছু করা হয়নি। করতে হলে হ্যাঁ বলুন, নইলে না বলুন।
confirm-aborted = ঠিক আছে, করিনি।
confirm-aborted-subject = ওই কাজটা আর করিনি।
confirm-expired = অনেকক্ষণ হয়ে গেছে, তাই করিনি। এখনও চাইলে আবার বলুন।
confirm-changed = মাঝখানে কিছু বদলে গেছে, তাই করিনি। আবার জিজ্ঞেস করুন।
done-generic = হয়ে গেছে।

## যা জানা দরকার

need-topic = আপনি কী নিয়ে শিখতে চান?
need-legal-topic = ব্যাপারটা কী নিয়ে, যেমন মজুরি, জমি, বা বাড়িতে মারধর?
need-skill = কোন হাতের কাজ?
need-hours = কত ঘণ্টার জন্য?
need-kind = কী ধরনের কাজ?
need-place = কোন জায়গায়?
need-pay = আপনি কত টাকা দিতে চান?
need-gig = কোন কাজটা? প্রথমটা, দ্বিতীয়টা, বা কাজের নাম বলুন।
need-choice = উত্তরের নম্বরটা বলুন, বা উত্তরটাই বলে দিন।
need-person = কার কথা বলছেন? প্রথমজন, দ্বিতীয়জন, বা নাম বলুন।
need-session = কোন সময়টা? প্রথমটা বা দ্বিতীয়টা বলুন।
need-craft = কোন হাতের কাজ?
need-query = আপনি কী খুঁজছেন?
need-question = আপনার প্রশ্নটা কী?
need-policy = কোন নিয়মটা জানতে চান, যেমন ফেরত, ডেলিভারি বা টাকা দেওয়া?
need-order-id = অর্ডার নম্বর কত?
need-phone = আপনার ফোন নম্বর কত?
need-reason = আপনি এটা কেন ফেরত দিতে চান?
need-language = কোন ভাষায়?
need-text = কোন কথাটা অনুবাদ করব? সেটা বলুন বা লিখুন।
need-grade = কোন ক্লাসের জন্য?
need-time = দিনের কোন সময়ে?
need-purpose = কোনটা? প্রথমটা, দ্বিতীয়টা বা তৃতীয়টা বলুন।
need-happened-on = সেটা কোন দিনের কথা? যেমন বলুন: গত সোমবার, বা পাঁচই মার্চ।
need-type-it = কথাটা ধরতে পারলাম না। লিখে দিন, বা পর্দা থেকে বেছে নিন।
not-found-generic = ওটা খুঁজে পেলাম না।

## কাজের ছোট নাম

intent-learning-browse = কী কী পাঠ আছে দেখা
intent-learning-start = পাঠ শুরু করা
intent-learning-progress = পড়া কতদূর হলো জানা
intent-skills-teach = কোনো হাতের কাজ শেখানো
intent-skills-find = হাতের কাজ শেখানোর লোক খোঁজা
intent-skills-balance = নিজের ঘণ্টার হিসাব জানা
intent-gigs-search = কাজ খোঁজা
intent-gigs-apply = কাজের জন্য নাম দেওয়া
intent-gigs-post = কাউকে কাজ দেওয়া
intent-gigs-status = আবেদনের খবর জানা
intent-gigs-cancel = কাজ বা আবেদন ফিরিয়ে নেওয়া
intent-artisan-assess = হাতের কাজ যাচাই করানো
intent-artisan-price = নিজের জিনিসের দাম জানা
intent-artisan-buyers = খদ্দের খোঁজা
intent-artisan-portfolio = নিজের কাজ দেখানো
intent-legal-ask = নিজের অধিকার জানা
intent-legal-emergency = এখনই সাহায্য পাওয়া
intent-shop-search-products = কিছু কেনা
intent-shop-product-details = জিনিসের ব্যাপারে জানা
intent-shop-track-order = অর্ডার কোথায় আছে জানা
intent-shop-order-details = নিজের অর্ডার দেখা
intent-shop-cancel-order = অর্ডার বাতিল করা
intent-shop-search-faqs = দোকান কীভাবে চলে জানা
intent-shop-get-policy = দোকানের নিয়ম জানা
intent-shop-initiate-return = জিনিস ফেরত দেওয়া
intent-shop-return-status = ফেরতের খবর জানা
intent-school-ask = পড়াশোনায় সাহায্য নেওয়া
intent-school-simplify = লেখা সহজ করানো
intent-school-translate = অনুবাদ করানো
intent-account-privacy = আপনার কী কী রাখি তা জানা
intent-account-withdraw = দেওয়া সব অনুমতি ফিরিয়ে নেওয়া
intent-account-forget = আপনার সব কিছু মুছে ফেলা
intent-general-human = কোনো মানুষের সঙ্গে কথা বলা

## বিপদ

emergency-violence = আগে আপনার প্রাণ: এখনই { $emergency } নম্বরে ফোন করুন, পয়সা লাগে না। { $women } বা { $women_police } নম্বরেও দিনরাত ফোন করা যায়। পারলে যেখানে লোকজন আছে সেখানে চলে যান।
emergency-self-harm = আমাকে বলেছেন, খুব ভালো করেছেন; এখন একা থাকবেন না। { $mental_health } নম্বরে ফোন করুন, দিনরাত খোলা, পয়সা লাগে না; এই মুহূর্তে বিপদ হলে { $emergency } নম্বরে ফোন করুন। কাছের একজন মানুষকেও কথাটা বলুন।
emergency-child = আগে বাচ্চাকে নিরাপদে রাখতে হবে: এখনই { $child } বা { $emergency } নম্বরে ফোন করুন, পয়সা লাগে না। ওখানে দিনরাত সাহায্য মেলে। পারলে বাচ্চার কাছে থাকুন।
emergency-medical = অ্যাম্বুলেন্সের জন্য এখনই { $ambulance } বা { $emergency } নম্বরে ফোন করুন। আমার উত্তরের জন্য বসে থাকবেন না। কাছের কাউকে সঙ্গে থাকতে বলুন।
emergency-fraud = এখনই { $cyber } নম্বরে ফোন করুন, যাতে টাকাটা আটকানো যায়। তারপর নিজের ব্যাঙ্কে ফোন করুন। কেউ ভয় দেখালে { $emergency } নম্বরে ফোন করুন।
emergency-still = এখনও বিপদ থাকলে { $emergency } নম্বরে ফোন করুন। আমি এখানেই আছি। বলুন, কী দরকার।

## আইন

legal-topic = { $topic } নিয়ে।
legal-source = এটা { $act }-এর { $section } ধারায় আছে, { $date } তারিখে যাচাই করা।
legal-source-act = এটা { $act }-এ আছে, { $date } তারিখে যাচাই করা।
legal-unverified = এটা { $place }-এর কাছে জিজ্ঞেস করে পাকা করে নিন; এখনও কোনো উকিল এটা যাচাই করেননি।
legal-stale = এটা { $date } তারিখে যাচাই করা, তারপর বদলে থাকতে পারে। কিছু করার আগে জেনে নিন।
legal-no-match = এর যাচাই করা উত্তর আমার কাছে নেই, তাই আন্দাজে বলব না। বিনা পয়সার আইনি পরামর্শের জন্য { $number } নম্বরে ফোন করুন।
legal-which-topic = আমি { $first }, { $second } বা { $third } নিয়ে বলতে পারি। কোনটা বলব?
legal-which-topic-two = আমি { $first } বা { $second } নিয়ে বলতে পারি। কোনটা বলব?
legal-helpline = আপনি { $name }-কে { $number } নম্বরে ফোন করতে পারেন।
legal-helpline-free = আপনি { $name }-কে { $number } নম্বরে ফোন করতে পারেন, পয়সা লাগে না।
legal-disclaimer = এটা সাধারণ জানার কথা, উকিলের পরামর্শ নয়।
legal-next-person = এর পরে যাঁকে জিজ্ঞেস করবেন: { $person }।
legal-jurisdiction-unknown = এটা এক এক রাজ্যে এক এক রকম। আপনি কোন রাজ্যে থাকেন?
legal-old-law = { $date } থেকে যা ঘটে, তাতে { $old } আর চলে না; তার জায়গায় { $new }।
legal-old-law-counts = { $date }-এর আগে যা ঘটেছে, তাতে { $old } চলে। তার পরের জন্য { $new }।
legal-helpline-old = এই নম্বর শেষ দেখা হয়েছে { $date }।
legal-bring = থাকলে এগুলো সঙ্গে নিন: { $papers }।
legal-last-day = { $weekday }, { $date }-এর মধ্যে: { $what }।
legal-last-day-past = সেই দিন পেরিয়ে গেছে। তবু তাড়াতাড়ি এখানে জিজ্ঞেস করুন: { $place }।
legal-last-day-longer = { $date } পর্যন্ত আরও সময় মিলতে পারে।
legal-within = { $period }-এর মধ্যে: { $what }।
legal-period-months = { $count } মাস
legal-period-days = { $count } দিন
legal-last-day-none = এর কোনো যাচাই করা শেষ দিন আমার জানা নেই। দেরি করবেন না; তাড়াতাড়ি { $place }-এ জিজ্ঞেস করুন।
legal-handover-title = আইনি স্বেচ্ছাসেবী
legal-handover-offer = আপনার কথাটা একজন আইনি স্বেচ্ছাসেবীর কাছেও পৌঁছে দিতে পারি। দেব?
legal-handover-read-back = শুধু এইটুকু জানাব: বিষয়, { $topic }, আর আপনার ভাষা, { $language }। আপনার বলা কথা, নাম বা নম্বর নয়। জানাব?
legal-handover-read-back-place = শুধু এইটুকু জানাব: বিষয়, { $topic }, আপনার ভাষা, { $language }, আর আপনার জায়গা, { $place }। আপনার বলা কথা, নাম বা নম্বর নয়। জানাব?
legal-handover-done = পৌঁছে দিয়েছি। আপনার কোড { $code }। সেখানে গিয়ে স্বেচ্ছাসেবীকে এই কোডটা বলবেন।
legal-scheme-offer = { $scheme } আপনার জন্য কি না, একসঙ্গে দেখব?
legal-scheme-yes = আপনার কথা অনুযায়ী { $scheme } আপনার জন্য হতে পারে। { $place }-এর কাছে জিজ্ঞাসা করুন।
legal-scheme-no = আপনার কথা অনুযায়ী { $scheme } আপনার জন্য নয়, কারণ: { $reason }। এটা বদলালে আবার বলুন।
legal-letter-offer = এ নিয়ে চিঠি লিখতে সাহায্য করব?
legal-letter-start = আমি কয়েকটা ছোট প্রশ্ন করব। আমি কিছু পাঠাই না, কিছু রাখিও না।
legal-letter-ready = আপনার চিঠি তৈরি। এখন পড়ে শোনাচ্ছি।
legal-letter-go-on = আপনি নিরাপদ হলে হ্যাঁ বলুন, তারপর চিঠি এগোব।
legal-person-legal-services = আদালতের বিনা খরচে আইনি সাহায্য দফতর
legal-person-one-stop-centre = ওয়ান স্টপ সেন্টার
legal-person-child-marriage-officer = বাল্যবিবাহ রোধ আধিকারিক
legal-person-cyber-police = সাইবার পুলিশ
legal-person-protection-officer = সুরক্ষা আধিকারিক
legal-person-labour-office = শ্রম দফতর
legal-person-asha-worker = আশা দিদি
legal-person-panchayat = পঞ্চায়েত দফতর
legal-person-ration-office = রেশন দফতর
legal-person-local-committee = জেলার অভিযোগ কমিটি
legal-person-common-service-centre = জনসেবা কেন্দ্র
legal-person-bank = ব্যাঙ্ক
legal-person-anganwadi = অঙ্গনওয়াড়ি
legal-person-hospital = সরকারি হাসপাতাল
legal-person-post-office = ডাকঘর
legal-person-gas-agency = গ্যাস এজেন্সি
legal-person-handicraft-office = হস্তশিল্প দফতর
legal-person-industries-centre = জেলা শিল্প কেন্দ্র
legal-person-trifed-office = আদিবাসী বিপণন দফতর

## কাজ

gigs-found = { $count ->
    [one] একটা কাজ পেলাম।
   *[other] { $count }টা কাজ পেলাম।
}
gigs-found-kind = { $count ->
    [one] { $kind }-এর একটা কাজ পেলাম।
   *[other] { $kind }-এর { $count }টা কাজ পেলাম।
}
gigs-item-hour = { $position }: { $title }, জায়গা { $place }, ঘণ্টায় { $pay }।
gigs-item-job = { $position }: { $title }, জায়গা { $place }, পুরো কাজের জন্য { $pay }।
gigs-item-distance = এটা { $distance } দূরে।
gigs-choose = নাম দিতে হলে বলুন "প্রথমটা"।
gigs-choose-one = এই কাজের জন্য নাম দেবেন?
gigs-none = এখন এমন কোনো কাজ পেলাম না। অন্য কাজ বা অন্য জায়গায় খুঁজে দেখতে পারি।
gigs-none-kind = এখন { $kind }-এর কোনো কাজ পেলাম না। অন্য কাজ বা অন্য জায়গায় খুঁজে দেখতে পারি।
gigs-none-place = এখন { $place }-এ কোনো কাজ পেলাম না। অন্য জায়গায় খুঁজে দেখতে পারি।
gigs-apply-confirm = আপনি { $title } কাজটার জন্য নাম দিতে চান, জায়গা { $place }, টাকা { $pay }। আপনার নাম পাঠিয়ে দেব? হ্যাঁ বা না বলুন।
gigs-apply-confirm-hour = আপনি { $title } কাজটার জন্য নাম দিতে চান, জায়গা { $place }, ঘণ্টায় { $pay }। আপনার নাম পাঠিয়ে দেব? হ্যাঁ বা না বলুন।
gigs-applied = হয়ে গেছে, { $title } কাজের জন্য আপনার নাম পাঠিয়ে দিয়েছি। ওঁরা আপনাকে জানাবেন।
gigs-already-applied = { $title } কাজের জন্য আপনি আগেই নাম দিয়েছেন।
gigs-closed = { $title } কাজটা এখন আর খোলা নেই।
gigs-not-found = ওই কাজটা খুঁজে পেলাম না।
gigs-below-wage = এই টাকা সরকারি ন্যূনতম মজুরির চেয়ে কম, তাই কাজটা দিতে পারছি না। ঘণ্টায় কম করে { $pay } দিতে হবে।
gigs-post-confirm = আপনি { $pay } দিয়ে { $kind }-এর কাজ দিতে চান। কাজটা লিখে দেব? হ্যাঁ বা না বলুন।
gigs-posted = হয়ে গেছে, আপনার { $kind }-এর কাজটা লিখে দিয়েছি।
gigs-status-none = আপনি এখনও কোনো কাজের জন্য নাম দেননি।
gigs-status-count = { $count ->
    [one] আপনি একটা কাজের জন্য নাম দিয়েছেন।
   *[other] আপনি { $count }টা কাজের জন্য নাম দিয়েছেন।
}
gigs-status-accepted = { $title }: আপনাকে নেওয়া হয়েছে।
gigs-status-rejected = { $title }: অন্য কাউকে নেওয়া হয়েছে।
gigs-status-withdrawn = { $title }: আপনি নাম তুলে নিয়েছিলেন।
gigs-status-closed = { $title }: এই কাজটা বন্ধ হয়ে গেছে।

## শেখা

learning-found = { $count ->
    [one] একটা পাঠ আছে।
   *[other] { $count }টা পাঠ আছে।
}
learning-found-topic = { $count ->
    [one] { $topic } নিয়ে একটা পাঠ আছে।
   *[other] { $topic } নিয়ে { $count }টা পাঠ আছে।
}
learning-item = { $position }: { $title }, { $minutes }।
learning-choose = কোনটা শুরু করব?
learning-topics = আপনি { $first }, { $second }, { $third } আর আরও অনেক কিছু শিখতে পারেন। কোনটা শিখবেন?
learning-start = { $title } শুরু করছি। সময় লাগবে { $minutes }।
learning-resume = { $title } যেখানে থেমেছিলেন, সেখান থেকে শুনি।
learning-part = মোট { $total } ভাগের { $number } নম্বর।
learning-finished = { $title } শেষ হয়ে গেছে। খুব ভালো করেছেন!
learning-next = আরও শোনাব?
learning-none = এটা নিয়ে এখনও কোনো পাঠ নেই। আপনি { $first }, { $second } বা { $third } শিখতে পারেন।
learning-not-in-language = এই পাঠটা এখনও আপনার ভাষায় নেই। আমি { $language } ভাষায় শোনাচ্ছি।
learning-progress = { $count ->
    [one] মোট { $total }টা পাঠের মধ্যে আপনি একটা শেষ করেছেন।
   *[other] মোট { $total }টা পাঠের মধ্যে আপনি { $count }টা শেষ করেছেন।
}
learning-progress-none = আপনি এখনও কোনো পাঠ শুরু করেননি। বলুন, কী শিখবেন।
learning-progress-open = { $title } মাঝখানে আছে। বাকিটা শোনাব?
learning-quiz-intro = এবার যা শুনলেন, তা নিয়ে কয়েকটা ছোট প্রশ্ন।
learning-option = { $number }: { $text }।
learning-right = ঠিক বলেছেন।
learning-wrong = না, ঠিক উত্তর হলো: { $answer }।
learning-score = { $count }টার মধ্যে { $right }টা ঠিক হয়েছে।
learning-hear-again = পাঠটা আরেকবার শুনলে সহজ লাগবে। আবার শোনাব?
learning-next-title = পরের পাঠ: { $title }। শুরু করব?
learning-paused = থামলাম, কোথায় থেমেছি মনে রাখলাম। আবার শুনতে চাইলে "চালিয়ে যাও" বলুন।
learning-review-offer = { $count ->
    [one] আগের পাঠের একটা প্রশ্ন আবার জিজ্ঞেস করার আছে। করব?
   *[other] আগের পাঠের { $count }টা প্রশ্ন আবার জিজ্ঞেস করার আছে। করব?
}
learning-review-none = এখন আপনার সব মনে আছে। আজ ঝালাই করার কিছু নেই।
learning-review-intro = দেখি, কতটা মনে আছে।
learning-learnt = আপনি শিখেছেন: { $titles }।
learning-streak = আপনি টানা { $count } দিন ধরে শিখছেন।
learning-credits = { $count ->
    [one] আপনি একটা পাঠের প্রশ্নে পাশ করেছেন।
   *[other] আপনি { $count }টা পাঠের প্রশ্নে পাশ করেছেন।
}
learning-all-done = এখানকার সব পাঠ আপনার শোনা হয়ে গেছে। খুব ভালো!

## সময় ব্যাঙ্ক

skills-balance = সময় ব্যাঙ্কে আপনার { $hours } জমা আছে।
skills-found = { $count ->
    [one] { $skill } শেখানোর একজন আছেন।
   *[other] { $skill } শেখানোর { $count } জন আছেন।
}
skills-item = { $position }: { $name }, বাড়ি { $place }।
skills-none = এখানে { $skill } শেখানোর এখনও কেউ নেই।
skills-teach-confirm = আপনি { $hours } { $skill } শেখাতে চান। আপনার নাম লিখে নেব? হ্যাঁ বা না বলুন।
skills-taught = হয়ে গেছে, { $skill } যাঁরা শেখান তাঁদের মধ্যে আপনার নাম লিখে নিয়েছি।
skills-book-confirm = { $name }-এর কাছে { $skill } শিখতে আপনার { $hours } খরচ হবে। সময়টা পাকা করব? হ্যাঁ বা না বলুন।
skills-balance-zero = সময় ব্যাঙ্কে এখনও আপনার কোনো সময় জমা নেই। তবু আপনি { $left } পর্যন্ত শিখতে পারেন, সময়টা পরে ফেরত দেবেন।
skills-balance-owed = আপনি যত সময় দিয়েছেন তার চেয়ে { $hours } বেশি নিয়েছেন। আরও { $left } নিতে পারেন।
skills-set-aside = যেসব শেখা চলছে তার জন্য আপনার { $hours } আলাদা রাখা আছে।
skills-month = এই মাসে { $earned } এসেছে আর { $spent } গেছে।
skills-waiting = { $count ->
    [one] একটা শেখার সময় আপনার অপেক্ষায় আছে।
   *[other] { $count }টা শেখার সময় আপনার অপেক্ষায় আছে।
}
skills-waiting-answer = { $position }: একজন আপনার কাছে { $skill } শিখতে চান, সময় { $hours }।
skills-waiting-finish = { $position }: আপনি { $skill } শেখাবেন বলেছিলেন, সময় { $hours }। হয়ে গেছে কি?
skills-waiting-confirm = { $position }: যিনি শেখান তিনি বলছেন আপনি { $skill } শিখেছেন, সময় { $hours }।
skills-waiting-choose-one = এটা এখন সেরে নেব?
skills-waiting-choose = সেরে নিতে বলুন "প্রথমটা"।
skills-nothing-waiting = সময় ব্যাঙ্কে আপনার জন্য এখন কিছু বাকি নেই।
skills-item-name = { $position }: { $name }।
skills-item-place = { $position }: { $place } এলাকার একজন।
skills-item-neighbour = { $position }: পাড়ার একজন।
skills-choose-one = আপনি এঁর কাছে শিখতে চান?
skills-choose = সময় চাইতে হলে বলুন "প্রথমটা"।
skills-book-confirm-neighbour = { $skill } শিখতে আপনার { $hours } খরচ হবে। সময়টা চেয়ে নেব? হ্যাঁ বা না বলুন।
skills-asked = হয়ে গেছে, { $skill } যিনি শেখান তাঁকে জানিয়েছি। তাঁর উত্তর না আসা পর্যন্ত আপনার { $hours } আলাদা রাখা রইল।
skills-agree-confirm = আপনি { $skill } শেখাবেন, সময় { $hours }, আর ততটা সময় আপনার খাতায় জমা হবে। যিনি শিখবেন তাঁকে হ্যাঁ বলব? হ্যাঁ বা না বলুন।
skills-agreed = হয়ে গেছে, আপনি { $skill } শেখাবেন। শেখানো হয়ে গেলে আমাকে বলবেন।
skills-finish-confirm = আপনি { $skill } শিখিয়েছেন, সময় { $hours }। ঠিক বলছি? হ্যাঁ বা না বলুন।
skills-finished = হয়ে গেছে। যিনি শিখেছেন তিনিও হ্যাঁ বললে সময়টা আপনার খাতায় জমা হবে।
skills-settle-confirm = আপনি { $skill } শিখেছেন, সময় { $hours }, আর এই সময় যিনি শেখান তিনি পাবেন। ঠিক বলছি? হ্যাঁ বা না বলুন।
skills-settled = হয়ে গেছে, যিনি শেখান তিনি { $hours } পেলেন।
skills-taught-already = { $skill } যাঁরা শেখান তাঁদের মধ্যে আপনার নাম আগেই লেখা আছে।
skills-offer-gone = এঁকে এখন আর পাওয়া যাচ্ছে না।
skills-floor = এতে { $hours } লাগবে, আর আপনি এখন কেবল আরও { $left } নিতে পারেন। আগে কিছু শেখান, তারপর আবার শিখতে পারবেন।
skills-ceiling = ইনি এখন আর সময় নিতে পারছেন না। অন্য কাউকে বেছে নিন।
skills-day-cap = এক দিনে { $hours } সময়ের বেশি হয় না।
skills-not-open = এই খাতায় এখন নতুন কিছু শুরু করা যাবে না।
sheet-title = সময় ব্যাঙ্কের হিসাব
sheet-check = মেলানোর নম্বর
sheet-rows = লেখা
sheet-sum = সব খাতার যোগফল
sheet-account = খাতা
sheet-balance = মিনিট
sheet-aside = আলাদা রাখা
sheet-good = হিসাব ঠিক আছে।
sheet-bad = হিসাবে গোলমাল আছে।

## যা এখনও খোলেনি

closed-artisan = হাতের কাজের জায়গাটা এখানে এখনও খোলেনি। আপনি কাজ বা পাঠের কথা বলুন, বা কোনো মানুষের সঙ্গে কথা বলতে চান বলুন।
closed-shop = দোকানটা এখানে এখনও খোলেনি। আপনি কাজ বা পাঠের কথা বলুন, বা কোনো মানুষের সঙ্গে কথা বলতে চান বলুন।
closed-school = স্কুলের পড়ায় সাহায্য এখানে এখনও শুরু হয়নি। আপনি পাঠের কথা বলুন, বা কোনো মানুষের সঙ্গে কথা বলতে চান বলুন।
translate-failed = এটা অনুবাদ করতে পারলাম না। একটা ছোট বাক্য সেই ভাষার হরফে বলুন বা লিখুন।
closed-gigs = অন্যকে কাজ দেওয়ার জায়গাটা এখানে এখনও খোলেনি। আপনি কাজ খুঁজতে পারেন, বা কোনো মানুষের সঙ্গে কথা বলতে চান বলুন।

## সদস্য

problem-misheard-code = এই সদস্য নম্বরটা ঠিক মনে হচ্ছে না। আস্তে আস্তে আবার বলুন।
problem-wrong-pin = সদস্য নম্বর বা পিন ঠিক নয়। আবার চেষ্টা করুন।
problem-weak-pin = এই পিনটা সহজেই ধরা যায়। অন্য সংখ্যা বাছুন।
problem-locked = অনেকবার ভুল হয়েছে। যিনি এই বাক্সটা দেখেন, তাঁকে বলুন।
problem-under-age = এটা শুধু আঠারো বছর বা তার বেশি বয়সীদের জন্য।
problem-no-consent = আপনি এতে না বলেছেন। চাইলে আবার হ্যাঁ বলুন।
notice-token-reused = হয়তো অন্য কেউ আপনার নামে ঢুকেছিল। আমি সব জায়গা থেকে আপনাকে সাইন আউট করেছি। নতুন পিন বেছে নিন।
consent-asr = আমি আপনার গলা শুধু বোঝার জন্য শুনি। শব্দটা রাখা হয় না।
consent-store-audio = আপনার গলার রেকর্ডিং কি রাখব? তালা দেওয়া থাকবে, আর অল্প সময়ের জন্য।
consent-learning = কোন পাঠ শুনেছেন তা মনে রাখি, যাতে সেখান থেকেই শুনতে পারেন। না বললে ভুলে যাব।
consent-gig-profile = কাজ খুঁজলে বা দিলে, তার জন্য যা বলেছেন তা রাখি। না বললে ফিরিয়ে নেব।
consent-portfolio-public = যাঁরা খুঁজছেন তাঁদের সবাইকে কি আপনার কাজ দেখাব?
consent-legal-memory = আপনার অধিকার নিয়ে কী জিজ্ঞেস করেছেন তা কি মনে রাখব, যাতে পরে সেখান থেকে কথা হয়?
consent-analytics = অন্যদের সঙ্গে মিলিয়ে আপনার কাজ কি গুনব? তাতে আপনার নাম থাকবে না।
consent-whatsapp-optin = আপনাকে কি হোয়াটসঅ্যাপে লিখতে পারি?
consent-share-plv = আপনার প্রশ্নটা কি আইনি স্বেচ্ছাসেবককে দেব, যিনি সাহায্য করবেন?

## Her own data

account-notice = আপনার গলার আওয়াজ আমি রাখি না। কোন পাঠ শুনেছেন, কোন কাজ খুঁজেছেন বা দিয়েছেন, আর পড়শিদের সঙ্গে আপনার ঘণ্টা, এটুকুই মনে রাখি।
account-notice-others = অন্যরা শুধু সেটাই দেখে, যা আপনি নিজে শেখাতে বা করতে চেয়েছেন।
account-rights = যখন খুশি থামাতে পারেন, বলুন "অনুমতি ফেরত নিচ্ছি"। "আমাকে একেবারে ভুলে যান" বললে আপনার সব কিছু মুছে দেব।
account-item-on = { $position }: { $purpose }। এটা এখন চালু আছে।
account-item-off = { $position }: { $purpose }। এটা এখন বন্ধ আছে।
account-choose = বদলাতে চাইলে বলুন "প্রথমটা"।
account-on-already = এর অনুমতি আপনি আগেই দিয়েছেন: { $purpose }।
account-agree-confirm = আপনি কি এর অনুমতি দিচ্ছেন? হ্যাঁ বা না বলুন।
account-agree-key = আবার শুনতে পারলে 1 টিপুন। না হলে 2 টিপুন।
account-agreed = হয়ে গেছে, আপনি অনুমতি দিলেন: { $purpose }। যখন খুশি ফিরিয়ে নিতে পারেন।
account-withdrawn = হয়ে গেছে, এটা বন্ধ করলাম: { $purposes }।
account-gone-learning = কোন পাঠ শুনেছেন, তা ভুলে গেছি।
account-gone-gig-profile = আপনার খোলা আবেদন আর আপনার দেওয়া কাজ ফিরিয়ে নিয়েছি।
account-gone-share-plv = স্বেচ্ছাসেবকের জন্য যা রাখা ছিল, মুছে দিয়েছি।
account-gone-asr = এখন থেকে আমি আপনার গলা শুনব না। লিখে বলতে পারেন, বা বোতাম টিপতে পারেন।
account-off-already = এটা আগে থেকেই বন্ধ: { $purpose }।
account-nothing-on = ফিরিয়ে নেওয়ার মতো কিছু এখন চালু নেই।
account-forget = হ্যাঁ বললে আপনার সব কিছু মুছে দেব: আপনার পাঠ, আপনার কাজ, আপনার দেওয়া অনুমতি, আর এই কথাবার্তা।
account-forget-code = আপনার সদস্য নম্বর আর পিনও মুছে যাবে।
account-forget-stays = পড়শিদের সঙ্গে বদল করা ঘণ্টা আর শেষ হওয়া কাজ খাতায় থাকবে, আপনার নাম ছাড়া।
account-forget-confirm = এটা আর ফেরানো যাবে না। আপনাকে কি ভুলে যাব? হ্যাঁ বা না বলুন।
account-forgotten = হয়ে গেছে, আপনাকে ভুলে গেছি। আপনার রসিদের নম্বর { $receipt }।
account-forgotten-here = আপনার সদস্য নম্বর আর পিনও থাকলে, পর্দায় তা দিয়ে সাইন ইন করে আবার বলুন।

## গোলমাল

problem-bad-request = এই অনুরোধটা পড়া গেল না।
problem-invalid-audio = এই রেকর্ডিংটা খোলা গেল না।
problem-empty-audio = এই রেকর্ডিংটা ফাঁকা।
problem-too-long = এই রেকর্ডিংটা খুব লম্বা। বড়জোর { $seconds } সেকেন্ডের হতে পারে।
problem-too-large = এই ফাইলটা খুব বড়।
problem-no-speech = এই রেকর্ডিংয়ে কোনো কথা শোনা গেল না।
problem-unknown-language = এই ভাষাটা চিনি না।
problem-missing-model = এর জন্য যেটা লাগে, সেটা এখানে বসানো নেই।
problem-busy = এখন অনেকে জিজ্ঞেস করছেন। একটু পরে আবার চেষ্টা করুন।
problem-timeout = অনেক দেরি হয়ে গেল। আবার চেষ্টা করুন।
problem-not-found = এটা পাওয়া গেল না।
problem-unauthorized = আগে সাইন ইন করুন।
problem-forbidden = আপনার এটা করার অনুমতি নেই।
problem-conflict = এর মধ্যে অন্য কেউ এটা বদলে দিয়েছে।
problem-limit-reached = সময় ব্যাঙ্কের একটা সীমায় আটকাচ্ছে।
problem-duplicate-id = এই পরিচয়টা আগেই অন্য কিছুর জন্য ব্যবহার হয়েছে।
problem-rate-limited = খুব ঘন ঘন হয়ে গেল। একটু অপেক্ষা করুন।
problem-unsupported = এটা এখানে হয় না।
problem-unavailable = এই জায়গাটা এখন চলছে না।
problem-internal = এখানে কিছু একটা গোলমাল হয়েছে। আপনার কোনো দোষ নেই।

## সংখ্যা

value-hours-minutes = { $hours } { $minutes }
value-date = { $day } { $month } { $year }
value-per-hour = ঘণ্টায় { $amount }

## Paid work, step by step

gigs-title = { $kind }-এর কাজ
gigs-neighbour = একজন প্রতিবেশী
gigs-why-walk = ওখানে হেঁটেই যাওয়া যায়।
gigs-too-many = আপনার { $count }টা কাজ আগে থেকেই খোলা আছে। আগে একটা শেষ করুন বা নাম তুলে নিন।
gigs-place-unknown = { $place } নামে কোনো জায়গা পেলাম না। কাজটা কোন শহরে বা গ্রামে?
gigs-post-confirm-day = আপনি { $place }-এ { $kind }-এর কাজ দিতে চান, { $time } বেলা, দিনে { $hours }, দিনে { $pay }। এটা দিয়ে দেব? হ্যাঁ বা না বলুন।
gigs-post-impossible = এটা দিতে পারব না। এক দিনের কাজ 15 মিনিট থেকে 12 ঘণ্টার মধ্যে হতে হবে।
gigs-post-scam = এটা দিতে পারব না: কাজের লোকের কাছে টাকা, কাগজ বা গোপন নম্বর চাওয়া বারণ।
gigs-waiting = { $count ->
    [one] একটা ব্যাপারে আপনার উত্তর বাকি।
   *[other] { $count }টা ব্যাপারে আপনার উত্তর বাকি।
}
gigs-waiting-accept = { $position }: { $title }-এর জন্য আপনাকে বাছা হয়েছে, মোট { $pay }। ওরা আপনার উত্তর চান।
gigs-waiting-start = { $position }: { $title } এখন আপনার কাজ। শুরু করলে বলবেন।
gigs-waiting-submit = { $position }: { $title } চলছে। শেষ হলে বলবেন।
gigs-waiting-received = { $position }: { $title }। আপনার { $pay } পেয়েছেন?
gigs-waiting-offer = { $position }: { $title }-এর জন্য একজন নাম দিয়েছেন।
gigs-waiting-approve = { $position }: যিনি কাজ করছেন তিনি বলছেন { $title } শেষ হয়েছে।
gigs-waiting-paid = { $position }: { $title }। আপনি কি { $pay } দিয়ে দিয়েছেন?
gigs-accept-confirm = { $title }, দিনে { $hours }, { $days } দিন, মোট { $pay }। কাজটা নেবেন? হ্যাঁ বা না বলুন।
gigs-start-confirm = আপনি এখন { $title } শুরু করছেন। ওদের বলে দেব? হ্যাঁ বা না বলুন।
gigs-submit-confirm = আপনি { $title } শেষ করেছেন। ওদের বলে দেব? হ্যাঁ বা না বলুন।
gigs-received-confirm = { $title }-এর { $pay } আপনি পেয়েছেন। ঠিক তো? হ্যাঁ বা না বলুন।
gigs-offer-confirm = { $title } কাজটা আপনি সবচেয়ে উপযুক্ত জনকে মোট { $pay }-তে দিতে চান। জিজ্ঞেস করব? হ্যাঁ বা না বলুন।
gigs-approve-confirm = { $title } হয়ে গেছে, আপনাকে { $pay } দিতে হবে। এটা জানিয়ে দেব? হ্যাঁ বা না বলুন।
gigs-paid-confirm = আপনি { $title }-এর { $pay } দিয়ে দিয়েছেন। ঠিক তো? হ্যাঁ বা না বলুন।
gigs-accepted = হয়ে গেছে, { $title } এখন আপনার কাজ।
gigs-contact = ওদের সঙ্গে যোগাযোগ: { $contact }।
gigs-step-done = হয়ে গেছে, আমি ওদের জানিয়ে দিয়েছি।
gigs-paid-said = লিখে রাখলাম। অন্য পক্ষও হ্যাঁ বললে কাজটা শেষ।
gigs-finished = সব শেষ: { $title }-এর টাকা এসে গেছে, কাজটা বন্ধ হল।
gigs-full = অন্য কেউ আগে নিয়ে নিয়েছেন, শেষ জায়গাটা আর নেই।
gigs-late = এর সময় পেরিয়ে গেছে।
gigs-nothing-waiting = এখন আপনার জন্য কিছু বাকি নেই।
gigs-waiting-rate = { $position }: { $title } শেষ হয়েছে। কেমন ছিল বলুন।
gigs-going-offered = { $position }: { $title }। আপনার প্রস্তাবের উত্তর এখনও আসেনি।
gigs-going-agreed = { $position }: { $title } ঠিক হয়ে গেছে, এখনও শুরু হয়নি।
gigs-going-working = { $position }: { $title }-এর কাজ চলছে।
gigs-going-checking = { $position }: { $title }। আপনি শেষ করেছেন, ওরা এখনও দেখেননি।
gigs-going-disputed = { $position }: { $title }। মধ্যস্থ ব্যাপারটা দেখছেন।
gigs-going-applied = { $position }: { $title }। আপনি উত্তরের অপেক্ষায় আছেন।
gigs-going-posted = { $position }: { $title }। আপনার দেওয়া কাজটা খোলা আছে।
gigs-going-choose-one = এটা নিয়ে কিছু করতে চান?
gigs-going-choose = কিছু করতে চাইলে "প্রথমটা" বলুন।
gigs-else = { $title } নিয়ে কী করবেন? নম্বরটা বলুন।
gigs-choice = { $position }: { $name }।
gigs-ending = { $position }: { $title }, { $name }।
gigs-ending-which = কোনটা ফিরিয়ে নেবেন? নম্বরটা বলুন।
gigs-ending-none = ফিরিয়ে নেওয়ার মতো এখন কিছু নেই।
gigs-do-decline = কাজটা নেব না বলা
gigs-do-cancel = কাজটা বাতিল করা
gigs-do-take-back = প্রস্তাব ফিরিয়ে নেওয়া
gigs-do-rework = আবার করতে বলা
gigs-do-no-show = কেউ আসেনি
gigs-do-dispute = একটা গোলমাল আছে
gigs-do-claim = কত বাকি সেটা বলা
gigs-do-unapply = নিজের নাম তুলে নেওয়া
gigs-do-close = কাজের বিজ্ঞাপন বন্ধ করা
gigs-reason-which = কেন? নম্বর বা কারণটা বলুন।
gigs-about-which = ব্যাপারটা কী নিয়ে? নম্বরটা বলুন।
gigs-about-not-paid = টাকা পাইনি
gigs-about-paid-less = টাকা কম পেয়েছি
gigs-about-hours = কাজের ঘণ্টা নিয়ে
gigs-about-quality = কাজের মান নিয়ে
gigs-about-not-done = কাজ হয়নি
gigs-about-conduct = আমার সঙ্গে ব্যবহার
gigs-about-other = অন্য কিছু
gigs-owed = এখনও কত টাকা বাকি?
gigs-owed-most = সবচেয়ে বেশি { $pay } হতে পারে।
gigs-score = কেমন ছিল? এক থেকে পাঁচের মধ্যে বলুন: এক খুব খারাপ, পাঁচ খুব ভালো।
gigs-score-range = এক থেকে পাঁচের মধ্যে একটা নম্বর চাই।
gigs-score-1 = খুব খারাপ
gigs-score-2 = খারাপ
gigs-score-3 = মোটামুটি
gigs-score-4 = ভালো
gigs-score-5 = খুব ভালো
gigs-decline-confirm = আপনি { $title } নিতে চান না। ওদের বলে দেব? হ্যাঁ বা না বলুন।
gigs-cancel-counts = এটা আপনার নামে ধরা হবে।
gigs-cancel-free = এটা আপনার নামে ধরা হবে না।
gigs-cancel-confirm = আপনি { $title } বাতিল করছেন, কারণ: { $reason }। ওদের বলে দেব? হ্যাঁ বা না বলুন।
gigs-take-back-confirm = আপনি { $title }-এর প্রস্তাব ফিরিয়ে নিচ্ছেন। ওদের বলে দেব? হ্যাঁ বা না বলুন।
gigs-rework-confirm = { $title } এখনও ঠিক হয়নি, আবার করতে হবে। ওদের বলে দেব? হ্যাঁ বা না বলুন।
gigs-no-show-confirm = { $title }-এর জন্য কেউ আসেনি। এটা লিখে রাখব? হ্যাঁ বা না বলুন।
gigs-dispute-confirm = { $title } নিয়ে গোলমাল আছে: { $reason }, আপনি বলছেন { $pay } বাকি। মধ্যস্থকে মেটাতে বলব? হ্যাঁ বা না বলুন।
gigs-claim-confirm = আপনি বলছেন { $title }-এর { $pay } বাকি। মধ্যস্থকে জানাব? হ্যাঁ বা না বলুন।
gigs-unapply-confirm = আপনি { $title } থেকে নিজের নাম তুলে নিচ্ছেন। করে দেব? হ্যাঁ বা না বলুন।
gigs-close-confirm = আপনি { $title }-এর বিজ্ঞাপন বন্ধ করছেন, এরপর কেউ নাম দিতে পারবে না। করে দেব? হ্যাঁ বা না বলুন।
gigs-rate-confirm = আপনি { $title }-কে { $most }-এর মধ্যে { $score } দিচ্ছেন। লিখে রাখব? হ্যাঁ বা না বলুন।
gigs-unapplied = হয়ে গেছে, { $title } থেকে আপনার নাম তোলা হল।
gigs-posting-closed = হয়ে গেছে, { $title }-এর বিজ্ঞাপন বন্ধ হল।
gigs-disputed = হয়ে গেছে। মধ্যস্থ { $day }-এর মধ্যে ঠিক করে দেবেন।
gigs-rated = ধন্যবাদ, লিখে রাখলাম। দুজনেই বললে, বা { $days } দিন পরে, অন্য পক্ষ এটা দেখতে পাবেন।
gigs-rated-already = এটা আপনি আগেই বলেছেন।
gigs-only-walk = সবই হাঁটাপথে।
gigs-only-daylight = সবগুলো থেকেই অন্ধকার হওয়ার আগে বাড়ি ফিরতে পারবেন।
gigs-why-ride = ওরা আপনাকে বাড়ি পৌঁছে দেবেন।
gigs-walk-from = কোথা থেকে হেঁটে যাবেন? আপনার গ্রাম বা শহরের নাম বলুন।
gigs-none-walk = হাঁটাপথে এখন এমন কোনো কাজ পেলাম না।
gigs-none-daylight = অন্ধকার হওয়ার আগে শেষ হয় এমন কোনো কাজ এখন পেলাম না।
gigs-none-walk-daylight = হাঁটাপথে, অন্ধকারের আগে শেষ হয় এমন কাজ এখন পেলাম না।
gigs-wider = এই শর্ত ছাড়া খুঁজে দেখব?
gigs-wider-name = এই শর্ত ছাড়া
problem-rule-forbids = এখানকার একটা নিয়মে এটা করা যায় না।

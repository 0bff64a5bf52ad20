## ସାଧାରଣ

greet-hello = ନମସ୍କାର, ମୁଁ ଆୱାଜ। କାମ ଖୋଜିବା, ନିଜ ଅଧିକାର ଜାଣିବା, ନୂଆ କଥା ଶିଖିବାରେ ସାହାଯ୍ୟ କରେ। ଆପଣଙ୍କର କଣ ଦରକାର?
greet-again = ନମସ୍କାର। କୁହନ୍ତୁ, କି ସାହାଯ୍ୟ ଦରକାର?
help-options = ପାଖରେ କାମ, ଆପଣଙ୍କ ଅଧିକାର, କିମ୍ବା କୌଣସି ପାଠ, ଯାହା ଦରକାର ମୋତେ ପଚାରନ୍ତୁ। ନିଜ ଭାଷାରେ କହିଲେ ହେବ। କାହା ସହ କଥା ହେବାକୁ ଚାହିଁଲେ କୁହନ୍ତୁ "ମଣିଷ"।
more-offer = ବାକି ଶୁଣିବାକୁ "ଆହୁରି ଦେଖାଅ" କୁହନ୍ତୁ।
more-none = ଏତିକି ଅଛି।
help-more = ଆଉ କ'ଣ ପଚାରିପାରିବେ ଶୁଣିବାକୁ "ଆହୁରି ଦେଖାଅ" କୁହନ୍ତୁ।
help-options-2 = ଆପଣ ପଡ଼ୋଶୀଙ୍କ ସହ ହୁନରର ଘଣ୍ଟା ଅଦଳବଦଳ କରିପାରିବେ, ନିଜ ଘଣ୍ଟା ପଚାରିପାରିବେ, କିମ୍ବା କାହାକୁ କାମ ଦେଇପାରିବେ।
help-options-3 = ଆପଣ ନିଜ ଦରଖାସ୍ତର ଖବର ବା ପଢ଼ା କେତେ ଆଗେଇଲା ପଚାରିପାରିବେ, କିମ୍ବା ଜଣେ ଲୋକଙ୍କ ସହ କଥା ହୋଇପାରିବେ।
help-options-4 = ମୁଁ ଆପଣଙ୍କର କଣ ରଖେ ପଚାରିପାରିବେ, ଦେଇଥିବା ଅନୁମତି ଫେରାଇ ନେଇପାରିବେ, କିମ୍ବା ନିଜର ସବୁ କିଛି ଲିଭାଇପାରିବେ।
key-yes = ହଁ
key-no = ନା
key-more = ଆହୁରି
key-unknown = ଏଇ ବଟନ୍ ଏଠି କାମ କରେ ନାହିଁ। କ'ଣ ପଚାରିପାରିବେ ଶୁଣିବାକୁ 0 ଦବାନ୍ତୁ।
help-learning = ଆପଣ ପାଠ ଶୁଣି ପାରିବେ, ଯେମିତି ବ୍ୟାଙ୍କ କାମ କିମ୍ବା ସ୍ୱାସ୍ଥ୍ୟ। କୁହନ୍ତୁ, କଣ ଶିଖିବେ।
help-gigs = ଆପଣ କାମ ଖୋଜି ପାରିବେ, କାମ ପାଇଁ ନାଁ ଦେଇ ପାରିବେ, କିମ୍ବା ଆବେଦନର ଖବର ପଚାରି ପାରିବେ।
help-legal = ଆପଣ ନିଜ ଅଧିକାର କଥା ପଚାରି ପାରିବେ, ଯେମିତି ମଜୁରୀ, ଜମି, କିମ୍ବା ଘରେ ମାଡ଼ପିଟ। ବିପଦରେ ଥିଲେ କୁହନ୍ତୁ "ମୋତେ ବଞ୍ଚାନ୍ତୁ"।
language-changed = ଠିକ ଅଛି, ଏବେଠୁ { $language } କହିବି।
language-ask = ଆପଣ କେଉଁ ଭାଷାରେ କଥା ହେବେ?
language-unavailable = ଏଇ ଭାଷା ମୁଁ ଏଯାଏଁ କହି ପାରେନି। ମୁଁ ହିନ୍ଦୀ, ଇଂରାଜୀ ଆଉ ଭାରତର ଅନ୍ୟ ନଅଟି ଭାଷା କହି ପାରେ।
goodbye = ହଉ, ଭଲରେ ରୁହନ୍ତୁ। ଯେତେବେଳେ ଇଚ୍ଛା ପୁଣି ଆସନ୍ତୁ।
thanks-welcome = ଭଲରେ ରୁହନ୍ତୁ। ଆଉ କିଛି ଦରକାର ହେଲେ କହିବେ।
repeat-nothing = ମୁଁ ତ ଏଯାଏଁ କିଛି କହିନି। ଆପଣ କଣ ପଚାରିବେ?
not-understood = କଥାଟା ବୁଝି ପାରିଲି ନାହିଁ। ଟିକେ ଅଲଗା ଭାବରେ କୁହନ୍ତୁ।
not-understood-options = ଏଥର ବି ବୁଝି ପାରିଲି ନାହିଁ। ଆପଣ କାମ, ନିଜ ଅଧିକାର, କିମ୍ବା ପାଠ କଥା ପଚାରି ପାରିବେ। ନହେଲେ କୁହନ୍ତୁ "ମଣିଷ"।
clarify-two = ଆପଣଙ୍କର କୋଉଟା ଦରକାର: { $first }, ନା { $second }?
clarify-one = ଆପଣଙ୍କର ଏଇଟା ଦରକାର କି: { $first }?
out-of-scope = ଏଥିରେ ମୁଁ ସାହାଯ୍ୟ କରି ପାରିବି ନାହିଁ। ମୁଁ କାମ, ଆପଣଙ୍କ ଅଧିକାର ଆଉ ପାଠ ବିଷୟରେ ସାହାଯ୍ୟ କରି ପାରିବି।
block = ଏଥିରେ ମୁଁ ସାହାଯ୍ୟ କରିବି ନାହିଁ। ମୁଁ କାମ, ଆପଣଙ୍କ ଅଧିକାର ଆଉ ପାଠ ବିଷୟରେ ସାହାଯ୍ୟ କରି ପାରିବି।
block-report = ଏଥିରେ ମୁଁ ସାହାଯ୍ୟ କରିବି ନାହିଁ। କେହି ଆପଣଙ୍କ ସହ ଏମିତି କରୁଥିଲେ କୁହନ୍ତୁ "ମୋତେ ବଞ୍ଚାନ୍ତୁ", ମୁଁ ଫୋନ ନମ୍ବର ଦେବି।
handoff = ଆପଣଙ୍କୁ ସାହାଯ୍ୟ କରିବାକୁ ଜଣଙ୍କୁ ଡାକୁଛି। ଟିକେ ରୁହନ୍ତୁ, କିମ୍ବା ମାଗଣା ପରାମର୍ଶ ପାଇଁ { $number } କୁ ଫୋନ କରନ୍ତୁ।
handoff-nobody = ଏବେ କଥା ହେବାକୁ କେହି ଖାଲି ନାହାନ୍ତି। ମାଗଣା ଆଇନ ପରାମର୍ଶ ପାଇଁ { $number } କୁ, ଆଉ ବିପଦରେ { $emergency } କୁ ଫୋନ କରନ୍ତୁ।
redacted-notice = ଆପଣ ଗୋଟେ ଗୋପନ ନମ୍ବର କହିଥିଲେ, ମୁଁ ତାକୁ ଲୁଚାଇ ଦେଇଛି। ଏମିତି ନମ୍ବର ମୋତେ କହିବା ଦରକାର ନାହିଁ।
apology-slow = କ୍ଷମା କରିବେ, ବହୁତ ଡେରି ହେଉଛି। ଟିକେ ପରେ ପୁଣି ପଚାରନ୍ତୁ।
apology-unavailable = କ୍ଷମା କରିବେ, ଏଇ କାମଟା ଏବେ ଚାଲୁନାହିଁ। ପରେ ପଚାରନ୍ତୁ, କିମ୍ବା "ମଣିଷ" କୁହନ୍ତୁ।
cancelled = ଠିକ ଅଛି, ବନ୍ଦ କଲି।

## ଯାହା ଶୁଣାଗଲା ନାହିଁ

heard-silence = କିଛି ଶୁଣାଗଲା ନାହିଁ। ବଟନ ଦବାଇ ପୁଣି କୁହନ୍ତୁ।
heard-noise = ବହୁତ ପାଟି ହେଉଥିଲା। ଫୋନ ପାଖକୁ ଆଣି ପୁଣି କୁହନ୍ତୁ।
heard-too-long = କଥାଟା ବହୁତ ଲମ୍ବା ହୋଇଗଲା। ଟିକେ ଛୋଟ କରି କୁହନ୍ତୁ।
heard-unreadable = ଏଇ ରେକର୍ଡିଂ ଖୋଲିଲା ନାହିଁ। ପୁଣି କୁହନ୍ତୁ, କିମ୍ବା ଲେଖି ପଚାରନ୍ତୁ।
heard-no-recogniser = ଏଇ ଭାଷା ମୁଁ ଏଯାଏଁ ଶୁଣି ବୁଝି ପାରେନି। ଦୟାକରି ଲେଖି ପଚାରନ୍ତୁ।
heard-not-allowed = ଆପଣ ନିଜ ସ୍ୱର ଶୁଣିବାକୁ ମନା କରିଛନ୍ତି, ସେଥିପାଇଁ ମୁଁ ଶୁଣିନି। ବିପଦ ଥିଲେ { $emergency } କୁ ଫୋନ କରନ୍ତୁ।
heard-busy = ଏବେ ବହୁତ ଲୋକ କଥା ହେଉଛନ୍ତି। ଟିକେ ପରେ ପୁଣି କୁହନ୍ତୁ।
heard-unsure = ଭଲ ଶୁଣାଗଲା ନାହିଁ। ଆଉ ଥରେ କୁହନ୍ତୁ।
heard-unsure-twice = ଏଥର ବି ଭଲ ଶୁଣାଗଲା ନାହିଁ। ଆପଣ ଲେଖି ବି ପଚାରି ପାରିବେ, କିମ୍ବା ତଳର ଗୋଟେ ବଟନ ଦବାନ୍ତୁ।

## ପକ୍କା କରିବା

confirm-generic = ମୁଁ { $action } କି? ହଁ କିମ୍ବା ନା କୁହନ୍ତୁ।
confirm-again = କରିବାର ଥିଲେ ହଁ କୁହନ୍ତୁ, ନଥିଲେ ନା କୁହନ୍ତୁ।
confirm-hesitate = ଧୀରେ ସୁସ୍ଥେ ଭାବନ୍ତୁ, ଏଯାଏଁ କିଛି କରାଯାଇନି। କରିବାର ଥିଲେ ହଁ କୁହନ୍ତୁ, ନହେଲେ ନା କୁହନ୍ତୁ।
confirm-aborted = ଠିକ ଅଛି, କଲି ନାହିଁ।
confirm-aborted-subject = ସେଇ କାମଟା ଆଉ କଲି ନାହିଁ।
confirm-expired = ବହୁତ ସମୟ ହୋଇଗଲା, ସେଥିପାଇଁ କଲି ନାହିଁ। ଏବେ ବି ଦରକାର ଥିଲେ ପୁଣି କୁହନ୍ତୁ।
confirm-changed = ମଝିରେ କିଛି ବଦଳିଗଲା, ସେଥିପାଇଁ କଲି ନାହିଁ। ପୁଣି ପଚାରନ୍ତୁ।
done-generic = ହୋଇଗଲା।

## ଯାହା ଜାଣିବା ଦରକାର

need-topic = ଆପଣ କଣ ଶିଖିବାକୁ ଚାହାନ୍ତି?
need-legal-topic = କଥାଟା କଣ ବିଷୟରେ, ଯେମିତି ମଜୁରୀ, ଜମି, କିମ୍ବା ଘରେ ମାଡ଼ପିଟ?
need-skill = କେଉଁ ହାତ କାମ?
need-hours = କେତେ ଘଣ୍ଟା ପାଇଁ?
need-kind = କି ପ୍ରକାର କାମ?
need-place = କେଉଁ ଜାଗାରେ?
need-pay = ଆପଣ କେତେ ଟଙ୍କା ଦେବେ?
need-gig = କେଉଁ କାମଟା? ପ୍ରଥମଟା, ଦ୍ୱିତୀୟଟା, କିମ୍ବା କାମର ନାଁ କୁହନ୍ତୁ।
need-choice = ଉତ୍ତରର ନମ୍ବର କୁହନ୍ତୁ, କିମ୍ବା ଉତ୍ତରଟା ହିଁ କୁହନ୍ତୁ।
need-person = କାହା କଥା କହୁଛନ୍ତି? ପ୍ରଥମ, ଦ୍ୱିତୀୟ, କିମ୍ବା ନାଁ କୁହନ୍ତୁ।
need-session = କେଉଁ ଶିଖା? ପ୍ରଥମଟା କିମ୍ବା ଦ୍ୱିତୀୟଟା କୁହନ୍ତୁ।
need-craft = କେଉଁ ହସ୍ତଶିଳ୍ପ?
need-query = ଆପଣ କଣ ଖୋଜୁଛନ୍ତି?
need-question = ଆପଣଙ୍କ ପ୍ରଶ୍ନଟା କଣ?
need-policy = କେଉଁ ନିୟମ ଜାଣିବେ, ଯେମିତି ଫେରସ୍ତ, ଡେଲିଭରି କିମ୍ବା ଟଙ୍କା ଦେବା?
need-order-id = ଅର୍ଡର ନମ୍ବର କେତେ?
need-phone = ଆପଣଙ୍କ ଫୋନ ନମ୍ବର କେତେ?
need-reason = ଆପଣ ଏଇଟା କାହିଁକି ଫେରାଉଛନ୍ତି?
need-language = କେଉଁ ଭାଷାରେ?
need-text = କେଉଁ କଥାର ଅନୁବାଦ କରିବି? ତାହା କୁହନ୍ତୁ କିମ୍ବା ଲେଖନ୍ତୁ।
need-grade = କେଉଁ ଶ୍ରେଣୀ ପାଇଁ?
need-time = ଦିନର କେଉଁ ସମୟରେ?
need-purpose = କେଉଁଟା? ପ୍ରଥମଟା, ଦ୍ୱିତୀୟଟା କିମ୍ବା ତୃତୀୟଟା କୁହନ୍ତୁ।
need-happened-on = ତାହା କେଉଁ ଦିନର କଥା? ଏମିତି କୁହନ୍ତୁ: ଗଲା ସୋମବାର, କିମ୍ବା ମାର୍ଚ୍ଚ ପାଞ୍ଚ।
need-type-it = କଥାଟା ଧରି ପାରିଲି ନାହିଁ। ଲେଖି ଦିଅନ୍ତୁ, କିମ୍ବା ପରଦାରୁ ବାଛନ୍ତୁ।
not-found-generic = ସେଇଟା ମିଳିଲା ନାହିଁ।

## କାମର ଛୋଟ ନାଁ

intent-learning-browse = କି କି ପାଠ ଅଛି ଦେଖିବା
intent-learning-start = ପାଠ ଆରମ୍ଭ କରିବା
intent-learning-progress = ପଢ଼ା କେତେ ଦୂର ହେଲା ଜାଣିବା
intent-skills-teach = କୌଣସି ହାତ କାମ ଶିଖାଇବା
intent-skills-find = ହାତ କାମ ଶିଖାଇବା ଲୋକ ଖୋଜିବା
intent-skills-balance = ନିଜ ଘଣ୍ଟା ହିସାବ ଜାଣିବା
intent-gigs-search = କାମ ଖୋଜିବା
intent-gigs-apply = କାମ ପାଇଁ ନାଁ ଦେବା
intent-gigs-post = କାହାକୁ କାମ ଦେବା
intent-gigs-status = ଆବେଦନର ଖବର ଜାଣିବା
intent-gigs-cancel = କାମ ବା ଆବେଦନ ଫେରାଇ ନେବା
intent-artisan-assess = ହାତ କାମ ପରଖାଇବା
intent-artisan-price = ନିଜ ଜିନିଷର ଦାମ ଜାଣିବା
intent-artisan-buyers = ଗରାଖ ଖୋଜିବା
intent-artisan-portfolio = ନିଜ କାମ ଦେଖାଇବା
intent-legal-ask = ନିଜ ଅଧିକାର ଜାଣିବା
intent-legal-emergency = ଏଇକ୍ଷଣି ସାହାଯ୍ୟ ପାଇବା
intent-shop-search-products = କିଛି କିଣିବା
intent-shop-product-details = ଜିନିଷ ବିଷୟରେ ଜାଣିବା
intent-shop-track-order = ଅର୍ଡର କେଉଁଠି ଅଛି ଜାଣିବା
intent-shop-order-details = ନିଜ ଅର୍ଡର ଦେଖିବା
intent-shop-cancel-order = ଅର୍ଡର ବାତିଲ କରିବା
intent-shop-search-faqs = ଦୋକାନ କେମିତି ଚଳେ ଜାଣିବା
intent-shop-get-policy = ଦୋକାନର ନିୟମ ଜାଣିବା
intent-shop-initiate-return = ଜିନିଷ ଫେରାଇବା
intent-shop-return-status = ଫେରସ୍ତର ଖବର ଜାଣିବା
intent-school-ask = ପାଠପଢ଼ାରେ ସାହାଯ୍ୟ
intent-school-simplify = ଲେଖା ସହଜ କରାଇବା
intent-school-translate = ଅନୁବାଦ କରାଇବା
intent-account-privacy = ଆପଣଙ୍କର କଣ ରଖେ ତାହା ଜାଣିବା
intent-account-withdraw = ଦେଇଥିବା ସବୁ ଅନୁମତି ଫେରାଇ ନେବା
intent-account-forget = ଆପଣଙ୍କ ସବୁ କିଛି ଲିଭାଇବା
intent-general-human = ଜଣେ ଲୋକଙ୍କ ସହ କଥା ହେବା

## ବିପଦ

emergency-violence = ଆଗ ଆପଣଙ୍କ ଜୀବନ: ଏଇକ୍ଷଣି { $emergency } କୁ ଫୋନ କରନ୍ତୁ, ପଇସା ଲାଗେନି। { $women } କିମ୍ବା { $women_police } କୁ ବି ଦିନରାତି ଫୋନ କରି ପାରିବେ। ପାରିଲେ ଯେଉଁଠି ଲୋକ ଅଛନ୍ତି ସେଠିକି ଚାଲି ଯାଆନ୍ତୁ।
emergency-self-harm = ମୋତେ କହିଲେ, ବହୁତ ଭଲ କଲେ; ଏବେ ଏକା ରୁହନ୍ତୁ ନାହିଁ। { $mental_health } କୁ ଫୋନ କରନ୍ତୁ, ଦିନରାତି ଖୋଲା, ପଇସା ଲାଗେନି; ଏଇକ୍ଷଣି ବିପଦ ଥିଲେ { $emergency } କୁ ଫୋନ କରନ୍ତୁ। ପାଖର ଜଣେ ଲୋକଙ୍କୁ ବି କଥାଟା କୁହନ୍ତୁ।
emergency-child = ଆଗ ପିଲାକୁ ନିରାପଦରେ ରଖିବା: ଏଇକ୍ଷଣି { $child } କିମ୍ବା { $emergency } କୁ ଫୋନ କରନ୍ତୁ, ପଇସା ଲାଗେନି। ସେଠି ଦିନରାତି ସାହାଯ୍ୟ ମିଳେ। ପାରିଲେ ପିଲା ପାଖରେ ରୁହନ୍ତୁ।
emergency-medical = ଆମ୍ବୁଲାନ୍ସ ପାଇଁ ଏଇକ୍ଷଣି { $ambulance } କିମ୍ବା { $emergency } କୁ ଫୋନ କରନ୍ତୁ। ମୋତେ ଅପେକ୍ଷା କରନ୍ତୁ ନାହିଁ। ପାଖରେ କାହାକୁ ସାଙ୍ଗରେ ରହିବାକୁ କୁହନ୍ତୁ।
emergency-fraud = ଏଇକ୍ଷଣି { $cyber } କୁ ଫୋନ କରନ୍ତୁ, ତାହେଲେ ଟଙ୍କା ଅଟକାଇ ହେବ। ତା'ପରେ ନିଜ ବ୍ୟାଙ୍କକୁ ଫୋନ କରନ୍ତୁ। କେହି ଧମକ ଦେଲେ { $emergency } କୁ ଫୋନ କରନ୍ତୁ।
emergency-still = ଏବେ ବି ବିପଦ ଥିଲେ { $emergency } କୁ ଫୋନ କରନ୍ତୁ। ମୁଁ ଏଠି ଅଛି। କୁହନ୍ତୁ, କଣ ଦରକାର।

## ଆଇନ

legal-topic = { $topic } ବିଷୟରେ।
legal-source = ଏହା { $act } ର ଧାରା { $section } ରେ ଅଛି, { $date } ରେ ଯାଞ୍ଚ ହୋଇଛି।
legal-source-act = ଏହା { $act } ରେ ଅଛି, { $date } ରେ ଯାଞ୍ଚ ହୋଇଛି।
legal-unverified = ଏହାକୁ { $place } ପାଖରେ ପଚାରି ପକ୍କା କରନ୍ତୁ; ଏଯାଏଁ କୌଣସି ଓକିଲ ଏହାକୁ ଯାଞ୍ଚ କରିନାହାନ୍ତି।
legal-stale = ଏହା { $date } ରେ ଯାଞ୍ଚ ହୋଇଥିଲା, ପରେ ବଦଳି ଥାଇ ପାରେ। କିଛି କରିବା ଆଗରୁ ପଚାରି ନିଅନ୍ତୁ।
legal-no-match = ଏହାର ଯାଞ୍ଚ ହୋଇଥିବା ଉତ୍ତର ମୋ ପାଖରେ ନାହିଁ, ସେଥିପାଇଁ ଅନ୍ଦାଜରେ କହିବିନି। ମାଗଣା ଆଇନ ପରାମର୍ଶ ପାଇଁ { $number } କୁ ଫୋନ କରନ୍ତୁ।
legal-which-topic = ମୁଁ { $first }, { $second } କିମ୍ବା { $third } ବିଷୟରେ କହି ପାରିବି। କୋଉଟା କହିବି?
legal-which-topic-two = ମୁଁ { $first } କିମ୍ବା { $second } ବିଷୟରେ କହି ପାରିବି। କୋଉଟା କହିବି?
legal-helpline = ଆପଣ { $name } କୁ { $number } ରେ ଫୋନ କରି ପାରିବେ।
legal-helpline-free = ଆପଣ { $name } କୁ { $number } ରେ ଫୋନ କରି ପାରିବେ, ପଇସା ଲାଗେନି।
legal-disclaimer = ଏହା ସାଧାରଣ ସୂଚନା, ଓକିଲଙ୍କ ପରାମର୍ଶ ନୁହେଁ।
legal-next-person = ଏହାପରେ ଏହାଙ୍କୁ ପଚାରନ୍ତୁ: { $person }।
legal-jurisdiction-unknown = ଏହା ଏକ ଏକ ରାଜ୍ୟରେ ଅଲଗା। ଆପଣ କେଉଁ ରାଜ୍ୟରେ ରୁହନ୍ତି?
legal-old-law = { $date } ଠାରୁ ଯାହା ଘଟେ, ସେଥିରେ { $old } ଆଉ ଲାଗୁ ନୁହେଁ; ତାହା ବଦଳରେ { $new } ଅଛି।
legal-old-law-counts = { $date } ପୂର୍ବରୁ ଯାହା ଘଟିଛି, ସେଥିରେ { $old } ଲାଗୁ ହୁଏ। ତାପରେ { $new }।
legal-helpline-old = ଏହି ନମ୍ବର ଶେଷଥର { $date } ରେ ଦେଖାଯାଇଥିଲା।
legal-bring = ଥିଲେ ଏଗୁଡ଼ିକ ସାଙ୍ଗରେ ନିଅନ୍ତୁ: { $papers }।
legal-last-day = { $weekday }, { $date } ସୁଦ୍ଧା: { $what }।
legal-last-day-past = ସେହି ଦିନ ଗଡ଼ି ଗଲାଣି। ତଥାପି ଶୀଘ୍ର ଏଠାରେ ପଚାରନ୍ତୁ: { $place }।
legal-last-day-longer = { $date } ପର୍ଯ୍ୟନ୍ତ ଆଉ ସମୟ ମିଳିପାରେ।
legal-within = { $period } ଭିତରେ: { $what }।
legal-period-months = { $count } ମାସ
legal-period-days = { $count } ଦିନ
legal-last-day-none = ଏହାର ଯାଞ୍ଚ ହୋଇଥିବା ଶେଷ ଦିନ ମୋତେ ଜଣା ନାହିଁ। ଅପେକ୍ଷା କରନ୍ତୁ ନାହିଁ; ଶୀଘ୍ର ଏଠାରେ ପଚାରନ୍ତୁ: { $place }।
legal-handover-title = ଆଇନ ସହାୟତା ସ୍ୱେଚ୍ଛାସେବୀ
legal-handover-offer = ଆପଣଙ୍କ କଥା ଜଣେ ଆଇନ ସହାୟତା ସ୍ୱେଚ୍ଛାସେବୀଙ୍କ ପାଖରେ ମଧ୍ୟ ପହଞ୍ଚାଇ ପାରିବି। ପହଞ୍ଚାଇବି କି?
legal-handover-read-back = ମୁଁ କେବଳ ଏତିକି ଜଣାଇବି: ବିଷୟ, { $topic }, ଆଉ ଆପଣଙ୍କ ଭାଷା, { $language }। ଆପଣଙ୍କ କହିଥିବା କଥା, ନାଁ କିମ୍ବା ନମ୍ବର ନୁହେଁ। ଜଣାଇବି କି?
legal-handover-read-back-place = ମୁଁ କେବଳ ଏତିକି ଜଣାଇବି: ବିଷୟ, { $topic }, ଆପଣଙ୍କ ଭାଷା, { $language }, ଆଉ ଆପଣଙ୍କ ଜାଗା, { $place }। ଆପଣଙ୍କ କହିଥିବା କଥା, ନାଁ କିମ୍ବା ନମ୍ବର ନୁହେଁ। ଜଣାଇବି କି?
legal-handover-done = ପହଞ୍ଚାଇ ଦେଲି। ଆପଣଙ୍କ କୋଡ { $code }। ସେଠାକୁ ଯାଇ ସ୍ୱେଚ୍ଛାସେବୀଙ୍କୁ ଏହି କୋଡ କୁହନ୍ତୁ।
legal-scheme-offer = { $scheme } ଆପଣଙ୍କ ପାଇଁ କି ନାହିଁ, ମିଶି ଦେଖିବା କି?
legal-scheme-yes = ଆପଣ ଯାହା କହିଲେ, { $scheme } ଆପଣଙ୍କ ପାଇଁ ହୋଇପାରେ। { $place } ପାଖରେ ପଚାରନ୍ତୁ।
legal-scheme-no = ଆପଣ ଯାହା କହିଲେ, { $scheme } ଆପଣଙ୍କ ପାଇଁ ନୁହେଁ, କାରଣ: { $reason }। ଏହା ବଦଳିଲେ ପୁଣି ପଚାରନ୍ତୁ।
legal-letter-offer = ଏ ବିଷୟରେ ଚିଠି ଲେଖିବାରେ ସାହାଯ୍ୟ କରିବି କି?
legal-letter-start = ମୁଁ କିଛି ଛୋଟ ପ୍ରଶ୍ନ ପଚାରିବି। ମୁଁ କିଛି ପଠାଏ ନାହିଁ, କିଛି ରଖେ ନାହିଁ।
legal-letter-ready = ଆପଣଙ୍କ ଚିଠି ପ୍ରସ୍ତୁତ। ଏବେ ପଢ଼ି ଶୁଣାଉଛି।
legal-letter-go-on = ଆପଣ ସୁରକ୍ଷିତ ହେଲେ ହଁ କୁହନ୍ତୁ, ତାପରେ ଚିଠି ଆଗେଇବା।
legal-person-legal-services = ଅଦାଲତର ମାଗଣା ଆଇନ ସହାୟତା କାର୍ଯ୍ୟାଳୟ
legal-person-one-stop-centre = ୱାନ ଷ୍ଟପ ସେଣ୍ଟର
legal-person-child-marriage-officer = ବାଲ୍ୟ ବିବାହ ନିଷେଧ ଅଧିକାରୀ
legal-person-cyber-police = ସାଇବର ପୁଲିସ
legal-person-protection-officer = ସୁରକ୍ଷା ଅଧିକାରୀ
legal-person-labour-office = ଶ୍ରମ କାର୍ଯ୍ୟାଳୟ
legal-person-asha-worker = ଆଶା ଦିଦି
legal-person-panchayat = ପଞ୍ଚାୟତ କାର୍ଯ୍ୟାଳୟ
legal-person-ration-office = ରାସନ କାର୍ଯ୍ୟାଳୟ
legal-person-local-committee = ଜିଲ୍ଲା ଅଭିଯୋଗ କମିଟି
legal-person-common-service-centre = ଜନସେବା କେନ୍ଦ୍ର
legal-person-bank = ବ୍ୟାଙ୍କ
legal-person-anganwadi = ଅଙ୍ଗନବାଡ଼ି
legal-person-hospital = ସରକାରୀ ଡାକ୍ତରଖାନା
legal-person-post-office = ଡାକଘର
legal-person-gas-agency = ଗ୍ୟାସ ଏଜେନ୍ସି
legal-person-handicraft-office = ହସ୍ତଶିଳ୍ପ କାର୍ଯ୍ୟାଳୟ
legal-person-industries-centre = ଜିଲ୍ଲା ଶିଳ୍ପ କେନ୍ଦ୍ର
legal-person-trifed-office = ଆଦିବାସୀ ବଜାର କାର୍ଯ୍ୟାଳୟ

## କାମ

gigs-found = { $count ->
    [one] ଗୋଟିଏ କାମ ମିଳିଲା।
   *[other] { $count }ଟି କାମ ମିଳିଲା।
}
gigs-found-kind = { $count ->
    [one] { $kind } ପାଇଁ ଗୋଟିଏ କାମ ମିଳିଲା।
   *[other] { $kind } ପାଇଁ { $count }ଟି କାମ ମିଳିଲା।
}
gigs-item-hour = { $position }: { $title }, ଜାଗା { $place }, ଘଣ୍ଟାକୁ { $pay }।
gigs-item-job = { $position }: { $title }, ଜାଗା { $place }, ପୂରା କାମକୁ { $pay }।
gigs-item-distance = ଏହା { $distance } ଦୂରରେ।
gigs-choose = ନାଁ ଦେବାକୁ କୁହନ୍ତୁ "ପ୍ରଥମଟା"।
gigs-choose-one = ଏଇ କାମ ପାଇଁ ନାଁ ଦେବେ କି?
gigs-none = ଏବେ ଏମିତି କିଛି କାମ ମିଳିଲା ନାହିଁ। ଅନ୍ୟ କାମ କିମ୍ବା ଅନ୍ୟ ଜାଗାରେ ଖୋଜି ପାରିବି।
gigs-none-kind = ଏବେ { $kind } ର କିଛି କାମ ମିଳିଲା ନାହିଁ। ଅନ୍ୟ କାମ କିମ୍ବା ଅନ୍ୟ ଜାଗାରେ ଖୋଜି ପାରିବି।
gigs-none-place = ଏବେ { $place } ରେ କିଛି କାମ ମିଳିଲା ନାହିଁ। ଅନ୍ୟ ଜାଗାରେ ଖୋଜି ପାରିବି।
gigs-apply-confirm = ଆପଣ { $title } କାମ ପାଇଁ ନାଁ ଦେବାକୁ ଚାହାନ୍ତି, ଜାଗା { $place }, ଟଙ୍କା { $pay }। ଆପଣଙ୍କ ନାଁ ପଠାଇବି କି? ହଁ କିମ୍ବା ନା କୁହନ୍ତୁ।
gigs-apply-confirm-hour = ଆପଣ { $title } କାମ ପାଇଁ ନାଁ ଦେବାକୁ ଚାହାନ୍ତି, ଜାଗା { $place }, ଘଣ୍ଟାକୁ { $pay }। ଆପଣଙ୍କ ନାଁ ପଠାଇବି କି? ହଁ କିମ୍ବା ନା କୁହନ୍ତୁ।
gigs-applied = ହୋଇଗଲା, { $title } କାମ ପାଇଁ ଆପଣଙ୍କ ନାଁ ପଠାଇ ଦେଲି। ସେମାନେ ଆପଣଙ୍କୁ ଜଣାଇବେ।
gigs-already-applied = { $title } କାମ ପାଇଁ ଆପଣ ଆଗରୁ ନାଁ ଦେଇଛନ୍ତି।
gigs-closed = { $title } କାମଟା ଏବେ ଆଉ ଖୋଲା ନାହିଁ।
gigs-not-found = ସେଇ କାମଟା ମିଳିଲା ନାହିଁ।
gigs-below-wage = ଏତିକି ଟଙ୍କା ସରକାରୀ ସର୍ବନିମ୍ନ ମଜୁରୀଠୁ କମ, ସେଥିପାଇଁ କାମଟା ଲେଖି ପାରିବିନି। ଘଣ୍ଟାକୁ ଅତି କମରେ { $pay } ଦେବାକୁ ହେବ।
gigs-post-confirm = ଆପଣ { $pay } ରେ { $kind } କାମ ଦେବାକୁ ଚାହାନ୍ତି। କାମଟା ଲେଖି ଦେବି କି? ହଁ କିମ୍ବା ନା କୁହନ୍ତୁ।
gigs-posted = ହୋଇଗଲା, ଆପଣଙ୍କ { $kind } କାମଟା ଲେଖି ଦେଲି।
gigs-status-none = ଆପଣ ଏଯାଏଁ କୌଣସି କାମ ପାଇଁ ନାଁ ଦେଇନାହାନ୍ତି।
gigs-status-count = { $count ->
    [one] ଆପଣ ଗୋଟିଏ କାମ ପାଇଁ ନାଁ ଦେଇଛନ୍ତି।
   *[other] ଆପଣ { $count }ଟି କାମ ପାଇଁ ନାଁ ଦେଇଛନ୍ତି।
}
gigs-status-accepted = { $title }: ଆପଣଙ୍କୁ ବଛାଯାଇଛି।
gigs-status-rejected = { $title }: ଅନ୍ୟ ଜଣଙ୍କୁ ବଛାଯାଇଛି।
gigs-status-withdrawn = { $title }: ଆପଣ ନାଁ ଫେରାଇ ନେଇଥିଲେ।
gigs-status-closed = { $title }: ଏଇ କାମଟା ବନ୍ଦ ହୋଇଗଲା।

## ଶିଖିବା

learning-found = { $count ->
    [one] ଗୋଟିଏ ପାଠ ଅଛି।
   *[other] { $count }ଟି ପାଠ ଅଛି।
}
learning-found-topic = { $count ->
    [one] { $topic } ଉପରେ ଗୋଟିଏ ପାଠ ଅଛି।
   *[other] { $topic } ଉପରେ { $count }ଟି ପାଠ ଅଛି।
}
learning-item = { $position }: { $title }, { $minutes }।
learning-choose = କୋଉଟା ଆରମ୍ଭ କରିବି?
learning-topics = ଆପଣ { $first }, { $second }, { $third } ଆଉ ଅନେକ କଥା ଶିଖି ପାରିବେ। କୋଉଟା ଶିଖିବେ?
learning-start = { $title } ଆରମ୍ଭ କରୁଛି। { $minutes } ଲାଗିବ।
learning-resume = { $title } ଯେଉଁଠି ଛାଡ଼ିଥିଲେ, ସେଠୁ ଶୁଣିବା।
learning-part = ମୋଟ { $total } ଭାଗରୁ { $number } ନମ୍ବର।
learning-finished = { $title } ସରିଗଲା। ବହୁତ ଭଲ କଲେ!
learning-next = ଆଗକୁ ଶୁଣାଇବି କି?
learning-none = ଏହା ଉପରେ ଏଯାଏଁ ପାଠ ନାହିଁ। ଆପଣ { $first }, { $second } କିମ୍ବା { $third } ଶିଖି ପାରିବେ।
learning-not-in-language = ଏଇ ପାଠଟା ଏଯାଏଁ ଆପଣଙ୍କ ଭାଷାରେ ନାହିଁ। ମୁଁ { $language } ରେ ଶୁଣାଉଛି।
learning-progress = { $count ->
    [one] ମୋଟ { $total }ଟି ପାଠରୁ ଆପଣ ଗୋଟିଏ ସାରିଛନ୍ତି।
   *[other] ମୋଟ { $total }ଟି ପାଠରୁ ଆପଣ { $count }ଟି ସାରିଛନ୍ତି।
}
learning-progress-none = ଆପଣ ଏଯାଏଁ କୌଣସି ପାଠ ଆରମ୍ଭ କରିନାହାନ୍ତି। କୁହନ୍ତୁ, କଣ ଶିଖିବେ।
learning-progress-open = { $title } ମଝିରେ ଅଛି। ବାକିଟା ଶୁଣାଇବି କି?
learning-quiz-intro = ଏବେ ଯାହା ଶୁଣିଲେ, ସେଥିରୁ କେତୋଟି ଛୋଟ ପ୍ରଶ୍ନ।
learning-option = { $number }: { $text }।
learning-right = ଠିକ୍ କହିଲେ।
learning-wrong = ନା, ଠିକ୍ ଉତ୍ତର ହେଲା: { $answer }।
learning-score = { $count }ଟିରୁ { $right }ଟି ଠିକ୍।
learning-hear-again = ପାଠଟା ଆଉ ଥରେ ଶୁଣିଲେ ସହଜ ଲାଗିବ। ପୁଣି ଶୁଣାଇବି କି?
learning-next-title = ପରବର୍ତ୍ତୀ ପାଠ: { $title }। ଆରମ୍ଭ କରିବି କି?
learning-paused = ରହିଗଲି, କେଉଁଠି ରହିଲି ମନେ ରଖିଛି। ଆଗକୁ ଶୁଣିବାକୁ ଚାହିଁଲେ "ଆଗକୁ ଶୁଣାଅ" କୁହନ୍ତୁ।
learning-review-offer = { $count ->
    [one] ଆଗ ପାଠର ଗୋଟିଏ ପ୍ରଶ୍ନ ପୁଣି ପଚାରିବାର ଅଛି। ପଚାରିବି କି?
   *[other] ଆଗ ପାଠର { $count }ଟି ପ୍ରଶ୍ନ ପୁଣି ପଚାରିବାର ଅଛି। ପଚାରିବି କି?
}
learning-review-none = ଏବେ ଆପଣଙ୍କର ସବୁ ମନେ ଅଛି। ଆଜି ପୁଣି ପଚାରିବାର କିଛି ନାହିଁ।
learning-review-intro = ଦେଖିବା, କଣ କଣ ମନେ ଅଛି।
learning-learnt = ଆପଣ ଶିଖିଛନ୍ତି: { $titles }।
learning-streak = ଆପଣ ଲଗାତାର { $count } ଦିନ ହେଲା ଶିଖୁଛନ୍ତି।
learning-credits = { $count ->
    [one] ଆପଣ ଗୋଟିଏ ପାଠର ପ୍ରଶ୍ନରେ ପାସ୍ କରିଛନ୍ତି।
   *[other] ଆପଣ { $count }ଟି ପାଠର ପ୍ରଶ୍ନରେ ପାସ୍ କରିଛନ୍ତି।
}
learning-all-done = ଏଠାର ସବୁ ପାଠ ଆପଣ ଶୁଣି ସାରିଲେ। ବହୁତ ଭଲ!

## ସମୟ ବ୍ୟାଙ୍କ

skills-balance = ସମୟ ବ୍ୟାଙ୍କରେ ଆପଣଙ୍କର { $hours } ଜମା ଅଛି।
skills-found = { $count ->
    [one] { $skill } ଶିଖାଇବାକୁ ଜଣେ ଅଛନ୍ତି।
   *[other] { $skill } ଶିଖାଇବାକୁ { $count } ଜଣ ଅଛନ୍ତି।
}
skills-item = { $position }: { $name }, ଘର { $place }।
skills-none = ଏଠି ଏଯାଏଁ { $skill } ଶିଖାଇବାକୁ କେହି ନାହାନ୍ତି।
skills-teach-confirm = ଆପଣ { $hours } { $skill } ଶିଖାଇବାକୁ ଚାହାନ୍ତି। ଆପଣଙ୍କ ନାଁ ଲେଖିବି କି? ହଁ କିମ୍ବା ନା କୁହନ୍ତୁ।
skills-taught = ହୋଇଗଲା, { $skill } ଶିଖାଇବା ଲୋକଙ୍କ ଭିତରେ ଆପଣଙ୍କ ନାଁ ଲେଖି ଦେଲି।
skills-book-confirm = { $name } ଙ୍କଠାରୁ { $skill } ଶିଖିବାକୁ ଆପଣଙ୍କ { $hours } ଖର୍ଚ୍ଚ ହେବ। ସମୟଟା ପକ୍କା କରିବି କି? ହଁ କିମ୍ବା ନା କୁହନ୍ତୁ।
skills-balance-zero = ସମୟ ବ୍ୟାଙ୍କରେ ଏଯାଏଁ ଆପଣଙ୍କର ସମୟ ଜମା ନାହିଁ। ତଥାପି ଆପଣ { $left } ଯାଏଁ ଶିଖି ପାରିବେ, ସମୟଟା ପରେ ଫେରାଇ ଦେବେ।
skills-balance-owed = ଆପଣ ଯେତିକି ଦେଇଛନ୍ତି, ତା'ଠାରୁ { $hours } ଅଧିକ ନେଇଛନ୍ତି। ଆଉ { $left } ନେଇ ପାରିବେ।
skills-set-aside = ଚାଲୁ ଥିବା ଶିଖା ପାଇଁ ଆପଣଙ୍କର { $hours } ଅଲଗା ରଖାଯାଇଛି।
skills-month = ଏ ମାସରେ { $earned } ଆସିଛି ଆଉ { $spent } ଯାଇଛି।
skills-waiting = { $count ->
    [one] ଗୋଟିଏ ଶିଖା ଆପଣଙ୍କୁ ଅପେକ୍ଷା କରିଛି।
   *[other] { $count }ଟି ଶିଖା ଆପଣଙ୍କୁ ଅପେକ୍ଷା କରିଛି।
}
skills-waiting-answer = { $position }: ଜଣେ ଆପଣଙ୍କଠାରୁ { $skill } ଶିଖିବାକୁ ଚାହାନ୍ତି, ସମୟ { $hours }।
skills-waiting-finish = { $position }: ଆପଣ { $skill } ଶିଖାଇବେ ବୋଲି କହିଥିଲେ, ସମୟ { $hours }। ସେଇଟା ହେଲା କି?
skills-waiting-confirm = { $position }: ଶିଖାଇବା ଲୋକ କହୁଛନ୍ତି, ଆପଣ { $skill } ଶିଖିଲେ, ସମୟ { $hours }।
skills-waiting-choose-one = ଏଇଟା ଏବେ ସାରିଦେବା କି?
skills-waiting-choose = ଏଇଟା ସାରିବାକୁ କୁହନ୍ତୁ "ପ୍ରଥମଟା"।
skills-nothing-waiting = ସମୟ ବ୍ୟାଙ୍କରେ ଆପଣଙ୍କ ପାଇଁ ଏବେ କିଛି ବାକି ନାହିଁ।
skills-item-name = { $position }: { $name }।
skills-item-place = { $position }: { $place }ର ଜଣେ।
skills-item-neighbour = { $position }: ପଡ଼ୋଶୀ ଜଣେ।
skills-choose-one = ଆପଣ ଏହାଙ୍କଠାରୁ ଶିଖିବେ କି?
skills-choose = ସମୟ ମାଗିବାକୁ କୁହନ୍ତୁ "ପ୍ରଥମଟା"।
skills-book-confirm-neighbour = { $skill } ଶିଖିବାକୁ ଆପଣଙ୍କ { $hours } ଖର୍ଚ୍ଚ ହେବ। ସମୟ ମାଗିବି କି? ହଁ କିମ୍ବା ନା କୁହନ୍ତୁ।
skills-asked = ହୋଇଗଲା, { $skill } ଶିଖାଇବା ଲୋକଙ୍କୁ ପଚାରିଛି। ତାଙ୍କ ଉତ୍ତର ଆସିବା ଯାଏଁ ଆପଣଙ୍କ { $hours } ଅଲଗା ରହିଲା।
skills-agree-confirm = ଆପଣ { $skill } ଶିଖାଇବେ, ସମୟ { $hours }, ଆଉ ସେତିକି ସମୟ ଆପଣଙ୍କ ଖାତାରେ ଜମା ହେବ। ଶିଖିବା ଲୋକଙ୍କୁ ହଁ କହିବି କି? ହଁ କିମ୍ବା ନା କୁହନ୍ତୁ।
skills-agreed = ହୋଇଗଲା, ଆପଣ { $skill } ଶିଖାଇବେ। ଶିଖାଇ ସାରିଲେ ମୋତେ କହିବେ।
skills-finish-confirm = ଆପଣ { $skill } ଶିଖାଇଲେ, ସମୟ { $hours }। ଏଇଟା ଠିକ୍ କି? ହଁ କିମ୍ବା ନା କୁହନ୍ତୁ।
skills-finished = ହୋଇଗଲା। ଶିଖିବା ଲୋକ ବି ହଁ କହିଲେ ସମୟ ଆପଣଙ୍କ ଖାତାକୁ ଆସିବ।
skills-settle-confirm = ଆପଣ { $skill } ଶିଖିଲେ, ସମୟ { $hours }, ଆଉ ଏଇ ସମୟ ଶିଖାଇବା ଲୋକଙ୍କ ପାଖକୁ ଯିବ। ଏଇଟା ଠିକ୍ କି? ହଁ କିମ୍ବା ନା କୁହନ୍ତୁ।
skills-settled = ହୋଇଗଲା, ଶିଖାଇବା ଲୋକ { $hours } ପାଇଲେ।
skills-taught-already = { $skill } ଶିଖାଇବା ଲୋକଙ୍କ ଭିତରେ ଆପଣଙ୍କ ନାଁ ଆଗରୁ ଅଛି।
skills-offer-gone = ଏ ଏବେ ଆଉ ଶିଖାଉ ନାହାନ୍ତି।
skills-floor = ଏଥିରେ { $hours } ଲାଗିବ, ଆଉ ଆପଣ ଏବେ ଖାଲି { $left } ନେଇ ପାରିବେ। ଆଗ କିଛି ଶିଖାନ୍ତୁ, ତା'ପରେ ପୁଣି ଶିଖି ପାରିବେ।
skills-ceiling = ଏ ଏବେ ଆଉ ସମୟ ନେଇ ପାରିବେ ନାହିଁ। ଆଉ କାହାକୁ ବାଛନ୍ତୁ।
skills-day-cap = ଗୋଟିଏ ଦିନରେ { $hours } ଠାରୁ ଅଧିକ ହେବ ନାହିଁ।
skills-not-open = ଏଇ ଖାତାରୁ ଏବେ ନୂଆ କିଛି ହେବ ନାହିଁ।
sheet-title = ସମୟ ବ୍ୟାଙ୍କର ହିସାବ
sheet-check = ଯାଞ୍ଚ ନମ୍ବର
sheet-rows = ଲେଖା
sheet-sum = ସବୁ ଖାତାର ମିଶାଣ
sheet-account = ଖାତା
sheet-balance = ମିନିଟ୍
sheet-aside = ଅଲଗା ରଖା
sheet-good = ହିସାବ ଠିକ୍ ଅଛି।
sheet-bad = ହିସାବରେ ଭୁଲ୍ ଅଛି।

## ଯାହା ଏଯାଏଁ ଖୋଲିନି

closed-artisan = ହସ୍ତଶିଳ୍ପ କାମ ଏଠି ଏଯାଏଁ ଖୋଲିନି। ଆପଣ କାମ କିମ୍ବା ପାଠ କଥା ପଚାରନ୍ତୁ, ନହେଲେ "ମଣିଷ" କୁହନ୍ତୁ।
closed-shop = ଦୋକାନଟା ଏଠି ଏଯାଏଁ ଖୋଲିନି। ଆପଣ କାମ କିମ୍ବା ପାଠ କଥା ପଚାରନ୍ତୁ, ନହେଲେ "ମଣିଷ" କୁହନ୍ତୁ।
closed-school = ସ୍କୁଲ ପାଠରେ ସାହାଯ୍ୟ ଏଠି ଏଯାଏଁ ଆରମ୍ଭ ହୋଇନି। ଆପଣ ପାଠ କଥା ପଚାରନ୍ତୁ, ନହେଲେ "ମଣିଷ" କୁହନ୍ତୁ।
translate-failed = ଏହାର ଅନୁବାଦ ମୁଁ କରିପାରିଲି ନାହିଁ। ଛୋଟ ବାକ୍ୟଟିଏ, ସେହି ଭାଷାର ଅକ୍ଷରରେ କୁହନ୍ତୁ କିମ୍ବା ଲେଖନ୍ତୁ।
closed-gigs = ଅନ୍ୟକୁ କାମ ଦେବା ଏଠି ଏଯାଏଁ ଖୋଲିନି। ଆପଣ କାମ ଖୋଜି ପାରିବେ, ନହେଲେ "ମଣିଷ" କୁହନ୍ତୁ।

## ସଦସ୍ୟ

problem-misheard-code = ଏଇ ସଦସ୍ୟ ନମ୍ବର ଠିକ୍ ଲାଗୁନାହିଁ। ଧୀରେ ଧୀରେ ପୁଣି କୁହନ୍ତୁ।
problem-wrong-pin = ସଦସ୍ୟ ନମ୍ବର କିମ୍ବା ପିନ୍ ଠିକ୍ ନାହିଁ। ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।
problem-weak-pin = ଏଇ ପିନ୍ ଯେକେହି ଜାଣିପାରିବ। ଅନ୍ୟ ଅଙ୍କ ବାଛନ୍ତୁ।
problem-locked = ବହୁତ ଥର ଭୁଲ୍ ହୋଇଗଲା। ଯିଏ ଏଇ ବାକ୍ସ ଦେଖାଶୁଣା କରନ୍ତି, ତାଙ୍କୁ କୁହନ୍ତୁ।
problem-under-age = ଏହା କେବଳ ଅଠର ବର୍ଷ କିମ୍ବା ବଡ଼ ଲୋକଙ୍କ ପାଇଁ।
problem-no-consent = ଆପଣ ଏଥିରେ ନା କହିଛନ୍ତି। ଦରକାର ହେଲେ ପୁଣି ହଁ କୁହନ୍ତୁ।
notice-token-reused = ହୁଏତ ଅନ୍ୟ କେହି ଆପଣଙ୍କ ନାଁରେ ବ୍ୟବହାର କଲେ। ମୁଁ ଆପଣଙ୍କୁ ସବୁଠାରୁ ସାଇନ ଆଉଟ କରିଛି। ନୂଆ ପିନ୍ ବାଛନ୍ତୁ।
consent-asr = ମୁଁ ଆପଣଙ୍କ ସ୍ୱର କେବଳ ବୁଝିବା ପାଇଁ ଶୁଣେ। ସ୍ୱର ରଖାଯାଏ ନାହିଁ।
consent-store-audio = ଆପଣଙ୍କ ସ୍ୱରର ରେକର୍ଡିଂ ରଖିବି କି? ତାହା ତାଲାରେ ରହିବ, ଆଉ ଅଳ୍ପ ସମୟ।
consent-learning = ଆପଣ କେଉଁ ପାଠ ଶୁଣିଲେ ମୁଁ ମନେ ରଖେ, ଯେମିତି ସେଠାରୁ ଆଗକୁ ଶୁଣିବେ। ନା କହିଲେ ଭୁଲିଯିବି।
consent-gig-profile = ଆପଣ କାମ ଖୋଜିଲେ ବା ଦେଲେ, ସେଥିପାଇଁ କହିଥିବା କଥା ମୁଁ ରଖେ। ନା କହିଲେ ଫେରାଇନେବି।
consent-portfolio-public = ଯିଏ ଖୋଜୁଛନ୍ତି, ସମସ୍ତଙ୍କୁ ଆପଣଙ୍କ କାମ ଦେଖାଇବି କି?
consent-legal-memory = ଆପଣ ନିଜ ହକ ବିଷୟରେ କଣ ପଚାରିଲେ ମନେ ରଖିବି କି, ଯେମିତି ପରେ ସେଠାରୁ କଥା ହେବ?
consent-analytics = ଅନ୍ୟଙ୍କ ସହ ମିଶାଇ ଆପଣଙ୍କ କାମ ଗଣିବି କି? ସେଥିରେ ଆପଣଙ୍କ ନାଁ ନଥିବ।
consent-whatsapp-optin = ଆପଣଙ୍କୁ ହ୍ୱାଟସଆପରେ ଲେଖିବି କି?
consent-share-plv = ଆପଣଙ୍କ ପ୍ରଶ୍ନ ଆଇନ ସହାୟତା କରୁଥିବା ସ୍ୱେଚ୍ଛାସେବୀଙ୍କୁ ଦେବି କି?

## Her own data

account-notice = ଆପଣଙ୍କ ସ୍ୱର ମୁଁ ରଖେ ନାହିଁ। ଆପଣ କେଉଁ ପାଠ ଶୁଣିଲେ, କେଉଁ କାମ ଖୋଜିଲେ ବା ଦେଲେ, ଆଉ ପଡ଼ୋଶୀଙ୍କ ସହ ଆପଣଙ୍କ ଘଣ୍ଟା, ଏତିକି ମନେ ରଖେ।
account-notice-others = ଆପଣ ନିଜେ ଯାହା ଶିଖାଇବାକୁ ବା କରିବାକୁ କୁହନ୍ତି, ଅନ୍ୟମାନେ ସେତିକି ହିଁ ଦେଖନ୍ତି।
account-rights = ଯେବେ ଚାହିଁବେ ବନ୍ଦ କରନ୍ତୁ, କୁହନ୍ତୁ "ଅନୁମତି ଫେରସ୍ତ"। "ମୋତେ ଭୁଲିଯାଅ" କହିଲେ ଆପଣଙ୍କ ସବୁ କିଛି ଲିଭାଇଦେବି।
account-item-on = { $position }: { $purpose }। ଏହା ଏବେ ଚାଲୁ ଅଛି।
account-item-off = { $position }: { $purpose }। ଏହା ଏବେ ବନ୍ଦ ଅଛି।
account-choose = ବଦଳାଇବାକୁ କୁହନ୍ତୁ "ପ୍ରଥମଟା"।
account-on-already = ଏହାର ଅନୁମତି ଆପଣ ଆଗରୁ ଦେଇଛନ୍ତି: { $purpose }।
account-agree-confirm = ଆପଣ ଏହାର ଅନୁମତି ଦେଉଛନ୍ତି କି? ହଁ କିମ୍ବା ନା କୁହନ୍ତୁ।
account-agree-key = ମୁଁ ପୁଣି ଶୁଣିପାରେ ତ 1 ଦବାନ୍ତୁ। ନହେଲେ 2 ଦବାନ୍ତୁ।
account-agreed = ହୋଇଗଲା, ଆପଣ ଅନୁମତି ଦେଲେ: { $purpose }। ଯେବେ ଚାହିଁବେ ଫେରାଇ ନେଇପାରିବେ।
account-withdrawn = ହୋଇଗଲା, ଏହା ବନ୍ଦ କଲି: { $purposes }।
account-gone-learning = ଆପଣ କେଉଁ ପାଠ ଶୁଣିଲେ, ମୁଁ ଭୁଲିଗଲି।
account-gone-gig-profile = ଆପଣଙ୍କ ଖୋଲା ଦରଖାସ୍ତ ଓ ଆପଣ ଦେଇଥିବା କାମ ଫେରାଇ ନିଆଗଲା।
account-gone-share-plv = ସ୍ୱେଚ୍ଛାସେବୀଙ୍କ ପାଇଁ ଯାହା ରଖାଥିଲା, ଲିଭାଇ ଦିଆଗଲା।
account-gone-asr = ଏଣିକି ମୁଁ ଆପଣଙ୍କ ସ୍ୱର ଶୁଣିବି ନାହିଁ। ଆପଣ ଲେଖିପାରିବେ, କିମ୍ବା ବଟନ ଦବାଇପାରିବେ।
account-off-already = ଏହା ଆଗରୁ ବନ୍ଦ ଅଛି: { $purpose }।
account-nothing-on = ଫେରାଇ ନେବାକୁ ଏବେ କିଛି ଚାଲୁ ନାହିଁ।
account-forget = ହଁ କହିଲେ ଆପଣଙ୍କ ସବୁ କିଛି ଲିଭାଇଦେବି: ଆପଣଙ୍କ ପାଠ, ଆପଣଙ୍କ କାମ, ଆପଣ ଦେଇଥିବା ଅନୁମତି, ଆଉ ଏହି କଥାବାର୍ତ୍ତା।
account-forget-code = ଆପଣଙ୍କ ସଦସ୍ୟ ନମ୍ବର ଓ ପିନ୍ ମଧ୍ୟ ଲିଭିଯିବ।
account-forget-stays = ପଡ଼ୋଶୀଙ୍କ ସହ ବଦଳାଇଥିବା ଘଣ୍ଟା ଓ ସରିଥିବା କାମ ଖାତାରେ ରହିବ, ଆପଣଙ୍କ ନାଁ ବିନା।
account-forget-confirm = ଏହା ଆଉ ଫେରିବ ନାହିଁ। ଆପଣଙ୍କୁ ଭୁଲିଯିବି କି? ହଁ କିମ୍ବା ନା କୁହନ୍ତୁ।
account-forgotten = ହୋଇଗଲା, ମୁଁ ଆପଣଙ୍କୁ ଭୁଲିଗଲି। ଆପଣଙ୍କ ରସିଦ ନମ୍ବର { $receipt }।
account-forgotten-here = ଆପଣଙ୍କର ସଦସ୍ୟ ନମ୍ବର ଓ ପିନ୍ ମଧ୍ୟ ଥିଲେ, ସ୍କ୍ରିନରେ ସେଥିରେ ସାଇନ ଇନ କରି ପୁଣି କୁହନ୍ତୁ।

## ଅସୁବିଧା

problem-bad-request = ଏଇ ଅନୁରୋଧଟା ପଢ଼ି ହେଲା ନାହିଁ।
problem-invalid-audio = ଏଇ ରେକର୍ଡିଂ ଖୋଲିଲା ନାହିଁ।
problem-empty-audio = ଏଇ ରେକର୍ଡିଂ ଖାଲି ଅଛି।
problem-too-long = ଏଇ ରେକର୍ଡିଂ ବହୁତ ଲମ୍ବା। ଅତି ବେଶୀରେ { $seconds } ସେକେଣ୍ଡ ହେବ।
problem-too-large = ଏଇ ଫାଇଲଟା ବହୁତ ବଡ଼।
problem-no-speech = ଏଇ ରେକର୍ଡିଂରେ କିଛି କଥା ଶୁଣାଗଲା ନାହିଁ।
problem-unknown-language = ଏଇ ଭାଷା ଜଣା ନାହିଁ।
problem-missing-model = ଏଥିପାଇଁ ଯାହା ଦରକାର, ତାହା ଏଠି ନାହିଁ।
problem-busy = ଏବେ ବହୁତ ଲୋକ ପଚାରୁଛନ୍ତି। ଟିକେ ପରେ ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।
problem-timeout = ବହୁତ ଡେରି ହୋଇଗଲା। ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।
problem-not-found = ଏହା ମିଳିଲା ନାହିଁ।
problem-unauthorized = ଆଗ ସାଇନ ଇନ କରନ୍ତୁ।
problem-forbidden = ଆପଣଙ୍କୁ ଏହା କରିବାର ଅନୁମତି ନାହିଁ।
problem-conflict = ଏହା ଭିତରେ ଅନ୍ୟ କେହି ଏହାକୁ ବଦଳାଇ ଦେଇଛନ୍ତି।
problem-limit-reached = ସମୟ ବ୍ୟାଙ୍କର ଗୋଟିଏ ସୀମାରେ ଅଟକି ଯାଉଛି।
problem-duplicate-id = ଏଇ ପରିଚୟ ଆଗରୁ ଆଉ କିଛି ପାଇଁ ବ୍ୟବହାର ହୋଇଛି।
problem-rate-limited = ବହୁତ ଥର ହୋଇଗଲା। ଟିକେ ଅପେକ୍ଷା କରନ୍ତୁ।
problem-unsupported = ଏହା ଏଠି ହୁଏ ନାହିଁ।
problem-unavailable = ଏଇ କାମଟା ଏବେ ଚାଲୁନାହିଁ।
problem-internal = ଏଠି କିଛି ଗଡ଼ବଡ଼ ହେଲା। ଆପଣଙ୍କର କିଛି ଦୋଷ ନାହିଁ।

## ସଂଖ୍ୟା

value-hours-minutes = { $hours } { $minutes }
value-date = { $day } { $month } { $year }
value-per-hour = ଘଣ୍ଟାକୁ { $amount }

## Paid work, step by step

gigs-title = { $kind } କାମ
gigs-neighbour = ଜଣେ ପଡ଼ୋଶୀ
gigs-why-walk = ସେଠାକୁ ଚାଲି ଚାଲି ଯାଇହେବ।
gigs-too-many = ଆପଣଙ୍କର { $count }ଟି କାମ ଆଗରୁ ଅଛି। ଆଗେ ଗୋଟିଏ ସାରନ୍ତୁ କିମ୍ବା ନାଁ ଫେରାଇ ନିଅନ୍ତୁ।
gigs-place-unknown = { $place } ନାଁର ଜାଗା ମୋତେ ମିଳିଲା ନାହିଁ। କାମ କେଉଁ ସହର ବା ଗାଁରେ?
gigs-post-confirm-day = ଆପଣ { $place }ରେ { $kind } କାମ ଦେବାକୁ ଚାହୁଁଛନ୍ତି, { $time }, ଦିନକୁ { $hours }, ଦିନକୁ { $pay }। ଏହା ଦେଇଦେବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-post-impossible = ଏହି କାମ ମୁଁ ଦେଇପାରିବି ନାହିଁ। ଗୋଟିଏ ଦିନର କାମ 15 ମିନିଟରୁ 12 ଘଣ୍ଟା ହେବା ଦରକାର।
gigs-post-scam = ଏହା ମୁଁ ଦେଇପାରିବି ନାହିଁ: କାମ କରୁଥିବା ଲୋକଙ୍କୁ ଟଙ୍କା, କାଗଜ ବା ଗୁପ୍ତ ନମ୍ବର ମାଗିବା ମନା।
gigs-waiting = { $count ->
    [one] ଗୋଟିଏ କଥାରେ ଆପଣଙ୍କ ଉତ୍ତର ବାକି ଅଛି।
   *[other] { $count }ଟି କଥାରେ ଆପଣଙ୍କ ଉତ୍ତର ବାକି ଅଛି।
}
gigs-waiting-accept = { $position }: { $title } ପାଇଁ ଆପଣଙ୍କୁ ବଛା ହୋଇଛି, ମୋଟ { $pay }। ସେମାନେ ଆପଣଙ୍କ ଉତ୍ତର ଚାହାନ୍ତି।
gigs-waiting-start = { $position }: { $title } ଆପଣଙ୍କ କାମ। ଆରମ୍ଭ କଲେ କହିବେ।
gigs-waiting-submit = { $position }: { $title } ଚାଲିଛି। ସରିଲେ କହିବେ।
gigs-waiting-received = { $position }: { $title }। ଆପଣଙ୍କ { $pay } ମିଳିଗଲା କି?
gigs-waiting-offer = { $position }: { $title } ପାଇଁ ଜଣେ ନାଁ ଦେଇଛନ୍ତି।
gigs-waiting-approve = { $position }: କାମ କରୁଥିବା ଲୋକ କହୁଛନ୍ତି { $title } ସରିଲା।
gigs-waiting-paid = { $position }: { $title }। ଆପଣ { $pay } ଦେଇଦେଲେ କି?
gigs-accept-confirm = { $title }, ଦିନକୁ { $hours }, { $days } ଦିନ, ମୋଟ { $pay }। ଏହି କାମ ନେବେ କି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-start-confirm = ଆପଣ { $title } ଏବେ ଆରମ୍ଭ କରୁଛନ୍ତି। ସେମାନଙ୍କୁ କହିଦେବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-submit-confirm = ଆପଣ { $title } ସାରିଦେଲେ। ସେମାନଙ୍କୁ କହିଦେବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-received-confirm = { $title }ର { $pay } ଆପଣଙ୍କୁ ମିଳିଗଲା। ଠିକ୍ କି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-offer-confirm = { $title } କାମ ସବୁଠାରୁ ଠିକ୍ ଲୋକଙ୍କୁ ମୋଟ { $pay }ରେ ଦେବାକୁ ଚାହୁଁଛନ୍ତି। ତାଙ୍କୁ ପଚାରିବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-approve-confirm = { $title } ସରିଲା, ଆପଣଙ୍କୁ { $pay } ଦେବାକୁ ହେବ। ଏହା କହିଦେବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-paid-confirm = ଆପଣ { $title }ର { $pay } ଦେଇଦେଲେ। ଠିକ୍ କି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-accepted = ହୋଇଗଲା, { $title } ଏବେ ଆପଣଙ୍କ କାମ।
gigs-contact = ତାଙ୍କ ସହ ଯୋଗାଯୋଗ: { $contact }।
gigs-step-done = ହୋଇଗଲା, ମୁଁ ସେମାନଙ୍କୁ କହିଦେଲି।
gigs-paid-said = ମୁଁ ଲେଖି ରଖିଲି। ଅନ୍ୟ ପକ୍ଷ ମଧ୍ୟ ହଁ କହିଲେ କାମ ସରିଲା।
gigs-finished = ସବୁ ସରିଲା: { $title }ର ଟଙ୍କା ମିଳିଗଲା, କାମ ବନ୍ଦ ହେଲା।
gigs-full = ଆଉ ଜଣେ ଆଗରୁ ନେଇଗଲେ, ଶେଷ ଜାଗା ଭରିଗଲା।
gigs-late = ତାହାର ସମୟ ସରିଗଲା।
gigs-nothing-waiting = ଏବେ ଆପଣଙ୍କ ପାଇଁ କିଛି ବାକି ନାହିଁ।
gigs-waiting-rate = { $position }: { $title } ସରିଗଲା। କେମିତି ଥିଲା କୁହନ୍ତୁ।
gigs-going-offered = { $position }: { $title }। ଆପଣଙ୍କ ପ୍ରସ୍ତାବର ଉତ୍ତର ଏଯାଏଁ ଆସିନାହିଁ।
gigs-going-agreed = { $position }: { $title } ଠିକ୍ ହୋଇଗଲା, ଏଯାଏଁ ଆରମ୍ଭ ହୋଇନାହିଁ।
gigs-going-working = { $position }: { $title } କାମ ଚାଲିଛି।
gigs-going-checking = { $position }: { $title }। ଆପଣ ସାରିଦେଇଛନ୍ତି, ସେମାନେ ଏଯାଏଁ ଦେଖିନାହାନ୍ତି।
gigs-going-disputed = { $position }: { $title }। ମଧ୍ୟସ୍ଥ ଦେଖୁଛନ୍ତି।
gigs-going-applied = { $position }: { $title }। ଆପଣ ଉତ୍ତରକୁ ଅପେକ୍ଷା କରିଛନ୍ତି।
gigs-going-posted = { $position }: { $title }। ଆପଣ ଦେଇଥିବା କାମ ଖୋଲା ଅଛି।
gigs-going-choose-one = ଏହା ବିଷୟରେ କିଛି କରିବେ କି?
gigs-going-choose = କିଛି କରିବାକୁ "ପ୍ରଥମଟା" କୁହନ୍ତୁ।
gigs-else = { $title } କାମର କଣ କରିବେ? ନମ୍ବର କୁହନ୍ତୁ।
gigs-choice = { $position }: { $name }।
gigs-ending = { $position }: { $title }, { $name }।
gigs-ending-which = କଣ ଫେରାଇ ନେବେ? ନମ୍ବର କୁହନ୍ତୁ।
gigs-ending-none = ଫେରାଇ ନେବା ଭଳି ଏବେ କିଛି ନାହିଁ।
gigs-do-decline = ଏହି କାମକୁ ମନା କରିବା
gigs-do-cancel = ଏହି କାମ ବାତିଲ କରିବା
gigs-do-take-back = ପ୍ରସ୍ତାବ ଫେରାଇ ନେବା
gigs-do-rework = ପୁଣି କରିବାକୁ କହିବା
gigs-do-no-show = କେହି ଆସିଲେ ନାହିଁ
gigs-do-dispute = ଗୋଟେ ଅସୁବିଧା ଅଛି
gigs-do-claim = କେତେ ବାକି କହିବା
gigs-do-unapply = ନିଜ ନାଁ ଫେରାଇ ନେବା
gigs-do-close = ଦେଇଥିବା କାମ ବନ୍ଦ କରିବା
gigs-reason-which = କାହିଁକି? ନମ୍ବର ବା କାରଣ କୁହନ୍ତୁ।
gigs-about-which = କଥାଟା କଣ? ନମ୍ବର କୁହନ୍ତୁ।
gigs-about-not-paid = ଟଙ୍କା ମିଳିଲା ନାହିଁ
gigs-about-paid-less = ଟଙ୍କା କମ୍ ମିଳିଲା
gigs-about-hours = କାମର ଘଣ୍ଟା
gigs-about-quality = କାମର ମାନ
gigs-about-not-done = କାମ ହେଲା ନାହିଁ
gigs-about-conduct = ମୋ ସହ ବ୍ୟବହାର
gigs-about-other = ଅନ୍ୟ କଥା
gigs-owed = ଆଉ କେତେ ଟଙ୍କା ବାକି ଅଛି?
gigs-owed-most = ଅତି ବେଶୀରେ { $pay } ହୋଇପାରେ।
gigs-score = କେମିତି ଥିଲା? ଏକରୁ ପାଞ୍ଚ ଭିତରେ କୁହନ୍ତୁ: ଏକ ବହୁତ ଖରାପ, ପାଞ୍ଚ ବହୁତ ଭଲ।
gigs-score-range = ଏକରୁ ପାଞ୍ଚ ଭିତରେ ନମ୍ବର ଦରକାର।
gigs-score-1 = ବହୁତ ଖରାପ
gigs-score-2 = ଖରାପ
gigs-score-3 = ଚଳିବା ଭଳି
gigs-score-4 = ଭଲ
gigs-score-5 = ବହୁତ ଭଲ
gigs-decline-confirm = ଆପଣ { $title } ନେବାକୁ ଚାହାନ୍ତି ନାହିଁ। ସେମାନଙ୍କୁ କହିଦେବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-cancel-counts = ଏହା ଆପଣଙ୍କ ନାଁରେ ଗଣାଯିବ।
gigs-cancel-free = ଏହା ଆପଣଙ୍କ ନାଁରେ ଗଣାଯିବ ନାହିଁ।
gigs-cancel-confirm = ଆପଣ { $title } ବାତିଲ କରୁଛନ୍ତି, କାରଣ: { $reason }। ସେମାନଙ୍କୁ କହିଦେବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-take-back-confirm = ଆପଣ { $title } ପାଇଁ ପ୍ରସ୍ତାବ ଫେରାଇ ନେଉଛନ୍ତି। ସେମାନଙ୍କୁ କହିଦେବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-rework-confirm = { $title } ଏଯାଏଁ ଠିକ୍ ହୋଇନାହିଁ, ପୁଣି କରିବାକୁ ହେବ। ସେମାନଙ୍କୁ କହିଦେବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-no-show-confirm = { $title } ପାଇଁ କେହି ଆସିଲେ ନାହିଁ। ଏହା ଲେଖି ରଖିବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-dispute-confirm = { $title } କାମରେ ଅସୁବିଧା ଅଛି: { $reason }, ଆପଣ କହୁଛନ୍ତି { $pay } ବାକି। ମଧ୍ୟସ୍ଥଙ୍କୁ ପଠାଇବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-claim-confirm = ଆପଣ କହୁଛନ୍ତି { $title } ପାଇଁ { $pay } ବାକି। ମଧ୍ୟସ୍ଥଙ୍କୁ କହିବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-unapply-confirm = ଆପଣ { $title } କାମରୁ ନିଜ ନାଁ ଫେରାଇ ନେଉଛନ୍ତି। କରିଦେବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-close-confirm = ଆପଣ { $title } କାମ ବନ୍ଦ କରୁଛନ୍ତି, ତା ପରେ କେହି ନାଁ ଦେଇପାରିବେ ନାହିଁ। କରିଦେବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-rate-confirm = ଆପଣ { $title } କାମକୁ { $most } ଭିତରୁ { $score } ଦେଉଛନ୍ତି। ଲେଖି ରଖିବି? ହଁ ବା ନା କୁହନ୍ତୁ।
gigs-unapplied = ହୋଇଗଲା, { $title } କାମରୁ ଆପଣଙ୍କ ନାଁ କାଢ଼ିଦେଲି।
gigs-posting-closed = ହୋଇଗଲା, { $title } କାମ ବନ୍ଦ ହେଲା।
gigs-disputed = ହୋଇଗଲା। ମଧ୍ୟସ୍ଥ { $day } ସୁଦ୍ଧା ନିଷ୍ପତ୍ତି ଦେବେ।
gigs-rated = ଧନ୍ୟବାଦ, ମୁଁ ଲେଖି ରଖିଲି। ଦୁଇଜଣଯାକ କହିଲେ, କିମ୍ବା { $days } ଦିନ ପରେ, ଅନ୍ୟ ପକ୍ଷ ଦେଖିପାରିବେ।
gigs-rated-already = ଏହା ଆପଣ ଆଗରୁ କହିସାରିଛନ୍ତି।
gigs-only-walk = ସବୁ ଚାଲି ଚାଲି ଯିବା ଦୂରତାରେ ଅଛି।
gigs-only-daylight = ସବୁଠୁ ଅନ୍ଧାର ହେବା ଆଗରୁ ଘରେ ପହଞ୍ଚିଯିବେ।
gigs-why-ride = ସେମାନେ ଆପଣଙ୍କୁ ଘରେ ଛାଡ଼ିଦେବେ।
gigs-walk-from = କେଉଁଠୁ ଚାଲି ଚାଲି ଯିବେ? ଆପଣଙ୍କ ଗାଁ ବା ସହର କୁହନ୍ତୁ।
gigs-none-walk = ଚାଲି ଚାଲି ଯିବା ଦୂରତାରେ ଏମିତି କାମ ଏବେ ମିଳିଲା ନାହିଁ।
gigs-none-daylight = ଅନ୍ଧାର ହେବା ଆଗରୁ ସରୁଥିବା ଏମିତି କାମ ଏବେ ମିଳିଲା ନାହିଁ।
gigs-none-walk-daylight = ଚାଲି ଚାଲି ଯିବା ଦୂରତାରେ, ଅନ୍ଧାର ଆଗରୁ ସରୁଥିବା କାମ ଏବେ ମିଳିଲା ନାହିଁ।
gigs-wider = ସେହି ସର୍ତ୍ତ ବିନା ଦେଖିବି କି?
gigs-wider-name = ସେହି ସର୍ତ୍ତ ବିନା
problem-rule-forbids = ଏଠାର ଗୋଟିଏ ନିୟମ ଏହାକୁ ଅନୁମତି ଦିଏ ନାହିଁ।

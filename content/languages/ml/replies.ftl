# All that the product says. At most three sentences a message. Arguments arrive ready to show and to speak.

## General

greet-hello = നമസ്കാരം, ഞാൻ ആവാസ്. ജോലി കണ്ടെത്താനും അവകാശങ്ങൾ അറിയാനും പുതിയത് പഠിക്കാനും സഹായിക്കാം. എന്താണ് വേണ്ടത്?
greet-again = നമസ്കാരം. എങ്ങനെ സഹായിക്കണം?
help-options = അടുത്തുള്ള ജോലി, നിങ്ങളുടെ അവകാശങ്ങൾ, പാഠങ്ങൾ ഇവയെക്കുറിച്ച് ചോദിക്കാം. സ്വന്തം വാക്കുകളിൽ പറഞ്ഞോളൂ. ഒരാളോട് സംസാരിക്കണമെങ്കിൽ "ആളെ വേണം" എന്നു പറയൂ.
more-offer = ബാക്കിയുള്ളത് കേൾക്കാൻ "ഇനിയും കാണിക്കൂ" എന്ന് പറയൂ.
more-none = ഇത്രയേ ഉള്ളൂ.
help-more = വേറെ എന്തൊക്കെ ചോദിക്കാം എന്ന് കേൾക്കാൻ "ഇനിയും കാണിക്കൂ" എന്ന് പറയൂ.
help-options-2 = അയൽക്കാരുമായി പണിയുടെ മണിക്കൂർ കൈമാറാം, നിങ്ങളുടെ മണിക്കൂർ എത്രയെന്ന് ചോദിക്കാം, അല്ലെങ്കിൽ ആർക്കെങ്കിലും ജോലി കൊടുക്കാം.
help-options-3 = നിങ്ങളുടെ അപേക്ഷ എന്തായി, പഠനം എവിടെ എത്തി എന്ന് ചോദിക്കാം, അല്ലെങ്കിൽ ഒരാളോട് സംസാരിക്കാം.
help-options-4 = നിങ്ങളെപ്പറ്റി എന്തു സൂക്ഷിക്കുന്നു എന്നു ചോദിക്കാം, തന്ന സമ്മതം തിരിച്ചെടുക്കാം, അല്ലെങ്കിൽ നിങ്ങളുടേതെല്ലാം മായ്ക്കാൻ പറയാം.
key-yes = അതെ
key-no = വേണ്ട
key-more = ഇനിയും
key-unknown = ഈ ബട്ടൺ ഇവിടെ പ്രവർത്തിക്കില്ല. എന്തൊക്കെ ചോദിക്കാം എന്ന് കേൾക്കാൻ 0 അമർത്തൂ.
help-learning = ബാങ്ക്, ആരോഗ്യം പോലുള്ള പാഠങ്ങൾ ചോദിക്കാം. എന്താണ് പഠിക്കേണ്ടതെന്ന് പറയൂ.
help-gigs = ജോലി തിരയാം, അപേക്ഷിക്കാം, കൊടുത്ത അപേക്ഷ എന്തായെന്നു ചോദിക്കാം.
help-legal = കൂലി, സ്വത്ത്, വീട്ടിലെ പീഡനം പോലുള്ള കാര്യങ്ങളിൽ നിങ്ങളുടെ അവകാശം ചോദിക്കാം. അപകടത്തിലാണെങ്കിൽ "രക്ഷിക്കൂ" എന്നു പറയൂ.
language-changed = ശരി, ഇനി { $language } സംസാരിക്കാം.
language-ask = ഏതു ഭാഷ വേണം?
language-unavailable = ആ ഭാഷ എനിക്ക് ഇതുവരെ അറിയില്ല. ഹിന്ദിയും ഇംഗ്ലീഷും മറ്റ് ഒമ്പത് ഇന്ത്യൻ ഭാഷകളും സംസാരിക്കാം.
goodbye = പോയി വരൂ, സൂക്ഷിക്കണേ. എപ്പോൾ വേണമെങ്കിലും വരാം.
thanks-welcome = സന്തോഷം. ഇനിയും എന്തെങ്കിലും വേണമെങ്കിൽ പറയൂ.
repeat-nothing = ഞാൻ ഇതുവരെ ഒന്നും പറഞ്ഞില്ല. എന്താണ് ചോദിക്കാനുള്ളത്?
not-understood = എനിക്ക് മനസ്സിലായില്ല. വേറെ വാക്കുകളിൽ പറയാമോ?
not-understood-options = ഇതും മനസ്സിലായില്ല. ജോലി, അവകാശങ്ങൾ, പാഠം ഇവ ചോദിക്കാം. അല്ലെങ്കിൽ "ആളെ വേണം" എന്നു പറയൂ.
clarify-two = നിങ്ങൾക്ക് വേണ്ടത് { $first }, അതോ { $second }?
clarify-one = നിങ്ങൾക്ക് വേണ്ടത് { $first }, അല്ലേ?
out-of-scope = അതിൽ എനിക്ക് സഹായിക്കാൻ പറ്റില്ല. ജോലി, അവകാശങ്ങൾ, പാഠങ്ങൾ ഇവയിൽ സഹായിക്കാം.
block = ഇതിൽ എനിക്ക് സഹായിക്കാൻ പറ്റില്ല. ജോലി, അവകാശങ്ങൾ, പാഠങ്ങൾ ഇവയിൽ സഹായിക്കാം.
block-report = ഇതിൽ എനിക്ക് സഹായിക്കാൻ പറ്റില്ല. ആരെങ്കിലും നിങ്ങളോട് ഇങ്ങനെ ചെയ്യുന്നുണ്ടെങ്കിൽ "രക്ഷിക്കൂ" എന്നു പറയൂ, വിളിക്കേണ്ട നമ്പറുകൾ തരാം.
handoff = സഹായിക്കാൻ ഒരാളെ വിളിക്കുന്നുണ്ട്. കുറച്ചു നിൽക്കൂ, അല്ലെങ്കിൽ സൗജന്യ ഉപദേശത്തിന് { $number } വിളിക്കൂ.
handoff-nobody = ഇപ്പോൾ സംസാരിക്കാൻ ആരും ഒഴിവില്ല. സൗജന്യ നിയമസഹായത്തിന് { $number }, അത്യാവശ്യമെങ്കിൽ { $emergency } വിളിക്കൂ.
redacted-notice = ഒരു സ്വകാര്യ നമ്പർ കേട്ടു, അത് മറച്ചുവെച്ചിട്ടുണ്ട്. അങ്ങനെയുള്ള നമ്പർ എന്നോടു പറയേണ്ട.
apology-slow = ക്ഷമിക്കണം, കുറേ സമയമെടുക്കുന്നു. കുറച്ചു കഴിഞ്ഞ് വീണ്ടും ചോദിക്കൂ.
apology-unavailable = ക്ഷമിക്കണം, ഇത് ഇപ്പോൾ പ്രവർത്തിക്കുന്നില്ല. പിന്നീട് നോക്കൂ, അല്ലെങ്കിൽ ആളെ വേണമെന്നു പറയൂ.
cancelled = ശരി, നിർത്തി.

## What was not heard

heard-silence = ഒന്നും കേട്ടില്ല. ബട്ടൺ അമർത്തി വീണ്ടും പറയൂ.
heard-noise = വലിയ ബഹളമാണ്. ഫോൺ അടുത്തു പിടിച്ച് വീണ്ടും പറയൂ.
heard-too-long = ഒരുപാട് നീണ്ടുപോയി. കുറച്ച് ചുരുക്കി പറയൂ.
heard-unreadable = ആ റെക്കോർഡിംഗ് ശരിയായില്ല. വീണ്ടും പറയൂ, അല്ലെങ്കിൽ എഴുതി ചോദിക്കൂ.
heard-no-recogniser = ഈ ഭാഷ കേട്ടു മനസ്സിലാക്കാൻ ഇതുവരെ പറ്റില്ല. എഴുതി ചോദിക്കൂ.
heard-not-allowed = നിങ്ങളുടെ ശബ്ദം കേൾക്കരുതെന്നു പറഞ്ഞിരുന്നു, അതുകൊണ്ടു കേട്ടില്ല. അപകടത്തിലാണെങ്കിൽ { $emergency } വിളിക്കൂ.
heard-busy = ഇപ്പോൾ ഒരുപാടു പേർ സംസാരിക്കുന്നുണ്ട്. കുറച്ചു കഴിഞ്ഞ് നോക്കൂ.
heard-unsure = ശരിക്ക് കേട്ടില്ല. ഒന്നുകൂടി പറയൂ.
heard-unsure-twice = ഇപ്പോഴും ശരിക്ക് കേട്ടില്ല. എഴുതി ചോദിക്കാം, അല്ലെങ്കിൽ ഒരു ബട്ടൺ അമർത്താം.

## Confirmation

confirm-generic = { $action }, ചെയ്യട്ടേ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
confirm-again = ചെയ്യണമെങ്കിൽ അതെ എന്നു പറയൂ, അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
confirm-hesitate = സാവധാനം ആലോചിച്ചോളൂ, ഇതുവരെ ഒന്നും ചെയ്തിട്ടില്ല. ചെയ്യണമെങ്കിൽ അതെ, അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
confirm-aborted = ശരി, അത് ചെയ്തിട്ടില്ല.
confirm-aborted-subject = അത് അങ്ങനെതന്നെ വിട്ടു.
confirm-expired = കുറേ നേരമായി, അതുകൊണ്ട് ചെയ്തില്ല. വേണമെങ്കിൽ വീണ്ടും പറയൂ.
confirm-changed = എന്തോ മാറിയിട്ടുണ്ട്, അതുകൊണ്ട് ചെയ്തില്ല. വീണ്ടും ചോദിക്കൂ.
done-generic = ചെയ്തു.

## Details that are missing

need-topic = എന്തിനെക്കുറിച്ചാണ് പഠിക്കേണ്ടത്?
need-legal-topic = ഏതു കാര്യമാണ്? കൂലി, സ്വത്ത്, വീട്ടിലെ പീഡനം എന്നിങ്ങനെ പറയൂ.
need-skill = ഏതു കഴിവാണ്?
need-hours = എത്ര മണിക്കൂർ?
need-kind = എന്തു ജോലിയാണ്?
need-place = ഏതു സ്ഥലത്ത്?
need-pay = എത്ര രൂപ കൊടുക്കും?
need-gig = ഏതു ജോലിയാണ്? ആദ്യത്തെ, രണ്ടാമത്തെ, അല്ലെങ്കിൽ പേര് പറയൂ.
need-choice = ഉത്തരത്തിന്റെ നമ്പർ പറയൂ, അല്ലെങ്കിൽ ഉത്തരം തന്നെ പറയൂ.
need-person = ആരെയാണ്? ആദ്യത്തെ, രണ്ടാമത്തെ, അല്ലെങ്കിൽ പേര് പറയൂ.
need-session = ഏതു ക്ലാസ്? ആദ്യത്തേത് അല്ലെങ്കിൽ രണ്ടാമത്തേത് എന്നു പറയൂ.
need-craft = ഏതു കൈപ്പണിയാണ്?
need-query = എന്താണ് തിരയുന്നത്?
need-question = എന്താണ് ചോദ്യം?
need-policy = ഏതു നിയമമാണ് അറിയേണ്ടത്? തിരിച്ചു കൊടുക്കൽ, ഡെലിവറി, പണമടയ്ക്കൽ എന്നിങ്ങനെ പറയൂ.
need-order-id = ഓർഡർ നമ്പർ എത്രയാണ്?
need-phone = ഫോൺ നമ്പർ എത്രയാണ്?
need-reason = എന്തിനാണ് തിരിച്ചു കൊടുക്കുന്നത്?
need-language = ഏതു ഭാഷയിലേക്ക്?
need-text = എന്താണ് വിവർത്തനം ചെയ്യേണ്ടത്? അത് പറയൂ, അല്ലെങ്കിൽ എഴുതൂ.
need-grade = ഏതു ക്ലാസിന്?
need-time = ഏതു സമയത്ത്?
need-purpose = ഏതാണ്? ആദ്യത്തേത്, രണ്ടാമത്തേത് അല്ലെങ്കിൽ മൂന്നാമത്തേത് എന്നു പറയൂ.
need-happened-on = അത് ഏതു ദിവസമായിരുന്നു? ഇങ്ങനെ പറയൂ: കഴിഞ്ഞ തിങ്കളാഴ്ച, അല്ലെങ്കിൽ മാർച്ച് അഞ്ച്.
need-type-it = എനിക്ക് ശരിക്ക് കേട്ടില്ല. എഴുതൂ, അല്ലെങ്കിൽ സ്ക്രീനിൽ തിരഞ്ഞെടുക്കൂ.
not-found-generic = അത് കിട്ടിയില്ല.

## Short names of intents, for questions back

intent-learning-browse = പാഠങ്ങൾ കാണാൻ
intent-learning-start = പാഠം തുടങ്ങാൻ
intent-learning-progress = എത്ര പഠിച്ചെന്നു നോക്കാൻ
intent-skills-teach = ഒരു കഴിവ് പഠിപ്പിക്കാൻ
intent-skills-find = പഠിപ്പിക്കുന്ന ആളെ കണ്ടെത്താൻ
intent-skills-balance = നിങ്ങളുടെ മണിക്കൂറുകൾ അറിയാൻ
intent-gigs-search = ജോലി തിരയാൻ
intent-gigs-apply = ജോലിക്ക് അപേക്ഷിക്കാൻ
intent-gigs-post = മറ്റൊരാൾക്ക് ജോലി കൊടുക്കാൻ
intent-gigs-status = അപേക്ഷ എന്തായെന്ന് അറിയാൻ
intent-gigs-cancel = ജോലിയോ അപേക്ഷയോ തിരിച്ചെടുക്കാൻ
intent-artisan-assess = കൈപ്പണി പരിശോധിക്കാൻ
intent-artisan-price = കൈപ്പണിക്ക് വില അറിയാൻ
intent-artisan-buyers = വാങ്ങുന്നവരെ കണ്ടെത്താൻ
intent-artisan-portfolio = നിങ്ങളുടെ പണി കാണിക്കാൻ
intent-legal-ask = നിങ്ങളുടെ അവകാശങ്ങൾ അറിയാൻ
intent-legal-emergency = അടിയന്തര സഹായം
intent-shop-search-products = എന്തെങ്കിലും വാങ്ങാൻ
intent-shop-product-details = ഒരു സാധനത്തെക്കുറിച്ച് അറിയാൻ
intent-shop-track-order = ഓർഡർ എവിടെയെന്ന് അറിയാൻ
intent-shop-order-details = നിങ്ങളുടെ ഓർഡർ കാണാൻ
intent-shop-cancel-order = ഓർഡർ റദ്ദാക്കാൻ
intent-shop-search-faqs = കടയുടെ കാര്യങ്ങൾ അറിയാൻ
intent-shop-get-policy = കടയുടെ നിയമങ്ങൾ അറിയാൻ
intent-shop-initiate-return = സാധനം തിരിച്ചു കൊടുക്കാൻ
intent-shop-return-status = തിരിച്ചു കൊടുത്തത് എന്തായെന്ന് അറിയാൻ
intent-school-ask = സ്കൂൾ പാഠത്തിൽ സഹായം
intent-school-simplify = പാഠം എളുപ്പമാക്കാൻ
intent-school-translate = പരിഭാഷപ്പെടുത്താൻ
intent-account-privacy = നിങ്ങളെപ്പറ്റി എന്തു സൂക്ഷിക്കുന്നു എന്നറിയാൻ
intent-account-withdraw = തന്ന സമ്മതമെല്ലാം തിരിച്ചെടുക്കാൻ
intent-account-forget = നിങ്ങളുടേതെല്ലാം മായ്ക്കാൻ
intent-general-human = ഒരാളോട് സംസാരിക്കാൻ

## Danger. All arguments are telephone numbers, from helplines in safety.toml.

emergency-violence = നിങ്ങളുടെ സുരക്ഷയാണ് ആദ്യം: ഇപ്പോൾ തന്നെ { $emergency } വിളിക്കൂ, പൈസ വേണ്ട. രാവും പകലും { $women } അല്ലെങ്കിൽ { $women_police } വിളിക്കാം. പറ്റുമെങ്കിൽ ആളുകളുള്ള സ്ഥലത്തേക്ക് മാറൂ.
emergency-self-harm = എന്നോടു പറഞ്ഞത് നന്നായി, ഇപ്പോൾ തനിച്ചിരിക്കരുതേ. രാവും പകലും സൗജന്യമായി { $mental_health } വിളിക്കൂ; ഈ നിമിഷം അപകടമുണ്ടെങ്കിൽ { $emergency } വിളിക്കൂ. അടുത്തുള്ള ഒരാളോടും പറയണേ.
emergency-child = കുട്ടിയുടെ സുരക്ഷയാണ് ആദ്യം: ഇപ്പോൾ തന്നെ { $child } അല്ലെങ്കിൽ { $emergency } വിളിക്കൂ, പൈസ വേണ്ട. രാവും പകലും സഹായം കിട്ടും. പറ്റുമെങ്കിൽ കുട്ടിയുടെ കൂടെ നിൽക്കൂ.
emergency-medical = ആംബുലൻസിന് ഇപ്പോൾ തന്നെ { $ambulance } അല്ലെങ്കിൽ { $emergency } വിളിക്കൂ. എനിക്കായി കാത്തുനിൽക്കരുത്. അടുത്തുള്ള ഒരാളെ കൂടെ നിർത്തൂ.
emergency-fraud = പണം തടയാൻ ഉടനെ { $cyber } വിളിക്കൂ. പിന്നെ ബാങ്കിലും വിളിക്കൂ. ആരെങ്കിലും ഭീഷണിപ്പെടുത്തിയാൽ { $emergency } വിളിക്കൂ.
emergency-still = ഇപ്പോഴും അപകടത്തിലാണെങ്കിൽ { $emergency } വിളിക്കൂ. ഞാൻ ഇവിടെയുണ്ട്. എന്താണ് വേണ്ടതെന്ന് പറയൂ.

## Legal

legal-topic = വിഷയം: { $topic }.
legal-source = ഇത് { $act }, { $section } വകുപ്പിലുണ്ട്, { $date } ന് പരിശോധിച്ചത്.
legal-source-act = ഇത് { $act } എന്ന നിയമത്തിലുണ്ട്, { $date } ന് പരിശോധിച്ചത്.
legal-unverified = { $place } എന്നിടത്ത് ചോദിച്ച് ഉറപ്പാക്കണേ; ഇത് വക്കീൽ ഇതുവരെ പരിശോധിച്ചിട്ടില്ല.
legal-stale = ഇത് അവസാനം പരിശോധിച്ചത് { $date } നാണ്, മാറിയിട്ടുണ്ടാകാം. എന്തെങ്കിലും ചെയ്യുംമുമ്പ് ഉറപ്പാക്കണേ.
legal-no-match = ഇതിന് പരിശോധിച്ച ഉത്തരം എന്റെ പക്കലില്ല, ഊഹിച്ചു പറയില്ല. സൗജന്യ നിയമസഹായത്തിന് { $number } വിളിക്കൂ.
legal-which-topic = { $first }, { $second } അല്ലെങ്കിൽ { $third } പറഞ്ഞുതരാം. ഏതാണ് വേണ്ടത്?
legal-which-topic-two = { $first } അല്ലെങ്കിൽ { $second } പറഞ്ഞുതരാം. ഏതാണ് വേണ്ടത്?
legal-helpline = { $name }: { $number } വിളിക്കാം.
legal-helpline-free = { $name }: { $number } വിളിക്കാം, പൈസ വേണ്ട.
legal-disclaimer = ഇത് പൊതുവായ വിവരമാണ്, വക്കീലിന്റെ ഉപദേശമല്ല.
legal-next-person = ഇനി ചോദിക്കേണ്ടത്: { $person }.
legal-jurisdiction-unknown = ഇത് ഓരോ സംസ്ഥാനത്തും വേറെയാണ്. നിങ്ങൾ ഏതു സംസ്ഥാനത്താണ്?
legal-old-law = { $date } മുതൽ നടക്കുന്നതിന് { $old } ബാധകമല്ല; പകരം { $new } ആണ്.
legal-old-law-counts = { $date } ന് മുമ്പ് നടന്നതിന് { $old } തന്നെയാണ് ബാധകം. അതിനുശേഷം { $new }.
legal-helpline-old = ഈ നമ്പർ അവസാനം നോക്കിയത് { $date } നാണ്.
legal-bring = ഉണ്ടെങ്കിൽ ഇവ കൊണ്ടുപോകൂ: { $papers }.
legal-last-day = { $weekday }, { $date } നകം: { $what }.
legal-last-day-past = ആ ദിവസം കഴിഞ്ഞു. എന്നാലും വേഗം ഇവിടെ ചോദിക്കൂ: { $place }.
legal-last-day-longer = { $date } വരെ കൂടുതൽ സമയം കിട്ടിയേക്കാം.
legal-within = { $period } ഉള്ളിൽ: { $what }.
legal-period-months = { $count } മാസം
legal-period-days = { $count } ദിവസം
legal-last-day-none = ഇതിന് പരിശോധിച്ച അവസാന ദിവസം എനിക്കറിയില്ല. കാത്തിരിക്കരുത്; വേഗം ഇവിടെ ചോദിക്കൂ: { $place }.
legal-handover-title = നിയമസഹായ സന്നദ്ധപ്രവർത്തക
legal-handover-offer = നിങ്ങളുടെ കാര്യം നിയമസഹായം ചെയ്യുന്ന സന്നദ്ധപ്രവർത്തകയെയും അറിയിക്കാം. അറിയിക്കട്ടെ?
legal-handover-read-back = ഇത്ര മാത്രം അറിയിക്കും: കാര്യം, { $topic }; നിങ്ങളുടെ ഭാഷ, { $language }. നിങ്ങൾ പറഞ്ഞ വാക്കുകളോ പേരോ നമ്പറോ ഇല്ല. അറിയിക്കട്ടെ?
legal-handover-read-back-place = ഇത്ര മാത്രം അറിയിക്കും: കാര്യം, { $topic }; നിങ്ങളുടെ ഭാഷ, { $language }; നിങ്ങളുടെ സ്ഥലം, { $place }. നിങ്ങൾ പറഞ്ഞ വാക്കുകളോ പേരോ നമ്പറോ ഇല്ല. അറിയിക്കട്ടെ?
legal-handover-done = അറിയിച്ചു. നിങ്ങളുടെ കോഡ് { $code }. അവിടെ ചെല്ലുമ്പോൾ സന്നദ്ധപ്രവർത്തകയോട് ഈ കോഡ് പറയണം.
legal-scheme-offer = { $scheme } നിങ്ങൾക്കുള്ളതാണോ എന്ന് ചേർന്നു നോക്കട്ടെ?
legal-scheme-yes = പറഞ്ഞതനുസരിച്ച് { $scheme } നിങ്ങൾക്ക് കിട്ടിയേക്കാം. { $place } ൽ ചോദിക്കൂ.
legal-scheme-no = പറഞ്ഞതനുസരിച്ച് { $scheme } നിങ്ങൾക്കുള്ളതല്ല, കാരണം: { $reason }. ഇത് മാറിയാൽ വീണ്ടും ചോദിക്കൂ.
legal-letter-offer = ഇതിനെക്കുറിച്ച് കത്തെഴുതാൻ സഹായിക്കട്ടെ?
legal-letter-start = ഞാൻ ചില ചെറിയ ചോദ്യങ്ങൾ ചോദിക്കാം. ഒന്നും അയയ്ക്കില്ല, ഒന്നും സൂക്ഷിക്കില്ല.
legal-letter-ready = കത്ത് തയ്യാറായി. ഇപ്പോൾ വായിച്ചു കേൾപ്പിക്കാം.
legal-letter-go-on = സുരക്ഷിതമായിരിക്കുമ്പോൾ അതെ എന്നു പറയൂ, കത്ത് തുടരാം.
legal-person-legal-services = കോടതിയിലെ സൗജന്യ നിയമസഹായ ഓഫീസ്
legal-person-one-stop-centre = വൺ സ്റ്റോപ്പ് സെന്റർ
legal-person-child-marriage-officer = ബാലവിവാഹ നിരോധന ഓഫീസർ
legal-person-cyber-police = സൈബർ പോലീസ്
legal-person-protection-officer = സംരക്ഷണ ഓഫീസർ
legal-person-labour-office = തൊഴിൽ ഓഫീസ്
legal-person-asha-worker = ആശാ പ്രവർത്തക
legal-person-panchayat = പഞ്ചായത്ത് ഓഫീസ്
legal-person-ration-office = റേഷൻ ഓഫീസ്
legal-person-local-committee = ജില്ലാ പരാതി കമ്മിറ്റി
legal-person-common-service-centre = പൊതുസേവന കേന്ദ്രം
legal-person-bank = ബാങ്ക്
legal-person-anganwadi = അങ്കണവാടി
legal-person-hospital = സർക്കാർ ആശുപത്രി
legal-person-post-office = പോസ്റ്റ് ഓഫീസ്
legal-person-gas-agency = ഗ്യാസ് ഏജൻസി
legal-person-handicraft-office = കരകൗശല ഓഫീസ്
legal-person-industries-centre = ജില്ലാ വ്യവസായ കേന്ദ്രം
legal-person-trifed-office = ഗോത്ര വിപണന ഓഫീസ്

## Work

gigs-found = { $count ->
    [one] ഒരു ജോലി കിട്ടിയിട്ടുണ്ട്.
   *[other] { $count } ജോലികൾ കിട്ടിയിട്ടുണ്ട്.
}
gigs-found-kind = { $count ->
    [one] { $kind }: ഒരെണ്ണം കിട്ടിയിട്ടുണ്ട്.
   *[other] { $kind }: { $count } എണ്ണം കിട്ടിയിട്ടുണ്ട്.
}
gigs-item-hour = { $position }: { $title }, { $place }, മണിക്കൂറിന് { $pay }.
gigs-item-job = { $position }: { $title }, { $place }, മുഴുവൻ ജോലിക്ക് { $pay }.
gigs-item-distance = ഇവിടെ നിന്ന് { $distance } ദൂരം.
gigs-choose = അപേക്ഷിക്കാൻ "ആദ്യത്തേത്" എന്നു പറയൂ.
gigs-choose-one = അപേക്ഷിക്കണോ?
gigs-none = അങ്ങനെയുള്ള ജോലി ഇപ്പോൾ കിട്ടിയില്ല. വേറെ ജോലിയോ വേറെ സ്ഥലമോ നോക്കാം.
gigs-none-kind = { $kind } ഇപ്പോൾ കിട്ടിയില്ല. വേറെ ജോലിയോ വേറെ സ്ഥലമോ നോക്കാം.
gigs-none-place = { $place } ഭാഗത്ത് ഇപ്പോൾ ജോലി കിട്ടിയില്ല. വേറെ സ്ഥലത്ത് നോക്കാം.
gigs-apply-confirm = { $title }, { $place }, { $pay }: ഈ ജോലിക്ക് അപേക്ഷിക്കണമെന്നാണ് പറഞ്ഞത്. പേര് അയക്കട്ടേ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
gigs-apply-confirm-hour = { $title }, { $place }, മണിക്കൂറിന് { $pay }: ഈ ജോലിക്ക് അപേക്ഷിക്കണമെന്നാണ് പറഞ്ഞത്. പേര് അയക്കട്ടേ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
gigs-applied = ശരി, { $title } എന്ന ജോലിക്ക് പേര് കൊടുത്തു. അവർ അറിയിക്കും.
gigs-already-applied = { $title } എന്ന ജോലിക്ക് നേരത്തേ അപേക്ഷിച്ചിട്ടുണ്ട്.
gigs-closed = { $title } എന്ന ജോലി ഇപ്പോൾ ഒഴിവില്ല.
gigs-not-found = ആ ജോലി കിട്ടിയില്ല.
gigs-below-wage = ഇത് മിനിമം കൂലിയിലും കുറവാണ്, അതുകൊണ്ട് ഇടാൻ പറ്റില്ല. മണിക്കൂറിന് കുറഞ്ഞത് { $pay } വേണം.
gigs-post-confirm = { $kind }, { $pay }: ഈ ജോലി കൊടുക്കണമെന്നാണ് പറഞ്ഞത്. ഇടട്ടേ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
gigs-posted = ശരി, { $kind } ഇട്ടിട്ടുണ്ട്.
gigs-status-none = നിങ്ങൾ ഇതുവരെ ഒരു ജോലിക്കും അപേക്ഷിച്ചിട്ടില്ല.
gigs-status-count = { $count ->
    [one] നിങ്ങൾ ഒരു ജോലിക്ക് അപേക്ഷിച്ചിട്ടുണ്ട്.
   *[other] നിങ്ങൾ { $count } ജോലികൾക്ക് അപേക്ഷിച്ചിട്ടുണ്ട്.
}
gigs-status-accepted = { $title }: നിങ്ങളെ തിരഞ്ഞെടുത്തു.
gigs-status-rejected = { $title }: വേറെ ആളെ തിരഞ്ഞെടുത്തു.
gigs-status-withdrawn = { $title }: നിങ്ങൾ പേര് പിൻവലിച്ചു.
gigs-status-closed = { $title }: ഈ ജോലി ഇപ്പോൾ ഒഴിവില്ല.

## Learning

learning-found = { $count ->
    [one] ഒരു പാഠമുണ്ട്.
   *[other] { $count } പാഠങ്ങളുണ്ട്.
}
learning-found-topic = { $count ->
    [one] { $topic }: ഒരു പാഠമുണ്ട്.
   *[other] { $topic }: { $count } പാഠങ്ങളുണ്ട്.
}
learning-item = { $position }: { $title }, { $minutes }.
learning-choose = ഏതു തുടങ്ങണം?
learning-topics = { $first }, { $second }, { $third } പിന്നെ വേറെയും പഠിക്കാം. ഏതാണ് വേണ്ടത്?
learning-start = { $title } തുടങ്ങാം. ഇതിന് { $minutes } വേണം.
learning-resume = { $title }, നിർത്തിയിടത്തുനിന്ന് തുടരാം.
learning-part = ഭാഗം { $number }, ആകെ { $total }.
learning-finished = { $title } തീർന്നു. നന്നായി!
learning-next = തുടരട്ടേ?
learning-none = അതിന്റെ പാഠം ഇതുവരെ ഇല്ല. { $first }, { $second } അല്ലെങ്കിൽ { $third } പഠിക്കാം.
learning-not-in-language = ഈ പാഠം നിങ്ങളുടെ ഭാഷയിൽ ഇതുവരെ ഇല്ല. { $language } ഭാഷയിൽ പറയാം.
learning-progress = { $count ->
    [one] { $total } പാഠങ്ങളിൽ ഒരെണ്ണം തീർത്തു.
   *[other] { $total } പാഠങ്ങളിൽ { $count } എണ്ണം തീർത്തു.
}
learning-progress-none = ഇതുവരെ പാഠം തുടങ്ങിയിട്ടില്ല. എന്താണ് പഠിക്കേണ്ടതെന്ന് പറയൂ.
learning-progress-open = { $title } പാതി വരെയായി. തുടരട്ടേ?
learning-quiz-intro = ഇനി കേട്ടതിനെക്കുറിച്ച് കുറച്ച് ചെറിയ ചോദ്യങ്ങൾ.
learning-option = { $number }: { $text }.
learning-right = ശരിയാണ്.
learning-wrong = അല്ല, ശരിയായ ഉത്തരം: { $answer }.
learning-score = { $count } ചോദ്യത്തിൽ { $right } ശരി.
learning-hear-again = പാഠം ഒന്നുകൂടി കേട്ടാൽ എളുപ്പമാകും. വീണ്ടും പറയട്ടേ?
learning-next-title = അടുത്ത പാഠം: { $title }. തുടങ്ങട്ടേ?
learning-paused = നിർത്തി, എവിടെയാണ് നിർത്തിയതെന്ന് ഓർമയുണ്ട്. ഇനിയും കേൾക്കണമെങ്കിൽ "തുടരൂ" എന്നു പറയൂ.
learning-review-offer = { $count ->
    [one] മുമ്പ് കേട്ട പാഠങ്ങളിലെ ഒരു ചോദ്യം വീണ്ടും ചോദിക്കാനുണ്ട്. ചോദിക്കട്ടേ?
   *[other] മുമ്പ് കേട്ട പാഠങ്ങളിലെ { $count } ചോദ്യങ്ങൾ വീണ്ടും ചോദിക്കാനുണ്ട്. ചോദിക്കട്ടേ?
}
learning-review-none = ഇപ്പോൾ എല്ലാം ഓർമയുണ്ട്. ഇന്ന് വീണ്ടും ചോദിക്കാൻ ഒന്നുമില്ല.
learning-review-intro = എന്തൊക്കെ ഓർമയുണ്ടെന്നു നോക്കാം.
learning-learnt = പഠിച്ചത്: { $titles }.
learning-streak = നിങ്ങൾ തുടർച്ചയായി { $count } ദിവസമായി പഠിക്കുന്നു.
learning-credits = { $count ->
    [one] ഒരു പാഠത്തിലെ ചോദ്യങ്ങൾ നിങ്ങൾ പാസായി.
   *[other] { $count } പാഠങ്ങളിലെ ചോദ്യങ്ങൾ നിങ്ങൾ പാസായി.
}
learning-all-done = ഇവിടെയുള്ള പാഠങ്ങളെല്ലാം കേട്ടുകഴിഞ്ഞു. നന്നായി!

## Time bank

skills-balance = ടൈം ബാങ്കിൽ നിങ്ങൾക്ക് { $hours } ഉണ്ട്.
skills-found = { $count ->
    [one] { $skill } പഠിപ്പിക്കാൻ ഒരാളുണ്ട്.
   *[other] { $skill } പഠിപ്പിക്കാൻ { $count } പേരുണ്ട്.
}
skills-item = { $position }: { $name }, { $place }.
skills-none = { $skill } പഠിപ്പിക്കുന്ന ആരും ഇവിടെ ഇതുവരെ ഇല്ല.
skills-teach-confirm = { $skill }, { $hours } പഠിപ്പിക്കാമെന്നാണ് പറഞ്ഞത്. പേര് ചേർക്കട്ടേ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
skills-taught = ശരി, { $skill } പഠിപ്പിക്കുന്നവരിൽ നിങ്ങളുടെ പേര് ചേർത്തു.
skills-book-confirm = { $name } പഠിപ്പിക്കുന്ന { $skill } ക്ലാസിന് നിങ്ങളുടെ { $hours } വേണം. ബുക്ക് ചെയ്യട്ടേ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
skills-balance-zero = ടൈം ബാങ്കിൽ നിങ്ങൾക്ക് ഇതുവരെ സമയമൊന്നും ഇല്ല. എന്നാലും { $left } വരെ പഠിക്കാം, സമയം പിന്നീട് തിരിച്ചു കൊടുക്കാം.
skills-balance-owed = കൊടുത്തതിനേക്കാൾ { $hours } കൂടുതൽ എടുത്തിട്ടുണ്ട്. ഇനി { $left } കൂടി എടുക്കാം.
skills-set-aside = നടക്കാനുള്ള ക്ലാസുകൾക്കായി നിങ്ങളുടെ { $hours } മാറ്റിവെച്ചിട്ടുണ്ട്.
skills-month = ഈ മാസം { $earned } വന്നു, { $spent } പോയി.
skills-waiting = { $count ->
    [one] ഒരു ക്ലാസ് നിങ്ങളെ കാത്തിരിക്കുന്നു.
   *[other] { $count } ക്ലാസുകൾ നിങ്ങളെ കാത്തിരിക്കുന്നു.
}
skills-waiting-answer = { $position }: ഒരാൾക്ക് നിങ്ങളിൽ നിന്ന് { $skill } പഠിക്കണം, സമയം { $hours }.
skills-waiting-finish = { $position }: { $skill } പഠിപ്പിക്കാമെന്ന് നിങ്ങൾ സമ്മതിച്ചിരുന്നു, സമയം { $hours }. അതു നടന്നോ?
skills-waiting-confirm = { $position }: നിങ്ങൾ { $skill } പഠിച്ചെന്ന് പഠിപ്പിച്ചയാൾ പറയുന്നു, സമയം { $hours }.
skills-waiting-choose-one = ഇത് ഇപ്പോൾ തീർക്കട്ടേ?
skills-waiting-choose = ഇതു തീർക്കാൻ "ആദ്യത്തേത്" എന്നു പറയൂ.
skills-nothing-waiting = ടൈം ബാങ്കിൽ നിങ്ങൾക്ക് ഇപ്പോൾ ബാക്കിയൊന്നും ഇല്ല.
skills-item-name = { $position }: { $name }.
skills-item-place = { $position }: { $place } എന്ന സ്ഥലത്തുള്ള ഒരാൾ.
skills-item-neighbour = { $position }: അയൽപക്കത്തുള്ള ഒരാൾ.
skills-choose-one = ഇവരിൽ നിന്ന് പഠിക്കണോ?
skills-choose = ക്ലാസ് ചോദിക്കാൻ "ആദ്യത്തേത്" എന്നു പറയൂ.
skills-book-confirm-neighbour = { $skill } ക്ലാസിന് നിങ്ങളുടെ { $hours } വേണം. ചോദിക്കട്ടേ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
skills-asked = ശരി, { $skill } പഠിപ്പിക്കുന്ന ആളോട് ചോദിച്ചിട്ടുണ്ട്. മറുപടി വരുന്നതുവരെ നിങ്ങളുടെ { $hours } മാറ്റിവെക്കും.
skills-agree-confirm = നിങ്ങൾ { $skill } പഠിപ്പിക്കും, സമയം { $hours }, അത്രയും സമയം നിങ്ങളുടെ കണക്കിൽ ചേരും. പഠിക്കുന്ന ആളോട് അതെ എന്നു പറയട്ടേ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
skills-agreed = ശരി, നിങ്ങൾ { $skill } പഠിപ്പിക്കും. നടന്നു കഴിഞ്ഞാൽ എന്നോടു പറയൂ.
skills-finish-confirm = നിങ്ങൾ { $skill } പഠിപ്പിച്ചു, സമയം { $hours }. ഇതു ശരിയാണോ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
skills-finished = ശരി. പഠിച്ച ആളും അതെ എന്നു പറഞ്ഞാൽ സമയം നിങ്ങളുടെ കണക്കിൽ ചേരും.
skills-settle-confirm = നിങ്ങൾ { $skill } പഠിച്ചു, സമയം { $hours }, ഈ സമയം പഠിപ്പിച്ചയാൾക്കു പോകും. ഇതു ശരിയാണോ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
skills-settled = ശരി, { $hours } പഠിപ്പിച്ചയാൾക്കു പോയി.
skills-taught-already = { $skill } പഠിപ്പിക്കുന്നവരിൽ നിങ്ങളുടെ പേര് നേരത്തേ ഉണ്ട്.
skills-offer-gone = ഇവർ ഇപ്പോൾ പഠിപ്പിക്കുന്നില്ല.
skills-floor = ഇതിന് { $hours } വേണം, നിങ്ങൾക്ക് ഇപ്പോൾ { $left } മാത്രമേ എടുക്കാനാവൂ. ആദ്യം എന്തെങ്കിലും പഠിപ്പിക്കൂ, പിന്നെ പഠിക്കാം.
skills-ceiling = ഇവർക്ക് ഇപ്പോൾ കൂടുതൽ സമയം എടുക്കാനാവില്ല. വേറൊരാളെ തിരഞ്ഞെടുക്കൂ.
skills-day-cap = ഒരു ദിവസം { $hours } കവിയാൻ പറ്റില്ല.
skills-not-open = ഈ കണക്കിൽ ഇപ്പോൾ പുതിയ ക്ലാസ് പറ്റില്ല.
sheet-title = ടൈം ബാങ്കിന്റെ കണക്ക്
sheet-check = ഒത്തുനോക്കാനുള്ള നമ്പർ
sheet-rows = കുറിപ്പുകൾ
sheet-sum = എല്ലാ കണക്കുകളുടെയും തുക
sheet-account = കണക്ക്
sheet-balance = മിനിറ്റ്
sheet-aside = മാറ്റിവെച്ചത്
sheet-good = കണക്കു ശരിയാണ്.
sheet-bad = കണക്കിൽ തെറ്റുണ്ട്.

## Parts that are not open yet on this box

closed-artisan = കൈപ്പണിയുടെ ഭാഗം ഇവിടെ തുടങ്ങിയിട്ടില്ല. ജോലിയോ പാഠമോ ചോദിക്കാം, അല്ലെങ്കിൽ ആളെ വേണമെന്നു പറയൂ.
closed-shop = കട ഇവിടെ തുടങ്ങിയിട്ടില്ല. ജോലിയോ പാഠമോ ചോദിക്കാം, അല്ലെങ്കിൽ ആളെ വേണമെന്നു പറയൂ.
closed-school = സ്കൂൾ സഹായം ഇവിടെ തുടങ്ങിയിട്ടില്ല. വേറെ പാഠം ചോദിക്കാം, അല്ലെങ്കിൽ ആളെ വേണമെന്നു പറയൂ.
translate-failed = അത് വിവർത്തനം ചെയ്യാൻ പറ്റിയില്ല. ചെറിയൊരു വാക്യം ആ ഭാഷയുടെ ലിപിയിൽ പറയൂ, അല്ലെങ്കിൽ എഴുതൂ.
closed-gigs = മറ്റുള്ളവർക്ക് ജോലി കൊടുക്കുന്നത് ഇവിടെ തുടങ്ങിയിട്ടില്ല. ജോലി തിരയാം, അല്ലെങ്കിൽ ആളെ വേണമെന്നു പറയൂ.

## അംഗങ്ങൾ

problem-misheard-code = ഈ അംഗ നമ്പർ ശരിയല്ലെന്ന് തോന്നുന്നു. പതുക്കെ ഒന്നുകൂടി പറയൂ.
problem-wrong-pin = അംഗ നമ്പറോ പിന്നോ ശരിയല്ല. വീണ്ടും നോക്കൂ.
problem-weak-pin = ഈ പിൻ ആർക്കും എളുപ്പം കണ്ടുപിടിക്കാം. വേറെ അക്കങ്ങൾ എടുക്കൂ.
problem-locked = ഒരുപാടു തവണ തെറ്റി. ഈ പെട്ടി നോക്കുന്ന ആളോടു പറയൂ.
problem-under-age = ഇത് പതിനെട്ടു വയസ്സായവർക്കു മാത്രമാണ്.
problem-no-consent = ഇതു വേണ്ടെന്നു നിങ്ങൾ പറഞ്ഞിട്ടുണ്ട്. വേണമെങ്കിൽ വീണ്ടും ശരി എന്നു പറയൂ.
notice-token-reused = വേറെ ആരെങ്കിലും നിങ്ങളുടെ പേരിൽ കയറിയിരിക്കാം. എല്ലായിടത്തുനിന്നും നിങ്ങളെ സൈൻ ഔട്ട് ചെയ്തു. പുതിയ പിൻ എടുക്കൂ.
consent-asr = നിങ്ങളുടെ ശബ്ദം മനസ്സിലാക്കാൻ മാത്രമാണ് കേൾക്കുന്നത്. ശബ്ദം സൂക്ഷിക്കില്ല.
consent-store-audio = നിങ്ങളുടെ ശബ്ദത്തിന്റെ റെക്കോർഡിംഗ് സൂക്ഷിക്കട്ടെ? പൂട്ടി വയ്ക്കും, കുറച്ചു കാലം മാത്രം.
consent-learning = ഏതു പാഠം കേട്ടെന്ന് ഓർത്തുവയ്ക്കും, അവിടെനിന്ന് തുടരാം. വേണ്ടെങ്കിൽ മറക്കും.
consent-gig-profile = ജോലി നോക്കുമ്പോഴോ കൊടുക്കുമ്പോഴോ പറഞ്ഞത് അതിനായി സൂക്ഷിക്കും. വേണ്ടെങ്കിൽ തിരിച്ചെടുക്കും.
consent-portfolio-public = നോക്കുന്ന എല്ലാവർക്കും നിങ്ങളുടെ പണി കാണിക്കട്ടെ?
consent-legal-memory = നിങ്ങളുടെ അവകാശത്തെപ്പറ്റി ചോദിച്ചത് ഓർത്തുവയ്ക്കട്ടെ, പിന്നീട് തുടരാൻ?
consent-analytics = മറ്റുള്ളവരോടൊപ്പം ചേർത്ത് നിങ്ങൾ ചെയ്യുന്നത് എണ്ണട്ടെ? അതിൽ നിങ്ങളുടെ പേരുണ്ടാവില്ല.
consent-whatsapp-optin = നിങ്ങൾക്ക് വാട്സാപ്പിൽ എഴുതട്ടെ?
consent-share-plv = നിങ്ങളുടെ ചോദ്യം നിയമസഹായം ചെയ്യുന്ന സന്നദ്ധപ്രവർത്തകർക്ക് കൊടുക്കട്ടെ?

## Her own data

account-notice = നിങ്ങളുടെ ശബ്ദം ഞാൻ സൂക്ഷിക്കില്ല. ഏതു പാഠം കേട്ടു, ഏതു ജോലി നോക്കി അല്ലെങ്കിൽ കൊടുത്തു, അയൽക്കാരുമായുള്ള മണിക്കൂർ, ഇതു മാത്രം ഓർത്തുവയ്ക്കും.
account-notice-others = നിങ്ങൾതന്നെ പഠിപ്പിക്കാമെന്നോ ചെയ്യാമെന്നോ പറഞ്ഞതു മാത്രമേ മറ്റുള്ളവർ കാണൂ.
account-rights = എപ്പോൾ വേണമെങ്കിലും നിർത്താം, "എല്ലാ സമ്മതവും റദ്ദാക്കുകയാണ്" എന്നു പറയൂ. "എന്നെ മറന്നേക്ക്" എന്നു പറഞ്ഞാൽ നിങ്ങളുടേതെല്ലാം മായ്ക്കും.
account-item-on = { $position }: { $purpose }. ഇത് ഇപ്പോൾ ഉണ്ട്.
account-item-off = { $position }: { $purpose }. ഇത് ഇപ്പോൾ ഇല്ല.
account-choose = മാറ്റാൻ "ആദ്യത്തേത്" എന്നു പറയൂ.
account-on-already = ഇതിന് നിങ്ങൾ നേരത്തേ സമ്മതിച്ചതാണ്: { $purpose }.
account-agree-confirm = ഇതിന് സമ്മതമാണോ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
account-agree-key = വീണ്ടും കേൾക്കാമെങ്കിൽ 1 അമർത്തൂ. വേണ്ടെങ്കിൽ 2 അമർത്തൂ.
account-agreed = ശരി, നിങ്ങൾ സമ്മതിച്ചു: { $purpose }. എപ്പോൾ വേണമെങ്കിലും തിരിച്ചെടുക്കാം.
account-withdrawn = ശരി, ഇതു നിർത്തി: { $purposes }.
account-gone-learning = ഏതു പാഠം കേട്ടെന്ന് ഞാൻ മറന്നു.
account-gone-gig-profile = നിങ്ങളുടെ അപേക്ഷകളും നിങ്ങൾ ഇട്ട ജോലിയും തിരിച്ചെടുത്തു.
account-gone-share-plv = സന്നദ്ധപ്രവർത്തകർക്കായി വച്ചതു മായ്ച്ചു.
account-gone-asr = ഇനി മുതൽ നിങ്ങളുടെ ശബ്ദം കേൾക്കില്ല. എഴുതുകയോ ബട്ടൺ അമർത്തുകയോ ചെയ്യാം.
account-off-already = ഇതു നേരത്തേതന്നെ ഇല്ല: { $purpose }.
account-nothing-on = തിരിച്ചെടുക്കാൻ ഇപ്പോൾ ഒന്നുമില്ല.
account-forget = അതെ എന്നു പറഞ്ഞാൽ നിങ്ങളെപ്പറ്റിയുള്ളതെല്ലാം മായ്ക്കും: പാഠങ്ങൾ, ജോലി, തന്ന സമ്മതം, ഈ സംസാരം.
account-forget-code = നിങ്ങളുടെ അംഗനമ്പറും പിന്നും പോകും.
account-forget-stays = അയൽക്കാരുമായി കൈമാറിയ മണിക്കൂറും തീർന്ന ജോലികളും കണക്കിൽ ഇരിക്കും, നിങ്ങളുടെ പേരില്ലാതെ.
account-forget-confirm = ഇതു പിന്നെ തിരിച്ചുവരില്ല. നിങ്ങളെ മറക്കട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്നു പറയൂ.
account-forgotten = ശരി, ഞാൻ നിങ്ങളെ മറന്നു. നിങ്ങളുടെ രസീത് നമ്പർ { $receipt }.
account-forgotten-here = നിങ്ങൾക്ക് അംഗനമ്പറും പിന്നും കൂടി ഉണ്ടെങ്കിൽ, സ്ക്രീനിൽ അതുപയോഗിച്ച് സൈൻ ഇൻ ചെയ്ത് വീണ്ടും പറയൂ.

## Problems, also shown as titles of HTTP errors

problem-bad-request = ചോദിച്ചത് വായിക്കാൻ പറ്റിയില്ല.
problem-invalid-audio = ഈ റെക്കോർഡിംഗ് വായിക്കാൻ പറ്റിയില്ല.
problem-empty-audio = ഈ റെക്കോർഡിംഗിൽ ഒന്നുമില്ല.
problem-too-long = ഈ റെക്കോർഡിംഗ് വളരെ നീണ്ടതാണ്. കൂടിയത് { $seconds } സെക്കൻഡ് വരെ ആകാം.
problem-too-large = ഈ ഫയൽ വളരെ വലുതാണ്.
problem-no-speech = ഈ റെക്കോർഡിംഗിൽ സംസാരം കേട്ടില്ല.
problem-unknown-language = ഈ ഭാഷ അറിയില്ല.
problem-missing-model = ഇതിനു വേണ്ട ഒരു ഭാഗം ഇവിടെ ഇല്ല.
problem-busy = ഇപ്പോൾ ഒരുപാടു പേർ ചോദിക്കുന്നുണ്ട്. കുറച്ചു കഴിഞ്ഞ് നോക്കൂ.
problem-timeout = കുറേ സമയമെടുത്തു. വീണ്ടും നോക്കൂ.
problem-not-found = ഇത് കിട്ടിയില്ല.
problem-unauthorized = ആദ്യം ലോഗിൻ ചെയ്യൂ.
problem-forbidden = ഇത് ചെയ്യാൻ നിങ്ങൾക്ക് അനുവാദമില്ല.
problem-conflict = ഇതിനിടയിൽ വേറൊരാൾ ഇത് മാറ്റി.
problem-limit-reached = ടൈം ബാങ്കിന്റെ ഒരു പരിധി തടസ്സമാകുന്നു.
problem-duplicate-id = ഈ തിരിച്ചറിയൽ നേരത്തേ വേറെ എന്തിനോ ഉപയോഗിച്ചതാണ്.
problem-rate-limited = ഒരുപാടു തവണയായി. കുറച്ചു കാത്തിരിക്കൂ.
problem-unsupported = ഇത് ഇവിടെ പറ്റില്ല.
problem-unavailable = ഇത് ഇപ്പോൾ പ്രവർത്തിക്കുന്നില്ല.
problem-internal = ഇവിടെ എന്തോ കുഴപ്പം പറ്റി. നിങ്ങളുടെ തെറ്റല്ല.

## How values are said

value-hours-minutes = { $hours } { $minutes }
value-date = { $year } { $month } { $day }
value-per-hour = മണിക്കൂറിന് { $amount }

## Paid work, step by step

gigs-title = { $kind } ജോലി
gigs-neighbour = ഒരു അയൽക്കാരി
gigs-why-walk = അവിടേക്ക് നടന്നു പോകാം.
gigs-too-many = നിങ്ങൾക്ക് ഇപ്പോൾത്തന്നെ { $count } ജോലിയുണ്ട്. ആദ്യം ഒരെണ്ണം തീർക്കൂ, അല്ലെങ്കിൽ പേര് തിരിച്ചെടുക്കൂ.
gigs-place-unknown = { $place } എന്നൊരു സ്ഥലം കിട്ടിയില്ല. ജോലി ഏത് നാട്ടിലാണ്?
gigs-post-confirm-day = നിങ്ങൾക്ക് { $place } എന്ന സ്ഥലത്ത് { $kind } ജോലി കൊടുക്കണം, { $time }, ദിവസം { $hours }, ദിവസം { $pay }. ഇത് ഇടട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-post-impossible = ഇത് ഇടാൻ പറ്റില്ല. ഒരു ദിവസത്തെ ജോലി 15 മിനിറ്റ് മുതൽ 12 മണിക്കൂർ വരെയേ ആകാവൂ.
gigs-post-scam = ഇത് ഇടാൻ പറ്റില്ല: ജോലി ചെയ്യുന്നവരോട് പണമോ രേഖയോ രഹസ്യ നമ്പറോ ചോദിക്കാൻ പാടില്ല.
gigs-waiting = { $count ->
    [one] ഒരു കാര്യത്തിൽ നിങ്ങളുടെ മറുപടി വേണം.
   *[other] { $count } കാര്യത്തിൽ നിങ്ങളുടെ മറുപടി വേണം.
}
gigs-waiting-accept = { $position }: { $title } ജോലിക്ക് നിങ്ങളെ തിരഞ്ഞെടുത്തു, ആകെ { $pay }. അവർക്ക് നിങ്ങളുടെ മറുപടി വേണം.
gigs-waiting-start = { $position }: { $title } നിങ്ങളുടെ ജോലിയാണ്. തുടങ്ങുമ്പോൾ പറയൂ.
gigs-waiting-submit = { $position }: { $title } നടക്കുന്നു. തീരുമ്പോൾ പറയൂ.
gigs-waiting-received = { $position }: { $title }. നിങ്ങളുടെ { $pay } കിട്ടിയോ?
gigs-waiting-offer = { $position }: { $title } ജോലിക്ക് ഒരാൾ പേര് തന്നിട്ടുണ്ട്.
gigs-waiting-approve = { $position }: { $title } തീർന്നെന്ന് ജോലി ചെയ്തയാൾ പറയുന്നു.
gigs-waiting-paid = { $position }: { $title }. നിങ്ങൾ { $pay } കൊടുത്തോ?
gigs-accept-confirm = { $title }, ദിവസം { $hours }, { $days } ദിവസം, ആകെ { $pay }. ഈ ജോലി എടുക്കുന്നോ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-start-confirm = നിങ്ങൾ { $title } ഇപ്പോൾ തുടങ്ങുന്നു. അവരോട് പറയട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-submit-confirm = നിങ്ങൾ { $title } തീർത്തു. അവരോട് പറയട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-received-confirm = { $title } ജോലിയുടെ { $pay } നിങ്ങൾക്ക് കിട്ടി. ശരിയാണോ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-offer-confirm = { $title } ജോലി ഏറ്റവും ചേരുന്ന ആളെ ആകെ { $pay } കൊടുത്ത് ഏൽപ്പിക്കണം. അവരോട് ചോദിക്കട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-approve-confirm = { $title } തീർന്നു, നിങ്ങൾ { $pay } കൊടുക്കണം. അങ്ങനെ പറയട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-paid-confirm = നിങ്ങൾ { $title } ജോലിക്ക് { $pay } കൊടുത്തു. ശരിയാണോ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-accepted = ശരി, { $title } ഇനി നിങ്ങളുടെ ജോലിയാണ്.
gigs-contact = അവരെ ഇവിടെ വിളിക്കാം: { $contact }.
gigs-step-done = ശരി, അവരോട് പറഞ്ഞിട്ടുണ്ട്.
gigs-paid-said = കുറിച്ചുവെച്ചു. മറ്റേയാളും അതെ എന്ന് പറഞ്ഞാൽ തീർന്നു.
gigs-finished = എല്ലാം തീർന്നു: { $title } ജോലിയുടെ പണം കിട്ടി, ജോലി അവസാനിച്ചു.
gigs-full = വേറൊരാൾ ആദ്യം എടുത്തു, അവസാനത്തെ ഒഴിവും പോയി.
gigs-late = അതിന്റെ സമയം കഴിഞ്ഞു.
gigs-nothing-waiting = ഇപ്പോൾ നിങ്ങൾക്ക് ഒന്നും ബാക്കിയില്ല.
gigs-waiting-rate = { $position }: { $title } കഴിഞ്ഞു. എങ്ങനെയുണ്ടായിരുന്നു എന്ന് പറയൂ.
gigs-going-offered = { $position }: { $title }. നിങ്ങൾ ചോദിച്ചതിന് ഇതുവരെ മറുപടി വന്നില്ല.
gigs-going-agreed = { $position }: { $title } ഉറപ്പിച്ചു, തുടങ്ങിയിട്ടില്ല.
gigs-going-working = { $position }: { $title } ജോലി നടക്കുന്നു.
gigs-going-checking = { $position }: { $title }. നിങ്ങൾ തീർത്തു, അവർ ഇതുവരെ നോക്കിയില്ല.
gigs-going-disputed = { $position }: { $title }. മധ്യസ്ഥൻ അത് നോക്കുന്നു.
gigs-going-applied = { $position }: { $title }. നിങ്ങൾ മറുപടിക്ക് കാത്തിരിക്കുന്നു.
gigs-going-posted = { $position }: { $title }. നിങ്ങൾ ഇട്ട ജോലി തുറന്നിരിക്കുന്നു.
gigs-going-choose-one = ഇതിൽ എന്തെങ്കിലും ചെയ്യണോ?
gigs-going-choose = എന്തെങ്കിലും ചെയ്യാൻ "ആദ്യത്തേത്" എന്നു പറയൂ.
gigs-else = { $title } ജോലിയുടെ കാര്യത്തിൽ എന്തു ചെയ്യണം? നമ്പർ പറയൂ.
gigs-choice = { $position }: { $name }.
gigs-ending = { $position }: { $title }, { $name }.
gigs-ending-which = ഏതാണ് തിരിച്ചെടുക്കേണ്ടത്? നമ്പർ പറയൂ.
gigs-ending-none = തിരിച്ചെടുക്കാൻ ഇപ്പോൾ ഒന്നുമില്ല.
gigs-do-decline = ഈ ജോലി വേണ്ടെന്ന് പറയാൻ
gigs-do-cancel = ഈ ജോലി റദ്ദാക്കാൻ
gigs-do-take-back = ചോദിച്ചത് തിരിച്ചെടുക്കാൻ
gigs-do-rework = വീണ്ടും ചെയ്യാൻ പറയാൻ
gigs-do-no-show = ആരും വന്നില്ല
gigs-do-dispute = ഒരു പ്രശ്നമുണ്ട്
gigs-do-claim = എത്ര ബാക്കിയെന്ന് പറയാൻ
gigs-do-unapply = നിങ്ങളുടെ പേര് തിരിച്ചെടുക്കാൻ
gigs-do-close = ഇട്ട ജോലി അടയ്ക്കാൻ
gigs-reason-which = എന്തുകൊണ്ട്? നമ്പറോ കാരണമോ പറയൂ.
gigs-about-which = എന്തിനെപ്പറ്റിയാണ്? നമ്പർ പറയൂ.
gigs-about-not-paid = പണം കിട്ടിയതേയില്ല
gigs-about-paid-less = പണം കുറവാണ് കിട്ടിയത്
gigs-about-hours = ജോലി സമയം
gigs-about-quality = ജോലിയുടെ ഗുണം
gigs-about-not-done = ജോലി നടന്നതേയില്ല
gigs-about-conduct = എന്നോടുള്ള പെരുമാറ്റം
gigs-about-other = വേറെ കാര്യം
gigs-owed = ഇനി എത്ര രൂപ ബാക്കിയുണ്ട്?
gigs-owed-most = കൂടിയാൽ { $pay } ആകാം.
gigs-score = എങ്ങനെയുണ്ടായിരുന്നു? ഒന്നു മുതൽ അഞ്ചു വരെ പറയൂ: ഒന്ന് വളരെ മോശം, അഞ്ച് വളരെ നല്ലത്.
gigs-score-range = ഒന്നു മുതൽ അഞ്ചു വരെയുള്ള നമ്പർ വേണം.
gigs-score-1 = വളരെ മോശം
gigs-score-2 = മോശം
gigs-score-3 = കുഴപ്പമില്ല
gigs-score-4 = നല്ലത്
gigs-score-5 = വളരെ നല്ലത്
gigs-decline-confirm = നിങ്ങൾക്ക് { $title } വേണ്ട. അവരോട് പറയട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-cancel-counts = ഇത് നിങ്ങളുടെ പേരിൽ കണക്കാക്കും.
gigs-cancel-free = ഇത് നിങ്ങളുടെ പേരിൽ കണക്കാക്കില്ല.
gigs-cancel-confirm = നിങ്ങൾ { $title } റദ്ദാക്കുന്നു, കാരണം: { $reason }. അവരോട് പറയട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-take-back-confirm = നിങ്ങൾ { $title } ജോലിക്ക് ചോദിച്ചത് തിരിച്ചെടുക്കുന്നു. അവരോട് പറയട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-rework-confirm = { $title } ഇനിയും ശരിയായില്ല, വീണ്ടും ചെയ്യണം. അവരോട് പറയട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-no-show-confirm = { $title } ജോലിക്ക് ആരും വന്നില്ല. അത് കുറിക്കട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-dispute-confirm = { $title } ജോലിയിൽ പ്രശ്നമുണ്ട്: { $reason }, { $pay } ബാക്കിയെന്ന് നിങ്ങൾ പറയുന്നു. മധ്യസ്ഥന് വിടട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-claim-confirm = { $title } ജോലിക്ക് { $pay } ബാക്കിയെന്ന് നിങ്ങൾ പറയുന്നു. മധ്യസ്ഥനോട് പറയട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-unapply-confirm = നിങ്ങൾ { $title } ജോലിയിൽ നിന്ന് പേര് തിരിച്ചെടുക്കുന്നു. ചെയ്യട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-close-confirm = നിങ്ങൾ { $title } ജോലി അടയ്ക്കുന്നു, പിന്നെ ആർക്കും പേര് തരാനാവില്ല. ചെയ്യട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-rate-confirm = നിങ്ങൾ { $title } ജോലിക്ക് { $most } ൽ { $score } കൊടുക്കുന്നു. കുറിക്കട്ടെ? അതെ അല്ലെങ്കിൽ വേണ്ട എന്ന് പറയൂ.
gigs-unapplied = ശരി, { $title } ജോലിയിൽ നിന്ന് നിങ്ങളുടെ പേര് മാറ്റി.
gigs-posting-closed = ശരി, { $title } ജോലി അടച്ചു.
gigs-disputed = ശരി. മധ്യസ്ഥൻ { $day } നുള്ളിൽ തീരുമാനിക്കും.
gigs-rated = നന്ദി, കുറിച്ചുവെച്ചു. രണ്ടുപേരും പറഞ്ഞു കഴിഞ്ഞാൽ, അല്ലെങ്കിൽ { $days } ദിവസം കഴിഞ്ഞ്, മറ്റേയാൾക്ക് കാണാം.
gigs-rated-already = ഇത് നിങ്ങൾ നേരത്തേ പറഞ്ഞു.
gigs-only-walk = എല്ലാം നടന്നു പോകാവുന്ന ദൂരത്താണ്.
gigs-only-daylight = എല്ലാത്തിൽ നിന്നും ഇരുട്ടും മുമ്പ് വീട്ടിലെത്താം.
gigs-why-ride = അവർ നിങ്ങളെ വീട്ടിലെത്തിക്കും.
gigs-walk-from = എവിടെ നിന്നാണ് നടക്കുക? നിങ്ങളുടെ നാടിന്റെ പേര് പറയൂ.
gigs-none-walk = നടന്നു പോകാവുന്ന ദൂരത്ത് അങ്ങനെയുള്ള ജോലി ഇപ്പോൾ കിട്ടിയില്ല.
gigs-none-daylight = ഇരുട്ടും മുമ്പ് തീരുന്ന അങ്ങനെയുള്ള ജോലി ഇപ്പോൾ കിട്ടിയില്ല.
gigs-none-walk-daylight = നടന്നു പോകാവുന്ന ദൂരത്ത്, ഇരുട്ടും മുമ്പ് തീരുന്ന ജോലി ഇപ്പോൾ കിട്ടിയില്ല.
gigs-wider = ആ നിബന്ധനയില്ലാതെ നോക്കട്ടെ?
gigs-wider-name = ആ നിബന്ധനയില്ലാതെ
problem-rule-forbids = ഇവിടത്തെ ഒരു നിയമപ്രകാരം ഇത് പറ്റില്ല.

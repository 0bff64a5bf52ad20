# All that the product says. At most three sentences a message. Arguments arrive ready to show and to speak.

## General

# The first words of a session.
greet-hello = Namaste, I am Awaaz. I can help you find work, know your rights, or learn something new. What would you like?
greet-again = Namaste. How can I help you?
# At most three options.
help-options = You can ask me for work near you, about your rights, or for a lesson. Just say it in your own words. To speak to a person, say "a person".
# After three of a longer list.
more-offer = Say "more" to hear the others.
more-none = That was all of them.
# Pages of what can be asked; the first is help-options.
help-more = Say "more" to hear what else I can do.
help-options-2 = You can also swap hours of a skill with your neighbours, ask how many hours you have, or give work to somebody.
help-options-3 = You can also ask about your application for work, how far you are with your lessons, or for a person.
help-options-4 = You can also ask what I keep about you, take back what you have allowed, or have me forget you.
# Buttons, and keys of a telephone.
key-yes = Yes
key-no = No
key-more = More
key-unknown = This key does nothing here. Press 0 to hear what you can ask.
help-learning = You can ask for a lesson, for example on banking or on your health. Say what you want to learn.
help-gigs = You can look for work, apply for it, or ask about your application.
help-legal = You can ask about your rights, for example on wages, property or violence at home. If you are in danger, say "help me".
# $language: the new language, by its own name.
language-changed = All right, I will speak { $language } now.
language-ask = Which language would you like?
language-unavailable = I cannot speak that language yet. I can speak Hindi, English and nine other Indian languages.
goodbye = Goodbye, take care. Come back any time.
thanks-welcome = You are welcome. Tell me if you need anything else.
repeat-nothing = I have not said anything yet. What would you like to ask?
# Said when the meaning is not clear.
not-understood = I did not understand that. Please say it in other words.
not-understood-options = I did not understand that either. You can ask for work, about your rights, or for a lesson. Or say "a person".
# $first, $second: short names of two possible meanings (messages intent-...).
clarify-two = Do you want { $first }, or { $second }?
# $first: short name of the one possible meaning.
clarify-one = Do you want { $first }?
out-of-scope = I cannot help with that here. I can help with work, your rights, and lessons.
block = I cannot help with that. I can help with work, your rights, and lessons.
block-report = I cannot help with that. If someone is doing this to you, say "help me" and I will give you numbers to call.
handoff = I am asking a person to help you. Please stay, or call { $number } for free advice.
handoff-nobody = Nobody is free to talk just now. You can call { $number } for free legal advice, or { $emergency } in an emergency.
redacted-notice = I heard a private number and I have hidden it. You do not need to tell me such numbers.
apology-slow = I am sorry, this is taking too long. Please ask again in a moment.
apology-unavailable = I am sorry, this part is not working just now. Please try again later, or ask for a person.
cancelled = All right, I have stopped.

## What was not heard

heard-silence = I could not hear anything. Please press the button and speak again.
heard-noise = There was too much noise. Please speak again, close to the phone.
heard-too-long = That was too long for me. Please say it in a shorter way.
heard-unreadable = I could not read that recording. Please record it again, or type your question.
heard-no-recogniser = I cannot listen in this language yet. Please type your question.
# She has taken back that her voice may be listened to, and spoke. The notice and the keys follow.
heard-not-allowed = You told me not to listen to your voice, so I have not listened. If you are in danger, call { $emergency }.
heard-busy = Many people are speaking to me just now. Please try again in a moment.
# Low confidence of the recogniser.
heard-unsure = I did not hear you well. Please say it again.
heard-unsure-twice = I still did not hear you well. You can also type your question, or tap one of the buttons.

## Confirmation

# $action: from lexicon action.*
confirm-generic = Shall I { $action }? Please say yes or no.
confirm-again = Please say yes if I should do it, or no if not.
confirm-hesitate = Take your time, nothing has been done yet. Say yes if I should do it, or no if not.
confirm-aborted = All right, I have not done it.
confirm-aborted-subject = I have left that undone.
confirm-expired = That was a while ago, so I have not done it. Please tell me again if you want it.
confirm-changed = Something has changed, so I have not done it. Please ask again.
done-generic = It is done.

## Details that are missing

need-topic = What would you like to learn about?
need-legal-topic = Which matter is it about, for example wages, property, or violence at home?
need-skill = Which skill is it?
need-hours = For how many hours?
need-kind = What kind of work is it?
need-place = In which place?
need-pay = How many rupees do you want to pay?
need-gig = Which work do you mean? Say the first, the second, or its name.
need-choice = Say the number of your answer, or the answer itself.
need-person = Which one do you mean? Say the first, the second, or her name.
need-session = Which session do you mean? Say the first or the second.
need-craft = Which craft is it?
need-query = What are you looking for?
need-question = What is your question?
need-policy = Which rule do you want to know, for example returns, delivery or payment?
need-order-id = What is the order number?
need-phone = What is your phone number?
need-reason = Why do you want to return it?
need-language = Into which language?
need-text = What should I translate? Say or write the text.
need-grade = For which class?
need-time = At what time of day?
need-purpose = Which one do you mean? Say the first, the second or the third.
# The day on which something happened, or was done.
need-happened-on = On which day was that? Say it for example like this: last Monday, or the fifth of March.
# After two failures to hear the same detail.
need-type-it = I could not catch that. Please type it, or choose it on the screen.
# An unknown choice.
not-found-generic = I could not find that.

## Short names of intents, for questions back

intent-learning-browse = to see the lessons
intent-learning-start = to start a lesson
intent-learning-progress = to see your progress
intent-skills-teach = to teach a skill
intent-skills-find = to find somebody who teaches a skill
intent-skills-balance = to know your hours
intent-gigs-search = to look for work
intent-gigs-apply = to apply for work
intent-gigs-post = to give work to somebody
intent-gigs-status = to know about your application
intent-gigs-cancel = to take back work or an application
intent-artisan-assess = to have your craft looked at
intent-artisan-price = to find a price for your craft
intent-artisan-buyers = to find buyers
intent-artisan-portfolio = to show your work
intent-legal-ask = to know about your rights
intent-legal-emergency = urgent help
intent-shop-search-products = to buy something
intent-shop-product-details = to know more about a product
intent-shop-track-order = to know where your order is
intent-shop-order-details = to see your order
intent-shop-cancel-order = to cancel an order
intent-shop-search-faqs = to know how the shop works
intent-shop-get-policy = to know the rules of the shop
intent-shop-initiate-return = to return something
intent-shop-return-status = to know about your return
intent-school-ask = help with school work
intent-school-simplify = to make a text easier
intent-school-translate = to translate a text
intent-account-privacy = to know what I keep about you
intent-account-withdraw = to take back all you have allowed
intent-account-forget = to have me forget you
intent-general-human = to talk to a person

## Danger. All arguments are telephone numbers, from helplines in safety.toml.

emergency-violence = Your safety comes first: call { $emergency } now, the call is free. You can also call { $women } or { $women_police }, day and night. If you can, go to a place where other people are.
emergency-self-harm = I am glad you told me; please do not stay alone now. Call { $mental_health }, day and night, free; if you are in danger this minute, call { $emergency }. Please also tell one person who is near you.
emergency-child = A child must be safe first: call { $child } or { $emergency } now, the call is free. They help day and night. Stay with the child if you can.
emergency-medical = Call { $ambulance } or { $emergency } now for an ambulance. Do not wait for me. Ask somebody near you to stay with you.
emergency-fraud = Call { $cyber } at once, so that the money can be stopped. Then call your bank. If somebody threatens you, call { $emergency }.
# Appended when the person speaks again after an emergency.
emergency-still = If you are still in danger, call { $emergency } now. I am here. Tell me what you need.

## Legal

# $topic: name of the topic. Comes before the topic's own text.
legal-topic = About { $topic }.
# $act, $section: as printed in the law; $date: when the row was last checked. Only for checked rows.
legal-source = This is in { $act }, section { $section }, checked on { $date }.
# The same without a section.
legal-source-act = This is in { $act }, checked on { $date }.
# $place: whom to ask. For rows that nobody has checked.
legal-unverified = Please confirm this with { $place }; it has not been checked by a lawyer yet.
# $date: when it was last checked, too long ago.
legal-stale = This was last checked on { $date } and may have changed. Please confirm it before you act.
legal-no-match = I have no checked answer to that, so I will not guess. Please call { $number } for free legal advice.
legal-which-topic = I can tell you about { $first }, { $second } or { $third }. Which one?
legal-which-topic-two = I can tell you about { $first } or { $second }. Which one?
# $name: who runs it; $number: the number.
legal-helpline = You can call { $name } on { $number }.
legal-helpline-free = You can call { $name } on { $number }, the call is free.
legal-disclaimer = This is general information, not a lawyer's advice.
legal-next-person = The person to ask next is { $person }.
legal-jurisdiction-unknown = This differs from state to state. In which state do you live?
# $old, $new: laws with their years; $date: since when the new one counts.
legal-old-law = { $old } has ended for what happens since { $date }; { $new } stands in its place.
legal-old-law-counts = For what happened before { $date }, { $old } still counts. Since then { $new } stands in its place.
# $date: when the number was last looked at.
legal-helpline-old = This number was last tried on { $date }.
# $papers: a list of papers.
legal-bring = Bring this, if you have it: { $papers }.
# The last day for something. $weekday, $date: the day; $what: what has to be done (or is done by others) by then.
legal-last-day = By { $weekday }, { $date }: { $what }.
# $place: where to ask all the same.
legal-last-day-past = That day is over. Ask all the same, as soon as you can: { $place }.
legal-last-day-longer = More time may be given, until { $date }.
# When it happened is not known: $period is one of the two below.
legal-within = Within { $period }: { $what }.
legal-period-months = { $count } months
legal-period-days = { $count } days
legal-last-day-none = I know of no checked last day for this. Do not wait; ask { $place } soon.
# Passing the matter on to a volunteer. $topic, $language: their names; $place: where she lives; $code: letters and digits.
legal-handover-title = A legal volunteer
legal-handover-offer = I can also pass your matter on to a legal volunteer. Shall I?
legal-handover-read-back = I would pass on only this: the matter, { $topic }, and your language, { $language }. None of your words, no name, no number. Shall I?
legal-handover-read-back-place = I would pass on only this: the matter, { $topic }, your language, { $language }, and your place, { $place }. None of your words, no name, no number. Shall I?
legal-handover-done = I have passed it on. Your code is { $code }. Tell the volunteer this code when you go there.
# $scheme: name of a scheme; $place: where to ask (messages legal-person-...); $reason: what stands against it.
legal-scheme-offer = Shall I find out with you whether { $scheme } is for you?
legal-scheme-yes = By what you told me, { $scheme } may be for you. Ask at { $place }.
legal-scheme-no = By what you told me, { $scheme } is not for you, because of this: { $reason }. If that changes, ask me again.
# A letter about the matter, from her own words.
legal-letter-offer = Shall I help you to write a letter about it?
legal-letter-start = I will ask you a few short questions. I send nothing and keep nothing of it.
legal-letter-ready = Your letter is ready. I read it to you now.
legal-letter-go-on = When you are safe, say yes and we go on with the letter.
# Whom to ask next, or where to apply.
legal-person-legal-services = the free legal aid office at the court
legal-person-one-stop-centre = the One Stop Centre
legal-person-child-marriage-officer = the child marriage officer
legal-person-cyber-police = the cyber police
legal-person-protection-officer = the Protection Officer
legal-person-labour-office = the labour office
legal-person-asha-worker = the ASHA worker
legal-person-panchayat = the panchayat office
legal-person-ration-office = the ration office
legal-person-local-committee = the complaints committee of the district
legal-person-common-service-centre = a Common Service Centre
legal-person-bank = a bank
legal-person-anganwadi = the Anganwadi
legal-person-hospital = a government hospital
legal-person-post-office = a post office
legal-person-gas-agency = a gas agency
legal-person-handicraft-office = the handicrafts office
legal-person-industries-centre = the district industries office
legal-person-trifed-office = the tribal marketing office

## Work

# $count: how many were found; $kind: kind of work.
gigs-found = { $count ->
    [one] I found one piece of work.
   *[other] I found { $count } pieces of work.
}
gigs-found-kind = { $count ->
    [one] I found one piece of work: { $kind }.
   *[other] I found { $count } pieces of work: { $kind }.
}
# $position: 1, 2, 3; $title; $place; $pay: money for one hour.
gigs-item-hour = { $position }: { $title } in { $place }, { $pay } per hour.
# $pay: money for the whole job.
gigs-item-job = { $position }: { $title } in { $place }, { $pay } for the job.
# $distance: how far it is.
gigs-item-distance = It is { $distance } away.
gigs-choose = Say "the first one" to apply.
gigs-choose-one = Do you want to apply?
gigs-none = I found no such work just now. I can look for other work, or in another place.
gigs-none-kind = I found no { $kind } work just now. I can look for other work, or in another place.
gigs-none-place = I found no work in { $place } just now. I can look in other places.
# Read back before applying. $title, $place, $pay, $date: when it starts.
gigs-apply-confirm = You want to apply for { $title } in { $place }, for { $pay }. Shall I send your name? Please say yes or no.
gigs-apply-confirm-hour = You want to apply for { $title } in { $place }, for { $pay } per hour. Shall I send your name? Please say yes or no.
gigs-applied = Done, your name is down for { $title }. You will hear from them.
gigs-already-applied = You have already applied for { $title }.
gigs-closed = The work { $title } is no longer open.
gigs-not-found = I could not find that work.
gigs-below-wage = This pay is below the minimum wage, so I cannot post it. The lowest is { $pay } per hour.
# $kind, $pay.
gigs-post-confirm = You want to give { $kind } work for { $pay }. Shall I post it? Please say yes or no.
gigs-posted = Done, your { $kind } work is posted.
gigs-status-none = You have not applied for any work yet.
gigs-status-count = { $count ->
    [one] You have applied for one piece of work.
   *[other] You have applied for { $count } pieces of work.
}
gigs-status-accepted = { $title }: you have been chosen.
gigs-status-rejected = { $title }: somebody else was chosen.
gigs-status-withdrawn = { $title }: you took your name back.
gigs-status-closed = { $title }: this work is closed.

## Learning

# $count: how many lessons.
learning-found = { $count ->
    [one] There is one lesson.
   *[other] There are { $count } lessons.
}
learning-found-topic = { $count ->
    [one] There is one lesson on { $topic }.
   *[other] There are { $count } lessons on { $topic }.
}
# $position, $title, $minutes: how long it takes.
learning-item = { $position }: { $title }, { $minutes }.
learning-choose = Which one shall I start?
# $first, $second, $third: names of topics.
learning-topics = You can learn about { $first }, { $second }, { $third } and more. Which one would you like?
learning-start = We start { $title }. It takes { $minutes }.
learning-resume = We go on with { $title }, where you stopped.
learning-part = Part { $number } of { $total }.
learning-finished = You have finished { $title }. Well done!
learning-next = Shall we go on?
learning-none = I have no lesson on that yet. You can learn about { $first }, { $second } or { $third }.
learning-not-in-language = This lesson is not there in your language yet. I will tell it in { $language }.
learning-progress = { $count ->
    [one] You have finished one of { $total } lessons.
   *[other] You have finished { $count } of { $total } lessons.
}
learning-progress-none = You have not started a lesson yet. Say what you want to learn.
learning-progress-open = You are in the middle of { $title }. Shall we go on?
# After a lesson: three questions with three choices each. $answer, $text: words of a choice.
learning-quiz-intro = Now a few short questions about what you heard.
learning-option = { $number }: { $text }.
learning-right = That is right.
learning-wrong = Not quite. The right answer is: { $answer }.
learning-score = You got { $right } of { $count } right.
learning-hear-again = Hear the lesson once more, then it will go better. Shall I play it again?
learning-next-title = The next lesson is: { $title }. Shall I start it?
learning-paused = I have stopped, and I keep your place. Say "go on" when you want to hear more.
learning-review-offer = { $count ->
    [one] One question from your lessons wants to be asked again. Shall I ask it?
   *[other] { $count } questions from your lessons want to be asked again. Shall I ask them?
}
learning-review-none = You remember everything for now. There is nothing to ask again today.
learning-review-intro = Let us see what you remember.
learning-learnt = You have learnt: { $titles }.
learning-streak = You have been learning for { $count } days in a row.
learning-credits = { $count ->
    [one] You have passed the quiz of one lesson.
   *[other] You have passed the quiz of { $count } lessons.
}
learning-all-done = You have heard all the lessons that are here. Well done!

## Time bank

# $hours: hours and minutes.
skills-balance = You have { $hours } in the time bank.
skills-found = { $count ->
    [one] One person can teach { $skill }.
   *[other] { $count } people can teach { $skill }.
}
# $position, $name, $place.
skills-item = { $position }: { $name } from { $place }.
skills-none = Nobody teaches { $skill } here yet.
# $skill, $hours.
skills-teach-confirm = You want to teach { $skill } for { $hours }. Shall I put you down? Please say yes or no.
skills-taught = Done, you are down as a teacher of { $skill }.
# Spends hours of the time bank. $name, $skill, $hours.
skills-book-confirm = A session of { $skill } with { $name } costs { $hours } of your time. Shall I book it? Please say yes or no.
# $left: how much she may take before giving any.
skills-balance-zero = You have no hours in the time bank yet. You can still learn for { $left }, and give the time back later.
# $hours: more taken than given; $left: how much more she may take.
skills-balance-owed = You have taken { $hours } more than you have given. You can take { $left } more.
skills-set-aside = { $hours } of your time is set aside for sessions that are open.
# Hours and minutes.
skills-month = This month { $earned } came in and { $spent } went out.
skills-waiting = { $count ->
    [one] One session is waiting for you.
   *[other] { $count } sessions are waiting for you.
}
# $position, $skill, $hours.
skills-waiting-answer = { $position }: a neighbour wants to learn { $skill } from you, for { $hours }.
skills-waiting-finish = { $position }: you agreed to teach { $skill } for { $hours }. Has it been held?
skills-waiting-confirm = { $position }: your teacher says that you learned { $skill } for { $hours }.
skills-waiting-choose-one = Shall we deal with it now?
skills-waiting-choose = Say "the first one" to deal with it.
skills-nothing-waiting = Nothing is waiting for you in the time bank.
# Who teaches, as far as she has told.
skills-item-name = { $position }: { $name }.
skills-item-place = { $position }: a neighbour from { $place }.
skills-item-neighbour = { $position }: a neighbour.
skills-choose-one = Do you want to learn from her?
skills-choose = Say "the first one" to ask for a session.
# As skills-book-confirm, for a teacher without a name.
skills-book-confirm-neighbour = A session of { $skill } costs { $hours } of your time. Shall I ask for it? Please say yes or no.
skills-asked = Done, I have asked the teacher of { $skill }. { $hours } of your time is set aside until she answers.
# The teacher's side of a session.
skills-agree-confirm = You will teach { $skill } for { $hours }, and the same time is added to yours. Shall I tell the learner yes? Please say yes or no.
skills-agreed = Done, you will teach { $skill }. Tell me when it has been held.
skills-finish-confirm = You taught { $skill } for { $hours }. Is that right? Please say yes or no.
skills-finished = Done. Your time is added when the learner has said yes, too.
# The learner's side.
skills-settle-confirm = You learned { $skill } for { $hours }, and this time goes to the teacher. Is that right? Please say yes or no.
skills-settled = Done, { $hours } went to the teacher.
skills-taught-already = You are already down as a teacher of { $skill }.
skills-offer-gone = This offer is not there any more.
# Limits.
skills-floor = This needs { $hours }, and you can take only { $left } more. Teach something first, then you can learn again.
skills-ceiling = This teacher cannot take more hours just now. Please choose somebody else.
skills-day-cap = More than { $hours } on one day is not possible.
skills-not-open = This account is closed for new sessions.
# Labels of the printed books.
sheet-title = Books of the time bank
sheet-check = Check number
sheet-rows = Entries
sheet-sum = Sum of all balances
sheet-account = Account
sheet-balance = Minutes
sheet-aside = Set aside
sheet-good = The books are in order.
sheet-bad = The books are not in order.

## Parts that are not open yet on this box

closed-artisan = The part for crafts is not open yet on this box. You can ask me for work or for a lesson, or ask for a person.
closed-shop = The shop is not open yet on this box. You can ask me for work or for a lesson, or ask for a person.
closed-school = School help is not open yet on this box. You can ask me for a lesson, or ask for a person.
translate-failed = I cannot translate that. Please try a shorter sentence, written in its own letters.
closed-gigs = Giving work to others is not open yet on this box. You can look for work, or ask for a person.

## Members

problem-misheard-code = That member number cannot be right. Please say it again, slowly.
problem-wrong-pin = The member number or the PIN is not right. Please try again.
problem-weak-pin = That PIN is too easy to guess. Please choose other digits.
problem-locked = There were too many wrong tries. Please ask the person who looks after this box.
problem-under-age = This is only for people who are eighteen or older.
problem-no-consent = You have said no to this. Say yes again if you want it.
# At her next visit, after an old token came back.
notice-token-reused = Somebody else may have used your sign-in. I have signed you out everywhere. Please choose a new PIN.
# Told before she says yes to a purpose, or no.
consent-asr = I listen to your voice only to understand you. The sound is not kept.
consent-store-audio = May I keep a recording of your voice? It stays locked, and only for a short time.
consent-learning = I remember which lessons you heard, so that you can go on from there. Say no, and I forget them.
consent-gig-profile = When you look for work or offer it, I keep what you told me for that. Say no, and I take it back.
consent-portfolio-public = May I show your work to everybody who looks for it?
consent-legal-memory = May I remember what you asked about your rights, so that you can go on later?
consent-analytics = May I count what you do together with what others do? Your name is not in it.
consent-whatsapp-optin = May I write to you on WhatsApp?
consent-share-plv = May I pass your question to a legal volunteer who will help you?

## Her own data

# What is kept of her, and what she can do about it. Three purposes follow.
account-notice = I do not keep the sound of your voice. I remember which lessons you heard, the work you looked for or gave, and your hours with neighbours.
account-notice-others = Other people see only what you offer or apply for yourself.
account-rights = You can end it at any time: say "take back my yes". Say "forget me", and everything about you is deleted.
# $position, $purpose: a name such as "remembering your lessons".
account-item-on = { $position }: { $purpose }. This is on.
account-item-off = { $position }: { $purpose }. This is off.
account-choose = Say "the first one" to change it.
account-on-already = You allow this already: { $purpose }.
# After the notice of the purpose (consent-...).
account-agree-confirm = Do you allow this? Please say yes or no.
# For her voice: she cannot say it.
account-agree-key = If I may listen again, press 1. If not, press 2.
account-agreed = Done, you allow this now: { $purpose }. You can take it back at any time.
# $purposes: names, with commas between. What went with them follows.
account-withdrawn = Done, this has ended: { $purposes }.
account-gone-learning = I have forgotten which lessons you heard.
account-gone-gig-profile = Your open applications and the work you posted are taken back.
account-gone-share-plv = What was waiting for the volunteer is deleted.
account-gone-asr = From now on I do not listen to your voice. You can type, or use the keys.
account-off-already = This is off already: { $purpose }.
account-nothing-on = Nothing is on that you could take back.
# Read back before everything is deleted.
account-forget = If you say yes, I delete what I know of you: your lessons, your work, what you allowed, and this talk.
account-forget-code = Your member number and your PIN go, too.
account-forget-stays = Hours exchanged with neighbours and finished work stay in the books, without your name.
account-forget-confirm = It cannot be undone. Shall I forget you? Please say yes or no.
# $receipt: digits that prove it.
account-forgotten = Done, I have forgotten you. The number of your receipt is { $receipt }.
# To somebody who has not signed in.
account-forgotten-here = If you also have a member number and a PIN, sign in with them on the screen and say it again.

## Problems, also shown as titles of HTTP errors

problem-bad-request = The request could not be read.
problem-invalid-audio = This recording could not be read.
problem-empty-audio = This recording is empty.
# $seconds: the longest allowed, in seconds.
problem-too-long = This recording is too long. At most { $seconds } seconds are possible.
problem-too-large = This file is too large.
problem-no-speech = No speech was heard in this recording.
problem-unknown-language = This language is not known.
problem-missing-model = A part that is needed for this is not installed.
problem-busy = Too many people are asking just now. Please try again in a moment.
problem-timeout = This took too long. Please try again.
problem-not-found = This was not found.
problem-unauthorized = Please sign in first.
problem-forbidden = You are not allowed to do this.
problem-conflict = This was changed by somebody else meanwhile.
problem-limit-reached = A limit of the time bank stands in the way.
problem-duplicate-id = This id was already used for something else.
problem-rate-limited = That was too often. Please wait a little.
problem-unsupported = This is not supported here.
problem-unavailable = This part is not working just now.
problem-internal = Something went wrong here. It is not your fault.

## How values are said

# $hours, $minutes: numbers with their units, e.g. "2 hours" and "30 minutes".
value-hours-minutes = { $hours } { $minutes }
# $day: number; $month: name; $year: number.
value-date = { $day } { $month } { $year }
# $amount: money; used where a price for one hour is said.
value-per-hour = { $amount } per hour

## Paid work, step by step

# What a posting made by voice is called. $kind.
gigs-title = { $kind } work
# Who offers work, where she has told no name.
gigs-neighbour = A neighbour
# After gigs-item-distance.
gigs-why-walk = You can walk there.
# There is more than was read out.
# $count: the most that one person may have open.
gigs-too-many = You have { $count } pieces of work open already. Finish one, or take your name back, and then apply.
gigs-place-unknown = I do not know a place called { $place }. In which town or village is the work?
# Read back before posting. $kind, $place, $time, $hours: a day, $pay: a day.
gigs-post-confirm-day = You want to give { $kind } work in { $place }, in the { $time }, { $hours } a day, for { $pay } a day. Shall I post it? Please say yes or no.
gigs-post-impossible = That I cannot post. A day's work has 15 minutes to 12 hours.
gigs-post-scam = I cannot post that: nobody may ask a worker for money, papers or secret numbers.
# $count: what waits for her word.
gigs-waiting = { $count ->
    [one] One thing is waiting for you.
   *[other] { $count } things are waiting for you.
}
# $position, $title, $pay: for all of it.
gigs-waiting-accept = { $position }: they have chosen you for { $title }, for { $pay } in all. They want your answer.
gigs-waiting-start = { $position }: { $title } is yours. Tell me when you begin.
gigs-waiting-submit = { $position }: you are working on { $title }. Tell me when it is done.
gigs-waiting-received = { $position }: { $title }. Has your money come, { $pay }?
gigs-waiting-offer = { $position }: somebody has applied for { $title }.
gigs-waiting-approve = { $position }: the worker says that { $title } is done.
gigs-waiting-paid = { $position }: { $title }. Have you paid { $pay }?
# Read back. $hours: a day; $days; $pay: for all of it.
gigs-accept-confirm = { $title }, { $hours } a day, { $days ->
    [one] one day
   *[other] { $days } days
}, { $pay } in all. Do you take this work? Please say yes or no.
gigs-start-confirm = You are beginning { $title } now. Shall I tell them? Please say yes or no.
gigs-submit-confirm = You have finished { $title }. Shall I tell them? Please say yes or no.
gigs-received-confirm = You have got { $pay } for { $title }. Is that right? Please say yes or no.
gigs-offer-confirm = You want to give { $title } to the one who suits best, for { $pay } in all. Shall I ask her? Please say yes or no.
gigs-approve-confirm = { $title } was done, and you owe { $pay }. Shall I say so? Please say yes or no.
gigs-paid-confirm = You have paid { $pay } for { $title }. Is that right? Please say yes or no.
gigs-accepted = Done, { $title } is yours.
# $contact: a number or words. Only after acceptance.
gigs-contact = You can reach them at { $contact }.
gigs-step-done = Done, I have told them.
gigs-paid-said = I have noted it. It is finished when the other side says so too.
gigs-finished = All done: the money for { $title } has come, and the work is closed.
gigs-full = Somebody else was quicker, the last place is taken.
gigs-late = The time for that is over.
gigs-nothing-waiting = Nothing is waiting for you just now.
# What else waits or goes on. $position, $title.
gigs-waiting-rate = { $position }: { $title } is over. Tell me how it was.
gigs-going-offered = { $position }: { $title }. They have not answered your offer yet.
gigs-going-agreed = { $position }: { $title } is agreed, and has not begun yet.
gigs-going-working = { $position }: { $title } is being done.
gigs-going-checking = { $position }: { $title }. You have finished, they have not looked at it yet.
gigs-going-disputed = { $position }: { $title }. A mediator is looking at it.
gigs-going-applied = { $position }: { $title }. You are waiting for an answer.
gigs-going-posted = { $position }: { $title }. Your posting is open.
gigs-going-choose-one = Do you want to do something about it?
gigs-going-choose = Say "the first one" to do something about it.
# What can be done with it, as a list. $title; $position, $name: a choice. gigs-do-...: the choices.
gigs-else = What shall be done with { $title }? Say the number.
gigs-choice = { $position }: { $name }.
gigs-ending = { $position }: { $title }, { $name }.
gigs-ending-which = What do you want to take back? Say the number.
gigs-ending-none = You have nothing that could be taken back.
gigs-do-decline = say no to this work
gigs-do-cancel = cancel this work
gigs-do-take-back = take the offer back
gigs-do-rework = ask for it to be done again
gigs-do-no-show = nobody came
gigs-do-dispute = there is a problem
gigs-do-claim = say how much is owed
gigs-do-unapply = take your name back
gigs-do-close = close the posting
gigs-reason-which = Why? Say the number or the reason.
gigs-about-which = What is it about? Say the number.
gigs-about-not-paid = the money did not come
gigs-about-paid-less = less money came
gigs-about-hours = the hours
gigs-about-quality = the quality of the work
gigs-about-not-done = the work was not done
gigs-about-conduct = how I was treated
gigs-about-other = something else
gigs-owed = How many rupees are still owed?
# $pay: what was agreed.
gigs-owed-most = It can be at most { $pay }.
gigs-score = How was it? Say a number from one, very bad, to five, very good.
gigs-score-range = It has to be a number from one to five.
gigs-score-1 = very bad
gigs-score-2 = bad
gigs-score-3 = all right
gigs-score-4 = good
gigs-score-5 = very good
# Read back. $title; $reason, as it was chosen; $pay: what is owed; $score of $most.
gigs-decline-confirm = You do not want { $title }. Shall I tell them? Please say yes or no.
gigs-cancel-counts = This will count against you.
gigs-cancel-free = This will not count against you.
gigs-cancel-confirm = You are cancelling { $title }, the reason: { $reason }. Shall I tell them? Please say yes or no.
gigs-take-back-confirm = You are taking back your offer for { $title }. Shall I tell them? Please say yes or no.
gigs-rework-confirm = { $title } is not right yet, and is to be done again. Shall I tell them? Please say yes or no.
gigs-no-show-confirm = Nobody came for { $title }. Shall I write that down? Please say yes or no.
gigs-dispute-confirm = There is a problem with { $title }: { $reason }, and you say that { $pay } is owed. Shall I ask a mediator to decide? Please say yes or no.
gigs-claim-confirm = You say that { $pay } is owed for { $title }. Shall I tell the mediator? Please say yes or no.
gigs-unapply-confirm = You are taking your name back from { $title }. Shall I do it? Please say yes or no.
gigs-close-confirm = You are closing the posting { $title }, and nobody can apply for it then. Shall I do it? Please say yes or no.
gigs-rate-confirm = You give { $title } { $score } out of { $most }. Shall I note it? Please say yes or no.
# $day: until when; $days: how many.
gigs-unapplied = Done, your name is no longer down for { $title }.
gigs-posting-closed = Done, the posting { $title } is closed.
gigs-disputed = Done. A mediator decides by { $day } at the latest.
gigs-rated = Thank you, I have noted it. The other side sees it when both have spoken, or after { $days } days.
gigs-rated-already = You have said that already.
# Work that is near enough to walk, or over before dark.
gigs-only-walk = All of it is within walking distance.
gigs-only-daylight = From all of it you are home before dark.
gigs-why-ride = They bring you home.
gigs-walk-from = From where do you walk? Tell me your village or town.
gigs-none-walk = I found no such work within walking distance just now.
gigs-none-daylight = I found no such work that is over before dark just now.
gigs-none-walk-daylight = I found no such work within walking distance that is over before dark just now.
gigs-wider = Shall I look without that?
gigs-wider-name = without that
# Titles of HTTP errors.
problem-rule-forbids = A rule of the community does not allow this.

# All that the product says. At most three sentences a message. Arguments arrive ready to show and to speak.

## General

greet-hello = ನಮಸ್ಕಾರ, ನಾನು ಆವಾಜ್. ಕೆಲಸ ಹುಡುಕೋಕೆ, ನಿಮ್ಮ ಹಕ್ಕು ತಿಳಿಯೋಕೆ, ಹೊಸದು ಕಲಿಯೋಕೆ ಸಹಾಯ ಮಾಡ್ತೀನಿ. ನಿಮಗೆ ಏನು ಬೇಕು?
greet-again = ನಮಸ್ಕಾರ. ಏನು ಸಹಾಯ ಮಾಡಲಿ?
help-options = ಹತ್ತಿರದ ಕೆಲಸ, ನಿಮ್ಮ ಹಕ್ಕು, ಅಥವಾ ಪಾಠದ ಬಗ್ಗೆ ಕೇಳಬಹುದು. ನಿಮ್ಮ ಮಾತಿನಲ್ಲೇ ಹೇಳಿ. ಯಾರಾದರೂ ವ್ಯಕ್ತಿಯ ಜೊತೆ ಮಾತಾಡಬೇಕಾದರೆ "ವ್ಯಕ್ತಿ ಬೇಕು" ಎನ್ನಿ.
more-offer = ಉಳಿದವನ್ನ ಕೇಳೋಕೆ "ಇನ್ನೂ ತೋರಿಸು" ಅನ್ನಿ.
more-none = ಇರೋದು ಇಷ್ಟೇ.
help-more = ಇನ್ನೇನು ಕೇಳಬಹುದು ಅಂತ ತಿಳಿಯೋಕೆ "ಇನ್ನೂ ತೋರಿಸು" ಅನ್ನಿ.
help-options-2 = ನೆರೆಹೊರೆಯವರ ಜೊತೆ ಕೆಲಸದ ಗಂಟೆ ಬದಲಾಯಿಸ್ಕೋಬಹುದು, ನಿಮ್ಮ ಗಂಟೆ ಎಷ್ಟು ಅಂತ ಕೇಳಬಹುದು, ಇಲ್ಲ ಯಾರಿಗಾದ್ರೂ ಕೆಲಸ ಕೊಡಬಹುದು.
help-options-3 = ನಿಮ್ಮ ಅರ್ಜಿ ಏನಾಯ್ತು, ಪಾಠ ಎಷ್ಟು ಮುಗೀತು ಅಂತ ಕೇಳಬಹುದು, ಇಲ್ಲ ಒಬ್ಬ ಮನುಷ್ಯರ ಜೊತೆ ಮಾತಾಡಬಹುದು.
help-options-4 = ನಿಮ್ಮದು ಏನು ಇಟ್ಟುಕೊಂಡಿದ್ದೇನೆ ಅಂತ ಕೇಳಬಹುದು, ಒಪ್ಪಿದ್ದನ್ನು ವಾಪಸ್ ತಗೊಳ್ಳಬಹುದು, ಇಲ್ಲ ನಿಮ್ಮದೆಲ್ಲಾ ಅಳಿಸಲು ಹೇಳಬಹುದು.
key-yes = ಹೌದು
key-no = ಬೇಡ
key-more = ಇನ್ನೂ
key-unknown = ಈ ಬಟನ್ ಇಲ್ಲಿ ಕೆಲಸ ಮಾಡಲ್ಲ. ಏನು ಕೇಳಬಹುದು ಅಂತ ತಿಳಿಯೋಕೆ 0 ಒತ್ತಿ.
help-learning = ಬ್ಯಾಂಕ್ ಅಥವಾ ಆರೋಗ್ಯದಂಥ ಪಾಠ ಕೇಳಬಹುದು. ಏನು ಕಲಿಯಬೇಕು ಹೇಳಿ.
help-gigs = ಕೆಲಸ ಹುಡುಕಬಹುದು, ಅರ್ಜಿ ಹಾಕಬಹುದು, ಹಾಕಿದ ಅರ್ಜಿ ಏನಾಯಿತು ಅಂತ ಕೇಳಬಹುದು.
help-legal = ಕೂಲಿ, ಆಸ್ತಿ, ಮನೆಯಲ್ಲಿ ಹಿಂಸೆ ಹೀಗೆ ನಿಮ್ಮ ಹಕ್ಕಿನ ಬಗ್ಗೆ ಕೇಳಬಹುದು. ಅಪಾಯದಲ್ಲಿದ್ದರೆ "ಕಾಪಾಡಿ" ಎನ್ನಿ.
language-changed = ಸರಿ, ಇನ್ನು { $language } ಭಾಷೆಯಲ್ಲಿ ಮಾತಾಡುತ್ತೇನೆ.
language-ask = ಯಾವ ಭಾಷೆ ಬೇಕು?
language-unavailable = ಆ ಭಾಷೆ ನನಗೆ ಇನ್ನೂ ಬರುವುದಿಲ್ಲ. ಹಿಂದಿ, ಇಂಗ್ಲಿಷ್ ಮತ್ತು ಇನ್ನೂ ಒಂಬತ್ತು ಭಾರತೀಯ ಭಾಷೆ ಮಾತಾಡುತ್ತೇನೆ.
goodbye = ಹೋಗಿ ಬನ್ನಿ, ಹುಷಾರಾಗಿರಿ. ಯಾವಾಗ ಬೇಕಾದರೂ ಬನ್ನಿ.
thanks-welcome = ಸಂತೋಷ. ಇನ್ನೇನಾದರೂ ಬೇಕಿದ್ದರೆ ಹೇಳಿ.
repeat-nothing = ನಾನು ಇನ್ನೂ ಏನೂ ಹೇಳಿಲ್ಲ. ಏನು ಕೇಳಬೇಕಿತ್ತು?
not-understood = ನನಗೆ ಅರ್ಥವಾಗಲಿಲ್ಲ. ಬೇರೆ ಮಾತಿನಲ್ಲಿ ಹೇಳಿ.
not-understood-options = ಇದೂ ಅರ್ಥವಾಗಲಿಲ್ಲ. ಕೆಲಸ, ಹಕ್ಕು, ಅಥವಾ ಪಾಠದ ಬಗ್ಗೆ ಕೇಳಬಹುದು. ಇಲ್ಲವಾದರೆ "ವ್ಯಕ್ತಿ ಬೇಕು" ಎನ್ನಿ.
clarify-two = ನಿಮಗೆ ಬೇಕಾದ್ದು { $first } ಅಥವಾ { $second }?
clarify-one = ನಿಮಗೆ ಬೇಕಾದ್ದು { $first }, ಅಲ್ಲವೇ?
out-of-scope = ಅದರಲ್ಲಿ ನಾನು ಸಹಾಯ ಮಾಡಲಾರೆ. ಕೆಲಸ, ಹಕ್ಕು, ಪಾಠ ಇವುಗಳಲ್ಲಿ ಸಹಾಯ ಮಾಡುತ್ತೇನೆ.
block = ಇದರಲ್ಲಿ ನಾನು ಸಹಾಯ ಮಾಡಲಾರೆ. ಕೆಲಸ, ಹಕ್ಕು, ಪಾಠ ಇವುಗಳಲ್ಲಿ ಸಹಾಯ ಮಾಡುತ್ತೇನೆ.
block-report = ಇದರಲ್ಲಿ ನಾನು ಸಹಾಯ ಮಾಡಲಾರೆ. ಯಾರಾದರೂ ನಿಮಗೆ ಹೀಗೆ ಮಾಡುತ್ತಿದ್ದರೆ "ಕಾಪಾಡಿ" ಎನ್ನಿ, ಫೋನ್ ಮಾಡಬೇಕಾದ ನಂಬರ್ ಕೊಡುತ್ತೇನೆ.
handoff = ನಿಮಗೆ ಸಹಾಯ ಮಾಡಲು ಒಬ್ಬರನ್ನು ಕರೆಯುತ್ತಿದ್ದೇನೆ. ಸ್ವಲ್ಪ ಇರಿ, ಇಲ್ಲವೇ ಉಚಿತ ಸಲಹೆಗೆ { $number } ಗೆ ಫೋನ್ ಮಾಡಿ.
handoff-nobody = ಈಗ ಮಾತಾಡಲು ಯಾರೂ ಬಿಡುವಾಗಿಲ್ಲ. ಉಚಿತ ಕಾನೂನು ಸಲಹೆಗೆ { $number }, ತುರ್ತಾಗಿದ್ದರೆ { $emergency } ಗೆ ಫೋನ್ ಮಾಡಿ.
redacted-notice = ಒಂದು ಖಾಸಗಿ ನಂಬರ್ ಕೇಳಿಸಿತು, ಅದನ್ನು ಮರೆಮಾಡಿದ್ದೇನೆ. ಅಂಥ ನಂಬರ್ ನನಗೆ ಹೇಳಬೇಕಾಗಿಲ್ಲ.
apology-slow = ಕ್ಷಮಿಸಿ, ತುಂಬಾ ಹೊತ್ತಾಗುತ್ತಿದೆ. ಸ್ವಲ್ಪ ಹೊತ್ತು ಬಿಟ್ಟು ಮತ್ತೆ ಕೇಳಿ.
apology-unavailable = ಕ್ಷಮಿಸಿ, ಇದು ಈಗ ಕೆಲಸ ಮಾಡುತ್ತಿಲ್ಲ. ಆಮೇಲೆ ಪ್ರಯತ್ನಿಸಿ, ಇಲ್ಲವೇ ವ್ಯಕ್ತಿ ಬೇಕು ಎನ್ನಿ.
cancelled = ಸರಿ, ನಿಲ್ಲಿಸಿದ್ದೇನೆ.

## What was not heard

heard-silence = ಏನೂ ಕೇಳಿಸಲಿಲ್ಲ. ಬಟನ್ ಒತ್ತಿ ಮತ್ತೆ ಮಾತಾಡಿ.
heard-noise = ತುಂಬಾ ಗದ್ದಲ ಇದೆ. ಫೋನ್ ಹತ್ತಿರ ಹಿಡಿದು ಮತ್ತೆ ಮಾತಾಡಿ.
heard-too-long = ತುಂಬಾ ಉದ್ದವಾಯಿತು. ಸ್ವಲ್ಪ ಚಿಕ್ಕದಾಗಿ ಹೇಳಿ.
heard-unreadable = ಆ ರೆಕಾರ್ಡಿಂಗ್ ಸರಿಯಾಗಿ ಬರಲಿಲ್ಲ. ಮತ್ತೆ ಮಾತಾಡಿ, ಇಲ್ಲವೇ ಬರೆದು ಕೇಳಿ.
heard-no-recogniser = ಈ ಭಾಷೆಯಲ್ಲಿ ಕೇಳಿಸಿಕೊಳ್ಳಲು ನನಗೆ ಇನ್ನೂ ಬರುವುದಿಲ್ಲ. ಬರೆದು ಕೇಳಿ.
heard-not-allowed = ನಿಮ್ಮ ದನಿ ಕೇಳಬೇಡ ಎಂದು ಹೇಳಿದ್ದೀರಿ, ಹಾಗಾಗಿ ನಾನು ಕೇಳಲಿಲ್ಲ. ಅಪಾಯದಲ್ಲಿದ್ದರೆ { $emergency } ಗೆ ಫೋನ್ ಮಾಡಿ.
heard-busy = ಈಗ ತುಂಬಾ ಜನ ಮಾತಾಡುತ್ತಿದ್ದಾರೆ. ಸ್ವಲ್ಪ ಹೊತ್ತು ಬಿಟ್ಟು ಪ್ರಯತ್ನಿಸಿ.
heard-unsure = ಸರಿಯಾಗಿ ಕೇಳಿಸಲಿಲ್ಲ. ಇನ್ನೊಮ್ಮೆ ಹೇಳಿ.
heard-unsure-twice = ಇನ್ನೂ ಸರಿಯಾಗಿ ಕೇಳಿಸಲಿಲ್ಲ. ಬರೆದು ಕೇಳಬಹುದು, ಇಲ್ಲವೇ ಒಂದು ಬಟನ್ ಒತ್ತಬಹುದು.

## Confirmation

confirm-generic = { $action }, ಮಾಡಲೇ? ಹೌದು ಅಥವಾ ಬೇಡ ಎಂದು ಹೇಳಿ.
confirm-again = ಮಾಡಬೇಕಾದರೆ ಹೌದು ಎನ್ನಿ, ಇಲ್ಲದಿದ್ದರೆ ಬೇಡ ಎನ್ನಿ.
confirm-hesitate = ನಿಧಾನವಾಗಿ ಯೋಚಿಸಿ, ಇನ್ನೂ ಏನೂ ಮಾಡಿಲ್ಲ. ಮಾಡಬೇಕಾದರೆ ಹೌದು, ಇಲ್ಲದಿದ್ದರೆ ಬೇಡ ಎನ್ನಿ.
confirm-aborted = ಸರಿ, ಅದನ್ನು ಮಾಡಿಲ್ಲ.
confirm-aborted-subject = ಅದನ್ನು ಹಾಗೆಯೇ ಬಿಟ್ಟಿದ್ದೇನೆ.
confirm-expired = ತುಂಬಾ ಹೊತ್ತಾಯಿತು, ಅದಕ್ಕೆ ಮಾಡಿಲ್ಲ. ಬೇಕಾದರೆ ಮತ್ತೆ ಹೇಳಿ.
confirm-changed = ಏನೋ ಬದಲಾಗಿದೆ, ಅದಕ್ಕೆ ಮಾಡಿಲ್ಲ. ಮತ್ತೆ ಕೇಳಿ.
done-generic = ಆಯಿತು.

## Details that are missing

need-topic = ಯಾವುದರ ಬಗ್ಗೆ ಕಲಿಯಬೇಕು?
need-legal-topic = ಯಾವ ವಿಷಯ? ಕೂಲಿ, ಆಸ್ತಿ, ಮನೆಯಲ್ಲಿ ಹಿಂಸೆ ಹೀಗೆ ಹೇಳಿ.
need-skill = ಯಾವ ಕೌಶಲ್ಯ?
need-hours = ಎಷ್ಟು ಗಂಟೆ?
need-kind = ಯಾವ ತರಹದ ಕೆಲಸ?
need-place = ಯಾವ ಊರಿನಲ್ಲಿ?
need-pay = ಎಷ್ಟು ರೂಪಾಯಿ ಕೊಡುತ್ತೀರಿ?
need-gig = ಯಾವ ಕೆಲಸ? ಮೊದಲನೆಯದು, ಎರಡನೆಯದು, ಅಥವಾ ಹೆಸರು ಹೇಳಿ.
need-choice = ಉತ್ತರದ ನಂಬರ್ ಹೇಳಿ, ಇಲ್ಲ ಉತ್ತರವನ್ನೇ ಹೇಳಿ.
need-person = ಯಾರು? ಮೊದಲನೆಯವರು, ಎರಡನೆಯವರು, ಅಥವಾ ಹೆಸರು ಹೇಳಿ.
need-session = ಯಾವ ಕ್ಲಾಸ್? ಮೊದಲನೆಯದು ಅಥವಾ ಎರಡನೆಯದು ಎಂದು ಹೇಳಿ.
need-craft = ಯಾವ ಕೈ ಕೆಲಸ?
need-query = ಏನು ಹುಡುಕುತ್ತಿದ್ದೀರಿ?
need-question = ನಿಮ್ಮ ಪ್ರಶ್ನೆ ಏನು?
need-policy = ಯಾವ ನಿಯಮ ತಿಳಿಯಬೇಕು? ವಾಪಸ್ ಕೊಡುವುದು, ಡೆಲಿವರಿ, ಹಣ ಪಾವತಿ ಹೀಗೆ ಹೇಳಿ.
need-order-id = ಆರ್ಡರ್ ನಂಬರ್ ಎಷ್ಟು?
need-phone = ನಿಮ್ಮ ಫೋನ್ ನಂಬರ್ ಎಷ್ಟು?
need-reason = ಯಾಕೆ ವಾಪಸ್ ಕೊಡಬೇಕು?
need-language = ಯಾವ ಭಾಷೆಗೆ?
need-text = ಯಾವುದನ್ನು ಅನುವಾದ ಮಾಡಲಿ? ಅದನ್ನು ಹೇಳಿ ಅಥವಾ ಬರೆಯಿರಿ.
need-grade = ಯಾವ ತರಗತಿಗೆ?
need-time = ದಿನದ ಯಾವ ಹೊತ್ತಿಗೆ?
need-purpose = ಯಾವುದು? ಮೊದಲನೆಯದು, ಎರಡನೆಯದು ಅಥವಾ ಮೂರನೆಯದು ಅನ್ನಿ.
need-happened-on = ಅದು ಯಾವ ದಿನ ಆಯಿತು? ಹೀಗೆ ಹೇಳಿ: ಹೋದ ಸೋಮವಾರ, ಅಥವಾ ಮಾರ್ಚ್ ಐದು.
need-type-it = ನನಗೆ ಸರಿಯಾಗಿ ಕೇಳಿಸಲಿಲ್ಲ. ಬರೆಯಿರಿ, ಇಲ್ಲವೇ ಪರದೆಯ ಮೇಲೆ ಆರಿಸಿ.
not-found-generic = ಅದು ಸಿಗಲಿಲ್ಲ.

## Short names of intents, for questions back

intent-learning-browse = ಪಾಠಗಳನ್ನು ನೋಡುವುದು
intent-learning-start = ಪಾಠ ಶುರು ಮಾಡುವುದು
intent-learning-progress = ಎಷ್ಟು ಕಲಿತಿರಿ ಎಂದು ನೋಡುವುದು
intent-skills-teach = ಒಂದು ಕೌಶಲ್ಯ ಕಲಿಸುವುದು
intent-skills-find = ಕಲಿಸುವವರನ್ನು ಹುಡುಕುವುದು
intent-skills-balance = ನಿಮ್ಮ ಗಂಟೆಗಳ ಲೆಕ್ಕ
intent-gigs-search = ಕೆಲಸ ಹುಡುಕುವುದು
intent-gigs-apply = ಕೆಲಸಕ್ಕೆ ಅರ್ಜಿ ಹಾಕುವುದು
intent-gigs-post = ಬೇರೆಯವರಿಗೆ ಕೆಲಸ ಕೊಡುವುದು
intent-gigs-status = ನಿಮ್ಮ ಅರ್ಜಿ ಏನಾಯಿತು ಎಂದು ತಿಳಿಯುವುದು
intent-gigs-cancel = ಕೆಲಸ ಅಥವಾ ಅರ್ಜಿ ವಾಪಸ್ ತಗೊಳ್ಳುವುದು
intent-artisan-assess = ನಿಮ್ಮ ಕೈ ಕೆಲಸ ನೋಡುವುದು
intent-artisan-price = ಕೈ ಕೆಲಸಕ್ಕೆ ಬೆಲೆ ತಿಳಿಯುವುದು
intent-artisan-buyers = ಕೊಳ್ಳುವವರನ್ನು ಹುಡುಕುವುದು
intent-artisan-portfolio = ನಿಮ್ಮ ಕೆಲಸ ತೋರಿಸುವುದು
intent-legal-ask = ನಿಮ್ಮ ಹಕ್ಕು ತಿಳಿಯುವುದು
intent-legal-emergency = ತುರ್ತು ಸಹಾಯ
intent-shop-search-products = ಏನಾದರೂ ಕೊಳ್ಳುವುದು
intent-shop-product-details = ಒಂದು ವಸ್ತುವಿನ ವಿವರ
intent-shop-track-order = ಆರ್ಡರ್ ಎಲ್ಲಿದೆ ಎಂದು ತಿಳಿಯುವುದು
intent-shop-order-details = ನಿಮ್ಮ ಆರ್ಡರ್ ನೋಡುವುದು
intent-shop-cancel-order = ಆರ್ಡರ್ ರದ್ದು ಮಾಡುವುದು
intent-shop-search-faqs = ಅಂಗಡಿ ಹೇಗೆ ನಡೆಯುತ್ತದೆ ಎಂದು ತಿಳಿಯುವುದು
intent-shop-get-policy = ಅಂಗಡಿಯ ನಿಯಮ ತಿಳಿಯುವುದು
intent-shop-initiate-return = ವಸ್ತು ವಾಪಸ್ ಕೊಡುವುದು
intent-shop-return-status = ವಾಪಸ್ ಕೊಟ್ಟದ್ದು ಏನಾಯಿತು ಎಂದು ತಿಳಿಯುವುದು
intent-school-ask = ಶಾಲೆಯ ಪಾಠದಲ್ಲಿ ಸಹಾಯ
intent-school-simplify = ಪಾಠ ಸುಲಭ ಮಾಡುವುದು
intent-school-translate = ಅನುವಾದ ಮಾಡುವುದು
intent-account-privacy = ನಿಮ್ಮದು ಏನು ಇಟ್ಟುಕೊಂಡಿದ್ದೇನೆ ಅಂತ ತಿಳಿಯೋದು
intent-account-withdraw = ಒಪ್ಪಿದ್ದೆಲ್ಲಾ ವಾಪಸ್ ತಗೊಳ್ಳೋದು
intent-account-forget = ನಿಮ್ಮದೆಲ್ಲಾ ಅಳಿಸೋದು
intent-general-human = ಒಬ್ಬ ಮನುಷ್ಯರ ಜೊತೆ ಮಾತಾಡೋದು

## Danger. All arguments are telephone numbers, from helplines in safety.toml.

emergency-violence = ಮೊದಲು ನಿಮ್ಮ ಜೀವ ಮುಖ್ಯ: ಈಗಲೇ { $emergency } ಗೆ ಫೋನ್ ಮಾಡಿ, ದುಡ್ಡು ಬೇಕಿಲ್ಲ. ಹಗಲು ರಾತ್ರಿ { $women } ಅಥವಾ { $women_police } ಗೂ ಮಾಡಬಹುದು. ಸಾಧ್ಯವಾದರೆ ಬೇರೆ ಜನ ಇರುವ ಕಡೆ ಹೋಗಿ.
emergency-self-harm = ನನಗೆ ಹೇಳಿದ್ದು ಒಳ್ಳೆಯದಾಯಿತು, ಈಗ ಒಬ್ಬರೇ ಇರಬೇಡಿ. ಹಗಲು ರಾತ್ರಿ ಉಚಿತವಾಗಿ { $mental_health } ಗೆ ಫೋನ್ ಮಾಡಿ; ಈ ಕ್ಷಣ ಅಪಾಯವಿದ್ದರೆ { $emergency } ಗೆ ಮಾಡಿ. ಹತ್ತಿರದ ಒಬ್ಬರಿಗೂ ಹೇಳಿ.
emergency-child = ಮಗು ಮೊದಲು ಸುರಕ್ಷಿತವಾಗಿರಬೇಕು: ಈಗಲೇ { $child } ಅಥವಾ { $emergency } ಗೆ ಫೋನ್ ಮಾಡಿ, ದುಡ್ಡು ಬೇಕಿಲ್ಲ. ಹಗಲು ರಾತ್ರಿ ಸಹಾಯ ಸಿಗುತ್ತದೆ. ಸಾಧ್ಯವಾದರೆ ಮಗುವಿನ ಜೊತೆಯಲ್ಲೇ ಇರಿ.
emergency-medical = ಆಂಬುಲೆನ್ಸ್‌ಗೆ ಈಗಲೇ { $ambulance } ಅಥವಾ { $emergency } ಗೆ ಫೋನ್ ಮಾಡಿ. ನನಗಾಗಿ ಕಾಯಬೇಡಿ. ಹತ್ತಿರದವರನ್ನು ಜೊತೆಗಿರಲು ಕರೆಯಿರಿ.
emergency-fraud = ತಕ್ಷಣ { $cyber } ಗೆ ಫೋನ್ ಮಾಡಿ, ಹಣ ತಡೆಯಬಹುದು. ಆಮೇಲೆ ನಿಮ್ಮ ಬ್ಯಾಂಕಿಗೆ ಫೋನ್ ಮಾಡಿ. ಯಾರಾದರೂ ಹೆದರಿಸಿದರೆ { $emergency } ಗೆ ಮಾಡಿ.
emergency-still = ಇನ್ನೂ ಅಪಾಯದಲ್ಲಿದ್ದರೆ ಈಗಲೇ { $emergency } ಗೆ ಫೋನ್ ಮಾಡಿ. ನಾನು ಇಲ್ಲೇ ಇದ್ದೇನೆ. ಏನು ಬೇಕು ಹೇಳಿ.

## Legal

legal-topic = { $topic } ಬಗ್ಗೆ.
legal-source = ಇದು { $act } ಕಾನೂನಿನ { $section } ಸೆಕ್ಷನ್‌ನಲ್ಲಿದೆ, { $date } ರಂದು ಪರಿಶೀಲಿಸಲಾಗಿದೆ.
legal-source-act = ಇದು { $act } ಕಾನೂನಿನಲ್ಲಿದೆ, { $date } ರಂದು ಪರಿಶೀಲಿಸಲಾಗಿದೆ.
legal-unverified = { $place } ಬಳಿ ಕೇಳಿ ಖಚಿತಪಡಿಸಿಕೊಳ್ಳಿ; ಇದನ್ನು ವಕೀಲರು ಇನ್ನೂ ನೋಡಿಲ್ಲ.
legal-stale = ಇದನ್ನು ಕೊನೆಯ ಸಲ { $date } ರಂದು ಪರಿಶೀಲಿಸಲಾಗಿತ್ತು, ಈಗ ಬದಲಾಗಿರಬಹುದು. ಮುಂದುವರಿಯುವ ಮೊದಲು ಖಚಿತಪಡಿಸಿಕೊಳ್ಳಿ.
legal-no-match = ಇದಕ್ಕೆ ಪರಿಶೀಲಿಸಿದ ಉತ್ತರ ನನ್ನ ಬಳಿ ಇಲ್ಲ, ಊಹಿಸಿ ಹೇಳುವುದಿಲ್ಲ. ಉಚಿತ ಕಾನೂನು ಸಲಹೆಗೆ { $number } ಗೆ ಫೋನ್ ಮಾಡಿ.
legal-which-topic = { $first }, { $second } ಅಥವಾ { $third } ಬಗ್ಗೆ ಹೇಳಬಲ್ಲೆ. ಯಾವುದು ಬೇಕು?
legal-which-topic-two = { $first } ಅಥವಾ { $second } ಬಗ್ಗೆ ಹೇಳಬಲ್ಲೆ. ಯಾವುದು ಬೇಕು?
legal-helpline = { $name } ಗೆ { $number } ನಂಬರಿನಲ್ಲಿ ಫೋನ್ ಮಾಡಬಹುದು.
legal-helpline-free = { $name } ಗೆ { $number } ನಂಬರಿನಲ್ಲಿ ಉಚಿತವಾಗಿ ಫೋನ್ ಮಾಡಬಹುದು.
legal-disclaimer = ಇದು ಸಾಮಾನ್ಯ ಮಾಹಿತಿ, ವಕೀಲರ ಸಲಹೆಯಲ್ಲ.
legal-next-person = ಮುಂದೆ ಕೇಳಬೇಕಾದವರು { $person }.
legal-jurisdiction-unknown = ಇದು ರಾಜ್ಯದಿಂದ ರಾಜ್ಯಕ್ಕೆ ಬೇರೆ ಇರುತ್ತದೆ. ನೀವು ಯಾವ ರಾಜ್ಯದಲ್ಲಿದ್ದೀರಿ?
legal-old-law = { $date } ರಿಂದ ನಡೆಯುವುದಕ್ಕೆ { $old } ಅನ್ವಯಿಸುವುದಿಲ್ಲ; ಅದರ ಬದಲಿಗೆ { $new } ಇದೆ.
legal-old-law-counts = { $date } ಕ್ಕಿಂತ ಮೊದಲು ನಡೆದದ್ದಕ್ಕೆ { $old } ಅನ್ವಯಿಸುತ್ತದೆ. ನಂತರಕ್ಕೆ { $new } ಇದೆ.
legal-helpline-old = ಈ ನಂಬರನ್ನು ಕೊನೆಯದಾಗಿ { $date } ರಂದು ನೋಡಲಾಗಿದೆ.
legal-bring = ಇದ್ದರೆ ಇವನ್ನು ತೆಗೆದುಕೊಂಡು ಹೋಗಿ: { $papers }.
legal-last-day = { $weekday }, { $date } ಒಳಗೆ: { $what }.
legal-last-day-past = ಆ ದಿನ ಮುಗಿದಿದೆ. ಆದರೂ ಬೇಗ ಇಲ್ಲಿ ಕೇಳಿ: { $place }.
legal-last-day-longer = { $date } ತನಕ ಇನ್ನೂ ಸಮಯ ಸಿಗಬಹುದು.
legal-within = { $period } ಒಳಗೆ: { $what }.
legal-period-months = { $count } ತಿಂಗಳು
legal-period-days = { $count } ದಿನ
legal-last-day-none = ಇದಕ್ಕೆ ಪರಿಶೀಲಿಸಿದ ಕೊನೆಯ ದಿನ ನನಗೆ ಗೊತ್ತಿಲ್ಲ. ಕಾಯಬೇಡಿ; ಬೇಗ ಇಲ್ಲಿ ಕೇಳಿ: { $place }.
legal-handover-title = ಕಾನೂನು ಸಹಾಯ ಸ್ವಯಂಸೇವಕಿ
legal-handover-offer = ನಿಮ್ಮ ವಿಷಯವನ್ನು ಕಾನೂನು ಸಹಾಯ ಮಾಡುವ ಸ್ವಯಂಸೇವಕಿಗೂ ತಲುಪಿಸಬಲ್ಲೆ. ತಲುಪಿಸಲೇ?
legal-handover-read-back = ಇಷ್ಟನ್ನೇ ಹೇಳುತ್ತೇನೆ: ವಿಷಯ, { $topic }; ನಿಮ್ಮ ಭಾಷೆ, { $language }. ನಿಮ್ಮ ಮಾತು, ಹೆಸರು, ನಂಬರ್ ಯಾವುದೂ ಇಲ್ಲ. ಹೇಳಲೇ?
legal-handover-read-back-place = ಇಷ್ಟನ್ನೇ ಹೇಳುತ್ತೇನೆ: ವಿಷಯ, { $topic }; ನಿಮ್ಮ ಭಾಷೆ, { $language }; ನಿಮ್ಮ ಊರು, { $place }. ನಿಮ್ಮ ಮಾತು, ಹೆಸರು, ನಂಬರ್ ಯಾವುದೂ ಇಲ್ಲ. ಹೇಳಲೇ?
legal-handover-done = ತಲುಪಿಸಿದ್ದೇನೆ. ನಿಮ್ಮ ಕೋಡ್ { $code }. ಅಲ್ಲಿ ಹೋದಾಗ ಸ್ವಯಂಸೇವಕಿಗೆ ಈ ಕೋಡ್ ಹೇಳಿ.
legal-scheme-offer = { $scheme } ನಿಮಗೆ ಸಿಗುತ್ತದೆಯೇ ಎಂದು ಜೊತೆಗೆ ನೋಡೋಣವೇ?
legal-scheme-yes = ನೀವು ಹೇಳಿದಂತೆ { $scheme } ನಿಮಗೆ ಸಿಗಬಹುದು. { $place } ಬಳಿ ಕೇಳಿ.
legal-scheme-no = ನೀವು ಹೇಳಿದಂತೆ { $scheme } ನಿಮಗಲ್ಲ, ಕಾರಣ: { $reason }. ಇದು ಬದಲಾದರೆ ಮತ್ತೆ ಕೇಳಿ.
legal-letter-offer = ಇದರ ಬಗ್ಗೆ ಪತ್ರ ಬರೆಯಲು ಸಹಾಯ ಮಾಡಲೇ?
legal-letter-start = ಕೆಲವು ಸಣ್ಣ ಪ್ರಶ್ನೆ ಕೇಳುತ್ತೇನೆ. ನಾನು ಏನನ್ನೂ ಕಳಿಸುವುದಿಲ್ಲ, ಇಟ್ಟುಕೊಳ್ಳುವುದೂ ಇಲ್ಲ.
legal-letter-ready = ನಿಮ್ಮ ಪತ್ರ ಸಿದ್ಧ. ಈಗ ಓದಿ ಹೇಳುತ್ತೇನೆ.
legal-letter-go-on = ನೀವು ಸುರಕ್ಷಿತವಾದಾಗ ಹೌದು ಎನ್ನಿ, ಪತ್ರ ಮುಂದುವರಿಸೋಣ.
legal-person-legal-services = ನ್ಯಾಯಾಲಯದ ಉಚಿತ ಕಾನೂನು ನೆರವು ಕಚೇರಿ
legal-person-one-stop-centre = ಒನ್ ಸ್ಟಾಪ್ ಸೆಂಟರ್
legal-person-child-marriage-officer = ಬಾಲ್ಯವಿವಾಹ ತಡೆ ಅಧಿಕಾರಿ
legal-person-cyber-police = ಸೈಬರ್ ಪೊಲೀಸ್
legal-person-protection-officer = ಸಂರಕ್ಷಣಾ ಅಧಿಕಾರಿ
legal-person-labour-office = ಕಾರ್ಮಿಕ ಕಚೇರಿ
legal-person-asha-worker = ಆಶಾ ಕಾರ್ಯಕರ್ತೆ
legal-person-panchayat = ಪಂಚಾಯಿತಿ ಕಚೇರಿ
legal-person-ration-office = ಪಡಿತರ ಕಚೇರಿ
legal-person-local-committee = ಜಿಲ್ಲಾ ದೂರು ಸಮಿತಿ
legal-person-common-service-centre = ಸೇವಾ ಕೇಂದ್ರ
legal-person-bank = ಬ್ಯಾಂಕ್
legal-person-anganwadi = ಅಂಗನವಾಡಿ
legal-person-hospital = ಸರ್ಕಾರಿ ಆಸ್ಪತ್ರೆ
legal-person-post-office = ಅಂಚೆ ಕಚೇರಿ
legal-person-gas-agency = ಗ್ಯಾಸ್ ಏಜೆನ್ಸಿ
legal-person-handicraft-office = ಕರಕುಶಲ ಕಚೇರಿ
legal-person-industries-centre = ಜಿಲ್ಲಾ ಕೈಗಾರಿಕಾ ಕೇಂದ್ರ
legal-person-trifed-office = ಬುಡಕಟ್ಟು ಮಾರುಕಟ್ಟೆ ಕಚೇರಿ

## Work

gigs-found = { $count ->
    [one] ಒಂದು ಕೆಲಸ ಸಿಕ್ಕಿದೆ.
   *[other] { $count } ಕೆಲಸ ಸಿಕ್ಕಿವೆ.
}
gigs-found-kind = { $count ->
    [one] { $kind }: ಒಂದು ಕೆಲಸ ಸಿಕ್ಕಿದೆ.
   *[other] { $kind }: { $count } ಕೆಲಸ ಸಿಕ್ಕಿವೆ.
}
gigs-item-hour = { $position }: { $title }, { $place }, ಗಂಟೆಗೆ { $pay }.
gigs-item-job = { $position }: { $title }, { $place }, ಇಡೀ ಕೆಲಸಕ್ಕೆ { $pay }.
gigs-item-distance = ಇಲ್ಲಿಂದ { $distance } ದೂರ.
gigs-choose = ಅರ್ಜಿ ಹಾಕಲು "ಮೊದಲನೆಯದು" ಎಂದು ಹೇಳಿ.
gigs-choose-one = ಅರ್ಜಿ ಹಾಕಬೇಕೇ?
gigs-none = ಅಂಥ ಕೆಲಸ ಈಗ ಸಿಗಲಿಲ್ಲ. ಬೇರೆ ಕೆಲಸ ಅಥವಾ ಬೇರೆ ಊರಿನಲ್ಲಿ ನೋಡಬಹುದು.
gigs-none-kind = { $kind } ಈಗ ಸಿಗಲಿಲ್ಲ. ಬೇರೆ ಕೆಲಸ ಅಥವಾ ಬೇರೆ ಊರಿನಲ್ಲಿ ನೋಡಬಹುದು.
gigs-none-place = { $place } ಊರಿನಲ್ಲಿ ಈಗ ಕೆಲಸ ಸಿಗಲಿಲ್ಲ. ಬೇರೆ ಊರಿನಲ್ಲಿ ನೋಡಬಹುದು.
gigs-apply-confirm = { $place } ಊರಿನ { $title } ಕೆಲಸಕ್ಕೆ { $pay } ಗೆ ಅರ್ಜಿ ಹಾಕಬೇಕೆಂದಿದ್ದೀರಿ. ನಿಮ್ಮ ಹೆಸರು ಕಳಿಸಲೇ? ಹೌದು ಅಥವಾ ಬೇಡ ಎಂದು ಹೇಳಿ.
gigs-apply-confirm-hour = { $place } ಊರಿನ { $title } ಕೆಲಸಕ್ಕೆ ಗಂಟೆಗೆ { $pay } ಗೆ ಅರ್ಜಿ ಹಾಕಬೇಕೆಂದಿದ್ದೀರಿ. ನಿಮ್ಮ ಹೆಸರು ಕಳಿಸಲೇ? ಹೌದು ಅಥವಾ ಬೇಡ ಎಂದು ಹೇಳಿ.
gigs-applied = ಆಯಿತು, { $title } ಕೆಲಸಕ್ಕೆ ನಿಮ್ಮ ಹೆಸರು ಕೊಟ್ಟಿದ್ದೇನೆ. ಅವರು ನಿಮಗೆ ತಿಳಿಸುತ್ತಾರೆ.
gigs-already-applied = { $title } ಕೆಲಸಕ್ಕೆ ಆಗಲೇ ಅರ್ಜಿ ಹಾಕಿದ್ದೀರಿ.
gigs-closed = { $title } ಕೆಲಸ ಈಗ ಮುಗಿದಿದೆ.
gigs-not-found = ಆ ಕೆಲಸ ಸಿಗಲಿಲ್ಲ.
gigs-below-wage = ಇದು ಕನಿಷ್ಠ ಕೂಲಿಗಿಂತ ಕಡಿಮೆ, ಅದಕ್ಕೆ ಹಾಕಲಾಗುವುದಿಲ್ಲ. ಗಂಟೆಗೆ ಕನಿಷ್ಠ { $pay } ಕೊಡಬೇಕು.
gigs-post-confirm = { $kind } ಮಾಡುವವರಿಗೆ { $pay } ಕೊಡಬೇಕೆಂದಿದ್ದೀರಿ. ಈ ಕೆಲಸ ಹಾಕಲೇ? ಹೌದು ಅಥವಾ ಬೇಡ ಎಂದು ಹೇಳಿ.
gigs-posted = ಆಯಿತು, { $kind } ಹಾಕಿದ್ದೇನೆ.
gigs-status-none = ನೀವು ಇನ್ನೂ ಯಾವ ಕೆಲಸಕ್ಕೂ ಅರ್ಜಿ ಹಾಕಿಲ್ಲ.
gigs-status-count = { $count ->
    [one] ನೀವು ಒಂದು ಕೆಲಸಕ್ಕೆ ಅರ್ಜಿ ಹಾಕಿದ್ದೀರಿ.
   *[other] ನೀವು { $count } ಕೆಲಸಗಳಿಗೆ ಅರ್ಜಿ ಹಾಕಿದ್ದೀರಿ.
}
gigs-status-accepted = { $title }: ನಿಮ್ಮನ್ನು ಆಯ್ಕೆ ಮಾಡಿದ್ದಾರೆ.
gigs-status-rejected = { $title }: ಬೇರೆಯವರನ್ನು ಆಯ್ಕೆ ಮಾಡಿದ್ದಾರೆ.
gigs-status-withdrawn = { $title }: ನೀವು ಹೆಸರು ವಾಪಸ್ ತೆಗೆದುಕೊಂಡಿದ್ದೀರಿ.
gigs-status-closed = { $title }: ಈ ಕೆಲಸ ಮುಗಿದಿದೆ.

## Learning

learning-found = { $count ->
    [one] ಒಂದು ಪಾಠ ಇದೆ.
   *[other] { $count } ಪಾಠಗಳಿವೆ.
}
learning-found-topic = { $count ->
    [one] { $topic } ಬಗ್ಗೆ ಒಂದು ಪಾಠ ಇದೆ.
   *[other] { $topic } ಬಗ್ಗೆ { $count } ಪಾಠಗಳಿವೆ.
}
learning-item = { $position }: { $title }, { $minutes }.
learning-choose = ಯಾವುದನ್ನು ಶುರು ಮಾಡಲಿ?
learning-topics = { $first }, { $second }, { $third } ಮತ್ತು ಇನ್ನೂ ಹಲವು ವಿಷಯ ಕಲಿಯಬಹುದು. ಯಾವುದು ಬೇಕು?
learning-start = { $title } ಶುರು ಮಾಡೋಣ. ಇದಕ್ಕೆ { $minutes } ಬೇಕು.
learning-resume = { $title }, ನಿಲ್ಲಿಸಿದ ಕಡೆಯಿಂದ ಮುಂದುವರಿಸೋಣ.
learning-part = ಭಾಗ { $number }, ಒಟ್ಟು { $total }.
learning-finished = { $title } ಮುಗಿಸಿದಿರಿ. ಭೇಷ್!
learning-next = ಮುಂದೆ ಹೋಗೋಣವೇ?
learning-none = ಅದರ ಪಾಠ ಇನ್ನೂ ನನ್ನ ಬಳಿ ಇಲ್ಲ. { $first }, { $second } ಅಥವಾ { $third } ಕಲಿಯಬಹುದು.
learning-not-in-language = ಈ ಪಾಠ ನಿಮ್ಮ ಭಾಷೆಯಲ್ಲಿ ಇನ್ನೂ ಇಲ್ಲ. { $language } ಭಾಷೆಯಲ್ಲಿ ಹೇಳುತ್ತೇನೆ.
learning-progress = { $count ->
    [one] { $total } ಪಾಠಗಳಲ್ಲಿ ಒಂದು ಮುಗಿಸಿದ್ದೀರಿ.
   *[other] { $total } ಪಾಠಗಳಲ್ಲಿ { $count } ಮುಗಿಸಿದ್ದೀರಿ.
}
learning-progress-none = ನೀವು ಇನ್ನೂ ಪಾಠ ಶುರು ಮಾಡಿಲ್ಲ. ಏನು ಕಲಿಯಬೇಕು ಹೇಳಿ.
learning-progress-open = { $title } ಅರ್ಧದಲ್ಲಿದೆ. ಮುಂದೆ ಹೋಗೋಣವೇ?
learning-quiz-intro = ಈಗ ಕೇಳಿದ್ದರ ಮೇಲೆ ಕೆಲವು ಚಿಕ್ಕ ಪ್ರಶ್ನೆಗಳು.
learning-option = { $number }: { $text }.
learning-right = ಸರಿಯಾದ ಉತ್ತರ.
learning-wrong = ಅಲ್ಲ, ಸರಿಯಾದ ಉತ್ತರ: { $answer }.
learning-score = { $count } ಪ್ರಶ್ನೆಗಳಲ್ಲಿ { $right } ಸರಿ.
learning-hear-again = ಪಾಠವನ್ನು ಇನ್ನೊಂದು ಸಲ ಕೇಳಿದರೆ ಸುಲಭವಾಗುತ್ತೆ. ಮತ್ತೆ ಹೇಳಲಾ?
learning-next-title = ಮುಂದಿನ ಪಾಠ: { $title }. ಶುರು ಮಾಡಲಾ?
learning-paused = ನಿಲ್ಲಿಸಿದ್ದೇನೆ, ಎಲ್ಲಿ ನಿಲ್ಲಿಸಿದೆ ಅಂತ ನೆನಪಿದೆ. ಮುಂದೆ ಕೇಳಬೇಕಾದರೆ "ಮುಂದುವರಿಸು" ಎನ್ನಿ.
learning-review-offer = { $count ->
    [one] ಹಿಂದಿನ ಪಾಠಗಳ ಒಂದು ಪ್ರಶ್ನೆ ಮತ್ತೆ ಕೇಳಬೇಕು. ಕೇಳಲಾ?
   *[other] ಹಿಂದಿನ ಪಾಠಗಳ { $count } ಪ್ರಶ್ನೆ ಮತ್ತೆ ಕೇಳಬೇಕು. ಕೇಳಲಾ?
}
learning-review-none = ಸದ್ಯಕ್ಕೆ ನಿಮಗೆ ಎಲ್ಲಾ ನೆನಪಿದೆ. ಇವತ್ತು ಮತ್ತೆ ಕೇಳೋಕೆ ಏನೂ ಇಲ್ಲ.
learning-review-intro = ಏನೇನು ನೆನಪಿದೆ ನೋಡೋಣ.
learning-learnt = ನೀವು ಕಲಿತದ್ದು: { $titles }.
learning-streak = ನೀವು ಸತತ { $count } ದಿನದಿಂದ ಕಲಿಯುತ್ತಿದ್ದೀರಿ.
learning-credits = { $count ->
    [one] ನೀವು ಒಂದು ಪಾಠದ ಪ್ರಶ್ನೆಗಳಲ್ಲಿ ಪಾಸಾಗಿದ್ದೀರಿ.
   *[other] ನೀವು { $count } ಪಾಠಗಳ ಪ್ರಶ್ನೆಗಳಲ್ಲಿ ಪಾಸಾಗಿದ್ದೀರಿ.
}
learning-all-done = ಇಲ್ಲಿರೋ ಪಾಠಗಳನ್ನೆಲ್ಲ ಕೇಳಿದ್ದೀರಿ. ಭೇಷ್!

## Time bank

skills-balance = ಟೈಮ್ ಬ್ಯಾಂಕಿನಲ್ಲಿ ನಿಮಗೆ { $hours } ಇದೆ.
skills-found = { $count ->
    [one] { $skill } ಕಲಿಸುವವರು ಒಬ್ಬರಿದ್ದಾರೆ.
   *[other] { $skill } ಕಲಿಸುವವರು { $count } ಜನ ಇದ್ದಾರೆ.
}
skills-item = { $position }: { $name }, { $place }.
skills-none = { $skill } ಕಲಿಸುವವರು ಇಲ್ಲಿ ಇನ್ನೂ ಯಾರೂ ಇಲ್ಲ.
skills-teach-confirm = { $skill }, { $hours } ಕಲಿಸಬೇಕೆಂದಿದ್ದೀರಿ. ನಿಮ್ಮ ಹೆಸರು ಬರೆಯಲೇ? ಹೌದು ಅಥವಾ ಬೇಡ ಎಂದು ಹೇಳಿ.
skills-taught = ಆಯಿತು, { $skill } ಕಲಿಸುವವರಲ್ಲಿ ನಿಮ್ಮ ಹೆಸರು ಬರೆದಿದ್ದೇನೆ.
skills-book-confirm = { $name } ಅವರ { $skill } ಕ್ಲಾಸಿಗೆ ನಿಮ್ಮ { $hours } ಖರ್ಚಾಗುತ್ತದೆ. ಬುಕ್ ಮಾಡಲೇ? ಹೌದು ಅಥವಾ ಬೇಡ ಎಂದು ಹೇಳಿ.
skills-balance-zero = ಟೈಮ್ ಬ್ಯಾಂಕಿನಲ್ಲಿ ನಿಮಗೆ ಇನ್ನೂ ಸಮಯ ಸೇರಿಲ್ಲ. ಆದರೂ { $left } ವರೆಗೆ ಕಲಿಯಬಹುದು, ಸಮಯವನ್ನು ಆಮೇಲೆ ಹಿಂತಿರುಗಿಸಬಹುದು.
skills-balance-owed = ಕೊಟ್ಟಿದ್ದಕ್ಕಿಂತ { $hours } ಹೆಚ್ಚು ತೆಗೆದುಕೊಂಡಿದ್ದೀರಿ. ಇನ್ನೂ { $left } ತೆಗೆದುಕೊಳ್ಳಬಹುದು.
skills-set-aside = ನಡೆಯುತ್ತಿರುವ ಕ್ಲಾಸ್‌ಗಳಿಗಾಗಿ ನಿಮ್ಮ { $hours } ಬೇರೆ ಇಟ್ಟಿದೆ.
skills-month = ಈ ತಿಂಗಳು { $earned } ಬಂದಿದೆ, { $spent } ಹೋಗಿದೆ.
skills-waiting = { $count ->
    [one] ಒಂದು ಕ್ಲಾಸ್ ನಿಮಗಾಗಿ ಕಾಯುತ್ತಿದೆ.
   *[other] { $count } ಕ್ಲಾಸ್‌ಗಳು ನಿಮಗಾಗಿ ಕಾಯುತ್ತಿವೆ.
}
skills-waiting-answer = { $position }: ಒಬ್ಬರು ನಿಮ್ಮಿಂದ { $skill } ಕಲಿಯಬೇಕೆಂದಿದ್ದಾರೆ, ಸಮಯ { $hours }.
skills-waiting-finish = { $position }: ನೀವು { $skill } ಕಲಿಸಲು ಒಪ್ಪಿದ್ದಿರಿ, ಸಮಯ { $hours }. ಅದು ನಡೆಯಿತೇ?
skills-waiting-confirm = { $position }: ನೀವು { $skill } ಕಲಿತಿರಿ ಎಂದು ಕಲಿಸಿದವರು ಹೇಳುತ್ತಾರೆ, ಸಮಯ { $hours }.
skills-waiting-choose-one = ಇದನ್ನು ಈಗಲೇ ಮುಗಿಸೋಣವೇ?
skills-waiting-choose = ಇದನ್ನು ಮುಗಿಸಲು "ಮೊದಲನೆಯದು" ಎಂದು ಹೇಳಿ.
skills-nothing-waiting = ಟೈಮ್ ಬ್ಯಾಂಕಿನಲ್ಲಿ ನಿಮಗೆ ಈಗ ಏನೂ ಬಾಕಿ ಇಲ್ಲ.
skills-item-name = { $position }: { $name }.
skills-item-place = { $position }: { $place } ಊರಿನ ಒಬ್ಬರು.
skills-item-neighbour = { $position }: ನೆರೆಯ ಒಬ್ಬರು.
skills-choose-one = ಇವರಿಂದ ಕಲಿಯಬೇಕೇ?
skills-choose = ಕ್ಲಾಸ್ ಕೇಳಲು "ಮೊದಲನೆಯದು" ಎಂದು ಹೇಳಿ.
skills-book-confirm-neighbour = { $skill } ಕ್ಲಾಸಿಗೆ ನಿಮ್ಮ { $hours } ಖರ್ಚಾಗುತ್ತದೆ. ಕೇಳಲೇ? ಹೌದು ಅಥವಾ ಬೇಡ ಎಂದು ಹೇಳಿ.
skills-asked = ಆಯಿತು, { $skill } ಕಲಿಸುವವರನ್ನು ಕೇಳಿದ್ದೇನೆ. ಅವರ ಉತ್ತರ ಬರುವವರೆಗೆ ನಿಮ್ಮ { $hours } ಬೇರೆ ಇರುತ್ತದೆ.
skills-agree-confirm = ನೀವು { $skill } ಕಲಿಸುತ್ತೀರಿ, ಸಮಯ { $hours }, ಅಷ್ಟೇ ಸಮಯ ನಿಮ್ಮ ಖಾತೆಗೆ ಸೇರುತ್ತದೆ. ಕಲಿಯುವವರಿಗೆ ಹೌದು ಎನ್ನಲೇ? ಹೌದು ಅಥವಾ ಬೇಡ ಎಂದು ಹೇಳಿ.
skills-agreed = ಆಯಿತು, ನೀವು { $skill } ಕಲಿಸುತ್ತೀರಿ. ನಡೆದ ಮೇಲೆ ನನಗೆ ಹೇಳಿ.
skills-finish-confirm = ನೀವು { $skill } ಕಲಿಸಿದಿರಿ, ಸಮಯ { $hours }. ಇದು ಸರಿಯೇ? ಹೌದು ಅಥವಾ ಬೇಡ ಎಂದು ಹೇಳಿ.
skills-finished = ಆಯಿತು. ಕಲಿತವರೂ ಹೌದು ಎಂದ ಮೇಲೆ ಸಮಯ ನಿಮ್ಮ ಖಾತೆಗೆ ಸೇರುತ್ತದೆ.
skills-settle-confirm = ನೀವು { $skill } ಕಲಿತಿರಿ, ಸಮಯ { $hours }, ಈ ಸಮಯ ಕಲಿಸಿದವರಿಗೆ ಹೋಗುತ್ತದೆ. ಇದು ಸರಿಯೇ? ಹೌದು ಅಥವಾ ಬೇಡ ಎಂದು ಹೇಳಿ.
skills-settled = ಆಯಿತು, { $hours } ಕಲಿಸಿದವರಿಗೆ ಹೋಯಿತು.
skills-taught-already = { $skill } ಕಲಿಸುವವರಲ್ಲಿ ನಿಮ್ಮ ಹೆಸರು ಆಗಲೇ ಇದೆ.
skills-offer-gone = ಇವರು ಈಗ ಕಲಿಸುತ್ತಿಲ್ಲ.
skills-floor = ಇದಕ್ಕೆ { $hours } ಬೇಕು, ನೀವು ಈಗ { $left } ಮಾತ್ರ ತೆಗೆದುಕೊಳ್ಳಬಹುದು. ಮೊದಲು ಏನಾದರೂ ಕಲಿಸಿ, ಆಮೇಲೆ ಕಲಿಯಬಹುದು.
skills-ceiling = ಇವರು ಈಗ ಇನ್ನಷ್ಟು ಸಮಯ ತೆಗೆದುಕೊಳ್ಳಲಾರರು. ಬೇರೆಯವರನ್ನು ಆರಿಸಿ.
skills-day-cap = ಒಂದೇ ದಿನ { $hours } ಮೀರಿ ಆಗುವುದಿಲ್ಲ.
skills-not-open = ಈ ಖಾತೆಯಲ್ಲಿ ಈಗ ಹೊಸ ಕ್ಲಾಸ್ ಆಗುವುದಿಲ್ಲ.
sheet-title = ಟೈಮ್ ಬ್ಯಾಂಕ್ ಲೆಕ್ಕ
sheet-check = ತಾಳೆ ಸಂಖ್ಯೆ
sheet-rows = ದಾಖಲೆಗಳು
sheet-sum = ಎಲ್ಲ ಖಾತೆಗಳ ಮೊತ್ತ
sheet-account = ಖಾತೆ
sheet-balance = ನಿಮಿಷಗಳು
sheet-aside = ಬೇರೆ ಇಟ್ಟದ್ದು
sheet-good = ಲೆಕ್ಕ ಸರಿಯಾಗಿದೆ.
sheet-bad = ಲೆಕ್ಕದಲ್ಲಿ ತಪ್ಪಿದೆ.

## Parts that are not open yet on this box

closed-artisan = ಕೈ ಕೆಲಸದ ಭಾಗ ಇಲ್ಲಿ ಇನ್ನೂ ಶುರುವಾಗಿಲ್ಲ. ಕೆಲಸ ಅಥವಾ ಪಾಠ ಕೇಳಬಹುದು, ಇಲ್ಲವೇ ವ್ಯಕ್ತಿ ಬೇಕು ಎನ್ನಿ.
closed-shop = ಅಂಗಡಿ ಇಲ್ಲಿ ಇನ್ನೂ ಶುರುವಾಗಿಲ್ಲ. ಕೆಲಸ ಅಥವಾ ಪಾಠ ಕೇಳಬಹುದು, ಇಲ್ಲವೇ ವ್ಯಕ್ತಿ ಬೇಕು ಎನ್ನಿ.
closed-school = ಶಾಲೆಯ ಪಾಠದ ಸಹಾಯ ಇಲ್ಲಿ ಇನ್ನೂ ಶುರುವಾಗಿಲ್ಲ. ಬೇರೆ ಪಾಠ ಕೇಳಬಹುದು, ಇಲ್ಲವೇ ವ್ಯಕ್ತಿ ಬೇಕು ಎನ್ನಿ.
translate-failed = ಅದನ್ನು ಅನುವಾದ ಮಾಡಲು ಆಗಲಿಲ್ಲ. ಚಿಕ್ಕ ವಾಕ್ಯವನ್ನು ಅದೇ ಭಾಷೆಯ ಲಿಪಿಯಲ್ಲಿ ಹೇಳಿ ಅಥವಾ ಬರೆಯಿರಿ.
closed-gigs = ಬೇರೆಯವರಿಗೆ ಕೆಲಸ ಕೊಡುವುದು ಇಲ್ಲಿ ಇನ್ನೂ ಶುರುವಾಗಿಲ್ಲ. ಕೆಲಸ ಹುಡುಕಬಹುದು, ಇಲ್ಲವೇ ವ್ಯಕ್ತಿ ಬೇಕು ಎನ್ನಿ.

## ಸದಸ್ಯರು

problem-misheard-code = ಈ ಸದಸ್ಯ ಸಂಖ್ಯೆ ಸರಿ ಇಲ್ಲ ಅನಿಸುತ್ತೆ. ನಿಧಾನವಾಗಿ ಮತ್ತೆ ಹೇಳಿ.
problem-wrong-pin = ಸದಸ್ಯ ಸಂಖ್ಯೆ ಅಥವಾ ಪಿನ್ ಸರಿ ಇಲ್ಲ. ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.
problem-weak-pin = ಈ ಪಿನ್ ಯಾರಾದರೂ ಸುಲಭವಾಗಿ ಊಹಿಸುತ್ತಾರೆ. ಬೇರೆ ಅಂಕಿ ಆರಿಸಿ.
problem-locked = ತುಂಬಾ ಸಲ ತಪ್ಪಾಗಿದೆ. ಈ ಪೆಟ್ಟಿಗೆ ನೋಡಿಕೊಳ್ಳುವವರಿಗೆ ಹೇಳಿ.
problem-under-age = ಇದು ಹದಿನೆಂಟು ವರ್ಷ ಆದವರಿಗೆ ಮಾತ್ರ.
problem-no-consent = ಇದಕ್ಕೆ ನೀವು ಬೇಡ ಅಂದಿದ್ದೀರಿ. ಬೇಕಿದ್ದರೆ ಮತ್ತೆ ಸರಿ ಅನ್ನಿ.
notice-token-reused = ಬೇರೆ ಯಾರೋ ನಿಮ್ಮ ಹೆಸರಲ್ಲಿ ಬಳಸಿರಬಹುದು. ಎಲ್ಲಾ ಕಡೆಯಿಂದ ನಿಮ್ಮನ್ನು ಸೈನ್ ಔಟ್ ಮಾಡಿದ್ದೇನೆ. ಹೊಸ ಪಿನ್ ಆರಿಸಿ.
consent-asr = ನಿಮ್ಮ ದನಿಯನ್ನು ಅರ್ಥ ಮಾಡಿಕೊಳ್ಳಲು ಮಾತ್ರ ಕೇಳುತ್ತೇನೆ. ದನಿಯನ್ನು ಇಟ್ಟುಕೊಳ್ಳುವುದಿಲ್ಲ.
consent-store-audio = ನಿಮ್ಮ ದನಿಯ ರೆಕಾರ್ಡಿಂಗ್ ಇಟ್ಟುಕೊಳ್ಳಲಾ? ಬೀಗ ಹಾಕಿ ಇರುತ್ತೆ, ಸ್ವಲ್ಪ ಕಾಲ ಮಾತ್ರ.
consent-learning = ಯಾವ ಪಾಠ ಕೇಳಿದಿರಿ ಅಂತ ನೆನಪಿಡುತ್ತೇನೆ, ಅಲ್ಲಿಂದಲೇ ಮುಂದೆ ಕೇಳಬಹುದು. ಬೇಡ ಅಂದರೆ ಮರೆತುಬಿಡುತ್ತೇನೆ.
consent-gig-profile = ಕೆಲಸ ಹುಡುಕಿದರೆ ಅಥವಾ ಕೊಟ್ಟರೆ, ಅದಕ್ಕಾಗಿ ಹೇಳಿದ್ದನ್ನು ಇಟ್ಟುಕೊಳ್ಳುತ್ತೇನೆ. ಬೇಡ ಅಂದರೆ ಹಿಂದೆ ತೆಗೆದುಕೊಳ್ಳುತ್ತೇನೆ.
consent-portfolio-public = ಹುಡುಕುವ ಎಲ್ಲರಿಗೂ ನಿಮ್ಮ ಕೆಲಸ ತೋರಿಸಲಾ?
consent-legal-memory = ನಿಮ್ಮ ಹಕ್ಕಿನ ಬಗ್ಗೆ ಏನು ಕೇಳಿದಿರಿ ಅಂತ ನೆನಪಿಡಲಾ, ಆಮೇಲೆ ಅಲ್ಲಿಂದ ಮಾತಾಡಬಹುದು?
consent-analytics = ಬೇರೆಯವರ ಜೊತೆ ಸೇರಿಸಿ ನೀವು ಮಾಡುವುದನ್ನು ಎಣಿಸಲಾ? ಅದರಲ್ಲಿ ನಿಮ್ಮ ಹೆಸರು ಇರುವುದಿಲ್ಲ.
consent-whatsapp-optin = ನಿಮಗೆ ವಾಟ್ಸಾಪ್‌ನಲ್ಲಿ ಬರೆಯಲಾ?
consent-share-plv = ನಿಮ್ಮ ಪ್ರಶ್ನೆಯನ್ನು ಕಾನೂನು ಸಹಾಯ ಮಾಡುವ ಸ್ವಯಂಸೇವಕರಿಗೆ ಕೊಡಲಾ?

## Her own data

account-notice = ನಿಮ್ಮ ದನಿಯನ್ನು ನಾನು ಇಟ್ಟುಕೊಳ್ಳುವುದಿಲ್ಲ. ನೀವು ಯಾವ ಪಾಠ ಕೇಳಿದಿರಿ, ಯಾವ ಕೆಲಸ ಹುಡುಕಿದಿರಿ ಅಥವಾ ಕೊಟ್ಟಿರಿ, ನೆರೆಹೊರೆಯವರ ಜೊತೆ ನಿಮ್ಮ ಗಂಟೆ, ಇಷ್ಟೇ ನೆನಪಿಡುತ್ತೇನೆ.
account-notice-others = ನೀವೇ ಕಲಿಸುತ್ತೇನೆ, ಮಾಡುತ್ತೇನೆ ಅಂದಿದ್ದನ್ನು ಮಾತ್ರ ಬೇರೆಯವರು ನೋಡುತ್ತಾರೆ.
account-rights = ಯಾವಾಗ ಬೇಕಾದರೂ ನಿಲ್ಲಿಸಬಹುದು, "ಎಲ್ಲಾ ಅನುಮತಿ ರದ್ದು" ಅನ್ನಿ. "ನನ್ನ ಮರೆತುಬಿಡಿ" ಅಂದರೆ ನಿಮ್ಮದೆಲ್ಲಾ ಅಳಿಸುತ್ತೇನೆ.
account-item-on = { $position }: { $purpose }. ಇದು ಈಗ ಇದೆ.
account-item-off = { $position }: { $purpose }. ಇದು ಈಗ ಇಲ್ಲ.
account-choose = ಬದಲಾಯಿಸಲು "ಮೊದಲನೆಯದು" ಎಂದು ಹೇಳಿ.
account-on-already = ಇದಕ್ಕೆ ನೀವು ಆಗಲೇ ಒಪ್ಪಿದ್ದೀರಿ: { $purpose }.
account-agree-confirm = ಇದಕ್ಕೆ ಒಪ್ಪುತ್ತೀರಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಎಂದು ಹೇಳಿ.
account-agree-key = ನಾನು ಮತ್ತೆ ಕೇಳಬಹುದು ಎಂದರೆ 1 ಒತ್ತಿ. ಬೇಡ ಎಂದರೆ 2 ಒತ್ತಿ.
account-agreed = ಆಯಿತು, ನೀವು ಒಪ್ಪಿದ್ದೀರಿ: { $purpose }. ಯಾವಾಗ ಬೇಕಾದರೂ ವಾಪಸ್ ತಗೊಳ್ಳಬಹುದು.
account-withdrawn = ಆಯಿತು, ಇದನ್ನು ನಿಲ್ಲಿಸಿದ್ದೇನೆ: { $purposes }.
account-gone-learning = ನೀವು ಯಾವ ಪಾಠ ಕೇಳಿದಿರಿ ಅಂತ ಮರೆತಿದ್ದೇನೆ.
account-gone-gig-profile = ನಿಮ್ಮ ಅರ್ಜಿಗಳನ್ನೂ ನೀವು ಹಾಕಿದ ಕೆಲಸವನ್ನೂ ವಾಪಸ್ ತೆಗೆದಿದ್ದೇನೆ.
account-gone-share-plv = ಸ್ವಯಂಸೇವಕರಿಗಾಗಿ ಇಟ್ಟಿದ್ದನ್ನು ಅಳಿಸಿದ್ದೇನೆ.
account-gone-asr = ಇನ್ನು ಮುಂದೆ ನಿಮ್ಮ ದನಿಯನ್ನು ಕೇಳುವುದಿಲ್ಲ. ನೀವು ಬರೆಯಬಹುದು, ಅಥವಾ ಬಟನ್ ಒತ್ತಬಹುದು.
account-off-already = ಇದು ಆಗಲೇ ಇಲ್ಲ: { $purpose }.
account-nothing-on = ವಾಪಸ್ ತಗೊಳ್ಳಲು ಈಗ ಏನೂ ಇಲ್ಲ.
account-forget = ಹೌದು ಅಂದರೆ ನಿಮ್ಮ ಬಗ್ಗೆ ಎಲ್ಲಾ ಅಳಿಸುತ್ತೇನೆ: ನಿಮ್ಮ ಪಾಠ, ನಿಮ್ಮ ಕೆಲಸ, ನೀವು ಒಪ್ಪಿದ್ದು, ಈ ಮಾತುಕತೆ.
account-forget-code = ನಿಮ್ಮ ಸದಸ್ಯ ಸಂಖ್ಯೆ ಮತ್ತು ಪಿನ್ ಕೂಡ ಹೋಗುತ್ತವೆ.
account-forget-stays = ನೆರೆಹೊರೆಯವರ ಜೊತೆ ಬದಲಾಯಿಸಿದ ಗಂಟೆ ಮತ್ತು ಮುಗಿದ ಕೆಲಸ ಲೆಕ್ಕದಲ್ಲಿ ಇರುತ್ತವೆ, ನಿಮ್ಮ ಹೆಸರಿಲ್ಲದೆ.
account-forget-confirm = ಇದು ಮತ್ತೆ ಬರುವುದಿಲ್ಲ. ನಿಮ್ಮನ್ನು ಮರೆತುಬಿಡಲೇ? ಹೌದು ಅಥವಾ ಬೇಡ ಎಂದು ಹೇಳಿ.
account-forgotten = ಆಯಿತು, ನಿಮ್ಮನ್ನು ಮರೆತಿದ್ದೇನೆ. ನಿಮ್ಮ ರಸೀದಿ ಸಂಖ್ಯೆ { $receipt }.
account-forgotten-here = ನಿಮಗೆ ಸದಸ್ಯ ಸಂಖ್ಯೆ ಮತ್ತು ಪಿನ್ ಕೂಡ ಇದ್ದರೆ, ಪರದೆಯಲ್ಲಿ ಅದರಿಂದ ಸೈನ್ ಇನ್ ಮಾಡಿ ಮತ್ತೆ ಹೇಳಿ.

## Problems, also shown as titles of HTTP errors

problem-bad-request = ಕೇಳಿದ್ದು ಓದಲಾಗಲಿಲ್ಲ.
problem-invalid-audio = ಈ ರೆಕಾರ್ಡಿಂಗ್ ಓದಲಾಗಲಿಲ್ಲ.
problem-empty-audio = ಈ ರೆಕಾರ್ಡಿಂಗ್ ಖಾಲಿ ಇದೆ.
problem-too-long = ಈ ರೆಕಾರ್ಡಿಂಗ್ ತುಂಬಾ ಉದ್ದ ಇದೆ. ಹೆಚ್ಚೆಂದರೆ { $seconds } ಸೆಕೆಂಡು ಇರಬಹುದು.
problem-too-large = ಈ ಫೈಲ್ ತುಂಬಾ ದೊಡ್ಡದಿದೆ.
problem-no-speech = ಈ ರೆಕಾರ್ಡಿಂಗ್‌ನಲ್ಲಿ ಮಾತು ಕೇಳಿಸಲಿಲ್ಲ.
problem-unknown-language = ಈ ಭಾಷೆ ಗೊತ್ತಿಲ್ಲ.
problem-missing-model = ಇದಕ್ಕೆ ಬೇಕಾದ ಭಾಗ ಇಲ್ಲಿ ಇಲ್ಲ.
problem-busy = ಈಗ ತುಂಬಾ ಜನ ಕೇಳುತ್ತಿದ್ದಾರೆ. ಸ್ವಲ್ಪ ಹೊತ್ತು ಬಿಟ್ಟು ಪ್ರಯತ್ನಿಸಿ.
problem-timeout = ತುಂಬಾ ಹೊತ್ತು ಹಿಡಿಯಿತು. ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.
problem-not-found = ಇದು ಸಿಗಲಿಲ್ಲ.
problem-unauthorized = ಮೊದಲು ಲಾಗಿನ್ ಆಗಿ.
problem-forbidden = ಇದನ್ನು ಮಾಡಲು ನಿಮಗೆ ಅನುಮತಿ ಇಲ್ಲ.
problem-conflict = ಅಷ್ಟರಲ್ಲಿ ಬೇರೆಯವರು ಇದನ್ನು ಬದಲಾಯಿಸಿದ್ದಾರೆ.
problem-limit-reached = ಟೈಮ್ ಬ್ಯಾಂಕಿನ ಒಂದು ಮಿತಿ ಅಡ್ಡ ಬರುತ್ತಿದೆ.
problem-duplicate-id = ಈ ಗುರುತನ್ನು ಆಗಲೇ ಬೇರೆಯದಕ್ಕೆ ಬಳಸಲಾಗಿದೆ.
problem-rate-limited = ತುಂಬಾ ಸಲ ಕೇಳಿದ್ದೀರಿ. ಸ್ವಲ್ಪ ಹೊತ್ತು ಕಾಯಿರಿ.
problem-unsupported = ಇದು ಇಲ್ಲಿ ಆಗುವುದಿಲ್ಲ.
problem-unavailable = ಇದು ಈಗ ಕೆಲಸ ಮಾಡುತ್ತಿಲ್ಲ.
problem-internal = ಇಲ್ಲಿ ಏನೋ ತಪ್ಪಾಗಿದೆ. ಇದು ನಿಮ್ಮ ತಪ್ಪಲ್ಲ.

## How values are said

value-hours-minutes = { $hours } { $minutes }
value-date = { $day } { $month } { $year }
value-per-hour = ಗಂಟೆಗೆ { $amount }

## Paid work, step by step

gigs-title = { $kind } ಕೆಲಸ
gigs-neighbour = ಒಬ್ಬ ನೆರೆಯವರು
gigs-why-walk = ಅಲ್ಲಿಗೆ ನಡ್ಕೊಂಡೇ ಹೋಗಬಹುದು.
gigs-too-many = ನಿಮ್ಮ ಹತ್ರ ಈಗಾಗಲೇ { $count } ಕೆಲಸ ಇವೆ. ಮೊದಲು ಒಂದು ಮುಗಿಸಿ, ಇಲ್ಲ ಹೆಸರು ವಾಪಸ್ ತಗೊಳ್ಳಿ.
gigs-place-unknown = { $place } ಅನ್ನೋ ಊರು ನನಗೆ ಸಿಗಲಿಲ್ಲ. ಕೆಲಸ ಯಾವ ಊರಲ್ಲಿ?
gigs-post-confirm-day = ನೀವು { $place } ಊರಲ್ಲಿ { $kind } ಕೆಲಸ ಕೊಡಬೇಕು, { $time }, ದಿನಕ್ಕೆ { $hours }, ದಿನಕ್ಕೆ { $pay }. ಇದನ್ನ ಹಾಕಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-post-impossible = ಇದನ್ನ ಹಾಕೋಕೆ ಆಗಲ್ಲ. ಒಂದು ದಿನದ ಕೆಲಸ 15 ನಿಮಿಷದಿಂದ 12 ಗಂಟೆ ಇರಬೇಕು.
gigs-post-scam = ಇದನ್ನ ಹಾಕೋಕೆ ಆಗಲ್ಲ: ಕೆಲಸ ಮಾಡೋರ ಹತ್ರ ಹಣ, ಕಾಗದ ಅಥವಾ ಗುಟ್ಟಿನ ನಂಬರ್ ಕೇಳೋ ಹಾಗಿಲ್ಲ.
gigs-waiting = { $count ->
    [one] ಒಂದು ವಿಷಯಕ್ಕೆ ನಿಮ್ಮ ಉತ್ತರ ಬೇಕು.
   *[other] { $count } ವಿಷಯಕ್ಕೆ ನಿಮ್ಮ ಉತ್ತರ ಬೇಕು.
}
gigs-waiting-accept = { $position }: { $title } ಕೆಲಸಕ್ಕೆ ನಿಮ್ಮನ್ನ ಆರಿಸಿದ್ದಾರೆ, ಒಟ್ಟು { $pay }. ನಿಮ್ಮ ಉತ್ತರಕ್ಕೆ ಕಾಯ್ತಿದ್ದಾರೆ.
gigs-waiting-start = { $position }: { $title } ನಿಮ್ಮ ಕೆಲಸ. ಶುರು ಮಾಡಿದಾಗ ಹೇಳಿ.
gigs-waiting-submit = { $position }: { $title } ನಡೀತಿದೆ. ಮುಗಿದಾಗ ಹೇಳಿ.
gigs-waiting-received = { $position }: { $title }. ನಿಮ್ಮ { $pay } ಬಂತಾ?
gigs-waiting-offer = { $position }: { $title } ಕೆಲಸಕ್ಕೆ ಒಬ್ಬರು ಹೆಸರು ಕೊಟ್ಟಿದ್ದಾರೆ.
gigs-waiting-approve = { $position }: { $title } ಮುಗೀತು ಅಂತ ಕೆಲಸ ಮಾಡಿದವರು ಹೇಳ್ತಾರೆ.
gigs-waiting-paid = { $position }: { $title }. ನೀವು { $pay } ಕೊಟ್ರಾ?
gigs-accept-confirm = { $title }, ದಿನಕ್ಕೆ { $hours }, { $days } ದಿನ, ಒಟ್ಟು { $pay }. ಈ ಕೆಲಸ ತಗೊಳ್ತೀರಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-start-confirm = ನೀವು { $title } ಈಗ ಶುರು ಮಾಡ್ತಿದ್ದೀರಿ. ಅವರಿಗೆ ಹೇಳಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-submit-confirm = ನೀವು { $title } ಮುಗಿಸಿದ್ರಿ. ಅವರಿಗೆ ಹೇಳಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-received-confirm = { $title } ಕೆಲಸದ { $pay } ನಿಮಗೆ ಬಂತು. ಸರೀನಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-offer-confirm = { $title } ಕೆಲಸವನ್ನ ಹೆಚ್ಚು ಸರಿಹೊಂದೋರಿಗೆ ಒಟ್ಟು { $pay } ಗೆ ಕೊಡಬೇಕು. ಅವರನ್ನ ಕೇಳಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-approve-confirm = { $title } ಮುಗೀತು, ನೀವು { $pay } ಕೊಡಬೇಕು. ಹಾಗಂತ ಹೇಳಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-paid-confirm = ನೀವು { $title } ಕೆಲಸಕ್ಕೆ { $pay } ಕೊಟ್ರಿ. ಸರೀನಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-accepted = ಆಯ್ತು, { $title } ಈಗ ನಿಮ್ಮ ಕೆಲಸ.
gigs-contact = ಅವರನ್ನ ಇಲ್ಲಿ ಸಂಪರ್ಕಿಸಿ: { $contact }.
gigs-step-done = ಆಯ್ತು, ಅವರಿಗೆ ಹೇಳಿದ್ದೀನಿ.
gigs-paid-said = ಬರ್ಕೊಂಡಿದ್ದೀನಿ. ಆ ಕಡೆಯವರೂ ಹೌದು ಅಂದ್ರೆ ಮುಗೀತು.
gigs-finished = ಎಲ್ಲಾ ಮುಗೀತು: { $title } ಹಣ ಬಂತು, ಕೆಲಸ ಮುಗೀತು.
gigs-full = ಬೇರೆಯವರು ಮೊದಲೇ ತಗೊಂಡ್ರು, ಕೊನೆಯ ಜಾಗ ಹೋಯ್ತು.
gigs-late = ಅದರ ಸಮಯ ಮುಗಿದಿದೆ.
gigs-nothing-waiting = ಈಗ ನಿಮಗೆ ಏನೂ ಬಾಕಿ ಇಲ್ಲ.
gigs-waiting-rate = { $position }: { $title } ಮುಗೀತು. ಹೇಗಿತ್ತು ಅಂತ ಹೇಳಿ.
gigs-going-offered = { $position }: { $title }. ನೀವು ಕೇಳಿದ್ದಕ್ಕೆ ಇನ್ನೂ ಉತ್ತರ ಬಂದಿಲ್ಲ.
gigs-going-agreed = { $position }: { $title } ಗೊತ್ತಾಗಿದೆ, ಇನ್ನೂ ಶುರುವಾಗಿಲ್ಲ.
gigs-going-working = { $position }: { $title } ಕೆಲಸ ನಡೀತಿದೆ.
gigs-going-checking = { $position }: { $title }. ನೀವು ಮುಗಿಸಿದ್ದೀರಿ, ಅವರು ಇನ್ನೂ ನೋಡಿಲ್ಲ.
gigs-going-disputed = { $position }: { $title }. ಮಧ್ಯಸ್ಥರು ನೋಡ್ತಿದ್ದಾರೆ.
gigs-going-applied = { $position }: { $title }. ನೀವು ಉತ್ತರಕ್ಕೆ ಕಾಯ್ತಿದ್ದೀರಿ.
gigs-going-posted = { $position }: { $title }. ನೀವು ಹಾಕಿದ ಕೆಲಸ ತೆರೆದಿದೆ.
gigs-going-choose-one = ಇದರ ಬಗ್ಗೆ ಏನಾದ್ರೂ ಮಾಡಬೇಕಾ?
gigs-going-choose = ಏನಾದ್ರೂ ಮಾಡಬೇಕಾದ್ರೆ "ಮೊದಲನೆಯದು" ಅನ್ನಿ.
gigs-else = { $title } ಕೆಲಸಕ್ಕೆ ಏನು ಮಾಡಬೇಕು? ನಂಬರ್ ಹೇಳಿ.
gigs-choice = { $position }: { $name }.
gigs-ending = { $position }: { $title }, { $name }.
gigs-ending-which = ಯಾವುದನ್ನ ವಾಪಸ್ ತಗೋಬೇಕು? ನಂಬರ್ ಹೇಳಿ.
gigs-ending-none = ವಾಪಸ್ ತಗೊಳ್ಳೋಕೆ ಈಗ ಏನೂ ಇಲ್ಲ.
gigs-do-decline = ಈ ಕೆಲಸ ಬೇಡ ಅನ್ನೋದು
gigs-do-cancel = ಈ ಕೆಲಸ ರದ್ದು ಮಾಡೋದು
gigs-do-take-back = ಕೇಳಿದ್ದನ್ನ ವಾಪಸ್ ತಗೊಳ್ಳೋದು
gigs-do-rework = ಮತ್ತೆ ಮಾಡೋಕೆ ಹೇಳೋದು
gigs-do-no-show = ಯಾರೂ ಬರಲಿಲ್ಲ
gigs-do-dispute = ಒಂದು ತೊಂದರೆ ಇದೆ
gigs-do-claim = ಎಷ್ಟು ಬಾಕಿ ಅಂತ ಹೇಳೋದು
gigs-do-unapply = ನಿಮ್ಮ ಹೆಸರು ವಾಪಸ್ ತಗೊಳ್ಳೋದು
gigs-do-close = ಹಾಕಿದ ಕೆಲಸ ಮುಚ್ಚೋದು
gigs-reason-which = ಯಾಕೆ? ನಂಬರ್ ಅಥವಾ ಕಾರಣ ಹೇಳಿ.
gigs-about-which = ಯಾವುದರ ಬಗ್ಗೆ? ನಂಬರ್ ಹೇಳಿ.
gigs-about-not-paid = ಹಣ ಬರಲೇ ಇಲ್ಲ
gigs-about-paid-less = ಹಣ ಕಡಿಮೆ ಬಂತು
gigs-about-hours = ಕೆಲಸದ ಗಂಟೆಗಳು
gigs-about-quality = ಕೆಲಸದ ಗುಣಮಟ್ಟ
gigs-about-not-done = ಕೆಲಸ ಆಗಲೇ ಇಲ್ಲ
gigs-about-conduct = ನನ್ನ ಜೊತೆ ನಡ್ಕೊಂಡ ರೀತಿ
gigs-about-other = ಬೇರೆ ವಿಷಯ
gigs-owed = ಇನ್ನೂ ಎಷ್ಟು ರೂಪಾಯಿ ಬಾಕಿ ಇದೆ?
gigs-owed-most = ಹೆಚ್ಚೆಂದರೆ { $pay } ಇರಬಹುದು.
gigs-score = ಹೇಗಿತ್ತು? ಒಂದರಿಂದ ಐದರವರೆಗೆ ಹೇಳಿ: ಒಂದು ತುಂಬಾ ಕೆಟ್ಟದು, ಐದು ತುಂಬಾ ಚೆನ್ನಾಗಿತ್ತು.
gigs-score-range = ಒಂದರಿಂದ ಐದರೊಳಗಿನ ನಂಬರ್ ಬೇಕು.
gigs-score-1 = ತುಂಬಾ ಕೆಟ್ಟದು
gigs-score-2 = ಕೆಟ್ಟದು
gigs-score-3 = ಪರವಾಗಿಲ್ಲ
gigs-score-4 = ಚೆನ್ನಾಗಿತ್ತು
gigs-score-5 = ತುಂಬಾ ಚೆನ್ನಾಗಿತ್ತು
gigs-decline-confirm = ನಿಮಗೆ { $title } ಬೇಡ. ಅವರಿಗೆ ಹೇಳಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-cancel-counts = ಇದು ನಿಮ್ಮ ಲೆಕ್ಕಕ್ಕೆ ಸೇರುತ್ತೆ.
gigs-cancel-free = ಇದು ನಿಮ್ಮ ಲೆಕ್ಕಕ್ಕೆ ಸೇರಲ್ಲ.
gigs-cancel-confirm = ನೀವು { $title } ರದ್ದು ಮಾಡ್ತಿದ್ದೀರಿ, ಕಾರಣ: { $reason }. ಅವರಿಗೆ ಹೇಳಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-take-back-confirm = ನೀವು { $title } ಕೆಲಸಕ್ಕೆ ಕೇಳಿದ್ದನ್ನ ವಾಪಸ್ ತಗೊಳ್ತಿದ್ದೀರಿ. ಅವರಿಗೆ ಹೇಳಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-rework-confirm = { $title } ಇನ್ನೂ ಸರಿಯಾಗಿಲ್ಲ, ಮತ್ತೆ ಮಾಡಬೇಕು. ಅವರಿಗೆ ಹೇಳಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-no-show-confirm = { $title } ಕೆಲಸಕ್ಕೆ ಯಾರೂ ಬರಲಿಲ್ಲ. ಅದನ್ನ ಬರ್ಕೊಳ್ಳಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-dispute-confirm = { $title } ಕೆಲಸದಲ್ಲಿ ತೊಂದರೆ ಇದೆ: { $reason }, { $pay } ಬಾಕಿ ಅಂತ ಹೇಳ್ತೀರಿ. ಮಧ್ಯಸ್ಥರಿಗೆ ತೀರ್ಮಾನಕ್ಕೆ ಕೊಡಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-claim-confirm = { $title } ಕೆಲಸಕ್ಕೆ { $pay } ಬಾಕಿ ಅಂತ ಹೇಳ್ತೀರಿ. ಮಧ್ಯಸ್ಥರಿಗೆ ಹೇಳಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-unapply-confirm = ನೀವು { $title } ಕೆಲಸದಿಂದ ನಿಮ್ಮ ಹೆಸರು ವಾಪಸ್ ತಗೊಳ್ತಿದ್ದೀರಿ. ಮಾಡಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-close-confirm = ನೀವು { $title } ಕೆಲಸ ಮುಚ್ತಿದ್ದೀರಿ, ಆಮೇಲೆ ಯಾರೂ ಹೆಸರು ಕೊಡೋಕಾಗಲ್ಲ. ಮಾಡಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-rate-confirm = ನೀವು { $title } ಕೆಲಸಕ್ಕೆ { $most } ರಲ್ಲಿ { $score } ಕೊಡ್ತಿದ್ದೀರಿ. ಬರ್ಕೊಳ್ಳಲಾ? ಹೌದು ಅಥವಾ ಬೇಡ ಅನ್ನಿ.
gigs-unapplied = ಆಯ್ತು, { $title } ಕೆಲಸದಿಂದ ನಿಮ್ಮ ಹೆಸರು ತೆಗೆದಿದ್ದೀನಿ.
gigs-posting-closed = ಆಯ್ತು, { $title } ಕೆಲಸ ಮುಚ್ಚಿದೆ.
gigs-disputed = ಆಯ್ತು. ಮಧ್ಯಸ್ಥರು { $day } ಒಳಗೆ ತೀರ್ಮಾನ ಹೇಳ್ತಾರೆ.
gigs-rated = ಧನ್ಯವಾದ, ಬರ್ಕೊಂಡಿದ್ದೀನಿ. ಇಬ್ಬರೂ ಹೇಳಿದ ಮೇಲೆ, ಇಲ್ಲ { $days } ದಿನ ಆದ ಮೇಲೆ, ಆ ಕಡೆಯವರಿಗೆ ಕಾಣುತ್ತೆ.
gigs-rated-already = ಇದನ್ನ ಆಗಲೇ ಹೇಳಿದ್ದೀರಿ.
gigs-only-walk = ಎಲ್ಲಾ ನಡ್ಕೊಂಡು ಹೋಗೋ ದೂರದಲ್ಲೇ ಇವೆ.
gigs-only-daylight = ಎಲ್ಲದರಿಂದಲೂ ಕತ್ತಲಾಗೋ ಮುಂಚೆ ಮನೆ ಸೇರ್ತೀರಿ.
gigs-why-ride = ಅವರೇ ನಿಮ್ಮನ್ನ ಮನೆಗೆ ಬಿಡ್ತಾರೆ.
gigs-walk-from = ಎಲ್ಲಿಂದ ನಡ್ಕೊಂಡು ಹೋಗ್ತೀರಿ? ನಿಮ್ಮ ಊರಿನ ಹೆಸರು ಹೇಳಿ.
gigs-none-walk = ನಡ್ಕೊಂಡು ಹೋಗೋ ದೂರದಲ್ಲಿ ಅಂಥ ಕೆಲಸ ಈಗ ಸಿಗಲಿಲ್ಲ.
gigs-none-daylight = ಕತ್ತಲಾಗೋ ಮುಂಚೆ ಮುಗಿಯೋ ಅಂಥ ಕೆಲಸ ಈಗ ಸಿಗಲಿಲ್ಲ.
gigs-none-walk-daylight = ನಡ್ಕೊಂಡು ಹೋಗೋ ದೂರದಲ್ಲಿ, ಕತ್ತಲಾಗೋ ಮುಂಚೆ ಮುಗಿಯೋ ಕೆಲಸ ಈಗ ಸಿಗಲಿಲ್ಲ.
gigs-wider = ಆ ಷರತ್ತು ಇಲ್ಲದೆ ನೋಡಲಾ?
gigs-wider-name = ಆ ಷರತ್ತು ಇಲ್ಲದೆ
problem-rule-forbids = ಇಲ್ಲಿನ ಒಂದು ನಿಯಮದ ಪ್ರಕಾರ ಇದು ಆಗಲ್ಲ.

## ਆਮ

greet-hello = ਸਤ ਸ੍ਰੀ ਅਕਾਲ, ਮੈਂ ਆਵਾਜ਼ ਹਾਂ। ਮੈਂ ਕੰਮ ਲੱਭਣ, ਤੁਹਾਡੇ ਹੱਕ ਦੱਸਣ ਤੇ ਕੁਝ ਨਵਾਂ ਸਿਖਾਉਣ ਵਿੱਚ ਮਦਦ ਕਰਦੀ ਹਾਂ। ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
greet-again = ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਦੱਸੋ ਜੀ, ਕੀ ਮਦਦ ਕਰਾਂ?
help-options = ਤੁਸੀਂ ਮੈਨੂੰ ਨੇੜੇ ਦਾ ਕੰਮ, ਆਪਣੇ ਹੱਕ, ਜਾਂ ਕੋਈ ਪਾਠ ਪੁੱਛ ਸਕਦੇ ਹੋ। ਬੱਸ ਆਪਣੀ ਬੋਲੀ ਵਿੱਚ ਬੋਲੋ। ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੋਵੇ ਤਾਂ "ਇਨਸਾਨ" ਬੋਲੋ।
more-offer = ਬਾਕੀ ਸੁਣਨੇ ਹੋਣ ਤਾਂ "ਹੋਰ ਦਿਖਾਓ" ਬੋਲੋ।
more-none = ਬੱਸ, ਇੰਨੇ ਹੀ ਹਨ।
help-more = ਹੋਰ ਕੀ ਕੀ ਪੁੱਛ ਸਕਦੇ ਹੋ, ਇਹ ਸੁਣਨ ਲਈ "ਹੋਰ ਦਿਖਾਓ" ਬੋਲੋ।
help-options-2 = ਤੁਸੀਂ ਗੁਆਂਢੀਆਂ ਨਾਲ ਹੁਨਰ ਦੇ ਘੰਟੇ ਵਟਾ ਸਕਦੇ ਹੋ, ਆਪਣੇ ਘੰਟੇ ਪੁੱਛ ਸਕਦੇ ਹੋ, ਜਾਂ ਕਿਸੇ ਨੂੰ ਕੰਮ ਦੇ ਸਕਦੇ ਹੋ।
help-options-3 = ਤੁਸੀਂ ਆਪਣੀ ਅਰਜ਼ੀ ਦਾ ਹਾਲ ਜਾਂ ਆਪਣੀ ਪੜ੍ਹਾਈ ਦਾ ਹਾਲ ਪੁੱਛ ਸਕਦੇ ਹੋ, ਜਾਂ ਕਿਸੇ ਬੰਦੇ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।
help-options-4 = ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ ਕਿ ਮੈਂ ਤੁਹਾਡਾ ਕੀ ਰੱਖਦੀ ਹਾਂ, ਦਿੱਤੀ ਇਜਾਜ਼ਤ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ, ਜਾਂ ਆਪਣਾ ਸਭ ਕੁਝ ਮਿਟਵਾ ਸਕਦੇ ਹੋ।
key-yes = ਹਾਂ
key-no = ਨਹੀਂ
key-more = ਹੋਰ
key-unknown = ਇਹ ਬਟਨ ਇੱਥੇ ਕੰਮ ਨਹੀਂ ਕਰਦਾ। ਕੀ ਪੁੱਛ ਸਕਦੇ ਹੋ, ਇਹ ਸੁਣਨ ਲਈ 0 ਦਬਾਓ।
help-learning = ਤੁਸੀਂ ਕੋਈ ਪਾਠ ਸੁਣ ਸਕਦੇ ਹੋ, ਜਿਵੇਂ ਬੈਂਕ ਦਾ ਕੰਮ ਜਾਂ ਸਿਹਤ। ਬੋਲੋ, ਕੀ ਸਿੱਖਣਾ ਹੈ।
help-gigs = ਤੁਸੀਂ ਕੰਮ ਲੱਭ ਸਕਦੇ ਹੋ, ਕੰਮ ਲਈ ਨਾਂ ਦੇ ਸਕਦੇ ਹੋ, ਜਾਂ ਆਪਣੀ ਅਰਜ਼ੀ ਦਾ ਹਾਲ ਪੁੱਛ ਸਕਦੇ ਹੋ।
help-legal = ਤੁਸੀਂ ਆਪਣੇ ਹੱਕ ਪੁੱਛ ਸਕਦੇ ਹੋ, ਜਿਵੇਂ ਮਜ਼ਦੂਰੀ, ਜ਼ਮੀਨ, ਜਾਂ ਘਰ ਵਿੱਚ ਕੁੱਟਮਾਰ ਬਾਰੇ। ਜੇ ਤੁਸੀਂ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ ਤਾਂ "ਮੈਨੂੰ ਬਚਾਓ" ਬੋਲੋ।
language-changed = ਠੀਕ ਹੈ ਜੀ, ਹੁਣ ਮੈਂ { $language } ਵਿੱਚ ਬੋਲਾਂਗੀ।
language-ask = ਤੁਸੀਂ ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਗੱਲ ਕਰਨੀ ਹੈ?
language-unavailable = ਇਹ ਭਾਸ਼ਾ ਮੈਂ ਹਾਲੇ ਨਹੀਂ ਬੋਲ ਸਕਦੀ। ਮੈਂ ਹਿੰਦੀ, ਅੰਗਰੇਜ਼ੀ ਤੇ ਭਾਰਤ ਦੀਆਂ ਨੌਂ ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਬੋਲਦੀ ਹਾਂ।
goodbye = ਚੰਗਾ ਜੀ, ਆਪਣਾ ਖ਼ਿਆਲ ਰੱਖਣਾ। ਜਦੋਂ ਮਰਜ਼ੀ ਫੇਰ ਆਇਓ।
thanks-welcome = ਜੀਉਂਦੇ ਵੱਸਦੇ ਰਹੋ। ਹੋਰ ਕੁਝ ਚਾਹੀਦਾ ਹੋਵੇ ਤਾਂ ਦੱਸਣਾ।
repeat-nothing = ਮੈਂ ਹਾਲੇ ਕੁਝ ਕਿਹਾ ਹੀ ਨਹੀਂ। ਤੁਸੀਂ ਕੀ ਪੁੱਛਣਾ ਹੈ?
not-understood = ਇਹ ਗੱਲ ਸਮਝ ਨਹੀਂ ਆਈ। ਜ਼ਰਾ ਹੋਰ ਤਰ੍ਹਾਂ ਬੋਲੋ ਜੀ।
not-understood-options = ਇਹ ਵੀ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਤੁਸੀਂ ਕੰਮ, ਆਪਣੇ ਹੱਕ, ਜਾਂ ਕੋਈ ਪਾਠ ਪੁੱਛ ਸਕਦੇ ਹੋ। ਜਾਂ ਫੇਰ "ਇਨਸਾਨ" ਬੋਲੋ।
clarify-two = ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ: { $first }, ਜਾਂ { $second }?
clarify-one = ਕੀ ਤੁਸੀਂ ਇਹ ਚਾਹੁੰਦੇ ਹੋ: { $first }?
out-of-scope = ਇਸ ਵਿੱਚ ਮੈਂ ਮਦਦ ਨਹੀਂ ਕਰ ਸਕਦੀ। ਮੈਂ ਕੰਮ, ਤੁਹਾਡੇ ਹੱਕ ਤੇ ਪਾਠਾਂ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੀ ਹਾਂ।
block = ਇਸ ਵਿੱਚ ਮੈਂ ਮਦਦ ਨਹੀਂ ਕਰਾਂਗੀ। ਮੈਂ ਕੰਮ, ਤੁਹਾਡੇ ਹੱਕ ਤੇ ਪਾਠਾਂ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੀ ਹਾਂ।
block-report = ਇਸ ਵਿੱਚ ਮੈਂ ਮਦਦ ਨਹੀਂ ਕਰਾਂਗੀ। ਜੇ ਕੋਈ ਤੁਹਾਡੇ ਨਾਲ ਇਸ ਤਰ੍ਹਾਂ ਕਰ ਰਿਹਾ ਹੈ ਤਾਂ "ਮੈਨੂੰ ਬਚਾਓ" ਬੋਲੋ, ਮੈਂ ਫ਼ੋਨ ਨੰਬਰ ਦਿਆਂਗੀ।
handoff = ਮੈਂ ਤੁਹਾਡੀ ਮਦਦ ਲਈ ਕਿਸੇ ਨੂੰ ਬੁਲਾ ਰਹੀ ਹਾਂ। ਥੋੜ੍ਹਾ ਰੁਕੋ, ਜਾਂ ਮੁਫ਼ਤ ਸਲਾਹ ਲਈ { $number } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
handoff-nobody = ਹੁਣ ਗੱਲ ਕਰਨ ਲਈ ਕੋਈ ਵਿਹਲਾ ਨਹੀਂ। ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਸਲਾਹ ਲਈ { $number } 'ਤੇ, ਤੇ ਖ਼ਤਰੇ ਵਿੱਚ { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
redacted-notice = ਤੁਸੀਂ ਕੋਈ ਨਿੱਜੀ ਨੰਬਰ ਬੋਲਿਆ ਸੀ, ਮੈਂ ਉਹ ਲੁਕਾ ਦਿੱਤਾ ਹੈ। ਇਹੋ ਜਿਹੇ ਨੰਬਰ ਮੈਨੂੰ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ।
apology-slow = ਮਾਫ਼ ਕਰਨਾ, ਬਹੁਤ ਚਿਰ ਲੱਗ ਰਿਹਾ ਹੈ। ਥੋੜ੍ਹੀ ਦੇਰ ਨੂੰ ਫੇਰ ਪੁੱਛੋ।
apology-unavailable = ਮਾਫ਼ ਕਰਨਾ, ਇਹ ਹਿੱਸਾ ਹੁਣ ਨਹੀਂ ਚੱਲ ਰਿਹਾ। ਬਾਅਦ ਵਿੱਚ ਪੁੱਛੋ, ਜਾਂ ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨ ਨੂੰ ਕਹੋ।
cancelled = ਠੀਕ ਹੈ ਜੀ, ਮੈਂ ਰੁਕ ਗਈ।

## ਜੋ ਸੁਣਿਆ ਨਹੀਂ

heard-silence = ਮੈਨੂੰ ਕੁਝ ਸੁਣਿਆ ਨਹੀਂ। ਬਟਨ ਦੱਬ ਕੇ ਫੇਰ ਬੋਲੋ।
heard-noise = ਬਹੁਤ ਰੌਲਾ ਸੀ। ਫ਼ੋਨ ਮੂੰਹ ਕੋਲ ਕਰਕੇ ਫੇਰ ਬੋਲੋ।
heard-too-long = ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੋ ਗਿਆ। ਜ਼ਰਾ ਛੋਟਾ ਕਰਕੇ ਬੋਲੋ।
heard-unreadable = ਇਹ ਰਿਕਾਰਡਿੰਗ ਨਹੀਂ ਖੁੱਲ੍ਹੀ। ਫੇਰ ਬੋਲੋ, ਜਾਂ ਲਿਖ ਕੇ ਪੁੱਛੋ।
heard-no-recogniser = ਇਹ ਭਾਸ਼ਾ ਮੈਂ ਹਾਲੇ ਸੁਣ ਨਹੀਂ ਸਕਦੀ। ਤੁਸੀਂ ਲਿਖ ਕੇ ਪੁੱਛੋ।
heard-not-allowed = ਤੁਸੀਂ ਆਪਣੀ ਆਵਾਜ਼ ਸੁਣਨ ਤੋਂ ਮਨ੍ਹਾ ਕੀਤਾ ਹੈ, ਇਸ ਲਈ ਮੈਂ ਨਹੀਂ ਸੁਣਿਆ। ਖ਼ਤਰਾ ਹੋਵੇ ਤਾਂ { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
heard-busy = ਹੁਣ ਬਹੁਤ ਲੋਕ ਗੱਲ ਕਰ ਰਹੇ ਹਨ। ਥੋੜ੍ਹੀ ਦੇਰ ਨੂੰ ਫੇਰ ਬੋਲੋ।
heard-unsure = ਚੰਗੀ ਤਰ੍ਹਾਂ ਸੁਣਿਆ ਨਹੀਂ। ਇੱਕ ਵਾਰ ਫੇਰ ਬੋਲੋ।
heard-unsure-twice = ਹਾਲੇ ਵੀ ਚੰਗੀ ਤਰ੍ਹਾਂ ਸੁਣਿਆ ਨਹੀਂ। ਤੁਸੀਂ ਲਿਖ ਕੇ ਵੀ ਪੁੱਛ ਸਕਦੇ ਹੋ, ਜਾਂ ਥੱਲੇ ਵਾਲਾ ਕੋਈ ਬਟਨ ਦੱਬੋ।

## ਪੱਕਾ ਕਰਨਾ

confirm-generic = ਕੀ ਮੈਂ { $action }? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
confirm-again = ਕਰਨਾ ਹੈ ਤਾਂ ਹਾਂ ਬੋਲੋ, ਨਹੀਂ ਕਰਨਾ ਤਾਂ ਨਹੀਂ ਬੋਲੋ।
confirm-hesitate = ਆਰਾਮ ਨਾਲ ਸੋਚ ਲਓ, ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਹੋਇਆ। ਕਰਨਾ ਹੈ ਤਾਂ ਹਾਂ, ਨਹੀਂ ਤਾਂ ਨਹੀਂ ਬੋਲੋ।
confirm-aborted = ਠੀਕ ਹੈ ਜੀ, ਮੈਂ ਨਹੀਂ ਕੀਤਾ।
confirm-aborted-subject = ਉਹ ਕੰਮ ਮੈਂ ਛੱਡ ਦਿੱਤਾ ਹੈ।
confirm-expired = ਉਸ ਗੱਲ ਨੂੰ ਚਿਰ ਹੋ ਗਿਆ, ਇਸ ਲਈ ਮੈਂ ਨਹੀਂ ਕੀਤਾ। ਹਾਲੇ ਵੀ ਚਾਹੀਦਾ ਹੈ ਤਾਂ ਫੇਰ ਦੱਸੋ।
confirm-changed = ਵਿੱਚੋਂ ਕੁਝ ਬਦਲ ਗਿਆ, ਇਸ ਲਈ ਮੈਂ ਨਹੀਂ ਕੀਤਾ। ਫੇਰ ਪੁੱਛੋ ਜੀ।
done-generic = ਹੋ ਗਿਆ ਜੀ।

## ਜੋ ਜਾਣਕਾਰੀ ਚਾਹੀਦੀ ਹੈ

need-topic = ਤੁਸੀਂ ਕਿਸ ਬਾਰੇ ਸਿੱਖਣਾ ਹੈ?
need-legal-topic = ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ, ਜਿਵੇਂ ਮਜ਼ਦੂਰੀ, ਜ਼ਮੀਨ, ਜਾਂ ਘਰ ਵਿੱਚ ਕੁੱਟਮਾਰ?
need-skill = ਕਿਹੜਾ ਹੁਨਰ?
need-hours = ਕਿੰਨੇ ਘੰਟਿਆਂ ਲਈ?
need-kind = ਕਿਹੋ ਜਿਹਾ ਕੰਮ?
need-place = ਕਿਹੜੀ ਥਾਂ?
need-pay = ਤੁਸੀਂ ਕਿੰਨੇ ਰੁਪਏ ਦੇਣੇ ਹਨ?
need-gig = ਕਿਹੜਾ ਕੰਮ? ਪਹਿਲਾ, ਦੂਜਾ, ਜਾਂ ਕੰਮ ਦਾ ਨਾਂ ਬੋਲੋ।
need-choice = ਜਵਾਬ ਦਾ ਨੰਬਰ ਬੋਲੋ, ਜਾਂ ਜਵਾਬ ਹੀ ਬੋਲ ਦਿਓ।
need-person = ਕਿਹੜੀ ਭੈਣ? ਪਹਿਲੀ, ਦੂਜੀ, ਜਾਂ ਨਾਂ ਬੋਲੋ।
need-session = ਕਿਹੜੀ ਮੁਲਾਕਾਤ? ਪਹਿਲੀ ਜਾਂ ਦੂਜੀ ਬੋਲੋ।
need-craft = ਕਿਹੜੀ ਕਾਰੀਗਰੀ ਹੈ?
need-query = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
need-question = ਤੁਹਾਡਾ ਸਵਾਲ ਕੀ ਹੈ?
need-policy = ਕਿਹੜਾ ਨਿਯਮ ਜਾਣਨਾ ਹੈ, ਜਿਵੇਂ ਵਾਪਸੀ, ਡਿਲੀਵਰੀ ਜਾਂ ਪੈਸੇ ਦੇਣਾ?
need-order-id = ਆਰਡਰ ਨੰਬਰ ਕੀ ਹੈ?
need-phone = ਤੁਹਾਡਾ ਫ਼ੋਨ ਨੰਬਰ ਕੀ ਹੈ?
need-reason = ਤੁਸੀਂ ਇਹ ਕਿਉਂ ਮੋੜਨਾ ਹੈ?
need-language = ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ?
need-text = ਕਿਸ ਦਾ ਅਨੁਵਾਦ ਕਰਾਂ? ਉਹ ਬੋਲੋ ਜਾਂ ਲਿਖੋ।
need-grade = ਕਿਹੜੀ ਜਮਾਤ ਲਈ?
need-time = ਦਿਨ ਵਿੱਚ ਕਿਹੜੇ ਵੇਲੇ?
need-purpose = ਕਿਹੜਾ? ਪਹਿਲਾ, ਦੂਜਾ ਜਾਂ ਤੀਜਾ ਬੋਲੋ।
need-happened-on = ਉਹ ਕਿਹੜੇ ਦਿਨ ਦੀ ਗੱਲ ਹੈ? ਇੰਝ ਦੱਸੋ: ਪਿਛਲੇ ਸੋਮਵਾਰ, ਜਾਂ ਪੰਜ ਮਾਰਚ।
need-type-it = ਇਹ ਗੱਲ ਫੜੀ ਨਹੀਂ ਗਈ। ਲਿਖ ਕੇ ਦੱਸੋ, ਜਾਂ ਸਕ੍ਰੀਨ 'ਤੇ ਚੁਣ ਲਓ।
not-found-generic = ਉਹ ਮੈਨੂੰ ਨਹੀਂ ਲੱਭਿਆ।

## ਗੱਲਾਂ ਦੇ ਛੋਟੇ ਨਾਂ

intent-learning-browse = ਪਾਠ ਵੇਖਣੇ
intent-learning-start = ਪਾਠ ਸ਼ੁਰੂ ਕਰਨਾ
intent-learning-progress = ਆਪਣੀ ਪੜ੍ਹਾਈ ਦਾ ਹਾਲ ਜਾਣਨਾ
intent-skills-teach = ਕੋਈ ਹੁਨਰ ਸਿਖਾਉਣਾ
intent-skills-find = ਹੁਨਰ ਸਿਖਾਉਣ ਵਾਲੀ ਲੱਭਣੀ
intent-skills-balance = ਆਪਣੇ ਘੰਟਿਆਂ ਦਾ ਹਿਸਾਬ ਜਾਣਨਾ
intent-gigs-search = ਕੰਮ ਲੱਭਣਾ
intent-gigs-apply = ਕੰਮ ਲਈ ਨਾਂ ਦੇਣਾ
intent-gigs-post = ਕਿਸੇ ਨੂੰ ਕੰਮ ਦੇਣਾ
intent-gigs-status = ਆਪਣੀ ਅਰਜ਼ੀ ਦਾ ਹਾਲ ਜਾਣਨਾ
intent-gigs-cancel = ਕੰਮ ਜਾਂ ਅਰਜ਼ੀ ਵਾਪਸ ਲੈਣੀ
intent-artisan-assess = ਆਪਣੀ ਕਾਰੀਗਰੀ ਦੀ ਪਰਖ ਕਰਾਉਣੀ
intent-artisan-price = ਆਪਣੇ ਸਮਾਨ ਦਾ ਮੁੱਲ ਜਾਣਨਾ
intent-artisan-buyers = ਖਰੀਦਦਾਰ ਲੱਭਣੇ
intent-artisan-portfolio = ਆਪਣਾ ਕੰਮ ਦਿਖਾਉਣਾ
intent-legal-ask = ਆਪਣੇ ਹੱਕ ਜਾਣਨੇ
intent-legal-emergency = ਤੁਰੰਤ ਮਦਦ ਲੈਣੀ
intent-shop-search-products = ਕੁਝ ਖਰੀਦਣਾ
intent-shop-product-details = ਕਿਸੇ ਚੀਜ਼ ਬਾਰੇ ਜਾਣਨਾ
intent-shop-track-order = ਆਰਡਰ ਕਿੱਥੇ ਹੈ, ਇਹ ਜਾਣਨਾ
intent-shop-order-details = ਆਪਣਾ ਆਰਡਰ ਵੇਖਣਾ
intent-shop-cancel-order = ਆਰਡਰ ਰੱਦ ਕਰਨਾ
intent-shop-search-faqs = ਦੁਕਾਨ ਕਿਵੇਂ ਚੱਲਦੀ ਹੈ, ਇਹ ਜਾਣਨਾ
intent-shop-get-policy = ਦੁਕਾਨ ਦੇ ਨਿਯਮ ਜਾਣਨੇ
intent-shop-initiate-return = ਸਮਾਨ ਮੋੜਨਾ
intent-shop-return-status = ਵਾਪਸੀ ਦਾ ਹਾਲ ਜਾਣਨਾ
intent-school-ask = ਪੜ੍ਹਾਈ ਵਿੱਚ ਮਦਦ ਲੈਣੀ
intent-school-simplify = ਪਾਠ ਸੌਖਾ ਕਰਾਉਣਾ
intent-school-translate = ਅਨੁਵਾਦ ਕਰਾਉਣਾ
intent-account-privacy = ਮੈਂ ਤੁਹਾਡਾ ਕੀ ਰੱਖਦੀ ਹਾਂ, ਇਹ ਜਾਣਨਾ
intent-account-withdraw = ਦਿੱਤੀਆਂ ਸਾਰੀਆਂ ਇਜਾਜ਼ਤਾਂ ਵਾਪਸ ਲੈਣਾ
intent-account-forget = ਆਪਣਾ ਸਭ ਕੁਝ ਮਿਟਵਾਉਣਾ
intent-general-human = ਕਿਸੇ ਬੰਦੇ ਨਾਲ ਗੱਲ ਕਰਨੀ

## ਖ਼ਤਰਾ

emergency-violence = ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਡੀ ਸੁਰੱਖਿਆ: ਹੁਣੇ { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ, ਪੈਸੇ ਨਹੀਂ ਲੱਗਦੇ। { $women } ਜਾਂ { $women_police } 'ਤੇ ਵੀ ਦਿਨ-ਰਾਤ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। ਹੋ ਸਕੇ ਤਾਂ ਉੱਥੇ ਜਾਓ ਜਿੱਥੇ ਹੋਰ ਲੋਕ ਹੋਣ।
emergency-self-harm = ਚੰਗਾ ਕੀਤਾ ਤੁਸੀਂ ਮੈਨੂੰ ਦੱਸਿਆ; ਹੁਣ ਇਕੱਲੇ ਨਾ ਰਹੋ। { $mental_health } 'ਤੇ ਫ਼ੋਨ ਕਰੋ, ਦਿਨ-ਰਾਤ ਮੁਫ਼ਤ ਹੈ; ਇਸੇ ਵੇਲੇ ਖ਼ਤਰਾ ਹੈ ਤਾਂ { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਕੋਲ ਦੇ ਕਿਸੇ ਇੱਕ ਬੰਦੇ ਨੂੰ ਵੀ ਦੱਸੋ।
emergency-child = ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਬੱਚੇ ਦੀ ਸੁਰੱਖਿਆ: ਹੁਣੇ { $child } ਜਾਂ { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ, ਪੈਸੇ ਨਹੀਂ ਲੱਗਦੇ। ਉੱਥੇ ਦਿਨ-ਰਾਤ ਮਦਦ ਮਿਲਦੀ ਹੈ। ਹੋ ਸਕੇ ਤਾਂ ਬੱਚੇ ਦੇ ਨਾਲ ਰਹੋ।
emergency-medical = ਐਂਬੂਲੈਂਸ ਲਈ ਹੁਣੇ { $ambulance } ਜਾਂ { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਮੇਰੇ ਜਵਾਬ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ। ਕੋਲ ਦੇ ਕਿਸੇ ਬੰਦੇ ਨੂੰ ਆਪਣੇ ਨਾਲ ਰਹਿਣ ਨੂੰ ਕਹੋ।
emergency-fraud = ਛੇਤੀ { $cyber } 'ਤੇ ਫ਼ੋਨ ਕਰੋ, ਤਾਂ ਜੋ ਪੈਸੇ ਰੋਕੇ ਜਾ ਸਕਣ। ਫੇਰ ਆਪਣੇ ਬੈਂਕ ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਕੋਈ ਧਮਕੀ ਦੇਵੇ ਤਾਂ { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
emergency-still = ਜੇ ਹਾਲੇ ਵੀ ਖ਼ਤਰਾ ਹੈ ਤਾਂ ਹੁਣੇ { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਮੈਂ ਇੱਥੇ ਹੀ ਹਾਂ। ਦੱਸੋ, ਕੀ ਚਾਹੀਦਾ ਹੈ।

## ਕਾਨੂੰਨ

legal-topic = { $topic } ਬਾਰੇ।
legal-source = ਇਹ ਗੱਲ { $act } ਦੀ ਧਾਰਾ { $section } ਵਿੱਚ ਹੈ, { $date } ਨੂੰ ਜਾਂਚੀ ਗਈ।
legal-source-act = ਇਹ ਗੱਲ { $act } ਵਿੱਚ ਹੈ, { $date } ਨੂੰ ਜਾਂਚੀ ਗਈ।
legal-unverified = ਇਹ { $place } ਤੋਂ ਪੁੱਛ ਕੇ ਪੱਕਾ ਕਰ ਲਓ; ਹਾਲੇ ਕਿਸੇ ਵਕੀਲ ਨੇ ਇਹ ਨਹੀਂ ਜਾਂਚੀ।
legal-stale = ਇਹ ਗੱਲ { $date } ਨੂੰ ਜਾਂਚੀ ਗਈ ਸੀ, ਹੁਣ ਬਦਲ ਗਈ ਹੋ ਸਕਦੀ ਹੈ। ਕੁਝ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਪੱਕਾ ਕਰ ਲਓ।
legal-no-match = ਇਹਦਾ ਜਾਂਚਿਆ ਹੋਇਆ ਜਵਾਬ ਮੇਰੇ ਕੋਲ ਨਹੀਂ, ਇਸ ਲਈ ਅੰਦਾਜ਼ਾ ਨਹੀਂ ਲਾਵਾਂਗੀ। ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਸਲਾਹ ਲਈ { $number } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
legal-which-topic = ਮੈਂ { $first }, { $second } ਜਾਂ { $third } ਬਾਰੇ ਦੱਸ ਸਕਦੀ ਹਾਂ। ਕਿਹੜਾ ਦੱਸਾਂ?
legal-which-topic-two = ਮੈਂ { $first } ਜਾਂ { $second } ਬਾਰੇ ਦੱਸ ਸਕਦੀ ਹਾਂ। ਕਿਹੜਾ ਦੱਸਾਂ?
legal-helpline = { $name }: { $number } ਉੱਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।
legal-helpline-free = ਤੁਸੀਂ { $name } ਨੂੰ { $number } 'ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ, ਪੈਸੇ ਨਹੀਂ ਲੱਗਦੇ।
legal-disclaimer = ਇਹ ਆਮ ਜਾਣਕਾਰੀ ਹੈ, ਵਕੀਲ ਦੀ ਸਲਾਹ ਨਹੀਂ।
legal-next-person = ਅੱਗੇ ਇਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ: { $person }।
legal-jurisdiction-unknown = ਇਹ ਹਰ ਸੂਬੇ ਵਿੱਚ ਵੱਖਰਾ ਹੁੰਦਾ ਹੈ। ਤੁਸੀਂ ਕਿਹੜੇ ਸੂਬੇ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ?
legal-old-law = { $date } ਤੋਂ ਜੋ ਹੋਵੇ, ਉਸ ਤੇ { $old } ਨਹੀਂ ਚੱਲਦਾ; ਉਸਦੀ ਥਾਂ { $new } ਹੈ।
legal-old-law-counts = { $date } ਤੋਂ ਪਹਿਲਾਂ ਜੋ ਹੋਇਆ, ਉਸ ਤੇ { $old } ਹੀ ਚੱਲਦਾ ਹੈ। ਉਸ ਤੋਂ ਬਾਅਦ { $new } ਹੈ।
legal-helpline-old = ਇਹ ਨੰਬਰ ਪਿਛਲੀ ਵਾਰ { $date } ਨੂੰ ਵੇਖਿਆ ਗਿਆ ਸੀ।
legal-bring = ਹੋ ਸਕੇ ਤਾਂ ਇਹ ਨਾਲ ਲੈ ਜਾਓ: { $papers }।
legal-last-day = { $weekday }, { $date } ਤੱਕ: { $what }।
legal-last-day-past = ਉਹ ਦਿਨ ਲੰਘ ਗਿਆ ਹੈ। ਫਿਰ ਵੀ ਛੇਤੀ ਇੱਥੇ ਪੁੱਛੋ: { $place }।
legal-last-day-longer = { $date } ਤੱਕ ਹੋਰ ਸਮਾਂ ਮਿਲ ਸਕਦਾ ਹੈ।
legal-within = { $period } ਦੇ ਅੰਦਰ: { $what }।
legal-period-months = { $count } ਮਹੀਨੇ
legal-period-days = { $count } ਦਿਨ
legal-last-day-none = ਇਸਦੀ ਕੋਈ ਜਾਂਚੀ ਹੋਈ ਆਖ਼ਰੀ ਤਾਰੀਖ਼ ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ। ਉਡੀਕ ਨਾ ਕਰੋ; ਛੇਤੀ ਇੱਥੇ ਪੁੱਛੋ: { $place }।
legal-handover-title = ਕਾਨੂੰਨੀ ਮਦਦ ਵਾਲੀ ਸੇਵਾਦਾਰ
legal-handover-offer = ਮੈਂ ਤੁਹਾਡੀ ਗੱਲ ਕਾਨੂੰਨੀ ਮਦਦ ਵਾਲੀ ਸੇਵਾਦਾਰ ਤੱਕ ਵੀ ਪਹੁੰਚਾ ਸਕਦੀ ਹਾਂ। ਪਹੁੰਚਾ ਦਿਆਂ?
legal-handover-read-back = ਮੈਂ ਬੱਸ ਇੰਨਾ ਹੀ ਦੱਸਾਂਗੀ: ਮਾਮਲਾ, { $topic }, ਅਤੇ ਤੁਹਾਡੀ ਬੋਲੀ, { $language }। ਤੁਹਾਡੇ ਕਹੇ ਸ਼ਬਦ, ਨਾਂ ਜਾਂ ਨੰਬਰ ਨਹੀਂ। ਦੱਸ ਦਿਆਂ?
legal-handover-read-back-place = ਮੈਂ ਬੱਸ ਇੰਨਾ ਹੀ ਦੱਸਾਂਗੀ: ਮਾਮਲਾ, { $topic }, ਤੁਹਾਡੀ ਬੋਲੀ, { $language }, ਅਤੇ ਤੁਹਾਡੀ ਥਾਂ, { $place }। ਤੁਹਾਡੇ ਕਹੇ ਸ਼ਬਦ, ਨਾਂ ਜਾਂ ਨੰਬਰ ਨਹੀਂ। ਦੱਸ ਦਿਆਂ?
legal-handover-done = ਮੈਂ ਗੱਲ ਪਹੁੰਚਾ ਦਿੱਤੀ। ਤੁਹਾਡਾ ਕੋਡ ਹੈ { $code }। ਉੱਥੇ ਜਾ ਕੇ ਸੇਵਾਦਾਰ ਨੂੰ ਇਹੀ ਕੋਡ ਦੱਸਣਾ।
legal-scheme-offer = ਕੀ ਆਪਾਂ ਵੇਖੀਏ ਕਿ { $scheme } ਤੁਹਾਡੇ ਲਈ ਹੈ ਜਾਂ ਨਹੀਂ?
legal-scheme-yes = ਤੁਹਾਡੇ ਦੱਸੇ ਮੁਤਾਬਕ { $scheme } ਤੁਹਾਡੇ ਲਈ ਹੋ ਸਕਦੀ ਹੈ। { $place } ਤੋਂ ਪੁੱਛੋ।
legal-scheme-no = ਤੁਹਾਡੇ ਦੱਸੇ ਮੁਤਾਬਕ { $scheme } ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ, ਕਾਰਨ: { $reason }। ਇਹ ਬਦਲੇ ਤਾਂ ਫਿਰ ਪੁੱਛੋ।
legal-letter-offer = ਕੀ ਮੈਂ ਇਸ ਬਾਰੇ ਚਿੱਠੀ ਲਿਖਣ ਵਿੱਚ ਮਦਦ ਕਰਾਂ?
legal-letter-start = ਮੈਂ ਕੁਝ ਛੋਟੇ ਸਵਾਲ ਪੁੱਛਾਂਗੀ। ਮੈਂ ਨਾ ਕੁਝ ਭੇਜਦੀ ਹਾਂ, ਨਾ ਰੱਖਦੀ ਹਾਂ।
legal-letter-ready = ਤੁਹਾਡੀ ਚਿੱਠੀ ਤਿਆਰ ਹੈ। ਹੁਣ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਂਦੀ ਹਾਂ।
legal-letter-go-on = ਜਦੋਂ ਤੁਸੀਂ ਸੁਰੱਖਿਅਤ ਹੋਵੋ ਤਾਂ ਹਾਂ ਕਹੋ, ਫਿਰ ਚਿੱਠੀ ਅੱਗੇ ਲਿਖਾਂਗੇ।
legal-person-legal-services = ਅਦਾਲਤ ਦਾ ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਮਦਦ ਦਫ਼ਤਰ
legal-person-one-stop-centre = ਵਨ ਸਟਾਪ ਸੈਂਟਰ
legal-person-child-marriage-officer = ਬਾਲ ਵਿਆਹ ਰੋਕੂ ਅਫ਼ਸਰ
legal-person-cyber-police = ਸਾਈਬਰ ਪੁਲਿਸ
legal-person-protection-officer = ਸੁਰੱਖਿਆ ਅਧਿਕਾਰੀ
legal-person-labour-office = ਕਿਰਤ ਦਫ਼ਤਰ
legal-person-asha-worker = ਆਸ਼ਾ ਵਰਕਰ
legal-person-panchayat = ਪੰਚਾਇਤ ਦਫ਼ਤਰ
legal-person-ration-office = ਰਾਸ਼ਨ ਦਫ਼ਤਰ
legal-person-local-committee = ਜ਼ਿਲ੍ਹੇ ਦੀ ਸ਼ਿਕਾਇਤ ਕਮੇਟੀ
legal-person-common-service-centre = ਸੇਵਾ ਕੇਂਦਰ
legal-person-bank = ਬੈਂਕ
legal-person-anganwadi = ਆਂਗਣਵਾੜੀ
legal-person-hospital = ਸਰਕਾਰੀ ਹਸਪਤਾਲ
legal-person-post-office = ਡਾਕਘਰ
legal-person-gas-agency = ਗੈਸ ਏਜੰਸੀ
legal-person-handicraft-office = ਦਸਤਕਾਰੀ ਦਫ਼ਤਰ
legal-person-industries-centre = ਜ਼ਿਲ੍ਹਾ ਉਦਯੋਗ ਕੇਂਦਰ
legal-person-trifed-office = ਕਬਾਇਲੀ ਮੰਡੀ ਦਫ਼ਤਰ

## ਕੰਮ

gigs-found = { $count ->
    [one] ਇੱਕ ਕੰਮ ਲੱਭਿਆ।
   *[other] { $count } ਕੰਮ ਲੱਭੇ।
}
gigs-found-kind = { $count ->
    [one] { $kind } ਦਾ ਇੱਕ ਕੰਮ ਲੱਭਿਆ।
   *[other] { $kind } ਦੇ { $count } ਕੰਮ ਲੱਭੇ।
}
gigs-item-hour = { $position }: { $title }, { $place } ਵਿੱਚ, ਘੰਟੇ ਦੇ { $pay }।
gigs-item-job = { $position }: { $title }, { $place } ਵਿੱਚ, ਪੂਰੇ ਕੰਮ ਦੇ { $pay }।
gigs-item-distance = ਇਹ { $distance } ਦੂਰ ਹੈ।
gigs-choose = ਨਾਂ ਦੇਣ ਲਈ "ਪਹਿਲਾ ਵਾਲਾ" ਬੋਲੋ।
gigs-choose-one = ਕੀ ਤੁਸੀਂ ਇਸ ਲਈ ਨਾਂ ਦੇਣਾ ਹੈ?
gigs-none = ਹੁਣ ਇਹੋ ਜਿਹਾ ਕੋਈ ਕੰਮ ਨਹੀਂ ਲੱਭਿਆ। ਮੈਂ ਹੋਰ ਕੰਮ, ਜਾਂ ਹੋਰ ਥਾਂ ਵੇਖ ਸਕਦੀ ਹਾਂ।
gigs-none-kind = ਹੁਣ { $kind } ਦਾ ਕੋਈ ਕੰਮ ਨਹੀਂ ਲੱਭਿਆ। ਮੈਂ ਹੋਰ ਕੰਮ, ਜਾਂ ਹੋਰ ਥਾਂ ਵੇਖ ਸਕਦੀ ਹਾਂ।
gigs-none-place = ਹੁਣ { $place } ਵਿੱਚ ਕੋਈ ਕੰਮ ਨਹੀਂ ਲੱਭਿਆ। ਮੈਂ ਹੋਰ ਥਾਂ ਵੇਖ ਸਕਦੀ ਹਾਂ।
gigs-apply-confirm = ਤੁਸੀਂ { $place } ਵਿੱਚ { $title } ਲਈ ਨਾਂ ਦੇਣਾ ਹੈ, ਪੈਸੇ { $pay }। ਕੀ ਮੈਂ ਤੁਹਾਡਾ ਨਾਂ ਭੇਜ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-apply-confirm-hour = ਤੁਸੀਂ { $place } ਵਿੱਚ { $title } ਲਈ ਨਾਂ ਦੇਣਾ ਹੈ, ਘੰਟੇ ਦੇ { $pay }। ਕੀ ਮੈਂ ਤੁਹਾਡਾ ਨਾਂ ਭੇਜ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-applied = ਹੋ ਗਿਆ, { $title } ਲਈ ਤੁਹਾਡਾ ਨਾਂ ਭੇਜ ਦਿੱਤਾ ਹੈ। ਉਹ ਤੁਹਾਨੂੰ ਦੱਸਣਗੇ।
gigs-already-applied = { $title } ਲਈ ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਨਾਂ ਦੇ ਚੁੱਕੇ ਹੋ।
gigs-closed = { $title } ਵਾਲਾ ਕੰਮ ਹੁਣ ਬੰਦ ਹੋ ਗਿਆ ਹੈ।
gigs-not-found = ਉਹ ਕੰਮ ਮੈਨੂੰ ਨਹੀਂ ਲੱਭਿਆ।
gigs-below-wage = ਇਹ ਪੈਸੇ ਘੱਟੋ-ਘੱਟ ਮਜ਼ਦੂਰੀ ਤੋਂ ਥੱਲੇ ਹਨ, ਇਸ ਲਈ ਮੈਂ ਇਹ ਕੰਮ ਨਹੀਂ ਪਾ ਸਕਦੀ। ਘੱਟੋ-ਘੱਟ ਘੰਟੇ ਦੇ { $pay } ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ।
gigs-post-confirm = ਤੁਸੀਂ { $pay } ਵਿੱਚ { $kind } ਦਾ ਕੰਮ ਦੇਣਾ ਹੈ। ਕੀ ਮੈਂ ਇਹ ਪਾ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-posted = ਹੋ ਗਿਆ, ਤੁਹਾਡਾ { $kind } ਦਾ ਕੰਮ ਪਾ ਦਿੱਤਾ ਹੈ।
gigs-status-none = ਤੁਸੀਂ ਹਾਲੇ ਕਿਸੇ ਕੰਮ ਲਈ ਨਾਂ ਨਹੀਂ ਦਿੱਤਾ।
gigs-status-count = { $count ->
    [one] ਤੁਸੀਂ ਇੱਕ ਕੰਮ ਲਈ ਨਾਂ ਦਿੱਤਾ ਹੈ।
   *[other] ਤੁਸੀਂ { $count } ਕੰਮਾਂ ਲਈ ਨਾਂ ਦਿੱਤਾ ਹੈ।
}
gigs-status-accepted = { $title }: ਤੁਹਾਨੂੰ ਚੁਣ ਲਿਆ ਗਿਆ ਹੈ।
gigs-status-rejected = { $title }: ਕਿਸੇ ਹੋਰ ਨੂੰ ਚੁਣਿਆ ਗਿਆ।
gigs-status-withdrawn = { $title }: ਤੁਸੀਂ ਆਪਣਾ ਨਾਂ ਵਾਪਸ ਲੈ ਲਿਆ ਸੀ।
gigs-status-closed = { $title }: ਇਹ ਕੰਮ ਬੰਦ ਹੋ ਗਿਆ ਹੈ।

## ਸਿੱਖਣਾ

learning-found = { $count ->
    [one] ਇੱਕ ਪਾਠ ਹੈ।
   *[other] { $count } ਪਾਠ ਹਨ।
}
learning-found-topic = { $count ->
    [one] { $topic } ਬਾਰੇ ਇੱਕ ਪਾਠ ਹੈ।
   *[other] { $topic } ਬਾਰੇ { $count } ਪਾਠ ਹਨ।
}
learning-item = { $position }: { $title }, { $minutes }।
learning-choose = ਕਿਹੜਾ ਸ਼ੁਰੂ ਕਰਾਂ?
learning-topics = ਤੁਸੀਂ { $first }, { $second }, { $third } ਤੇ ਹੋਰ ਵੀ ਬਹੁਤ ਕੁਝ ਸਿੱਖ ਸਕਦੇ ਹੋ। ਕੀ ਸਿੱਖਣਾ ਹੈ?
learning-start = { $title } ਸ਼ੁਰੂ ਕਰਦੇ ਹਾਂ। ਇਸ ਵਿੱਚ { $minutes } ਲੱਗਣਗੇ।
learning-resume = { $title } ਉੱਥੋਂ ਹੀ ਅੱਗੇ ਸੁਣਦੇ ਹਾਂ, ਜਿੱਥੇ ਤੁਸੀਂ ਛੱਡਿਆ ਸੀ।
learning-part = ਹਿੱਸਾ { $number }, ਕੁੱਲ { $total }।
learning-finished = ਤੁਸੀਂ { $title } ਪੂਰਾ ਕਰ ਲਿਆ। ਸ਼ਾਬਾਸ਼!
learning-next = ਅੱਗੇ ਸੁਣਾਵਾਂ?
learning-none = ਇਸ ਬਾਰੇ ਹਾਲੇ ਕੋਈ ਪਾਠ ਨਹੀਂ। ਤੁਸੀਂ { $first }, { $second } ਜਾਂ { $third } ਸਿੱਖ ਸਕਦੇ ਹੋ।
learning-not-in-language = ਇਹ ਪਾਠ ਹਾਲੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ। ਮੈਂ ਇਹ { $language } ਵਿੱਚ ਸੁਣਾਉਂਦੀ ਹਾਂ।
learning-progress = { $count ->
    [one] ਤੁਸੀਂ { $total } ਵਿੱਚੋਂ ਇੱਕ ਪਾਠ ਪੂਰਾ ਕੀਤਾ ਹੈ।
   *[other] ਤੁਸੀਂ { $total } ਵਿੱਚੋਂ { $count } ਪਾਠ ਪੂਰੇ ਕੀਤੇ ਹਨ।
}
learning-progress-none = ਤੁਸੀਂ ਹਾਲੇ ਕੋਈ ਪਾਠ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤਾ। ਬੋਲੋ, ਕੀ ਸਿੱਖਣਾ ਹੈ।
learning-progress-open = { $title } ਹਾਲੇ ਵਿਚਾਲੇ ਹੈ। ਅੱਗੇ ਸੁਣਾਵਾਂ?
learning-quiz-intro = ਹੁਣ ਜੋ ਸੁਣਿਆ, ਉਸ ਬਾਰੇ ਕੁਝ ਛੋਟੇ ਸਵਾਲ।
learning-option = { $number }: { $text }।
learning-right = ਸਹੀ ਜਵਾਬ।
learning-wrong = ਨਹੀਂ, ਸਹੀ ਜਵਾਬ ਹੈ: { $answer }।
learning-score = { $count } ਵਿੱਚੋਂ { $right } ਸਹੀ।
learning-hear-again = ਪਾਠ ਇੱਕ ਵਾਰ ਹੋਰ ਸੁਣ ਲਓ, ਫੇਰ ਸੌਖਾ ਲੱਗੇਗਾ। ਦੁਬਾਰਾ ਸੁਣਾਵਾਂ?
learning-next-title = ਅਗਲਾ ਪਾਠ ਹੈ: { $title }। ਸ਼ੁਰੂ ਕਰਾਂ?
learning-paused = ਮੈਂ ਰੁਕ ਗਈ, ਥਾਂ ਯਾਦ ਹੈ। ਅੱਗੇ ਸੁਣਨਾ ਹੋਵੇ ਤਾਂ "ਅੱਗੇ ਸੁਣਾਓ" ਬੋਲੋ।
learning-review-offer = { $count ->
    [one] ਪਿਛਲੇ ਪਾਠਾਂ ਦਾ ਇੱਕ ਸਵਾਲ ਫੇਰ ਪੁੱਛਣਾ ਹੈ। ਪੁੱਛਾਂ?
   *[other] ਪਿਛਲੇ ਪਾਠਾਂ ਦੇ { $count } ਸਵਾਲ ਫੇਰ ਪੁੱਛਣੇ ਹਨ। ਪੁੱਛਾਂ?
}
learning-review-none = ਹਾਲੇ ਤੁਹਾਨੂੰ ਸਭ ਯਾਦ ਹੈ। ਅੱਜ ਦੁਹਰਾਉਣ ਨੂੰ ਕੁਝ ਨਹੀਂ।
learning-review-intro = ਵੇਖਦੇ ਹਾਂ, ਕੀ-ਕੀ ਯਾਦ ਹੈ।
learning-learnt = ਤੁਸੀਂ ਸਿੱਖਿਆ: { $titles }।
learning-streak = ਤੁਸੀਂ ਲਗਾਤਾਰ { $count } ਦਿਨਾਂ ਤੋਂ ਸਿੱਖ ਰਹੇ ਹੋ।
learning-credits = { $count ->
    [one] ਤੁਸੀਂ ਇੱਕ ਪਾਠ ਦੇ ਸਵਾਲ ਪਾਸ ਕੀਤੇ ਹਨ।
   *[other] ਤੁਸੀਂ { $count } ਪਾਠਾਂ ਦੇ ਸਵਾਲ ਪਾਸ ਕੀਤੇ ਹਨ।
}
learning-all-done = ਇੱਥੋਂ ਦੇ ਸਾਰੇ ਪਾਠ ਤੁਸੀਂ ਸੁਣ ਲਏ। ਸ਼ਾਬਾਸ਼!

## ਸਮਾਂ ਬੈਂਕ

skills-balance = ਸਮਾਂ ਬੈਂਕ ਵਿੱਚ ਤੁਹਾਡੇ { $hours } ਹਨ।
skills-found = { $count ->
    [one] { $skill } ਸਿਖਾਉਣ ਵਾਲੀ ਇੱਕ ਭੈਣ ਹੈ।
   *[other] { $skill } ਸਿਖਾਉਣ ਵਾਲੀਆਂ { $count } ਭੈਣਾਂ ਹਨ।
}
skills-item = { $position }: { $name }, { $place } ਤੋਂ।
skills-none = ਇੱਥੇ ਹਾਲੇ { $skill } ਸਿਖਾਉਣ ਵਾਲੀ ਕੋਈ ਨਹੀਂ।
skills-teach-confirm = ਤੁਸੀਂ { $hours } { $skill } ਸਿਖਾਉਣਾ ਚਾਹੁੰਦੇ ਹੋ। ਕੀ ਮੈਂ ਤੁਹਾਡਾ ਨਾਂ ਲਿਖ ਲਵਾਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
skills-taught = ਹੋ ਗਿਆ, { $skill } ਸਿਖਾਉਣ ਵਾਲੀਆਂ ਵਿੱਚ ਤੁਹਾਡਾ ਨਾਂ ਲਿਖ ਲਿਆ ਹੈ।
skills-book-confirm = { $name } ਤੋਂ { $skill } ਸਿੱਖਣ ਲਈ ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚੋਂ { $hours } ਕੱਟੇ ਜਾਣਗੇ। ਕੀ ਮੈਂ ਸਮਾਂ ਪੱਕਾ ਕਰ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
skills-balance-zero = ਸਮਾਂ ਬੈਂਕ ਵਿੱਚ ਹਾਲੇ ਤੁਹਾਡਾ ਕੋਈ ਸਮਾਂ ਜਮ੍ਹਾਂ ਨਹੀਂ। ਫਿਰ ਵੀ ਤੁਸੀਂ { $left } ਤੱਕ ਸਿੱਖ ਸਕਦੇ ਹੋ ਤੇ ਸਮਾਂ ਬਾਅਦ ਵਿੱਚ ਮੋੜ ਸਕਦੇ ਹੋ।
skills-balance-owed = ਤੁਸੀਂ ਜਿੰਨਾ ਸਮਾਂ ਦਿੱਤਾ ਹੈ, ਉਸ ਤੋਂ { $hours } ਵੱਧ ਲਿਆ ਹੈ। ਤੁਸੀਂ { $left } ਹੋਰ ਲੈ ਸਕਦੇ ਹੋ।
skills-set-aside = ਚੱਲ ਰਹੀਆਂ ਮੁਲਾਕਾਤਾਂ ਲਈ ਤੁਹਾਡੇ { $hours } ਵੱਖ ਰੱਖੇ ਹਨ।
skills-month = ਇਸ ਮਹੀਨੇ { $earned } ਆਏ ਤੇ { $spent } ਗਏ।
skills-waiting = { $count ->
    [one] ਇੱਕ ਮੁਲਾਕਾਤ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰ ਰਹੀ ਹੈ।
   *[other] { $count } ਮੁਲਾਕਾਤਾਂ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰ ਰਹੀਆਂ ਹਨ।
}
skills-waiting-answer = { $position }: ਇੱਕ ਭੈਣ ਤੁਹਾਡੇ ਤੋਂ { $skill } ਸਿੱਖਣਾ ਚਾਹੁੰਦੀ ਹੈ, ਸਮਾਂ { $hours }।
skills-waiting-finish = { $position }: ਤੁਸੀਂ { $skill } ਸਿਖਾਉਣਾ ਮੰਨਿਆ ਸੀ, ਸਮਾਂ { $hours }। ਕੀ ਉਹ ਹੋ ਗਿਆ?
skills-waiting-confirm = { $position }: ਸਿਖਾਉਣ ਵਾਲੀ ਭੈਣ ਕਹਿੰਦੀ ਹੈ ਕਿ ਤੁਸੀਂ { $skill } ਸਿੱਖਿਆ, ਸਮਾਂ { $hours }।
skills-waiting-choose-one = ਕੀ ਇਹ ਹੁਣੇ ਨਿਬੇੜ ਲਈਏ?
skills-waiting-choose = ਇਹ ਨਿਬੇੜਨ ਲਈ "ਪਹਿਲਾ ਵਾਲਾ" ਬੋਲੋ।
skills-nothing-waiting = ਸਮਾਂ ਬੈਂਕ ਵਿੱਚ ਹਾਲੇ ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਬਾਕੀ ਨਹੀਂ।
skills-item-name = { $position }: { $name }।
skills-item-place = { $position }: { $place } ਦੀ ਇੱਕ ਭੈਣ।
skills-item-neighbour = { $position }: ਗੁਆਂਢ ਦੀ ਇੱਕ ਭੈਣ।
skills-choose-one = ਕੀ ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਤੋਂ ਸਿੱਖਣਾ ਹੈ?
skills-choose = ਸਮਾਂ ਮੰਗਣ ਲਈ "ਪਹਿਲਾ ਵਾਲਾ" ਬੋਲੋ।
skills-book-confirm-neighbour = { $skill } ਸਿੱਖਣ ਲਈ ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚੋਂ { $hours } ਕੱਟੇ ਜਾਣਗੇ। ਕੀ ਮੈਂ ਸਮਾਂ ਮੰਗ ਲਵਾਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
skills-asked = ਹੋ ਗਿਆ, { $skill } ਸਿਖਾਉਣ ਵਾਲੀ ਨੂੰ ਪੁੱਛ ਲਿਆ ਹੈ। ਉਸ ਦਾ ਜਵਾਬ ਆਉਣ ਤੱਕ ਤੁਹਾਡੇ { $hours } ਵੱਖ ਰੱਖੇ ਹਨ।
skills-agree-confirm = ਤੁਸੀਂ { $skill } ਸਿਖਾਓਗੇ, ਸਮਾਂ { $hours }, ਤੇ ਇੰਨਾ ਹੀ ਸਮਾਂ ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ਜੁੜੇਗਾ। ਕੀ ਮੈਂ ਸਿੱਖਣ ਵਾਲੀ ਨੂੰ ਹਾਂ ਕਹਿ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
skills-agreed = ਹੋ ਗਿਆ, ਤੁਸੀਂ { $skill } ਸਿਖਾਓਗੇ। ਸਿਖਾਉਣ ਤੋਂ ਬਾਅਦ ਮੈਨੂੰ ਦੱਸਿਓ।
skills-finish-confirm = ਤੁਸੀਂ { $skill } ਸਿਖਾਇਆ, ਸਮਾਂ { $hours }। ਕੀ ਇਹ ਠੀਕ ਹੈ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
skills-finished = ਹੋ ਗਿਆ। ਸਿੱਖਣ ਵਾਲੀ ਵੀ ਹਾਂ ਕਹੇ ਤਾਂ ਸਮਾਂ ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ਆਵੇਗਾ।
skills-settle-confirm = ਤੁਸੀਂ { $skill } ਸਿੱਖਿਆ, ਸਮਾਂ { $hours }, ਤੇ ਇਹ ਸਮਾਂ ਸਿਖਾਉਣ ਵਾਲੀ ਨੂੰ ਜਾਵੇਗਾ। ਕੀ ਇਹ ਠੀਕ ਹੈ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
skills-settled = ਹੋ ਗਿਆ, { $hours } ਸਿਖਾਉਣ ਵਾਲੀ ਦੇ ਖਾਤੇ ਵਿੱਚ ਗਏ।
skills-taught-already = { $skill } ਸਿਖਾਉਣ ਵਾਲੀਆਂ ਵਿੱਚ ਤੁਹਾਡਾ ਨਾਂ ਪਹਿਲਾਂ ਹੀ ਲਿਖਿਆ ਹੈ।
skills-offer-gone = ਇਹ ਭੈਣ ਹੁਣ ਨਹੀਂ ਸਿਖਾ ਰਹੀ।
skills-floor = ਇਸ ਲਈ { $hours } ਚਾਹੀਦੇ ਹਨ, ਤੇ ਤੁਸੀਂ ਹੁਣ ਸਿਰਫ਼ { $left } ਹੋਰ ਲੈ ਸਕਦੇ ਹੋ। ਪਹਿਲਾਂ ਕੁਝ ਸਿਖਾਓ, ਫਿਰ ਸਿੱਖ ਸਕੋਗੇ।
skills-ceiling = ਇਹ ਭੈਣ ਹੁਣ ਹੋਰ ਸਮਾਂ ਨਹੀਂ ਲੈ ਸਕਦੀ। ਕਿਸੇ ਹੋਰ ਨੂੰ ਚੁਣੋ।
skills-day-cap = ਇੱਕ ਦਿਨ ਵਿੱਚ { $hours } ਤੋਂ ਵੱਧ ਨਹੀਂ ਹੋ ਸਕਦਾ।
skills-not-open = ਇਸ ਖਾਤੇ ਤੋਂ ਹੁਣ ਨਵੀਂ ਮੁਲਾਕਾਤ ਨਹੀਂ ਹੋ ਸਕਦੀ।
sheet-title = ਸਮਾਂ ਬੈਂਕ ਦਾ ਹਿਸਾਬ
sheet-check = ਜਾਂਚ ਨੰਬਰ
sheet-rows = ਇੰਦਰਾਜ
sheet-sum = ਸਾਰੇ ਖਾਤਿਆਂ ਦਾ ਜੋੜ
sheet-account = ਖਾਤਾ
sheet-balance = ਮਿੰਟ
sheet-aside = ਵੱਖ ਰੱਖੇ
sheet-good = ਹਿਸਾਬ ਠੀਕ ਹੈ।
sheet-bad = ਹਿਸਾਬ ਵਿੱਚ ਗੜਬੜ ਹੈ।

## ਜੋ ਹਿੱਸੇ ਹਾਲੇ ਬੰਦ ਹਨ

closed-artisan = ਕਾਰੀਗਰੀ ਵਾਲਾ ਹਿੱਸਾ ਇੱਥੇ ਹਾਲੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ। ਤੁਸੀਂ ਕੰਮ ਜਾਂ ਪਾਠ ਪੁੱਛੋ, ਜਾਂ ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨ ਨੂੰ ਕਹੋ।
closed-shop = ਦੁਕਾਨ ਇੱਥੇ ਹਾਲੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਈ। ਤੁਸੀਂ ਕੰਮ ਜਾਂ ਪਾਠ ਪੁੱਛੋ, ਜਾਂ ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨ ਨੂੰ ਕਹੋ।
closed-school = ਸਕੂਲ ਦੀ ਪੜ੍ਹਾਈ ਵਿੱਚ ਮਦਦ ਇੱਥੇ ਹਾਲੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਈ। ਤੁਸੀਂ ਕੋਈ ਪਾਠ ਪੁੱਛੋ, ਜਾਂ ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨ ਨੂੰ ਕਹੋ।
translate-failed = ਇਸ ਦਾ ਅਨੁਵਾਦ ਮੇਰੇ ਤੋਂ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਛੋਟਾ ਵਾਕ, ਉਸੇ ਭਾਸ਼ਾ ਦੀ ਲਿਪੀ ਵਿੱਚ ਬੋਲੋ ਜਾਂ ਲਿਖੋ।
closed-gigs = ਹੋਰਾਂ ਨੂੰ ਕੰਮ ਦੇਣ ਵਾਲਾ ਹਿੱਸਾ ਇੱਥੇ ਹਾਲੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ। ਤੁਸੀਂ ਕੰਮ ਲੱਭ ਸਕਦੇ ਹੋ, ਜਾਂ ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨ ਨੂੰ ਕਹੋ।

## ਮੈਂਬਰ

problem-misheard-code = ਇਹ ਮੈਂਬਰ ਨੰਬਰ ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ। ਹੌਲੀ ਹੌਲੀ ਫੇਰ ਬੋਲੋ।
problem-wrong-pin = ਮੈਂਬਰ ਨੰਬਰ ਜਾਂ ਪਿੰਨ ਠੀਕ ਨਹੀਂ। ਫੇਰ ਕਰੋ ਜੀ।
problem-weak-pin = ਇਹ ਪਿੰਨ ਕੋਈ ਵੀ ਬੁੱਝ ਲਵੇਗਾ। ਹੋਰ ਅੰਕ ਚੁਣੋ।
problem-locked = ਬਹੁਤ ਵਾਰ ਗ਼ਲਤ ਹੋ ਗਿਆ। ਜਿਹੜੇ ਇਸ ਡੱਬੇ ਦੀ ਸੰਭਾਲ ਕਰਦੇ ਹਨ, ਉਹਨਾਂ ਨੂੰ ਦੱਸੋ।
problem-under-age = ਇਹ ਸਿਰਫ਼ ਅਠਾਰਾਂ ਸਾਲ ਜਾਂ ਵੱਡਿਆਂ ਲਈ ਹੈ।
problem-no-consent = ਤੁਸੀਂ ਇਸ ਨੂੰ ਨਾਂਹ ਕੀਤੀ ਹੋਈ ਹੈ। ਚਾਹੀਦਾ ਹੈ ਤਾਂ ਫੇਰ ਹਾਂ ਕਹੋ।
notice-token-reused = ਸ਼ਾਇਦ ਕਿਸੇ ਹੋਰ ਨੇ ਤੁਹਾਡੇ ਨਾਂ ਨਾਲ ਵਰਤਿਆ। ਮੈਂ ਤੁਹਾਨੂੰ ਹਰ ਥਾਂ ਤੋਂ ਸਾਈਨ ਆਊਟ ਕਰ ਦਿੱਤਾ ਹੈ। ਨਵਾਂ ਪਿੰਨ ਚੁਣੋ।
consent-asr = ਮੈਂ ਤੁਹਾਡੀ ਆਵਾਜ਼ ਸਿਰਫ਼ ਸਮਝਣ ਲਈ ਸੁਣਦੀ ਹਾਂ। ਆਵਾਜ਼ ਰੱਖੀ ਨਹੀਂ ਜਾਂਦੀ।
consent-store-audio = ਕੀ ਮੈਂ ਤੁਹਾਡੀ ਆਵਾਜ਼ ਦੀ ਰਿਕਾਰਡਿੰਗ ਰੱਖ ਲਵਾਂ? ਉਹ ਜਿੰਦਰੇ ਵਿੱਚ ਰਹੇਗੀ, ਤੇ ਥੋੜ੍ਹਾ ਚਿਰ ਹੀ।
consent-learning = ਤੁਸੀਂ ਕਿਹੜੇ ਪਾਠ ਸੁਣੇ, ਮੈਂ ਯਾਦ ਰੱਖਦੀ ਹਾਂ, ਤਾਂ ਜੋ ਉੱਥੋਂ ਅੱਗੇ ਸੁਣ ਸਕੋ। ਨਾਂਹ ਕਰੋ ਤਾਂ ਭੁੱਲ ਜਾਵਾਂਗੀ।
consent-gig-profile = ਤੁਸੀਂ ਕੰਮ ਲੱਭੋ ਜਾਂ ਦਿਓ, ਤਾਂ ਉਸ ਲਈ ਦੱਸੀਆਂ ਗੱਲਾਂ ਮੈਂ ਰੱਖਦੀ ਹਾਂ। ਨਾਂਹ ਕਰੋ ਤਾਂ ਵਾਪਸ ਲੈ ਲਵਾਂਗੀ।
consent-portfolio-public = ਜੋ ਲੱਭ ਰਹੇ ਹਨ, ਕੀ ਸਭ ਨੂੰ ਤੁਹਾਡਾ ਕੰਮ ਵਿਖਾਵਾਂ?
consent-legal-memory = ਤੁਸੀਂ ਆਪਣੇ ਹੱਕਾਂ ਬਾਰੇ ਕੀ ਪੁੱਛਿਆ, ਕੀ ਯਾਦ ਰੱਖਾਂ, ਤਾਂ ਜੋ ਬਾਅਦ ਵਿੱਚ ਉੱਥੋਂ ਗੱਲ ਹੋਵੇ?
consent-analytics = ਕੀ ਹੋਰਾਂ ਨਾਲ ਰਲਾ ਕੇ ਤੁਹਾਡਾ ਕੰਮ ਗਿਣਾਂ? ਉਸ ਵਿੱਚ ਤੁਹਾਡਾ ਨਾਂ ਨਹੀਂ ਹੋਵੇਗਾ।
consent-whatsapp-optin = ਕੀ ਮੈਂ ਤੁਹਾਨੂੰ ਵਟਸਐਪ ਤੇ ਲਿਖਾਂ?
consent-share-plv = ਕੀ ਮੈਂ ਤੁਹਾਡਾ ਸਵਾਲ ਕਾਨੂੰਨੀ ਮਦਦ ਵਾਲੇ ਸੇਵਾਦਾਰ ਨੂੰ ਦੇ ਦਿਆਂ?

## Her own data

account-notice = ਤੁਹਾਡੀ ਆਵਾਜ਼ ਮੈਂ ਨਹੀਂ ਰੱਖਦੀ। ਤੁਸੀਂ ਕਿਹੜੇ ਪਾਠ ਸੁਣੇ, ਕਿਹੜਾ ਕੰਮ ਲੱਭਿਆ ਜਾਂ ਦਿੱਤਾ, ਤੇ ਗੁਆਂਢੀਆਂ ਨਾਲ ਤੁਹਾਡੇ ਘੰਟੇ, ਬੱਸ ਇਹੀ ਯਾਦ ਰੱਖਦੀ ਹਾਂ।
account-notice-others = ਹੋਰ ਲੋਕ ਓਹੀ ਵੇਖਦੇ ਹਨ, ਜੋ ਤੁਸੀਂ ਆਪ ਸਿਖਾਉਣ ਜਾਂ ਕਰਨ ਨੂੰ ਕਹਿੰਦੇ ਹੋ।
account-rights = ਜਦੋਂ ਚਾਹੋ ਰੋਕ ਦਿਓ, ਬੋਲੋ "ਮਨਜ਼ੂਰੀ ਵਾਪਸ"। "ਮੈਨੂੰ ਭੁੱਲ ਜਾਓ" ਬੋਲੋ, ਤਾਂ ਤੁਹਾਡਾ ਸਭ ਕੁਝ ਮਿਟਾ ਦਿਆਂਗੀ।
account-item-on = { $position }: { $purpose }। ਇਹ ਹੁਣ ਚਾਲੂ ਹੈ।
account-item-off = { $position }: { $purpose }। ਇਹ ਹੁਣ ਬੰਦ ਹੈ।
account-choose = ਬਦਲਣ ਲਈ "ਪਹਿਲਾ ਵਾਲਾ" ਬੋਲੋ।
account-on-already = ਇਹਦੀ ਇਜਾਜ਼ਤ ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਦਿੱਤੀ ਹੋਈ ਹੈ: { $purpose }।
account-agree-confirm = ਕੀ ਤੁਸੀਂ ਇਹਦੀ ਇਜਾਜ਼ਤ ਦਿੰਦੇ ਹੋ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
account-agree-key = ਮੈਂ ਫਿਰ ਸੁਣ ਸਕਦੀ ਹਾਂ ਤਾਂ 1 ਦੱਬੋ। ਨਹੀਂ ਤਾਂ 2 ਦੱਬੋ।
account-agreed = ਹੋ ਗਿਆ, ਤੁਸੀਂ ਇਜਾਜ਼ਤ ਦੇ ਦਿੱਤੀ: { $purpose }। ਜਦੋਂ ਚਾਹੋ ਵਾਪਸ ਲੈ ਲਵੋ।
account-withdrawn = ਹੋ ਗਿਆ, ਇਹ ਬੰਦ ਕਰ ਦਿੱਤਾ: { $purposes }।
account-gone-learning = ਤੁਸੀਂ ਕਿਹੜੇ ਪਾਠ ਸੁਣੇ, ਮੈਂ ਭੁੱਲ ਗਈ ਹਾਂ।
account-gone-gig-profile = ਤੁਹਾਡੀਆਂ ਖੁੱਲ੍ਹੀਆਂ ਅਰਜ਼ੀਆਂ ਤੇ ਤੁਹਾਡਾ ਪਾਇਆ ਕੰਮ ਵਾਪਸ ਲੈ ਲਿਆ ਹੈ।
account-gone-share-plv = ਸੇਵਾਦਾਰ ਲਈ ਜੋ ਰੱਖਿਆ ਸੀ, ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਹੈ।
account-gone-asr = ਹੁਣ ਤੋਂ ਮੈਂ ਤੁਹਾਡੀ ਆਵਾਜ਼ ਨਹੀਂ ਸੁਣਾਂਗੀ। ਤੁਸੀਂ ਲਿਖ ਸਕਦੇ ਹੋ, ਜਾਂ ਬਟਨ ਦੱਬ ਸਕਦੇ ਹੋ।
account-off-already = ਇਹ ਪਹਿਲਾਂ ਹੀ ਬੰਦ ਹੈ: { $purpose }।
account-nothing-on = ਹੁਣ ਕੁਝ ਚਾਲੂ ਨਹੀਂ, ਜੋ ਵਾਪਸ ਲੈਣਾ ਹੋਵੇ।
account-forget = ਹਾਂ ਕਹੋਗੇ ਤਾਂ ਤੁਹਾਡਾ ਸਭ ਕੁਝ ਮਿਟਾ ਦਿਆਂਗੀ: ਤੁਹਾਡੇ ਪਾਠ, ਤੁਹਾਡਾ ਕੰਮ, ਤੁਹਾਡੀਆਂ ਦਿੱਤੀਆਂ ਇਜਾਜ਼ਤਾਂ, ਤੇ ਇਹ ਗੱਲਬਾਤ।
account-forget-code = ਤੁਹਾਡਾ ਮੈਂਬਰ ਨੰਬਰ ਤੇ ਪਿੰਨ ਵੀ ਮਿਟ ਜਾਵੇਗਾ।
account-forget-stays = ਗੁਆਂਢੀਆਂ ਨਾਲ ਵਟਾਏ ਘੰਟੇ ਤੇ ਪੂਰੇ ਹੋਏ ਕੰਮ ਵਹੀ ਵਿੱਚ ਰਹਿਣਗੇ, ਪਰ ਤੁਹਾਡੇ ਨਾਂ ਤੋਂ ਬਿਨਾਂ।
account-forget-confirm = ਇਹ ਮੁੜ ਵਾਪਸ ਨਹੀਂ ਆਵੇਗਾ। ਕੀ ਮੈਂ ਤੁਹਾਨੂੰ ਭੁੱਲ ਜਾਵਾਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
account-forgotten = ਹੋ ਗਿਆ, ਮੈਂ ਤੁਹਾਨੂੰ ਭੁੱਲ ਗਈ ਹਾਂ। ਤੁਹਾਡੀ ਰਸੀਦ ਦਾ ਨੰਬਰ { $receipt } ਹੈ।
account-forgotten-here = ਤੁਹਾਡੇ ਕੋਲ ਮੈਂਬਰ ਨੰਬਰ ਤੇ ਪਿੰਨ ਵੀ ਹੋਵੇ, ਤਾਂ ਸਕਰੀਨ ਤੇ ਉਸ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ ਤੇ ਫੇਰ ਬੋਲੋ।

## ਗੜਬੜ

problem-bad-request = ਇਹ ਬੇਨਤੀ ਸਮਝ ਨਹੀਂ ਆਈ।
problem-invalid-audio = ਇਹ ਰਿਕਾਰਡਿੰਗ ਨਹੀਂ ਖੁੱਲ੍ਹੀ।
problem-empty-audio = ਇਹ ਰਿਕਾਰਡਿੰਗ ਖਾਲੀ ਹੈ।
problem-too-long = ਇਹ ਰਿਕਾਰਡਿੰਗ ਬਹੁਤ ਲੰਮੀ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ { $seconds } ਸਕਿੰਟ ਦੀ ਹੋ ਸਕਦੀ ਹੈ।
problem-too-large = ਇਹ ਫ਼ਾਈਲ ਬਹੁਤ ਵੱਡੀ ਹੈ।
problem-no-speech = ਇਸ ਰਿਕਾਰਡਿੰਗ ਵਿੱਚ ਕੋਈ ਬੋਲ ਨਹੀਂ ਸੁਣਿਆ।
problem-unknown-language = ਇਹ ਭਾਸ਼ਾ ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ।
problem-missing-model = ਇਸ ਲਈ ਜੋ ਹਿੱਸਾ ਚਾਹੀਦਾ ਹੈ, ਉਹ ਇੱਥੇ ਲੱਗਿਆ ਨਹੀਂ।
problem-busy = ਹੁਣ ਬਹੁਤ ਲੋਕ ਪੁੱਛ ਰਹੇ ਹਨ। ਥੋੜ੍ਹੀ ਦੇਰ ਨੂੰ ਫੇਰ ਕਰੋ।
problem-timeout = ਇਸ ਵਿੱਚ ਬਹੁਤ ਚਿਰ ਲੱਗ ਗਿਆ। ਫੇਰ ਕਰੋ ਜੀ।
problem-not-found = ਇਹ ਨਹੀਂ ਲੱਭਿਆ।
problem-unauthorized = ਪਹਿਲਾਂ ਸਾਈਨ ਇਨ ਕਰੋ।
problem-forbidden = ਤੁਹਾਨੂੰ ਇਹ ਕਰਨ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ।
problem-conflict = ਇੰਨੇ ਚਿਰ ਵਿੱਚ ਕਿਸੇ ਹੋਰ ਨੇ ਇਹ ਬਦਲ ਦਿੱਤਾ ਹੈ।
problem-limit-reached = ਸਮਾਂ ਬੈਂਕ ਦੀ ਇੱਕ ਹੱਦ ਰਾਹ ਵਿੱਚ ਆ ਰਹੀ ਹੈ।
problem-duplicate-id = ਇਹ ਪਛਾਣ ਪਹਿਲਾਂ ਹੀ ਕਿਸੇ ਹੋਰ ਚੀਜ਼ ਲਈ ਵਰਤੀ ਗਈ ਹੈ।
problem-rate-limited = ਇਹ ਬਹੁਤ ਵਾਰ ਹੋ ਗਿਆ। ਥੋੜ੍ਹਾ ਰੁਕੋ।
problem-unsupported = ਇਹ ਇੱਥੇ ਨਹੀਂ ਹੋ ਸਕਦਾ।
problem-unavailable = ਇਹ ਹਿੱਸਾ ਹੁਣ ਨਹੀਂ ਚੱਲ ਰਿਹਾ।
problem-internal = ਇੱਥੇ ਕੁਝ ਗੜਬੜ ਹੋ ਗਈ। ਇਸ ਵਿੱਚ ਤੁਹਾਡਾ ਕੋਈ ਕਸੂਰ ਨਹੀਂ।

## ਗਿਣਤੀਆਂ

value-hours-minutes = { $hours } { $minutes }
value-date = { $day } { $month } { $year }
value-per-hour = ਘੰਟੇ ਦੇ { $amount }

## Paid work, step by step

gigs-title = { $kind } ਦਾ ਕੰਮ
gigs-neighbour = ਇੱਕ ਗੁਆਂਢੀ
gigs-why-walk = ਉੱਥੇ ਤੁਸੀਂ ਪੈਦਲ ਜਾ ਸਕਦੇ ਹੋ।
gigs-too-many = ਤੁਹਾਡੇ { $count } ਕੰਮ ਪਹਿਲਾਂ ਹੀ ਖੁੱਲ੍ਹੇ ਹਨ। ਪਹਿਲਾਂ ਇੱਕ ਪੂਰਾ ਕਰੋ ਜਾਂ ਨਾਂ ਵਾਪਸ ਲਵੋ।
gigs-place-unknown = { $place } ਨਾਂ ਦੀ ਥਾਂ ਮੈਨੂੰ ਨਹੀਂ ਮਿਲੀ। ਕੰਮ ਕਿਹੜੇ ਸ਼ਹਿਰ ਜਾਂ ਪਿੰਡ ਵਿੱਚ ਹੈ?
gigs-post-confirm-day = ਤੁਸੀਂ { $place } ਵਿੱਚ { $kind } ਦਾ ਕੰਮ ਦੇਣਾ ਚਾਹੁੰਦੇ ਹੋ, { $time }, ਰੋਜ਼ { $hours }, ਰੋਜ਼ ਦੇ { $pay }। ਕੀ ਮੈਂ ਇਹ ਪਾ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-post-impossible = ਇਹ ਕੰਮ ਮੈਂ ਨਹੀਂ ਪਾ ਸਕਦੀ। ਇੱਕ ਦਿਨ ਦਾ ਕੰਮ 15 ਮਿੰਟ ਤੋਂ 12 ਘੰਟੇ ਦਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
gigs-post-scam = ਇਹ ਮੈਂ ਨਹੀਂ ਪਾ ਸਕਦੀ: ਕੰਮ ਕਰਨ ਵਾਲੀ ਤੋਂ ਪੈਸੇ, ਕਾਗਜ਼ ਜਾਂ ਗੁਪਤ ਨੰਬਰ ਮੰਗਣਾ ਮਨ੍ਹਾ ਹੈ।
gigs-waiting = { $count ->
    [one] ਇੱਕ ਗੱਲ ਉੱਤੇ ਤੁਹਾਡਾ ਜਵਾਬ ਬਾਕੀ ਹੈ।
   *[other] { $count } ਗੱਲਾਂ ਉੱਤੇ ਤੁਹਾਡਾ ਜਵਾਬ ਬਾਕੀ ਹੈ।
}
gigs-waiting-accept = { $position }: { $title } ਲਈ ਤੁਹਾਨੂੰ ਚੁਣਿਆ ਗਿਆ ਹੈ, ਕੁੱਲ { $pay }। ਉਹ ਤੁਹਾਡਾ ਜਵਾਬ ਚਾਹੁੰਦੇ ਹਨ।
gigs-waiting-start = { $position }: { $title } ਤੁਹਾਡਾ ਕੰਮ ਹੈ। ਸ਼ੁਰੂ ਕਰੋ ਤਾਂ ਦੱਸਣਾ।
gigs-waiting-submit = { $position }: { $title } ਚੱਲ ਰਿਹਾ ਹੈ। ਪੂਰਾ ਹੋ ਜਾਵੇ ਤਾਂ ਦੱਸਣਾ।
gigs-waiting-received = { $position }: { $title }। ਕੀ ਤੁਹਾਡੇ { $pay } ਮਿਲ ਗਏ?
gigs-waiting-offer = { $position }: { $title } ਲਈ ਕਿਸੇ ਨੇ ਨਾਂ ਦਿੱਤਾ ਹੈ।
gigs-waiting-approve = { $position }: ਕੰਮ ਕਰਨ ਵਾਲੀ ਕਹਿੰਦੀ ਹੈ ਕਿ { $title } ਪੂਰਾ ਹੋ ਗਿਆ।
gigs-waiting-paid = { $position }: { $title }। ਕੀ ਤੁਸੀਂ { $pay } ਦੇ ਦਿੱਤੇ?
gigs-accept-confirm = { $title }, ਰੋਜ਼ { $hours }, { $days } ਦਿਨ, ਕੁੱਲ { $pay }। ਕੀ ਤੁਸੀਂ ਇਹ ਕੰਮ ਲਵੋਗੇ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-start-confirm = ਤੁਸੀਂ { $title } ਹੁਣ ਸ਼ੁਰੂ ਕਰ ਰਹੇ ਹੋ। ਕੀ ਮੈਂ ਉਹਨਾਂ ਨੂੰ ਦੱਸ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-submit-confirm = ਤੁਸੀਂ { $title } ਪੂਰਾ ਕਰ ਲਿਆ। ਕੀ ਮੈਂ ਉਹਨਾਂ ਨੂੰ ਦੱਸ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-received-confirm = { $title } ਦੇ { $pay } ਤੁਹਾਨੂੰ ਮਿਲ ਗਏ। ਕੀ ਇਹ ਠੀਕ ਹੈ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-offer-confirm = ਤੁਸੀਂ { $title } ਦਾ ਕੰਮ ਸਭ ਤੋਂ ਢੁਕਵੀਂ ਨੂੰ ਕੁੱਲ { $pay } ਵਿੱਚ ਦੇਣਾ ਚਾਹੁੰਦੇ ਹੋ। ਕੀ ਮੈਂ ਉਸ ਨੂੰ ਪੁੱਛਾਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-approve-confirm = { $title } ਪੂਰਾ ਹੋਇਆ, ਤੁਸੀਂ { $pay } ਦੇਣੇ ਹਨ। ਕੀ ਮੈਂ ਇਹ ਦੱਸ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-paid-confirm = ਤੁਸੀਂ { $title } ਦੇ { $pay } ਦੇ ਦਿੱਤੇ। ਕੀ ਇਹ ਠੀਕ ਹੈ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-accepted = ਹੋ ਗਿਆ, { $title } ਹੁਣ ਤੁਹਾਡਾ ਕੰਮ ਹੈ।
gigs-contact = ਉਹਨਾਂ ਨਾਲ ਇੱਥੇ ਗੱਲ ਕਰੋ: { $contact }।
gigs-step-done = ਹੋ ਗਿਆ, ਮੈਂ ਉਹਨਾਂ ਨੂੰ ਦੱਸ ਦਿੱਤਾ।
gigs-paid-said = ਮੈਂ ਲਿਖ ਲਿਆ। ਦੂਜੇ ਪਾਸੇ ਤੋਂ ਵੀ ਹਾਂ ਹੋ ਜਾਵੇ ਤਾਂ ਕੰਮ ਪੂਰਾ।
gigs-finished = ਸਭ ਪੂਰਾ ਹੋਇਆ: { $title } ਦੇ ਪੈਸੇ ਮਿਲ ਗਏ ਤੇ ਕੰਮ ਬੰਦ ਹੋ ਗਿਆ।
gigs-full = ਕੋਈ ਹੋਰ ਪਹਿਲਾਂ ਆ ਗਿਆ, ਆਖ਼ਰੀ ਥਾਂ ਭਰ ਗਈ।
gigs-late = ਇਸ ਦਾ ਸਮਾਂ ਲੰਘ ਗਿਆ।
gigs-nothing-waiting = ਹੁਣੇ ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਬਾਕੀ ਨਹੀਂ।
gigs-waiting-rate = { $position }: { $title } ਪੂਰਾ ਹੋ ਗਿਆ। ਦੱਸੋ ਕਿਵੇਂ ਰਿਹਾ।
gigs-going-offered = { $position }: { $title }। ਤੁਹਾਡੀ ਪੇਸ਼ਕਸ਼ ਦਾ ਜਵਾਬ ਹਾਲੇ ਨਹੀਂ ਆਇਆ।
gigs-going-agreed = { $position }: { $title } ਪੱਕਾ ਹੋ ਗਿਆ ਹੈ, ਹਾਲੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ।
gigs-going-working = { $position }: { $title } ਦਾ ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ।
gigs-going-checking = { $position }: { $title }। ਤੁਸੀਂ ਪੂਰਾ ਕਰ ਲਿਆ, ਉਹਨਾਂ ਨੇ ਹਾਲੇ ਵੇਖਿਆ ਨਹੀਂ।
gigs-going-disputed = { $position }: { $title }। ਵਿਚੋਲਗੀ ਕਰਨ ਵਾਲੇ ਵੇਖ ਰਹੇ ਹਨ।
gigs-going-applied = { $position }: { $title }। ਤੁਹਾਨੂੰ ਜਵਾਬ ਦੀ ਉਡੀਕ ਹੈ।
gigs-going-posted = { $position }: { $title }। ਤੁਹਾਡਾ ਪਾਇਆ ਕੰਮ ਖੁੱਲ੍ਹਾ ਹੈ।
gigs-going-choose-one = ਕੀ ਇਸ ਬਾਰੇ ਕੁਝ ਕਰਨਾ ਹੈ?
gigs-going-choose = ਕੁਝ ਕਰਨਾ ਹੋਵੇ ਤਾਂ "ਪਹਿਲਾ ਵਾਲਾ" ਬੋਲੋ।
gigs-else = { $title } ਦਾ ਕੀ ਕਰਨਾ ਹੈ? ਨੰਬਰ ਬੋਲੋ।
gigs-choice = { $position }: { $name }।
gigs-ending = { $position }: { $title }, { $name }।
gigs-ending-which = ਕੀ ਵਾਪਸ ਲੈਣਾ ਹੈ? ਨੰਬਰ ਬੋਲੋ।
gigs-ending-none = ਵਾਪਸ ਲੈਣ ਵਾਲਾ ਹੁਣੇ ਕੁਝ ਨਹੀਂ ਹੈ।
gigs-do-decline = ਇਸ ਕੰਮ ਨੂੰ ਨਾਂਹ ਕਰਨੀ
gigs-do-cancel = ਇਹ ਕੰਮ ਰੱਦ ਕਰਨਾ
gigs-do-take-back = ਪੇਸ਼ਕਸ਼ ਵਾਪਸ ਲੈਣੀ
gigs-do-rework = ਦੁਬਾਰਾ ਕਰਨ ਨੂੰ ਕਹਿਣਾ
gigs-do-no-show = ਕੋਈ ਆਇਆ ਹੀ ਨਹੀਂ
gigs-do-dispute = ਕੋਈ ਮੁਸ਼ਕਲ ਹੈ
gigs-do-claim = ਦੱਸਣਾ ਕਿ ਕਿੰਨਾ ਬਾਕੀ ਹੈ
gigs-do-unapply = ਆਪਣਾ ਨਾਂ ਵਾਪਸ ਲੈਣਾ
gigs-do-close = ਪਾਇਆ ਕੰਮ ਬੰਦ ਕਰਨਾ
gigs-reason-which = ਕਿਉਂ? ਨੰਬਰ ਜਾਂ ਵਜ੍ਹਾ ਬੋਲੋ।
gigs-about-which = ਗੱਲ ਕਿਸ ਦੀ ਹੈ? ਨੰਬਰ ਬੋਲੋ।
gigs-about-not-paid = ਪੈਸੇ ਮਿਲੇ ਹੀ ਨਹੀਂ
gigs-about-paid-less = ਪੈਸੇ ਘੱਟ ਮਿਲੇ
gigs-about-hours = ਘੰਟਿਆਂ ਦੀ ਗੱਲ
gigs-about-quality = ਕੰਮ ਦੀ ਕੁਆਲਿਟੀ
gigs-about-not-done = ਕੰਮ ਹੋਇਆ ਹੀ ਨਹੀਂ
gigs-about-conduct = ਮੇਰੇ ਨਾਲ ਵਰਤਾਓ
gigs-about-other = ਕੋਈ ਹੋਰ ਗੱਲ
gigs-owed = ਹਾਲੇ ਕਿੰਨੇ ਰੁਪਏ ਬਾਕੀ ਹਨ?
gigs-owed-most = ਵੱਧ ਤੋਂ ਵੱਧ { $pay } ਹੋ ਸਕਦੇ ਹਨ।
gigs-score = ਕਿਵੇਂ ਰਿਹਾ? ਇੱਕ ਤੋਂ ਪੰਜ ਤੱਕ ਬੋਲੋ: ਇੱਕ ਬਹੁਤ ਮਾੜਾ, ਪੰਜ ਬਹੁਤ ਵਧੀਆ।
gigs-score-range = ਇੱਕ ਤੋਂ ਪੰਜ ਤੱਕ ਦਾ ਨੰਬਰ ਚਾਹੀਦਾ ਹੈ।
gigs-score-1 = ਬਹੁਤ ਮਾੜਾ
gigs-score-2 = ਮਾੜਾ
gigs-score-3 = ਠੀਕ-ਠਾਕ
gigs-score-4 = ਵਧੀਆ
gigs-score-5 = ਬਹੁਤ ਵਧੀਆ
gigs-decline-confirm = ਤੁਸੀਂ { $title } ਨਹੀਂ ਲੈਣਾ ਚਾਹੁੰਦੇ। ਕੀ ਮੈਂ ਉਹਨਾਂ ਨੂੰ ਦੱਸ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-cancel-counts = ਇਹ ਤੁਹਾਡੇ ਨਾਂ ਉੱਤੇ ਗਿਣਿਆ ਜਾਵੇਗਾ।
gigs-cancel-free = ਇਹ ਤੁਹਾਡੇ ਨਾਂ ਉੱਤੇ ਨਹੀਂ ਗਿਣਿਆ ਜਾਵੇਗਾ।
gigs-cancel-confirm = ਤੁਸੀਂ { $title } ਰੱਦ ਕਰ ਰਹੇ ਹੋ, ਵਜ੍ਹਾ: { $reason }। ਕੀ ਮੈਂ ਉਹਨਾਂ ਨੂੰ ਦੱਸ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-take-back-confirm = ਤੁਸੀਂ { $title } ਦੀ ਪੇਸ਼ਕਸ਼ ਵਾਪਸ ਲੈ ਰਹੇ ਹੋ। ਕੀ ਮੈਂ ਉਹਨਾਂ ਨੂੰ ਦੱਸ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-rework-confirm = { $title } ਹਾਲੇ ਠੀਕ ਨਹੀਂ ਹੋਇਆ, ਦੁਬਾਰਾ ਕਰਨਾ ਪਵੇਗਾ। ਕੀ ਮੈਂ ਉਹਨਾਂ ਨੂੰ ਦੱਸ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-no-show-confirm = { $title } ਲਈ ਕੋਈ ਨਹੀਂ ਆਇਆ। ਕੀ ਮੈਂ ਇਹ ਲਿਖ ਲਵਾਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-dispute-confirm = { $title } ਵਿੱਚ ਮੁਸ਼ਕਲ ਹੈ: { $reason }, ਤੁਸੀਂ ਕਹਿੰਦੇ ਹੋ ਕਿ { $pay } ਬਾਕੀ ਹਨ। ਕੀ ਮੈਂ ਵਿਚੋਲਗੀ ਲਈ ਭੇਜਾਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-claim-confirm = ਤੁਸੀਂ ਕਹਿੰਦੇ ਹੋ ਕਿ { $title } ਦੇ { $pay } ਬਾਕੀ ਹਨ। ਕੀ ਮੈਂ ਵਿਚੋਲਗੀ ਕਰਨ ਵਾਲੇ ਨੂੰ ਦੱਸਾਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-unapply-confirm = ਤੁਸੀਂ { $title } ਤੋਂ ਆਪਣਾ ਨਾਂ ਵਾਪਸ ਲੈ ਰਹੇ ਹੋ। ਕਰ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-close-confirm = ਤੁਸੀਂ ਪਾਇਆ ਕੰਮ { $title } ਬੰਦ ਕਰ ਰਹੇ ਹੋ, ਫਿਰ ਕੋਈ ਨਾਂ ਨਹੀਂ ਦੇ ਸਕੇਗਾ। ਕਰ ਦਿਆਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-rate-confirm = ਤੁਸੀਂ { $title } ਨੂੰ { $most } ਵਿੱਚੋਂ { $score } ਦੇ ਰਹੇ ਹੋ। ਕੀ ਮੈਂ ਲਿਖ ਲਵਾਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਬੋਲੋ।
gigs-unapplied = ਹੋ ਗਿਆ, { $title } ਤੋਂ ਤੁਹਾਡਾ ਨਾਂ ਹਟਾ ਦਿੱਤਾ।
gigs-posting-closed = ਹੋ ਗਿਆ, { $title } ਬੰਦ ਹੋ ਗਿਆ।
gigs-disputed = ਹੋ ਗਿਆ। ਵਿਚੋਲਗੀ ਕਰਨ ਵਾਲੇ { $day } ਤੱਕ ਫ਼ੈਸਲਾ ਕਰਨਗੇ।
gigs-rated = ਧੰਨਵਾਦ, ਮੈਂ ਲਿਖ ਲਿਆ। ਦੋਵੇਂ ਦੱਸ ਦੇਣ, ਜਾਂ { $days } ਦਿਨ ਲੰਘ ਜਾਣ, ਫਿਰ ਦੂਜੇ ਪਾਸੇ ਨੂੰ ਦਿਸੇਗਾ।
gigs-rated-already = ਇਹ ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਦੱਸ ਚੁੱਕੇ ਹੋ।
gigs-only-walk = ਸਾਰੇ ਪੈਦਲ ਜਾਣ ਜੋਗੇ ਨੇੜੇ ਹਨ।
gigs-only-daylight = ਸਾਰਿਆਂ ਤੋਂ ਤੁਸੀਂ ਹਨੇਰਾ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਘਰ ਪਹੁੰਚ ਜਾਵੋਗੇ।
gigs-why-ride = ਉਹ ਤੁਹਾਨੂੰ ਘਰ ਛੱਡ ਦੇਣਗੇ।
gigs-walk-from = ਪੈਦਲ ਕਿੱਥੋਂ ਜਾਵੋਗੇ? ਆਪਣਾ ਪਿੰਡ ਜਾਂ ਸ਼ਹਿਰ ਦੱਸੋ।
gigs-none-walk = ਪੈਦਲ ਜਾਣ ਜੋਗਾ ਇਹੋ ਜਿਹਾ ਕੰਮ ਹੁਣ ਨਹੀਂ ਲੱਭਿਆ।
gigs-none-daylight = ਹਨੇਰਾ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਮੁੱਕਣ ਵਾਲਾ ਇਹੋ ਜਿਹਾ ਕੰਮ ਹੁਣ ਨਹੀਂ ਲੱਭਿਆ।
gigs-none-walk-daylight = ਪੈਦਲ ਜਾਣ ਜੋਗਾ, ਹਨੇਰੇ ਤੋਂ ਪਹਿਲਾਂ ਮੁੱਕਣ ਵਾਲਾ ਕੰਮ ਹੁਣ ਨਹੀਂ ਲੱਭਿਆ।
gigs-wider = ਕੀ ਮੈਂ ਇਸ ਸ਼ਰਤ ਤੋਂ ਬਿਨਾਂ ਵੇਖਾਂ?
gigs-wider-name = ਇਸ ਸ਼ਰਤ ਤੋਂ ਬਿਨਾਂ
problem-rule-forbids = ਇੱਥੋਂ ਦਾ ਇੱਕ ਨਿਯਮ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੰਦਾ।

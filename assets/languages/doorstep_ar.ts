<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Who are you?</source>
        <translation>من يستخدم هذا الجهاز؟</translation>
    </message>
</context>
<context>
    <name>ArriveButton</name>
    <message>
        <source>I have arrived</source>
        <translation>لقد وصلت</translation>
    </message>
</context>
<context>
    <name>ArriveFoot</name>
    <message>
        <source>This is a start. Ask me.</source>
        <translation>هذه مجرد بداية. اسألوني.</translation>
    </message>
</context>
<context>
    <name>BackFoot</name>
    <message>
        <source>Back to the visit</source>
        <translation>العودة إلى الزيارة</translation>
    </message>
</context>
<context>
    <name>BeforeDoorCard</name>
    <message>
        <source>Before the door</source>
        <translation>قبل الدخول</translation>
    </message>
    <message>
        <source>This is a start. Ask me.</source>
        <translation>هذه مجرد بداية. اسألوني.</translation>
    </message>
    <message>
        <source>Nothing written yet. Ask: what should I know first?</source>
        <translation>لم يُكتب شيء بعد. سؤال للبداية: ما أول ما تجب معرفته؟</translation>
    </message>
    <message>
        <source>Ask me about</source>
        <translation>اسألوني عن</translation>
    </message>
</context>
<context>
    <name>BoardLists</name>
    <message>
        <source>Also in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardReasonPane</name>
    <message>
        <source>Choose a visit to see what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the visit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardReasonWords</name>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, outside the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office moved it. It was planned for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be there. We do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tablet has not been heard yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tablet was heard %2. It could not send all that it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tablet was last heard before this visit was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tablet was heard %2 and had no arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been heard since. They may have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They told us %1 that they would be about %2 late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was at the door %2 and could not get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office took this visit off the rota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cancelled it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrived %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We heard of it %1. Until then the board had no arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is planned for this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is planned for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is over. %1’s tablet was heard after it and had no arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leaving was told, and it was planned to end %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first visit of the day for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is with %2 since %3, as far as is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not get in to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit to %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was planned %2. Nothing is known of that visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Nobody planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tablet has not been heard yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tablet was heard %2 and had more to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tablet last heard %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Asked me to go.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“All done.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Called away.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1. Nobody there by %2, and no word since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1, %2. Told %3: about %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1, %2. Tablet heard %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: could not get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1. Nobody had come when it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1. Nobody is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are there. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived %1. Planned to end %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 opened the page without a visit</source>
        <comment>when, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived %1, heard %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since %1, heard %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>This tablet needs help</source>
        <translation>هذا الجهاز يحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>CallButton</name>
    <message>
        <source>Call %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Call the office: %1</source>
        <translation>الاتصال بالمكتب: %1</translation>
    </message>
</context>
<context>
    <name>CardFieldBox</name>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>This is too long to send. It is safe here. Make it shorter.</source>
        <translation>هذا أطول من أن يُرسل. إنه محفوظ هنا. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>من يمكنه رؤيته</translation>
    </message>
    <message>
        <source>Share this?</source>
        <translation>هل تريد مشاركة هذا؟</translation>
    </message>
    <message>
        <source>Share it as it is</source>
        <translation>مشاركته كما هو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>There seems to be a phone number in it.</source>
        <translation>يبدو أن فيه رقم هاتف.</translation>
    </message>
    <message>
        <source>It seems to say where to write to you.</source>
        <translation>يبدو أنه يذكر أين يُكتب إليك.</translation>
    </message>
    <message>
        <source>There seems to be an address in it.</source>
        <translation>يبدو أن فيه عنوانًا.</translation>
    </message>
    <message>
        <source>It seems to tell of your family.</source>
        <translation>يبدو أنه يتحدث عن أسرتك.</translation>
    </message>
    <message>
        <source>It seems to tell of your private life.</source>
        <translation>يبدو أنه يتحدث عن حياتك الخاصة.</translation>
    </message>
    <message>
        <source>It seems to tell of your health.</source>
        <translation>يبدو أنه يتحدث عن صحتك.</translation>
    </message>
    <message>
        <source>It seems to tell of your faith.</source>
        <translation>يبدو أنه يتحدث عن دينك.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Languages I speak</source>
        <translation>اللغات التي أتكلمها</translation>
    </message>
    <message>
        <source>How long in care work</source>
        <translation>المدة في عمل الرعاية</translation>
    </message>
    <message>
        <source>I like to talk about</source>
        <translation>أحب الحديث عن</translation>
    </message>
    <message>
        <source>What helps me do a good job for you</source>
        <translation>ما يعينني على خدمتك جيدًا</translation>
    </message>
    <message>
        <source>One ordinary thing about me</source>
        <translation>شيء عادي عني</translation>
    </message>
    <message>
        <source>Please don’t ask me about</source>
        <translation>من فضلك لا تسألني عن</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>اسمي</translation>
    </message>
    <message>
        <source>Ask me about</source>
        <translation>يمكنك سؤالي عن</translation>
    </message>
    <message>
        <source>This helps me help you</source>
        <translation>هذا يعينني على مساعدتك</translation>
    </message>
    <message>
        <source>People I visit</source>
        <translation>من أزورهم</translation>
    </message>
    <message>
        <source>1 person I chose</source>
        <translation>شخص واحد اخترته</translation>
    </message>
    <message numerus="yes">
        <source>%n people I chose</source>
        <translation>
            <numerusform>%n شخص اخترته</numerusform>
            <numerusform>شخص واحد اخترته</numerusform>
            <numerusform>شخصان اخترتهما</numerusform>
            <numerusform>%n أشخاص اخترتهم</numerusform>
            <numerusform>%n شخصًا اخترتهم</numerusform>
            <numerusform>%n شخص اخترتهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>A card is no place for that. Who reads it may remember it.</source>
        <translation>البطاقة ليست مكانًا لهذا. من يقرؤه قد يتذكره.</translation>
    </message>
    <message>
        <source>%1 has told you 1 thing.</source>
        <translation>أخبرك %1 بشيء واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has told you %n things.</source>
        <translation>
            <numerusform>أخبرك %1 بـ %n شيء.</numerusform>
            <numerusform>أخبرك %1 بشيء واحد.</numerusform>
            <numerusform>أخبرك %1 بشيئين.</numerusform>
            <numerusform>أخبرك %1 بـ %n أشياء.</numerusform>
            <numerusform>أخبرك %1 بـ %n شيئًا.</numerusform>
            <numerusform>أخبرك %1 بـ %n شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have told %1 1 thing.</source>
        <translation>أخبرت %1 بشيء واحد.</translation>
    </message>
    <message numerus="yes">
        <source>You have told %1 %n things.</source>
        <translation>
            <numerusform>أخبرت %1 بـ %n شيء.</numerusform>
            <numerusform>أخبرت %1 بشيء واحد.</numerusform>
            <numerusform>أخبرت %1 بشيئين.</numerusform>
            <numerusform>أخبرت %1 بـ %n أشياء.</numerusform>
            <numerusform>أخبرت %1 بـ %n شيئًا.</numerusform>
            <numerusform>أخبرت %1 بـ %n شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>I speak</source>
        <translation>أتكلم</translation>
    </message>
</context>
<context>
    <name>CarerBeforePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>You are new to %1. Read this first.</source>
        <translation>هذه أول زيارة لك إلى %1. يُرجى قراءة هذا أولًا.</translation>
    </message>
    <message>
        <source>Ask me about</source>
        <translation>اسألوني عن</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Ask: what should I know first?</source>
        <translation>سؤال للبداية: ما أول ما تجب معرفته؟</translation>
    </message>
    <message>
        <source>All about %1</source>
        <translation>كل شيء عن %1</translation>
    </message>
</context>
<context>
    <name>CarerCardPage</name>
    <message>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>You choose who sees each line. What you hide is gone from this tablet at once.</source>
        <translation>لك أن تختار من يرى كل سطر. ما تخفيه يزول من هذا الجهاز فورًا.</translation>
    </message>
    <message>
        <source>Nobody sees anything of you here until you choose who may.</source>
        <translation>لا أحد يرى عنك شيئًا هنا حتى تختار من يمكنه ذلك.</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>إخفاء كل شيء</translation>
    </message>
    <message>
        <source>Nobody sees anything of your card any more.</source>
        <translation>لم يعد أحد يرى شيئًا من بطاقتك.</translation>
    </message>
    <message>
        <source>Not written. That is fine.</source>
        <translation>لم يُكتب شيء. لا بأس.</translation>
    </message>
    <message>
        <source>A card has no place for a phone number, an address, family, health or faith.</source>
        <translation>لا مكان في البطاقة لرقم هاتف أو عنوان أو أسرة أو صحة أو دين.</translation>
    </message>
    <message>
        <source>Who looked at figures of you</source>
        <translation>من اطّلع على أرقام تخصّك</translation>
    </message>
</context>
<context>
    <name>CarerConcernPage</name>
    <message>
        <source>Concern</source>
        <translation>قلق</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>What worries you?</source>
        <translation>ما الذي يقلقك؟</translation>
    </message>
    <message>
        <source>Write what worries you. A few words are enough.</source>
        <translation>اكتب ما يقلقك. تكفي بضع كلمات.</translation>
    </message>
    <message>
        <source>Every word is kept as you type</source>
        <translation>كل كلمة تُحفظ أثناء الكتابة</translation>
    </message>
</context>
<context>
    <name>CarerHome</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CarerLeavePage</name>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>Shorter than planned. Why?</source>
        <translation>أقصر من المخطط. لماذا؟</translation>
    </message>
    <message>
        <source>It can stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>One thing for the next visit</source>
        <translation>أمر واحد للزيارة القادمة</translation>
    </message>
    <message>
        <source>Every word is kept as you type</source>
        <translation>كل كلمة تُحفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>CarerNotePage</name>
    <message>
        <source>Something different today</source>
        <translation>شيء مختلف اليوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>What was it like?</source>
        <translation>كيف كان الأمر؟</translation>
    </message>
    <message>
        <source>What was different?</source>
        <translation>ما الذي كان مختلفًا؟</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Every word is kept as you type</source>
        <translation>كل كلمة تُحفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>CarerPassportPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Who may see this</source>
        <translation>من يمكنه رؤية هذا</translation>
    </message>
</context>
<context>
    <name>CarerPeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Find a name or words</source>
        <translation>البحث عن اسم أو كلمات</translation>
    </message>
    <message>
        <source>Promises and familiar faces</source>
        <translation>الوعود والوجوه المألوفة</translation>
    </message>
    <message>
        <source>Who was visited in the promised time, and by whom. Fewest kept first.</source>
        <translation>من تمت زيارته في الوقت الموعود، ومن زاره. الأقل وفاءً أولًا.</translation>
    </message>
    <message>
        <source>In passports and notes</source>
        <translation>في جوازات الرعاية والملاحظات</translation>
    </message>
    <message>
        <source>Somebody else, and it cannot wait? Their page is not on this tablet. Call the office: when they plan you a visit, it comes with the next signal.</source>
        <translation>شخص آخر والأمر لا يحتمل الانتظار؟ صفحته ليست على هذا الجهاز. يُرجى الاتصال بالمكتب: عندما تُخطَّط لك زيارة، تصل الصفحة مع أول إشارة.</translation>
    </message>
    <message>
        <source>Call the office: %1</source>
        <translation>الاتصال بالمكتب: %1</translation>
    </message>
    <message>
        <source>How people fare</source>
        <translation>كيف حال الناس</translation>
    </message>
    <message>
        <source>Whether all fare alike, wherever they live and however their support is arranged.</source>
        <translation>هل حال الجميع سواء، أينما كانوا يسكنون وكيفما نُظِّم دعمهم.</translation>
    </message>
</context>
<context>
    <name>CarerPersonPage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>How %1 gets on</source>
        <translation>كيف حال %1</translation>
    </message>
    <message>
        <source>A copy to hand on</source>
        <translation>نسخة للتسليم</translation>
    </message>
    <message>
        <source>Plan the visits of %1</source>
        <translation>تخطيط زيارات %1</translation>
    </message>
    <message>
        <source>What %1 agrees to</source>
        <translation>ما يوافق عليه %1</translation>
    </message>
</context>
<context>
    <name>CarerTodayPage</name>
    <message>
        <source>Back to the visit</source>
        <translation>العودة إلى الزيارة</translation>
    </message>
    <message>
        <source>I have arrived</source>
        <translation>لقد وصلت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
</context>
<context>
    <name>CarerTrendPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>هدفي</translation>
    </message>
    <message>
        <source>No goal is agreed yet.</source>
        <translation>لم يُتفق على هدف بعد.</translation>
    </message>
    <message>
        <source>When the office and the person agree on one, you see here how it goes.</source>
        <translation>عندما يتفق المكتب والشخص على هدف، يظهر هنا كيف يسير الأمر.</translation>
    </message>
</context>
<context>
    <name>CarerVersionsPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This is settled. There is one version now.</source>
        <translation>تم حسم هذا. توجد الآن نسخة واحدة.</translation>
    </message>
    <message>
        <source>Both were written without seeing the other. Until it is settled, everybody sees both.</source>
        <translation>كُتبت كل منهما دون رؤية الأخرى. إلى أن يُحسم الأمر يرى الجميع كلتيهما.</translation>
    </message>
    <message>
        <source>They were written without seeing each other. Until it is settled, everybody sees all of them.</source>
        <translation>كُتبت دون أن ترى إحداها الأخرى. إلى أن يُحسم الأمر يرى الجميع كل النسخ.</translation>
    </message>
    <message>
        <source>What should carers see now?</source>
        <translation>ما الذي يراه مقدمو الرعاية الآن؟</translation>
    </message>
    <message>
        <source>Nothing is deleted. You can look back at any time.</source>
        <translation>لا يُحذف شيء. يمكن الرجوع إليه في أي وقت.</translation>
    </message>
</context>
<context>
    <name>CarerVisitPage</name>
    <message>
        <source>About %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>No steps planned.</source>
        <translation>لا خطوات مخططة.</translation>
    </message>
    <message>
        <source>Ask what would help today.</source>
        <translation>يُرجى السؤال عما يفيد اليوم.</translation>
    </message>
    <message>
        <source>Hand tablet to %1</source>
        <translation>تسليم الجهاز إلى %1</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n تغيير آخر</numerusform>
            <numerusform>تغيير آخر واحد</numerusform>
            <numerusform>تغييران آخران</numerusform>
            <numerusform>%n تغييرات أخرى</numerusform>
            <numerusform>%n تغييرًا آخر</numerusform>
            <numerusform>%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more change</source>
        <translation>تغيير آخر واحد</translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>Seen</source>
        <translation>اطلعت عليه</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>اطلعت عليه: %1</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>Now write down the words that open it.</source>
        <translation>والآن تُكتب الكلمات التي تفتحه.</translation>
    </message>
    <message>
        <source>Now choose a PIN for this tablet.</source>
        <translation>والآن يُختار رقم سري لهذا الجهاز.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>الرقم السري نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Choose 6 numbers</source>
        <translation>اختيار 6 أرقام</translation>
    </message>
    <message>
        <source>Use words alone</source>
        <translation>استخدام الكلمات وحدها</translation>
    </message>
    <message>
        <source>Use a PIN too</source>
        <translation>استخدام رقم سري أيضًا</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>اختيار رقم سري آخر</translation>
    </message>
    <message>
        <source>Making the lock. This takes a moment.</source>
        <translation>يجري إعداد القفل. يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>The words open this tablet, also without signal.</source>
        <translation>الكلمات تفتح هذا الجهاز، حتى دون إشارة.</translation>
    </message>
    <message>
        <source>The PIN opens this tablet, also without signal.</source>
        <translation>الرقم السري يفتح هذا الجهاز، حتى دون إشارة.</translation>
    </message>
    <message>
        <source>Keep the paper at home, not with the tablet.</source>
        <translation>تُحفظ الورقة في البيت، لا مع الجهاز.</translation>
    </message>
    <message>
        <source>Only you know it. The office cannot see it.</source>
        <translation>لا يعرفه أحد سواك. والمكتب لا يراه.</translation>
    </message>
    <message>
        <source>This is practice: its key lies in a file. Use no PIN that is yours.</source>
        <translation>هذا تدريب: المفتاح محفوظ في ملف. يُرجى عدم استخدام رقم سري خاص بك.</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>مرحبًا %1</translation>
    </message>
    <message>
        <source>The office has opened this tablet. %1</source>
        <translation>فتح المكتب هذا الجهاز. %1</translation>
    </message>
    <message>
        <source>You have joined %1. %2</source>
        <translation>تم الانضمام إلى %1. %2</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>لم يُختر شيء بعد</translation>
    </message>
    <message>
        <source>You have no PIN yet</source>
        <translation>لا يوجد رقم سري بعد</translation>
    </message>
</context>
<context>
    <name>CircleCard</name>
    <message>
        <source>Their people</source>
        <translation>المقرّبون والمساعدون</translation>
    </message>
    <message>
        <source>Call in an emergency</source>
        <translation>الاتصال عند الطوارئ</translation>
    </message>
</context>
<context>
    <name>ConcernFoot</name>
    <message>
        <source>Tell the office, it can wait</source>
        <translation>إبلاغ المكتب، يمكن الانتظار</translation>
    </message>
    <message>
        <source>Urgent: tell the office now</source>
        <translation>عاجل: إبلاغ المكتب الآن</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>the office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Seen by %1 %2</source>
        <comment>Seen by Jo at 9:20am</comment>
        <translation>اطّلع %1 %2</translation>
    </message>
    <message>
        <source>Done, %1 %2</source>
        <comment>Done, Jo at 10am</comment>
        <translation>تم الحل، %1 %2</translation>
    </message>
    <message>
        <source>Done, %1 %2: %3</source>
        <translation>تم الحل، %1 %2: %3</translation>
    </message>
</context>
<context>
    <name>ConcernsCard</name>
    <message>
        <source>What you told the office</source>
        <translation>ما أبلغت به المكتب</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of them (leave it empty for all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words, or why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>My carers read my page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hospital reads my page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads my page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My family reads my page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carers read the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hospital reads the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family reads the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said it themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A welfare attorney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guardian whom the court appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent, for somebody under 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, by a sign or a tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, welfare attorney,</source>
        <comment>who said it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, guardian,</source>
        <comment>who said it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, parent,</source>
        <comment>who said it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer counted until %1. You are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said no on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said yes on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office decided on %1: no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could not be asked. The office decided on %1: yes, for your good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said no for you on %2.</source>
        <comment>who, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said yes for you on %2.</source>
        <comment>who, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is told and speaks with you. Who reads each line you choose on the page itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts until %1. Then you are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said so themselves on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could say it. It was decided for their good on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said so on %2.</source>
        <comment>who, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counted until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked you yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written down what they say to this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContinuityBar</name>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>The page that travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a hospital, an ambulance or another service. To print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each visit as planned and as it was, with the hours. To print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the person themselves, who has a right to it. To print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page for another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that travels, as a FHIR document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is held, for a spreadsheet (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event with its times, as it stands here. To print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits, hours and exceptions of everybody, for a spreadsheet (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyMaking</name>
    <message>
        <source>Who gets it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: the council, contracts team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Victoria Hospital, ward 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountTabs</name>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DangerCard</name>
    <message>
        <source>Somebody in danger? Call first.</source>
        <translation>شخص في خطر؟ الاتصال أولًا.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectionsSheet</name>
    <message>
        <source>The way to %1</source>
        <translation>الطريق إلى %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>عند الباب</translation>
    </message>
</context>
<context>
    <name>DownloadingPage</name>
    <message>
        <source>Fetching your page</source>
        <translation>يجري جلب صفحتك</translation>
    </message>
    <message>
        <source>Fetching your agency</source>
        <translation>يجري جلب بيانات مؤسستك</translation>
    </message>
    <message>
        <source>Fetching the people you visit</source>
        <translation>يجري جلب الأشخاص الذين تزورهم</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>لقد قرأت هذا</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>DraftBox</name>
    <message>
        <source>This is too long to send. It is safe here. Make it shorter, or write the rest after it.</source>
        <translation>هذا أطول من أن يُرسل. إنه محفوظ هنا. يُرجى اختصاره، أو كتابة الباقي بعده.</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
    <message>
        <source>Opens it large</source>
        <translation>يفتحها كبيرة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Leave picture %1 out</source>
        <translation>حذف الصورة %1</translation>
    </message>
    <message>
        <source>The picture is made ready…</source>
        <translation>يجري تجهيز الصورة…</translation>
    </message>
    <message>
        <source>These are enough for one note. Save it, and write another for more.</source>
        <translation>هذه تكفي لملاحظة واحدة. احفظها واكتب ملاحظة أخرى للمزيد.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>إضافة صورة</translation>
    </message>
</context>
<context>
    <name>EasyBar</name>
    <message>
        <source>For your carer</source>
        <translation>لمقدم الرعاية</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>قراءة بصوت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>EasyTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ExceptionRow</name>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
</context>
<context>
    <name>FaceRow</name>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>لا بأس</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>ليس جيدًا</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>ask the office</source>
        <translation>يُرجى سؤال المكتب</translation>
    </message>
    <message>
        <source>call the office on %1</source>
        <translation>يُرجى الاتصال بالمكتب على %1</translation>
    </message>
    <message>
        <source>This tablet is full. What you saved is safe. Delete pictures or other apps, then try again.</source>
        <translation>هذا الجهاز ممتلئ. ما حفظته في أمان. يُرجى حذف صور أو تطبيقات أخرى، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This code was used before. Nothing is lost. Ask the office for a new one.</source>
        <translation>استُخدم هذا الرمز من قبل. لم يضع شيء. يُرجى طلب رمز جديد من المكتب.</translation>
    </message>
    <message>
        <source>This code is too old. Nothing is lost. Ask the office for a new one.</source>
        <translation>هذا الرمز قديم. لم يضع شيء. يُرجى طلب رمز جديد من المكتب.</translation>
    </message>
    <message>
        <source>This Doorstep is too old for your office. Nothing is lost. Update it, then try again.</source>
        <translation>إصدار Doorstep هذا أقدم مما يلزم لمكتبك. لم يضع شيء. يُرجى تحديثه ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The office does not know this code. Nothing is lost. Check each letter, or ask for a new one.</source>
        <translation>المكتب لا يعرف هذا الرمز. لم يضع شيء. يُرجى التحقق من كل حرف، أو طلب رمز جديد.</translation>
    </message>
    <message>
        <source>We could not reach the office. Your code still works. Check the address and the signal, then try again.</source>
        <translation>تعذر الوصول إلى المكتب. رمزك ما زال صالحًا. يُرجى التحقق من العنوان والإشارة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This code is not from the office at this address. Nothing was sent. Check both. If they are right, call the office.</source>
        <translation>هذا الرمز ليس من المكتب الذي في هذا العنوان. لم يُرسل شيء. يُرجى التحقق منهما. إن كانا صحيحين، فيُرجى الاتصال بالمكتب.</translation>
    </message>
    <message>
        <source>That is not a whole address. What you typed is kept. It looks like office.example:8443.</source>
        <translation>هذا ليس عنوانًا كاملًا. ما كتبته محفوظ. شكله هكذا: office.example:8443.</translation>
    </message>
    <message>
        <source>That is not a whole code. What you typed is kept. A code has 20 letters and numbers.</source>
        <translation>هذا ليس رمزًا كاملًا. ما كتبته محفوظ. الرمز 20 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>You have joined on this tablet before. Your work is safe. Choose your initials and enter your PIN.</source>
        <translation>سبق لك الانضمام على هذا الجهاز. عملك في أمان. يُرجى اختيار الأحرف الأولى من اسمك وإدخال رقمك السري.</translation>
    </message>
    <message>
        <source>This tablet could not keep what the office sent. Your code may be used up. Ask the office for a new one.</source>
        <translation>تعذر على هذا الجهاز حفظ ما أرسله المكتب. ربما استُهلك رمزك. يُرجى طلب رمز جديد من المكتب.</translation>
    </message>
    <message>
        <source>Joining was not finished when Doorstep closed. Nothing is lost. Ask the office for a new code.</source>
        <translation>لم يكتمل الانضمام قبل إغلاق Doorstep. لم يضع شيء. يُرجى طلب رمز جديد من المكتب.</translation>
    </message>
    <message>
        <source>That PIN is too easy to guess or too short. Nothing is lost. Choose six other numbers.</source>
        <translation>هذا الرقم السري سهل التخمين أو قصير. لم يضع شيء. يُرجى اختيار ستة أرقام أخرى.</translation>
    </message>
    <message>
        <source>This tablet has no safe place for a PIN. Nothing is lost. Use the words alone.</source>
        <translation>لا مكان آمنًا لرقم سري في هذا الجهاز. لم يضع شيء. يُرجى استخدام الكلمات وحدها.</translation>
    </message>
    <message>
        <source>This tablet could not keep your PIN. Nothing is lost. Try again, or %1.</source>
        <translation>تعذر على هذا الجهاز حفظ رقمك السري. لم يضع شيء. يُرجى إعادة المحاولة، وإلا %1.</translation>
    </message>
    <message>
        <source>The download stopped. What came is kept. It goes on by itself when there is signal.</source>
        <translation>توقف التنزيل. ما وصل محفوظ. سيُستأنف وحده عند توفر الإشارة.</translation>
    </message>
    <message>
        <source>What answered is not your office. Nothing was sent. Try at another place, or %1.</source>
        <translation>من أجاب ليس مكتبك. لم يُرسل شيء. يُرجى المحاولة من مكان آخر، وإلا %1.</translation>
    </message>
    <message>
        <source>The office has closed this sign-in. What you saved is safe. %1</source>
        <translation>أغلق المكتب هذا الحساب. ما حفظته في أمان. %1</translation>
    </message>
    <message>
        <source>Some of the download could not be read. What came is kept. Try again, or %1.</source>
        <translation>تعذرت قراءة جزء من التنزيل. ما وصل محفوظ. يُرجى إعادة المحاولة، وإلا %1.</translation>
    </message>
    <message>
        <source>That PIN is not right. Your work is safe. Try again, or %1.</source>
        <translation>هذا الرقم السري غير صحيح. عملك في أمان. يُرجى إعادة المحاولة، وإلا %1.</translation>
    </message>
    <message>
        <source>This tablet has lost its part of your PIN. Your work is safe. Open it with your five words, or %1.</source>
        <translation>فقد هذا الجهاز حصته من رقمك السري. عملك في أمان. يُرجى فتحه بكلماتك الخمس، وإلا %1.</translation>
    </message>
    <message>
        <source>Too many tries. Your work is safe. Wait a little, then try again, or %1.</source>
        <translation>محاولات كثيرة. عملك في أمان. يُرجى الانتظار قليلًا ثم إعادة المحاولة، وإلا %1.</translation>
    </message>
    <message>
        <source>No words open this tablet. Your work is safe. Use your PIN, or %1.</source>
        <translation>لا كلمات تفتح هذا الجهاز. عملك في أمان. يُرجى استخدام رقمك السري، وإلا %1.</translation>
    </message>
    <message>
        <source>This tablet has too little memory free. Your work is safe, and this try did not count. Close other apps, then try again.</source>
        <translation>الذاكرة الحرة في هذا الجهاز قليلة. عملك في أمان، وهذه المحاولة لم تُحسب. يُرجى إغلاق التطبيقات الأخرى ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Word %1 is not one that we use. Your work is safe. Look at each letter and try again, or %2.</source>
        <translation>الكلمة %1 ليست من كلماتنا. عملك في أمان. يُرجى التحقق من كل حرف وإعادة المحاولة، وإلا %2.</translation>
    </message>
    <message>
        <source>Those words are not right. Your work is safe. Look at your paper and try again, or %1.</source>
        <translation>هذه الكلمات غير صحيحة. عملك في أمان. يُرجى النظر إلى ورقتك وإعادة المحاولة، وإلا %1.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Your work is safe. Wait %1, or use your five words.</source>
        <translation>أرقام سرية خاطئة كثيرة. عملك في أمان. يُرجى الانتظار %1، أو استخدام كلماتك الخمس.</translation>
    </message>
    <message>
        <source>That was too many wrong PINs, so the PIN is gone. Your work is safe. Use your five words, or %1.</source>
        <translation>كثرت الأرقام السرية الخاطئة، فأُلغي الرقم السري. عملك في أمان. يُرجى استخدام كلماتك الخمس، وإلا %1.</translation>
    </message>
    <message>
        <source>That is not what the office answers. Your work is safe. Copy the answer, and try again.</source>
        <translation>ليس هذا جواب المكتب. عملك في أمان. يُرجى نسخ الجواب وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>A letter is wrong or missing. Your work is safe. Look at each letter, and try again.</source>
        <translation>حرف خاطئ أو ناقص. عملك في أمان. يُرجى التحقق من كل حرف وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>That is the answer to another question. Your work is safe. Give the office the letters shown here.</source>
        <translation>هذا جواب عن سؤال آخر. عملك في أمان. يُرجى إعطاء المكتب الأحرف الظاهرة هنا.</translation>
    </message>
    <message>
        <source>The office has no key to this tablet. Your work is safe. Use your five words, or %1.</source>
        <translation>لا يملك المكتب مفتاحًا لهذا الجهاز. عملك في أمان. يُرجى استخدام كلماتك الخمس، وإلا %1.</translation>
    </message>
    <message>
        <source>The office has locked this sign-in. What you wrote is safe, and goes to the office by itself. To open it again, %1.</source>
        <translation>قفل المكتب هذا الحساب. ما كتبته في أمان، ويصل إلى المكتب وحده. لفتحه من جديد، %1.</translation>
    </message>
    <message>
        <source>The office has removed this sign-in from this tablet. What you wrote is safe, and goes to the office by itself. To join again, ask the office for a code.</source>
        <translation>أزال المكتب هذا الحساب من الجهاز. ما كتبته في أمان، ويصل إلى المكتب وحده. للانضمام من جديد، يُرجى طلب رمز من المكتب.</translation>
    </message>
    <message>
        <source>A newer Doorstep wrote what is on this tablet. It is all still here. Update Doorstep, then open it again.</source>
        <translation>كُتب ما على هذا الجهاز بإصدار أحدث من Doorstep. كل شيء ما زال هنا. يُرجى تحديث Doorstep ثم فتحه من جديد.</translation>
    </message>
    <message>
        <source>What is kept on this tablet cannot be read. We left it as it is. Do not delete Doorstep: %1.</source>
        <translation>تعذرت قراءة ما حُفظ على هذا الجهاز. تركناه كما هو. يُرجى عدم حذف Doorstep: %1.</translation>
    </message>
    <message>
        <source>What is kept on this tablet is not locked as it should be. We left it as it is. Stop, and %1.</source>
        <translation>ما حُفظ على هذا الجهاز ليس مقفلًا كما ينبغي. تركناه كما هو. يُرجى التوقف، و%1.</translation>
    </message>
    <message>
        <source>The key of this tablet does not fit what is kept on it. We left it as it is. To go on, %1.</source>
        <translation>مفتاح هذا الجهاز لا يناسب ما حُفظ عليه. تركناه كما هو. للمتابعة، %1.</translation>
    </message>
    <message>
        <source>What was kept on this tablet is missing. What was sent is safe at the office. To go on, %1.</source>
        <translation>ما كان محفوظًا على هذا الجهاز مفقود. ما أُرسل في أمان لدى المكتب. للمتابعة، %1.</translation>
    </message>
    <message>
        <source>This tablet could not open what is kept on it. It is all still here. Start the tablet again, or %1.</source>
        <translation>تعذر على هذا الجهاز فتح ما حُفظ عليه. كل شيء ما زال هنا. يُرجى إعادة تشغيل الجهاز، وإلا %1.</translation>
    </message>
    <message>
        <source>This tablet is full, so this is not saved yet. It stays on the screen. Delete pictures or other apps, then try again.</source>
        <translation>هذا الجهاز ممتلئ، فلم يُحفظ هذا بعد. يبقى على الشاشة. يُرجى حذف صور أو تطبيقات أخرى، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This is not saved yet. It stays on the screen. Try again, or %1.</source>
        <translation>لم يُحفظ هذا بعد. يبقى على الشاشة. يُرجى إعادة المحاولة، وإلا %1.</translation>
    </message>
    <message>
        <source>Something on this tablet was damaged. All that you saved is kept. The rest comes from the office again.</source>
        <translation>تلف شيء على هذا الجهاز. كل ما حفظته باقٍ. والباقي يأتي من المكتب من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Something on this tablet was damaged. %n things that wait to be sent are kept. Look at your last notes: some may be gone. If one is, write it again, and %1.</source>
        <translation>
            <numerusform>تلف شيء على هذا الجهاز. لم يكن شيء بانتظار الإرسال (%n). يُرجى مراجعة ملاحظاتك الأخيرة: ربما ضاع بعضها. إن ضاعت واحدة، فيُرجى كتابتها من جديد، و%1.</numerusform>
            <numerusform>تلف شيء على هذا الجهاز. أمر واحد بانتظار الإرسال محفوظ. يُرجى مراجعة ملاحظاتك الأخيرة: ربما ضاع بعضها. إن ضاعت واحدة، فيُرجى كتابتها من جديد، و%1.</numerusform>
            <numerusform>تلف شيء على هذا الجهاز. أمران بانتظار الإرسال محفوظان. يُرجى مراجعة ملاحظاتك الأخيرة: ربما ضاع بعضها. إن ضاعت واحدة، فيُرجى كتابتها من جديد، و%1.</numerusform>
            <numerusform>تلف شيء على هذا الجهاز. %n أمور بانتظار الإرسال محفوظة. يُرجى مراجعة ملاحظاتك الأخيرة: ربما ضاع بعضها. إن ضاعت واحدة، فيُرجى كتابتها من جديد، و%1.</numerusform>
            <numerusform>تلف شيء على هذا الجهاز. %n أمرًا بانتظار الإرسال محفوظ. يُرجى مراجعة ملاحظاتك الأخيرة: ربما ضاع بعضها. إن ضاعت واحدة، فيُرجى كتابتها من جديد، و%1.</numerusform>
            <numerusform>تلف شيء على هذا الجهاز. %n أمر بانتظار الإرسال محفوظ. يُرجى مراجعة ملاحظاتك الأخيرة: ربما ضاع بعضها. إن ضاعت واحدة، فيُرجى كتابتها من جديد، و%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something on this tablet is damaged. Open it again, and what you saved is brought over.</source>
        <translation>شيء على هذا الجهاز تالف. عند فتحه من جديد يُنقل ما حفظته.</translation>
    </message>
    <message>
        <source>There is no room to hand this tablet over. Your work is safe. Delete pictures or other apps, then try again.</source>
        <translation>لا توجد مساحة لتسليم هذا الجهاز. عملك في أمان. يُرجى حذف صور أو تطبيقات أخرى، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This tablet could not be handed over. Your work is safe. Try again, or read the page out.</source>
        <translation>تعذّر تسليم هذا الجهاز. عملك في أمان. يُرجى إعادة المحاولة أو قراءة الصفحة بصوت مسموع.</translation>
    </message>
    <message>
        <source>This tablet could not be handed over, so it is locked. Your work is safe. Unlock it to go on.</source>
        <translation>تعذّر تسليم هذا الجهاز، لذلك قُفل. عملك في أمان. يُرجى فتح القفل للمتابعة.</translation>
    </message>
    <message>
        <source>What was said while you handed over this tablet is damaged. All the rest is safe. Ask them to say it again.</source>
        <translation>ما قيل أثناء تسليم هذا الجهاز تالف. كل ما عداه في أمان. يُرجى طلب قوله مرة أخرى.</translation>
    </message>
    <message>
        <source>This tablet is full. What was said while you handed it over is safe and not sent yet. Delete pictures or other apps, then lock and unlock.</source>
        <translation>هذا الجهاز ممتلئ. ما قيل أثناء تسليمه في أمان ولم يُرسل بعد. يُرجى حذف صور أو تطبيقات أخرى، ثم قفل الجهاز وفتحه.</translation>
    </message>
    <message>
        <source>What was said while you handed over this tablet is safe and not sent yet. Lock and unlock to try again, or %1.</source>
        <translation>ما قيل أثناء تسليم هذا الجهاز في أمان ولم يُرسل بعد. يُرجى قفل الجهاز وفتحه لإعادة المحاولة، وإلا %1.</translation>
    </message>
    <message>
        <source>Practice did not start. Nothing on this tablet was changed. Try once more.</source>
        <translation>لم يبدأ التدريب. لم يتغير شيء على هذا الجهاز. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be kept. What you wrote is safe. Take the picture again, or choose another.</source>
        <translation>هذا الملف ليس صورة يمكن حفظها. ما كتبته محفوظ. يُرجى التقاط الصورة مرة أخرى أو اختيار غيرها.</translation>
    </message>
    <message>
        <source>This picture could not be read. What you wrote is safe. Choose it again, or another.</source>
        <translation>تعذرت قراءة هذه الصورة. ما كتبته محفوظ. يُرجى اختيارها مرة أخرى أو اختيار غيرها.</translation>
    </message>
</context>
<context>
    <name>FiguresWords</name>
    <message>
        <source>A review of how the person gets on</source>
        <translation>مراجعة لتقدّم الشخص</translation>
    </message>
    <message>
        <source>A talk with the carer</source>
        <translation>حديث مع مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Somebody told us something</source>
        <translation>أخبرنا أحدهم بشيء</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>They did not write why.</source>
        <translation>لم يُكتب السبب.</translation>
    </message>
    <message>
        <source>Why: %1. %2</source>
        <comment>from the list, own words</comment>
        <translation>السبب: %1. %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>own words</comment>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>%1 looked, %2, at how your help differs from that of the others. %3</source>
        <comment>who, when, why</comment>
        <translation>%1 اطّلع، %2، على ما تختلف به مساعدتك عن مساعدة الآخرين. %3</translation>
    </message>
    <message>
        <source>Somebody at the office</source>
        <translation>شخص في المكتب</translation>
    </message>
    <message>
        <source>%1 looked at what is told of %2, %3. %4</source>
        <comment>who, of whom, when, why</comment>
        <translation>%1 اطّلع على ما يُقال عن %2، %3. %4</translation>
    </message>
    <message>
        <source>Somebody whose account is gone</source>
        <translation>شخص لم يعد حسابه موجودًا</translation>
    </message>
</context>
<context>
    <name>ForgotButton</name>
    <message>
        <source>I lost my words</source>
        <translation>فقدت كلماتي</translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>نسيت رقمي السري</translation>
    </message>
    <message>
        <source>The office can help</source>
        <translation>يستطيع المكتب المساعدة</translation>
    </message>
</context>
<context>
    <name>HeldBackPage</name>
    <message>
        <source>Not shown just now</source>
        <translation>لا يُعرض الآن</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>There is no signal</source>
        <translation>لا توجد إشارة</translation>
    </message>
    <message>
        <source>Keep working. All you tap is saved on this tablet. It is sent by itself later.</source>
        <translation>تابع العمل. كل ما تلمسه يُحفظ على هذا الجهاز، ويُرسل وحده لاحقًا.</translation>
    </message>
    <message>
        <source>Is my work safe?</source>
        <translation>هل عملي في أمان؟</translation>
    </message>
    <message>
        <source>Yes. It is saved as you tap, also if the tablet switches off.</source>
        <translation>نعم. يُحفظ مع كل لمسة، حتى إذا انطفأ الجهاز.</translation>
    </message>
    <message>
        <source>I tapped the wrong thing</source>
        <translation>لمست الشيء الخطأ</translation>
    </message>
    <message>
        <source>Tap Undo. A step can be changed later, too. Both stay to be seen.</source>
        <translation>تراجع يلغي اللمسة. ويمكن تغيير الخطوة لاحقًا أيضًا. يبقى الاثنان ظاهرين.</translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>نسيت رقمي السري</translation>
    </message>
    <message>
        <source>Open this tablet with your 5 words. If they are lost too, call the office. Your work is safe.</source>
        <translation>كلماتك الخمس تفتح هذا الجهاز. إن ضاعت هي أيضًا، فيُرجى الاتصال بالمكتب. عملك في أمان.</translation>
    </message>
    <message>
        <source>My tablet is lost</source>
        <translation>ضاع جهازي</translation>
    </message>
    <message>
        <source>Call the office at once. Nobody opens it without your PIN or your words.</source>
        <translation>يُرجى الاتصال بالمكتب فورًا. لا أحد يفتحه دون رقمك السري أو كلماتك.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Somebody is in danger</source>
        <translation>شخص في خطر</translation>
    </message>
</context>
<context>
    <name>HospitalCard</name>
    <message>
        <source>%1 is in hospital</source>
        <translation>%1 في المستشفى</translation>
    </message>
    <message>
        <source>Where? The hospital and the ward, as far as you know</source>
        <translation>أين؟ المستشفى والقسم، بقدر ما تعرف</translation>
    </message>
    <message>
        <source>Pause the visits from now</source>
        <translation>أوقف الزيارات من الآن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The page that travels</source>
        <translation>الصفحة التي تسافر</translation>
    </message>
    <message>
        <source>%1 is home again</source>
        <translation>عاد %1 إلى البيت</translation>
    </message>
    <message>
        <source>This was a mistake</source>
        <translation>كان هذا خطأ</translation>
    </message>
</context>
<context>
    <name>InboxActs</name>
    <message>
        <source>I have seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, and tell the carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next carer reads it before the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what they say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxAnswerBox</name>
    <message>
        <source>This is too long to send. It is safe here. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it off the list, and tells what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPane</name>
    <message>
        <source>Choose one to read what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the visit log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>Somebody at the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote %2</source>
        <comment>Ada wrote at 9am</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said %2</source>
        <comment>Ada said at 9am</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with the help of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <comment>who raised a concern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only for others to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took note of it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took note of it as well, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 settled it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 settled it as well, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saw it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept them side by side %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chose to ask %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words took their place %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took it back %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 raised it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office heard it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This is not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody at the office has seen it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are shown until %1 decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are shown until %1 decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next carer asks %1. Both show until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next carer asks %1. All show until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed a line of their page: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says this is not right any more: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it? %1 can read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not right for me.</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you answer? %1 can read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: not wanted at %n visits, with %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes for the first time, %2, and has not read the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 comes to %n people for the first time and has not read their pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not checked since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nobody has checked it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n carers with pages to read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things declined again and again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words from people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines with two versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-know lines to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took it on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 at the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 carer with pages to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing declined again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word from a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line with two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 must-know line to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not agree that carers read their page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 said is over. Ask again whether carers may read their page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked whether carers may read their page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people were not asked whether carers may read their pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The next visit is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question whether carers may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions whether carers may read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It stays here until what they say to it is written down. Until then each line of the page is still read by those it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was asked this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked again once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked again %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: asked for it again %n times. %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About all of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked again for what stands on their page: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>You have not joined yet</source>
        <translation>لم يتم الانضمام بعد</translation>
    </message>
    <message>
        <source>Paste what the office sent</source>
        <translation>لصق ما أرسله المكتب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>For example office.example:8443</source>
        <translation>مثلًا office.example:8443</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>20 letters and numbers. Spaces do not matter.</source>
        <translation>20 حرفًا ورقمًا. المسافات لا تهم.</translation>
    </message>
    <message>
        <source>Asking the office…</source>
        <translation>يجري سؤال المكتب…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Where is my code?</source>
        <translation>أين رمزي؟</translation>
    </message>
    <message>
        <source>On the letter or the screen your office shows you</source>
        <translation>في الرسالة أو على الشاشة التي يعرضها لك المكتب</translation>
    </message>
    <message>
        <source>What comes to this tablet?</source>
        <translation>ما الذي يأتي إلى هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Only what is yours to see</source>
        <translation>ما يحق لك أن تراه فقط</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>كم يستغرق هذا؟</translation>
    </message>
    <message>
        <source>About 1 minute, then it works without signal</source>
        <translation>دقيقة تقريبًا، ثم يعمل دون إشارة</translation>
    </message>
    <message>
        <source>Join your team</source>
        <translation>الانضمام إلى فريقك</translation>
    </message>
    <message>
        <source>Your office gives you an address and a code. The code works once.</source>
        <translation>يعطيك المكتب عنوانًا ورمزًا. الرمز يعمل مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>JoinTrail</name>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Choose a lock</source>
        <translation>اختيار القفل</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message>
        <source>Did you write them down?</source>
        <translation>هل كُتبت الكلمات؟</translation>
    </message>
    <message>
        <source>Write these 5 words down</source>
        <translation>تُكتب هذه الكلمات الخمس</translation>
    </message>
    <message>
        <source>Look at your paper.</source>
        <translation>يُرجى النظر إلى ورقتك.</translation>
    </message>
    <message>
        <source>They open this tablet, also when a PIN is forgotten. They are shown only now.</source>
        <translation>تفتح هذا الجهاز، حتى عند نسيان الرقم السري. تظهر الآن فقط.</translation>
    </message>
    <message>
        <source>Word %1: %2</source>
        <translation>الكلمة %1: %2</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>الكلمة %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>لقد كتبتها</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>إظهار الكلمات مرة أخرى</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>By self</source>
        <translation>دون مساعدة</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>بتذكير</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>بتوجيه</translation>
    </message>
    <message>
        <source>Hands-on</source>
        <translation>بمساعدة</translation>
    </message>
</context>
<context>
    <name>LateSheet</name>
    <message>
        <source>Running late</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>I have told %1</source>
        <translation>أبلغت %1</translation>
    </message>
    <message>
        <source>About how late will you be?</source>
        <translation>كم سيكون التأخير تقريبًا؟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The office hears as soon as there is signal.</source>
        <translation>يعلم المكتب حالما تتوفر الإشارة.</translation>
    </message>
</context>
<context>
    <name>LeaseClosedPage</name>
    <message>
        <source>Closed until the office is heard</source>
        <translation>مغلق إلى أن يتصل المكتب</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Lock this tablet</source>
        <translation>قفل هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>LeaseWords</name>
    <message>
        <source>This tablet has not heard from the office since %1.</source>
        <translation>لم يتصل هذا الجهاز بالمكتب منذ %1.</translation>
    </message>
    <message>
        <source>Go where there is signal, or call the office.</source>
        <translation>يُرجى الذهاب إلى حيث توجد إشارة، أو الاتصال بالمكتب.</translation>
    </message>
    <message>
        <source>Go where there is signal, or call the office on %1.</source>
        <translation>يُرجى الذهاب إلى حيث توجد إشارة، أو الاتصال بالمكتب على %1.</translation>
    </message>
    <message>
        <source>%1 It shows today’s visits and what you must know. What you write is kept and sent. %2</source>
        <translation>%1 يعرض زيارات اليوم وما تجب معرفته. ما تكتبه يُحفظ ويُرسل. %2</translation>
    </message>
    <message>
        <source>%1 All of it comes back when it does. What you write is kept and sent. %2</source>
        <translation>%1 يعود كل شيء عند الاتصال. ما تكتبه يُحفظ ويُرسل. %2</translation>
    </message>
    <message>
        <source>%1 So it shows nothing for now. What you wrote is safe, and is sent as soon as there is signal. Then all of it comes back. %2</source>
        <translation>%1 لذلك لا يعرض شيئًا الآن. ما كتبته في أمان، ويُرسل حالما تتوفر الإشارة. ثم يعود كل شيء. %2</translation>
    </message>
</context>
<context>
    <name>LeaveNext</name>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
</context>
<context>
    <name>LeaveSummary</name>
    <message>
        <source>You were here</source>
        <translation>مدة وجودك هنا</translation>
    </message>
</context>
<context>
    <name>LockChange</name>
    <message>
        <source>Your PIN now</source>
        <translation>رقمك السري الحالي</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>الرقم السري نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Choose 6 numbers</source>
        <translation>اختيار 6 أرقام</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Your 5 words now</source>
        <translation>كلماتك الخمس الحالية</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>استخدام الرقم السري</translation>
    </message>
    <message>
        <source>Use the 5 words</source>
        <translation>استخدام الكلمات الخمس</translation>
    </message>
    <message>
        <source>These words open this tablet from now on. The old ones do not.</source>
        <translation>هذه الكلمات تفتح الجهاز من الآن. القديمة لم تعد تفتحه.</translation>
    </message>
    <message>
        <source>This PIN opens this tablet from now on. The old one does not.</source>
        <translation>هذا الرقم السري يفتح الجهاز من الآن. القديم لم يعد يفتحه.</translation>
    </message>
</context>
<context>
    <name>LockedVisitCard</name>
    <message>
        <source>I am leaving</source>
        <translation>أنا مغادر الآن</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>LogFoundList</name>
    <message>
        <source>Visits found, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFoundRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>when, who came</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogSearchHead</name>
    <message>
        <source>Words in notes and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is looked for, which</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogSearchSheet</name>
    <message>
        <source>Whose visits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which carer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every carer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogSearchWords</name>
    <message>
        <source>How a step was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine not wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said they were running late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said the time is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person found the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 28 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came, as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came at %1, leaving was not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 visits. The newest %2 stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogSummary</name>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy to hand on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogTimeline</name>
    <message>
        <source>Nothing is known of this visit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is not on this tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fills as soon as a tablet is heard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1, supervisor</source>
        <translation>%1، إشراف</translation>
    </message>
    <message>
        <source>%1, carer</source>
        <translation>%1، رعاية</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليلي</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <source>Warm and calm</source>
        <translation>دافئ وهادئ</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Easy to learn to read</source>
        <translation>سهلة لتعلّم القراءة</translation>
    </message>
    <message>
        <source>Easy to see</source>
        <translation>سهلة الرؤية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>اليد اليسرى</translation>
    </message>
    <message>
        <source>Puts what you press most on the left</source>
        <translation>يضع ما يُضغط كثيرًا في اليسار</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Nothing fades or turns</source>
        <translation>لا شيء يتلاشى أو يدور</translation>
    </message>
    <message>
        <source>Locks by itself after</source>
        <translation>يُقفل وحده بعد</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>اختيار رقم سري</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>New 5 words</source>
        <translation>5 كلمات جديدة</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody saw it</source>
        <translation>إذا ضاعت الورقة، أو رآها أحد</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>The PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>What the people you visit may know of you</source>
        <translation>ما يمكن أن يعرفه عنك من تزورهم</translation>
    </message>
    <message>
        <source>Everybody here is made up. Nothing you do is sent, and all of it is gone when you end this.</source>
        <translation>كل من هنا أشخاص خياليون. لا يُرسل شيء مما تفعله، ويزول كله عند إنهاء التدريب.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>إنهاء التدريب</translation>
    </message>
</context>
<context>
    <name>MustKnowBlock</name>
    <message>
        <source>You must know</source>
        <translation>يجب أن تُعرف</translation>
    </message>
</context>
<context>
    <name>NavLabel</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Wipe</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1، بالانتظار: %2</translation>
    </message>
</context>
<context>
    <name>NoAccessSheet</name>
    <message>
        <source>Can’t get in</source>
        <translation>تعذر الدخول</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>عند الباب</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>الاتصال بـ %1: %2</translation>
    </message>
    <message>
        <source>Call the office: %1</source>
        <translation>الاتصال بالمكتب: %1</translation>
    </message>
    <message>
        <source>Still not in? Say why</source>
        <translation>لم يتم الدخول؟ ما السبب</translation>
    </message>
    <message>
        <source>The office hears as soon as there is signal. If you are worried, call now.</source>
        <translation>يعلم المكتب حالما تتوفر الإشارة. عند القلق، يُرجى الاتصال الآن.</translation>
    </message>
</context>
<context>
    <name>NoteReaders</name>
    <message>
        <source>For the next visit</source>
        <translation>للزيارة القادمة</translation>
    </message>
</context>
<context>
    <name>OfficeHelp</name>
    <message>
        <source>Do you have your 5 words? They open this tablet without the office.</source>
        <translation>هل لديك كلماتك الخمس؟ إنها تفتح هذا الجهاز دون المكتب.</translation>
    </message>
    <message>
        <source>1. Call the office. Say that you want to open your tablet.</source>
        <translation>1. الاتصال بالمكتب، وطلب فتح جهازك.</translation>
    </message>
    <message>
        <source>2. Send them these letters, or read them aloud.</source>
        <translation>2. إرسال هذه الأحرف إليهم، أو قراءتها بصوت عالٍ.</translation>
    </message>
    <message>
        <source>What the office needs</source>
        <translation>ما يحتاج إليه المكتب</translation>
    </message>
    <message>
        <source>Copy the letters</source>
        <translation>نسخ الأحرف</translation>
    </message>
    <message>
        <source>3. Put in what they answer. Dashes and blanks do not matter.</source>
        <translation>3. إدخال جوابهم. الشرطات والمسافات لا تهم.</translation>
    </message>
    <message>
        <source>What the office answers</source>
        <translation>جواب المكتب</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>Open this tablet</source>
        <translation>فتح هذا الجهاز</translation>
    </message>
    <message>
        <source>Your work is safe. What you saved is still on this tablet.</source>
        <translation>عملك في أمان. ما حفظته ما زال على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>OrLine</name>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>OutcomesWords</name>
    <message>
        <source>Promises kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Familiar faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option 1, a direct payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option 2, directed by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option 3, arranged by the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option 4, a mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: too few people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many of so many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a measure, its figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>a measure, so many of so many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count in these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageDoorCard</name>
    <message>
        <source>Why can it not wait?</source>
        <translation>لماذا لا يحتمل الأمر الانتظار؟</translation>
    </message>
    <message>
        <source>Choose why, or write it. A few words are enough.</source>
        <translation>يُختار السبب أو يُكتب. تكفي بضع كلمات.</translation>
    </message>
    <message>
        <source>Or in your words</source>
        <translation>أو بكلماتك</translation>
    </message>
    <message>
        <source>%1 and the office see that you opened it, and why.</source>
        <translation>يرى %1 والمكتب أنك فتحتها، ولماذا.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Call the office: %1</source>
        <translation>الاتصال بالمكتب: %1</translation>
    </message>
</context>
<context>
    <name>PageReadersCard</name>
    <message>
        <source>Who saw this page</source>
        <translation>من رأى هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>PassportWords</name>
    <message>
        <source>My %1</source>
        <comment>my niece Lorna</comment>
        <translation>%1 (من أهلي)</translation>
    </message>
    <message>
        <source>Not in a section yet</source>
        <translation>ليست في قسم بعد</translation>
    </message>
    <message>
        <source>What is most important to me</source>
        <translation>ما هو الأهم عندي</translation>
    </message>
    <message>
        <source>People who are important to me</source>
        <translation>أشخاص مهمون عندي</translation>
    </message>
    <message>
        <source>How I communicate and how to communicate with me</source>
        <translation>كيف أتواصل وكيف يتواصل الآخرون معي</translation>
    </message>
    <message>
        <source>My wellness</source>
        <translation>عافيتي</translation>
    </message>
    <message>
        <source>Please do and please do not</source>
        <translation>ما أرجو فعله وما أرجو تجنبه</translation>
    </message>
    <message>
        <source>How and when to support me</source>
        <translation>كيف ومتى تكون مساندتي</translation>
    </message>
    <message>
        <source>Also worth knowing about me</source>
        <translation>ما تجدر معرفته عني أيضًا</translation>
    </message>
    <message>
        <source>Supported to write this by</source>
        <translation>من ساندني في كتابة هذا</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>يومي المعتاد</translation>
    </message>
    <message>
        <source>Ask me about</source>
        <translation>اسألوني عن</translation>
    </message>
    <message>
        <source>My home</source>
        <translation>بيتي</translation>
    </message>
    <message>
        <source>Please do</source>
        <translation>أرجو فعل</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation>أرجو تجنب</translation>
    </message>
    <message>
        <source>How to talk with me</source>
        <translation>كيف يكون الحديث معي</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>أهلي وأحبابي</translation>
    </message>
    <message>
        <source>How to support me</source>
        <translation>كيف تكون مساندتي</translation>
    </message>
    <message>
        <source>Also worth knowing</source>
        <translation>تجدر معرفته أيضًا</translation>
    </message>
    <message>
        <source>I wrote this</source>
        <translation>أنا كتبت هذا</translation>
    </message>
    <message>
        <source>I said this</source>
        <translation>أنا قلت هذا</translation>
    </message>
    <message>
        <source>I said this, with help</source>
        <translation>قلت هذا بمساعدة</translation>
    </message>
    <message>
        <source>I said this. %1 helped</source>
        <translation>أنا قلت هذا. بمساعدة %1</translation>
    </message>
    <message>
        <source>My family said this</source>
        <translation>قالت عائلتي هذا</translation>
    </message>
    <message>
        <source>%1 wrote this</source>
        <translation>كتب %1 هذا</translation>
    </message>
    <message>
        <source>%1 said this</source>
        <translation>قال %1 هذا</translation>
    </message>
    <message>
        <source>Staff wrote this</source>
        <translation>كتب الموظفون هذا</translation>
    </message>
    <message>
        <source>A professional wrote this</source>
        <translation>كتب اختصاصي هذا</translation>
    </message>
    <message>
        <source>Nobody noted who said this</source>
        <translation>لم يُسجَّل من قال هذا</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>A professional’s letter</source>
        <translation>رسالة اختصاصي</translation>
    </message>
    <message>
        <source>A professional</source>
        <translation>اختصاصي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who said it, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not checked with %1</source>
        <translation>لم يُراجَع مع %1</translation>
    </message>
    <message>
        <source>Nobody knows when this was said</source>
        <translation>لا يُعرف متى قيل هذا</translation>
    </message>
    <message>
        <source>Not checked since %1</source>
        <translation>لم يُراجَع منذ %1</translation>
    </message>
    <message>
        <source>Said %1</source>
        <translation>قيل %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>رُوجع %1</translation>
    </message>
    <message>
        <source>Only my carers read this</source>
        <translation>لا يقرأ هذا إلا من يرعونني</translation>
    </message>
    <message>
        <source>Only the people I named read this</source>
        <translation>لا يقرأ هذا إلا من سمّيتهم</translation>
    </message>
    <message>
        <source>Only I read this</source>
        <translation>لا يقرأ هذا أحد سواي</translation>
    </message>
</context>
<context>
    <name>PersonAboutPage</name>
    <message>
        <source>About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About me, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was asked again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonAgreedPage</name>
    <message>
        <source>What I agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I agreed to, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I say no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I say yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonBlocks</name>
    <message>
        <source>Takes it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carers remind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carers help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carers give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I live at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My care at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You must know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call first in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines my carers know of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list may not be whole. Please ask the pharmacy or the GP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want to do by myself again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for %1 on %2 by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for %1 on %2 by %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to call: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCall</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCardPage</name>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a carer, a screen of so many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would rather not know about my carers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCarerPage</name>
    <message>
        <source>For your carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice the PIN is %1</source>
        <translation>الرقم السري في التدريب هو %1</translation>
    </message>
</context>
<context>
    <name>PersonChangePage</name>
    <message>
        <source>Change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you have now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonComingPage</name>
    <message>
        <source>Who is coming</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDoingPage</name>
    <message>
        <source>How I am doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I am doing, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My goal: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFrontPage</name>
    <message>
        <source>For your carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I am doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who read my page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here yet. Ask your carer to write the first thing with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you tap is kept on this tablet. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot your PIN? Your 5 words open this tablet. The office can help, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your carer, or call the office.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonLockPage</name>
    <message>
        <source>Hello %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the 5 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPin</name>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonQuietPage</name>
    <message>
        <source>Still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonReadersPage</name>
    <message>
        <source>Who read my page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who read my page, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened without a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSayPage</name>
    <message>
        <source>Say something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSayWordsPage</name>
    <message>
        <source>To %1</source>
        <comment>a carer, or the office</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. It is safe here. Please make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word is kept as you type. If you need help now, call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonVisitPage</name>
    <message>
        <source>Who is coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is not right for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back. The time is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to know about my carers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonVisits</name>
    <message>
        <source>Visits to come</source>
        <translation>الزيارات القادمة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Visits done</source>
        <translation>الزيارات المنتهية</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>your %1</source>
        <comment>your niece Lorna</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote this on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said this on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote this about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said this about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 helped you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff wrote this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is from a letter about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nurse or doctor wrote this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody noted who said this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said it is right on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked you on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not asked you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know who yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have met them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is new to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have met once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have met %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is said in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Your carers will see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. The people you chose will see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Only you see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One visit is called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>day, not time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>not at this time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>about a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running %1 late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office changed the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said this time is not right. The office read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said this time is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read about %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonWordsPage</name>
    <message>
        <source>What is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. It is safe here. Please make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word is kept as you type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Pictures on this tablet</source>
        <translation>الصور على هذا الجهاز</translation>
    </message>
    <message>
        <source>Doorstep keeps what is seen, and not where or when it was taken. The tablet keeps its own copy: delete it there.</source>
        <translation>يحفظ التطبيق ما يُرى فقط، لا مكان التقاط الصورة ولا وقته. ويحتفظ الجهاز بنسخته: احذفها هناك.</translation>
    </message>
    <message>
        <source>There are no pictures yet.</source>
        <translation>لا توجد صور بعد.</translation>
    </message>
    <message>
        <source>Take one with the tablet’s camera, then come back. What you wrote stays.</source>
        <translation>التقط صورة بكاميرا الجهاز ثم عُد إلى هنا. ما كتبته باقٍ.</translation>
    </message>
    <message>
        <source>Picture %1 of %2, %3</source>
        <translation>الصورة %1 من %2، %3</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PictureOfRecord</name>
    <message>
        <source>Opens it large</source>
        <translation>يفتحها كبيرة</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>PinKey</name>
    <message>
        <source>Clear</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Your PIN</source>
        <translation>رقمك السري</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>الأرقام: %1 من %2</translation>
    </message>
</context>
<context>
    <name>PlainTime</name>
    <message>
        <source>en</source>
        <extracomment>The BCP 47 code of the language you translate to, such as pl or ar</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>12</source>
        <comment>hours of the clock</comment>
        <extracomment>How the clock is read: 12 for 9:30am and 9:30pm, 24 for 9:30 and 21:30</extracomment>
        <translation>12</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>منتصف الليل</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>منتصف النهار</translation>
    </message>
    <message>
        <source>%1am</source>
        <extracomment>A time before midday, such as 9:30am</extracomment>
        <translation>%1 ص</translation>
    </message>
    <message>
        <source>%1pm</source>
        <extracomment>A time after midday, such as 9:30pm</extracomment>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one time to another: 9am to 9:45am</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date</comment>
        <extracomment>Day and month: 4 March</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date</comment>
        <extracomment>Day, month and year: 4 March 2024</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <extracomment>Weekday and date: Tuesday 4 March</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>near day and time</comment>
        <extracomment>A near day and a time: yesterday 9:12am, Thursday 9am</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <extracomment>A date and a time: Tuesday 4 March, 9:12am</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>الساعة %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>بعد دقيقة</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>قبل دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 morning, %2</source>
        <translation>%1 صباحًا، %2</translation>
    </message>
    <message>
        <source>%1 afternoon, %2</source>
        <translation>%1 بعد الظهر، %2</translation>
    </message>
    <message>
        <source>%1 evening, %2</source>
        <translation>%1 مساءً، %2</translation>
    </message>
    <message>
        <source>%1 night, %2</source>
        <translation>%1 ليلًا، %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <extracomment>Hours and minutes: 1 hour 20 minutes</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>مبكر %1</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>PractiseButton</name>
    <message>
        <source>Practise with people who are made up</source>
        <translation>تدرَّب مع أشخاص خياليين</translation>
    </message>
</context>
<context>
    <name>PromiseChart</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Promise kept, fewest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises, fewest kept first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseTable</name>
    <message>
        <source>Planned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned %1, came %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reablement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>kept of all: 2 of 28</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s morning promise was kept at %2 of %3 visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s lunch promise was kept at %2 of %3 visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tea promise was kept at %2 of %3 visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s bedtime promise was kept at %2 of %3 visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s night promise was kept at %2 of %3 visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise to %1 was kept at %2 of %3 visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rota itself was outside the promised time for %1 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the visits began at the very same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the visits began within 1 minute of the usual time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Half of the visits began within %n minutes of the usual time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1’s reason for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came in these days, as far as is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 carer came in %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n carers came in %1 days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Three made %2 of %3 visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Always the same carer would be 1: COCI %1, UPC %2, SECON %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who came first to which visit on which day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New for intimate care: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>قراءة بصوت</translation>
    </message>
</context>
<context>
    <name>ReaderWords</name>
    <message>
        <source>your carer</source>
        <translation>من فريق رعايتك</translation>
    </message>
    <message>
        <source>from the office</source>
        <translation>من المكتب</translation>
    </message>
    <message>
        <source>your nurse</source>
        <translation>من فريق تمريضك</translation>
    </message>
    <message>
        <source>your occupational therapist</source>
        <translation>من العلاج الوظيفي</translation>
    </message>
    <message>
        <source>your physiotherapist</source>
        <translation>من العلاج الطبيعي</translation>
    </message>
    <message>
        <source>your social worker</source>
        <translation>من الخدمة الاجتماعية</translation>
    </message>
    <message>
        <source>your assistant</source>
        <translation>من مساعديك</translation>
    </message>
    <message>
        <source>Somebody from the care team</source>
        <translation>أحد من فريق الرعاية</translation>
    </message>
    <message>
        <source>%1, %2,</source>
        <comment>who, and what they are to the person</comment>
        <extracomment>Who read the page, and what they are to the person: Tom Reid, your carer,</extracomment>
        <translation>%1، %2،</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <extracomment>On a day: on Tuesday 3 March</extracomment>
        <translation>يوم %1</translation>
    </message>
    <message>
        <source>The office gave away a copy of your page %1.</source>
        <comment>day</comment>
        <translation>أعطى المكتب نسخة من صفحتك %1.</translation>
    </message>
    <message>
        <source>The office gave a copy of your page to %1 %2.</source>
        <comment>whom, day</comment>
        <translation>أعطى المكتب نسخة من صفحتك إلى %1 %2.</translation>
    </message>
    <message>
        <source>%1 opened your page %2, without a visit.</source>
        <comment>who, day</comment>
        <translation>فتح %1 صفحتك %2، دون زيارة.</translation>
    </message>
    <message>
        <source>%1 read your page %2.</source>
        <comment>who, day</comment>
        <translation>قرأ %1 صفحتك %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 read your page %n times %2.</source>
        <comment>who, day</comment>
        <translation>
            <numerusform>قرأ %1 صفحتك %n مرة %2.</numerusform>
            <numerusform>قرأ %1 صفحتك مرة واحدة %2.</numerusform>
            <numerusform>قرأ %1 صفحتك مرتين %2.</numerusform>
            <numerusform>قرأ %1 صفحتك %n مرات %2.</numerusform>
            <numerusform>قرأ %1 صفحتك %n مرة %2.</numerusform>
            <numerusform>قرأ %1 صفحتك %n مرة %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was given away %1.</source>
        <comment>day</comment>
        <translation>أُعطيت نسخة %1.</translation>
    </message>
    <message>
        <source>A copy was given to %1 %2.</source>
        <comment>whom, day</comment>
        <translation>أُعطيت نسخة إلى %1 %2.</translation>
    </message>
    <message>
        <source>%1 opened this page %2, without a visit.</source>
        <comment>who, day</comment>
        <translation>فتح %1 هذه الصفحة %2، دون زيارة.</translation>
    </message>
    <message>
        <source>%1 read this page %2.</source>
        <comment>who, day</comment>
        <translation>قرأ %1 هذه الصفحة %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 read this page %n times %2.</source>
        <comment>who, day</comment>
        <translation>
            <numerusform>قرأ %1 هذه الصفحة %n مرة %2.</numerusform>
            <numerusform>قرأ %1 هذه الصفحة مرة واحدة %2.</numerusform>
            <numerusform>قرأ %1 هذه الصفحة مرتين %2.</numerusform>
            <numerusform>قرأ %1 هذه الصفحة %n مرات %2.</numerusform>
            <numerusform>قرأ %1 هذه الصفحة %n مرة %2.</numerusform>
            <numerusform>قرأ %1 هذه الصفحة %n مرة %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody whose account is gone</source>
        <translation>شخص لم يعد له حساب</translation>
    </message>
    <message>
        <source>They did not write why.</source>
        <translation>لم يُكتب السبب.</translation>
    </message>
    <message>
        <source>They wrote: %1</source>
        <translation>السبب المكتوب: %1</translation>
    </message>
    <message>
        <source>Their name is not here. The office can tell you.</source>
        <translation>الاسم ليس هنا. يمكن للمكتب إخبارك به.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of a list</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in a list</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>your visits</source>
        <translation>زياراتك</translation>
    </message>
    <message>
        <source>how we kept our promises to you</source>
        <translation>كيف وفينا بوعودنا لك</translation>
    </message>
    <message>
        <source>how you get on</source>
        <translation>كيف تسير أمورك</translation>
    </message>
    <message>
        <source>your page</source>
        <translation>صفحتك</translation>
    </message>
    <message>
        <source>the visit log</source>
        <translation>سجل الزيارات</translation>
    </message>
    <message>
        <source>how promises were kept</source>
        <translation>كيف وُفي بالوعود</translation>
    </message>
    <message>
        <source>how they get on</source>
        <translation>كيف تسير أمورهم</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>%1 looked at %2 %3.</source>
        <comment>who, what, day</comment>
        <extracomment>Lesley Gray, from the office, looked at your page and your visits on Monday 2 March.</extracomment>
        <translation>%1 اطّلع على %2 %3.</translation>
    </message>
</context>
<context>
    <name>ReasonFacts</name>
    <message>
        <source>What we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody comes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the visit before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has seen the change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonFoot</name>
    <message>
        <source>I am on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordMark</name>
    <message>
        <source>On this tablet</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>The office looks at this</source>
        <translation>المكتب ينظر في هذا</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
</context>
<context>
    <name>RelationWords</name>
    <message>
        <source>Family</source>
        <translation>عائلة</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>صداقة</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>جيرة</translation>
    </message>
    <message>
        <source>Befriender</source>
        <translation>مؤانسة</translation>
    </message>
    <message>
        <source>GP surgery</source>
        <translation>عيادة الطبيب</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>صيدلية</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>تمريض</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>خدمة اجتماعية</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>إسكان</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>مناصرة</translation>
    </message>
    <message>
        <source>Alarm responder</source>
        <translation>الاستجابة للإنذار</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>وكالة قانونية</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>وصاية</translation>
    </message>
</context>
<context>
    <name>RotaDayGrid</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotaDays</name>
    <message>
        <source>Week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotaPlan</name>
    <message>
        <source>This visit is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody goes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carer’s tablet shows it as soon as it has signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the visit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotaSheet</name>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes as well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays to be seen, crossed out, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotaWhen</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotaWords</name>
    <message>
        <source>Somebody not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed this %2. Before: %3 with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, promised %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was promised %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is planned to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was agreed for two carers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is with %2 then, %3. Travel is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is somewhere else then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has never visited %2, and this visit has intimate care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 30 minutes is too short for personal care. NICE allows it for agreed tasks, by somebody known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were agreed with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That makes %1 in this week for %2. The contract says %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RungRow</name>
    <message>
        <source>By self</source>
        <translation>دون مساعدة</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>بتذكير</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>بتوجيه</translation>
    </message>
    <message>
        <source>Hands-on</source>
        <translation>بمساعدة</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>1 more after this</source>
        <translation>رسالة واحدة أخرى بعدها</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this</source>
        <translation>
            <numerusform>لا شيء آخر بعدها</numerusform>
            <numerusform>رسالة واحدة أخرى بعدها</numerusform>
            <numerusform>رسالتان أخريان بعدها</numerusform>
            <numerusform>%n رسائل أخرى بعدها</numerusform>
            <numerusform>%n رسالة أخرى بعدها</numerusform>
            <numerusform>%n رسالة أخرى بعدها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedHereFoot</name>
    <message>
        <source>Need the office now? Calls work without data.</source>
        <translation>المكتب الآن؟ المكالمات تعمل دون إنترنت.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>SavedHereRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>SavedHereSheet</name>
    <message>
        <source>The office says it is right. Remove them.</source>
        <translation>يقول المكتب إن هذا صحيح. إزالتهم.</translation>
    </message>
</context>
<context>
    <name>SayingWords</name>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>I hope you are well</source>
        <translation>أتمنى أن تكون بخير</translation>
    </message>
    <message>
        <source>I missed you</source>
        <translation>اشتقت إليك</translation>
    </message>
    <message>
        <source>Thank you</source>
        <comment>an answer</comment>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>I am glad to read this</source>
        <translation>يسعدني أن أقرأ هذا</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>أراك قريبًا</translation>
    </message>
    <message>
        <source>%1 read this %2.</source>
        <comment>who, when</comment>
        <translation>قرأ %1 هذا %2.</translation>
    </message>
    <message>
        <source>%1 answered %2: %3</source>
        <comment>who, when, what</comment>
        <translation>أجاب %1 %2: %3</translation>
    </message>
    <message>
        <source>There seems to be a phone number in it. Please take it out. The office passes on what you say, so nobody needs a number.</source>
        <translation>يبدو أن فيه رقم هاتف. من فضلك احذفه. المكتب ينقل ما تقوله، فلا أحد يحتاج إلى رقم.</translation>
    </message>
    <message>
        <source>There seems to be an email address in it. Please take it out. The office passes on what you say, so nobody needs it.</source>
        <translation>يبدو أن فيه عنوان بريد إلكتروني. من فضلك احذفه. المكتب ينقل ما تقوله، فلا أحد يحتاج إليه.</translation>
    </message>
    <message>
        <source>There seems to be an address in it. Please take it out. The office passes on what you say, so nobody needs it.</source>
        <translation>يبدو أن فيه عنوانًا. من فضلك احذفه. المكتب ينقل ما تقوله، فلا أحد يحتاج إليه.</translation>
    </message>
</context>
<context>
    <name>SectionChooser</name>
    <message>
        <source>All sections</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>Chooses what is shown</source>
        <translation>يختار ما يُعرض</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>Somebody not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has seen this, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not seen this yet. Their tablet was last heard %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not seen this yet. Their tablet has not been heard yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>Not written. That is fine.</source>
        <translation>لم يُكتب. لا بأس.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, seen by: %2</source>
        <translation>%1، يراه: %2</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignalBar</name>
    <message>
        <source>Demonstration</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Demonstration. Nobody here is real.</source>
        <translation>عرض تجريبي. لا أحد هنا حقيقي.</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>لا إشارة</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>I said this</source>
        <translation>أنا قلت هذا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Look at the versions</source>
        <translation>عرض النسخ</translation>
    </message>
    <message>
        <source>Today it was different</source>
        <translation>كان الأمر مختلفًا اليوم</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Why not today? It can stay empty.</source>
        <translation>لماذا ليس اليوم؟ يمكن تركه فارغًا.</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>StripKey</name>
    <message>
        <source>Promised</source>
        <translation>الموعود</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Came in time</source>
        <translation>جاء في وقته</translation>
    </message>
    <message>
        <source>Came outside</source>
        <translation>جاء خارجه</translation>
    </message>
</context>
<context>
    <name>SupervisorBoardPage</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorConsentsPage</name>
    <message>
        <source>What they agree to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorCopyPage</name>
    <message>
        <source>A copy to hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the copy is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorDaysPage</name>
    <message>
        <source>Visit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a visit to see all that happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorHome</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorInboxPage</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorLogPage</name>
    <message>
        <source>Visit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can be changed, only answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer stands beside the log, with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for one answer. Make it shorter, or write two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorLogSearchPage</name>
    <message>
        <source>Search the visit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorOutcomesPage</name>
    <message>
        <source>How people fare</source>
        <translation>كيف حال الناس</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on this tablet yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When people and their visits are here, you see how they fare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 5 people are not shown, nor what would give them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises kept: somebody came in the promised time. Familiar faces: visits by the three carers who came most. By themselves: steps the person did without help. Wishes answered: what people said, and the office took note of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorPromisesPage</name>
    <message>
        <source>Promises and familiar faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise came to its end in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When visits with a promised time are over, you see here how they were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this person’s page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorRotaPage</name>
    <message>
        <source>Visits of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorTabletsPage</name>
    <message>
        <source>Tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tablets yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks after the office’s computer makes a code for each new tablet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>Shows what is saved on this tablet</source>
        <translation>يعرض ما هو محفوظ على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>1 thing needs you</source>
        <translation>أمر واحد يحتاج إليك</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n أمر يحتاج إليك</numerusform>
            <numerusform>أمر واحد يحتاج إليك</numerusform>
            <numerusform>أمران يحتاجان إليك</numerusform>
            <numerusform>%n أمور تحتاج إليك</numerusform>
            <numerusform>%n أمرًا يحتاج إليك</numerusform>
            <numerusform>%n أمر يحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen at %1. Not live.</source>
        <translation>شوهد: %1. ليس مباشرًا.</translation>
    </message>
    <message>
        <source>No signal. Keep working.</source>
        <translation>لا إشارة. تابع العمل.</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>يُرسل %1 من %2</translation>
    </message>
    <message>
        <source>Not sent yet. We will try again at %1.</source>
        <translation>لم يُرسل بعد. نحاول ثانية: %1.</translation>
    </message>
    <message>
        <source>Saved on this tablet (%1)</source>
        <translation>محفوظ على هذا الجهاز (%1)</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>All sent %1</source>
        <translation>أُرسل الكل %1</translation>
    </message>
    <message>
        <source>As known at %1</source>
        <translation>كما عُرف: %1</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>لا إشارة</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Saved (%1)</source>
        <translation>محفوظ (%1)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>أُرسل الكل</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>عُرف %1</translation>
    </message>
    <message>
        <source>Nothing is only on this tablet</source>
        <translation>لا شيء على هذا الجهاز وحده</translation>
    </message>
    <message>
        <source>1 thing is only on this tablet</source>
        <translation>أمر واحد على هذا الجهاز فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n things are only on this tablet</source>
        <translation>
            <numerusform>%n أمر على هذا الجهاز فقط</numerusform>
            <numerusform>أمر واحد على هذا الجهاز فقط</numerusform>
            <numerusform>أمران على هذا الجهاز فقط</numerusform>
            <numerusform>%n أمور على هذا الجهاز فقط</numerusform>
            <numerusform>%n أمرًا على هذا الجهاز فقط</numerusform>
            <numerusform>%n أمر على هذا الجهاز فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has all of it.</source>
        <translation>كل شيء لدى المكتب.</translation>
    </message>
    <message>
        <source>Saved here since %1. Safe if it switches off.</source>
        <translation>محفوظ هنا منذ %1. في أمان حتى إذا انطفأ.</translation>
    </message>
    <message>
        <source>Saved here. Safe if it switches off.</source>
        <translation>محفوظ هنا. في أمان حتى إذا انطفأ.</translation>
    </message>
    <message>
        <source>Some of it needs a person to look at it. Nothing is lost. Call the office.</source>
        <translation>بعضه يحتاج إلى أن ينظر فيه أحد. لم يضع شيء. يُرجى الاتصال بالمكتب.</translation>
    </message>
    <message>
        <source>Something answers in the office&apos;s place. Nothing was sent to it, and what you saved is safe. Try on another network. If it stays like this, call the office.</source>
        <translation>شيء آخر يجيب بدل المكتب. لم يُرسل إليه شيء، وما حفظته في أمان. يُرجى المحاولة على شبكة أخرى. إن استمر ذلك، فيُرجى الاتصال بالمكتب.</translation>
    </message>
    <message>
        <source>The office must open this sign-in again. What you saved is safe. Call the office.</source>
        <translation>يجب أن يفتح المكتب هذا الحساب من جديد. ما حفظته في أمان. يُرجى الاتصال بالمكتب.</translation>
    </message>
    <message>
        <source>It is being sent now. You do not need to do anything.</source>
        <translation>يُرسل الآن. لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>We try again at %1. You do not need to do anything.</source>
        <translation>نحاول ثانية: %1. لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is signal. You do not need to do anything.</source>
        <translation>يُرسل حالما تتوفر الإشارة. لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Rota and passports are from %1 today.</source>
        <translation>الجدول وجوازات الرعاية من اليوم %1.</translation>
    </message>
    <message>
        <source>Rota and passports are from %1.</source>
        <translation>الجدول وجوازات الرعاية من %1.</translation>
    </message>
    <message>
        <source>1 thing is saved on this tablet.</source>
        <translation>أمر واحد محفوظ على هذا الجهاز.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are saved on this tablet.</source>
        <translation>
            <numerusform>%n أمر محفوظ على هذا الجهاز.</numerusform>
            <numerusform>أمر واحد محفوظ على هذا الجهاز.</numerusform>
            <numerusform>أمران محفوظان على هذا الجهاز.</numerusform>
            <numerusform>%n أمور محفوظة على هذا الجهاز.</numerusform>
            <numerusform>%n أمرًا محفوظًا على هذا الجهاز.</numerusform>
            <numerusform>%n أمر محفوظ على هذا الجهاز.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabletCard</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the tablet of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wipe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the tablet of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the tablet of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiping takes everything of %1 off this tablet. What was written there still reaches the office. Pictures that were not sent are lost. It cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe this tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>Tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayTeller</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>تم %1 من %2</translation>
    </message>
    <message>
        <source>No visits today.</source>
        <translation>لا زيارات اليوم.</translation>
    </message>
    <message>
        <source>All visits of today are done.</source>
        <translation>تمت كل زيارات اليوم.</translation>
    </message>
    <message>
        <source>%1 Your next is %2.</source>
        <translation>%1 زيارتك القادمة %2.</translation>
    </message>
    <message>
        <source>%1 No later visit is planned yet.</source>
        <translation>%1 لم تُخطَّط زيارة لاحقة بعد.</translation>
    </message>
    <message>
        <source>You are here, %1</source>
        <translation>أنت هنا، %1</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>Next, planned %1</source>
        <translation>التالية، كان موعدها %1</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <translation>التالية، %1</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>الموعود: %1</translation>
    </message>
    <message>
        <source>A colleague is already there.</source>
        <translation>زميل في المكان من قبل.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 في المكان من قبل.</translation>
    </message>
    <message>
        <source>You said at %1: about %2 late.</source>
        <translation>أبلغت %1: تأخير نحو %2.</translation>
    </message>
    <message>
        <source>Planned outside what was promised.</source>
        <translation>مخططة خارج الوقت الموعود.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>مع %1.</translation>
    </message>
    <message>
        <source>With %1. %2</source>
        <translation>مع %1. %2</translation>
    </message>
    <message>
        <source>Office took it off</source>
        <translation>ألغاها المكتب</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Could not get in</source>
        <translation>تعذر الدخول</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>Time changed</source>
        <translation>تغيّر الوقت</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>جديد عليك</translation>
    </message>
    <message>
        <source>%1 says: this time is not right for me.</source>
        <translation>يقول %1: هذا الوقت لا يناسبني.</translation>
    </message>
    <message>
        <source>%1 The office has not answered yet.</source>
        <translation>%1 لم يُجب المكتب بعد.</translation>
    </message>
    <message>
        <source>%1 The office has read it.</source>
        <translation>%1 قرأه المكتب.</translation>
    </message>
    <message>
        <source>%1 The office answered: %2</source>
        <translation>%1 أجاب المكتب: %2</translation>
    </message>
    <message>
        <source>The office changed this %1.</source>
        <translation>غيّر المكتب هذا %1.</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>نُقلت إلى %1</translation>
    </message>
    <message>
        <source>Not yours any more</source>
        <translation>لم تعد لك</translation>
    </message>
    <message>
        <source>Now with %1</source>
        <translation>أصبحت مع %1</translation>
    </message>
    <message>
        <source>“Not right for me”</source>
        <translation>«لا يناسبني»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Yours now.</source>
        <translation>أصبحت لك الآن.</translation>
    </message>
    <message>
        <source>Yours now, with %1.</source>
        <translation>أصبحت لك الآن، مع %1.</translation>
    </message>
    <message>
        <source>You go alone now.</source>
        <translation>تذهب وحدك الآن.</translation>
    </message>
    <message>
        <source>You go with %1 now.</source>
        <translation>تذهب الآن مع %1.</translation>
    </message>
    <message>
        <source>The office took it off.</source>
        <translation>أزالها المكتب من الجدول.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>ملغاة.</translation>
    </message>
    <message>
        <source>Not yours any more.</source>
        <translation>لم تعد لك.</translation>
    </message>
    <message>
        <source>Given to %1.</source>
        <translation>أُعطيت إلى %1.</translation>
    </message>
    <message>
        <source>Now %1. It was %2.</source>
        <translation>الآن %1. كانت %2.</translation>
    </message>
    <message>
        <source>Not on your round any more. The office moved it or gave it to somebody else.</source>
        <translation>لم تعد في جولتك. نقلها المكتب أو أعطاها لغيرك.</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>في المستشفى</translation>
    </message>
    <message>
        <source>Home from hospital</source>
        <translation>عاد من المستشفى</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>The way back</source>
        <translation>طريق الرجوع</translation>
    </message>
</context>
<context>
    <name>TravellingPaper</name>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page goes with me. Each line says who said it, and when it was last checked with me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I keep 1 line for a few people only. It is not on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>I keep %n lines for a few people only. They are not on this page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Show the marks</source>
        <translation>عرض العلامات</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
</context>
<context>
    <name>TrendHelping</name>
    <message>
        <source>Somebody gives more help with this than the others do. To see who, say why you look. The carer can read who looked, and why.</source>
        <translation>يقدّم أحدهم في هذا مساعدة أكثر من الآخرين. لترى من هو، قل لماذا تنظر. يستطيع مقدّم الرعاية أن يقرأ من نظر ولماذا.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك أنت</translation>
    </message>
    <message>
        <source>Show who</source>
        <translation>أظهِر من هو</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>After the first visit you will see a mark here.</source>
        <translation>بعد الزيارة الأولى تظهر هنا علامة.</translation>
    </message>
    <message>
        <source>%1 at the one visit so far.</source>
        <extracomment>&quot;By herself&quot;, or how much help it was: &quot;Guided at the one visit so far.&quot;</extracomment>
        <translation>%1 في الزيارة الوحيدة حتى الآن.</translation>
    </message>
    <message>
        <source>%1 at %2 of the last %3 visits.</source>
        <extracomment>&quot;By herself at 6 of the last 7 visits.&quot;</extracomment>
        <translation>%1 في %2 من آخر %3 زيارات.</translation>
    </message>
    <message>
        <source>I had help with this. We keep trying.</source>
        <translation>تلقيت مساعدة في هذا. نواصل المحاولة.</translation>
    </message>
    <message>
        <source>I did this by myself at the last visit.</source>
        <translation>فعلت هذا بنفسي في الزيارة الأخيرة.</translation>
    </message>
    <message>
        <source>I did this by myself at %1 of the last %2 visits.</source>
        <translation>فعلت هذا بنفسي في %1 من آخر %2 زيارات.</translation>
    </message>
    <message>
        <source>In the week of %1 it was %2 of %3.</source>
        <translation>في أسبوع %1 كانت %2 من %3.</translation>
    </message>
    <message>
        <source>One mark is one day. A day without a visit is a gap.</source>
        <translation>كل علامة يوم. واليوم بلا زيارة فراغ.</translation>
    </message>
    <message>
        <source>Not today: %1.</source>
        <translation>ليس اليوم: %1.</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>الزيارة الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>Last %n visits</source>
        <translation>
            <numerusform>آخر %n زيارة</numerusform>
            <numerusform>الزيارة الأخيرة</numerusform>
            <numerusform>آخر زيارتين</numerusform>
            <numerusform>آخر %n زيارات</numerusform>
            <numerusform>آخر %n زيارة</numerusform>
            <numerusform>آخر %n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reablement</source>
        <translation>استعادة القدرات</translation>
    </message>
    <message>
        <source>Reablement, week %1 of %2. Ends %3.</source>
        <translation>استعادة القدرات، الأسبوع %1 من %2. تنتهي %3.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Your PIN</source>
        <translation>رقمك السري</translation>
    </message>
    <message>
        <source>Your 5 words</source>
        <translation>كلماتك الخمس</translation>
    </message>
    <message>
        <source>Small or large letters do not matter.</source>
        <translation>الأحرف الكبيرة والصغيرة سواء.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>إخفاء الكلمات</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>إظهار الكلمات</translation>
    </message>
    <message>
        <source>There were too many wrong PINs, so the PIN is gone. Your work is safe.</source>
        <translation>كثرت الأرقام السرية الخاطئة، فأُلغي الرقم السري. عملك في أمان.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>استخدام الرقم السري</translation>
    </message>
    <message>
        <source>Use the 5 words</source>
        <translation>استخدام الكلمات الخمس</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Doorstep</source>
        <translation>Doorstep</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>I am not %1</source>
        <translation>لست %1</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>مرحبًا %1</translation>
    </message>
</context>
<context>
    <name>UnsentWords</name>
    <message>
        <source>1 step at %1</source>
        <translation>خطوة واحدة عند %1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps at %1</source>
        <translation>
            <numerusform>%n خطوة عند %1</numerusform>
            <numerusform>خطوة واحدة عند %1</numerusform>
            <numerusform>خطوتان عند %1</numerusform>
            <numerusform>%n خطوات عند %1</numerusform>
            <numerusform>%n خطوة عند %1</numerusform>
            <numerusform>%n خطوة عند %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on their own</source>
        <translation>دون مساعدة</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>بتذكير</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>بتوجيه</translation>
    </message>
    <message>
        <source>hands-on</source>
        <translation>بمساعدة</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the steps of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Note for the next visit</source>
        <translation>ملاحظة للزيارة القادمة</translation>
    </message>
    <message>
        <source>Note for the office</source>
        <translation>ملاحظة للمكتب</translation>
    </message>
    <message>
        <source>Note for the person</source>
        <translation>ملاحظة للشخص</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Arrived at %1</source>
        <translation>الوصول إلى %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>المغادرة من عند %1</translation>
    </message>
    <message>
        <source>Running late for %1</source>
        <translation>تأخير عن %1</translation>
    </message>
    <message>
        <source>Could not get in at %1</source>
        <translation>تعذر الدخول عند %1</translation>
    </message>
    <message>
        <source>Visit to %1 taken off</source>
        <translation>أُلغيت زيارة %1</translation>
    </message>
    <message>
        <source>Medicine support at %1</source>
        <translation>مساندة في الدواء عند %1</translation>
    </message>
    <message>
        <source>Concern about %1</source>
        <translation>قلق بشأن %1</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>كلمات %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>جواب %1</translation>
    </message>
    <message>
        <source>Two versions of a line of %1</source>
        <translation>نسختان من سطر لـ %1</translation>
    </message>
    <message>
        <source>You heard what %1 said of their page</source>
        <translation>سمعت ما قاله %1 عن صفحته</translation>
    </message>
    <message>
        <source>You read about %1</source>
        <translation>قرأت عن %1</translation>
    </message>
    <message>
        <source>You opened the page of %1 without a visit</source>
        <translation>فتحت صفحة %1 دون زيارة</translation>
    </message>
    <message>
        <source>You gave away a copy about %1</source>
        <translation>أعطيت نسخة عن %1</translation>
    </message>
    <message>
        <source>You look after the visit to %1</source>
        <translation>زيارة %1 في عهدتك</translation>
    </message>
    <message>
        <source>You settled a concern about %1</source>
        <translation>حللت قلقًا بشأن %1</translation>
    </message>
    <message>
        <source>You look after a concern about %1</source>
        <translation>قلق بشأن %1 في عهدتك</translation>
    </message>
    <message>
        <source>Answer about the visit to %1</source>
        <translation>جواب عن زيارة %1</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>بطاقتك</translation>
    </message>
    <message>
        <source>An order for a tablet</source>
        <translation>أمر لجهاز</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Taken back at %1</source>
        <translation>تم التراجع عند %1</translation>
    </message>
    <message>
        <source>Something you saved</source>
        <translation>شيء حفظته</translation>
    </message>
    <message>
        <source>Something about %1</source>
        <translation>شيء عن %1</translation>
    </message>
    <message>
        <source>The office has it and looks at it</source>
        <translation>وصل المكتب وهو ينظر فيه</translation>
    </message>
    <message>
        <source>Could not be read at the office. It stays here.</source>
        <translation>تعذرت قراءته في المكتب. يبقى هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as you tapped</source>
        <translation>محفوظ كما لمسته</translation>
    </message>
    <message>
        <source>%1: this time is not right for me</source>
        <translation>%1: هذا الوقت لا يناسبني</translation>
    </message>
    <message>
        <source>Your answer to %1 about a time</source>
        <translation>جوابك إلى %1 عن الوقت</translation>
    </message>
    <message>
        <source>What %1 wants to know of their carers</source>
        <translation>ما يريد %1 معرفته عن مقدمي رعايته</translation>
    </message>
    <message>
        <source>You have seen a change of the rota</source>
        <translation>اطلعت على تغيير في الجدول</translation>
    </message>
    <message>
        <source>You have seen a change of the visit to %1</source>
        <translation>اطلعت على تغيير زيارة %1</translation>
    </message>
    <message>
        <source>You looked at what is known of %1</source>
        <translation>اطّلعت على ما يُعرف عن %1</translation>
    </message>
    <message>
        <source>Why you looked at figures of a carer</source>
        <translation>لماذا اطّلعت على أرقام مقدّم رعاية</translation>
    </message>
    <message>
        <source>What %1 agrees to</source>
        <translation>ما يوافق عليه %1</translation>
    </message>
    <message>
        <source>What %1 says to somebody</source>
        <translation>ما يقوله %1 لأحدهم</translation>
    </message>
    <message>
        <source>Your answer to %1</source>
        <translation>إجابتك إلى %1</translation>
    </message>
    <message>
        <source>%1 is home again</source>
        <translation>عاد %1 إلى البيت</translation>
    </message>
    <message>
        <source>%1 is in hospital</source>
        <translation>%1 في المستشفى</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Running late</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Can’t get in</source>
        <translation>تعذر الدخول</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>الطريق</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>I have arrived</source>
        <translation>لقد وصلت</translation>
    </message>
    <message>
        <source>Before the door</source>
        <translation>قبل الدخول</translation>
    </message>
</context>
<context>
    <name>VisitFoot</name>
    <message>
        <source>Hand tablet to %1</source>
        <translation>تسليم الجهاز إلى %1</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>المغادرة…</translation>
    </message>
</context>
<context>
    <name>VisitLogPaper</name>
    <message>
        <source>A visit to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (put right since)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitLogWords</name>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, family gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right by %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running late, %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step no longer planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A medicine no longer planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 settled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries do not fit. Somebody may have changed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These %1 entries are whole. Others about this person are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %1 entries checked. Something sent before one of them was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %1 entries checked. Something else sent about this person was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole and unbroken. %1 of %1 entries checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tablet was %2 fast or more, and did not know. Its times below are as it told them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tablet was %2 fast. The times below are put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tablet was %2 slow. The times below are put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1’s tablet was wrong by %2 for a time, or somebody set it. Times below may be wrong by as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office heard of this %1 before %2 says it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is said to have left before they arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said: this time is not right for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their own tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the tablet of %1, who handed it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read that the time is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saw what the office changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitSide</name>
    <message>
        <source>Something different today</source>
        <translation>شيء مختلف اليوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>قلق</translation>
    </message>
</context>
<context>
    <name>VisitTimelineRow</name>
    <message>
        <source>put right: %1</source>
        <translation>صُحّح: %1</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Nobody answered</source>
        <translation>لم يُجب أحد</translation>
    </message>
    <message>
        <source>Key or key safe did not work</source>
        <translation>لم يعمل المفتاح أو خزنة المفتاح</translation>
    </message>
    <message>
        <source>Asked me not to come in</source>
        <translation>طُلب مني عدم الدخول</translation>
    </message>
    <message>
        <source>Nobody at home, I was told</source>
        <translation>قيل لي: لا أحد في البيت</translation>
    </message>
    <message>
        <source>Slept badly</source>
        <translation>نوم سيئ</translation>
    </message>
    <message>
        <source>Ate well</source>
        <translation>أكل جيدًا</translation>
    </message>
    <message>
        <source>In pain</source>
        <translation>ألم</translation>
    </message>
    <message>
        <source>Talkative</source>
        <translation>كثير الكلام</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Ran out of…</source>
        <translation>نفد…</translation>
    </message>
    <message>
        <source>Something different today</source>
        <translation>شيء مختلف اليوم</translation>
    </message>
    <message>
        <source>By herself</source>
        <translation>بنفسها</translation>
    </message>
    <message>
        <source>By himself</source>
        <translation>بنفسه</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>دون مساعدة</translation>
    </message>
    <message>
        <source>Her choice. It can stay empty.</source>
        <translation>الخيار لها. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>His choice. It can stay empty.</source>
        <translation>الخيار له. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Their choice. It can stay empty.</source>
        <translation>الخيار لصاحب الشأن. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>بتذكير</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>بتوجيه</translation>
    </message>
    <message>
        <source>Hands-on</source>
        <translation>بمساعدة</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>المرة الأخيرة: %1</translation>
    </message>
    <message>
        <source>Last time: reminded</source>
        <translation>المرة الأخيرة: بتذكير</translation>
    </message>
    <message>
        <source>Last time: guided</source>
        <translation>المرة الأخيرة: بتوجيه</translation>
    </message>
    <message>
        <source>Last time: hands-on</source>
        <translation>المرة الأخيرة: بمساعدة</translation>
    </message>
    <message>
        <source>Last time: not that day</source>
        <translation>المرة الأخيرة: ليس ذلك اليوم</translation>
    </message>
    <message>
        <source>Next to try: start it together.</source>
        <translation>للتجربة لاحقًا: البدء معًا.</translation>
    </message>
    <message>
        <source>Next to try: a reminder in words.</source>
        <translation>للتجربة لاحقًا: تذكير بالكلام.</translation>
    </message>
    <message>
        <source>Next to try: wait, and say nothing.</source>
        <translation>للتجربة لاحقًا: الانتظار بصمت.</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>ليس بخير</translation>
    </message>
    <message>
        <source>I was new to them</source>
        <translation>لم يكن يعرفني</translation>
    </message>
    <message>
        <source>Did not want it</source>
        <translation>لا رغبة في ذلك</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>لا وقت</translation>
    </message>
    <message>
        <source>Something was missing or broken</source>
        <translation>شيء ناقص أو معطل</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>تم من قبل</translation>
    </message>
    <message>
        <source>Family did it</source>
        <translation>قامت به العائلة</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Asked me to go</source>
        <translation>طُلب مني الانصراف</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>تم كل شيء</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>استُدعيت</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>لا بأس</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>ليس جيدًا</translation>
    </message>
    <message>
        <source>Home from hospital since %1. Look again at medicines, moving and eating, and ask again what one must know.</source>
        <translation>في البيت بعد المستشفى منذ %1. انظر من جديد إلى الأدوية والحركة والأكل، واسأل من جديد عما يجب أن يُعرف.</translation>
    </message>
</context>
<context>
    <name>VisitsList</name>
    <message>
        <source>Find a person or a carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By carer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitsPaper</name>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 • called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 • could not get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 • there since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 • nobody came, as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 • there %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 • there %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step that is not in the plan any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A medicine that is not in the plan any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said at %1 to come %2 late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, rung</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>step, rung, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from the first day to the last</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>hours, visits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 it is not known how long. They are not in this sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said that this time was not right for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholePaper</name>
    <message>
        <source>What stood on this page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 • %2 • written on %3</source>
        <comment>who said it, section, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I was promised somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>clock times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>how long, days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carers help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when, what they answered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who saw this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>who, day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody whose account is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is held about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first day until %1. It is yours to keep, to check and to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that the person keeps from the office are not in it. They have those on their own tablet, and the office can have a copy made with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down by %1</source>
        <comment>who and when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WipeLock</name>
    <message>
        <source>Wipe the screen now. Touch works again in %1.</source>
        <translation>يمكن مسح الشاشة الآن. يعود اللمس بعد %1.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>doorstep::AboutMePage</name>
    <message>
        <source>It is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken out. Your carers will not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. The office will see that somebody asked you again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::BeforePage</name>
    <message>
        <source>Call me %1</source>
        <translation>أنادى %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>8:15am to 9am, in 9 minutes</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>الموعود: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>منذ الزيارة الأخيرة</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>عند الباب</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, not checked since %2</source>
        <translation>%1، لم يُراجَع منذ %2</translation>
    </message>
    <message>
        <source>%1. One of two versions</source>
        <translation>%1. إحدى نسختين</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>doorstep::BoardPage</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard since %1. What happened after that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: none that we know of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you. %1 done, %2 later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in a visit now, as far as is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more visits today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CardEditor</name>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>People I visit</source>
        <translation>من أزورهم</translation>
    </message>
    <message>
        <source>Only people I choose</source>
        <translation>من أختارهم فقط</translation>
    </message>
    <message>
        <source>It is on their tablets, and on those of colleagues who visit them and hand theirs over.</source>
        <translation>يكون على أجهزتهم، وعلى أجهزة الزملاء الذين يزورونهم ويسلمونهم أجهزتهم.</translation>
    </message>
    <message>
        <source>It is on their tablets, and on yours when you hand it over. The office can read it.</source>
        <translation>يكون على أجهزتهم، وعلى جهازك حين تسلمه. ويمكن للمكتب قراءته.</translation>
    </message>
    <message>
        <source>It stays on your own tablet.</source>
        <translation>يبقى على جهازك.</translation>
    </message>
</context>
<context>
    <name>doorstep::CardPage</name>
    <message>
        <source>The office wrote this. It is yours to change.</source>
        <translation>كتب المكتب هذا. ولك أن تغيره.</translation>
    </message>
    <message>
        <source>Not on cards here</source>
        <translation>ليس على البطاقات هنا</translation>
    </message>
    <message>
        <source>As %1 sees it</source>
        <translation>كما يراها %1</translation>
    </message>
    <message>
        <source>As people see it</source>
        <translation>كما يراها الناس</translation>
    </message>
    <message>
        <source>What people see of it is not shown just now.</source>
        <translation>ما يراه الناس منها لا يُعرض الآن.</translation>
    </message>
    <message>
        <source>No visit of yours is planned. Nobody sees your card.</source>
        <translation>لا زيارة مخططة لك. لا أحد يرى بطاقتك.</translation>
    </message>
    <message>
        <source>%1 would rather not know about their carers. They see nothing of your card.</source>
        <translation>يفضل %1 ألا يعرف عن مقدمي رعايته. لا يظهر لهم شيء من بطاقتك.</translation>
    </message>
    <message>
        <source>You have not shared anything with %1. That is fine.</source>
        <translation>لم تشارك شيئًا مع %1. لا بأس.</translation>
    </message>
    <message>
        <source>Your card is hidden. It goes from other tablets when they next connect.</source>
        <translation>بطاقتك مخفية. تزول من الأجهزة الأخرى عند اتصالها التالي.</translation>
    </message>
</context>
<context>
    <name>doorstep::CarerTaps</name>
    <message>
        <source>You arrived at %1.</source>
        <translation>وصلت إلى %1.</translation>
    </message>
    <message>
        <source>The office will hear: about %1 late.</source>
        <translation>سيعلم المكتب: تأخير نحو %1.</translation>
    </message>
    <message>
        <source>Noted: you could not get in.</source>
        <translation>سُجّل: تعذر الدخول.</translation>
    </message>
</context>
<context>
    <name>doorstep::ComingPage</name>
    <message>
        <source>%1, %2: %3. %4</source>
        <comment>today, 9am: Tom. You have met 12 times</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ComingVisitPage</name>
    <message>
        <source>You said: this time is not right for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office reads this and answers you. Your carer sees it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office read this %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 They say: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>a carer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <comment>today, 9am: Tom. You have met 12 times</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ConsentsPage</name>
    <message>
        <source>For a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until they say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a registered welfare power of attorney that covers this, and once they cannot decide it themselves. Family alone is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the sheriff’s order covers this. What the person wants, now and before, still counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for somebody under 16 who does not understand the question well enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is for their good and could not be had with less. Write why, and ask again within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of who said it for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it is for their good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when they are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to send. It is safe here. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CopyPage</name>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person in it sees that you made a copy, for whom and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees that you made a copy, for whom and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is “%1”, in the folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not locked: whoever uses this computer can read it. Delete it when it was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who gets the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::DoingPage</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of several screens: 2 of 5</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::DoorPage</name>
    <message>
        <source>They called for help</source>
        <translation>طُلبت النجدة</translation>
    </message>
    <message>
        <source>Nobody came to them</source>
        <translation>لم يأتِ أحد إليهم</translation>
    </message>
    <message>
        <source>Family or a neighbour asked</source>
        <translation>سأل أحد من العائلة أو الجيران</translation>
    </message>
    <message>
        <source>Something looked wrong</source>
        <translation>بدا شيء غير طبيعي</translation>
    </message>
    <message>
        <source>This page is not on this tablet. Call the office: it comes here when they plan you a visit.</source>
        <translation>هذه الصفحة ليست على هذا الجهاز. يُرجى الاتصال بالمكتب: تصل عندما تُخطَّط لك زيارة.</translation>
    </message>
    <message>
        <source>You have no visit to %1. Open the page only when it cannot wait.</source>
        <translation>لا زيارة لك إلى %1. تُفتح الصفحة فقط إذا كان الأمر لا يحتمل الانتظار.</translation>
    </message>
    <message>
        <source>You opened this page without a visit. It closes %1. %2 and the office see it.</source>
        <translation>فتحت هذه الصفحة دون زيارة. تُغلق %1. يرى ذلك %2 والمكتب.</translation>
    </message>
</context>
<context>
    <name>doorstep::Download</name>
    <message>
        <source>Asking the office what comes to this tablet.</source>
        <translation>يجري سؤال المكتب عما يأتي إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>السجلات: %1 من %2</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How many people and how many entries: 12 people, 3,400 of 9,800 entries</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>doorstep::FrontPage</name>
    <message>
        <source>Opened without a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::InboxPage</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was settled in the last 28 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told that you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. %1 is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took note of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next carer reads it before the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next carer asks %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::LeavePage</name>
    <message>
        <source>Leaving now, %1</source>
        <translation>المغادرة الآن، %1</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>1 step is open</source>
        <translation>خطوة واحدة مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are open</source>
        <translation>
            <numerusform>%n خطوة مفتوحة</numerusform>
            <numerusform>خطوة واحدة مفتوحة</numerusform>
            <numerusform>خطوتان مفتوحتان</numerusform>
            <numerusform>%n خطوات مفتوحة</numerusform>
            <numerusform>%n خطوة مفتوحة</numerusform>
            <numerusform>%n خطوة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>You can leave it open</source>
        <translation>يمكن تركها مفتوحة</translation>
    </message>
    <message>
        <source>You can leave them open</source>
        <translation>يمكن تركها مفتوحة</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>Planned %1.</source>
        <translation>المخطط: %1.</translation>
    </message>
    <message>
        <source>%1 Arrived %2.</source>
        <translation>%1 الوصول %2.</translation>
    </message>
    <message>
        <source>%1 of %2 steps noted</source>
        <translation>سُجّلت %1 من %2 من الخطوات</translation>
    </message>
    <message>
        <source>1 note for the next visit</source>
        <translation>ملاحظة واحدة للزيارة القادمة</translation>
    </message>
    <message numerus="yes">
        <source>%n notes for the next visit</source>
        <translation>
            <numerusform>%n ملاحظة للزيارة القادمة</numerusform>
            <numerusform>ملاحظة واحدة للزيارة القادمة</numerusform>
            <numerusform>ملاحظتان للزيارة القادمة</numerusform>
            <numerusform>%n ملاحظات للزيارة القادمة</numerusform>
            <numerusform>%n ملاحظة للزيارة القادمة</numerusform>
            <numerusform>%n ملاحظة للزيارة القادمة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other note</source>
        <translation>ملاحظة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n other notes</source>
        <translation>
            <numerusform>%n ملاحظة أخرى</numerusform>
            <numerusform>ملاحظة أخرى</numerusform>
            <numerusform>ملاحظتان أخريان</numerusform>
            <numerusform>%n ملاحظات أخرى</numerusform>
            <numerusform>%n ملاحظة أخرى</numerusform>
            <numerusform>%n ملاحظة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>1 concern</source>
        <translation>قلق واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n concerns</source>
        <translation>
            <numerusform>%n بلاغ قلق</numerusform>
            <numerusform>قلق واحد</numerusform>
            <numerusform>بلاغا قلق</numerusform>
            <numerusform>%n بلاغات قلق</numerusform>
            <numerusform>%n بلاغ قلق</numerusform>
            <numerusform>%n بلاغ قلق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, how was today?</source>
        <translation>%1، كيف كان اليوم؟</translation>
    </message>
    <message>
        <source>You left %1 after %2.</source>
        <translation>غادرت %1 بعد %2.</translation>
    </message>
</context>
<context>
    <name>doorstep::LockedVisit</name>
    <message>
        <source>You left at %1. It is kept on this tablet. Unlock to add a note.</source>
        <translation>غادرت الساعة %1. هذا محفوظ على هذا الجهاز. لإضافة ملاحظة يُفتح القفل.</translation>
    </message>
    <message>
        <source>You arrived at %1.</source>
        <translation>وصلت الساعة %1.</translation>
    </message>
    <message>
        <source>%1 You have been here %2.</source>
        <translation>%1 أنت هنا منذ %2.</translation>
    </message>
</context>
<context>
    <name>doorstep::LogSearchPage</name>
    <message>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 1 visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No visit with all of this. Try fewer letters, or a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits in this time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::NoteEditor</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Only the office reads this</source>
        <translation>لا يقرأ هذا إلا المكتب</translation>
    </message>
    <message>
        <source>The next carer, %1 and the office can read this</source>
        <translation>يمكن أن يقرأ هذا مقدم الرعاية التالي و%1 والمكتب</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 at %2, %3 and the office can read this</source>
        <translation>يمكن أن يقرأ هذا %1 (الزيارة %2) و%3 والمكتب</translation>
    </message>
    <message>
        <source>The next carer</source>
        <translation>مقدم الرعاية التالي</translation>
    </message>
    <message>
        <source>Your concern is saved.</source>
        <translation>حُفظ بلاغ قلقك.</translation>
    </message>
    <message>
        <source>Your note is saved.</source>
        <translation>حُفظت ملاحظتك.</translation>
    </message>
</context>
<context>
    <name>doorstep::OutcomesPage</name>
    <message>
        <source>Worked out for %1 of %2 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how support is arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days to %1. Time in hospital does not count.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PassportPage</name>
    <message>
        <source>About %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>In %1.</source>
        <extracomment>The language the page is written in; in other languages than English by its own name</extracomment>
        <translation>لغة الصفحة: %1.</translation>
    </message>
    <message>
        <source>1 line to check with %1 today.</source>
        <translation>سطر واحد للمراجعة مع %1 اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines to check with %1 today.</source>
        <translation>
            <numerusform>%n سطر للمراجعة مع %1 اليوم.</numerusform>
            <numerusform>سطر واحد للمراجعة مع %1 اليوم.</numerusform>
            <numerusform>سطران للمراجعة مع %1 اليوم.</numerusform>
            <numerusform>%n أسطر للمراجعة مع %1 اليوم.</numerusform>
            <numerusform>%n سطرًا للمراجعة مع %1 اليوم.</numerusform>
            <numerusform>%n سطر للمراجعة مع %1 اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing written yet. Ask: what should I know first?</source>
        <translation>لم يُكتب شيء بعد. سؤال للبداية: ما أول ما تجب معرفته؟</translation>
    </message>
    <message>
        <source>%1 decides who reads each line.</source>
        <translation>يقرر %1 من يقرأ كل سطر.</translation>
    </message>
    <message>
        <source>You see the lines that are for you.</source>
        <translation>ترى الأسطر الموجهة إليك.</translation>
    </message>
    <message>
        <source>%1 last read this %2.</source>
        <translation>آخر قراءة لهذا من %1: %2.</translation>
    </message>
    <message>
        <source>%1 opened this without a visit, %2: %3</source>
        <translation>فتح %1 هذا دون زيارة، %2: %3</translation>
    </message>
    <message>
        <source>You must know</source>
        <translation>يجب أن تُعرف</translation>
    </message>
    <message>
        <source>Taken out of the page.</source>
        <translation>أُزيل من الصفحة.</translation>
    </message>
    <message>
        <source>One of two versions. Both stand until it is settled.</source>
        <translation>إحدى نسختين. كلتاهما قائمة حتى يُحسم الأمر.</translation>
    </message>
    <message>
        <source>One of %1 versions. All stand until it is settled.</source>
        <translation>واحدة من %1 نسخ. كلها قائمة حتى يُحسم الأمر.</translation>
    </message>
    <message>
        <source>Noted: today it was different.</source>
        <translation>سُجّل: كان الأمر مختلفًا اليوم.</translation>
    </message>
</context>
<context>
    <name>doorstep::PeoplePage</name>
    <message>
        <source>1 person on this tablet</source>
        <translation>شخص واحد على هذا الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%n people on this tablet</source>
        <translation>
            <numerusform>%n شخص على هذا الجهاز</numerusform>
            <numerusform>شخص واحد على هذا الجهاز</numerusform>
            <numerusform>شخصان على هذا الجهاز</numerusform>
            <numerusform>%n أشخاص على هذا الجهاز</numerusform>
            <numerusform>%n شخصًا على هذا الجهاز</numerusform>
            <numerusform>%n شخص على هذا الجهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on this tablet yet. The office plans your visits.</source>
        <translation>لا أحد على هذا الجهاز بعد. المكتب يخطط زياراتك.</translation>
    </message>
    <message>
        <source>Nothing with “%1”. Try fewer letters.</source>
        <translation>لا شيء فيه «%1». يمكن تجربة حروف أقل.</translation>
    </message>
    <message>
        <source>You visit today %1</source>
        <translation>زيارتك اليوم %1</translation>
    </message>
    <message>
        <source>You visit %1</source>
        <translation>زيارتك %1</translation>
    </message>
    <message>
        <source>No visit of yours</source>
        <translation>لا زيارة لك</translation>
    </message>
    <message>
        <source>Note, %1</source>
        <translation>ملاحظة، %1</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز الرعاية</translation>
    </message>
</context>
<context>
    <name>doorstep::PersonOverview</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>address, postcode</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>عند الباب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Language help</source>
        <translation>مساعدة لغوية</translation>
    </message>
    <message>
        <source>Ask at the office</source>
        <translation>من يُسأل في المكتب</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>لم يُسمَّ أحد بعد</translation>
    </message>
    <message>
        <source>%1 • cancelled</source>
        <translation>%1 • ملغاة</translation>
    </message>
    <message>
        <source>%1 • could not get in</source>
        <translation>%1 • تعذر الدخول</translation>
    </message>
    <message>
        <source>%1 • there since %2</source>
        <translation>%1 • موجود منذ %2</translation>
    </message>
    <message>
        <source>%1 • %2</source>
        <translation>%1 • %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Urgent concern, %1</source>
        <translation>قلق عاجل، %1</translation>
    </message>
    <message>
        <source>Concern, %1</source>
        <translation>قلق، %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is agreed to, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In hospital since %1. The visits pause until somebody says that %2 is home.</source>
        <translation>في المستشفى منذ %1. الزيارات متوقفة حتى يقول أحد إن %2 في البيت.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>in hospital, where</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 • paused, in hospital</source>
        <translation>%1 • متوقفة، في المستشفى</translation>
    </message>
</context>
<context>
    <name>doorstep::PersonPage</name>
    <message>
        <source>It is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PinChoice</name>
    <message>
        <source>A PIN has 6 numbers. Nothing is lost. Try again.</source>
        <translation>الرقم السري 6 أرقام. لم يضع شيء. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Nothing is lost. Choose another one.</source>
        <translation>هذا الرقم السري سهل التخمين. لم يضع شيء. يُرجى اختيار غيره.</translation>
    </message>
    <message>
        <source>Those two were not the same. Nothing is lost. Choose again.</source>
        <translation>لم يكن الرقمان متطابقين. لم يضع شيء. يُرجى الاختيار من جديد.</translation>
    </message>
</context>
<context>
    <name>doorstep::PromisesPage</name>
    <message numerus="yes">
        <source>%n days to %1. Time in hospital does not count.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReadersPage</name>
    <message>
        <source>This tablet knows of nobody who read your page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has read your page yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your carer’s tablet. The office can tell you more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told the office once that somebody asked you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You told the office %n times that somebody asked you again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RotaEditor</name>
    <message>
        <source>%1, %2 with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is not on this tablet any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is there. The plan of a visit that has begun stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is done. Its plan stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or friends are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked not to have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have nobody to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a time. Write it like 9:30am or 14:15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit to %1 is added: %2 with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit to %1 is %2 with %3 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit to %1 is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit to %1 is on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came 1 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Came %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RotaPage</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits in this week yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits on this day yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SavedHerePage</name>
    <message numerus="yes">
        <source>The new plan takes %n people from you at once. Nothing is removed yet. Ask the office if that is right.</source>
        <translation>
            <numerusform>الخطة الجديدة تأخذ منك %n شخص دفعة واحدة. لم يُزل شيء بعد. يُرجى سؤال المكتب إن كان هذا صحيحًا.</numerusform>
            <numerusform>الخطة الجديدة تأخذ منك شخصًا واحدًا. لم يُزل شيء بعد. يُرجى سؤال المكتب إن كان هذا صحيحًا.</numerusform>
            <numerusform>الخطة الجديدة تأخذ منك شخصين دفعة واحدة. لم يُزل شيء بعد. يُرجى سؤال المكتب إن كان هذا صحيحًا.</numerusform>
            <numerusform>الخطة الجديدة تأخذ منك %n أشخاص دفعة واحدة. لم يُزل شيء بعد. يُرجى سؤال المكتب إن كان هذا صحيحًا.</numerusform>
            <numerusform>الخطة الجديدة تأخذ منك %n شخصًا دفعة واحدة. لم يُزل شيء بعد. يُرجى سؤال المكتب إن كان هذا صحيحًا.</numerusform>
            <numerusform>الخطة الجديدة تأخذ منك %n شخص دفعة واحدة. لم يُزل شيء بعد. يُرجى سؤال المكتب إن كان هذا صحيحًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new plan takes %n people from you at once. Nothing is removed yet. Ask the office if that is right: %1.</source>
        <translation>
            <numerusform>الخطة الجديدة تأخذ منك %n شخص دفعة واحدة. لم يُزل شيء بعد. يُرجى سؤال المكتب إن كان هذا صحيحًا: %1.</numerusform>
            <numerusform>الخطة الجديدة تأخذ منك شخصًا واحدًا. لم يُزل شيء بعد. يُرجى سؤال المكتب إن كان هذا صحيحًا: %1.</numerusform>
            <numerusform>الخطة الجديدة تأخذ منك شخصين دفعة واحدة. لم يُزل شيء بعد. يُرجى سؤال المكتب إن كان هذا صحيحًا: %1.</numerusform>
            <numerusform>الخطة الجديدة تأخذ منك %n أشخاص دفعة واحدة. لم يُزل شيء بعد. يُرجى سؤال المكتب إن كان هذا صحيحًا: %1.</numerusform>
            <numerusform>الخطة الجديدة تأخذ منك %n شخصًا دفعة واحدة. لم يُزل شيء بعد. يُرجى سؤال المكتب إن كان هذا صحيحًا: %1.</numerusform>
            <numerusform>الخطة الجديدة تأخذ منك %n شخص دفعة واحدة. لم يُزل شيء بعد. يُرجى سؤال المكتب إن كان هذا صحيحًا: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions of one line</source>
        <translation>نسختان من سطر واحد</translation>
    </message>
    <message>
        <source>Versions of one line</source>
        <translation>نسخ من سطر واحد</translation>
    </message>
</context>
<context>
    <name>doorstep::SayPage</name>
    <message>
        <source>the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said. The office passes it to %1 as soon as there is signal.</source>
        <comment>a carer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said to %1 %2: %3</source>
        <comment>whom, when, what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Session</name>
    <message>
        <source>It is %1, %2</source>
        <translation>اليوم %1، الساعة %2</translation>
    </message>
</context>
<context>
    <name>doorstep::ShownPicture</name>
    <message>
        <source>This picture is at the office. Press to get it.</source>
        <translation>هذه الصورة لدى المكتب. اضغط لجلبها.</translation>
    </message>
    <message>
        <source>This picture comes as soon as there is a connection.</source>
        <translation>تصل هذه الصورة فور توفر الاتصال.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>doorstep::StepsPage</name>
    <message>
        <source>Not saved. Try again</source>
        <translation>لم يُحفظ. إعادة المحاولة</translation>
    </message>
    <message>
        <source>Added while you were here</source>
        <translation>أُضيفت أثناء وجودك هنا</translation>
    </message>
    <message>
        <source>Wait 1 second before you help.</source>
        <translation>انتظار ثانية واحدة قبل المساعدة.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds before you help.</source>
        <translation>
            <numerusform>انتظار %n ثانية قبل المساعدة.</numerusform>
            <numerusform>انتظار ثانية واحدة قبل المساعدة.</numerusform>
            <numerusform>انتظار ثانيتين قبل المساعدة.</numerusform>
            <numerusform>انتظار %n ثوانٍ قبل المساعدة.</numerusform>
            <numerusform>انتظار %n ثانية قبل المساعدة.</numerusform>
            <numerusform>انتظار %n ثانية قبل المساعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what the person did</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>doorstep::TabletsPage</name>
    <message>
        <source>Every tablet has sent all it had when it was last heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tablet holds something that the office does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tablets hold something that the office does not have.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody who is not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It holds care records and was silent for more than 4 hours. Call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s visits are over, and it still holds care records. Call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This is not sent yet. It goes as soon as there is signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened it again %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by the office %1. It obeys when it is next heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be wiped, by the office %1. It obeys when it is next heard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TodayPage</name>
    <message>
        <source>Tonight</source>
        <translation>الليلة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Later tonight</source>
        <translation>لاحقًا الليلة</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>لاحقًا اليوم</translation>
    </message>
    <message>
        <source>Rota from %1</source>
        <translation>الجدول من %1</translation>
    </message>
    <message>
        <source>%1 says to you, %2</source>
        <comment>who, when</comment>
        <translation>يقول لك %1، %2</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأته</translation>
    </message>
</context>
<context>
    <name>doorstep::ToldCardPage</name>
    <message>
        <source>%1: %2</source>
        <comment>Ask me about: gardens</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TrendPage</name>
    <message>
        <source>%1 gives more help than the others: mostly %2, where the others have %3.</source>
        <translation>يقدم %1 مساعدة أكثر من الآخرين: غالبًا %2، بينما لدى الآخرين %3.</translation>
    </message>
    <message>
        <source>Choose why you look.</source>
        <translation>اختر لماذا تنظر.</translation>
    </message>
    <message>
        <source>Write why you look, in a few words.</source>
        <translation>اكتب في بضع كلمات لماذا تنظر.</translation>
    </message>
    <message>
        <source>This is too long to send. It is safe here. Make it shorter.</source>
        <translation>هذا أطول من أن يُرسل. هو محفوظ هنا. اجعله أقصر.</translation>
    </message>
</context>
<context>
    <name>doorstep::VersionsPage</name>
    <message>
        <source>the family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>قال %1</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>كتب %1</translation>
    </message>
    <message>
        <source>Two versions of one line</source>
        <translation>نسختان من سطر واحد</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n versions of one line</source>
        <translation>
            <numerusform>%n نسخة من سطر واحد</numerusform>
            <numerusform>نسخة من سطر واحد</numerusform>
            <numerusform>نسختان من سطر واحد</numerusform>
            <numerusform>%n نسخ من سطر واحد</numerusform>
            <numerusform>%n نسخة من سطر واحد</numerusform>
            <numerusform>%n نسخة من سطر واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, the title of a section</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Taken out of the page.</source>
        <translation>أُزيل من الصفحة.</translation>
    </message>
    <message>
        <source>Said %1.</source>
        <translation>قيل %1.</translation>
    </message>
    <message>
        <source>Written %1.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>Keep %1’s words</source>
        <translation>إبقاء كلمات %1</translation>
    </message>
    <message>
        <source>Only these are shown. The other stays in the history.</source>
        <translation>تُعرض هذه فقط. الأخرى تبقى في السجل.</translation>
    </message>
    <message>
        <source>Only these are shown. The others stay in the history.</source>
        <translation>تُعرض هذه فقط. الأخريات تبقى في السجل.</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>إبقاء الكل</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنتين</translation>
    </message>
    <message>
        <source>Both are shown, those of %1 first, until %1 decides.</source>
        <translation>تُعرض الاثنتان، وكلمات %1 أولًا، حتى يقرر %1.</translation>
    </message>
    <message>
        <source>All are shown, those of %1 first, until %1 decides.</source>
        <translation>تُعرض كلها، وكلمات %1 أولًا، حتى يقرر %1.</translation>
    </message>
    <message>
        <source>Both are shown until %1 decides.</source>
        <translation>تُعرض الاثنتان حتى يقرر %1.</translation>
    </message>
    <message>
        <source>All are shown until %1 decides.</source>
        <translation>تُعرض كلها حتى يقرر %1.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>سؤال %1</translation>
    </message>
    <message>
        <source>The next carer asks %1. All show until then.</source>
        <translation>يسأل مقدم الرعاية التالي %1. تُعرض كلها حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The next carer asks %1. Both show until then.</source>
        <translation>يسأل مقدم الرعاية التالي %1. تُعرض الاثنتان حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Somebody chose to keep them side by side. You can choose again.</source>
        <translation>اختار أحدهم إبقاءها جنبًا إلى جنب. يمكنك الاختيار من جديد.</translation>
    </message>
    <message>
        <source>Somebody chose to ask %1. You can choose again.</source>
        <translation>اختار أحدهم سؤال %1. يمكنك الاختيار من جديد.</translation>
    </message>
    <message>
        <source>Kept: %1’s words.</source>
        <translation>أُبقيت كلمات %1.</translation>
    </message>
    <message>
        <source>Kept side by side.</source>
        <translation>أُبقيت جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>The next carer asks %1.</source>
        <translation>يسأل مقدم الرعاية التالي %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::VisitPage</name>
    <message>
        <source>Arrived %1</source>
        <translation>الوصول %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>المغادرة %1</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>هنا %1</translation>
    </message>
    <message>
        <source>planned until %1</source>
        <translation>المخطط حتى %1</translation>
    </message>
    <message>
        <source>%1 said this, %2</source>
        <translation>قال %1 هذا، %2</translation>
    </message>
    <message>
        <source>%1 said this</source>
        <translation>قال %1 هذا</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 concern</source>
        <translation>قلق واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n concerns</source>
        <translation>
            <numerusform>%n بلاغ قلق</numerusform>
            <numerusform>قلق واحد</numerusform>
            <numerusform>بلاغا قلق</numerusform>
            <numerusform>%n بلاغات قلق</numerusform>
            <numerusform>%n بلاغ قلق</numerusform>
            <numerusform>%n بلاغ قلق</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet. Call the office.</source>
        <translation>لم يُرسل بعد. يُرجى الاتصال بالمكتب.</translation>
    </message>
    <message>
        <source>Not sent yet. Call %1.</source>
        <translation>لم يُرسل بعد. يُرجى الاتصال بـ %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::WordsToKeep</name>
    <message>
        <source>That is not word %1. Nothing is lost. Look at what you wrote and try again.</source>
        <translation>ليست هذه الكلمة %1. لم يضع شيء. يُرجى النظر إلى ما كتبته وإعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Doorstep</source>
        <translation>Doorstep</translation>
    </message>
</context>
<context>
    <name>readable</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
</TS>

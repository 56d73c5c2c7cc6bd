<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Who are you?</source>
        <translation>Kto korzysta z tabletu?</translation>
    </message>
</context>
<context>
    <name>ArriveButton</name>
    <message>
        <source>I have arrived</source>
        <translation>Jestem na miejscu</translation>
    </message>
</context>
<context>
    <name>ArriveFoot</name>
    <message>
        <source>This is a start. Ask me.</source>
        <translation>To dopiero początek. Zapytaj mnie.</translation>
    </message>
</context>
<context>
    <name>BackFoot</name>
    <message>
        <source>Back to the visit</source>
        <translation>Wróć do wizyty</translation>
    </message>
</context>
<context>
    <name>BeforeDoorCard</name>
    <message>
        <source>Before the door</source>
        <translation>Zanim zapukasz</translation>
    </message>
    <message>
        <source>This is a start. Ask me.</source>
        <translation>To dopiero początek. Zapytaj mnie.</translation>
    </message>
    <message>
        <source>Nothing written yet. Ask: what should I know first?</source>
        <translation>Nic jeszcze nie zapisano. Zapytaj: co najpierw warto wiedzieć?</translation>
    </message>
    <message>
        <source>Ask me about</source>
        <translation>Zapytaj mnie o</translation>
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
        <translation>Ten tablet potrzebuje pomocy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>CallButton</name>
    <message>
        <source>Call %1</source>
        <translation>Zadzwoń: %1</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call %1</source>
        <translation>Zadzwoń: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>Call the office: %1</source>
        <translation>Zadzwoń do biura: %1</translation>
    </message>
</context>
<context>
    <name>CardFieldBox</name>
    <message>
        <source>In your words</source>
        <translation>Twoimi słowami</translation>
    </message>
    <message>
        <source>This is too long to send. It is safe here. Make it shorter.</source>
        <translation>To za długie, żeby wysłać. Tutaj jest bezpieczne. Skróć to.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Kto może to zobaczyć</translation>
    </message>
    <message>
        <source>Share this?</source>
        <translation>Pokazać to?</translation>
    </message>
    <message>
        <source>Share it as it is</source>
        <translation>Pokaż tak, jak jest</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>There seems to be a phone number in it.</source>
        <translation>Wygląda na to, że jest tu numer telefonu.</translation>
    </message>
    <message>
        <source>It seems to say where to write to you.</source>
        <translation>Wygląda na to, że mówi, gdzie do ciebie pisać.</translation>
    </message>
    <message>
        <source>There seems to be an address in it.</source>
        <translation>Wygląda na to, że jest tu adres.</translation>
    </message>
    <message>
        <source>It seems to tell of your family.</source>
        <translation>Wygląda na to, że mówi o twojej rodzinie.</translation>
    </message>
    <message>
        <source>It seems to tell of your private life.</source>
        <translation>Wygląda na to, że mówi o twoim życiu prywatnym.</translation>
    </message>
    <message>
        <source>It seems to tell of your health.</source>
        <translation>Wygląda na to, że mówi o twoim zdrowiu.</translation>
    </message>
    <message>
        <source>It seems to tell of your faith.</source>
        <translation>Wygląda na to, że mówi o twojej wierze.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Languages I speak</source>
        <translation>Języki, którymi mówię</translation>
    </message>
    <message>
        <source>How long in care work</source>
        <translation>Jak długo w opiece</translation>
    </message>
    <message>
        <source>I like to talk about</source>
        <translation>Lubię rozmawiać o</translation>
    </message>
    <message>
        <source>What helps me do a good job for you</source>
        <translation>Co pomaga mi dobrze ci pomagać</translation>
    </message>
    <message>
        <source>One ordinary thing about me</source>
        <translation>Jedna zwykła rzecz o mnie</translation>
    </message>
    <message>
        <source>Please don’t ask me about</source>
        <translation>Nie pytaj mnie, proszę, o</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>Mów mi</translation>
    </message>
    <message>
        <source>Ask me about</source>
        <translation>Zapytaj mnie o</translation>
    </message>
    <message>
        <source>This helps me help you</source>
        <translation>To pomaga mi ci pomagać</translation>
    </message>
    <message>
        <source>People I visit</source>
        <translation>Osoby, które odwiedzam</translation>
    </message>
    <message>
        <source>1 person I chose</source>
        <translation>1 wybrana osoba</translation>
    </message>
    <message numerus="yes">
        <source>%n people I chose</source>
        <translation>
            <numerusform>%n wybrana osoba</numerusform>
            <numerusform>%n wybrane osoby</numerusform>
            <numerusform>%n wybranych osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>A card is no place for that. Who reads it may remember it.</source>
        <translation>Wizytówka to nie miejsce na to. Kto przeczyta, może zapamiętać.</translation>
    </message>
    <message>
        <source>%1 has told you 1 thing.</source>
        <translation>%1: wiesz od tej osoby o 1 rzeczy.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has told you %n things.</source>
        <translation>
            <numerusform>%1: wiesz od tej osoby o %n rzeczy.</numerusform>
            <numerusform>%1: wiesz od tej osoby o %n rzeczach.</numerusform>
            <numerusform>%1: wiesz od tej osoby o %n rzeczach.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have told %1 1 thing.</source>
        <translation>%1 wie od ciebie o 1 rzeczy.</translation>
    </message>
    <message numerus="yes">
        <source>You have told %1 %n things.</source>
        <translation>
            <numerusform>%1 wie od ciebie o %n rzeczy.</numerusform>
            <numerusform>%1 wie od ciebie o %n rzeczach.</numerusform>
            <numerusform>%1 wie od ciebie o %n rzeczach.</numerusform>
        </translation>
    </message>
    <message>
        <source>I speak</source>
        <translation>Mówię po</translation>
    </message>
</context>
<context>
    <name>CarerBeforePage</name>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>You are new to %1. Read this first.</source>
        <translation>To twoja pierwsza wizyta: %1. Najpierw przeczytaj to.</translation>
    </message>
    <message>
        <source>Ask me about</source>
        <translation>Zapytaj mnie o</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Ask: what should I know first?</source>
        <translation>Zapytaj: co najpierw warto wiedzieć?</translation>
    </message>
    <message>
        <source>All about %1</source>
        <translation>Wszystko o osobie: %1</translation>
    </message>
</context>
<context>
    <name>CarerCardPage</name>
    <message>
        <source>My card</source>
        <translation>Moja wizytówka</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You choose who sees each line. What you hide is gone from this tablet at once.</source>
        <translation>Przy każdym wierszu decydujesz, kto go widzi. Ukryte od razu znika z tego tabletu.</translation>
    </message>
    <message>
        <source>Nobody sees anything of you here until you choose who may.</source>
        <translation>Nikt nic tu o tobie nie widzi, dopóki nie wybierzesz komu wolno.</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>Ukryj wszystko</translation>
    </message>
    <message>
        <source>Nobody sees anything of your card any more.</source>
        <translation>Nikt już nic nie widzi z twojej wizytówki.</translation>
    </message>
    <message>
        <source>Not written. That is fine.</source>
        <translation>Nic nie wpisano. To w porządku.</translation>
    </message>
    <message>
        <source>A card has no place for a phone number, an address, family, health or faith.</source>
        <translation>Na wizytówce nie ma miejsca na telefon, adres, rodzinę, zdrowie ani wiarę.</translation>
    </message>
    <message>
        <source>Who looked at figures of you</source>
        <translation>Kto oglądał liczby o tobie</translation>
    </message>
</context>
<context>
    <name>CarerConcernPage</name>
    <message>
        <source>Concern</source>
        <translation>Obawa</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>What worries you?</source>
        <translation>Co cię niepokoi?</translation>
    </message>
    <message>
        <source>Write what worries you. A few words are enough.</source>
        <translation>Napisz, co cię niepokoi. Wystarczy kilka słów.</translation>
    </message>
    <message>
        <source>Every word is kept as you type</source>
        <translation>Każde słowo zapisuje się od razu</translation>
    </message>
</context>
<context>
    <name>CarerHome</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>CarerLeavePage</name>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>O osobie: %1</translation>
    </message>
    <message>
        <source>Shorter than planned. Why?</source>
        <translation>Krócej niż planowano. Dlaczego?</translation>
    </message>
    <message>
        <source>It can stay empty</source>
        <translation>Można zostawić puste</translation>
    </message>
    <message>
        <source>One thing for the next visit</source>
        <translation>Jedna rzecz na następną wizytę</translation>
    </message>
    <message>
        <source>Every word is kept as you type</source>
        <translation>Każde słowo zapisuje się od razu</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>CarerNotePage</name>
    <message>
        <source>Something different today</source>
        <translation>Dziś coś inaczej</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>What was it like?</source>
        <translation>Jak było?</translation>
    </message>
    <message>
        <source>What was different?</source>
        <translation>Co było inaczej?</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>Every word is kept as you type</source>
        <translation>Każde słowo zapisuje się od razu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>CarerPassportPage</name>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Who may see this</source>
        <translation>Kto może to widzieć</translation>
    </message>
</context>
<context>
    <name>CarerPeoplePage</name>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Find a name or words</source>
        <translation>Szukaj imienia lub słów</translation>
    </message>
    <message>
        <source>Promises and familiar faces</source>
        <translation>Obietnice i znajome twarze</translation>
    </message>
    <message>
        <source>Who was visited in the promised time, and by whom. Fewest kept first.</source>
        <translation>Kogo odwiedzono w obiecanym czasie i kto przyszedł. Najpierw tam, gdzie dotrzymano najmniej.</translation>
    </message>
    <message>
        <source>In passports and notes</source>
        <translation>W paszportach i notatkach</translation>
    </message>
    <message>
        <source>Somebody else, and it cannot wait? Their page is not on this tablet. Call the office: when they plan you a visit, it comes with the next signal.</source>
        <translation>Ktoś inny i to nie może czekać? Jego karty nie ma na tym tablecie. Zadzwoń do biura: gdy zaplanują ci tam wizytę, pojawi się z następnym zasięgiem.</translation>
    </message>
    <message>
        <source>Call the office: %1</source>
        <translation>Zadzwoń do biura: %1</translation>
    </message>
    <message>
        <source>How people fare</source>
        <translation>Jak wiedzie się ludziom</translation>
    </message>
    <message>
        <source>Whether all fare alike, wherever they live and however their support is arranged.</source>
        <translation>Czy wszystkim wiedzie się tak samo, gdziekolwiek mieszkają i jakkolwiek zorganizowano im wsparcie.</translation>
    </message>
</context>
<context>
    <name>CarerPersonPage</name>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>O osobie: %1</translation>
    </message>
    <message>
        <source>How %1 gets on</source>
        <translation>Jak sobie radzi %1</translation>
    </message>
    <message>
        <source>A copy to hand on</source>
        <translation>Kopia do przekazania</translation>
    </message>
    <message>
        <source>Plan the visits of %1</source>
        <translation>Zaplanuj wizyty: %1</translation>
    </message>
    <message>
        <source>What %1 agrees to</source>
        <translation>Na co zgadza się %1</translation>
    </message>
</context>
<context>
    <name>CarerTodayPage</name>
    <message>
        <source>Back to the visit</source>
        <translation>Wróć do wizyty</translation>
    </message>
    <message>
        <source>I have arrived</source>
        <translation>Jestem na miejscu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zakończone</translation>
    </message>
</context>
<context>
    <name>CarerTrendPage</name>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mój cel</translation>
    </message>
    <message>
        <source>No goal is agreed yet.</source>
        <translation>Nie uzgodniono jeszcze celu.</translation>
    </message>
    <message>
        <source>When the office and the person agree on one, you see here how it goes.</source>
        <translation>Gdy biuro i ta osoba go uzgodnią, zobaczysz tu, jak idzie.</translation>
    </message>
</context>
<context>
    <name>CarerVersionsPage</name>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>This is settled. There is one version now.</source>
        <translation>To już rozstrzygnięte. Jest teraz jedna wersja.</translation>
    </message>
    <message>
        <source>Both were written without seeing the other. Until it is settled, everybody sees both.</source>
        <translation>Obie powstały bez wiedzy o drugiej. Do rozstrzygnięcia wszyscy widzą obie.</translation>
    </message>
    <message>
        <source>They were written without seeing each other. Until it is settled, everybody sees all of them.</source>
        <translation>Powstały bez wiedzy o sobie. Do rozstrzygnięcia wszyscy widzą wszystkie.</translation>
    </message>
    <message>
        <source>What should carers see now?</source>
        <translation>Co opiekunowie mają teraz widzieć?</translation>
    </message>
    <message>
        <source>Nothing is deleted. You can look back at any time.</source>
        <translation>Nic nie znika. Można do tego wrócić w każdej chwili.</translation>
    </message>
</context>
<context>
    <name>CarerVisitPage</name>
    <message>
        <source>About %1</source>
        <translation>O osobie: %1</translation>
    </message>
    <message>
        <source>No steps planned.</source>
        <translation>Nie zaplanowano kroków.</translation>
    </message>
    <message>
        <source>Ask what would help today.</source>
        <translation>Zapytaj, co by dziś pomogło.</translation>
    </message>
    <message>
        <source>Hand tablet to %1</source>
        <translation>Przekaż tablet: %1</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>Jeszcze %n zmiana</numerusform>
            <numerusform>Jeszcze %n zmiany</numerusform>
            <numerusform>Jeszcze %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more change</source>
        <translation>Jeszcze 1 zmiana</translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>Seen</source>
        <translation>Widzę</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Widzę: %1</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>Now write down the words that open it.</source>
        <translation>Teraz zapisz słowa, które go otwierają.</translation>
    </message>
    <message>
        <source>Now choose a PIN for this tablet.</source>
        <translation>Teraz wybierz PIN do tego tabletu.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Jeszcze raz ten sam PIN</translation>
    </message>
    <message>
        <source>Choose 6 numbers</source>
        <translation>Wybierz 6 cyfr</translation>
    </message>
    <message>
        <source>Use words alone</source>
        <translation>Używaj samych słów</translation>
    </message>
    <message>
        <source>Use a PIN too</source>
        <translation>Używaj też PIN-u</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Wybierz inny PIN</translation>
    </message>
    <message>
        <source>Making the lock. This takes a moment.</source>
        <translation>Tworzę blokadę. To chwilę potrwa.</translation>
    </message>
    <message>
        <source>The words open this tablet, also without signal.</source>
        <translation>Słowa otwierają ten tablet, także bez zasięgu.</translation>
    </message>
    <message>
        <source>The PIN opens this tablet, also without signal.</source>
        <translation>PIN otwiera ten tablet, także bez zasięgu.</translation>
    </message>
    <message>
        <source>Keep the paper at home, not with the tablet.</source>
        <translation>Trzymaj kartkę w domu, nie przy tablecie.</translation>
    </message>
    <message>
        <source>Only you know it. The office cannot see it.</source>
        <translation>Tylko ty go znasz. Biuro go nie widzi.</translation>
    </message>
    <message>
        <source>This is practice: its key lies in a file. Use no PIN that is yours.</source>
        <translation>To ćwiczenia: klucz leży w pliku. Nie podawaj własnego PIN-u.</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Witaj, %1</translation>
    </message>
    <message>
        <source>The office has opened this tablet. %1</source>
        <translation>Biuro otworzyło ten tablet. %1</translation>
    </message>
    <message>
        <source>You have joined %1. %2</source>
        <translation>Dołączono: %1. %2</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Nic jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>You have no PIN yet</source>
        <translation>Nie masz jeszcze PIN-u</translation>
    </message>
</context>
<context>
    <name>CircleCard</name>
    <message>
        <source>Their people</source>
        <translation>Bliscy i pomocni</translation>
    </message>
    <message>
        <source>Call in an emergency</source>
        <translation>W nagłej potrzebie dzwoń</translation>
    </message>
</context>
<context>
    <name>ConcernFoot</name>
    <message>
        <source>Tell the office, it can wait</source>
        <translation>Powiedz biuru, może poczekać</translation>
    </message>
    <message>
        <source>Urgent: tell the office now</source>
        <translation>Pilne: powiedz biuru teraz</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>the office</source>
        <translation>biuro</translation>
    </message>
    <message>
        <source>Seen by %1 %2</source>
        <comment>Seen by Jo at 9:20am</comment>
        <translation>Odczytane: %1 %2</translation>
    </message>
    <message>
        <source>Done, %1 %2</source>
        <comment>Done, Jo at 10am</comment>
        <translation>Załatwione, %1 %2</translation>
    </message>
    <message>
        <source>Done, %1 %2: %3</source>
        <translation>Załatwione, %1 %2: %3</translation>
    </message>
</context>
<context>
    <name>ConcernsCard</name>
    <message>
        <source>What you told the office</source>
        <translation>Co wie od ciebie biuro</translation>
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
        <translation>Ktoś jest w niebezpieczeństwie? Najpierw zadzwoń.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Zadzwoń: %1</translation>
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
        <translation>Droga: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Przy drzwiach</translation>
    </message>
</context>
<context>
    <name>DownloadingPage</name>
    <message>
        <source>Fetching your page</source>
        <translation>Pobieram twoją kartę</translation>
    </message>
    <message>
        <source>Fetching your agency</source>
        <translation>Pobieram dane twojej firmy</translation>
    </message>
    <message>
        <source>Fetching the people you visit</source>
        <translation>Pobieram osoby, które odwiedzasz</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
</context>
<context>
    <name>DraftBox</name>
    <message>
        <source>This is too long to send. It is safe here. Make it shorter, or write the rest after it.</source>
        <translation>To za długie, żeby wysłać. Tutaj jest bezpieczne. Skróć to albo napisz resztę osobno.</translation>
    </message>
</context>
<context>
    <name>DraftPictures</name>
    <message>
        <source>Pictures</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Zdjęcie %1 z %2</translation>
    </message>
    <message>
        <source>Opens it large</source>
        <translation>Otwiera w dużym rozmiarze</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Leave picture %1 out</source>
        <translation>Pomiń zdjęcie %1</translation>
    </message>
    <message>
        <source>The picture is made ready…</source>
        <translation>Zdjęcie jest przygotowywane…</translation>
    </message>
    <message>
        <source>These are enough for one note. Save it, and write another for more.</source>
        <translation>Tyle wystarczy na jedną notatkę. Zapisz ją, a na więcej napisz następną.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Dodaj zdjęcie</translation>
    </message>
</context>
<context>
    <name>EasyBar</name>
    <message>
        <source>For your carer</source>
        <translation>Dla osoby z opieki</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Przestań</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Przeczytaj mi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
</context>
<context>
    <name>EasyTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ExceptionRow</name>
    <message>
        <source>Nobody yet</source>
        <translation>Jeszcze nikt</translation>
    </message>
</context>
<context>
    <name>FaceRow</name>
    <message>
        <source>Good</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Niedobrze</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>ask the office</source>
        <translation>zapytaj biuro</translation>
    </message>
    <message>
        <source>call the office on %1</source>
        <translation>zadzwoń do biura: %1</translation>
    </message>
    <message>
        <source>This tablet is full. What you saved is safe. Delete pictures or other apps, then try again.</source>
        <translation>Ten tablet jest pełny. To, co zapisano, jest bezpieczne. Usuń zdjęcia lub inne aplikacje i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This code was used before. Nothing is lost. Ask the office for a new one.</source>
        <translation>Ten kod był już użyty. Nic nie przepadło. Poproś biuro o nowy.</translation>
    </message>
    <message>
        <source>This code is too old. Nothing is lost. Ask the office for a new one.</source>
        <translation>Ten kod jest za stary. Nic nie przepadło. Poproś biuro o nowy.</translation>
    </message>
    <message>
        <source>This Doorstep is too old for your office. Nothing is lost. Update it, then try again.</source>
        <translation>Ten Doorstep jest za stary dla twojego biura. Nic nie przepadło. Zaktualizuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The office does not know this code. Nothing is lost. Check each letter, or ask for a new one.</source>
        <translation>Biuro nie zna tego kodu. Nic nie przepadło. Sprawdź każdą literę albo poproś o nowy.</translation>
    </message>
    <message>
        <source>We could not reach the office. Your code still works. Check the address and the signal, then try again.</source>
        <translation>Nie udało się połączyć z biurem. Twój kod nadal działa. Sprawdź adres i zasięg, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This code is not from the office at this address. Nothing was sent. Check both. If they are right, call the office.</source>
        <translation>Ten kod nie jest od biura pod tym adresem. Nic nie wysłano. Sprawdź oba. Jeśli są dobre, zadzwoń do biura.</translation>
    </message>
    <message>
        <source>That is not a whole address. What you typed is kept. It looks like office.example:8443.</source>
        <translation>To nie jest cały adres. To, co wpisano, zostaje. Wygląda tak: office.example:8443.</translation>
    </message>
    <message>
        <source>That is not a whole code. What you typed is kept. A code has 20 letters and numbers.</source>
        <translation>To nie jest cały kod. To, co wpisano, zostaje. Kod ma 20 liter i cyfr.</translation>
    </message>
    <message>
        <source>You have joined on this tablet before. Your work is safe. Choose your initials and enter your PIN.</source>
        <translation>Na tym tablecie masz już konto. Twoja praca jest bezpieczna. Wybierz swoje inicjały i podaj PIN.</translation>
    </message>
    <message>
        <source>This tablet could not keep what the office sent. Your code may be used up. Ask the office for a new one.</source>
        <translation>Ten tablet nie mógł zachować tego, co przysłało biuro. Twój kod może być zużyty. Poproś biuro o nowy.</translation>
    </message>
    <message>
        <source>Joining was not finished when Doorstep closed. Nothing is lost. Ask the office for a new code.</source>
        <translation>Dołączanie nie skończyło się, zanim zamknięto Doorstep. Nic nie przepadło. Poproś biuro o nowy kod.</translation>
    </message>
    <message>
        <source>That PIN is too easy to guess or too short. Nothing is lost. Choose six other numbers.</source>
        <translation>Ten PIN jest za łatwy do zgadnięcia albo za krótki. Nic nie przepadło. Wybierz sześć innych cyfr.</translation>
    </message>
    <message>
        <source>This tablet has no safe place for a PIN. Nothing is lost. Use the words alone.</source>
        <translation>Ten tablet nie ma bezpiecznego miejsca na PIN. Nic nie przepadło. Używaj samych słów.</translation>
    </message>
    <message>
        <source>This tablet could not keep your PIN. Nothing is lost. Try again, or %1.</source>
        <translation>Ten tablet nie mógł zachować twojego PIN-u. Nic nie przepadło. Spróbuj ponownie albo %1.</translation>
    </message>
    <message>
        <source>The download stopped. What came is kept. It goes on by itself when there is signal.</source>
        <translation>Pobieranie się zatrzymało. To, co przyszło, zostaje. Ruszy samo, gdy będzie zasięg.</translation>
    </message>
    <message>
        <source>What answered is not your office. Nothing was sent. Try at another place, or %1.</source>
        <translation>To, co odpowiada, nie jest twoim biurem. Nic nie wysłano. Spróbuj w innym miejscu albo %1.</translation>
    </message>
    <message>
        <source>The office has closed this sign-in. What you saved is safe. %1</source>
        <translation>Biuro zamknęło to konto. To, co zapisano, jest bezpieczne. %1</translation>
    </message>
    <message>
        <source>Some of the download could not be read. What came is kept. Try again, or %1.</source>
        <translation>Części pobranych danych nie dało się odczytać. To, co przyszło, zostaje. Spróbuj ponownie albo %1.</translation>
    </message>
    <message>
        <source>That PIN is not right. Your work is safe. Try again, or %1.</source>
        <translation>Ten PIN jest zły. Twoja praca jest bezpieczna. Spróbuj ponownie albo %1.</translation>
    </message>
    <message>
        <source>This tablet has lost its part of your PIN. Your work is safe. Open it with your five words, or %1.</source>
        <translation>Ten tablet stracił swoją część twojego PIN-u. Twoja praca jest bezpieczna. Otwórz go pięcioma słowami albo %1.</translation>
    </message>
    <message>
        <source>Too many tries. Your work is safe. Wait a little, then try again, or %1.</source>
        <translation>Za dużo prób. Twoja praca jest bezpieczna. Poczekaj chwilę i spróbuj ponownie albo %1.</translation>
    </message>
    <message>
        <source>No words open this tablet. Your work is safe. Use your PIN, or %1.</source>
        <translation>Żadne słowa nie otwierają tego tabletu. Twoja praca jest bezpieczna. Użyj PIN-u albo %1.</translation>
    </message>
    <message>
        <source>This tablet has too little memory free. Your work is safe, and this try did not count. Close other apps, then try again.</source>
        <translation>Ten tablet ma za mało wolnej pamięci. Twoja praca jest bezpieczna, a ta próba się nie liczy. Zamknij inne aplikacje i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Word %1 is not one that we use. Your work is safe. Look at each letter and try again, or %2.</source>
        <translation>Słowo %1 nie jest jednym z naszych. Twoja praca jest bezpieczna. Sprawdź każdą literę i spróbuj ponownie albo %2.</translation>
    </message>
    <message>
        <source>Those words are not right. Your work is safe. Look at your paper and try again, or %1.</source>
        <translation>Te słowa są złe. Twoja praca jest bezpieczna. Spójrz na kartkę i spróbuj ponownie albo %1.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minutę</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutę</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 sekundę</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n sekundę</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Your work is safe. Wait %1, or use your five words.</source>
        <translation>Za dużo złych PIN-ów. Twoja praca jest bezpieczna. Poczekaj %1 albo użyj swoich pięciu słów.</translation>
    </message>
    <message>
        <source>That was too many wrong PINs, so the PIN is gone. Your work is safe. Use your five words, or %1.</source>
        <translation>Złych PIN-ów było za dużo, więc PIN zniknął. Twoja praca jest bezpieczna. Użyj swoich pięciu słów albo %1.</translation>
    </message>
    <message>
        <source>That is not what the office answers. Your work is safe. Copy the answer, and try again.</source>
        <translation>To nie jest odpowiedź biura. Twoja praca jest bezpieczna. Skopiuj odpowiedź i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A letter is wrong or missing. Your work is safe. Look at each letter, and try again.</source>
        <translation>Jakaś litera jest zła albo jej brakuje. Twoja praca jest bezpieczna. Sprawdź każdą literę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>That is the answer to another question. Your work is safe. Give the office the letters shown here.</source>
        <translation>To odpowiedź na inne pytanie. Twoja praca jest bezpieczna. Podaj biuru litery, które tu widać.</translation>
    </message>
    <message>
        <source>The office has no key to this tablet. Your work is safe. Use your five words, or %1.</source>
        <translation>Biuro nie ma klucza do tego tabletu. Twoja praca jest bezpieczna. Użyj swoich pięciu słów albo %1.</translation>
    </message>
    <message>
        <source>The office has locked this sign-in. What you wrote is safe, and goes to the office by itself. To open it again, %1.</source>
        <translation>Biuro zablokowało to konto. To, co napisano, jest bezpieczne i samo trafi do biura. Żeby je otworzyć, %1.</translation>
    </message>
    <message>
        <source>The office has removed this sign-in from this tablet. What you wrote is safe, and goes to the office by itself. To join again, ask the office for a code.</source>
        <translation>Biuro usunęło to konto z tego tabletu. To, co napisano, jest bezpieczne i samo trafi do biura. Żeby dołączyć znowu, poproś biuro o kod.</translation>
    </message>
    <message>
        <source>A newer Doorstep wrote what is on this tablet. It is all still here. Update Doorstep, then open it again.</source>
        <translation>Dane na tym tablecie zapisał nowszy Doorstep. Wszystko tu nadal jest. Zaktualizuj Doorstep i otwórz go ponownie.</translation>
    </message>
    <message>
        <source>What is kept on this tablet cannot be read. We left it as it is. Do not delete Doorstep: %1.</source>
        <translation>Nie da się odczytać tego, co jest na tym tablecie. Zostawiamy to tak, jak jest. Nie usuwaj aplikacji Doorstep: %1.</translation>
    </message>
    <message>
        <source>What is kept on this tablet is not locked as it should be. We left it as it is. Stop, and %1.</source>
        <translation>To, co jest na tym tablecie, nie jest zamknięte tak, jak powinno. Zostawiamy to tak, jak jest. Przestań i %1.</translation>
    </message>
    <message>
        <source>The key of this tablet does not fit what is kept on it. We left it as it is. To go on, %1.</source>
        <translation>Klucz tego tabletu nie pasuje do tego, co na nim jest. Zostawiamy to tak, jak jest. Żeby pójść dalej, %1.</translation>
    </message>
    <message>
        <source>What was kept on this tablet is missing. What was sent is safe at the office. To go on, %1.</source>
        <translation>Brakuje tego, co było na tym tablecie. To, co wysłano, jest bezpieczne w biurze. Żeby pójść dalej, %1.</translation>
    </message>
    <message>
        <source>This tablet could not open what is kept on it. It is all still here. Start the tablet again, or %1.</source>
        <translation>Ten tablet nie mógł otworzyć tego, co na nim jest. Wszystko tu nadal jest. Uruchom tablet ponownie albo %1.</translation>
    </message>
    <message>
        <source>This tablet is full, so this is not saved yet. It stays on the screen. Delete pictures or other apps, then try again.</source>
        <translation>Ten tablet jest pełny, więc to jeszcze nie jest zapisane. Zostaje na ekranie. Usuń zdjęcia lub inne aplikacje i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This is not saved yet. It stays on the screen. Try again, or %1.</source>
        <translation>To jeszcze nie jest zapisane. Zostaje na ekranie. Spróbuj ponownie albo %1.</translation>
    </message>
    <message>
        <source>Something on this tablet was damaged. All that you saved is kept. The rest comes from the office again.</source>
        <translation>Coś na tym tablecie się uszkodziło. Wszystko, co zapisano, zostało. Reszta przyjdzie znowu z biura.</translation>
    </message>
    <message numerus="yes">
        <source>Something on this tablet was damaged. %n things that wait to be sent are kept. Look at your last notes: some may be gone. If one is, write it again, and %1.</source>
        <translation>
            <numerusform>Coś na tym tablecie się uszkodziło. Zachowano %n rzecz, która czeka na wysłanie. Sprawdź ostatnie notatki: mogło coś zniknąć. Jeśli tak, napisz to ponownie i %1.</numerusform>
            <numerusform>Coś na tym tablecie się uszkodziło. Zachowano %n rzeczy, które czekają na wysłanie. Sprawdź ostatnie notatki: mogło coś zniknąć. Jeśli tak, napisz to ponownie i %1.</numerusform>
            <numerusform>Coś na tym tablecie się uszkodziło. Zachowano %n rzeczy, które czekają na wysłanie. Sprawdź ostatnie notatki: mogło coś zniknąć. Jeśli tak, napisz to ponownie i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something on this tablet is damaged. Open it again, and what you saved is brought over.</source>
        <translation>Coś na tym tablecie jest uszkodzone. Otwórz go ponownie, a to, co zapisano, zostanie przeniesione.</translation>
    </message>
    <message>
        <source>There is no room to hand this tablet over. Your work is safe. Delete pictures or other apps, then try again.</source>
        <translation>Brakuje miejsca, żeby przekazać ten tablet. Twoja praca jest bezpieczna. Usuń zdjęcia lub inne aplikacje i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This tablet could not be handed over. Your work is safe. Try again, or read the page out.</source>
        <translation>Nie udało się przekazać tego tabletu. Twoja praca jest bezpieczna. Spróbuj ponownie albo przeczytaj stronę na głos.</translation>
    </message>
    <message>
        <source>This tablet could not be handed over, so it is locked. Your work is safe. Unlock it to go on.</source>
        <translation>Nie udało się przekazać tego tabletu, więc jest zablokowany. Twoja praca jest bezpieczna. Odblokuj go, żeby pracować dalej.</translation>
    </message>
    <message>
        <source>What was said while you handed over this tablet is damaged. All the rest is safe. Ask them to say it again.</source>
        <translation>To, co powiedziano, gdy tablet był przekazany, jest uszkodzone. Cała reszta jest bezpieczna. Poproś o powtórzenie.</translation>
    </message>
    <message>
        <source>This tablet is full. What was said while you handed it over is safe and not sent yet. Delete pictures or other apps, then lock and unlock.</source>
        <translation>Ten tablet jest pełny. To, co powiedziano, gdy był przekazany, jest bezpieczne i jeszcze niewysłane. Usuń zdjęcia lub inne aplikacje, a potem zablokuj i odblokuj tablet.</translation>
    </message>
    <message>
        <source>What was said while you handed over this tablet is safe and not sent yet. Lock and unlock to try again, or %1.</source>
        <translation>To, co powiedziano, gdy tablet był przekazany, jest bezpieczne i jeszcze niewysłane. Zablokuj i odblokuj tablet, żeby spróbować ponownie, albo %1.</translation>
    </message>
    <message>
        <source>Practice did not start. Nothing on this tablet was changed. Try once more.</source>
        <translation>Ćwiczenie się nie zaczęło. Na tym tablecie nic się nie zmieniło. Spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be kept. What you wrote is safe. Take the picture again, or choose another.</source>
        <translation>Tego pliku nie da się zachować jako zdjęcia. To, co napisano, jest bezpieczne. Zrób zdjęcie jeszcze raz albo wybierz inne.</translation>
    </message>
    <message>
        <source>This picture could not be read. What you wrote is safe. Choose it again, or another.</source>
        <translation>Nie udało się odczytać tego zdjęcia. To, co napisano, jest bezpieczne. Wybierz je jeszcze raz albo wybierz inne.</translation>
    </message>
</context>
<context>
    <name>FiguresWords</name>
    <message>
        <source>A review of how the person gets on</source>
        <translation>Przegląd tego, jak radzi sobie ta osoba</translation>
    </message>
    <message>
        <source>A talk with the carer</source>
        <translation>Rozmowa z opiekunem</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>Somebody told us something</source>
        <translation>Ktoś nam coś zgłosił</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Dlaczego: %1.</translation>
    </message>
    <message>
        <source>They did not write why.</source>
        <translation>Nie napisano dlaczego.</translation>
    </message>
    <message>
        <source>Why: %1. %2</source>
        <comment>from the list, own words</comment>
        <translation>Dlaczego: %1. %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>own words</comment>
        <translation>Dlaczego: %1</translation>
    </message>
    <message>
        <source>%1 looked, %2, at how your help differs from that of the others. %3</source>
        <comment>who, when, why</comment>
        <translation>%1 sprawdza (%2), czym twoja pomoc różni się od pomocy innych. %3</translation>
    </message>
    <message>
        <source>Somebody at the office</source>
        <translation>Ktoś z biura</translation>
    </message>
    <message>
        <source>%1 looked at what is told of %2, %3. %4</source>
        <comment>who, of whom, when, why</comment>
        <translation>%1 – wgląd w to, co zapisano o osobie %2, %3. %4</translation>
    </message>
    <message>
        <source>Somebody whose account is gone</source>
        <translation>Ktoś, czyjego konta już nie ma</translation>
    </message>
</context>
<context>
    <name>ForgotButton</name>
    <message>
        <source>I lost my words</source>
        <translation>Nie mam moich słów</translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>Nie pamiętam PIN-u</translation>
    </message>
    <message>
        <source>The office can help</source>
        <translation>Biuro może pomóc</translation>
    </message>
</context>
<context>
    <name>HeldBackPage</name>
    <message>
        <source>Not shown just now</source>
        <translation>Teraz nie pokazujemy</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>There is no signal</source>
        <translation>Nie ma zasięgu</translation>
    </message>
    <message>
        <source>Keep working. All you tap is saved on this tablet. It is sent by itself later.</source>
        <translation>Pracuj dalej. Wszystko, co dotkniesz, zapisuje się na tym tablecie. Później wyśle się samo.</translation>
    </message>
    <message>
        <source>Is my work safe?</source>
        <translation>Czy moja praca jest bezpieczna?</translation>
    </message>
    <message>
        <source>Yes. It is saved as you tap, also if the tablet switches off.</source>
        <translation>Tak. Zapisuje się od razu, nawet gdy tablet się wyłączy.</translation>
    </message>
    <message>
        <source>I tapped the wrong thing</source>
        <translation>To nie to miało być dotknięte</translation>
    </message>
    <message>
        <source>Tap Undo. A step can be changed later, too. Both stay to be seen.</source>
        <translation>Dotknij „Cofnij”. Krok można też zmienić później. Widać będzie jedno i drugie.</translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>Nie pamiętam PIN-u</translation>
    </message>
    <message>
        <source>Open this tablet with your 5 words. If they are lost too, call the office. Your work is safe.</source>
        <translation>Otwórz ten tablet swoimi 5 słowami. Jeśli i one zginęły, zadzwoń do biura. Twoja praca jest bezpieczna.</translation>
    </message>
    <message>
        <source>My tablet is lost</source>
        <translation>Mój tablet zginął</translation>
    </message>
    <message>
        <source>Call the office at once. Nobody opens it without your PIN or your words.</source>
        <translation>Od razu zadzwoń do biura. Nikt go nie otworzy bez twojego PIN-u ani słów.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Somebody is in danger</source>
        <translation>Ktoś jest w niebezpieczeństwie</translation>
    </message>
</context>
<context>
    <name>HospitalCard</name>
    <message>
        <source>%1 is in hospital</source>
        <translation>%1 – w szpitalu</translation>
    </message>
    <message>
        <source>Where? The hospital and the ward, as far as you know</source>
        <translation>Gdzie? Szpital i oddział, jeśli je znasz</translation>
    </message>
    <message>
        <source>Pause the visits from now</source>
        <translation>Wstrzymaj wizyty od teraz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>The page that travels</source>
        <translation>Strona na drogę</translation>
    </message>
    <message>
        <source>%1 is home again</source>
        <translation>%1 – znów w domu</translation>
    </message>
    <message>
        <source>This was a mistake</source>
        <translation>To była pomyłka</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things declined again and again</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines with two versions</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: asked for it again %n times. %2</source>
        <translation type="unfinished">
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
        <translation>Nie należysz jeszcze do zespołu</translation>
    </message>
    <message>
        <source>Paste what the office sent</source>
        <translation>Wklej to, co przysłało biuro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>For example office.example:8443</source>
        <translation>Na przykład office.example:8443</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>20 letters and numbers. Spaces do not matter.</source>
        <translation>20 liter i cyfr. Odstępy nie mają znaczenia.</translation>
    </message>
    <message>
        <source>Asking the office…</source>
        <translation>Pytam biuro…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Where is my code?</source>
        <translation>Gdzie jest mój kod?</translation>
    </message>
    <message>
        <source>On the letter or the screen your office shows you</source>
        <translation>W liście albo na ekranie, który pokaże ci biuro</translation>
    </message>
    <message>
        <source>What comes to this tablet?</source>
        <translation>Co trafi na ten tablet?</translation>
    </message>
    <message>
        <source>Only what is yours to see</source>
        <translation>Tylko to, co możesz widzieć</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>Jak długo to trwa?</translation>
    </message>
    <message>
        <source>About 1 minute, then it works without signal</source>
        <translation>Około 1 minuty, potem działa bez zasięgu</translation>
    </message>
    <message>
        <source>Join your team</source>
        <translation>Dołącz do zespołu</translation>
    </message>
    <message>
        <source>Your office gives you an address and a code. The code works once.</source>
        <translation>Biuro poda ci adres i kod. Kod działa tylko raz.</translation>
    </message>
</context>
<context>
    <name>JoinTrail</name>
    <message>
        <source>Join</source>
        <translation>Dołączenie</translation>
    </message>
    <message>
        <source>Choose a lock</source>
        <translation>Wybór blokady</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobieranie</translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message>
        <source>Did you write them down?</source>
        <translation>Słowa zapisane?</translation>
    </message>
    <message>
        <source>Write these 5 words down</source>
        <translation>Zapisz te 5 słów</translation>
    </message>
    <message>
        <source>Look at your paper.</source>
        <translation>Spójrz na kartkę.</translation>
    </message>
    <message>
        <source>They open this tablet, also when a PIN is forgotten. They are shown only now.</source>
        <translation>Otwierają ten tablet, także gdy nie pamiętasz PIN-u. Widać je tylko teraz.</translation>
    </message>
    <message>
        <source>Word %1: %2</source>
        <translation>Słowo %1: %2</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Słowo %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Są zapisane</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Pokaż słowa jeszcze raz</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>By self</source>
        <translation>Bez pomocy</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Pomoc słowna</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Krok po kroku</translation>
    </message>
    <message>
        <source>Hands-on</source>
        <translation>Pomoc fizyczna</translation>
    </message>
</context>
<context>
    <name>LateSheet</name>
    <message>
        <source>Running late</source>
        <translation>Spóźnienie</translation>
    </message>
    <message>
        <source>I have told %1</source>
        <translation>%1 już o tym wie</translation>
    </message>
    <message>
        <source>About how late will you be?</source>
        <translation>O ile mniej więcej się spóźnisz?</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>The office hears as soon as there is signal.</source>
        <translation>Biuro dowie się, gdy tylko będzie zasięg.</translation>
    </message>
</context>
<context>
    <name>LeaseClosedPage</name>
    <message>
        <source>Closed until the office is heard</source>
        <translation>Zamknięte do kontaktu z biurem</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Lock this tablet</source>
        <translation>Zablokuj ten tablet</translation>
    </message>
</context>
<context>
    <name>LeaseWords</name>
    <message>
        <source>This tablet has not heard from the office since %1.</source>
        <translation>Ten tablet nie miał kontaktu z biurem. Ostatni: %1.</translation>
    </message>
    <message>
        <source>Go where there is signal, or call the office.</source>
        <translation>Idź tam, gdzie jest zasięg, albo zadzwoń do biura.</translation>
    </message>
    <message>
        <source>Go where there is signal, or call the office on %1.</source>
        <translation>Idź tam, gdzie jest zasięg, albo zadzwoń do biura: %1.</translation>
    </message>
    <message>
        <source>%1 It shows today’s visits and what you must know. What you write is kept and sent. %2</source>
        <translation>%1 Pokazuje dzisiejsze wizyty i to, co trzeba wiedzieć. To, co piszesz, zostaje i zostanie wysłane. %2</translation>
    </message>
    <message>
        <source>%1 All of it comes back when it does. What you write is kept and sent. %2</source>
        <translation>%1 Gdy kontakt wróci, wróci wszystko. To, co piszesz, zostaje i zostanie wysłane. %2</translation>
    </message>
    <message>
        <source>%1 So it shows nothing for now. What you wrote is safe, and is sent as soon as there is signal. Then all of it comes back. %2</source>
        <translation>%1 Dlatego na razie nic nie pokazuje. To, co napisano, jest bezpieczne i wyśle się, gdy tylko będzie zasięg. Potem wszystko wróci. %2</translation>
    </message>
</context>
<context>
    <name>LeaveNext</name>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
</context>
<context>
    <name>LeaveSummary</name>
    <message>
        <source>You were here</source>
        <translation>Twój czas tutaj</translation>
    </message>
</context>
<context>
    <name>LockChange</name>
    <message>
        <source>Your PIN now</source>
        <translation>Obecny PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Jeszcze raz ten sam PIN</translation>
    </message>
    <message>
        <source>Choose 6 numbers</source>
        <translation>Wybierz 6 cyfr</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Your 5 words now</source>
        <translation>Obecne 5 słów</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Użyj PIN-u</translation>
    </message>
    <message>
        <source>Use the 5 words</source>
        <translation>Użyj 5 słów</translation>
    </message>
    <message>
        <source>These words open this tablet from now on. The old ones do not.</source>
        <translation>Od teraz ten tablet otwierają te słowa. Stare już nie.</translation>
    </message>
    <message>
        <source>This PIN opens this tablet from now on. The old one does not.</source>
        <translation>Od teraz ten tablet otwiera ten PIN. Stary już nie.</translation>
    </message>
</context>
<context>
    <name>LockedVisitCard</name>
    <message>
        <source>I am leaving</source>
        <translation>Wychodzę</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Jeszcze tu jestem</translation>
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
        <translation>%1, koordynacja</translation>
    </message>
    <message>
        <source>%1, carer</source>
        <translation>%1, opieka</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nocne</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Mocny kontrast</translation>
    </message>
    <message>
        <source>Warm and calm</source>
        <translation>Ciepłe i spokojne</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litery</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <source>Easy to learn to read</source>
        <translation>Łatwe do nauki czytania</translation>
    </message>
    <message>
        <source>Easy to see</source>
        <translation>Łatwo widoczne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Lewa ręka</translation>
    </message>
    <message>
        <source>Puts what you press most on the left</source>
        <translation>Najczęściej używane jest po lewej</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>Nothing fades or turns</source>
        <translation>Nic nie znika powoli ani się nie obraca</translation>
    </message>
    <message>
        <source>Locks by itself after</source>
        <translation>Sam się blokuje po</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuta</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Wybierz PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Zmień PIN</translation>
    </message>
    <message>
        <source>New 5 words</source>
        <translation>Nowe 5 słów</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody saw it</source>
        <translation>Gdy kartka zginęła albo ktoś ją widział</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zablokuj teraz</translation>
    </message>
    <message>
        <source>The PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Moja wizytówka</translation>
    </message>
    <message>
        <source>What the people you visit may know of you</source>
        <translation>Co osoby, które odwiedzasz, mogą o tobie wiedzieć</translation>
    </message>
    <message>
        <source>Everybody here is made up. Nothing you do is sent, and all of it is gone when you end this.</source>
        <translation>Wszyscy tutaj są zmyśleni. Nic, co robisz, nie jest wysyłane i wszystko zniknie, gdy to zakończysz.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Zakończ ćwiczenie</translation>
    </message>
</context>
<context>
    <name>MustKnowBlock</name>
    <message>
        <source>You must know</source>
        <translation>Musisz wiedzieć</translation>
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
        <translation>Przetrzyj</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu główne</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, czeka: %2</translation>
    </message>
</context>
<context>
    <name>NoAccessSheet</name>
    <message>
        <source>Can’t get in</source>
        <translation>Nie da się wejść</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Przy drzwiach</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Zadzwoń, %1: %2</translation>
    </message>
    <message>
        <source>Call the office: %1</source>
        <translation>Zadzwoń do biura: %1</translation>
    </message>
    <message>
        <source>Still not in? Say why</source>
        <translation>Dalej nic? Powiedz dlaczego</translation>
    </message>
    <message>
        <source>The office hears as soon as there is signal. If you are worried, call now.</source>
        <translation>Biuro dowie się, gdy tylko będzie zasięg. Jeśli się martwisz, zadzwoń teraz.</translation>
    </message>
</context>
<context>
    <name>NoteReaders</name>
    <message>
        <source>For the next visit</source>
        <translation>Na następną wizytę</translation>
    </message>
</context>
<context>
    <name>OfficeHelp</name>
    <message>
        <source>Do you have your 5 words? They open this tablet without the office.</source>
        <translation>Masz swoje 5 słów? Otwierają ten tablet bez biura.</translation>
    </message>
    <message>
        <source>1. Call the office. Say that you want to open your tablet.</source>
        <translation>1. Zadzwoń do biura. Powiedz, że chcesz otworzyć swój tablet.</translation>
    </message>
    <message>
        <source>2. Send them these letters, or read them aloud.</source>
        <translation>2. Wyślij im te litery albo przeczytaj je na głos.</translation>
    </message>
    <message>
        <source>What the office needs</source>
        <translation>Czego potrzebuje biuro</translation>
    </message>
    <message>
        <source>Copy the letters</source>
        <translation>Kopiuj litery</translation>
    </message>
    <message>
        <source>3. Put in what they answer. Dashes and blanks do not matter.</source>
        <translation>3. Wpisz ich odpowiedź. Kreski i odstępy nie mają znaczenia.</translation>
    </message>
    <message>
        <source>What the office answers</source>
        <translation>Odpowiedź biura</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otwieram…</translation>
    </message>
    <message>
        <source>Open this tablet</source>
        <translation>Otwórz ten tablet</translation>
    </message>
    <message>
        <source>Your work is safe. What you saved is still on this tablet.</source>
        <translation>Twoja praca jest bezpieczna. To, co zapisano, nadal jest na tym tablecie.</translation>
    </message>
</context>
<context>
    <name>OrLine</name>
    <message>
        <source>or</source>
        <translation>albo</translation>
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
        <translation>Dlaczego to nie może czekać?</translation>
    </message>
    <message>
        <source>Choose why, or write it. A few words are enough.</source>
        <translation>Wybierz powód albo go napisz. Wystarczy kilka słów.</translation>
    </message>
    <message>
        <source>Or in your words</source>
        <translation>Albo własnymi słowami</translation>
    </message>
    <message>
        <source>%1 and the office see that you opened it, and why.</source>
        <translation>%1 i biuro zobaczą, że karta została otwarta i dlaczego.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Otwórz kartę</translation>
    </message>
    <message>
        <source>Call the office: %1</source>
        <translation>Zadzwoń do biura: %1</translation>
    </message>
</context>
<context>
    <name>PageReadersCard</name>
    <message>
        <source>Who saw this page</source>
        <translation>Kto widział tę kartę</translation>
    </message>
</context>
<context>
    <name>PassportWords</name>
    <message>
        <source>My %1</source>
        <comment>my niece Lorna</comment>
        <translation>%1 (z moich bliskich)</translation>
    </message>
    <message>
        <source>Not in a section yet</source>
        <translation>Jeszcze bez działu</translation>
    </message>
    <message>
        <source>What is most important to me</source>
        <translation>Co jest dla mnie najważniejsze</translation>
    </message>
    <message>
        <source>People who are important to me</source>
        <translation>Ludzie, którzy są dla mnie ważni</translation>
    </message>
    <message>
        <source>How I communicate and how to communicate with me</source>
        <translation>Jak się porozumiewam i jak porozumiewać się ze mną</translation>
    </message>
    <message>
        <source>My wellness</source>
        <translation>Moje samopoczucie</translation>
    </message>
    <message>
        <source>Please do and please do not</source>
        <translation>Co proszę robić, a czego nie</translation>
    </message>
    <message>
        <source>How and when to support me</source>
        <translation>Jak i kiedy mnie wspierać</translation>
    </message>
    <message>
        <source>Also worth knowing about me</source>
        <translation>Co jeszcze warto o mnie wiedzieć</translation>
    </message>
    <message>
        <source>Supported to write this by</source>
        <translation>Kto pomógł mi to napisać</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mój rytm dnia</translation>
    </message>
    <message>
        <source>Ask me about</source>
        <translation>Zapytaj mnie o</translation>
    </message>
    <message>
        <source>My home</source>
        <translation>Mój dom</translation>
    </message>
    <message>
        <source>Please do</source>
        <translation>Proszę robić</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation>Proszę nie robić</translation>
    </message>
    <message>
        <source>How to talk with me</source>
        <translation>Jak ze mną rozmawiać</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Moi bliscy</translation>
    </message>
    <message>
        <source>How to support me</source>
        <translation>Jak mnie wspierać</translation>
    </message>
    <message>
        <source>Also worth knowing</source>
        <translation>Warto też wiedzieć</translation>
    </message>
    <message>
        <source>I wrote this</source>
        <translation>Piszę to ja</translation>
    </message>
    <message>
        <source>I said this</source>
        <translation>To moje słowa</translation>
    </message>
    <message>
        <source>I said this, with help</source>
        <translation>To moje słowa, z pomocą</translation>
    </message>
    <message>
        <source>I said this. %1 helped</source>
        <translation>To moje słowa. Pomoc: %1</translation>
    </message>
    <message>
        <source>My family said this</source>
        <translation>To słowa mojej rodziny</translation>
    </message>
    <message>
        <source>%1 wrote this</source>
        <translation>Napisane przez: %1</translation>
    </message>
    <message>
        <source>%1 said this</source>
        <translation>Słowa osoby: %1</translation>
    </message>
    <message>
        <source>Staff wrote this</source>
        <translation>Napisane przez personel</translation>
    </message>
    <message>
        <source>A professional wrote this</source>
        <translation>Napisane przez specjalistę</translation>
    </message>
    <message>
        <source>Nobody noted who said this</source>
        <translation>Nie zapisano, czyje to słowa</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>A professional’s letter</source>
        <translation>List specjalisty</translation>
    </message>
    <message>
        <source>A professional</source>
        <translation>Specjalista</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who said it, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not checked with %1</source>
        <translation>Do sprawdzenia: %1</translation>
    </message>
    <message>
        <source>Nobody knows when this was said</source>
        <translation>Nie wiadomo, kiedy to powiedziano</translation>
    </message>
    <message>
        <source>Not checked since %1</source>
        <translation>Nie sprawdzono od: %1</translation>
    </message>
    <message>
        <source>Said %1</source>
        <translation>Powiedziane: %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Sprawdzone: %1</translation>
    </message>
    <message>
        <source>Only my carers read this</source>
        <translation>Czytają to tylko moi opiekunowie</translation>
    </message>
    <message>
        <source>Only the people I named read this</source>
        <translation>Czytają to tylko osoby, które wskażę</translation>
    </message>
    <message>
        <source>Only I read this</source>
        <translation>Czytam to tylko ja</translation>
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
        <translation>W ćwiczeniu PIN to %1</translation>
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
        <translation>Najbliższe wizyty</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Visits done</source>
        <translation>Wizyty zakończone</translation>
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
        <translation>Zdjęcia na tym tablecie</translation>
    </message>
    <message>
        <source>Doorstep keeps what is seen, and not where or when it was taken. The tablet keeps its own copy: delete it there.</source>
        <translation>Doorstep zachowuje to, co widać, a nie gdzie ani kiedy zrobiono zdjęcie. Tablet ma własną kopię: usuń ją tam.</translation>
    </message>
    <message>
        <source>There are no pictures yet.</source>
        <translation>Nie ma jeszcze zdjęć.</translation>
    </message>
    <message>
        <source>Take one with the tablet’s camera, then come back. What you wrote stays.</source>
        <translation>Zrób zdjęcie aparatem tabletu i wróć tutaj. To, co napisano, zostaje.</translation>
    </message>
    <message>
        <source>Picture %1 of %2, %3</source>
        <translation>Zdjęcie %1 z %2, %3</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
</context>
<context>
    <name>PictureOfRecord</name>
    <message>
        <source>Opens it large</source>
        <translation>Otwiera w dużym rozmiarze</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Zdjęcie %1 z %2</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Zdjęcie %1 z %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>PinKey</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Your PIN</source>
        <translation>Twój PIN</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>Cyfry: %1 z %2</translation>
    </message>
</context>
<context>
    <name>PlainTime</name>
    <message>
        <source>en</source>
        <extracomment>The BCP 47 code of the language you translate to, such as pl or ar</extracomment>
        <translation>pl</translation>
    </message>
    <message>
        <source>12</source>
        <comment>hours of the clock</comment>
        <extracomment>How the clock is read: 12 for 9:30am and 9:30pm, 24 for 9:30 and 21:30</extracomment>
        <translation>24</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>północ</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>południe</translation>
    </message>
    <message>
        <source>%1am</source>
        <extracomment>A time before midday, such as 9:30am</extracomment>
        <translation>%1 rano</translation>
    </message>
    <message>
        <source>%1pm</source>
        <extracomment>A time after midday, such as 9:30pm</extracomment>
        <translation>%1 po południu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one time to another: 9am to 9:45am</extracomment>
        <translation>%1–%2</translation>
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
        <translation>dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Dziś %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>za 1 minutę</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 minutę temu</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>za %n minutę</numerusform>
            <numerusform>za %n minuty</numerusform>
            <numerusform>za %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minutę temu</numerusform>
            <numerusform>%n minuty temu</numerusform>
            <numerusform>%n minut temu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 morning, %2</source>
        <translation>%1 rano, %2</translation>
    </message>
    <message>
        <source>%1 afternoon, %2</source>
        <translation>%1 po południu, %2</translation>
    </message>
    <message>
        <source>%1 evening, %2</source>
        <translation>%1 wieczorem, %2</translation>
    </message>
    <message>
        <source>%1 night, %2</source>
        <translation>%1 w nocy, %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuta</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 godzina</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <extracomment>Hours and minutes: 1 hour 20 minutes</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>na czas</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>po czasie: %1</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>przed czasem: %1</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No picture yet</source>
        <translation>Nie ma jeszcze zdjęcia</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Zdjęcie: %1</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenia</translation>
    </message>
</context>
<context>
    <name>PractiseButton</name>
    <message>
        <source>Practise with people who are made up</source>
        <translation>Poćwicz ze zmyślonymi osobami</translation>
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
        <translation>Przestań</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Przeczytaj mi</translation>
    </message>
</context>
<context>
    <name>ReaderWords</name>
    <message>
        <source>your carer</source>
        <translation>twój opiekun lub opiekunka</translation>
    </message>
    <message>
        <source>from the office</source>
        <translation>z biura</translation>
    </message>
    <message>
        <source>your nurse</source>
        <translation>z twojej opieki pielęgniarskiej</translation>
    </message>
    <message>
        <source>your occupational therapist</source>
        <translation>z twojej terapii zajęciowej</translation>
    </message>
    <message>
        <source>your physiotherapist</source>
        <translation>z twojej fizjoterapii</translation>
    </message>
    <message>
        <source>your social worker</source>
        <translation>z pomocy społecznej</translation>
    </message>
    <message>
        <source>your assistant</source>
        <translation>twój asystent lub asystentka</translation>
    </message>
    <message>
        <source>Somebody from the care team</source>
        <translation>Ktoś z zespołu opieki</translation>
    </message>
    <message>
        <source>%1, %2,</source>
        <comment>who, and what they are to the person</comment>
        <extracomment>Who read the page, and what they are to the person: Tom Reid, your carer,</extracomment>
        <translation>%1, %2,</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <extracomment>On a day: on Tuesday 3 March</extracomment>
        <translation>dnia: %1</translation>
    </message>
    <message>
        <source>The office gave away a copy of your page %1.</source>
        <comment>day</comment>
        <translation>Kopia twojej karty wydana przez biuro: %1.</translation>
    </message>
    <message>
        <source>The office gave a copy of your page to %1 %2.</source>
        <comment>whom, day</comment>
        <translation>Kopia twojej karty od biura: %1, %2.</translation>
    </message>
    <message>
        <source>%1 opened your page %2, without a visit.</source>
        <comment>who, day</comment>
        <translation>Twoja karta otwarta bez wizyty: %1 %2.</translation>
    </message>
    <message>
        <source>%1 read your page %2.</source>
        <comment>who, day</comment>
        <translation>Twoja karta przeczytana: %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 read your page %n times %2.</source>
        <comment>who, day</comment>
        <translation>
            <numerusform>Twoja karta przeczytana %n raz: %1 %2.</numerusform>
            <numerusform>Twoja karta przeczytana %n razy: %1 %2.</numerusform>
            <numerusform>Twoja karta przeczytana %n razy: %1 %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was given away %1.</source>
        <comment>day</comment>
        <translation>Kopia została wydana: %1.</translation>
    </message>
    <message>
        <source>A copy was given to %1 %2.</source>
        <comment>whom, day</comment>
        <translation>Kopia została przekazana: %1, %2.</translation>
    </message>
    <message>
        <source>%1 opened this page %2, without a visit.</source>
        <comment>who, day</comment>
        <translation>Karta otwarta bez wizyty: %1 %2.</translation>
    </message>
    <message>
        <source>%1 read this page %2.</source>
        <comment>who, day</comment>
        <translation>Karta przeczytana: %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 read this page %n times %2.</source>
        <comment>who, day</comment>
        <translation>
            <numerusform>Karta przeczytana %n raz: %1 %2.</numerusform>
            <numerusform>Karta przeczytana %n razy: %1 %2.</numerusform>
            <numerusform>Karta przeczytana %n razy: %1 %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody whose account is gone</source>
        <translation>Ktoś, kto nie ma już konta</translation>
    </message>
    <message>
        <source>They did not write why.</source>
        <translation>Nie podano powodu.</translation>
    </message>
    <message>
        <source>They wrote: %1</source>
        <translation>Podany powód: %1</translation>
    </message>
    <message>
        <source>Their name is not here. The office can tell you.</source>
        <translation>Tego imienia tu nie ma. Biuro może je podać.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of a list</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>your visits</source>
        <translation>twoje wizyty</translation>
    </message>
    <message>
        <source>how we kept our promises to you</source>
        <translation>jak dotrzymujemy obietnic wobec ciebie</translation>
    </message>
    <message>
        <source>how you get on</source>
        <translation>jak sobie radzisz</translation>
    </message>
    <message>
        <source>your page</source>
        <translation>twoja strona</translation>
    </message>
    <message>
        <source>the visit log</source>
        <translation>dziennik wizyt</translation>
    </message>
    <message>
        <source>how promises were kept</source>
        <translation>jak dotrzymano obietnic</translation>
    </message>
    <message>
        <source>how they get on</source>
        <translation>jak sobie radzi</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>ta strona</translation>
    </message>
    <message>
        <source>%1 looked at %2 %3.</source>
        <comment>who, what, day</comment>
        <extracomment>Lesley Gray, from the office, looked at your page and your visits on Monday 2 March.</extracomment>
        <translation>%1 – wgląd: %2, %3.</translation>
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
        <translation>Na tym tablecie</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłam</translation>
    </message>
    <message>
        <source>The office looks at this</source>
        <translation>Biuro to sprawdza</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
</context>
<context>
    <name>RelationWords</name>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Przyjaźń</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Sąsiedztwo</translation>
    </message>
    <message>
        <source>Befriender</source>
        <translation>Wolontariat</translation>
    </message>
    <message>
        <source>GP surgery</source>
        <translation>Przychodnia</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Apteka</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Pielęgniarka</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Pracownik socjalny</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Mieszkanie</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Rzecznik</translation>
    </message>
    <message>
        <source>Alarm responder</source>
        <translation>Obsługa alarmu</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>Pełnomocnik</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Opiekun prawny</translation>
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
        <translation>Bez pomocy</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Pomoc słowna</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Krok po kroku</translation>
    </message>
    <message>
        <source>Hands-on</source>
        <translation>Pomoc fizyczna</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Nie dziś</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>1 more after this</source>
        <translation>Potem jeszcze 1</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this</source>
        <translation>
            <numerusform>Potem jeszcze %n</numerusform>
            <numerusform>Potem jeszcze %n</numerusform>
            <numerusform>Potem jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedHereFoot</name>
    <message>
        <source>Need the office now? Calls work without data.</source>
        <translation>Biuro potrzebne teraz? Telefon działa bez internetu.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
</context>
<context>
    <name>SavedHereRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>SavedHereSheet</name>
    <message>
        <source>The office says it is right. Remove them.</source>
        <translation>Biuro mówi, że tak ma być. Usuń je.</translation>
    </message>
</context>
<context>
    <name>SayingWords</name>
    <message>
        <source>Thank you</source>
        <translation>Dziękuję</translation>
    </message>
    <message>
        <source>I hope you are well</source>
        <translation>Mam nadzieję, że wszystko u Ciebie dobrze</translation>
    </message>
    <message>
        <source>I missed you</source>
        <translation>Brakowało mi Ciebie</translation>
    </message>
    <message>
        <source>Thank you</source>
        <comment>an answer</comment>
        <translation>Dziękuję</translation>
    </message>
    <message>
        <source>I am glad to read this</source>
        <translation>Miło mi to czytać</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>Do zobaczenia wkrótce</translation>
    </message>
    <message>
        <source>%1 read this %2.</source>
        <comment>who, when</comment>
        <translation>%1 – przeczytano %2.</translation>
    </message>
    <message>
        <source>%1 answered %2: %3</source>
        <comment>who, when, what</comment>
        <translation>%1 – odpowiedź %2: %3</translation>
    </message>
    <message>
        <source>There seems to be a phone number in it. Please take it out. The office passes on what you say, so nobody needs a number.</source>
        <translation>Wygląda na to, że jest w tym numer telefonu. Proszę go usunąć. Biuro przekazuje to, co mówisz, więc nikt nie potrzebuje numeru.</translation>
    </message>
    <message>
        <source>There seems to be an email address in it. Please take it out. The office passes on what you say, so nobody needs it.</source>
        <translation>Wygląda na to, że jest w tym adres e-mail. Proszę go usunąć. Biuro przekazuje to, co mówisz, więc nikt go nie potrzebuje.</translation>
    </message>
    <message>
        <source>There seems to be an address in it. Please take it out. The office passes on what you say, so nobody needs it.</source>
        <translation>Wygląda na to, że jest w tym adres. Proszę go usunąć. Biuro przekazuje to, co mówisz, więc nikt go nie potrzebuje.</translation>
    </message>
</context>
<context>
    <name>SectionChooser</name>
    <message>
        <source>All sections</source>
        <translation>Wszystkie działy</translation>
    </message>
    <message>
        <source>Chooses what is shown</source>
        <translation>Wybiera, co widać</translation>
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
        <translation>Nie napisano. To w porządku.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, seen by: %2</source>
        <translation>%1, kto widzi: %2</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>SignalBar</name>
    <message>
        <source>Demonstration</source>
        <translation>Pokaz</translation>
    </message>
    <message>
        <source>Demonstration. Nobody here is real.</source>
        <translation>Pokaz. Nikt tu nie jest prawdziwy.</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Bez zasięgu</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>I said this</source>
        <translation>To moje słowa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Przestań</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Czytaj</translation>
    </message>
    <message>
        <source>Look at the versions</source>
        <translation>Zobacz wersje</translation>
    </message>
    <message>
        <source>Today it was different</source>
        <translation>Dziś było inaczej</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień: %1</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Why not today? It can stay empty.</source>
        <translation>Dlaczego nie dziś? Można zostawić puste.</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>StripKey</name>
    <message>
        <source>Promised</source>
        <translation>Obiecane</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planowane</translation>
    </message>
    <message>
        <source>Came in time</source>
        <translation>W porę</translation>
    </message>
    <message>
        <source>Came outside</source>
        <translation>Poza czasem</translation>
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
        <translation>Jak wiedzie się ludziom</translation>
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
        <translation>Pokazuje, co jest zapisane na tym tablecie</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>1 thing needs you</source>
        <translation>1 rzecz czeka na ciebie</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n rzecz czeka na ciebie</numerusform>
            <numerusform>%n rzeczy czekają na ciebie</numerusform>
            <numerusform>%n rzeczy czeka na ciebie</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen at %1. Not live.</source>
        <translation>Stan: %1. Nie na żywo.</translation>
    </message>
    <message>
        <source>No signal. Keep working.</source>
        <translation>Nie ma zasięgu. Pracuj dalej.</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Wysyłam %1 z %2</translation>
    </message>
    <message>
        <source>Not sent yet. We will try again at %1.</source>
        <translation>Jeszcze nie wysłano. Następna próba: %1.</translation>
    </message>
    <message>
        <source>Saved on this tablet (%1)</source>
        <translation>Zapisane na tym tablecie (%1)</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <translation>Zapisane na tym tablecie</translation>
    </message>
    <message>
        <source>All sent %1</source>
        <translation>Wszystko wysłane %1</translation>
    </message>
    <message>
        <source>As known at %1</source>
        <translation>Stan z: %1</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Bez zasięgu</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Saved (%1)</source>
        <translation>Zapisane (%1)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Stan z %1</translation>
    </message>
    <message>
        <source>Nothing is only on this tablet</source>
        <translation>Nic nie jest tylko na tym tablecie</translation>
    </message>
    <message>
        <source>1 thing is only on this tablet</source>
        <translation>1 rzecz jest tylko na tym tablecie</translation>
    </message>
    <message numerus="yes">
        <source>%n things are only on this tablet</source>
        <translation>
            <numerusform>%n rzecz jest tylko na tym tablecie</numerusform>
            <numerusform>%n rzeczy są tylko na tym tablecie</numerusform>
            <numerusform>%n rzeczy jest tylko na tym tablecie</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has all of it.</source>
        <translation>Biuro ma wszystko.</translation>
    </message>
    <message>
        <source>Saved here since %1. Safe if it switches off.</source>
        <translation>Zapisane tutaj, od: %1. Bezpieczne, nawet gdy się wyłączy.</translation>
    </message>
    <message>
        <source>Saved here. Safe if it switches off.</source>
        <translation>Zapisane tutaj. Bezpieczne, nawet gdy się wyłączy.</translation>
    </message>
    <message>
        <source>Some of it needs a person to look at it. Nothing is lost. Call the office.</source>
        <translation>Część z tego musi obejrzeć człowiek. Nic nie przepadło. Zadzwoń do biura.</translation>
    </message>
    <message>
        <source>Something answers in the office&apos;s place. Nothing was sent to it, and what you saved is safe. Try on another network. If it stays like this, call the office.</source>
        <translation>Ktoś odpowiada zamiast biura. Nic tam nie wysłano, a to, co zapisano, jest bezpieczne. Spróbuj w innej sieci. Jeśli tak zostanie, zadzwoń do biura.</translation>
    </message>
    <message>
        <source>The office must open this sign-in again. What you saved is safe. Call the office.</source>
        <translation>Biuro musi znowu otworzyć to konto. To, co zapisano, jest bezpieczne. Zadzwoń do biura.</translation>
    </message>
    <message>
        <source>It is being sent now. You do not need to do anything.</source>
        <translation>Właśnie się wysyła. Nie musisz nic robić.</translation>
    </message>
    <message>
        <source>We try again at %1. You do not need to do anything.</source>
        <translation>Następna próba: %1. Nie musisz nic robić.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is signal. You do not need to do anything.</source>
        <translation>Wyśle się, gdy tylko będzie zasięg. Nie musisz nic robić.</translation>
    </message>
    <message>
        <source>Rota and passports are from %1 today.</source>
        <translation>Grafik i paszporty są z dziś, %1.</translation>
    </message>
    <message>
        <source>Rota and passports are from %1.</source>
        <translation>Grafik i paszporty są z: %1.</translation>
    </message>
    <message>
        <source>1 thing is saved on this tablet.</source>
        <translation>1 rzecz jest zapisana na tym tablecie.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are saved on this tablet.</source>
        <translation>
            <numerusform>%n rzecz jest zapisana na tym tablecie.</numerusform>
            <numerusform>%n rzeczy są zapisane na tym tablecie.</numerusform>
            <numerusform>%n rzeczy jest zapisanych na tym tablecie.</numerusform>
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
        <translation>Zakończone: %1 z %2</translation>
    </message>
    <message>
        <source>No visits today.</source>
        <translation>Dziś nie ma wizyt.</translation>
    </message>
    <message>
        <source>All visits of today are done.</source>
        <translation>Wszystkie dzisiejsze wizyty są zakończone.</translation>
    </message>
    <message>
        <source>%1 Your next is %2.</source>
        <translation>%1 Twoja następna: %2.</translation>
    </message>
    <message>
        <source>%1 No later visit is planned yet.</source>
        <translation>%1 Nie zaplanowano jeszcze kolejnej.</translation>
    </message>
    <message>
        <source>You are here, %1</source>
        <translation>Jesteś tutaj, %1</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Jesteś tutaj</translation>
    </message>
    <message>
        <source>Next, planned %1</source>
        <translation>Następna, plan: %1</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <translation>Następna, %1</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>Obiecano %1</translation>
    </message>
    <message>
        <source>A colleague is already there.</source>
        <translation>Ktoś z zespołu już tam jest.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 już tam jest.</translation>
    </message>
    <message>
        <source>You said at %1: about %2 late.</source>
        <translation>Twoje zgłoszenie, %1: spóźnienie około %2.</translation>
    </message>
    <message>
        <source>Planned outside what was promised.</source>
        <translation>Plan poza obiecanym czasem.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Razem: %1.</translation>
    </message>
    <message>
        <source>With %1. %2</source>
        <translation>Razem: %1. %2</translation>
    </message>
    <message>
        <source>Office took it off</source>
        <translation>Odwołane przez biuro</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Odwołana</translation>
    </message>
    <message>
        <source>Could not get in</source>
        <translation>Nie dało się wejść</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Zapisane tu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>było %1</translation>
    </message>
    <message>
        <source>Time changed</source>
        <translation>Zmiana godziny</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>Pierwszy raz</translation>
    </message>
    <message>
        <source>%1 says: this time is not right for me.</source>
        <translation>%1 mówi: ta pora mi nie odpowiada.</translation>
    </message>
    <message>
        <source>%1 The office has not answered yet.</source>
        <translation>%1 Biuro jeszcze nie odpowiedziało.</translation>
    </message>
    <message>
        <source>%1 The office has read it.</source>
        <translation>%1 Biuro to przeczytało.</translation>
    </message>
    <message>
        <source>%1 The office answered: %2</source>
        <translation>%1 Odpowiedź biura: %2</translation>
    </message>
    <message>
        <source>The office changed this %1.</source>
        <translation>Biuro to zmieniło: %1.</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Przeniesiona na: %1</translation>
    </message>
    <message>
        <source>Not yours any more</source>
        <translation>Już nie twoja</translation>
    </message>
    <message>
        <source>Now with %1</source>
        <translation>Teraz: %1</translation>
    </message>
    <message>
        <source>“Not right for me”</source>
        <translation>„Nie odpowiada mi”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yours now.</source>
        <translation>Teraz twoja.</translation>
    </message>
    <message>
        <source>Yours now, with %1.</source>
        <translation>Teraz twoja, razem: %1.</translation>
    </message>
    <message>
        <source>You go alone now.</source>
        <translation>Teraz idziesz bez drugiej osoby.</translation>
    </message>
    <message>
        <source>You go with %1 now.</source>
        <translation>Teraz idziecie razem: %1.</translation>
    </message>
    <message>
        <source>The office took it off.</source>
        <translation>Biuro zdjęło tę wizytę z planu.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Odwołana.</translation>
    </message>
    <message>
        <source>Not yours any more.</source>
        <translation>Już nie twoja.</translation>
    </message>
    <message>
        <source>Given to %1.</source>
        <translation>Przekazana: %1.</translation>
    </message>
    <message>
        <source>Now %1. It was %2.</source>
        <translation>Teraz %1. Było: %2.</translation>
    </message>
    <message>
        <source>Not on your round any more. The office moved it or gave it to somebody else.</source>
        <translation>Nie ma jej już na twojej trasie. Biuro ją przesunęło albo przekazało komuś innemu.</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>W szpitalu</translation>
    </message>
    <message>
        <source>Home from hospital</source>
        <translation>Po powrocie ze szpitala</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>The way back</source>
        <translation>Droga powrotna</translation>
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
        </translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Show the marks</source>
        <translation>Pokaż znaki</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
</context>
<context>
    <name>TrendHelping</name>
    <message>
        <source>Somebody gives more help with this than the others do. To see who, say why you look. The carer can read who looked, and why.</source>
        <translation>Ktoś pomaga przy tym więcej niż inni. Aby zobaczyć kto, podaj, dlaczego chcesz to zobaczyć. Opiekun może przeczytać, kto patrzył i dlaczego.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>Show who</source>
        <translation>Pokaż kto</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>After the first visit you will see a mark here.</source>
        <translation>Po pierwszej wizycie zobaczysz tu znak.</translation>
    </message>
    <message>
        <source>%1 at the one visit so far.</source>
        <extracomment>&quot;By herself&quot;, or how much help it was: &quot;Guided at the one visit so far.&quot;</extracomment>
        <translation>%1 podczas jedynej dotąd wizyty.</translation>
    </message>
    <message>
        <source>%1 at %2 of the last %3 visits.</source>
        <extracomment>&quot;By herself at 6 of the last 7 visits.&quot;</extracomment>
        <translation>%1 podczas %2 z ostatnich %3 wizyt.</translation>
    </message>
    <message>
        <source>I had help with this. We keep trying.</source>
        <translation>Była pomoc. Próbujemy dalej.</translation>
    </message>
    <message>
        <source>I did this by myself at the last visit.</source>
        <translation>Na ostatniej wizycie robię to bez pomocy.</translation>
    </message>
    <message>
        <source>I did this by myself at %1 of the last %2 visits.</source>
        <translation>Robię to bez pomocy podczas %1 z ostatnich %2 wizyt.</translation>
    </message>
    <message>
        <source>In the week of %1 it was %2 of %3.</source>
        <translation>W tygodniu od %1: %2 z %3.</translation>
    </message>
    <message>
        <source>One mark is one day. A day without a visit is a gap.</source>
        <translation>Jeden znak to jeden dzień. Dzień bez wizyty to przerwa.</translation>
    </message>
    <message>
        <source>Not today: %1.</source>
        <translation>Nie dziś: %1.</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Ostatnia wizyta</translation>
    </message>
    <message numerus="yes">
        <source>Last %n visits</source>
        <translation>
            <numerusform>Ostatnia %n wizyta</numerusform>
            <numerusform>Ostatnie %n wizyty</numerusform>
            <numerusform>Ostatnie %n wizyt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reablement</source>
        <translation>Usprawnianie</translation>
    </message>
    <message>
        <source>Reablement, week %1 of %2. Ends %3.</source>
        <translation>Usprawnianie, tydzień %1 z %2. Koniec: %3.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Your PIN</source>
        <translation>Twój PIN</translation>
    </message>
    <message>
        <source>Your 5 words</source>
        <translation>Twoje 5 słów</translation>
    </message>
    <message>
        <source>Small or large letters do not matter.</source>
        <translation>Małe czy wielkie litery, to obojętne.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Ukryj słowa</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Pokaż słowa</translation>
    </message>
    <message>
        <source>There were too many wrong PINs, so the PIN is gone. Your work is safe.</source>
        <translation>Złych PIN-ów było za dużo, więc PIN zniknął. Twoja praca jest bezpieczna.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otwieram…</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Użyj PIN-u</translation>
    </message>
    <message>
        <source>Use the 5 words</source>
        <translation>Użyj 5 słów</translation>
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
        <translation>Ktoś nowy</translation>
    </message>
    <message>
        <source>I am not %1</source>
        <translation>%1 to nie ja</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Witaj, %1</translation>
    </message>
</context>
<context>
    <name>UnsentWords</name>
    <message>
        <source>1 step at %1</source>
        <translation>1 krok: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps at %1</source>
        <translation>
            <numerusform>%n krok: %1</numerusform>
            <numerusform>%n kroki: %1</numerusform>
            <numerusform>%n kroków: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on their own</source>
        <translation>bez pomocy</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>pomoc słowna</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>krok po kroku</translation>
    </message>
    <message>
        <source>hands-on</source>
        <translation>pomoc fizyczna</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>nie dziś</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>coś innego</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the steps of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Note for the next visit</source>
        <translation>Notatka na następną wizytę</translation>
    </message>
    <message>
        <source>Note for the office</source>
        <translation>Notatka dla biura</translation>
    </message>
    <message>
        <source>Note for the person</source>
        <translation>Notatka dla tej osoby</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Arrived at %1</source>
        <translation>Przyjście: %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Wyjście: %1</translation>
    </message>
    <message>
        <source>Running late for %1</source>
        <translation>Spóźnienie: %1</translation>
    </message>
    <message>
        <source>Could not get in at %1</source>
        <translation>Nie dało się wejść: %1</translation>
    </message>
    <message>
        <source>Visit to %1 taken off</source>
        <translation>Wizyta odwołana: %1</translation>
    </message>
    <message>
        <source>Medicine support at %1</source>
        <translation>Pomoc przy lekach: %1</translation>
    </message>
    <message>
        <source>Concern about %1</source>
        <translation>Obawa: %1</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>Słowa osoby: %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Odpowiedź osoby: %1</translation>
    </message>
    <message>
        <source>Two versions of a line of %1</source>
        <translation>Dwie wersje jednego wpisu: %1</translation>
    </message>
    <message>
        <source>You heard what %1 said of their page</source>
        <translation>Wysłuchane uwagi o własnej karcie: %1</translation>
    </message>
    <message>
        <source>You read about %1</source>
        <translation>Przeczytana karta: %1</translation>
    </message>
    <message>
        <source>You opened the page of %1 without a visit</source>
        <translation>Karta otwarta bez wizyty: %1</translation>
    </message>
    <message>
        <source>You gave away a copy about %1</source>
        <translation>Wydana kopia: %1</translation>
    </message>
    <message>
        <source>You look after the visit to %1</source>
        <translation>Zajmujesz się wizytą: %1</translation>
    </message>
    <message>
        <source>You settled a concern about %1</source>
        <translation>Obawa rozwiązana: %1</translation>
    </message>
    <message>
        <source>You look after a concern about %1</source>
        <translation>Zajmujesz się obawą: %1</translation>
    </message>
    <message>
        <source>Answer about the visit to %1</source>
        <translation>Odpowiedź o wizycie: %1</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Twoja wizytówka</translation>
    </message>
    <message>
        <source>An order for a tablet</source>
        <translation>Polecenie dla tabletu</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięte</translation>
    </message>
    <message>
        <source>Taken back at %1</source>
        <translation>Cofnięte: %1</translation>
    </message>
    <message>
        <source>Something you saved</source>
        <translation>Coś, co zapisano</translation>
    </message>
    <message>
        <source>Something about %1</source>
        <translation>Coś o osobie: %1</translation>
    </message>
    <message>
        <source>The office has it and looks at it</source>
        <translation>Biuro to ma i sprawdza</translation>
    </message>
    <message>
        <source>Could not be read at the office. It stays here.</source>
        <translation>Biuro nie mogło tego odczytać. To zostaje tutaj.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as you tapped</source>
        <translation>Zapisane po dotknięciu</translation>
    </message>
    <message>
        <source>%1: this time is not right for me</source>
        <translation>%1: ta pora mi nie odpowiada</translation>
    </message>
    <message>
        <source>Your answer to %1 about a time</source>
        <translation>Twoja odpowiedź w sprawie pory: %1</translation>
    </message>
    <message>
        <source>What %1 wants to know of their carers</source>
        <translation>Co %1 chce wiedzieć o swojej opiece</translation>
    </message>
    <message>
        <source>You have seen a change of the rota</source>
        <translation>Znasz już zmianę w planie</translation>
    </message>
    <message>
        <source>You have seen a change of the visit to %1</source>
        <translation>Znasz już zmianę wizyty: %1</translation>
    </message>
    <message>
        <source>You looked at what is known of %1</source>
        <translation>Twój wgląd w to, co wiadomo o osobie %1</translation>
    </message>
    <message>
        <source>Why you looked at figures of a carer</source>
        <translation>Dlaczego sprawdzane są liczby o opiekunie</translation>
    </message>
    <message>
        <source>What %1 agrees to</source>
        <translation>Na co zgadza się %1</translation>
    </message>
    <message>
        <source>What %1 says to somebody</source>
        <translation>Co %1 mówi komuś</translation>
    </message>
    <message>
        <source>Your answer to %1</source>
        <translation>Twoja odpowiedź dla: %1</translation>
    </message>
    <message>
        <source>%1 is home again</source>
        <translation>%1 – znów w domu</translation>
    </message>
    <message>
        <source>%1 is in hospital</source>
        <translation>%1 – w szpitalu</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Running late</source>
        <translation>Spóźnienie</translation>
    </message>
    <message>
        <source>Can’t get in</source>
        <translation>Nie da się wejść</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Zadzwoń: %1</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Droga</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>I have arrived</source>
        <translation>Jestem na miejscu</translation>
    </message>
    <message>
        <source>Before the door</source>
        <translation>Zanim zapukasz</translation>
    </message>
</context>
<context>
    <name>VisitFoot</name>
    <message>
        <source>Hand tablet to %1</source>
        <translation>Przekaż tablet: %1</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Wyjście…</translation>
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
        <translation>Dziś coś inaczej</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Obawa</translation>
    </message>
</context>
<context>
    <name>VisitTimelineRow</name>
    <message>
        <source>put right: %1</source>
        <translation>poprawiono: %1</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Nobody answered</source>
        <translation>Nikt nie otworzył</translation>
    </message>
    <message>
        <source>Key or key safe did not work</source>
        <translation>Klucz lub skrytka nie zadziałały</translation>
    </message>
    <message>
        <source>Asked me not to come in</source>
        <translation>Prośba, żeby nie wchodzić</translation>
    </message>
    <message>
        <source>Nobody at home, I was told</source>
        <translation>Słychać było, że nikogo nie ma</translation>
    </message>
    <message>
        <source>Slept badly</source>
        <translation>Zły sen</translation>
    </message>
    <message>
        <source>Ate well</source>
        <translation>Dobry apetyt</translation>
    </message>
    <message>
        <source>In pain</source>
        <translation>Ból</translation>
    </message>
    <message>
        <source>Talkative</source>
        <translation>Rozmowny nastrój</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Gość</translation>
    </message>
    <message>
        <source>Ran out of…</source>
        <translation>Skończyło się…</translation>
    </message>
    <message>
        <source>Something different today</source>
        <translation>Dziś coś inaczej</translation>
    </message>
    <message>
        <source>By herself</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>By himself</source>
        <translation>Sam</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Bez pomocy</translation>
    </message>
    <message>
        <source>Her choice. It can stay empty.</source>
        <translation>To jej wybór. Można zostawić puste.</translation>
    </message>
    <message>
        <source>His choice. It can stay empty.</source>
        <translation>To jego wybór. Można zostawić puste.</translation>
    </message>
    <message>
        <source>Their choice. It can stay empty.</source>
        <translation>To własny wybór. Można zostawić puste.</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Pomoc słowna</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Krok po kroku</translation>
    </message>
    <message>
        <source>Hands-on</source>
        <translation>Pomoc fizyczna</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Nie dziś</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Ostatnio: %1</translation>
    </message>
    <message>
        <source>Last time: reminded</source>
        <translation>Ostatnio: pomoc słowna</translation>
    </message>
    <message>
        <source>Last time: guided</source>
        <translation>Ostatnio: krok po kroku</translation>
    </message>
    <message>
        <source>Last time: hands-on</source>
        <translation>Ostatnio: pomoc fizyczna</translation>
    </message>
    <message>
        <source>Last time: not that day</source>
        <translation>Ostatnio: nie tego dnia</translation>
    </message>
    <message>
        <source>Next to try: start it together.</source>
        <translation>Następna próba: zacznijcie razem.</translation>
    </message>
    <message>
        <source>Next to try: a reminder in words.</source>
        <translation>Następna próba: przypomnij słowami.</translation>
    </message>
    <message>
        <source>Next to try: wait, and say nothing.</source>
        <translation>Następna próba: poczekaj w ciszy.</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Złe samopoczucie</translation>
    </message>
    <message>
        <source>I was new to them</source>
        <translation>To mój pierwszy raz tutaj</translation>
    </message>
    <message>
        <source>Did not want it</source>
        <translation>Nie było chęci</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Brak czasu</translation>
    </message>
    <message>
        <source>Something was missing or broken</source>
        <translation>Coś zepsute lub go brakuje</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Już zrobione</translation>
    </message>
    <message>
        <source>Family did it</source>
        <translation>Rodzina to zrobiła</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>Asked me to go</source>
        <translation>Prośba, żeby już iść</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Wszystko zrobione</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>Pilne wezwanie</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Niedobrze</translation>
    </message>
    <message>
        <source>Home from hospital since %1. Look again at medicines, moving and eating, and ask again what one must know.</source>
        <translation>Po powrocie ze szpitala, od: %1. Sprawdź jeszcze raz leki, poruszanie się i jedzenie i zapytaj ponownie o to, co trzeba wiedzieć.</translation>
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
        <translation>Przetrzyj teraz ekran. Dotyk zadziała znowu za %1.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
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
        <translation>Zwracaj się do mnie: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>8:15am to 9am, in 9 minutes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>Obiecano %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Od ostatniej wizyty</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Przy drzwiach</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not checked since %2</source>
        <translation>%1, nie sprawdzono od: %2</translation>
    </message>
    <message>
        <source>%1. One of two versions</source>
        <translation>%1. Jedna z dwóch wersji</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Zdjęcie</translation>
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
        <translation>Nikt</translation>
    </message>
    <message>
        <source>People I visit</source>
        <translation>Osoby, które odwiedzam</translation>
    </message>
    <message>
        <source>Only people I choose</source>
        <translation>Tylko wybrane osoby</translation>
    </message>
    <message>
        <source>It is on their tablets, and on those of colleagues who visit them and hand theirs over.</source>
        <translation>Jest na ich tabletach i u osób z zespołu, które je odwiedzają i przekazują im swój tablet.</translation>
    </message>
    <message>
        <source>It is on their tablets, and on yours when you hand it over. The office can read it.</source>
        <translation>Jest na ich tabletach i na twoim, gdy go przekazujesz. Biuro może to przeczytać.</translation>
    </message>
    <message>
        <source>It stays on your own tablet.</source>
        <translation>Zostaje na twoim tablecie.</translation>
    </message>
</context>
<context>
    <name>doorstep::CardPage</name>
    <message>
        <source>The office wrote this. It is yours to change.</source>
        <translation>Wpisało to biuro. Możesz to zmienić.</translation>
    </message>
    <message>
        <source>Not on cards here</source>
        <translation>Tutaj nie na wizytówkach</translation>
    </message>
    <message>
        <source>As %1 sees it</source>
        <translation>Tak widzi to %1</translation>
    </message>
    <message>
        <source>As people see it</source>
        <translation>Tak to widać</translation>
    </message>
    <message>
        <source>What people see of it is not shown just now.</source>
        <translation>Teraz nie widać, co z tego widzą inni.</translation>
    </message>
    <message>
        <source>No visit of yours is planned. Nobody sees your card.</source>
        <translation>Nie masz zaplanowanej wizyty. Nikt nie widzi twojej wizytówki.</translation>
    </message>
    <message>
        <source>%1 would rather not know about their carers. They see nothing of your card.</source>
        <translation>%1 woli nic nie wiedzieć o osobach z opieki. Twojej wizytówki tam nie widać.</translation>
    </message>
    <message>
        <source>You have not shared anything with %1. That is fine.</source>
        <translation>%1 nic o tobie nie widzi. To w porządku.</translation>
    </message>
    <message>
        <source>Your card is hidden. It goes from other tablets when they next connect.</source>
        <translation>Twoja wizytówka jest ukryta. Z innych tabletów zniknie przy ich następnym połączeniu.</translation>
    </message>
</context>
<context>
    <name>doorstep::CarerTaps</name>
    <message>
        <source>You arrived at %1.</source>
        <translation>Początek wizyty: %1.</translation>
    </message>
    <message>
        <source>The office will hear: about %1 late.</source>
        <translation>Biuro się dowie: spóźnienie około %1.</translation>
    </message>
    <message>
        <source>Noted: you could not get in.</source>
        <translation>Zapisano: nie dało się wejść.</translation>
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
        <translation>Było wołanie o pomoc</translation>
    </message>
    <message>
        <source>Nobody came to them</source>
        <translation>Nikt nie przyszedł</translation>
    </message>
    <message>
        <source>Family or a neighbour asked</source>
        <translation>Prośba rodziny lub sąsiadów</translation>
    </message>
    <message>
        <source>Something looked wrong</source>
        <translation>Coś wyglądało źle</translation>
    </message>
    <message>
        <source>This page is not on this tablet. Call the office: it comes here when they plan you a visit.</source>
        <translation>Tej karty nie ma na tym tablecie. Zadzwoń do biura: pojawi się, gdy zaplanują ci tam wizytę.</translation>
    </message>
    <message>
        <source>You have no visit to %1. Open the page only when it cannot wait.</source>
        <translation>Nie masz tu wizyty: %1. Otwórz kartę tylko wtedy, gdy to nie może czekać.</translation>
    </message>
    <message>
        <source>You opened this page without a visit. It closes %1. %2 and the office see it.</source>
        <translation>Ta karta jest otwarta bez wizyty. Zamknie się %1. Widzą to %2 i biuro.</translation>
    </message>
</context>
<context>
    <name>doorstep::Download</name>
    <message>
        <source>Asking the office what comes to this tablet.</source>
        <translation>Pytam biuro, co ma trafić na ten tablet.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>Wpisy: %1 z %2</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 osoba</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How many people and how many entries: 12 people, 3,400 of 9,800 entries</extracomment>
        <translation>%1, %2</translation>
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
        <translation>Wyjście teraz, %1</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nic nie zostało otwarte.</translation>
    </message>
    <message>
        <source>1 step is open</source>
        <translation>1 krok jest otwarty</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are open</source>
        <translation>
            <numerusform>%n krok jest otwarty</numerusform>
            <numerusform>%n kroki są otwarte</numerusform>
            <numerusform>%n kroków jest otwartych</numerusform>
        </translation>
    </message>
    <message>
        <source>You can leave it open</source>
        <translation>Może zostać otwarty</translation>
    </message>
    <message>
        <source>You can leave them open</source>
        <translation>Mogą zostać otwarte</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <translation>Mniej niż minuta</translation>
    </message>
    <message>
        <source>Planned %1.</source>
        <translation>Plan: %1.</translation>
    </message>
    <message>
        <source>%1 Arrived %2.</source>
        <translation>%1 Przyjście: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 steps noted</source>
        <translation>Zapisane kroki: %1 z %2</translation>
    </message>
    <message>
        <source>1 note for the next visit</source>
        <translation>1 notatka na następną wizytę</translation>
    </message>
    <message numerus="yes">
        <source>%n notes for the next visit</source>
        <translation>
            <numerusform>%n notatka na następną wizytę</numerusform>
            <numerusform>%n notatki na następną wizytę</numerusform>
            <numerusform>%n notatek na następną wizytę</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other note</source>
        <translation>1 inna notatka</translation>
    </message>
    <message numerus="yes">
        <source>%n other notes</source>
        <translation>
            <numerusform>%n inna notatka</numerusform>
            <numerusform>%n inne notatki</numerusform>
            <numerusform>%n innych notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>1 concern</source>
        <translation>1 obawa</translation>
    </message>
    <message numerus="yes">
        <source>%n concerns</source>
        <translation>
            <numerusform>%n obawa</numerusform>
            <numerusform>%n obawy</numerusform>
            <numerusform>%n obaw</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, how was today?</source>
        <translation>%1, jak było dziś?</translation>
    </message>
    <message>
        <source>You left %1 after %2.</source>
        <translation>Koniec wizyty: %1, czas: %2.</translation>
    </message>
</context>
<context>
    <name>doorstep::LockedVisit</name>
    <message>
        <source>You left at %1. It is kept on this tablet. Unlock to add a note.</source>
        <translation>Koniec wizyty: %1. To jest zapisane na tym tablecie. Odblokuj, żeby dodać notatkę.</translation>
    </message>
    <message>
        <source>You arrived at %1.</source>
        <translation>Początek wizyty: %1.</translation>
    </message>
    <message>
        <source>%1 You have been here %2.</source>
        <translation>%1 Jesteś tu: %2.</translation>
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
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Only the office reads this</source>
        <translation>Czyta to tylko biuro</translation>
    </message>
    <message>
        <source>The next carer, %1 and the office can read this</source>
        <translation>Może to przeczytać następna osoba z opieki, %1 i biuro</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ty</translation>
    </message>
    <message>
        <source>%1 at %2, %3 and the office can read this</source>
        <translation>Mogą to przeczytać: %1 (wizyta %2), %3 i biuro</translation>
    </message>
    <message>
        <source>The next carer</source>
        <translation>Następna osoba z opieki</translation>
    </message>
    <message>
        <source>Your concern is saved.</source>
        <translation>Twoja obawa jest zapisana.</translation>
    </message>
    <message>
        <source>Your note is saved.</source>
        <translation>Twoja notatka jest zapisana.</translation>
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
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PassportPage</name>
    <message>
        <source>About %1</source>
        <translation>O osobie: %1</translation>
    </message>
    <message>
        <source>In %1.</source>
        <extracomment>The language the page is written in; in other languages than English by its own name</extracomment>
        <translation>Język karty: %1.</translation>
    </message>
    <message>
        <source>1 line to check with %1 today.</source>
        <translation>1 wpis do sprawdzenia dziś (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n lines to check with %1 today.</source>
        <translation>
            <numerusform>%n wpis do sprawdzenia dziś (%1).</numerusform>
            <numerusform>%n wpisy do sprawdzenia dziś (%1).</numerusform>
            <numerusform>%n wpisów do sprawdzenia dziś (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing written yet. Ask: what should I know first?</source>
        <translation>Nic jeszcze nie zapisano. Zapytaj: co najpierw warto wiedzieć?</translation>
    </message>
    <message>
        <source>%1 decides who reads each line.</source>
        <translation>%1 decyduje, kto czyta każdy wpis.</translation>
    </message>
    <message>
        <source>You see the lines that are for you.</source>
        <translation>Widzisz wpisy, które są dla ciebie.</translation>
    </message>
    <message>
        <source>%1 last read this %2.</source>
        <translation>%1 ostatnio czyta to: %2.</translation>
    </message>
    <message>
        <source>%1 opened this without a visit, %2: %3</source>
        <translation>%1: otwarte bez wizyty, %2: %3</translation>
    </message>
    <message>
        <source>You must know</source>
        <translation>Musisz wiedzieć</translation>
    </message>
    <message>
        <source>Taken out of the page.</source>
        <translation>Usunięte z karty.</translation>
    </message>
    <message>
        <source>One of two versions. Both stand until it is settled.</source>
        <translation>Jedna z dwóch wersji. Obie obowiązują do rozstrzygnięcia.</translation>
    </message>
    <message>
        <source>One of %1 versions. All stand until it is settled.</source>
        <translation>Jedna z %1 wersji. Wszystkie obowiązują do rozstrzygnięcia.</translation>
    </message>
    <message>
        <source>Noted: today it was different.</source>
        <translation>Zapisano: dziś było inaczej.</translation>
    </message>
</context>
<context>
    <name>doorstep::PeoplePage</name>
    <message>
        <source>1 person on this tablet</source>
        <translation>1 osoba na tym tablecie</translation>
    </message>
    <message numerus="yes">
        <source>%n people on this tablet</source>
        <translation>
            <numerusform>%n osoba na tym tablecie</numerusform>
            <numerusform>%n osoby na tym tablecie</numerusform>
            <numerusform>%n osób na tym tablecie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on this tablet yet. The office plans your visits.</source>
        <translation>Na tym tablecie nie ma jeszcze nikogo. Biuro planuje twoje wizyty.</translation>
    </message>
    <message>
        <source>Nothing with “%1”. Try fewer letters.</source>
        <translation>Nie ma nic z „%1”. Spróbuj mniej liter.</translation>
    </message>
    <message>
        <source>You visit today %1</source>
        <translation>Twoja wizyta dziś %1</translation>
    </message>
    <message>
        <source>You visit %1</source>
        <translation>Twoja wizyta: %1</translation>
    </message>
    <message>
        <source>No visit of yours</source>
        <translation>Nie twoja wizyta</translation>
    </message>
    <message>
        <source>Note, %1</source>
        <translation>Notatka, %1</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paszport</translation>
    </message>
</context>
<context>
    <name>doorstep::PersonOverview</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>address, postcode</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Przy drzwiach</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language help</source>
        <translation>Pomoc językowa</translation>
    </message>
    <message>
        <source>Ask at the office</source>
        <translation>Kogo pytać w biurze</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Jeszcze nikt</translation>
    </message>
    <message>
        <source>%1 • cancelled</source>
        <translation>%1 • odwołana</translation>
    </message>
    <message>
        <source>%1 • could not get in</source>
        <translation>%1 • nie dało się wejść</translation>
    </message>
    <message>
        <source>%1 • there since %2</source>
        <translation>%1 • na miejscu od %2</translation>
    </message>
    <message>
        <source>%1 • %2</source>
        <translation>%1 • %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Urgent concern, %1</source>
        <translation>Pilna obawa, %1</translation>
    </message>
    <message>
        <source>Concern, %1</source>
        <translation>Obawa, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is agreed to, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In hospital since %1. The visits pause until somebody says that %2 is home.</source>
        <translation>W szpitalu od: %1. Wizyty są wstrzymane, dopóki ktoś nie zapisze powrotu do domu: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>in hospital, where</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 • paused, in hospital</source>
        <translation>%1 • wstrzymana, w szpitalu</translation>
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
        <translation>PIN ma 6 cyfr. Nic nie przepadło. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Nothing is lost. Choose another one.</source>
        <translation>Ten PIN łatwo zgadnąć. Nic nie przepadło. Wybierz inny.</translation>
    </message>
    <message>
        <source>Those two were not the same. Nothing is lost. Choose again.</source>
        <translation>Te dwa nie były takie same. Nic nie przepadło. Wybierz jeszcze raz.</translation>
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
            <numerusform>Nowy plan naraz zabiera ci %n osobę. Jeszcze nic nie usunięto. Zapytaj biuro, czy tak ma być.</numerusform>
            <numerusform>Nowy plan naraz zabiera ci %n osoby. Jeszcze nic nie usunięto. Zapytaj biuro, czy tak ma być.</numerusform>
            <numerusform>Nowy plan naraz zabiera ci %n osób. Jeszcze nic nie usunięto. Zapytaj biuro, czy tak ma być.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new plan takes %n people from you at once. Nothing is removed yet. Ask the office if that is right: %1.</source>
        <translation>
            <numerusform>Nowy plan naraz zabiera ci %n osobę. Jeszcze nic nie usunięto. Zapytaj biuro, czy tak ma być: %1.</numerusform>
            <numerusform>Nowy plan naraz zabiera ci %n osoby. Jeszcze nic nie usunięto. Zapytaj biuro, czy tak ma być: %1.</numerusform>
            <numerusform>Nowy plan naraz zabiera ci %n osób. Jeszcze nic nie usunięto. Zapytaj biuro, czy tak ma być: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions of one line</source>
        <translation>Dwie wersje jednego wpisu</translation>
    </message>
    <message>
        <source>Versions of one line</source>
        <translation>Wersje jednego wpisu</translation>
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
        <translation>Jest %1, %2</translation>
    </message>
</context>
<context>
    <name>doorstep::ShownPicture</name>
    <message>
        <source>This picture is at the office. Press to get it.</source>
        <translation>To zdjęcie jest w biurze. Naciśnij, aby je pobrać.</translation>
    </message>
    <message>
        <source>This picture comes as soon as there is a connection.</source>
        <translation>To zdjęcie przyjdzie, gdy tylko będzie połączenie.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Tego zdjęcia nie można pokazać.</translation>
    </message>
</context>
<context>
    <name>doorstep::StepsPage</name>
    <message>
        <source>Not saved. Try again</source>
        <translation>Nie zapisano. Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Added while you were here</source>
        <translation>Dodane podczas tej wizyty</translation>
    </message>
    <message>
        <source>Wait 1 second before you help.</source>
        <translation>Poczekaj 1 sekundę, zanim pomożesz.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds before you help.</source>
        <translation>
            <numerusform>Poczekaj %n sekundę, zanim pomożesz.</numerusform>
            <numerusform>Poczekaj %n sekundy, zanim pomożesz.</numerusform>
            <numerusform>Poczekaj %n sekund, zanim pomożesz.</numerusform>
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
        <translation>Tej nocy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Later tonight</source>
        <translation>Później tej nocy</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Później dziś</translation>
    </message>
    <message>
        <source>Rota from %1</source>
        <translation>Grafik: %1</translation>
    </message>
    <message>
        <source>%1 says to you, %2</source>
        <comment>who, when</comment>
        <translation>%1 mówi do Ciebie, %2</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Przeczytane</translation>
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
        <translation>%1 pomaga więcej niż inni: najczęściej %2, a inni %3.</translation>
    </message>
    <message>
        <source>Choose why you look.</source>
        <translation>Wybierz, dlaczego chcesz to zobaczyć.</translation>
    </message>
    <message>
        <source>Write why you look, in a few words.</source>
        <translation>Napisz w kilku słowach, dlaczego chcesz to zobaczyć.</translation>
    </message>
    <message>
        <source>This is too long to send. It is safe here. Make it shorter.</source>
        <translation>To jest za długie, aby wysłać. Tu jest bezpieczne. Skróć to.</translation>
    </message>
</context>
<context>
    <name>doorstep::VersionsPage</name>
    <message>
        <source>the family</source>
        <translation>rodzina</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>biuro</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>Słowa: %1</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>Pisze: %1</translation>
    </message>
    <message>
        <source>Two versions of one line</source>
        <translation>Dwie wersje jednego wpisu</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Jeden wpis</translation>
    </message>
    <message numerus="yes">
        <source>%n versions of one line</source>
        <translation>
            <numerusform>%n wersja jednego wpisu</numerusform>
            <numerusform>%n wersje jednego wpisu</numerusform>
            <numerusform>%n wersji jednego wpisu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, the title of a section</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taken out of the page.</source>
        <translation>Usunięte z karty.</translation>
    </message>
    <message>
        <source>Said %1.</source>
        <translation>Powiedziane: %1.</translation>
    </message>
    <message>
        <source>Written %1.</source>
        <translation>Napisane: %1.</translation>
    </message>
    <message>
        <source>Keep %1’s words</source>
        <translation>Zachowaj słowa: %1</translation>
    </message>
    <message>
        <source>Only these are shown. The other stays in the history.</source>
        <translation>Widać tylko te. Druga zostaje w historii.</translation>
    </message>
    <message>
        <source>Only these are shown. The others stay in the history.</source>
        <translation>Widać tylko te. Pozostałe są w historii.</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Zachowaj wszystkie</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zachowaj obie</translation>
    </message>
    <message>
        <source>Both are shown, those of %1 first, until %1 decides.</source>
        <translation>Widać obie, najpierw słowa: %1. Potem zdecyduje %1.</translation>
    </message>
    <message>
        <source>All are shown, those of %1 first, until %1 decides.</source>
        <translation>Widać wszystkie, najpierw słowa: %1. Potem zdecyduje %1.</translation>
    </message>
    <message>
        <source>Both are shown until %1 decides.</source>
        <translation>Widać obie, dopóki nie zdecyduje %1.</translation>
    </message>
    <message>
        <source>All are shown until %1 decides.</source>
        <translation>Widać wszystkie, dopóki nie zdecyduje %1.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Zapytaj: %1</translation>
    </message>
    <message>
        <source>The next carer asks %1. All show until then.</source>
        <translation>Zapyta następna osoba z opieki: %1. Do tego czasu widać wszystkie.</translation>
    </message>
    <message>
        <source>The next carer asks %1. Both show until then.</source>
        <translation>Zapyta następna osoba z opieki: %1. Do tego czasu widać obie.</translation>
    </message>
    <message>
        <source>Somebody chose to keep them side by side. You can choose again.</source>
        <translation>Ktoś zdecydował zostawić je obok siebie. Możesz wybrać ponownie.</translation>
    </message>
    <message>
        <source>Somebody chose to ask %1. You can choose again.</source>
        <translation>Ktoś zdecydował, że trzeba zapytać: %1. Możesz wybrać ponownie.</translation>
    </message>
    <message>
        <source>Kept: %1’s words.</source>
        <translation>Zachowano słowa: %1.</translation>
    </message>
    <message>
        <source>Kept side by side.</source>
        <translation>Zostają obok siebie.</translation>
    </message>
    <message>
        <source>The next carer asks %1.</source>
        <translation>Zapyta następna osoba z opieki: %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::VisitPage</name>
    <message>
        <source>Arrived %1</source>
        <translation>Przyjście %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>wyjście %1</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>tutaj %1</translation>
    </message>
    <message>
        <source>planned until %1</source>
        <translation>plan do %1</translation>
    </message>
    <message>
        <source>%1 said this, %2</source>
        <translation>Słowa osoby: %1, %2</translation>
    </message>
    <message>
        <source>%1 said this</source>
        <translation>Słowa osoby: %1</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 notatka</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n notatka</numerusform>
            <numerusform>%n notatki</numerusform>
            <numerusform>%n notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>1 concern</source>
        <translation>1 obawa</translation>
    </message>
    <message numerus="yes">
        <source>%n concerns</source>
        <translation>
            <numerusform>%n obawa</numerusform>
            <numerusform>%n obawy</numerusform>
            <numerusform>%n obaw</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet. Call the office.</source>
        <translation>Jeszcze nie wysłano. Zadzwoń do biura.</translation>
    </message>
    <message>
        <source>Not sent yet. Call %1.</source>
        <translation>Jeszcze nie wysłano. Zadzwoń: %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::WordsToKeep</name>
    <message>
        <source>That is not word %1. Nothing is lost. Look at what you wrote and try again.</source>
        <translation>To nie jest słowo %1. Nic nie przepadło. Spójrz na swój zapis i spróbuj ponownie.</translation>
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
        <translation>„%1”</translation>
    </message>
</context>
</TS>

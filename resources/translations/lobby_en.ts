<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BoardReminder</name>
    <message numerus="yes">
        <source>%n page(s) are not filed yet. They stay sealed on this machine; it is a task for today.</source>
        <translation>
            <numerusform>%n page is not filed yet. It stays sealed on this machine; it is a task for today.</numerusform>
            <numerusform>%n pages are not filed yet. They stay sealed on this machine; it is a task for today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterCalled</name>
    <message numerus="yes">
        <source>The customer has waited %n minute(s).</source>
        <translation>
            <numerusform>The customer has waited %n minute.</numerusform>
            <numerusform>The customer has waited %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterMind</name>
    <message numerus="yes">
        <source>%n more to mind</source>
        <translation>
            <numerusform>%n more to mind</numerusform>
            <numerusform>%n more to mind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterReady</name>
    <message numerus="yes">
        <source>minute(s), at %1</source>
        <translation>
            <numerusform>minute, at %1</numerusform>
            <numerusform>minutes, at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterSheets</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterWaiting</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked at %1, told about %n minute(s)</source>
        <translation>
            <numerusform>asked at %1, told about %n minute</numerusform>
            <numerusform>asked at %1, told about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterWritten</name>
    <message numerus="yes">
        <source>Written at the desk: %n page(s)</source>
        <translation>
            <numerusform>Written at the desk: %n page</numerusform>
            <numerusform>Written at the desk: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message numerus="yes">
        <source>emergency steps begun for %n case(s)</source>
        <translation>
            <numerusform>emergency steps begun for %n case</numerusform>
            <numerusform>emergency steps begun for %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>time(s)</source>
        <translation>
            <numerusform>time</numerusform>
            <numerusform>times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayStills</name>
    <message numerus="yes">
        <source>%1 to %2, %n minute(s)</source>
        <translation>
            <numerusform>%1 to %2, %n minute</numerusform>
            <numerusform>%1 to %2, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>those who wait were told at %1: about %n minute(s) (%2)</source>
        <translation>
            <numerusform>those who wait were told at %1: about %n minute (%2)</numerusform>
            <numerusform>those who wait were told at %1: about %n minutes (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWork</name>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) left</source>
        <translation>
            <numerusform>%n task left</numerusform>
            <numerusform>%n tasks left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed since then.</source>
        <translation>
            <numerusform>%n case changed since then.</numerusform>
            <numerusform>%n cases changed since then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), the latest first</source>
        <translation>
            <numerusform>%n case, the latest first</numerusform>
            <numerusform>%n cases, the latest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message numerus="yes">
        <source>%n other customer(s)</source>
        <translation>
            <numerusform>%n other customer</numerusform>
            <numerusform>%n other customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facilities</name>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation>
            <numerusform>%n thing to see to</numerusform>
            <numerusform>%n things to see to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ticks %n thing(s) at once</source>
        <translation>
            <numerusform>ticks %n thing at once</numerusform>
            <numerusform>ticks %n things at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacilityGroup</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came together</source>
        <translation>
            <numerusform>%n came together</numerusform>
            <numerusform>%n came together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s); go on with one who has come back</source>
        <translation>
            <numerusform>%n customer; go on if they have come back</numerusform>
            <numerusform>%n customers; go on with one who has come back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeDay</name>
    <message numerus="yes">
        <source>%n thing(s) not looked at yet</source>
        <translation>
            <numerusform>%n thing not looked at yet</numerusform>
            <numerusform>%n things not looked at yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message numerus="yes">
        <source>%n need(s) chosen</source>
        <translation>
            <numerusform>%n need chosen</numerusform>
            <numerusform>%n needs chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentifyNeeds</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateSheet</name>
    <message numerus="yes">
        <source>Enter %n step(s)</source>
        <translation>
            <numerusform>Enter %n step</numerusform>
            <numerusform>Enter %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseBookFinder</name>
    <message numerus="yes">
        <source>%n word(s) of the bank</source>
        <translation>
            <numerusform>%n word of the bank</numerusform>
            <numerusform>%n words of the bank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffSheet</name>
    <message numerus="yes">
        <source>%n customer(s) not seen off</source>
        <translation>
            <numerusform>%n customer not seen off</numerusform>
            <numerusform>%n customers not seen off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) still open</source>
        <translation>
            <numerusform>%n task still open</numerusform>
            <numerusform>%n tasks still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message numerus="yes">
        <source>Customer %1, until %2, %n day(s) left</source>
        <translation>
            <numerusform>Customer %1, until %2, %n day left</numerusform>
            <numerusform>Customer %1, until %2, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message numerus="yes">
        <source>%n to pack</source>
        <translation>
            <numerusform>%n to pack</numerusform>
            <numerusform>%n to pack</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkMind</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BannerWords</name>
    <message numerus="yes">
        <source>%n need(s) on the ticket are not known here.</source>
        <translation>
            <numerusform>%n need on the ticket is not known here.</numerusform>
            <numerusform>%n needs on the ticket are not known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service guide has %n fault(s). The last good one stays in use.</source>
        <translation>
            <numerusform>The service guide has %n fault. The last good one stays in use.</numerusform>
            <numerusform>The service guide has %n faults. The last good one stays in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message numerus="yes">
        <source>%n waiting for headquarters</source>
        <translation>
            <numerusform>%n waiting for headquarters</numerusform>
            <numerusform>%n waiting for headquarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way to the branch</source>
        <translation>
            <numerusform>%n on the way to the branch</numerusform>
            <numerusform>%n on the way to the branch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToastWords</name>
    <message numerus="yes">
        <source>%n step(s) entered for %1, saved on this machine</source>
        <translation>
            <numerusform>%n step entered for %1, saved on this machine</numerusform>
            <numerusform>%n steps entered for %1, saved on this machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Window %1 needs about %n more minute(s)</source>
        <translation>
            <numerusform>Window %1 needs about %n more minute</numerusform>
            <numerusform>Window %1 needs about %n more minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) entered for %1 to %2, saved on this machine</source>
        <translation>
            <numerusform>%n step entered for %1 to %2, saved on this machine</numerusform>
            <numerusform>%n steps entered for %1 to %2, saved on this machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said goodbye to %n customer(s). Saved on this machine</source>
        <translation>
            <numerusform>Said goodbye to %n customer. Saved on this machine</numerusform>
            <numerusform>Said goodbye to %n customers. Saved on this machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) noted as in order</source>
        <translation>
            <numerusform>%n thing noted as in order</numerusform>
            <numerusform>%n things noted as in order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectState</name>
    <message numerus="yes">
        <source>%n entry(s) on the way to the branch.</source>
        <translation>
            <numerusform>%n entry on the way to the branch.</numerusform>
            <numerusform>%n entries on the way to the branch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTalk</name>
    <message numerus="yes">
        <source>Customer %1, %n page(s)</source>
        <translation>
            <numerusform>Customer %1, %n page</numerusform>
            <numerusform>Customer %1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) not seen off</source>
        <translation>
            <numerusform>%n customer not seen off</numerusform>
            <numerusform>%n customers not seen off</numerusform>
        </translation>
    </message>
</context>
</TS>
